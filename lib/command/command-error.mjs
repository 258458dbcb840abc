/** What went wrong, in one sentence for the person at the terminal: shown without a stack trace. */
export class CommandError extends Error {
  /** @override */
  name = "CommandError";
}
