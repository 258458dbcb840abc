import type { ReactNode } from "react";

interface Props {
  /** Whether the build renders it, and it is not alive yet. */
  readonly isBuilt: boolean;
  readonly children: ReactNode;
}

/**
 * What a fold of a question hides. Hints and solutions are a third of a chapter's elements, and few are opened: where
 * there are scripts they lie there as text until then, and the page's first script unfolds them.
 */
export function Folded({ isBuilt, children }: Props) {
  return isBuilt ? <noscript>{children}</noscript> : children;
}
