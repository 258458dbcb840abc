"use client";

import { useEffect, useState } from "react";
import styles from "./bar.module.css";
import { useNotebook, useNotebookView } from "./context.tsx";

/** How long the kernel may be busy before it is said, ms: at a slider's every step it is for a moment. */
const patienceMs = 150;

/** How the kernel is, to eye and ear; whoever asks for every moment looks at the page's main part. */
export function KernelStatus() {
  const { words } = useNotebook();
  const kernel = useNotebookView((view) => view.kernel);
  const [said, say] = useState(kernel);
  useEffect(() => {
    const timer = setTimeout(() => say(kernel), kernel === "busy" ? patienceMs : 0);
    return () => clearTimeout(timer);
  }, [kernel]);
  return (
    <span className={styles.status} role="status" data-kernel-state={said}>
      <span className={styles.lamp} aria-hidden="true" /> {words.notebook.kernel[said]}
    </span>
  );
}
