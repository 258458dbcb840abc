"use client";

import { useSyncExternalStore } from "react";
import { openShelf, type ShelfStatus } from "../../lib/reader/shelf.ts";
import { saveFile } from "./save-file.ts";
import type { StudyWords } from "./words.ts";

/** Says once, where the browser doesn't keep what the reader does, that it doesn't, and offers a file. */
export function StorageNotice({ words: { storage } }: { readonly words: StudyWords }) {
  const status = useSyncExternalStore(subscribe, readStatus, (): ShelfStatus => "kept");
  return (
    <div role="status">
      {status !== "kept" && (
        <p className="banner" data-storage={status}>
          {storage[status]}{" "}
          <button type="button" onClick={() => void saveFile()}>
            {storage.save}
          </button>
        </p>
      )}
    </div>
  );
}

const subscribe = (listener: () => void) => openShelf().onStatus(listener);
const readStatus = () => openShelf().status();
