import type { getMDXComponent } from "mdx-bundler/client";
import { Children, type ComponentProps, isValidElement, type ReactNode } from "react";

type Text = ReturnType<typeof getMDXComponent>;

/** A chapter's text as the blocks that it was written in: paragraphs, titles, cells, one after the other. */
export function blocksOf(text: Text, components: ComponentProps<Text>["components"]): ReactNode[] {
  // What MDX compiles to is a function without hooks: called, it gives all blocks under one element.
  const whole: unknown = Reflect.apply(text, undefined, [{ components }]);
  if (!isValidElement<{ readonly children?: ReactNode }>(whole)) return [];
  return Children.toArray(whole.props.children).filter((block) => typeof block !== "string");
}
