import { Markup } from "#markup";
import { highlight } from "../../lib/book/highlight.ts";
import { Cell } from "../_notebook/Cell.tsx";

interface Props {
  readonly id: string;
  readonly source: string;
}

/** One of the book's cells, its code coloured by the build. */
export function BookCell({ id, source }: Props) {
  return <Cell id={id} code={<Markup as="code" html={highlight(source)} />} />;
}
