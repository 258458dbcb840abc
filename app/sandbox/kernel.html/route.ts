import { sandboxDocument } from "../../../lib/book/sandbox.ts";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return new Response(await sandboxDocument(process.cwd()), { headers: { "content-type": "text/html" } });
}
