"use client";

import type { BuiltOutput } from "../../lib/book/built.ts";
import type { Change } from "../../lib/edits/change.ts";
import { isOwnId } from "../../lib/edits/edits.ts";
import { placeTowards } from "../../lib/edits/places.ts";
import { fill } from "../_book/dictionary.ts";
import { addCell } from "../_notebook/add-cell.ts";
import { useNotebook, useNotebookView } from "../_notebook/context.tsx";
import styles from "./hands.module.css";
import { hasNumbers } from "./has-numbers.ts";
import { removeCell } from "./remove-cell.ts";
import { handsWords } from "./words.ts";

interface Toggle {
  readonly isOn: boolean;
  readonly isPossible: boolean;
  readonly set: (isOn: boolean) => void;
}

interface Props {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly compare?: Toggle;
  readonly ghost?: Toggle;
}

/** What can be done with a cell besides running it. */
export function CellActions({ id, name, isOpen, compare, ghost }: Props) {
  const { store, focus, locale, words: bookWords } = useNotebook();
  const view = useNotebookView(({ cells }) => cells.get(id));
  const words = handsWords(locale).actions;
  const { hideCode, showCode } = bookWords.cellControls;
  const add = (side: "before" | "after", kind: "code" | "text") => {
    const added = addCell(store, id, { side, kind });
    if (added !== undefined) focus.edit(added);
  };
  return (
    <fieldset className={styles.actions} aria-label={fill(words.label, { name })}>
      <Action name="code-above" label={words.codeAbove} onAct={() => add("before", "code")} />
      <Action name="code-below" label={words.codeBelow} onAct={() => add("after", "code")} />
      <Action name="text-below" label={words.textBelow} onAct={() => add("after", "text")} />
      {isOwnId(id) && <OwnActions id={id} />}
      {compare !== undefined && (
        <Action
          name="fold"
          label={isOpen ? hideCode : showCode}
          onAct={() => store.change({ type: "fold", id, isFolded: isOpen })}
        />
      )}
      {view?.outputs.some(showsNumbers) && (
        <Action
          name="digits"
          label={words.allDigits}
          isPressed={view.hasAllDigits}
          onAct={() => store.toggleDigits(id)}
        />
      )}
      {compare?.isPossible && (
        <Action
          name="compare"
          label={words.compare}
          isPressed={compare.isOn}
          onAct={() => compare.set(!compare.isOn)}
        />
      )}
      {ghost?.isPossible && (
        <Action
          name="ghost"
          label={words.ghost}
          isPressed={ghost.isOn}
          onAct={() => ghost.set(!ghost.isOn)}
        />
      )}
    </fieldset>
  );
}

/** Whether there are numbers in it, but for a figure's. */
function showsNumbers({ output }: BuiltOutput): boolean {
  return "bundle" in output && hasNumbers(output.bundle);
}

function OwnActions({ id }: { readonly id: string }) {
  const notebook = useNotebook();
  const { store, focus, locale } = notebook;
  const edits = useNotebookView((view) => view.edits);
  const words = handsWords(locale).actions;
  const kind = edits.own.find((cell) => cell.id === id)?.kind;
  const [up, down] = [placeTowards(edits, store.book, id, -1), placeTowards(edits, store.book, id, 1)];
  const act = (change: Change) => {
    store.change(change);
    focus.selectSoon(id);
  };
  return (
    <>
      <Action
        name="move-up"
        label={words.moveUp}
        isDisabled={up === undefined}
        onAct={() => up !== undefined && act({ type: "move", id, ...up })}
      />
      <Action
        name="move-down"
        label={words.moveDown}
        isDisabled={down === undefined}
        onAct={() => down !== undefined && act({ type: "move", id, ...down })}
      />
      <Action
        name="kind"
        label={kind === "code" ? words.toText : words.toCode}
        onAct={() => act({ type: "kind", id, kind: kind === "code" ? "text" : "code" })}
      />
      <Action name="remove" label={words.remove} onAct={() => removeCell(notebook, id)} />
    </>
  );
}

interface ActionProps {
  readonly name: string;
  readonly label: string;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly onAct: () => void;
}

function Action({ name, label, isPressed, isDisabled = false, onAct }: ActionProps) {
  return (
    <button type="button" data-action={name} aria-pressed={isPressed} disabled={isDisabled} onClick={onAct}>
      {label}
    </button>
  );
}
