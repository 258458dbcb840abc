import { evaluate, scopeOf } from "./evaluate.ts";
import { gradeSliders } from "./grade-sliders.ts";
import { authored } from "./instantiate.ts";
import type { Instance, Slider, SlidersQuestion } from "./question.ts";

/** What is wrong with sliders, their goal and its answer, for any of the drawn values. */
export function checkSliders(question: SlidersQuestion, drawn: readonly Instance["values"][]): string[] {
  const { sliders, answer } = question;
  const start = Object.fromEntries(sliders.map((slider) => [slider.name, slider.start]));
  return [
    ...sliders.flatMap((slider) => [
      ...(slider.from < slider.to && slider.step > 0 ? [] : [`slider ${slider.name} can't be moved`]),
      ...checkPosition(slider, slider.start, "start"),
      ...checkPosition(slider, answer[slider.name], "answer"),
    ]),
    ...new Set(drawn.flatMap((values) => checkGoal(question, values, start))),
  ];
}

function checkPosition(slider: Slider, position: number | undefined, what: string): string[] {
  if (position === undefined) return [`slider ${slider.name} has no ${what}`];
  const steps = (position - slider.from) / slider.step;
  const isReachable =
    position >= slider.from && position <= slider.to && Math.abs(steps - Math.round(steps)) < 1e-6;
  return isReachable ? [] : [`slider ${slider.name} can't be set to its ${what} ${position}`];
}

function checkGoal(
  question: SlidersQuestion,
  values: Instance["values"],
  start: Readonly<Record<string, number>>,
): string[] {
  const names = [...Object.keys(values), ...Object.keys(start)];
  const atStart = gradeSliders(question, values, start);
  const atAnswer = gradeSliders(question, values, question.answer);
  const undefinedReadouts = question.readouts.filter(({ value }) =>
    Number.isNaN(evaluate(authored(value, names), scopeOf(values, start))),
  );
  return [
    ...(atAnswer.verdict === "right" ? [] : ["the answer does not meet the goal"]),
    ...(atStart.verdict === "wrong" ? [] : ["the start meets the goal"]),
    ...(atStart.verdict === "wrong" && !atStart.misconception ? ["no misconception holds at the start"] : []),
    ...undefinedReadouts.map(({ value }) => `readout "${value}" is undefined at the start`),
  ];
}
