import type { BuiltCell, BuiltOutput } from "../../lib/book/built.ts";
import {
  type CellError,
  type InputValue,
  type KernelMessage,
  lastStep,
  type Output,
} from "../../lib/kernel/host.ts";
import type { KernelHost } from "./kernel-host.ts";
import { Requests } from "./requests.ts";
import { builtView, type CellView, type KernelState, type NotebookView } from "./views.ts";

/** How long a cell may run before it is stopped. */
export const limitMs = 5_000;
/** How long a cell may run before it is shown as running, with what it has shown so far. */
const patienceMs = 120;
/**
 * How long the frame may take to say what runs. A reader who stops a cell waits for it; a cell that has used up its
 * time can wait longer, for a frame's silence then means that it has died, and on a busy machine it is only late.
 */
const answerLimitMs = { stopped: 100, timeout: 3_000 };

/**
 * The notebook of one chapter: what its cells hold and show, and the kernel once there is one.
 *
 * Nothing is fetched or started before a reader runs, edits or moves something.
 */
export class NotebookStore {
  #view: NotebookView;
  readonly #built: ReadonlyMap<string, BuiltCell>;
  readonly #listeners = new Set<() => void>();
  readonly #requests = new Requests();
  /** What holds for the whole book, which no reset of this chapter touches. */
  readonly #settings: Map<string, InputValue>;
  #host: KernelHost | undefined;
  #connecting: Promise<KernelHost | undefined> | undefined;
  #isBusy = false;
  #isInterrupting = false;
  #count: number;
  #running: string | undefined;
  /** The cell that the frame named last, for when it is too late to ask it again. */
  #lastSeen: string | undefined;
  /** Outputs of the running cell, until they replace those of its last run. */
  #fresh: BuiltOutput[] = [];
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setInterval> | undefined;
  #frame: number | undefined;

  constructor(
    cells: readonly BuiltCell[],
    values: Readonly<Record<string, InputValue>>,
    settings: ReadonlyMap<string, InputValue> = new Map(),
  ) {
    this.#settings = new Map(settings);
    this.#requests.kernelReplaced(settings);
    this.#built = new Map(cells.map((cell) => [cell.id, cell]));
    this.#view = { ...builtView(cells, values), inputs: new Map(settings) };
    this.#count = cells.length;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): NotebookView => this.#view;

  edit(id: string, source: string): void {
    const cell = this.#view.cells.get(id);
    if (cell === undefined || cell.source === source) return;
    this.#setCell(id, { source, isEdited: source !== this.#built.get(id)?.source, state: "stale" });
    this.#requests.edit(id);
    this.#notify();
  }

  /** Back to the book's own code, and what it shows; a run of the reader's code is ended first. */
  async reset(id: string): Promise<void> {
    const built = this.#built.get(id);
    if (built === undefined) return;
    if (this.#view.cells.get(id)?.state === "running") await this.#interrupt("stopped");
    this.edit(id, built.source);
    this.run(id);
  }

  resetAll(): void {
    for (const [id, cell] of this.#built) this.edit(id, cell.source);
    this.#view = { ...this.#view, inputs: new Map(this.#settings) };
    this.#requests.forgetRuns();
    void this.restart().then(() => this.runAll());
  }

  run(id: string): void {
    this.#requests.run(id);
    void this.#pump();
  }

  runAll(): void {
    for (const id of this.#built.keys()) this.#requests.run(id);
    void this.#pump();
  }

  /** Shows more of a cell's values than a page holds at first. */
  showMore(id: string): void {
    const cell = this.#view.cells.get(id);
    if (cell === undefined) return;
    const step = Math.min(cell.step + 1, lastStep);
    this.#setCell(id, { step });
    this.#requests.show(id, step);
    void this.#pump();
  }

  setInput(name: string, value: InputValue): void {
    if (this.#settings.has(name)) this.#settings.set(name, value);
    this.#view = { ...this.#view, inputs: new Map(this.#view.inputs).set(name, value) };
    this.#requests.input(name, value);
    this.#notify();
    void this.#pump();
  }

  /** Ends whatever runs, at once. */
  stop(): void {
    if (this.#isBusy) void this.#interrupt("stopped");
  }

  /** A fresh kernel: everything the cells defined is gone, everything they show stays until it is run again. */
  async restart(): Promise<void> {
    if (this.#host === undefined) return;
    this.#count = 0;
    this.#requests.forgetRuns();
    await this.#respawn(this.#host);
  }

  /** Starts fetching what the first run will need. */
  prepare(): void {
    void this.#connect();
  }

  async #pump(): Promise<void> {
    if (this.#isBusy || this.#requests.isEmpty) return;
    this.#isBusy = true;
    const host = await this.#connect();
    if (host === undefined) return;
    if (this.#requests.isEmpty) {
      this.#isBusy = false;
      return;
    }
    this.#setKernel("busy");
    for (const message of this.#requests.take(this.#view.cells)) host.post(message);
    this.#watch();
    this.#notifySoon();
  }

  #connect(): Promise<KernelHost | undefined> {
    this.#connecting ??= this.#open();
    return this.#connecting;
  }

  async #open(): Promise<KernelHost | undefined> {
    this.#setKernel("starting");
    this.#notify();
    try {
      const { KernelHost } = await import("./kernel-host.ts");
      const host = new KernelHost((messages) => this.#receive(messages));
      await host.start();
      this.#host = host;
      this.#setKernel("idle");
      this.#notify();
      return host;
    } catch {
      this.#fail();
      return undefined;
    }
  }

  #fail(): void {
    this.#host = undefined;
    this.#connecting = undefined;
    this.#isBusy = false;
    this.#requests.forgetRuns();
    this.#setKernel("dead");
    this.#notify();
  }

  #receive(messages: readonly KernelMessage[]): void {
    for (const message of messages) this.#hear(message);
    if (this.#isBusy) {
      this.#notifySoon();
      return;
    }
    this.#setKernel("idle");
    this.#notify();
    void this.#pump();
  }

  #hear(message: KernelMessage): void {
    switch (message.type) {
      case "state":
        if (message.state === "running") this.#begin(message.cell);
        else this.#setCell(message.cell, { state: message.state });
        return;
      case "output":
        this.#show(message.cell, message.output);
        return;
      case "shown":
        this.#setCell(message.cell, { outputs: message.outputs.map((output) => ({ output })) });
        return;
      case "finished":
        this.#end(message.cell, message.state);
        this.#view = { ...this.#view, values: { ...this.#view.values, ...message.values } };
        return;
      case "idle":
        this.#isBusy = false;
        this.#unwatch();
    }
  }

  /** What a cell shows after its end, from a timer or a promise, goes below what it has shown. */
  #show(id: string, output: Output): void {
    if (id === this.#running) this.#fresh.push({ output });
    else this.#setCell(id, { outputs: [...(this.#view.cells.get(id)?.outputs ?? []), { output }] });
  }

  #begin(id: string): void {
    this.#running = id;
    this.#fresh = [];
    this.#watch();
  }

  #end(id: string, state: "done" | "failed"): void {
    this.#running = undefined;
    this.#lastSeen = undefined;
    this.#count += 1;
    this.#setCell(id, { state, outputs: this.#fresh, count: this.#count, since: undefined });
    this.#fresh = [];
    this.#watch();
  }

  /** From here on the kernel has a cell's time to say something; and a reader sees it at work if it is not quick. */
  #watch(): void {
    this.#unwatch();
    const since = performance.now();
    this.#watchdog = setTimeout(() => void this.#interrupt("timeout"), limitMs);
    this.#patience = setInterval(() => void this.#showRunning(since), patienceMs);
  }

  #unwatch(): void {
    clearTimeout(this.#watchdog);
    clearInterval(this.#patience);
  }

  async #showRunning(since: number): Promise<void> {
    const id = this.#running ?? (await this.#host?.runningCell(patienceMs));
    if (id === undefined || !this.#isBusy) return;
    this.#lastSeen = id;
    // What the last run has drawn stays until there is something new; its error does not.
    const hadFailed = this.#view.cells.get(id)?.outputs.some(({ output }) => output.kind === "error");
    const outputs = this.#fresh.length > 0 || hadFailed ? { outputs: [...this.#fresh] } : {};
    this.#setCell(id, { state: "running", since, ...outputs });
    this.#notify();
  }

  async #interrupt(code: "stopped" | "timeout"): Promise<void> {
    // At once: what is asked for from here on is meant for the next worker.
    if (code === "stopped") this.#requests.forgetRuns();
    const host = this.#host;
    if (host === undefined || this.#isInterrupting) return;
    this.#isInterrupting = true;
    this.#unwatch();
    const answer = await host.runningCell(answerLimitMs[code]);
    this.#isInterrupting = false;
    if (!this.#isBusy) return;
    const running = this.#running ?? answer ?? this.#lastSeen;
    if (running !== undefined) {
      // A frame that is silent too has died with its worker: there was more than its memory could hold.
      const hasDied = code === "timeout" && answer === undefined;
      const error: CellError = { code: hasDied ? "memory" : code, name: "", message: "" };
      this.#fresh.push({ output: { kind: "error", error } });
      this.#end(running, "failed");
      this.#requests.interrupted(running);
    }
    if (code === "timeout") this.#requests.resume();
    await this.#respawn(host);
    void this.#pump();
  }

  async #respawn(host: KernelHost): Promise<void> {
    this.#unwatch();
    this.#running = undefined;
    this.#lastSeen = undefined;
    this.#isBusy = true;
    this.#setKernel("starting");
    for (const [id, cell] of this.#view.cells)
      if (cell.state === "queued" || cell.state === "running") this.#setCell(id, { state: "stale" });
    this.#notify();
    this.#requests.kernelReplaced(this.#view.inputs);
    try {
      await host.start();
    } catch {
      this.#fail();
      return;
    }
    this.#isBusy = false;
    this.#setKernel("idle");
    this.#notify();
  }

  #setCell(id: string, change: Partial<CellView>): void {
    const cell = this.#view.cells.get(id);
    if (cell === undefined) return;
    this.#view = { ...this.#view, cells: new Map(this.#view.cells).set(id, { ...cell, ...change }) };
  }

  #setKernel(kernel: KernelState): void {
    this.#view = { ...this.#view, kernel };
  }

  /** Once a frame: a run of ten cells changes the page once. */
  #notifySoon(): void {
    this.#frame ??= requestAnimationFrame(() => this.#notify());
  }

  #notify(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    for (const listener of this.#listeners) listener();
  }
}
