import { expect, test } from "vitest";
import { type Inputs, inputsFor } from "./inputs.ts";
import type { InputSpec, InputValue } from "./outputs.ts";

interface Panel extends Inputs {
  readonly shown: InputSpec[];
}

function panel(chosen: Readonly<Record<string, InputValue>> = {}): Panel {
  const shown: InputSpec[] = [];
  return { ...inputsFor({ chosen: (name) => chosen[name], show: (spec) => shown.push(spec) }), shown };
}

test("a slider has a hundred steps and stands in the middle, unless told otherwise", () => {
  const { slider, shown } = panel();
  expect(slider("theta", { min: 0, max: 2 })).toBe(1);
  expect(shown).toEqual([
    { type: "slider", name: "theta", label: "theta", min: 0, max: 2, step: 0.02, value: 1 },
  ]);
  expect(slider("theta", { label: "θ", min: 0, max: 2, step: 0.5, value: 0 })).toBe(0);
});

test("a chosen value is kept within bounds; one of the wrong type is forgotten", () => {
  expect(panel({ t: 7 }).slider("t", { min: 0, max: 5 })).toBe(5);
  expect(panel({ t: -1 }).slider("t", { min: 0, max: 5 })).toBe(0);
  expect(panel({ t: "7" }).slider("t", { min: 0, max: 5 })).toBe(2.5);
  expect(panel({ t: Number.NaN }).slider("t", { min: 0, max: 5 })).toBe(2.5);
  expect(panel({ k: "c" }).select("k", { options: ["a", "b"] })).toBe("a");
  expect(panel({ k: "b" }).select("k", { options: ["a", "b"] })).toBe("b");
  expect(panel({ on: 1 }).toggle("on", { value: true })).toBe(true);
  expect(panel({ on: false }).toggle("on", { value: true })).toBe(false);
  expect(panel().toggle("on")).toBe(false);
});

test("a distribution is snapped to thousandths, comes as probabilities and is frozen", () => {
  const { distribution, shown } = panel();
  const p = distribution("p", { outcomes: ["a", "b", "c"], value: [1, 1, 1] });
  expect(p).toEqual([0.334, 0.333, 0.333]);
  expect(Object.isFrozen(p)).toBe(true);
  expect(shown).toEqual([
    {
      type: "distribution",
      name: "p",
      label: "p",
      outcomes: ["a", "b", "c"],
      value: [334, 333, 333],
      least: 3,
      most: 3,
    },
  ]);
});

test("a reader's distribution may have more or fewer outcomes, as far as the cell allows", () => {
  const options = { outcomes: ["a", "b"], value: [1, 1], least: 1, most: 3 };
  const three = panel({ p: [500, 300, 200] });
  expect(three.distribution("p", options)).toEqual([0.5, 0.3, 0.2]);
  expect(three.shown[0]).toMatchObject({ outcomes: ["a", "b", "3"], value: [500, 300, 200] });
  expect(panel({ p: [1000] }).distribution("p", options)).toEqual([1]);
  for (const unfit of [[250, 250, 250, 250], [], [500, 400], [1500, -500], [0.5, 0.5], "p", 1])
    expect(panel({ p: unfit }).distribution("p", options)).toEqual([0.5, 0.5]);
});

test("controls that make no sense say what was expected", () => {
  const { slider, select, distribution, toggle } = panel();
  expect(() => slider("t", { min: 3, max: 2 })).toThrow(new RangeError("slider: min 3 is not below max 2"));
  expect(() => slider("t", { min: 0, max: Number.NaN })).toThrow(
    "slider: max must be a finite number, got NaN",
  );
  expect(() => slider("t", { min: 0, max: 1, step: 0 })).toThrow("slider: step 0 is not above 0");
  expect(() => slider("t", { min: 0, max: 1, value: 2 })).toThrow("slider: value 2 is not between 0 and 1");
  expect(() => slider("", { min: 0, max: 1 })).toThrow(RangeError);
  expect(() => select("k", { options: [] })).toThrow("select: options must be 1 to 200, got 0");
  expect(() => select("k", { options: ["a"], value: "b" })).toThrow(
    'select: value "b" is not one of the options',
  );
  expect(() => distribution("p", { outcomes: ["a"], value: [0] })).toThrow(
    "distribution: at least one weight",
  );
  expect(() => distribution("p", { outcomes: [], value: [1, -1] })).toThrow(
    "weights[1] must be a number ≥ 0, got -1",
  );
  expect(() => distribution("p", { outcomes: ["a"], value: [1], least: 2 })).toThrow("not between least 2");
  // As in a cell, where types are not checked.
  expect(() => Reflect.apply(toggle, undefined, [1])).toThrow(
    new TypeError("toggle: name must be a string, got number"),
  );
  expect(() => Reflect.apply(slider, undefined, ["t"])).toThrow(TypeError);
});

test("a number is free unless it has a range", () => {
  expect(panel().number("n")).toBe(0);
  expect(panel().number("n", { min: 3 })).toBe(3);
  expect(panel({ n: 1e6 }).number("n")).toBe(1e6);
  expect(panel({ n: 1e6 }).number("n", { max: 10, value: 5 })).toBe(10);
  expect(() => panel().number("n", { min: 1, value: 0 })).toThrow("number: value 0 is not between 1 and");
});

test("a parameter that plays begins at its start, and crosses its range in the time given", () => {
  const shown: InputSpec[] = [];
  const { play } = inputsFor({ chosen: () => undefined, show: (spec) => shown.push(spec) });
  expect(play("t", { min: 2, max: 4, step: 0.5, seconds: 8 })).toBe(2);
  expect(shown).toMatchObject([{ type: "play", pause: 2000 }]);
  play("t", { min: 0, max: 1, step: 1e-6 });
  expect(shown[1]).toMatchObject({ pause: 30 });
  expect(() => play("t", { min: 0, max: 1, seconds: 0 })).toThrow("play: seconds must be");
});

test("a text is as long as it may be", () => {
  expect(panel().text("w")).toBe("");
  expect(panel({ w: "惊奇度" }).text("w", { most: 2 })).toBe("惊奇");
  expect(() => Reflect.apply(panel().text, undefined, ["w", { value: 1 }])).toThrow(
    new TypeError("text: value must be a string, got number"),
  );
  expect(() => panel().text("w", { most: 0 })).toThrow("text: most must be a whole number from 1 to 10000");
});
