import { consoleText, inspect } from "./inspect.ts";
import type { MimeBundle, Output } from "./outputs.ts";

const MOST_OUTPUTS = 200;
const MOST_CHARACTERS = 100_000;

/** What one run of one cell shows by the way. It ends with a `cut` once it is more than a page can hold. */
export class CellOutput {
  readonly #emit: (output: Output) => void;
  #outputs = 0;
  #characters = 0;
  #isOpen = true;

  constructor(emit: (output: Output) => void) {
    this.#emit = emit;
  }

  /** From now on nothing is shown: the cell's place on the page belongs to a later run. */
  close(): void {
    this.#isOpen = false;
  }

  display(values: readonly unknown[]): void {
    for (const value of values) {
      if (!this.#isOpen) return;
      this.show(inspect(value));
    }
  }

  show(bundle: MimeBundle): void {
    this.#add({ kind: "display", bundle });
  }

  /** One call of `console`; its text ends without a line end. */
  write(name: "log" | "warn" | "error", values: readonly unknown[]): void {
    if (!this.#isOpen) return;
    const text = values.map(consoleText).join(" ");
    this.#characters += text.length;
    if (this.#characters > MOST_CHARACTERS) this.#cut("characters");
    else this.#add({ kind: "stream", name, text });
  }

  #add(output: Output): void {
    if (!this.#isOpen) return;
    this.#outputs += 1;
    if (this.#outputs > MOST_OUTPUTS) this.#cut("outputs");
    else this.#emit(output);
  }

  #cut(reason: "outputs" | "characters"): void {
    this.#emit({ kind: "cut", reason });
    this.close();
  }
}
