/** Something wrong with the book, where an author can find it. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly message: string;
}

export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`;
}
