/** Numbers that a cell must show, from its first one on; of a figure, those that its words give to three places. */
export type Reading = readonly number[];

interface Control {
  readonly cell: string;
  readonly input: string;
  /** The cell that shows the numbers, where the control's own does not. */
  readonly shows?: string;
  /** Figures of cells that need its cell, but for something else in it. */
  readonly still?: readonly string[];
}

/** With everything else as the book has it, like all that follow. Points of figures that move it come to the same. */
export interface SliderDemonstration extends Control {
  readonly kind: "slider";
  readonly lowest: Reading;
  readonly highest: Reading;
  /** What its field is set to, for a number in between. */
  readonly typed?: readonly [value: string, reading: Reading];
}

export interface PlayDemonstration extends Control {
  readonly kind: "play";
  readonly lowest: Reading;
  readonly highest: Reading;
  /** One, two and three steps on from where the book has it. */
  readonly onwards: readonly Reading[];
}

export interface SelectDemonstration extends Control {
  readonly kind: "select";
  /** By option. */
  readonly readings: readonly Reading[];
  /** The option that the book has. */
  readonly book: number;
}

export interface ToggleDemonstration extends Control {
  readonly kind: "toggle";
  readonly off: Reading;
  readonly on: Reading;
}

export interface TextDemonstration extends Control {
  readonly kind: "text";
  /** What another field of the cell has in the meantime. */
  readonly beside?: readonly [input: string, text: string];
  readonly typed: Readonly<Record<string, Reading>>;
}

/** Left even, so that the next ones begin from there. */
export interface DistributionDemonstration extends Control {
  readonly kind: "distribution";
  /** The first outcome takes all. */
  readonly certain: Reading;
  /** The first outcome leaves all to the others, who were even. */
  readonly none: Reading;
  readonly even: Reading;
  /** With one outcome more than the even ones, and without it again. */
  readonly more?: Reading;
  readonly fewer?: Reading;
}

/** A point of a figure that moves two sliders. */
export interface PointDemonstration {
  readonly kind: "point";
  readonly cell: string;
  readonly inputs: readonly [x: string, y: string];
  readonly shows: string;
  readonly lowest: Reading;
  readonly highest: Reading;
}

/** A point in a triangle, dragged to its corners. */
export interface TriangleDemonstration {
  readonly kind: "triangle";
  readonly cell: string;
  readonly input: string;
  readonly shows: string;
  readonly corner: Reading;
}

export type Demonstration =
  | SliderDemonstration
  | PlayDemonstration
  | SelectDemonstration
  | ToggleDemonstration
  | TextDemonstration
  | DistributionDemonstration
  | PointDemonstration
  | TriangleDemonstration;

type Ends = readonly [lowest: Reading, highest: Reading];

/** A slider whose own cell shows the numbers. */
export function slider(
  cell: string,
  input: string,
  [lowest, highest]: Ends,
  more: Pick<SliderDemonstration, "shows" | "typed" | "still"> = {},
): SliderDemonstration {
  return { kind: "slider", cell, input, lowest, highest, ...more };
}
