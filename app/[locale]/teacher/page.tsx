import "katex/dist/katex.min.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale } from "../../../lib/book/locale.ts";
import { ClassReport } from "../../_reader/ClassReport.tsx";
import { StudyPage } from "../../_reader/StudyPage.tsx";
import { studyMetadata } from "../../_reader/study-metadata.ts";

interface Props {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return studyMetadata((await params).locale, "teacher");
}

/** What a class struggles with. */
export default async function TeacherPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <StudyPage locale={locale} slug="teacher">
      <ClassReport locale={locale} />
    </StudyPage>
  );
}
