"use client";

import { useEffect, useState } from "react";
import type { Records, StoreName } from "../../lib/reader/records.ts";
import { openShelf } from "../../lib/reader/shelf.ts";

/** Every record of a store, as it is now; nothing until it was read. */
export function useRecords<S extends StoreName>(store: S): ReadonlyMap<string, Records[S]> | undefined {
  const [records, setRecords] = useState<ReadonlyMap<string, Records[S]>>();
  useEffect(() => {
    const shelf = openShelf();
    let latest = 0;
    const load = async () => {
      const turn = ++latest;
      const all = await shelf.all(store);
      if (turn === latest) setRecords(all);
    };
    void load();
    const stop = shelf.onChange(store, () => void load());
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [store]);
  return records;
}
