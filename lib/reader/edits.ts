import {
  either,
  type Guard,
  isBoolean,
  isFiniteNumber,
  listOf,
  oneOf,
  recordOf,
  shape,
  text,
} from "../kernel/guards.ts";

/** A book's cell that the reader changed, with what the book said when they did. */
export interface CellEdit {
  readonly source: string;
  readonly original: string;
}

/** A cell of the reader's own, standing after another cell or at the chapter's beginning. */
export interface AddedCell {
  readonly id: string;
  readonly kind: "code" | "text";
  readonly source: string;
  readonly after?: string;
}

/** What a reader has made of a chapter's notebook. */
export interface ChapterEdits {
  readonly cells: Readonly<Record<string, CellEdit>>;
  readonly added: readonly AddedCell[];
  readonly inputs: Readonly<Record<string, string | number | boolean | readonly number[]>>;
  readonly folded: readonly string[];
}

const MOST_CELLS = 1000;
const isName = text(200);
const isSource = text(100_000);
const isInput = either(either(text(1000), listOf(isFiniteNumber, 1000)), either(isFiniteNumber, isBoolean));

export const isChapterEdits: Guard<ChapterEdits> = shape<ChapterEdits>({
  cells: recordOf(shape<CellEdit>({ source: isSource, original: isSource }), MOST_CELLS),
  added: listOf(
    shape<AddedCell>({ id: isName, kind: oneOf("code", "text"), source: isSource, after: isName }, ["after"]),
    MOST_CELLS,
  ),
  inputs: recordOf(isInput, MOST_CELLS),
  folded: listOf(isName, MOST_CELLS),
});
