import { bookContents, loadChapter } from "../../../../lib/book/chapter.ts";
import { isLocale, locales } from "../../../../lib/book/locale.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    bookContents(process.cwd()).map(({ slug }) => ({ locale, chapter: slug })),
  );
}

interface Context {
  readonly params: Promise<{ readonly locale: string; readonly chapter: string }>;
}

/** The data of a chapter's figures, for a reader who wants to point at their values. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, chapter: slug } = await params;
  const place = bookContents(process.cwd()).find((candidate) => candidate.slug === slug);
  if (place === undefined || !isLocale(locale)) return new Response(null, { status: 404 });
  return Response.json((await loadChapter(process.cwd(), place, locale)).figures);
}
