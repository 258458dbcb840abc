import type { Locale } from "../../lib/book/locale.ts";
import { unitNames } from "../../lib/book/units.ts";
import { InEachUnit } from "./InEachUnit.tsx";

/** The name of the reader's unit. */
export function UnitName({ locale }: { readonly locale: Locale }) {
  return <InEachUnit bits={unitNames[locale].bits} nats={unitNames[locale].nats} />;
}
