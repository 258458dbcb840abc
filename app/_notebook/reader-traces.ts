import { linkPrefix } from "../../lib/edits/edits.ts";

/** Whether the page's address carries somebody's edits. */
export function bringsEdits(): boolean {
  return location.hash.startsWith(linkPrefix);
}

/** Whether a reader has been here and left something; asked without opening, or creating, a database. */
export async function hasLeftSomething(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).length > 0;
  } catch {
    // Not every browser lists them: then there may be one.
    return typeof indexedDB !== "undefined";
  }
}
