import { expect, test } from "vitest";
import type { InputSpec } from "../kernel/outputs.ts";
import { addressOfSettings, settingsInAddress } from "./address-settings.ts";
import type { BuiltCell } from "./built.ts";

const specs: readonly InputSpec[] = [
  { type: "slider", name: "theta", label: "θ", min: 0, max: 1, step: 0.01, value: 0.3 },
  { type: "select", name: "unit", label: "unit", options: ["bits", "1 − p"], value: "bits" },
  { type: "toggle", name: "smooth", label: "smooth", value: false },
  {
    type: "distribution",
    name: "p",
    label: "p",
    outcomes: ["A", "B"],
    value: [500, 500],
    least: 2,
    most: 3,
  },
];

const cells: readonly BuiltCell[] = specs.map((spec, index) => ({
  id: `cell-${index}`,
  source: "",
  isFolded: false,
  isMeantToFail: false,
  hasFailed: false,
  number: index + 1,
  needs: [],
  outputs: [
    {
      output: {
        kind: "display",
        bundle: { "text/plain": "", "application/vnd.surprisal.input+json": spec },
      },
    },
  ],
}));

test("what an address is made of comes back out of it, for every type of control", () => {
  const address = addressOfSettings({ theta: 0.5, unit: "1 − p", smooth: true, p: [0.7, 0.2, 0.1] });
  expect(address.startsWith("?set=theta:0.5&set=unit:1")).toBe(true);
  expect(address.endsWith("&set=smooth:true&set=p:0.7,0.2,0.1")).toBe(true);
  expect(Object.fromEntries(settingsInAddress(address, cells))).toEqual({
    theta: 0.5,
    unit: "1 − p",
    smooth: true,
    p: [700, 200, 100],
  });
});

test("no settings make no address", () => {
  expect(addressOfSettings({})).toBe("");
});

test.for([
  "?set=theta:1.5",
  "?set=theta:half",
  "?set=theta:",
  "?set=theta",
  "?set=unknown:1",
  "?set=unit:nats",
  "?set=smooth:yes",
  "?set=p:0.5,0.6",
  "?set=p:1",
  "?set=p:0.25,0.25,0.25,0.25",
  "?set=p:-0.5,1.5",
  "?set=__proto__:1",
  "?theta=0.5",
  "",
])("ignores %s", (address) => {
  expect(settingsInAddress(address, cells).size).toBe(0);
});
