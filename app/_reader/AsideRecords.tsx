"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import type { Aside } from "../../lib/reader/aside.ts";
import { openShelf } from "../../lib/reader/shelf.ts";
import { fill } from "../_book/dictionary.ts";
import { AsideRow } from "./AsideRow.tsx";
import type { ChapterSummary } from "./chapters.ts";
import filesStyles from "./files.module.css";
import pageStyles from "./page.module.css";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly chapters: readonly ChapterSummary[];
  readonly locale: Locale;
  readonly words: StudyWords;
}

/** Records that can't be read, or that lost against another tab's: what becomes of them is the reader's to say. */
export function AsideRecords({ chapters, locale, words }: Props) {
  const [asides, setAsides] = useState<readonly Aside[]>([]);
  /** Deleted ones stay in the list, where the deletion can be taken back. */
  const [deleted, setDeleted] = useState<ReadonlySet<number>>(new Set());
  const [message, setMessage] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const load = useCallback(async () => setAsides(await openShelf().asides()), []);
  useEffect(() => {
    void load();
    const shelf = openShelf();
    const endings = [
      shelf.onConflict(() => void load()),
      // A file was read, which sets aside what is older, or everything was deleted.
      shelf.onChange("edits", ({ key }) => key === undefined && void load()),
    ];
    return () => {
      for (const end of endings) end();
    };
  }, [load]);

  const restore = async (aside: Aside) => {
    await openShelf().restore(aside);
    setMessage(words.aside.restored);
    // The button that was pressed goes with its row.
    heading.current?.focus();
    await load();
  };
  const remove = async (aside: Aside) => {
    await openShelf().deleteAside(aside);
    setDeleted(new Set([...deleted, aside.id]));
    setMessage("");
  };
  const undo = async (aside: Aside) => {
    await openShelf().keepAside(aside);
    setDeleted(new Set([...deleted].filter((id) => id !== aside.id)));
    setMessage(words.aside.undone);
  };
  if (asides.length === 0 && message === "") return null;
  return (
    <section aria-labelledby="aside" className={pageStyles.part} data-asides={asides.length - deleted.size}>
      <h2 id="aside" tabIndex={-1} ref={heading}>
        {words.aside.title}
      </h2>
      <p>{words.aside.intro}</p>
      <p>{fill(words.aside.count, { n: asides.length - deleted.size })}</p>
      <ul className={filesStyles.asides}>
        {asides.map((aside) => (
          <AsideRow
            key={aside.id}
            {...{ aside, chapters, locale, words }}
            isDeleted={deleted.has(aside.id)}
            onRestore={() => void restore(aside)}
            onDelete={() => void remove(aside)}
            onUndo={() => void undo(aside)}
          />
        ))}
      </ul>
      <p role="status">{message}</p>
    </section>
  );
}
