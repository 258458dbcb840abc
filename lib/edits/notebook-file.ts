import type { CellKind } from "./edits.ts";

/** A cell as a notebook file keeps it. */
export interface FileCell {
  readonly id: string;
  readonly kind: CellKind;
  readonly source: string;
  /** What it shows, as plain text. */
  readonly outputs: readonly string[];
}

/**
 * The cells as a Jupyter notebook (nbformat 4.5), for Deno's kernel or any other that knows TypeScript.
 *
 * @source https://nbformat.readthedocs.io/en/latest/format_description.html
 */
export function jupyterNotebook(cells: readonly FileCell[]): object {
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: "deno", display_name: "Deno", language: "typescript" },
      language_info: { name: "typescript", file_extension: ".ts", mimetype: "text/x.typescript" },
    },
    cells: cells.map(jupyterCell),
  };
}

function jupyterCell({ id, kind, source, outputs }: FileCell): object {
  const common = { id: id.slice(0, 64), metadata: {}, source: linesOf(source) };
  if (kind === "text") return { ...common, cell_type: "markdown" };
  return {
    ...common,
    cell_type: "code",
    execution_count: null,
    outputs: outputs.map((text) => ({
      output_type: "display_data",
      data: { "text/plain": linesOf(text) },
      metadata: {},
    })),
  };
}

/** Lines with their ends, as the format wants them. */
function linesOf(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
