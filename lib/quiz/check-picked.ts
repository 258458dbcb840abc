import { isSameText } from "./check-texts.ts";
import { isMisconception } from "./grade-choice.ts";
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  CodeQuestion,
  MatchQuestion,
  OrderQuestion,
  Text,
} from "./question.ts";

export function checkChoice({ options }: ChoiceQuestion): string[] {
  const right = options.filter((option) => !isMisconception(option)).length;
  return [
    ...(right === 1 ? [] : [`needs one right option, has ${right}`]),
    ...(options.length > right ? [] : ["needs a wrong option"]),
    ...repeated(
      options.map(({ text }) => text),
      "option",
    ),
  ];
}

export function checkChoices({ options }: ChoicesQuestion): string[] {
  const right = options.filter((option) => !isMisconception(option));
  return [
    ...(right.length > 0 ? [] : ["needs a right option"]),
    ...(options.length > right.length ? [] : ["needs a wrong option"]),
    ...options.flatMap((option, i) =>
      option.why === undefined ? [`option ${i} does not say why it is right`] : [],
    ),
    ...repeated(
      options.map(({ text }) => text),
      "option",
    ),
  ];
}

export function checkOrder({ steps, distractors = [], alternatives = [] }: OrderQuestion): string[] {
  const indices = steps.map((_, i) => i).join();
  return [
    ...(steps.length >= 3 ? [] : [`needs three steps or more, has ${steps.length}`]),
    ...alternatives.flatMap((order) =>
      order.toSorted((a, b) => a - b).join() === indices
        ? []
        : [`alternative ${order.join()} is no order of the steps`],
    ),
    ...repeated([...steps, ...distractors.map(({ text }) => text)], "step"),
  ];
}

export function checkMatch({ pairs, mistakes }: MatchQuestion): string[] {
  const isOutside = (index: number | undefined): boolean => index !== undefined && pairs[index] === undefined;
  return [
    ...(pairs.length >= 3 ? [] : [`needs three pairs or more, has ${pairs.length}`]),
    ...mistakes.flatMap(({ left, right }, i) => [
      ...(isOutside(left) || isOutside(right) ? [`mistake ${i} names a pair that is not there`] : []),
      ...(left !== undefined && left === right ? [`mistake ${i} is right`] : []),
    ]),
    ...repeated(
      pairs.map(({ left }) => left),
      "left one",
    ),
  ];
}

export function checkCode({ name, start, answer, properties }: CodeQuestion): string[] {
  const names = properties.map((property) => property.name);
  return [
    ...(/^[A-Za-z_$][\w$]*$/.test(name) ? [] : [`"${name}" is no name of a function`]),
    ...(answer.includes(name) ? [] : [`the answer does not define ${name}`]),
    ...(start.zh.includes(name) && start.en.includes(name) ? [] : [`the start does not name ${name}`]),
    ...(properties.length > 0 ? [] : ["needs a property"]),
    ...(new Set(names).size === names.length ? [] : ["two properties have one name"]),
    ...properties.flatMap((property) =>
      property.cases.trim() === "" || property.holds.trim() === ""
        ? [`property "${property.name}" has no cases or no condition`]
        : [],
    ),
  ];
}

function repeated(texts: readonly Text[], what: string): string[] {
  return texts.flatMap((text, i) => {
    const first = texts.findIndex((other) => isSameText(text, other));
    return first < i ? [`${what} ${i} says the same as ${what} ${first}`] : [];
  });
}
