import { isLocale, locales } from "../../../lib/book/locale.ts";
import { summariesOf } from "../../_reader/summaries.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

interface Context {
  readonly params: Promise<{ readonly locale: string }>;
}

/** The names of chapters and sections, for a reader who comes back. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return Response.json(await summariesOf(locale));
}
