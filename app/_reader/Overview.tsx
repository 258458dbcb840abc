"use client";

import type { Locale } from "../../lib/book/locale.ts";
import { AsideRecords } from "./AsideRecords.tsx";
import { CalibrationPlot } from "./CalibrationPlot.tsx";
import type { ChapterSummary } from "./chapters.ts";
import { Keeping } from "./Keeping.tsx";
import { OwnCrossEntropy } from "./OwnCrossEntropy.tsx";
import { ProgressMap } from "./ProgressMap.tsx";
import styles from "./page.module.css";
import { StorageNotice } from "./StorageNotice.tsx";
import { useRecords } from "./use-records.ts";
import { studyWordsOf } from "./words.ts";

interface Props {
  readonly locale: Locale;
  readonly chapters: readonly ChapterSummary[];
}

/** What a reader has done so far, how sure they were and how rightly, and the file of it all. */
export function Overview({ locale, chapters }: Props) {
  const words = studyWordsOf(locale);
  const attempts = useRecords("attempts");
  const reading = useRecords("reading");
  if (attempts === undefined || reading === undefined) return <p>{words.loading}</p>;
  const forecasts = [...attempts.values()]
    .sort((one, other) => one.at - other.at)
    .flatMap(({ forecast }) => forecast ?? []);
  return (
    <>
      <StorageNotice words={words} />
      <ProgressMap {...{ chapters, attempts, reading, locale, words }} />
      <section aria-labelledby="forecasts" className={styles.part}>
        <h2 id="forecasts">{words.progress.forecasts}</h2>
        {forecasts.length === 0 ? (
          <p>{words.progress.noForecasts}</p>
        ) : (
          <>
            <OwnCrossEntropy forecasts={forecasts} words={words} />
            <CalibrationPlot forecasts={forecasts} words={words} />
          </>
        )}
      </section>
      <Keeping words={words} />
      <AsideRecords {...{ chapters, locale, words }} />
    </>
  );
}
