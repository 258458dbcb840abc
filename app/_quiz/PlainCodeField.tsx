import styles from "./answer.module.css";

interface Props {
  readonly source: string;
  readonly label: string;
  readonly onChange?: (source: string) => void;
}

/** The browser's own field for code: what the build shows, and what there is without an editor. */
export function PlainCodeField({ source, label, onChange }: Props) {
  return (
    <textarea
      className={styles.plainCode}
      aria-label={label}
      data-key="source"
      spellCheck={false}
      autoCapitalize="off"
      rows={source.split("\n").length + 1}
      {...(onChange
        ? { value: source, onChange: ({ target }) => onChange(target.value) }
        : { defaultValue: source })}
    />
  );
}
