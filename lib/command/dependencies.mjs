import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "./command-error.mjs";

/** @typedef {{ version?: string, optional?: boolean }} Locked */

/**
 * What npm is told. `npm ci` would refuse a lock that lacks the binaries of a platform, as a registry that mirrors
 * only some of them leaves it; `install --no-save` takes the locked versions too, and writes neither file.
 */
const INSTALL = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];

/** Fails within a second or two where there is no network; an install would try each package for minutes. */
const PING = ["ping", "--fetch-retries=1", "--fetch-retry-mintimeout=500", "--fetch-timeout=15000"];

/**
 * Installs what package-lock.json names and node_modules lacks; does nothing when all is there.
 *
 * @param {string} root the folder of package-lock.json
 */
export function installMissing(root) {
  const missing = missingPackages(root);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.length} packages …`);
  const offline = isOffline(runNpm(root, PING));
  // npm's own cache may hold all of them.
  const { status, stderr } = runNpm(root, offline ? [...INSTALL, "--offline"] : INSTALL);
  if (status !== 0)
    throw new CommandError(`The packages could not be installed: ${offline ? UNREACHABLE : reason(stderr)}`);
}

const UNREACHABLE = "the npm registry cannot be reached. Connect to the network and try again.";

/**
 * Paths of the packages that are locked and not installed in that version. npm notes what it has installed in
 * node_modules/.package-lock.json, so that no stamp of ours is needed and an install by hand counts too.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function missingPackages(root) {
  const locked = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  return Object.keys(locked).filter((path) => isWanted(path, locked[path]) && !isInstalled(path));

  /** @param {string} path */
  function isInstalled(path) {
    return installed[path]?.version === locked[path]?.version && existsSync(join(root, path, "package.json"));
  }
}

/**
 * The lock's first entry, "", is the project itself; optional packages are mostly binaries for other platforms.
 *
 * @param {string} path
 * @param {Locked | undefined} locked
 */
function isWanted(path, locked) {
  return path !== "" && locked?.optional !== true;
}

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

/**
 * A registry that knows no ping answers with an error all the same: only silence counts.
 *
 * @param {{ status: number | null, stderr: string }} ping
 */
export function isOffline({ status, stderr }) {
  return status !== 0 && /ENOTFOUND|EAI_AGAIN|ECONN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|TIMEOUT/.test(stderr);
}

/**
 * The first line of npm's many that says more than a code.
 *
 * @param {string} stderr
 */
export function reason(stderr) {
  const line = stderr.split("\n").find((text) => /^npm (error|ERR!) (?!code |errno |syscall )\S/.test(text));
  return line?.replace(/^npm (error|ERR!) /, "") ?? "npm could not be run.";
}

/**
 * Under `npm start` the npm that runs us is known, and works on Windows too, where `npm` is a script.
 *
 * @param {string} root
 * @param {string[]} args
 */
function runNpm(root, args) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith("npm-cli.js") ? [process.execPath, [npm]] : ["npm", []];
  const { status, stderr } = spawnSync(command, [...first, ...args], { cwd: root, encoding: "utf8" });
  return { status, stderr: stderr ?? "" };
}
