/**
 * Names formulas by their text. A control has its name from the text beside it, and browsers leave MathML out of that:
 * an option that is a formula would have no name at all.
 */
export function nameFormulas(html: string): string {
  return html.replaceAll(/<math\b([^>]*)>(.*?)<\/math>/gs, (_, attributes: string, inside: string) => {
    const name = inside.replaceAll(/<annotation\b.*?<\/annotation>|<[^>]+>/gs, "").replaceAll('"', "&quot;");
    return `<math${attributes} aria-label="${name.trim()}">${inside}</math>`;
  });
}
