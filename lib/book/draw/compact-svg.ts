import { themed } from "../../plot/palette.ts";

/** Classes by which a drawing is found again when it is patched, or lit. */
const keptClasses = new Set([
  ...["scatterlayer", "barlayer", "trace", "fills", "lines", "points", "text", "point", "textpoint"],
  ...["js-line", "js-fill", "xtick", "ytick", "xgrid", "ygrid", "gridlayer", "line"],
]);

const droppedElements = new Set(["defs", "rect", "image"]);

const keptAttributes = new Set(["d", "x", "y", "dx", "dy", "transform", "text-anchor", "display"]);

/** Declarations that say what holds anyway. */
const idleDeclarations = new Set([
  ...["opacity:1", "fill-opacity:1", "stroke-opacity:1", "stroke-miterlimit:2"],
  ...["font-weight:normal", "font-style:normal", "font-variant:normal", "white-space:pre"],
  ...["vector-effect:non-scaling-stroke", "stroke-dasharray:none", "stroke-dashoffset:0px"],
]);

function compactNumbers(text: string): string {
  return text.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function attribute(name: string, value: string): string {
  return value === "" ? "" : ` ${name}="${escapeMarkup(value)}"`;
}

/** The declarations that change how an element looks where it stands. */
function styleOf(element: Element, fontSize: number): string {
  const declarations = (element.getAttribute("style") ?? "")
    .split(";")
    .map((text) => text.trim().replace(/:\s+/, ":"));
  const hasStroke = declarations.some((declaration) => declaration.startsWith("stroke:"));
  const isNeeded = (declaration: string): boolean => {
    if (declaration === "" || idleDeclarations.has(declaration)) return false;
    if (declaration.startsWith("font-family:") || declaration === `font-size:${fontSize}px`) return false;
    return hasStroke || declaration !== "stroke-width:0px";
  };
  return themed(compactNumbers(declarations.filter(isNeeded).join(";")));
}

function attributesOf(element: Element, fontSize: number): string {
  const classes = [...element.classList].filter((name) => keptClasses.has(name) || name.startsWith("term-"));
  const kept = [...element.attributes].filter(({ name }) => keptAttributes.has(name));
  const crisp = element.classList.contains("crisp") ? attribute("shape-rendering", "crispEdges") : "";
  const geometry = kept.map(({ name, value }) => attribute(name, compactNumbers(value))).join("");
  return (
    attribute("class", classes.join(" ")) + geometry + crisp + attribute("style", styleOf(element, fontSize))
  );
}

/** Text, or a shape with an outline; and a trace, even an empty one, since patches count them. */
function showsItself(element: Element): boolean {
  if (element.tagName === "path") return (element.getAttribute("d") ?? "M0,0") !== "M0,0";
  return element.tagName === "text" || element.tagName === "tspan" || element.classList.contains("trace");
}

function compactElement(element: Element, fontSize: number): string {
  if (droppedElements.has(element.tagName)) return "";
  const content = [...element.childNodes].map((child) => compactNode(child, fontSize)).join("");
  if (content === "" && !showsItself(element)) return "";
  const attributes = attributesOf(element, fontSize);
  if (element.tagName === "g" && attributes === "") return content;
  return content === "" && element.tagName === "path"
    ? `<path${attributes}/>`
    : `<${element.tagName}${attributes}>${content}</${element.tagName}>`;
}

function compactNode(node: ChildNode, fontSize: number): string {
  if (node.nodeType === node.TEXT_NODE) return escapeMarkup(node.textContent ?? "");
  return isElement(node) ? compactElement(node, fontSize) : "";
}

function isElement(node: ChildNode): node is ChildNode & Element {
  return node.nodeType === node.ELEMENT_NODE;
}

export interface SvgFrame {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** More attributes of the outermost element. */
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Plotly's drawing as one small SVG that can stand in a page.
 *
 * Everything that shows nothing, or says what holds anyway, is gone; the palette's colours are CSS variables, so that
 * the page's theme colours the drawing. What it shows is said by the figure that it stands in. It has no ids: figures lie within their axes, so nothing has to be clipped.
 */
export function compactSvg(place: Element, { width, height, fontSize, data }: SvgFrame): string {
  const layers = [...place.querySelectorAll("svg.main-svg")].flatMap((svg) => [...svg.childNodes]);
  const content = layers.map((layer) => compactNode(layer, fontSize)).join("");
  const extra = Object.entries(data).map(([name, value]) => attribute(`data-${name}`, value));
  const style = `font:${fontSize}px var(--plot-font,sans-serif);white-space:pre`;
  return `<svg viewBox="0 0 ${width} ${height}"${extra.join("")} ` + `style="${style}">${content}</svg>`;
}
