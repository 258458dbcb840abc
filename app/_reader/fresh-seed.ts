/** What a question's numbers are drawn from when it is asked anew. */
export function freshSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
