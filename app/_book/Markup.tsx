import type { Ref } from "react";

export interface MarkupProps {
  readonly html: string;
  readonly as?: "span" | "div" | "code" | "p" | "dd";
  readonly className?: string | undefined;
  readonly id?: string;
  readonly lang?: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly "data-size"?: string;
  readonly "aria-hidden"?: boolean;
}

/**
 * Markup that the build made itself (formulas, highlighted code, drawings), or that `lib/markup` has made safe; never
 * anything else that came from a reader.
 */
export function Markup({ html, as: Tag = "span", ...rest }: MarkupProps) {
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
