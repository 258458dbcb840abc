import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { CommandError } from "./command-error.mjs";

/**
 * `--port` before PORT before 3000.
 *
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function choosePort(args, env) {
  const chosen = portOption(args) ?? env.PORT ?? "3000";
  if (/^\d{1,5}$/.test(chosen) && Number(chosen) >= 1 && Number(chosen) <= 65535) return Number(chosen);
  throw new CommandError(`A port is a whole number from 1 to 65535, and this is ${chosen}.`);
}

/** @param {readonly string[]} args */
function portOption(args) {
  try {
    return parseArgs({ args: [...args], options: { port: { type: "string" } } }).values.port;
  } catch {
    throw new CommandError(`npm start knows --port only, and got ${args.join(" ")}.`);
  }
}

/**
 * Rejects with a sentence when a port can't be had, before anybody has waited for a build.
 *
 * @param {number} port
 * @returns {Promise<void>}
 */
export function requirePort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => reject(portRefused(error, port)));
    server.listen(port, () => server.close(() => resolve()));
  });
}

/**
 * @param {NodeJS.ErrnoException} error what came of listening
 * @param {number} port
 */
export function portRefused(error, port) {
  const remedy = `choose another: npm start -- --port ${port === 3000 ? 3001 : 3000}`;
  if (error.code === "EADDRINUSE")
    return new CommandError(`Port ${port} is taken. Stop what uses it, or ${remedy}`);
  if (error.code === "EACCES")
    return new CommandError(`Port ${port} needs more rights than this user has; ${remedy}`);
  return new CommandError(`Port ${port} cannot be used (${error.message}); ${remedy}`);
}
