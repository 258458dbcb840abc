import type { Trace } from "../../lib/plot/figure.ts";
import { round, type Scales } from "./scales.ts";
import { numbersOf, radiiOf, stringsOf } from "./trace-data.ts";
import { writeAttribute } from "./write-attribute.ts";

/** Plotly's distance between the lines of a label, in em. */
const lineSpacing = 1.3;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly isInside: boolean;
}

function show(element: Element, { isInside }: Place): void {
  if (isInside) element.removeAttribute("display");
  else writeAttribute(element, "display", "none");
}

function placesOf(trace: Trace, scales: Scales): Place[] {
  const ys = numbersOf(trace, "y");
  return numbersOf(trace, "x").flatMap((x, i) => {
    const y = ys[i];
    if (x === undefined || y === undefined) return [];
    return [{ x: scales.x(x), y: scales.y(y), isInside: scales.isInside(x, y) }];
  });
}

function sideOf(position: string): { anchor: "start" | "middle" | "end"; dx: -1 | 0 | 1; dy: -1 | 0 | 1 } {
  const dy = position.includes("top") ? -1 : position.includes("bottom") ? 1 : 0;
  if (position.includes("left")) return { anchor: "end", dx: -1, dy };
  if (position.includes("right")) return { anchor: "start", dx: 1, dy };
  return { anchor: "middle", dx: 0, dy };
}

interface Label extends Place {
  readonly text: string;
  readonly position: string;
  /** Of the marker that the label stands beside; 0 without one. */
  readonly radius: number;
}

/** Moves a label as Plotly places it: off the marker, and up by its lines where it stands above. */
function moveLabel(group: Element, text: Element, label: Label, fontSize: number): void {
  const { anchor, dx, dy } = sideOf(label.position);
  const lines = (label.text.split("<br>").length - 1) * lineSpacing + 1;
  const off = label.radius > 0 ? label.radius / 0.8 + 1 : 0;
  const down = fontSize * 0.75 + dy * off + ((dy - 1) * lines * fontSize) / 2;
  writeAttribute(text, "text-anchor", anchor);
  writeAttribute(group, "transform", `translate(${round(dx * off)},${round(down)})`);
  for (const element of [text, ...text.querySelectorAll(":scope > .line")]) {
    writeAttribute(element, "x", String(label.x));
    writeAttribute(element, "y", String(label.y));
  }
}

const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/** The words of a label's markup, in order. */
function wordsOf(markup: string): string[] {
  return markup
    .split(/<[^>]*>/)
    .filter((word) => word !== "")
    .map((word) => word.replace(/&(lt|gt|amp);/g, (entity) => entities[entity] ?? entity));
}

function textNodesOf(node: Node): Node[] {
  return [...node.childNodes].flatMap((child) =>
    child.nodeType === child.TEXT_NODE ? [child] : textNodesOf(child),
  );
}

/** Writes a label's words over the old ones; false if the drawing is built differently. */
function writeLabel(text: Element, markup: string): boolean {
  const words = wordsOf(markup);
  const nodes = textNodesOf(text);
  if (words.length !== nodes.length) return false;
  for (const [i, node] of nodes.entries()) if (node.nodeValue !== words[i]) node.nodeValue = words[i] ?? "";
  return true;
}

function patchLabels(group: Element, labels: readonly Label[], fontSize: number): boolean {
  const drawn = [...group.querySelectorAll(":scope > .text > .textpoint")];
  if (drawn.length !== labels.length) return false;
  return drawn.every((place, i) => {
    const label = labels[i];
    const text = place.querySelector("text");
    if (label === undefined || text === null || !writeLabel(text, label.text)) return false;
    moveLabel(place, text, label, fontSize);
    show(place, label);
    return true;
  });
}

/** Moves a trace's markers and labels, and rewords the labels; false if the drawing has not one for each point. */
export function patchPoints(group: Element, trace: Trace, scales: Scales): boolean {
  const places = placesOf(trace, scales);
  if (places.length !== numbersOf(trace, "x").length) return false;
  const radii = radiiOf(trace, places.length);
  const markers = [...group.querySelectorAll(":scope > .points > .point")];
  if (markers.length !== radii.length) return false;
  for (const [i, marker] of markers.entries()) {
    const place = places[i];
    if (place === undefined) return false;
    writeAttribute(marker, "transform", `translate(${place.x},${place.y})`);
    show(marker, place);
  }
  const positions = stringsOf(trace, "textposition");
  const labels = stringsOf(trace, "text").flatMap((text, i) => {
    const place = places[i];
    if (text === "" || place === undefined) return [];
    return [{ ...place, text, position: positions[i] ?? "", radius: radii[i] ?? 0 }];
  });
  return patchLabels(group, labels, scales.fontSize);
}
