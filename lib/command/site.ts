import { CommandError } from "./command-error.mjs";

/** A build of the book: the folder that holds it, and the path under which a host serves it. */
export interface Site {
  readonly out: string;
  /** "" at the root of a host, "/surprisal" under a sub-path. */
  readonly basePath: string;
}

/** The site that OUT_DIR and BASE_PATH ask for. */
export function siteFromEnvironment(env: Readonly<Record<string, string | undefined>>): Site {
  const basePath = env.BASE_PATH ?? "";
  if (basePath !== "" && !/^(\/[\w.-]+)+$/.test(basePath))
    throw new CommandError(`BASE_PATH must look like /surprisal, and it is ${basePath}.`);
  return { out: env.OUT_DIR ?? "out", basePath };
}
