interface Task {
  readonly key: string;
  readonly run: () => void | Promise<void>;
  readonly settle: (outcome: void | Promise<void>) => void;
}

/** Does one thing at a time, in order; the first at once. */
export class TaskQueue {
  #waiting: Task[] = [];
  #isBusy = false;

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** A task takes the place of those of its key that still wait, as the last step of a drag does of those before it. */
  add(run: () => void | Promise<void>, key = ""): Promise<void> {
    const replaced = this.#waiting.filter((task) => key !== "" && task.key === key);
    this.#waiting = this.#waiting.filter((task) => !replaced.includes(task));
    for (const task of replaced) task.settle();
    return new Promise((resolve) => {
      this.#waiting.push({ key, run, settle: resolve });
      if (!this.#isBusy) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    for (let task = this.#waiting.shift(); task; task = this.#waiting.shift()) {
      const running = attempt(task.run);
      task.settle(running);
      // What needs no waiting is done before `add` returns.
      if (running) await running.catch(() => {});
    }
    this.#isBusy = false;
  }
}

function attempt(run: () => void | Promise<void>): void | Promise<void> {
  try {
    return run();
  } catch (error) {
    return Promise.reject(error);
  }
}
