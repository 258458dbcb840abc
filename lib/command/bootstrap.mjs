/**
 * `node lib/command/bootstrap.mjs start …` runs the command in start.ts. Plain JavaScript and Node's own modules only:
 * it must run on a machine that has nothing installed, and on a Node that is too old for everything else.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installMissing } from "./dependencies.mjs";
import { requireNode } from "./node-version.mjs";
import { choosePort, requirePort } from "./port.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string[]} argv */
async function main([name, ...args]) {
  process.chdir(root);
  requireNode(process.versions.node, JSON.parse(readFileSync("package.json", "utf8")).engines.node);
  if (name === "start") await requirePort(choosePort(args, process.env));
  installMissing(root);
  const { register } = await import("tsx/esm/api");
  register();
  const { command } = await import(new URL(`${name}.ts`, import.meta.url).href);
  process.exitCode = await command(args);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.name === "CommandError" ? error.message : error);
  process.exitCode = 1;
});
