import type { BuiltOutput } from "../../lib/book/built.ts";
import {
  type CellError,
  type InputValue,
  type KernelMessage,
  lastStep,
  type Output,
} from "../../lib/kernel/host.ts";
import type { Board } from "./board.ts";
import type { KernelHost } from "./kernel-host.ts";
import { Requests } from "./requests.ts";

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
 * The kernel of one notebook, from the first wish to run something on: it is started, told what to do, watched, stopped
 * and started again. What it says goes onto the board.
 */
export class KernelSession {
  readonly #board: Board;
  readonly #requests: Requests;
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
  /** When the present watch began. */
  #since: number | undefined;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setInterval> | undefined;

  constructor(board: Board) {
    this.#board = board;
    this.#requests = new Requests(board.view.cells);
    this.#count = board.view.cells.size;
  }

  /** Notes that a cell has other code than the kernel knows. */
  noteEdit(id: string): void {
    this.#requests.edit(id);
  }

  /** Notes where a control stands, without running what depends on it. */
  noteInput(name: string, value: InputValue): void {
    this.#requests.set(name, value);
  }

  /** Tells a kernel that is there which cells there are now, so that what the change concerns becomes stale. */
  declare(): void {
    this.#requests.declare();
    if (this.#host !== undefined) void this.#pump();
  }

  /** Asks what the cells define and need; starts a kernel for it if there is none, and runs nothing. */
  describe(): void {
    this.#requests.describe();
    void this.#pump();
  }

  run(ids: Iterable<string>): void {
    for (const id of ids) this.#requests.run(id);
    void this.#pump();
  }

  setInput(name: string, value: InputValue): void {
    this.#requests.input(name, value);
    void this.#pump();
  }

  /** Shows more of a cell's values than a page holds at first. */
  showMore(id: string): void {
    const cell = this.#board.view.cells.get(id);
    if (cell === undefined) return;
    const step = Math.min(cell.step + 1, lastStep);
    this.#board.setCell(id, { step });
    this.#requests.show(id, step);
    void this.#pump();
  }

  /** Ends whatever runs, at once. */
  async stop(): Promise<void> {
    if (this.#isBusy) await this.#interrupt("stopped");
  }

  /** A fresh kernel: everything the cells defined is gone, everything they show stays until it is run again. */
  async restart(): Promise<void> {
    this.#requests.forgetRuns();
    if (this.#host === undefined) {
      this.#requests.kernelReplaced();
      return;
    }
    this.#count = 0;
    await this.#respawn(this.#host);
    // What was asked for in the meantime.
    void this.#pump();
  }

  /** Starts fetching what the first run will need. */
  prepare(): void {
    void this.#connect();
  }

  /** Whether there is something to tell the kernel, and what is on the board may be told. */
  get #hasWork(): boolean {
    return !this.#requests.isEmpty && !this.#board.view.isPreview;
  }

  async #pump(): Promise<void> {
    if (this.#isBusy || !this.#hasWork) return;
    this.#isBusy = true;
    const host = await this.#connect();
    if (host === undefined) return;
    if (!this.#hasWork) {
      this.#isBusy = false;
      return;
    }
    this.#board.setKernel("busy");
    const { cells, inputs } = this.#board.view;
    for (const message of this.#requests.take(cells, inputs)) host.post(message);
    this.#watch();
    this.#board.tellSoon();
  }

  #connect(): Promise<KernelHost | undefined> {
    this.#connecting ??= this.#open();
    return this.#connecting;
  }

  async #open(): Promise<KernelHost | undefined> {
    this.#board.setKernel("starting");
    this.#board.tell();
    try {
      const { KernelHost } = await import("./kernel-host.ts");
      const host = new KernelHost((messages) => this.#receive(messages));
      await host.start();
      this.#host = host;
      this.#board.setKernel("idle");
      this.#board.tell();
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
    this.#board.setKernel("dead");
    this.#board.tell();
  }

  #receive(messages: readonly KernelMessage[]): void {
    for (const message of messages) this.#hear(message);
    if (this.#isBusy) {
      this.#board.tellSoon();
      return;
    }
    this.#board.setKernel("idle");
    this.#board.tell();
    void this.#pump();
  }

  #hear(message: KernelMessage): void {
    switch (message.type) {
      case "state":
        if (message.state === "running") this.#begin(message.cell);
        else this.#board.setCell(message.cell, { state: message.state });
        return;
      case "output":
        this.#show(message.cell, message.output);
        return;
      case "shown":
        this.#board.setCell(message.cell, { outputs: message.outputs.map((output) => ({ output })) });
        return;
      case "described":
        this.#board.set({ description: message.cells });
        return;
      case "finished":
        this.#end(message.cell, message);
        this.#board.set({ values: { ...this.#board.view.values, ...message.values } });
        return;
      case "idle":
        this.#isBusy = false;
        this.#unwatch();
    }
  }

  /** What a cell shows after its end, from a timer or a promise, goes below what it has shown. */
  #show(id: string, output: Output): void {
    if (id === this.#running) this.#fresh.push({ output });
    else
      this.#board.setCell(id, { outputs: [...(this.#board.view.cells.get(id)?.outputs ?? []), { output }] });
  }

  #begin(id: string): void {
    this.#running = id;
    this.#fresh = [];
    this.#watch();
  }

  #end(id: string, { state, ms }: { readonly state: "done" | "failed"; readonly ms?: number }): void {
    this.#requests.ended(id, ms);
    this.#running = undefined;
    this.#lastSeen = undefined;
    this.#count += 1;
    this.#board.setCell(id, { state, outputs: this.#fresh, count: this.#count, since: undefined });
    this.#fresh = [];
    this.#watch();
  }

  /** From here on the kernel has a cell's time to say something; and a reader sees it at work if it is not quick. */
  #watch(): void {
    this.#unwatch();
    const since = performance.now();
    this.#since = since;
    this.#watchdog = setTimeout(() => void this.#interrupt("timeout"), limitMs);
    this.#patience = setInterval(() => void this.#showRunning(since), patienceMs);
  }

  #unwatch(): void {
    this.#since = undefined;
    clearTimeout(this.#watchdog);
    clearInterval(this.#patience);
  }

  async #showRunning(since: number): Promise<void> {
    const id = (await this.#host?.runningCell(patienceMs)) ?? this.#running;
    // By the time the frame answers, the cell may have ended.
    if (id === undefined || !this.#isBusy || since !== this.#since) return;
    this.#lastSeen = id;
    // What the last run has drawn stays until there is something new; its error does not.
    const hadFailed = this.#board.view.cells.get(id)?.outputs.some(({ output }) => output.kind === "error");
    const fresh = id === this.#running ? [...this.#fresh] : [];
    const outputs = fresh.length > 0 || hadFailed ? { outputs: fresh } : {};
    this.#board.setCell(id, { state: "running", since, ...outputs });
    this.#board.tell();
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
    // The frame knows better than what has come from the worker: of a loop's own beginning nothing may have come yet.
    const running = answer ?? this.#running ?? this.#lastSeen;
    if (running !== undefined) {
      if (running !== this.#running) this.#fresh = [];
      // A frame that is silent too has died with its worker: there was more than its memory could hold.
      const hasDied = code === "timeout" && answer === undefined;
      const error: CellError = { code: hasDied ? "memory" : code, name: "", message: "" };
      this.#fresh.push({ output: { kind: "error", error } });
      this.#end(running, { state: "failed" });
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
    this.#board.setKernel("starting");
    for (const [id, cell] of this.#board.view.cells)
      if (cell.state === "queued" || cell.state === "running") this.#board.setCell(id, { state: "stale" });
    this.#board.tell();
    this.#requests.kernelReplaced();
    try {
      await host.start();
    } catch {
      this.#fail();
      return;
    }
    this.#isBusy = false;
    this.#board.setKernel("idle");
    this.#board.tell();
  }
}
