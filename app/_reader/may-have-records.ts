import { databaseName } from "../../lib/reader/database-name.ts";

/** Whether this reader may have left something behind. For one who hasn't, nothing need be fetched to look. */
export async function mayHaveRecords(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === databaseName);
  } catch {
    // A browser that doesn't list them, or has none: whoever looks will see.
    return typeof indexedDB !== "undefined";
  }
}
