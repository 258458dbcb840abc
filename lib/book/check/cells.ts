import type { Output } from "../../kernel/outputs.ts";
import { altOf } from "../../plot/figure.ts";
import type { CompiledText } from "../compile.ts";
import type { CellSource } from "../outline.ts";
import type { Problem } from "../problem.ts";
import type { RanCell, RanCells } from "../run-cells.ts";

/** Cells that fail, or do not fail as they should; figures without words. */
export function cellProblems({ file, outline }: CompiledText, ran: RanCells): Problem[] {
  return outline.cells.flatMap((cell) => {
    const result = ran.cells.get(cell.id);
    const at = { file, line: cell.line };
    if (result === undefined)
      return [{ ...at, message: `cell "${cell.id}" was not run: a cell that it needs has failed` }];
    return [
      ...failureProblems(cell, result).map((problem) => ({ ...at, ...problem })),
      ...result.outputs
        .filter((output) => isFigureWithoutWords(output))
        .map(() => ({ ...at, message: `cell "${cell.id}" shows a figure without alt` })),
    ];
  });
}

function failureProblems(cell: CellSource, { outputs }: RanCell): { message: string; line?: number }[] {
  const error = outputs.flatMap((output) => (output.kind === "error" ? [output.error] : []))[0];
  if (error?.code === cell.fails) return [];
  if (error === undefined) return [{ message: `cell "${cell.id}" should fail (${cell.fails}) and does not` }];
  const line = cell.line + (error.at?.line ?? 1) - 1;
  return [{ message: `cell "${cell.id}" fails: ${error.code}: ${error.message}`, line }];
}

function isFigureWithoutWords(output: Output): boolean {
  const figure = "bundle" in output ? output.bundle["application/vnd.plotly.v1+json"] : undefined;
  return figure !== undefined && altOf(figure) === "";
}
