import type { Locale } from "./locale.ts";

/** The units that a reader can choose for the whole book; bits unless they do. */
export type UnitKey = "bits" | "nats";

/** What the units are called, and what the kernel is told when one of them is chosen. */
export const unitNames: Readonly<Record<Locale, Readonly<Record<UnitKey, string>>>> = {
  zh: { bits: "比特", nats: "奈特" },
  en: { bits: "bits", nats: "nats" },
};
