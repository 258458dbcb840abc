import { type AnyFigure, isRecord } from "../../lib/plot/figure.ts";

/**
 * What of a layout reaches Plotly. Not among it: pictures, whose addresses are fetched; menus and sliders of Plotly's
 * own; templates, which may hold all of these.
 */
const layoutKeys =
  /^(?:title|font|margin|showlegend|legend|[xy]axis\d*|ternary\d*|annotations|shapes|bar(?:mode|norm|gap|groupgap)|hover(?:mode|label)|colorway|colorscale|coloraxis\d*|(?:paper|plot)_bgcolor|width|height|meta|separators|dragmode)$/;

/** Parts of an axis whose work grows without bound, and addresses. */
const droppedKeys = new Set([
  ...["rangebreaks", "rangeslider", "rangeselector", "calendar", "xcalendar", "ycalendar"],
  ...["images", "source", "href", "transforms", "stream", "template", "templateitemname"],
]);

/** Plotly's texts are a small HTML: of its tags these stay, with a colour and no other attribute, and links do not. */
const otherTags =
  /<(?!\/?(?:b|i|br|sub|sup|em|strong)\s*\/?>|\/span>|span style="color:#[0-9a-f]{6}">)(?=[a-z/!?])[^>]*(?:>|$)/gi;

/** A figure of a cell's without what could fetch, lead elsewhere, or never end. */
export function admitted({ data, layout }: AnyFigure): AnyFigure {
  const kept = Object.entries(layout).filter(([key]) => layoutKeys.test(key));
  return { data: data.map(cleanRecord), layout: cleanRecord(Object.fromEntries(kept)) };
}

function cleanRecord(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(record).filter(([key]) => !droppedKeys.has(key) && !key.endsWith("src"));
  return Object.fromEntries(entries.map(([key, value]) => [key, clean(value)]));
}

function clean(value: unknown): unknown {
  if (typeof value === "string") return value.replace(otherTags, "");
  if (Array.isArray(value)) return value.map(clean);
  return isRecord(value) ? cleanRecord(value) : value;
}
