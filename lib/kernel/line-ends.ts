const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** Whether a text goes over more than one line. */
export function hasLineEnd(text: string): boolean {
  return LINE_END.test(text);
}

export function linesOf(text: string): string[] {
  return text.split(LINE_END);
}

/** White space of the same length, with the same lines. */
export function blanked(text: string): string {
  // A point stands for anything but what ends a line.
  return text.replace(/./g, " ");
}
