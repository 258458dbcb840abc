import { type BaseOption, BITS, chosenBase, inBase } from "./base.ts";
import { requireJoint } from "./checks.ts";
import { setCrossEntropy } from "./cross-entropy-sum.ts";
import { DoubleDouble } from "./double-double.ts";
import { setDivergenceTerm } from "./kl-divergence.ts";
import { setLog, setLogOf, setLogRatio } from "./logarithm.ts";
import { RegisterList } from "./register-list.ts";
import { type Matrix, rowOf } from "./vector.ts";

/** The distributions of two variables each on its own. */
export interface Marginals {
  /** probability of each row: sums over the columns */
  readonly rows: number[];
  /** probability of each column: sums over the rows */
  readonly columns: number[];
}

const total = new DoubleDouble();
const term = new DoubleDouble();
const cellValue = new DoubleDouble();
const rows = new RegisterList();
const columns = new RegisterList();

/**
 * Marginal distributions of a joint distribution.
 *
 * $r_i = \sum_j p_{ij}$, $c_j = \sum_i p_{ij}$
 *
 * @param joint rows of equal length; joint[i][j] is the probability of row i together with column j; all sum
 *   to 1
 * @returns `rows` with one probability a row and `columns` with one a column
 * @throws RangeError if rows differ in length, a number is no probability, or the sum is not 1
 * @throws TypeError if joint is no array of arrays of numbers
 * @example marginals([[0.25, 0.25], [0.5, 0]]) // { rows: [0.5, 0.5], columns: [0.75, 0.25] }
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2
 */
export function marginals(joint: Matrix): Marginals {
  requireJoint("marginals", joint);
  sumRowsAndColumns(joint);
  return {
    rows: joint.map((_, i) => rows.at(i).high),
    columns: Array.from(joint[0] ?? [], (_, j) => columns.at(j).high),
  };
}

/**
 * Joint entropy: the uncertainty about two variables together.
 *
 * $H(X, Y) = -\sum_{i,j} p_{ij} \log p_{ij}$
 *
 * At most $H(X) + H(Y)$, with equality for independent variables only.
 *
 * @param joint rows of equal length; all probabilities sum to 1
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`)
 * @throws RangeError if rows differ in length, a number is no probability, or the sum is not 1; or the base
 *   is bad
 * @throws TypeError if joint is no array of arrays of numbers
 * @example jointEntropy([[0.25, 0.25], [0.5, 0]]) // 1.5
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2, eq. (2.8)
 */
export function jointEntropy(joint: Matrix, options?: BaseOption): number {
  const base = chosenBase("jointEntropy", options, BITS);
  requireJoint("jointEntropy", joint);
  total.set(0, 0);
  for (let i = 0; i < joint.length; i++) {
    const row = rowOf(joint, i);
    setCrossEntropy(term, row, row);
    total.add(term);
  }
  return total.high <= 0 ? 0 : inBase(total, base);
}

/** Which of the two variables is known. */
export interface GivenOption {
  /** "rows": the row is known and the column uncertain, H(column | row); "columns": the other way round */
  readonly given: "rows" | "columns";
}

/**
 * Conditional entropy: what stays uncertain about one variable once the other is known.
 *
 * $H(Y \mid X) = -\sum_{i,j} p_{ij} \log \frac{p_{ij}}{r_i}$ with $r_i = \sum_j p_{ij}$, for `given: "rows"`
 *
 * The difference H(X, Y) − H(X) is the same number, but loses digits when Y is nearly determined by X. Each
 * term log(rᵢ/pᵢⱼ) is never negative, so nothing cancels.
 *
 * @param joint rows of equal length; all probabilities sum to 1
 * @param options `given`: which variable is known, "rows" or "columns"; `base` of the logarithm, 2 unless
 *   given
 * @returns bits (or the unit of `base`), at most the entropy of the uncertain variable
 * @throws RangeError if rows differ in length, a number is no probability, or the sum is not 1; or the base
 *   is bad
 * @throws TypeError if joint is no array of arrays of numbers, or given is neither "rows" nor "columns"
 * @example conditionalEntropy([[0.25, 0.25], [0.5, 0]], { given: "rows" }) // 0.5
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2, eq. (2.10) and theorem 2.2.1
 */
export function conditionalEntropy(joint: Matrix, options: BaseOption & GivenOption): number {
  const base = chosenBase("conditionalEntropy", options, BITS);
  requireJoint("conditionalEntropy", joint);
  const given = options?.given;
  if (given !== "rows" && given !== "columns")
    throw new TypeError(`conditionalEntropy: given must be "rows" or "columns", got ${given}`);
  sumRowsAndColumns(joint);
  total.set(0, 0);
  for (let i = 0; i < joint.length; i++) {
    const row = rowOf(joint, i);
    for (let j = 0; j < row.length; j++) {
      const value = row[j] ?? Number.NaN;
      if (value === 0) continue;
      cellValue.set(value, 0);
      setLogRatio(term, given === "rows" ? rows.at(i) : columns.at(j), cellValue);
      term.multiplyNumber(value);
      total.add(term);
    }
  }
  return inBase(total, base);
}

const product = new DoubleDouble();
const logOfProduct = new DoubleDouble();

/**
 * Mutual information: what knowing one variable tells about the other.
 *
 * $I(X; Y) = \sum_{i,j} p_{ij} \log \frac{p_{ij}}{r_i c_j}$
 *
 * It is the divergence of the joint distribution from the product of its marginals, and is computed as
 * `klDivergence` is, so that variables that are almost independent keep all digits. Marginals are summed in
 * two words: rounding them would by itself look like dependence.
 *
 * Symmetric, never negative, 0 for independent variables only.
 *
 * @param joint rows of equal length; all probabilities sum to 1
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), at most the smaller of the two entropies
 * @throws RangeError if rows differ in length, a number is no probability, or the sum is not 1; or the base
 *   is bad
 * @throws TypeError if joint is no array of arrays of numbers
 * @example mutualInformation([[0.5, 0], [0, 0.5]]) // 1
 * @example mutualInformation([[0.25, 0.25], [0.25, 0.25]]) // 0
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., §2.3, eq. (2.28) and theorem 2.6.3
 */
export function mutualInformation(joint: Matrix, options?: BaseOption): number {
  const base = chosenBase("mutualInformation", options, BITS);
  requireJoint("mutualInformation", joint);
  sumRowsAndColumns(joint);
  total.set(0, 0);
  for (let i = 0; i < joint.length; i++) {
    const row = rowOf(joint, i);
    for (let j = 0; j < row.length; j++) {
      setInformationTerm(row[j] ?? Number.NaN, rows.at(i), columns.at(j));
      total.add(term);
    }
  }
  return total.high <= 0 ? 0 : inBase(total, base);
}

/** Below this, the second word of a product falls among the subnormal numbers. */
const SMALL_PRODUCT = 1e-270;

/** `term` becomes p ln(p/(rc)) − p + rc. */
function setInformationTerm(p: number, r: DoubleDouble, c: DoubleDouble): void {
  cellValue.set(p, 0);
  product.copy(r);
  product.multiply(c);
  if (p === 0 || product.high > SMALL_PRODUCT) {
    setDivergenceTerm(term, cellValue, product);
    return;
  }
  // The product may even round to 0, which would read as an infinite divergence; its logarithm is a sum.
  setLog(term, p);
  setLogOf(logOfProduct, r);
  term.subtract(logOfProduct);
  setLogOf(logOfProduct, c);
  term.subtract(logOfProduct);
  term.multiplyNumber(p);
  term.addNumber(-p);
  term.add(product);
}

/** Leaves the marginals in `rows` and `columns`, each sum in two words. */
function sumRowsAndColumns(joint: Matrix): void {
  rows.clear(joint.length);
  columns.clear(joint[0]?.length ?? 0);
  for (let i = 0; i < joint.length; i++) {
    const row = rowOf(joint, i);
    for (let j = 0; j < row.length; j++) {
      const value = row[j] ?? Number.NaN;
      rows.at(i).addNumber(value);
      columns.at(j).addNumber(value);
    }
  }
}
