import { type Edits, linkPrefix } from "./edits.ts";
import { packed, type Refusal, unpacked } from "./pack.ts";

/** The longest link that is read; browsers and messengers cut far shorter ones. */
const longestLink = 200_000;
/** How much a link may hold, unpacked, in bytes. */
const largestText = 2_000_000;

export type LinkRefusal = Refusal | "huge";

/** The fragment that carries edits: it stays in the browser, no server sees it. */
export async function linkOf(edits: Edits): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(packed(edits)));
  const packedBytes = await collect(
    through(bytes, new CompressionStream("deflate-raw")),
    Number.POSITIVE_INFINITY,
  );
  return linkPrefix + base64urlOf(packedBytes ?? bytes);
}

/** The edits in a link's fragment, or why there are none. Never throws, whatever the link holds. */
export async function editsInLink(fragment: string): Promise<Edits | LinkRefusal> {
  if (fragment.length > longestLink) return "huge";
  try {
    const bytes = bytesOf(fragment.slice(linkPrefix.length));
    const text = await collect(through(bytes, new DecompressionStream("deflate-raw")), largestText);
    if (text === undefined) return "huge";
    return unpacked(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text)));
  } catch {
    return "damaged";
  }
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

/** All bytes of a stream; undefined as soon as there are more than `most`, however many would follow. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function base64urlOf(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
