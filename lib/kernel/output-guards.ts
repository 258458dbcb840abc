import {
  either,
  type Guard,
  isBoolean,
  isCount,
  isFiniteNumber,
  isNumber,
  isRecord,
  listOf,
  oneOf,
  shape,
  text,
  variant,
} from "./guards.ts";
import type {
  CellError,
  Explanation,
  FigureJson,
  Fix,
  InputSpec,
  InputValue,
  MimeBundle,
  Output,
  Position,
  Table,
  ValueTree,
} from "./outputs.ts";

/** Whether data that came from a kernel is what an output must be, so that a page can render it unseen. */

const NAME = text(200);
const LINE = text(1000);
const TEXT = text(100_000);

type Tree<Type extends ValueTree["type"]> = Extract<ValueTree, { type: Type }>;

const isTree: Guard<ValueTree> = variant<ValueTree>("type", {
  number: shape<Tree<"number">>({ type: oneOf("number"), value: NAME }),
  bigint: shape<Tree<"bigint">>({ type: oneOf("bigint"), value: text(2000) }),
  string: shape<Tree<"string">>({ type: oneOf("string"), value: TEXT, cut: isCount }),
  boolean: shape<Tree<"boolean">>({ type: oneOf("boolean"), value: isBoolean }),
  null: shape<Tree<"null">>({ type: oneOf("null") }),
  undefined: shape<Tree<"undefined">>({ type: oneOf("undefined") }),
  symbol: shape<Tree<"symbol">>({ type: oneOf("symbol"), value: NAME }),
  function: shape<Tree<"function">>({ type: oneOf("function"), name: NAME }),
  array: shape<Tree<"array">>({
    type: oneOf("array"),
    name: NAME,
    length: isCount,
    items: listOf(isAnyTree, 5000),
  }),
  object: shape<Tree<"object">>({
    type: oneOf("object"),
    name: NAME,
    entries: listOf(isEntry, 5100),
    more: isCount,
  }),
  circular: shape<Tree<"circular">>({ type: oneOf("circular") }),
  deep: shape<Tree<"deep">>({ type: oneOf("deep"), name: NAME }),
  unreadable: shape<Tree<"unreadable">>({ type: oneOf("unreadable"), message: LINE }),
});

function isAnyTree(value: unknown): value is ValueTree {
  return isTree(value);
}

function isEntry(value: unknown): value is readonly [string, ValueTree] {
  return Array.isArray(value) && value.length === 2 && LINE(value[0]) && isTree(value[1]);
}

const isTable = shape<Table>({
  columns: listOf(LINE, 100),
  rows: listOf(listOf(isAnyTree, 100), 5000),
  more: isCount,
});

const isFigure = shape<FigureJson>({ data: listOf(isRecord, 1000), layout: isRecord });

type Spec<Type extends InputSpec["type"]> = Extract<InputSpec, { type: Type }>;

const isInput = variant<InputSpec>("type", {
  slider: shape<Spec<"slider">>({
    type: oneOf("slider"),
    name: NAME,
    label: LINE,
    min: isFiniteNumber,
    max: isFiniteNumber,
    step: isFiniteNumber,
    value: isFiniteNumber,
  }),
  number: shape<Spec<"number">>(
    {
      type: oneOf("number"),
      name: NAME,
      label: LINE,
      min: isFiniteNumber,
      max: isFiniteNumber,
      step: isFiniteNumber,
      value: isFiniteNumber,
    },
    ["min", "max"],
  ),
  play: shape<Spec<"play">>({
    type: oneOf("play"),
    name: NAME,
    label: LINE,
    min: isFiniteNumber,
    max: isFiniteNumber,
    step: isFiniteNumber,
    value: isFiniteNumber,
    pause: isFiniteNumber,
  }),
  text: shape<Spec<"text">>({ type: oneOf("text"), name: NAME, label: LINE, value: TEXT, most: isCount }),
  select: shape<Spec<"select">>({
    type: oneOf("select"),
    name: NAME,
    label: LINE,
    options: listOf(LINE, 200),
    value: LINE,
  }),
  toggle: shape<Spec<"toggle">>({ type: oneOf("toggle"), name: NAME, label: LINE, value: isBoolean }),
  distribution: shape<Spec<"distribution">>({
    type: oneOf("distribution"),
    name: NAME,
    label: LINE,
    outcomes: listOf(LINE, 100),
    value: listOf(isCount, 100),
    least: isCount,
    most: isCount,
  }),
});

const isBundle = shape<MimeBundle>(
  {
    "text/plain": TEXT,
    "application/vnd.surprisal.value+json": isTree,
    "application/vnd.surprisal.table+json": isTable,
    "application/vnd.surprisal.input+json": isInput,
    "application/vnd.plotly.v1+json": isFigure,
    "text/latex": TEXT,
    "text/html": TEXT,
    "image/svg+xml": TEXT,
  },
  [
    "application/vnd.surprisal.value+json",
    "application/vnd.surprisal.table+json",
    "application/vnd.surprisal.input+json",
    "application/vnd.plotly.v1+json",
    "text/latex",
    "text/html",
    "image/svg+xml",
  ],
);

type Frame = NonNullable<CellError["frames"]>[number];

const isExplanation = shape<Explanation>({ zh: TEXT, about: NAME }, ["about"]);

const isError = shape<CellError>(
  {
    code: oneOf(
      "syntax",
      "cycle",
      "duplicate",
      "missing",
      "assignment",
      "frozen",
      "runtime",
      "timeout",
      "memory",
      "stopped",
    ),
    name: LINE,
    message: TEXT,
    explanation: isExplanation,
    fix: shape<Fix>({ kind: oneOf("rename", "copy", "value"), name: LINE, to: LINE, source: TEXT }),
    at: shape<Position>({ line: isNumber, column: isNumber }),
    frames: listOf(shape<Frame>({ cell: NAME, name: LINE, line: isNumber, column: isNumber }), 100),
    names: listOf(TEXT, 10_000),
    cells: listOf(NAME, 10_000),
  },
  ["explanation", "fix", "at", "frames", "names", "cells"],
);

type Kind<Name extends Output["kind"]> = Extract<Output, { kind: Name }>;

export const isOutput: Guard<Output> = variant<Output>("kind", {
  result: shape<Kind<"result">>({ kind: oneOf("result"), bundle: isBundle }),
  display: shape<Kind<"display">>({ kind: oneOf("display"), bundle: isBundle }),
  stream: shape<Kind<"stream">>({ kind: oneOf("stream"), name: oneOf("log", "warn", "error"), text: TEXT }),
  error: shape<Kind<"error">>({ kind: oneOf("error"), error: isError }),
  remark: shape<Kind<"remark">>({ kind: oneOf("remark"), message: TEXT, explanation: isExplanation }, [
    "explanation",
  ]),
  cut: shape<Kind<"cut">>({ kind: oneOf("cut"), reason: oneOf("outputs", "characters") }),
});

export const isInputValue: Guard<InputValue> = either(
  either(isNumber, TEXT),
  either(isBoolean, listOf(isNumber, 100)),
);
