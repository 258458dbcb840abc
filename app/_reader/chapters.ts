/** What the pages around the reading know of a chapter. */
export interface ChapterSummary {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly sections: readonly SectionSummary[];
}

export interface SectionSummary {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly string[];
}
