import type { Comparison, Tree } from "../../quiz/tree.ts";

/** How tightly a piece holds together: a piece inside a tighter one needs parentheses. */
const strength = { chain: 0, sum: 1, product: 2, sign: 2, power: 3, atom: 4 } as const;

interface Piece {
  readonly tex: string;
  readonly strength: number;
}

/** A parsed expression as TeX, so that a reader sees how it was understood. */
export function treeTex(tree: Tree): string {
  return pieceOf(tree).tex;
}

function pieceOf(tree: Tree): Piece {
  switch (tree.kind) {
    case "number":
      return atom(tree.literal);
    case "name":
      return atom(nameTex(tree.name));
    case "call":
      return callPiece(tree.function, tree.arguments.map(treeTex));
    case "negative":
      return { tex: `-${within(tree.of, strength.product)}`, strength: strength.sign };
    case "binary":
      return binaryPiece(tree);
    case "chain": {
      const [first = "", ...rest] = tree.operands.map((operand) => within(operand, strength.sum));
      const links = rest.map((operand, i) => `${comparisonTex[tree.operators[i] ?? "="]} ${operand}`);
      return { tex: [first, ...links].join(" "), strength: strength.chain };
    }
  }
}

function atom(tex: string): Piece {
  return { tex, strength: strength.atom };
}

function within(tree: Tree, least: number): string {
  const piece = pieceOf(tree);
  return piece.strength < least ? `\\left(${piece.tex}\\right)` : piece.tex;
}

const greek = new Set(["alpha", "beta", "gamma", "epsilon", "theta", "lambda", "mu", "sigma", "tau", "pi"]);

function nameTex(name: string): string {
  if (greek.has(name)) return `\\${name}`;
  if (name === "yhat") return "\\hat{y}";
  if (name === "inf") return "\\infty";
  const [, letter, index] = /^([a-zA-Z])_?(\w+)$/.exec(name) ?? [];
  return letter === undefined ? name : `${letter}_{\\mathrm{${index}}}`;
}

const functionTex: Readonly<Record<string, string>> = {
  log2: "\\log_2",
  ln: "\\ln",
  log10: "\\log_{10}",
  min: "\\min",
  max: "\\max",
};

function callPiece(name: string, given: readonly string[]): Piece {
  const [first = ""] = given;
  if (name === "sqrt") return atom(`\\sqrt{${first}}`);
  if (name === "abs") return atom(`\\left|${first}\\right|`);
  if (name === "exp") return { tex: `e^{${first}}`, strength: strength.power };
  return {
    tex: `${functionTex[name] ?? name}\\left(${given.join(", ")}\\right)`,
    strength: strength.power,
  };
}

function binaryPiece({ operator, left, right }: Extract<Tree, { kind: "binary" }>): Piece {
  switch (operator) {
    case "/":
      return { tex: `\\frac{${treeTex(left)}}{${treeTex(right)}}`, strength: strength.product };
    case "^":
      return { tex: `${within(left, strength.atom)}^{${treeTex(right)}}`, strength: strength.power };
    case "*":
      return {
        tex: `${within(left, strength.product)} \\cdot ${within(right, strength.power)}`,
        strength: strength.product,
      };
    case "-":
      return {
        tex: `${within(left, strength.sum)} - ${within(right, strength.product)}`,
        strength: strength.sum,
      };
    case "+":
      return {
        tex: `${within(left, strength.sum)} + ${within(right, strength.sum)}`,
        strength: strength.sum,
      };
    default:
      return {
        tex: `${within(left, strength.chain)} \\text{ ${operator} } ${within(right, strength.chain)}`,
        strength: strength.chain,
      };
  }
}

const comparisonTex: Readonly<Record<Comparison, string>> = {
  "<": "<",
  "<=": "\\le",
  ">": ">",
  ">=": "\\ge",
  "=": "=",
  "!=": "\\ne",
};
