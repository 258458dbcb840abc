import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { CommandError } from "../command-error.mjs";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--window-size=1280,720",
  "--no-first-run",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  // A page that another window covers is still one that a reader looks at.
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-background-timer-throttling",
];

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/**
 * Chromium with nothing attached but a pipe for commands. Playwright listens to what a page's code does, and for that
 * V8 notes a stack with each error and promise: in a page's start that is as much work again as the page's own.
 *
 * Source: the Chrome DevTools Protocol, https://chromedevtools.github.io/devtools-protocol/
 */
export class BareBrowser {
  readonly #process: ChildProcess;
  readonly #profile = mkdtempSync(join(tmpdir(), "surprisal-bench-"));
  readonly #pipe: Duplex;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #count = 0;

  constructor(executable: string) {
    const own = ["--remote-debugging-pipe", `--user-data-dir=${this.#profile}`];
    this.#process = spawn(executable, [...flags, ...own], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    this.#pipe = this.#process.stdio[3] as Duplex;
    this.#listen(this.#process.stdio[4] as Duplex);
  }

  /** A page with an empty cache, at an address, with nothing more to come. */
  async open(url: string, { slowdown = 1 } = {}): Promise<BarePage> {
    const context = await this.send<{ browserContextId: string }>("Target.createBrowserContext");
    const target = await this.send<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
      ...context,
    });
    const session = await this.send<{ sessionId: string }>("Target.attachToTarget", {
      ...target,
      flatten: true,
    });
    const page = new BarePage(this, session.sessionId, context.browserContextId);
    await page.send("Page.enable");
    await page.send("Emulation.setFocusEmulationEnabled", { enabled: true });
    await page.slowDown(slowdown);
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: watch });
    await page.send("Page.navigate", { url });
    await page.until(hasSettled, quietMs);
    return page;
  }

  send<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#count;
    const text = JSON.stringify({ id, method, params, sessionId });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result as Result);
        else reject(new CommandError(`${method}: ${error.message}`));
      });
      this.#pipe.write(`${text}\0`);
    });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    await this.send("Browser.close");
    await ended;
    // Its helpers outlive it by a moment, and write.
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  #listen(pipe: Duplex): void {
    let text = "";
    pipe.setEncoding("utf8").on("data", (piece: string) => {
      const messages = (text + piece).split("\0");
      text = messages.pop() ?? "";
      for (const message of messages) {
        const reply: Reply = JSON.parse(message);
        if (reply.id === undefined) continue;
        this.#waiting.get(reply.id)?.(reply);
        this.#waiting.delete(reply.id);
      }
    });
  }
}

/** What a page has noted of its own loading, ms after navigation began. */
interface Found {
  shift: number;
  readonly tasks: { readonly start: number; readonly end: number }[];
}

declare global {
  var found: Found;
  /** Resolves as soon as a change of the page has made it so. */
  var changeTo: (isSo: () => boolean) => Promise<void>;
}

/** Runs before a page's own scripts. The loader that runs this file wraps functions in calls of `__name`. */
const watch = `globalThis.__name = (target) => target; (${noteLoading})(); globalThis.changeTo = ${resolveOnChange};`;

function resolveOnChange(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isSo()) return;
      observer.disconnect();
      resolve();
    });
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document.body, all);
  });
}

function noteLoading(): void {
  interface Entry extends PerformanceEntry {
    readonly value?: number;
    readonly hadRecentInput?: boolean;
  }
  globalThis.found = { shift: 0, tasks: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Entry[])
      if (!entry.hadRecentInput) found.shift += entry.value ?? 0;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      found.tasks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: "longtask", buffered: true });
}

/** How long nothing may block a page for it to have settled, ms; it is given as long to begin. */
const quietMs = 2000;
const patienceMs = 60_000;

function hasSettled(quiet: number): boolean {
  const { loadEventEnd } = performance.timing;
  if (loadEventEnd === 0) return false;
  const rested = Math.max(loadEventEnd - performance.timeOrigin, found.tasks.at(-1)?.end ?? 0);
  return performance.now() - rested > quiet;
}

/** A page that is told where to go and asked what it knows, and otherwise left alone. */
export class BarePage {
  readonly #browser: BareBrowser;
  readonly #session: string;
  readonly #context: string;

  constructor(browser: BareBrowser, session: string, context: string) {
    this.#browser = browser;
    this.#session = session;
    this.#context = context;
  }

  send<Result>(method: string, params?: object): Promise<Result> {
    return this.#browser.send(method, params, this.#session);
  }

  /** Chromium's own throttle: of the page's main thread. */
  async slowDown(rate: number): Promise<void> {
    await this.send("Emulation.setCPUThrottlingRate", { rate });
  }

  /** What a function returns in the page; a promise is waited for. */
  async ask<Args extends readonly unknown[], Value>(
    work: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value> {
    const answer = this.send<Evaluated>("Runtime.evaluate", {
      expression: `(${work})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    const silence = pause(patienceMs, undefined, { ref: false }).then(() => {
      throw new CommandError(`The page did not answer in a minute: ${work}`);
    });
    const { result, exceptionDetails } = await Promise.race([answer, silence]);
    if (exceptionDetails !== undefined)
      throw new CommandError(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  }

  /** Asks every tenth of a second until the answer is yes. */
  async until<Args extends readonly unknown[]>(
    isSo: (...args: Args) => boolean,
    ...args: Args
  ): Promise<void> {
    for (const end = Date.now() + patienceMs; !(await this.ask(isSo, ...args)); await pause(100))
      if (Date.now() > end) throw new CommandError(`The page did not come so far in a minute: ${isSo}`);
  }

  /** One key, with Control (2) or Shift (8) held down. */
  async press(key: string, code: number, modifiers: number): Promise<void> {
    const event = { key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key, modifiers };
    for (const type of ["rawKeyDown", "keyUp"])
      await this.send("Input.dispatchKeyEvent", { type, ...event, windowsVirtualKeyCode: code });
  }

  async close(): Promise<void> {
    await this.#browser.send("Target.disposeBrowserContext", { browserContextId: this.#context });
  }
}
