import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { Shelf, type ShelfOptions } from "./shelf.ts";

const open: Shelf[] = [];

/** A browser that has never seen the book. */
export function forgetEverything(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A tab of the book in this browser. */
export function openTab(options: ShelfOptions = {}): Shelf {
  const shelf = new Shelf({ pauseMs: 0, ...options });
  open.push(shelf);
  return shelf;
}

export async function closeTabs(): Promise<void> {
  await Promise.all(open.splice(0).map((shelf) => shelf.close()));
}
