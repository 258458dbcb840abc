"use client";

import { useEffect, useState } from "react";
import { mayHaveRecords } from "./may-have-records.ts";

/** Always the same function: it is called once. */
type Read<T> = (leftBehind: typeof import("./left-behind.ts")) => Promise<T>;

/** Something of the reader's records, once it was read; for a reader without any nothing is fetched. */
export function useLeftBehind<T>(read: Read<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      if (!(await mayHaveRecords())) return;
      const found = await read(await import("./left-behind.ts"));
      if (!isGone) setValue(found);
    };
    // Without it the page is as for a new reader.
    load().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [read]);
  return value;
}
