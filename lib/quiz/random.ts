/**
 * A source of numbers in [0, 1), the same sequence for the same seed on every machine.
 *
 * sfc32: three words and a counter, period at least 2^32; good enough to draw parameters from, and five lines long.
 *
 * @param seed any number; what counts are its lowest 32 bits as a whole number
 * @source C. Doty-Humphrey, PractRand (2014), sfc32
 */
export function randomNumbers(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // Neighbouring seeds give alike states at first.
  for (let i = 0; i < 15; i++) next();
  return next;
}

/**
 * The numbers 0 … count − 1 in an order that depends on the seed (Fisher–Yates).
 *
 * @example shuffled(3, 1).toSorted() // [0, 1, 2]
 */
export function shuffled(count: number, seed: number): number[] {
  const next = randomNumbers(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last--) {
    const chosen = Math.floor(next() * (last + 1));
    const [a = 0, b = 0] = [order[last], order[chosen]];
    order[last] = b;
    order[chosen] = a;
  }
  return order;
}
