import { useState } from "react";
import { fill } from "../_book/dictionary.ts";
import pageStyles from "./page.module.css";
import sessionStyles from "./session.module.css";
import type { StudyWords } from "./words.ts";

const lengths = [8, 16, 32] as const;

interface Props {
  readonly words: StudyWords;
  readonly onStart: (count: number) => Promise<void>;
}

/** How long an exam shall be. */
export function ExamSetup({ words, onStart }: Props) {
  const [count, setCount] = useState<number>(lengths[0]);
  const [status, setStatus] = useState<"ready" | "starting" | "failed">("ready");
  const start = () => {
    setStatus("starting");
    onStart(count).catch(() => setStatus("failed"));
  };
  return (
    <form
      className={pageStyles.part}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <p>{words.exam.intro}</p>
      <fieldset className={sessionStyles.ratings}>
        <legend>{words.exam.length}</legend>
        {lengths.map((length) => (
          <label key={length}>
            <input type="radio" name="length" checked={count === length} onChange={() => setCount(length)} />
            <span>{fill(words.exam.questions, { n: length })}</span>
          </label>
        ))}
      </fieldset>
      {status === "failed" && <p role="alert">{words.failed}</p>}
      <button type="submit" className={pageStyles.main} disabled={status === "starting"}>
        {words.exam.start}
      </button>
    </form>
  );
}
