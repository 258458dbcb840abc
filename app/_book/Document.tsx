import type { ReactNode } from "react";
import { palette, type Token } from "../../lib/plot/palette.ts";
import { firstScript } from "./first-script.ts";

/** The colours of figures, formulas and bars, from the one palette. */
const colors = `:root{${tokenNames()
  .map((token) => `--plot-${token}:light-dark(${palette[token].light},${palette[token].dark})`)
  .join(";")}}`;

function tokenNames(): Token[] {
  return Object.keys(palette).filter((name): name is Token => name in palette);
}

interface Props {
  readonly lang: string;
  readonly children: ReactNode;
}

/** The whole document; every page of the book has the same frame. */
export function Document({ lang, children }: Props) {
  return (
    // The first script may set the theme before React looks at this element.
    <html lang={lang} suppressHydrationWarning>
      <head>
        <meta name="color-scheme" content="light dark" />
        <script dangerouslySetInnerHTML={{ __html: firstScript }} />
        <style dangerouslySetInnerHTML={{ __html: colors }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
