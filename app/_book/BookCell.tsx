import { Markup } from "#markup";
import { highlight } from "../../lib/book/highlight.ts";
import type { Term } from "../../lib/book/light/terms.ts";
import { Cell } from "../_notebook/Cell.tsx";

interface Props {
  readonly id: string;
  readonly source: string;
  /** The chapter's own that light up. */
  readonly terms?: readonly Term[];
}

/** One of the book's cells, its code coloured by the build. */
export function BookCell({ id, source, terms }: Props) {
  return <Cell id={id} code={<Markup as="code" html={highlight(source, terms)} />} />;
}
