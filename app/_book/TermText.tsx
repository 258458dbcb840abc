/** A p or q that is no part of a word. */
const letter = /(?<![A-Za-z0-9])([pq])(?![A-Za-z0-9’'])/;

/** A sentence with the colours of its p and q. */
export function TermText({ text }: { readonly text: string }) {
  return Array.from(text.split(letter).entries(), ([place, part]) =>
    place % 2 === 0 ? (
      part
    ) : (
      <i key={place} className={`letter term-${part}`}>
        {part}
      </i>
    ),
  );
}
