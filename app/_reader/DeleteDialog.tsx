import { useRef } from "react";
import { openShelf } from "../../lib/reader/shelf.ts";
import { saveFile } from "./save-file.ts";
import styles from "./study.module.css";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly words: StudyWords["keeping"];
  readonly onSay: (message: string) => void;
}

/** Deletes everything, once the reader has said so twice. */
export function DeleteDialog({ words, onSay }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const erase = async () => {
    dialog.current?.close();
    try {
      await openShelf().erase();
      onSay(words.deleted);
    } catch {
      onSay(words.deleteFailed);
    }
  };
  return (
    <>
      <button type="button" className={styles.danger} onClick={() => dialog.current?.showModal()}>
        {words.delete}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="delete-sure">
        <p id="delete-sure">{words.deleteSure}</p>
        <div className={styles.buttons}>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="button" onClick={() => void saveFile()}>
            {words.save}
          </button>
          <button type="button" className={styles.danger} onClick={() => void erase()}>
            {words.deleteYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
