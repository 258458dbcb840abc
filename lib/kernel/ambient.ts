import type { CellOutput } from "./cell-output.ts";
import { html } from "./html.ts";
import { inputsFor } from "./inputs.ts";
import { inspect } from "./inspect.ts";
import type { InputValue } from "./outputs.ts";
import { tex } from "./tex.ts";

/** What a cell has without asking, besides the book's library. */
export const AMBIENT_NAMES: ReadonlySet<string> = new Set([
  "display",
  "console",
  "tex",
  "html",
  "slider",
  "number",
  "play",
  "text",
  "select",
  "toggle",
  "distribution",
]);

export interface AmbientPort {
  readonly output: CellOutput;
  chosen(name: string): InputValue | undefined;
  /** The cell has declared a control. */
  declared(name: string): void;
}

/** Values of the ambient names for one run of one cell. */
export function ambientFor({ output, chosen, declared }: AmbientPort): ReadonlyMap<string, unknown> {
  const inputs = inputsFor({
    chosen,
    show(spec) {
      declared(spec.name);
      const text = `${spec.label}: ${spec.type === "distribution" ? spec.value.join(", ") : spec.value}`;
      output.show({ "text/plain": text, "application/vnd.surprisal.input+json": spec });
    },
  });
  const display = (...values: readonly unknown[]): void => output.display(values);
  return new Map<string, unknown>(
    Object.entries({ display, console: consoleFor(output), tex, html, ...inputs }),
  );
}

function consoleFor(output: CellOutput): Readonly<Record<string, (...values: readonly unknown[]) => void>> {
  const log = (...values: readonly unknown[]): void => output.write("log", values);
  return {
    log,
    info: log,
    debug: log,
    warn: (...values) => output.write("warn", values),
    error: (...values) => output.write("error", values),
    table: (value) => output.show(inspect(value)),
  };
}
