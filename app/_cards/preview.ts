/** What a link leads to, cut down to what fits on a card; links and controls in it are only to be looked at. */

const pages = new Map<string, Promise<Document>>();

/** Another page of the book, fetched once. */
function pageAt(address: string): Promise<Document> {
  const page =
    pages.get(address) ??
    fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(`preview: ${response.status}`);
        return response.text();
      })
      .then((html) => new DOMParser().parseFromString(html, "text/html"));
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

/** Whether a link stays on the page that is open. */
function isHere(link: HTMLAnchorElement): boolean {
  return link.pathname === location.pathname && link.hash !== "";
}

/** A copy of what the link leads to; undefined if there is nothing to show. */
export async function previewOf(link: HTMLAnchorElement): Promise<DocumentFragment | undefined> {
  const page = isHere(link) ? document : await pageAt(link.pathname);
  const target =
    link.hash === "" ? page.querySelector(".chapter-head") : page.getElementById(link.hash.slice(1));
  if (target === null) return undefined;
  const copy = document.createDocumentFragment();
  copy.append(...excerptOf(target).map((element) => document.importNode(element, true)));
  settle(copy);
  return copy;
}

function excerptOf(target: Element): Element[] {
  if (target.matches("[data-cell]")) return cellExcerpt(target);
  if (target.matches("h2, h3")) return [target, ...following(target)];
  return [target];
}

/** A figure if the cell has one, else all that it shows; a cell that shows nothing has its code to show. */
function cellExcerpt(cell: Element): Element[] {
  const drawing = cell.querySelector('figure [data-size="narrow"] svg') ?? cell.querySelector("figure svg");
  if (drawing !== null) return [drawing];
  const output = cell.querySelector("[data-output]");
  const shows = output?.querySelector("[data-value], table, [data-error]");
  const code = cell.querySelector("pre, code");
  return [shows ? output : code].flatMap((element) => element ?? []);
}

/** The first paragraph after a title. */
function following(title: Element): Element[] {
  const next = title.nextElementSibling;
  return next?.matches("p") ? [next] : [];
}

/** Copies must not be found by what looks for the originals, nor by the keyboard. */
function settle(copy: DocumentFragment): void {
  for (const control of copy.querySelectorAll("input, select, button, textarea, fieldset, label"))
    control.remove();
  for (const link of copy.querySelectorAll("a, summary")) {
    const text = document.createElement("span");
    text.append(...link.childNodes);
    link.replaceWith(text);
  }
  for (const element of copy.querySelectorAll("*"))
    for (const { name } of [...element.attributes])
      if (name === "id" || name === "tabindex" || name === "role" || name.startsWith("data-"))
        element.removeAttribute(name);
}
