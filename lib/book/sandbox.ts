import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "esbuild";

async function bundle(root: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "lib/worker", entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2023",
    charset: "utf8",
    legalComments: "none",
  });
  // Inside a script element only its end tag and comments are special.
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

/**
 * The file that cells run in: a frame's script, and the worker's as text. Its policy allows that one script by hash,
 * `eval` (which is what running cells is), workers made from it, and no network at all.
 *
 * @param root the project's root
 */
export async function sandboxDocument(root: string): Promise<string> {
  const [frame, worker] = await Promise.all([bundle(root, "frame.ts"), bundle(root, "worker.ts")]);
  const hash = createHash("sha256").update(frame).digest("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'unsafe-eval' blob:`,
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Kernel</title></head><body><script type="text/plain" id="worker">${worker}</script><script>${frame}</script></body></html>`;
}
