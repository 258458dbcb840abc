import "katex/dist/katex.min.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale } from "../../../lib/book/locale.ts";
import { ReviewSession } from "../../_reader/ReviewSession.tsx";
import { StudyPage } from "../../_reader/StudyPage.tsx";
import { studyMetadata } from "../../_reader/study-metadata.ts";

interface Props {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return studyMetadata((await params).locale, "review");
}

/** Questions that are due again. */
export default async function ReviewPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <StudyPage locale={locale} slug="review">
      <ReviewSession locale={locale} />
    </StudyPage>
  );
}
