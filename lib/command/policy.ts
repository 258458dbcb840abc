import { createHash } from "node:crypto";

/** What a page may do: load from its own host, run the inline scripts given here, and nothing else. */
export function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  const hashes = new Set(inlineScripts.map((script) => `'sha256-${sha256(script)}'`));
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(" "),
    // Styles are inline in KaTeX's and Plotly's output, with as many values as there are formulas and marks.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
