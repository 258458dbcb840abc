import { expect, test } from "vitest";
import { jupyterNotebook } from "./notebook-file.ts";

test("cells become what Jupyter's format 4.5 wants: lines with their ends, ids, outputs by their type", () => {
  const file = jupyterNotebook([
    { id: "coin", kind: "code", source: "const h = 1;\nh;", outputs: ["1"] },
    { id: "own_1", kind: "text", source: "$H$", outputs: [] },
  ]);
  expect(file).toMatchObject({
    nbformat: 4,
    nbformat_minor: 5,
    cells: [
      {
        id: "coin",
        cell_type: "code",
        source: ["const h = 1;\n", "h;"],
        execution_count: null,
        outputs: [{ output_type: "display_data", data: { "text/plain": ["1"] }, metadata: {} }],
      },
      { id: "own_1", cell_type: "markdown", source: ["$H$"], metadata: {} },
    ],
  });
});

test("an empty cell has no lines", () => {
  expect(jupyterNotebook([{ id: "a", kind: "text", source: "", outputs: [] }])).toMatchObject({
    cells: [{ source: [] }],
  });
});
