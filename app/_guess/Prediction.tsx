"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Guess } from "../../lib/book/guess.ts";
import { mayHaveRecords } from "../_reader/may-have-records.ts";
import type { GuessWords } from "./dictionary.ts";
import { GuessField } from "./GuessField.tsx";
import styles from "./guess.module.css";

/** What keeps guesses comes with the first one, or to a reader who may have made some. */
const load = () => import("./kept-guesses.ts");

interface Props {
  readonly id: string;
  readonly chapter: string;
  readonly guess: Guess;
  /** The id of the element that asks. */
  readonly asked: string;
  readonly words: GuessWords;
  readonly children: ReactNode;
}

/** A guess, and the answer that opens when it is given; without scripts, the answer folded away. */
export function Prediction({ id, chapter, guess, asked, words, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const [given, setGiven] = useState<string>();
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    let isGone = false;
    const recall = async () => {
      if (!(await mayHaveRecords())) return;
      const kept = await (await load()).recallGuess(chapter, id);
      const field = form.current?.elements.namedItem("guess");
      // What the reader has begun to answer meanwhile stands.
      if (isGone || kept === undefined || !hasValue(field) || field.value !== "") return;
      field.value = kept;
      setGiven(kept);
    };
    void recall();
    return () => {
      isGone = true;
    };
  }, [chapter, id]);

  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("guess") ?? "").trim();
    if (text === "") return;
    flushSync(() => {
      setGiven(text);
      setOpen(true);
    });
    line.current?.focus();
    void load().then(({ keepGuess }) => keepGuess(chapter, id, text));
  };

  return (
    <>
      {/* A form of this method goes nowhere, should it be sent before its code has come. */}
      <form method="dialog" className={styles.form} data-guess={id} onSubmit={commit} ref={form}>
        <GuessField {...{ guess, asked, words }} />
        <button type="submit">{words.commit}</button>
      </form>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className={styles.withoutScripts}>{words.reveal}</span>
          <span className={styles.withScripts}>{given === undefined ? words.showAnyway : words.answer}</span>
        </summary>
        {given !== undefined && (
          <p className={styles.given} data-given={id} ref={line} tabIndex={-1}>
            {words.guess} <output>{given}</output>
          </p>
        )}
        {children}
      </details>
    </>
  );
}

/** A field that can be typed into, or those of which one can be chosen. */
function hasValue(
  field: RadioNodeList | Element | null | undefined,
): field is RadioNodeList | HTMLInputElement {
  return field instanceof RadioNodeList || field instanceof HTMLInputElement;
}
