import { type ChangeEvent, useRef, useState } from "react";
import { openShelf } from "../../lib/reader/shelf.ts";
import type { Bundle } from "../../lib/reader/transactions.ts";
import { fill } from "../_book/dictionary.ts";
import { schemaPath } from "../_book/paths.ts";
import { DeleteDialog } from "./DeleteDialog.tsx";
import filesStyles from "./files.module.css";
import pageStyles from "./page.module.css";
import { readChosen, reasonOf } from "./read-chosen.ts";
import { saveFile } from "./save-file.ts";
import type { StudyWords } from "./words.ts";

/** The reader's records as a file: saved, read back, deleted. */
export function Keeping({ words }: { readonly words: StudyWords }) {
  const { keeping } = words;
  const [found, setFound] = useState<Bundle>();
  const [message, setMessage] = useState("");
  const field = useRef<HTMLInputElement>(null);

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const reading = await readChosen(file);
    // The same file can be chosen again.
    target.value = "";
    setFound(reading.isRead ? reading.bundle : undefined);
    setMessage(reading.isRead ? "" : reasonOf(reading, words));
  };
  const take = async (bundle: Bundle, isReplacing: boolean) => {
    await openShelf().take(bundle, { isReplacing });
    setFound(undefined);
    setMessage(keeping.taken);
  };

  return (
    <section aria-labelledby="keeping" className={pageStyles.part}>
      <h2 id="keeping">{keeping.title}</h2>
      <p>{keeping.intro}</p>
      <div className={pageStyles.buttons}>
        <button type="button" onClick={() => void saveFile()}>
          {keeping.save}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          {keeping.open}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          data-file="reader"
          onChange={(event) => void choose(event)}
        />
        <DeleteDialog words={keeping} onSay={setMessage} />
      </div>
      {found !== undefined && (
        <Found
          bundle={found}
          words={keeping}
          onTake={(isReplacing) => void take(found, isReplacing)}
          onCancel={() => setFound(undefined)}
        />
      )}
      <p role="status">{message}</p>
      <p className={pageStyles.note}>
        <a href={schemaPath}>{keeping.schema}</a>
      </p>
    </section>
  );
}

interface FoundProps {
  readonly bundle: Bundle;
  readonly words: StudyWords["keeping"];
  readonly onTake: (isReplacing: boolean) => void;
  readonly onCancel: () => void;
}

/** What a file holds, and what shall become of it. */
function Found({ bundle: { attempts, edits }, words, onTake, onCancel }: FoundProps) {
  return (
    <div className={filesStyles.found} data-found={attempts.size}>
      <p role="status">{fill(words.found, { attempts: attempts.size, chapters: edits.size })}</p>
      <div className={pageStyles.buttons}>
        <button type="button" onClick={() => onTake(false)}>
          {words.merge}
          <small>{words.mergeHow}</small>
        </button>
        <button type="button" onClick={() => onTake(true)}>
          {words.replace}
          <small>{words.replaceHow}</small>
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
