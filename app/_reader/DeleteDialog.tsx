import { useRef } from "react";
import { openShelf } from "../../lib/reader/shelf.ts";
import { forgetChoices } from "../_book/remember.ts";
import filesStyles from "./files.module.css";
import pageStyles from "./page.module.css";
import { saveFile } from "./save-file.ts";
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
      forgetChoices();
      onSay(words.deleted);
    } catch {
      onSay(words.deleteFailed);
    }
  };
  return (
    <>
      <button type="button" className={pageStyles.danger} onClick={() => dialog.current?.showModal()}>
        {words.delete}
      </button>
      <dialog ref={dialog} className={filesStyles.dialog} aria-labelledby="delete-sure">
        <p id="delete-sure">{words.deleteSure}</p>
        <div className={pageStyles.buttons}>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="button" onClick={() => void saveFile()}>
            {words.save}
          </button>
          <button type="button" className={pageStyles.danger} onClick={() => void erase()}>
            {words.deleteYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
