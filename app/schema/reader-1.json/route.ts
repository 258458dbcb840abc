import { readerFileSchema } from "../../../lib/reader/schema.ts";

export const dynamic = "force-static";

/** The form of a reader's file, for other programs. */
export function GET(): Response {
  return Response.json(readerFileSchema);
}
