"use client";

import type { Output } from "../../lib/kernel/outputs.ts";
import { useNotebook } from "./context.tsx";
import styles from "./output.module.css";
import { PassageLink } from "./PassageLink.tsx";

interface Props {
  readonly remark: Extract<Output, { kind: "remark" }>;
}

/** What is to be known of a value above it. */
export function RemarkView({ remark: { message, explanation } }: Props) {
  const { locale } = useNotebook();
  return (
    <div className={styles.remark} data-remark="">
      {locale === "zh" && explanation !== undefined ? explanation.zh : message}
      <PassageLink about={explanation?.about} />
    </div>
  );
}
