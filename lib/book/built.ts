import type { Output } from "../kernel/outputs.ts";

/** A figure as the build drew it, at both sizes. */
export interface StillFigure {
  readonly wide: string;
  readonly narrow: string;
  readonly alt: string;
}

/** An output as the built page carries it: a figure's drawing instead of its data, and markup instead of its source. */
export interface BuiltOutput {
  readonly output: Output;
  readonly still?: StillFigure;
  /** A formula, HTML or SVG, rendered: it can be put into the page as it is. */
  readonly markup?: string;
}

/** A cell with what it left when the book was built. */
export interface BuiltCell {
  readonly id: string;
  readonly source: string;
  readonly isFolded: boolean;
  /** Whether it fails on purpose. */
  readonly isMeantToFail: boolean;
  readonly hasFailed: boolean;
  /** Its place in the chapter, from 1: what the page calls it by, and its In [n] until it is run again. */
  readonly number: number;
  readonly outputs: readonly BuiltOutput[];
  /** Names that it defines: numbers in prose that follow them say when they no longer do. */
  readonly defines?: readonly string[];
  /** The cells whose names it uses. */
  readonly needs: readonly string[];
}
