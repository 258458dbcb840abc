import type { LinkRefusal } from "../../lib/edits/link.ts";
import type { Unreadable } from "../../lib/reader/shelf.ts";

export type Panel = "help" | "variables" | "graph";

/** What the notebook has to tell the reader. */
export type Notice =
  | { readonly type: "restored" }
  | { readonly type: "refused"; readonly why: LinkRefusal }
  /** A link that is on the clipboard, or that the reader has to copy. */
  | { readonly type: "link"; readonly url: string; readonly isCopied: boolean }
  | { readonly type: "removed"; readonly id: string; readonly name: string };

export interface DeskView {
  readonly panel: Panel | undefined;
  readonly notice: Notice | undefined;
  /** What the browser's storage does not do; said once. */
  readonly storage: "memory" | "full" | undefined;
  /** What could not be read in storage. Said of the first; the others are found where it is. */
  readonly unreadable: Unreadable | undefined;
}

/** What lies beside the notebook: a panel, and what there is to tell. */
export class Desk {
  #view: DeskView = { panel: undefined, notice: undefined, storage: undefined, unreadable: undefined };
  #isUnreadableTold = false;
  /** What the reader has been told of the storage. */
  #told: DeskView["storage"];
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): DeskView => this.#view;

  open(panel: Panel | undefined): void {
    this.#set({ panel });
  }

  tell(notice: Notice | undefined): void {
    this.#set({ notice });
  }

  tellStorage(storage: DeskView["storage"]): void {
    if (storage === this.#told) return;
    this.#told = storage;
    this.#set({ storage });
  }

  closeStorage(): void {
    this.#set({ storage: undefined });
  }

  tellUnreadable(unreadable: Unreadable): void {
    if (this.#isUnreadableTold) return;
    this.#isUnreadableTold = true;
    this.#set({ unreadable });
  }

  closeUnreadable(): void {
    this.#set({ unreadable: undefined });
  }

  #set(change: Partial<DeskView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
