import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { plant } from "./planted.ts";
import { choosePort } from "./port.mjs";

test("takes the port from the command line before the environment before 3000", () => {
  expect(choosePort(["--port", "4000"], { PORT: "5000" })).toBe(4000);
  expect(choosePort(["--port=4000"], {})).toBe(4000);
  expect(choosePort([], { PORT: "5000" })).toBe(5000);
  expect(choosePort([], {})).toBe(3000);
});

test.each(["0", "65536", "-1", "3000.5", "http", ""])("refuses %j as a port", (port) => {
  expect(() => choosePort([], { PORT: port })).toThrow(
    `A port is a whole number from 1 to 65535, and this is ${port}`,
  );
});

test("refuses an option that it does not know", () => {
  expect(() => choosePort(["--prot", "4000"], {})).toThrow(
    "npm start knows --port only, and got --prot 4000.",
  );
});

test("a taken port is told before anything is installed or built", async () => {
  const server = createServer().listen(0);
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  // A clone with nothing installed: to install these packages would fail in other words.
  const folder = "lib/command";
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
  const root = plant({
    "package.json": JSON.stringify({ type: "module", engines: { node: ">=20.19.0" } }),
    "package-lock.json": JSON.stringify({ packages: { "node_modules/none": { version: "0.0.0" } } }),
    ...Object.fromEntries(
      scripts.map((name) => [join(folder, name), readFileSync(join(folder, name), "utf8")]),
    ),
  });
  const start = spawn(process.execPath, [join(root, folder, "bootstrap.mjs"), "start", "--port", `${port}`]);
  const [said, complained, [code]] = await Promise.all([
    text(start.stdout),
    text(start.stderr),
    once(start, "close"),
  ]);
  expect(complained).toContain(`Port ${port} is taken.`);
  expect(said).toBe("");
  expect(code).toBe(1);
});
