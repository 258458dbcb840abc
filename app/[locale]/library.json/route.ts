import { isLocale, locales } from "../../../lib/book/locale.ts";
import { loadLibraryDocs } from "../../../lib/book/reference/library-docs.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

interface Context {
  readonly params: Promise<{ readonly locale: string }>;
}

/** What the editor says about the functions that a cell can call. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return Response.json(loadLibraryDocs(process.cwd(), locale));
}
