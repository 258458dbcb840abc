"use client";

import { Markup } from "#markup";
import { treeTex } from "../../lib/book/question/tree-tex.ts";
import { typeset } from "../../lib/book/typeset.ts";
import { parse } from "../../lib/quiz/expression.ts";
import type { ExpressionQuestion, Instance, NumberQuestion, Unit } from "../../lib/quiz/question.ts";
import { readNumber } from "../../lib/quiz/read-number.ts";
import { fill } from "../_book/dictionary.ts";
import { formatNumber } from "../_notebook/format-number.ts";
import { readersUnit } from "./readers-unit.ts";
import { reasonText } from "./VerdictView.tsx";
import type { QuizWords } from "./words.ts";

interface Props {
  readonly instance: Instance;
  readonly text: string;
  readonly words: QuizWords;
}

/** How what was typed is understood, or what stands in the way. */
export function EchoView({ instance: { question }, text, words }: Props) {
  if (text.trim() === "") return null;
  if (question.kind === "number") return <NumberEcho question={question} text={text} words={words} />;
  if (question.kind === "expression") return <FormulaEcho question={question} text={text} words={words} />;
  return null;
}

interface NumberProps extends Omit<Props, "instance"> {
  readonly question: NumberQuestion;
}

function NumberEcho({ question, text, words }: NumberProps) {
  const read = readNumber(text, question.unit, question.log);
  if ("reason" in read) return reasonText(read.reason, words);
  const { value, unit } = read.number;
  const units = unit === undefined ? unitsMeant(question.unit) : [unit];
  const names = units.map((one) => words.unit[one]).join(" / ");
  return fill(words.readAs, { value: `${formatNumber(String(value))} ${names}`.trim() });
}

/** What a number without a unit may be in: what the question asks for, or what the reader counts in. */
function unitsMeant(asked: Unit): readonly Unit[] {
  const own = readersUnit();
  return asked === "none" || asked === own || own === undefined ? [asked] : [asked, own];
}

interface FormulaProps extends Omit<Props, "instance"> {
  readonly question: ExpressionQuestion;
}

function FormulaEcho({ question, text, words }: FormulaProps) {
  const parsed = parse(text, { names: Object.keys(question.variables), log: question.log });
  if ("reason" in parsed) return reasonText(parsed.reason, words);
  return (
    <>
      {words.readAsFormula} <Markup html={typeset(treeTex(parsed.tree), false)} />
    </>
  );
}
