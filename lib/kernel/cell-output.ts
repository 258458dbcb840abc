import { Allowance } from "./allowance.ts";
import { boundsAt, lastStep } from "./bounds.ts";
import { showsInfinity } from "./infinite.ts";
import { consoleText, inspect } from "./inspect.ts";
import type { CellError, Explanation, MimeBundle, Output } from "./outputs.ts";

/** What one message can hold (`plain-data.ts`), in characters of JSON: of its values each takes seven and more. */
const MOST_TOGETHER = 3_000_000;

/** Something shown, as it can be looked at again with other bounds. */
type Shown = Output | { readonly kind: "display" | "result"; readonly value: unknown };

/**
 * What one run of one cell shows. It ends with a `cut` once it is more than a page should hold; what a page could still
 * hold is kept, for a reader who asks for more.
 */
export class CellOutput {
  readonly #emit: (output: Output) => void;
  /** How much is shown; see `bounds.ts`. */
  #step: number;
  readonly #kept: Shown[] = [];
  readonly #keeping = new Allowance(boundsAt(lastStep));
  #showing: Allowance;
  #isOpen = true;

  constructor(emit: (output: Output) => void, step: number) {
    this.#emit = emit;
    this.#step = step;
    this.#showing = new Allowance(boundsAt(step));
  }

  /** From now on nothing is shown: the cell's place on the page belongs to a later run. */
  close(): void {
    this.#isOpen = false;
  }

  display(values: readonly unknown[]): void {
    for (const value of values) this.#add({ kind: "display", value });
  }

  result(value: unknown): void {
    this.#add({ kind: "result", value });
  }

  /** Says why a value is infinite, if an infinity is seen. */
  remark(message: string, explanation: Explanation | undefined): void {
    const isSeen = this.shownAt(this.#step).some(
      (output) => "bundle" in output && showsInfinity(output.bundle),
    );
    if (isSeen) this.#add({ kind: "remark", message, ...(explanation && { explanation }) });
  }

  fail(error: CellError): void {
    this.#add({ kind: "error", error });
  }

  show(bundle: MimeBundle): void {
    this.#add({ kind: "display", bundle });
  }

  /** One call of `console`; its text ends without a line end. */
  write(name: "log" | "warn" | "error", values: readonly unknown[]): void {
    if (!this.#isOpen || this.#keeping.isSpentFor("stream")) return;
    this.#add({ kind: "stream", name, text: values.map(consoleText).join(" ") });
  }

  /** All of it again, with other bounds. */
  shownAt(step: number): Output[] {
    this.#step = step;
    this.#showing = new Allowance(boundsAt(step), MOST_TOGETHER);
    return this.#kept.flatMap((item) => this.#admitted(item) ?? []);
  }

  #add(item: Shown): void {
    if (!this.#isOpen) return;
    const kept = this.#keeping.admit(item);
    if (kept !== undefined) this.#kept.push(kept);
    const output = this.#admitted(item);
    if (output !== undefined) this.#emit(output);
  }

  /** What is shown of it, if there is room: what is not shown need not be looked at. */
  #admitted(item: Shown): Output | undefined {
    if (this.#showing.isSpentFor(item.kind)) return undefined;
    const output: Output =
      "value" in item ? { kind: item.kind, bundle: inspect(item.value, this.#step) } : item;
    return this.#showing.admit(output);
  }
}
