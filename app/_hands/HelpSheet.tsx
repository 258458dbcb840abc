"use client";

import { useNotebook } from "../_notebook/context.tsx";
import styles from "./hands.module.css";
import { Panel } from "./Panel.tsx";
import { handsWords, type KeyHelp } from "./words.ts";

type Row = readonly [help: KeyHelp, ...keys: string[]];

const anywhere: readonly Row[] = [
  ["runNext", "Shift+Enter"],
  ["runStay", "Ctrl+Enter", "⌘+Enter"],
  ["runAdd", "Alt+Enter"],
];
const editing: readonly Row[] = [
  ["leave", "Esc"],
  ["tab", "Esc Tab"],
  ["documentation", "F1"],
  ["nextProblem", "F8"],
  ["problems", "Ctrl+Shift+m", "⌘+Shift+m"],
];
const command: readonly Row[] = [
  ["edit", "Enter"],
  ["next", "j", "↓"],
  ["previous", "k", "↑"],
  ["above", "a"],
  ["below", "b"],
  ["remove", "d d"],
  ["undo", "z"],
  ["redo", "Shift+z"],
  ["toText", "m"],
  ["toCode", "y"],
  ["cut", "x"],
  ["copy", "c"],
  ["paste", "v"],
  ["digits", "."],
  ["stop", "i i"],
  ["restart", "0 0"],
  ["help", "?"],
];

/** All keys of the notebook. */
export function HelpSheet() {
  const { locale } = useNotebook();
  const { help } = handsWords(locale);
  return (
    <Panel title={help.title}>
      <p>{help.intro}</p>
      <KeyTable title={help.anywhere} rows={anywhere} words={help.keys} />
      <KeyTable title={help.editing} rows={editing} words={help.keys} />
      <KeyTable title={help.command} rows={command} words={help.keys} />
    </Panel>
  );
}

interface TableProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly words: Readonly<Record<KeyHelp, string>>;
}

function KeyTable({ title, rows, words }: TableProps) {
  return (
    <>
      <h3>{title}</h3>
      <dl className={styles.keys}>
        {rows.map(([help, ...keys]) => (
          <div key={help}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words[help]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
