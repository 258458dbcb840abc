import type { CellBounds } from "./bounds.ts";
import type { Output } from "./outputs.ts";

type Cut = Extract<Output, { kind: "cut" }>;
type Shown = Output | { readonly kind: "display" | "result"; readonly value: unknown };

/** How much of what a cell shows there is still room for. Its result and its errors are shown however much came before. */
export class Allowance {
  readonly #bounds: CellBounds;
  /** How large all of it may be together, as JSON: one message has to hold it. */
  readonly #most: number;
  #outputs = 0;
  #figures = 0;
  #streamCharacters = 0;
  #size = 0;
  #isSpent = false;

  constructor(bounds: CellBounds, most: number = Number.POSITIVE_INFINITY) {
    this.#bounds = bounds;
    this.#most = most;
  }

  /** Whether things of this kind are not shown any more. */
  isSpentFor(kind: Output["kind"]): boolean {
    return this.#isSpent && (kind === "display" || kind === "stream" || kind === "cut");
  }

  /** The thing itself if there is room for it, or once the word that there is none. */
  admit<Item extends Shown>(item: Item): Item | Cut | undefined {
    if (this.isSpentFor(item.kind)) return undefined;
    this.#count(item);
    if (item.kind === "cut") this.#isSpent = true;
    if (item.kind !== "display" && item.kind !== "stream") return item;
    const { outputs, figures, streamCharacters } = this.#bounds;
    const hasRoom = this.#outputs <= outputs && this.#figures <= figures && this.#size <= this.#most;
    const isReadable = this.#streamCharacters <= streamCharacters;
    if (hasRoom && isReadable) return item;
    this.#isSpent = true;
    return { kind: "cut", reason: isReadable ? "outputs" : "characters" };
  }

  #count(item: Shown): void {
    this.#outputs += 1;
    if (item.kind === "stream") this.#streamCharacters += item.text.length;
    if ("bundle" in item && item.bundle["application/vnd.plotly.v1+json"] !== undefined) this.#figures += 1;
    if (this.#most < Number.POSITIVE_INFINITY) this.#size += JSON.stringify(item).length;
  }
}
