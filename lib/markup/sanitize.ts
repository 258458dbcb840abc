import createDOMPurify, { type Config, type WindowLike } from "dompurify";

/**
 * What markup from a cell may hold: text, tables, drawings. Nothing that fetches, runs, leads elsewhere, takes a form's
 * entries, or covers what stands around it: so no address, no style, no name, and no element with a life of its own.
 */
const config: Config = {
  USE_PROFILES: { html: true, svg: true },
  FORBID_TAGS: [
    ...["style", "form", "input", "button", "select", "option", "textarea", "dialog", "label"],
    ...["img", "image", "picture", "source", "video", "audio", "track", "map", "area", "feimage"],
    ...["a", "use", "foreignobject", "animate", "animatemotion", "animatetransform", "set"],
  ],
  FORBID_ATTR: [
    ...["style", "class", "id", "name", "href", "xlink:href", "src", "srcset", "background", "poster"],
    ...["action", "for", "tabindex", "contenteditable", "autofocus", "filter", "mask", "clip-path", "cursor"],
    ...["slot", "is", "popover", "popovertarget", "accesskey", "usemap", "lang", "xml:base"],
  ],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: true,
  KEEP_CONTENT: true,
};

const longestMarkup = 100_000;

/** A sanitiser that parses with this window's parser, the browser's or the build's. */
export function sanitizerOf(window: WindowLike): (markup: string) => string {
  const purify = createDOMPurify(window);
  // A colour may be another element's paint, found by its address.
  purify.addHook("uponSanitizeAttribute", (_, attribute) => {
    if (/url\s*\(/i.test(attribute.attrValue)) attribute.keepAttr = false;
  });
  return (markup) => purify.sanitize(markup.slice(0, longestMarkup), config);
}
