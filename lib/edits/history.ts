import { type Change, change } from "./change.ts";
import type { Edits } from "./edits.ts";

/** How many steps can be taken back. */
const deepest = 200;

/**
 * The steps that a reader has taken, to be taken back and taken again. A step is kept as what undoes it, not as what
 * was there before: what is typed in between stays.
 */
export class History {
  #undo: (readonly Change[])[] = [];
  #redo: (readonly Change[])[] = [];

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Takes a step of one or more changes. */
  take(edits: Edits, step: readonly Change[]): Edits {
    const done = perform(edits, step);
    if (done.inverse.length === 0) return edits;
    this.#undo = [...this.#undo, done.inverse].slice(-deepest);
    this.#redo = [];
    return done.edits;
  }

  undo(edits: Edits): Edits {
    const step = this.#undo.at(-1);
    if (step === undefined) return edits;
    const done = perform(edits, step);
    this.#undo = this.#undo.slice(0, -1);
    this.#redo = [...this.#redo, done.inverse];
    return done.edits;
  }

  redo(edits: Edits): Edits {
    const step = this.#redo.at(-1);
    if (step === undefined) return edits;
    const done = perform(edits, step);
    this.#redo = this.#redo.slice(0, -1);
    this.#undo = [...this.#undo, done.inverse];
    return done.edits;
  }
}

function perform(edits: Edits, step: readonly Change[]): { edits: Edits; inverse: Change[] } {
  return step.reduce<{ edits: Edits; inverse: Change[] }>(
    (before, wish) => {
      const done = change(before.edits, wish);
      return { edits: done.edits, inverse: [...done.inverse, ...before.inverse] };
    },
    { edits, inverse: [] },
  );
}
