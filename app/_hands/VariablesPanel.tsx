"use client";

import { describeValue } from "../../lib/kernel/describe.ts";
import type { CellDescription, VariableDescription } from "../../lib/kernel/host.ts";
import { useCellNames } from "../_notebook/cell-name.ts";
import { useNotebook, useNotebookView } from "../_notebook/context.tsx";
import styles from "./hands.module.css";
import { Panel } from "./Panel.tsx";
import { useDescription } from "./use-description.ts";
import { handsWords } from "./words.ts";

/** Every name that the chapter's cells define, with its value where there is one. */
export function VariablesPanel() {
  const { locale } = useNotebook();
  const words = handsWords(locale).variables;
  const description = useDescription();
  const rows = description.flatMap((cell) => cell.variables.map((variable) => ({ cell, variable })));
  return (
    <Panel title={words.title}>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div className={styles.variables}>
          <table>
            <thead>
              <tr>
                {[words.name, words.value, words.kind, words.cell, words.state].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ cell, variable }) => (
                <VariableRow key={`${cell.id} ${variable.name}`} cell={cell} variable={variable} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

interface RowProps {
  readonly cell: CellDescription;
  readonly variable: VariableDescription;
}

function VariableRow({ cell, variable }: RowProps) {
  const { desk, locale } = useNotebook();
  const words = handsWords(locale).variables;
  const nameOf = useCellNames();
  // What has not run here still holds what the book was printed with.
  const printed = useNotebookView(({ cells, values }) =>
    cells.get(cell.id)?.state === "done" ? values[variable.name] : undefined,
  );
  const isPrinted = variable.text === undefined && printed !== undefined;
  const { kind = "", text = words.unknown } = isPrinted ? describeValue(printed) : variable;
  return (
    <tr data-variable={variable.name}>
      <th scope="row">
        <code>{variable.name}</code>
      </th>
      <td>
        <code>{text}</code>
      </td>
      <td>{kind}</td>
      <td>
        <a href={`#cell-${cell.id}`} onClick={() => desk.open(undefined)}>
          {nameOf(cell.id).name}
        </a>
      </td>
      <td>{isPrinted ? words.printed : words.states[cell.state]}</td>
    </tr>
  );
}
