/** What the pages around the reading know of a chapter. */
export interface ChapterSummary {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly sections: readonly SectionSummary[];
  /** Questions at the chapter's end, of no section. */
  readonly mixed: readonly string[];
}

export interface SectionSummary {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly string[];
}
