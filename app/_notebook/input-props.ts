import type { InputSpec, InputValue } from "../../lib/kernel/outputs.ts";
import type { Dictionary } from "../_book/dictionary.ts";

export interface InputProps<Spec extends InputSpec = InputSpec> {
  readonly spec: Spec;
  readonly words: Dictionary["input"];
  readonly onChange: (value: InputValue) => void;
}
