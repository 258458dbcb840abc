import type { Locale } from "../../lib/book/locale.ts";
import { unitNames } from "../../lib/book/units.ts";

/** The name of the reader's unit: both are there, and the page shows the one that is chosen, with or without scripts. */
export function UnitName({ locale }: { readonly locale: Locale }) {
  return (
    <>
      <span className="in-bits">{unitNames[locale].bits}</span>
      <span className="in-nats" hidden>
        {unitNames[locale].nats}
      </span>
    </>
  );
}
