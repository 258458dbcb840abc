import "katex/dist/katex.min.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale } from "../../../lib/book/locale.ts";
import { Overview } from "../../_reader/Overview.tsx";
import { StudyPage } from "../../_reader/StudyPage.tsx";
import { studyMetadata } from "../../_reader/study-metadata.ts";
import { summariesOf } from "../../_reader/summaries.ts";

interface Props {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return studyMetadata((await params).locale, "progress");
}

/** What a reader has done so far. */
export default async function ProgressPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <StudyPage locale={locale} slug="progress">
      <Overview locale={locale} chapters={await summariesOf(locale)} />
    </StudyPage>
  );
}
