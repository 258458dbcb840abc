import { type InputSpec, snap } from "../../lib/kernel/host.ts";
import type { Move } from "../_figure/drag.ts";
import type { NotebookStore } from "./store.ts";
import type { NotebookView } from "./views.ts";

/** Sets an input as near as it can get to what a dragged point asks for. */
export function placeInput(store: NotebookStore, { input, value }: Move): void {
  const view = store.view();
  const spec = specOf(view, input);
  const wanted = spec && valueNear(spec, value);
  if (spec === undefined || wanted === undefined) return;
  const current = view.inputs.get(input) ?? spec.value;
  if (String(current) !== String(wanted)) store.setInput(input, wanted);
}

function specOf({ cells }: NotebookView, name: string): InputSpec | undefined {
  for (const { outputs } of cells.values())
    for (const { output } of outputs) {
      const spec = "bundle" in output ? output.bundle["application/vnd.surprisal.input+json"] : undefined;
      if (spec?.name === name) return spec;
    }
  return undefined;
}

function valueNear(spec: InputSpec, value: Move["value"]): number | readonly number[] | undefined {
  if ((spec.type === "slider" || spec.type === "play") && typeof value === "number") {
    const { min, max, step } = spec;
    const near = min + Math.round((Math.min(max, Math.max(min, value)) - min) / step) * step;
    return Math.min(max, Number(near.toFixed(10)));
  }
  if (spec.type === "distribution" && typeof value === "object") return snap(value);
  return undefined;
}
