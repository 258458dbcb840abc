"use client";

import { type DragEvent, useRef, useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import { tallyClass } from "../../lib/reader/classroom.ts";
import { fill } from "../_book/dictionary.ts";
import { ClassMisconceptions } from "./ClassMisconceptions.tsx";
import { ClassQuestions } from "./ClassQuestions.tsx";
import { addFiles, noClass } from "./class-files.ts";
import styles from "./files.module.css";
import pageStyles from "./page.module.css";
import { usePrompts } from "./use-prompts.ts";
import { studyWordsOf } from "./words.ts";

/** What a class struggles with, from the files that its students saved. They are read here and go nowhere. */
export function ClassReport({ locale }: { readonly locale: Locale }) {
  const words = studyWordsOf(locale);
  const [known, setKnown] = useState(noClass);
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const tallies = tallyClass(known.students.map(({ attempts }) => attempts));
  const prompts = usePrompts(tallies, locale);

  const add = async (files: readonly File[]) => setKnown(await addFiles(known, files, words));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void add([...event.dataTransfer.files]);
  };
  return (
    <>
      <section
        className={styles.drop}
        data-over={isOver}
        aria-label={words.teacher.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{words.teacher.drop}</p>
        <button type="button" onClick={() => field.current?.click()}>
          {words.teacher.choose}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          data-file="class"
          onChange={({ target }) => {
            void add([...(target.files ?? [])]);
            target.value = "";
          }}
        />
      </section>
      <p role="status">
        {known.students.length > 0 && fill(words.teacher.files, { n: known.students.length })}
        {known.students.length > 0 && tallies.length === 0 && ` ${words.teacher.empty}`}
      </p>
      {known.refused.length > 0 && (
        <section aria-labelledby="refused" role="alert" className={pageStyles.part}>
          <h2 id="refused">{words.teacher.refused}</h2>
          <ul>
            {known.refused.map(({ id, name, reason }) => (
              <li key={id}>
                <strong>{name}</strong> {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {tallies.length > 0 && (
        <>
          <ClassQuestions {...{ tallies, prompts, locale, words }} />
          <ClassMisconceptions {...{ tallies, prompts, locale, words }} />
          <button type="button" onClick={() => setKnown(noClass)}>
            {words.teacher.forget}
          </button>
        </>
      )}
    </>
  );
}
