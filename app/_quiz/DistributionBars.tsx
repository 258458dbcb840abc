import styles from "./quiz.module.css";

/** Height of a bar for 1, and how far apart outcomes stand. */
const full = 40;
const pitch = 18;

/** One or two distributions as bars, the first filled, the second in outline; the text beside it has the numbers. */
export function DistributionBars({ distributions }: { readonly distributions: readonly number[][] }) {
  const outcomes = Math.max(0, ...distributions.map((shares) => shares.length));
  if (outcomes === 0) return null;
  const width = outcomes * pitch;
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${width} ${full + 2}`}
      width={width}
      height={full + 2}
      aria-hidden="true"
    >
      <path data-role="truth" d={barsOf(distributions[0], 1)} />
      <path data-role="model" d={barsOf(distributions[1], 9)} />
      <line x1={0} x2={width} y1={full + 0.5} y2={full + 0.5} />
    </svg>
  );
}

function barsOf(shares: readonly number[] = [], indent: number): string {
  return shares
    .map((share, place) => `M${place * pitch + indent} ${full}v${-full * share}h7v${full * share}z`)
    .join("");
}
