import { expect, test } from "vitest";
import { colored } from "../../lib/plot/notes.ts";
import { admitted } from "./admit.ts";

test("what the book's figures are made of is admitted whole", () => {
  const figure = {
    data: [
      {
        type: "scatter",
        x: [0, 1],
        y: [1, null],
        text: ["H<sub>2</sub>", "p < q > r<br>x", colored("0.5", "p")],
      },
    ],
    layout: {
      xaxis: { title: { text: "θ" }, tickvals: [0, 1] },
      yaxis2: {},
      meta: { alt: "x" },
      bargap: 0.1,
    },
  };
  expect(admitted(figure)).toEqual(figure);
});

test("what fetches, or never ends, is not", () => {
  const figure = {
    data: [{ type: "bar", x: ["a"], xsrc: "me:1", stream: {}, marker: { color: "red", href: "x" } }],
    layout: {
      images: [{ source: "https://example.com/" }],
      template: { layout: { images: [] } },
      updatemenus: [],
      sliders: [],
      xaxis: { rangebreaks: [{ dvalue: 1e-9 }], rangeslider: {}, range: [0, 1] },
    },
  };
  expect(admitted(figure)).toEqual({
    data: [{ type: "bar", x: ["a"], marker: { color: "red" } }],
    layout: { xaxis: { range: [0, 1] } },
  });
});

test.each([
  ['<a href="javascript:alert(1)">go</a>', "go"],
  ['<b onclick="x">bold</b>', "bold</b>"],
  ['<span style="fill: url(https://example.com/)">x</span>', "x</span>"],
  ['<span style="color:#ffffff;fill:url(https://example.com/)">x', "x"],
  ["<b>bold</b><br/>", "<b>bold</b><br/>"],
  ["<a href='x'", ""],
  ["x<1 and y>2", "x<1 and y>2"],
])("of %s only %s is left", (text, left) => {
  expect(admitted({ data: [{ text }], layout: {} }).data).toEqual([{ text: left }]);
});
