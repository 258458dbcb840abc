import type { ReactNode } from "react";

interface Props {
  readonly bits: ReactNode;
  readonly nats: ReactNode;
}

/** What depends on the reader's unit: both are there, and the page shows the one that is chosen, with or without scripts. */
export function InEachUnit({ bits, nats }: Props) {
  return (
    <>
      <span className="in-bits">{bits}</span>
      <span className="in-nats" hidden>
        {nats}
      </span>
    </>
  );
}
