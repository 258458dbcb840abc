import { CommandError } from "./command-error.mjs";

/**
 * Refuses a Node that is older than package.json asks for.
 *
 * @param {string} running as in `process.versions.node`
 * @param {string} engines as in package.json's `engines.node`: `>=20.19.0`
 */
export function requireNode(running, engines) {
  const needed = engines.replace(">=", "");
  if (!isOlder(running, needed)) return;
  throw new CommandError(`Surprisal needs Node ${needed} or newer, and this is Node ${running}.`);
}

/**
 * @param {string} version
 * @param {string} other
 */
function isOlder(version, other) {
  return version.localeCompare(other, "en", { numeric: true }) < 0;
}
