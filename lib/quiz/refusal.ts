import type { Reason } from "./question.ts";

/** How the parser leaves what it can't read; `parse` turns it into a reason. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.code);
    this.reason = reason;
  }
}
