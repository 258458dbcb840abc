interface Wait<Task> {
  readonly task: Task;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Tasks that wait for the reader to pause; a newer one takes the place of the one that waits under its name. */
export class Pending<Task> {
  readonly #waits = new Map<string, Wait<Task>>();
  readonly #run: (task: Task) => void;
  readonly #pauseMs: number;

  constructor(run: (task: Task) => void, pauseMs: number) {
    this.#run = run;
    this.#pauseMs = pauseMs;
  }

  get(name: string): Task | undefined {
    return this.#waits.get(name)?.task;
  }

  set(name: string, task: Task): void {
    this.drop(name);
    this.#waits.set(name, { task, timer: setTimeout(() => this.#release(name), this.#pauseMs) });
  }

  drop(name: string): void {
    clearTimeout(this.#waits.get(name)?.timer);
    this.#waits.delete(name);
  }

  /** Runs everything now: the page may be about to go. */
  flush(): void {
    for (const name of [...this.#waits.keys()]) this.#release(name);
  }

  clear(): void {
    for (const name of [...this.#waits.keys()]) this.drop(name);
  }

  #release(name: string): void {
    const wait = this.#waits.get(name);
    this.drop(name);
    if (wait !== undefined) this.#run(wait.task);
  }
}
