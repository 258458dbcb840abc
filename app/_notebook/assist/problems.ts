import type { Tree } from "@lezer/common";
import { fill } from "../../_book/dictionary.ts";
import { calleesIn, parametersOf } from "./callee.ts";
import { argumentCount, callOf } from "./calls.ts";
import { type CodeNames, namesIn } from "./code-names.ts";
import { nearest } from "./nearest.ts";
import { standardNames } from "./standard-names.ts";
import { type NeighbourName, neighbourNames, type Surroundings } from "./surroundings.ts";

export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly fix?: { readonly label: string; readonly text: string };
}

type TextAt = (from: number, to: number) => string;

/** What a cell has besides functions: templates, and what the reader has chosen for the book. */
const templatesAndSettings = ["tex", "html", "unit"];

/** More would not be read. */
const mostProblems = 20;

/** What can be told from the code alone; where the syntax is broken nothing else is judged. */
export function findProblems(tree: Tree, textAt: TextAt, surroundings: Surroundings): Problem[] {
  const broken = syntaxProblems(tree, textAt, surroundings);
  if (broken.length > 0) return broken.slice(0, 1);
  const names = namesIn(tree, textAt);
  const others = neighbourNames(surroundings.neighbours());
  return [
    ...duplicates(names, others, surroundings),
    ...unknownNames(names, others, surroundings),
    ...wrongCounts(tree, textAt, surroundings),
  ]
    .sort((a, b) => a.from - b.from)
    .slice(0, mostProblems);
}

function syntaxProblems(tree: Tree, textAt: TextAt, { words }: Surroundings): Problem[] {
  const problems: Problem[] = [];
  tree.iterate({
    enter({ type, from, to }) {
      if (!type.isError) return;
      const found = textAt(from, to).trim();
      const message = found === "" ? words.incomplete : fill(words.unexpected, { found });
      problems.push({ from, to, message });
    },
  });
  return problems;
}

function duplicates(
  { top }: CodeNames,
  others: ReadonlyMap<string, NeighbourName>,
  { words }: Surroundings,
): Problem[] {
  return top.flatMap(({ name, from, to }) => {
    const other = others.get(name);
    return other === undefined
      ? []
      : [{ from, to, message: fill(words.definedTwice, { name, cell: other.label }) }];
  });
}

function unknownNames(
  { declared, used }: CodeNames,
  others: ReadonlyMap<string, NeighbourName>,
  { library, words }: Surroundings,
): Problem[] {
  // Without the library's list every call would look unknown.
  if (library().size === 0) return [];
  const objects = [...library().keys()].map((name) => name.replace(/\..*/, ""));
  const known = new Set([
    ...declared,
    ...others.keys(),
    ...objects,
    ...standardNames,
    ...templatesAndSettings,
  ]);
  return used
    .filter(({ name }) => !known.has(name))
    .map(({ name, from, to }) => {
      const message = fill(words.unknownName, { name });
      const meant = nearest(name, known);
      if (meant === undefined) return { from, to, message };
      return { from, to, message, fix: { label: fill(words.changeTo, { name: meant }), text: meant } };
    });
}

function wrongCounts(tree: Tree, textAt: TextAt, surroundings: Surroundings): Problem[] {
  const { words } = surroundings;
  const calleeOf = calleesIn(tree, textAt, surroundings);
  const problems: Problem[] = [];
  tree.iterate({
    enter({ name, node }) {
      const call = name === "CallExpression" ? callOf(node, textAt) : undefined;
      const parameters = call && parametersOf(calleeOf(call.name));
      const found = call && argumentCount(call.argumentList);
      if (call === undefined || parameters === undefined || found === undefined) return;
      const least = parameters.filter(({ isOptional }) => !isOptional).length;
      const most = parameters.some(({ isRest }) => isRest) ? Infinity : parameters.length;
      if (found >= least && found <= most) return;
      const [template, n] = found < least ? [words.tooFewArguments, least] : [words.tooManyArguments, most];
      problems.push({ from: call.from, to: call.to, message: fill(template, { name: call.name, n, found }) });
    },
  });
  return problems;
}
