/** Longer lists would be a comb, and not a picture. */
const mostOutcomes = 8;

/** The distributions that stand in a text as lists of numbers, `f([0.5, 0.5], [1, 0])`; at most two. */
export function distributionsIn(text: string): number[][] {
  return Array.from(text.matchAll(/\[([^[\]]*)\]/g), ([, list = ""]) => list.split(",").map(Number))
    .filter(isDistribution)
    .slice(0, 2);
}

function isDistribution(list: readonly number[]): boolean {
  const sum = list.reduce((a, b) => a + b, 0);
  return (
    list.length > 1 &&
    list.length <= mostOutcomes &&
    list.every((share) => share >= 0) &&
    Math.abs(sum - 1) < 1e-3
  );
}
