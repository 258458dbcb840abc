import { bookContents } from "../../../lib/book/chapter.ts";
import { questionsOf } from "../../_quiz/questions-of.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return bookContents(process.cwd()).map(({ slug }) => ({ file: `${slug}.json` }));
}

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

/** A chapter's questions in both languages, for a reader who begins to answer. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const place = bookContents(process.cwd()).find(({ slug }) => `${slug}.json` === file);
  if (place === undefined) return new Response(null, { status: 404 });
  return Response.json(await questionsOf(place));
}
