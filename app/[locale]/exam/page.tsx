import "katex/dist/katex.min.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale } from "../../../lib/book/locale.ts";
import { ExamSession } from "../../_reader/ExamSession.tsx";
import { StudyPage } from "../../_reader/StudyPage.tsx";
import { studyMetadata } from "../../_reader/study-metadata.ts";
import { summariesOf } from "../../_reader/summaries.ts";

interface Props {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return studyMetadata((await params).locale, "exam");
}

/** An exam over the book. */
export default async function ExamPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <StudyPage locale={locale} slug="exam">
      <ExamSession locale={locale} chapters={await summariesOf(locale)} />
    </StudyPage>
  );
}
