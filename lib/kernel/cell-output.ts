import { showsInfinity } from "./infinite.ts";
import { consoleText, inspect } from "./inspect.ts";
import type { CellError, Explanation, MimeBundle, Output } from "./outputs.ts";

const MOST_OUTPUTS = 200;
const MOST_CHARACTERS = 100_000;
/** Drawing one takes a tenth of a second. */
const MOST_FIGURES = 20;

/** Something shown, as it can be looked at again with other bounds. */
type Shown = Output | { readonly kind: "display" | "result"; readonly value: unknown };

/** What one run of one cell shows. It ends with a `cut` once it is more than a page can hold. */
export class CellOutput {
  readonly #emit: (output: Output) => void;
  /** How much of each value is shown; see `bounds.ts`. */
  #step: number;
  readonly #shown: Shown[] = [];
  #figures = 0;
  #characters = 0;
  #isOpen = true;
  #isCut = false;

  constructor(emit: (output: Output) => void, step: number) {
    this.#emit = emit;
    this.#step = step;
  }

  /** From now on nothing is shown: the cell's place on the page belongs to a later run. */
  close(): void {
    this.#isOpen = false;
  }

  display(values: readonly unknown[]): void {
    for (const value of values) this.#inspect("display", value);
  }

  /** The last expression's value, and an error, are shown however much came before. */
  result(value: unknown): void {
    this.#isCut = false;
    this.#inspect("result", value);
  }

  /** Says why a value is infinite, if an infinity is seen. */
  remark(message: string, explanation: Explanation | undefined): void {
    const isSeen = this.#shown.some(
      (shown) => "value" in shown && showsInfinity(inspect(shown.value, this.#step)),
    );
    if (isSeen) this.#show({ kind: "remark", message, ...(explanation && { explanation }) });
  }

  fail(error: CellError): void {
    this.#show({ kind: "error", error });
  }

  show(bundle: MimeBundle): void {
    this.#add({ kind: "display", bundle });
  }

  /** One call of `console`; its text ends without a line end. */
  write(name: "log" | "warn" | "error", values: readonly unknown[]): void {
    if (!this.#isOpen || this.#isCut) return;
    const text = values.map(consoleText).join(" ");
    this.#characters += text.length;
    if (this.#characters > MOST_CHARACTERS) this.#cut("characters");
    else this.#add({ kind: "stream", name, text });
  }

  /** All of it again, with other bounds. */
  shownAt(step: number): Output[] {
    this.#step = step;
    return this.#shown.map((shown) =>
      "value" in shown ? { kind: shown.kind, bundle: inspect(shown.value, step) } : shown,
    );
  }

  #inspect(kind: "display" | "result", value: unknown): void {
    if (!this.#isOpen || this.#isCut) return;
    const bundle = inspect(value, this.#step);
    if (bundle["application/vnd.plotly.v1+json"] !== undefined) this.#figures += 1;
    this.#add({ kind, bundle }, { kind, value });
  }

  #add(output: Output, shown: Shown = output): void {
    if (!this.#isOpen || this.#isCut) return;
    const isFull =
      output.kind === "display" && (this.#shown.length >= MOST_OUTPUTS || this.#figures > MOST_FIGURES);
    if (isFull || (output.kind === "stream" && this.#shown.length >= MOST_OUTPUTS)) this.#cut("outputs");
    else this.#show(output, shown);
  }

  #show(output: Output, shown: Shown = output): void {
    if (!this.#isOpen) return;
    this.#shown.push(shown);
    this.#emit(output);
  }

  #cut(reason: "outputs" | "characters"): void {
    this.#show({ kind: "cut", reason });
    this.#isCut = true;
  }
}
