import type { Question } from "../../../lib/quiz/question.ts";

/** The form in which the loss is really computed. */
export const questions: readonly Question[] = [
  {
    kind: "order",
    id: "from-the-loss-to-softplus",
    prompt: {
      zh: "把$\\mathrm{BCE}(\\truth{y}, \\sigma(z))$化成不会溢出的样子。排好各步，剔除不属于推导的。",
      en: "Bring $\\mathrm{BCE}(\\truth{y}, \\sigma(z))$ into the form that can’t overflow. Put the steps in order, and leave out what is no part of the derivation.",
    },
    steps: [
      {
        zh: "由sigmoid的定义，$1 - \\sigma(z) = 1/(1 + e^{z})$，所以$-\\ln(1 - \\sigma(z)) = \\ln(1 + e^{z})$。",
        en: "By the definition of the sigmoid $1 - \\sigma(z) = 1/(1 + e^{z})$, so $-\\ln(1 - \\sigma(z)) = \\ln(1 + e^{z})$.",
      },
      {
        zh: "另一半比刚才的少一个$z$：$\\sigma(z) = e^{z}(1 - \\sigma(z))$，所以$-\\ln \\sigma(z) = \\ln(1 + e^{z}) - z$。",
        en: "The other half is less than that by $z$: $\\sigma(z) = e^{z}(1 - \\sigma(z))$, so $-\\ln \\sigma(z) = \\ln(1 + e^{z}) - z$.",
      },
      {
        zh: "两半以$\\truth{y}$和$1 - \\truth{y}$加权相加：$\\truth{y}\\left( \\ln(1 + e^{z}) - z \\right) + (1 - \\truth{y}) \\ln(1 + e^{z})$。",
        en: "Add the two halves with the weights $\\truth{y}$ and $1 - \\truth{y}$: $\\truth{y}\\left( \\ln(1 + e^{z}) - z \\right) + (1 - \\truth{y}) \\ln(1 + e^{z})$.",
      },
      {
        zh: "权重之和是1，于是得到$\\ln(1 + e^{z}) - \\truth{y} z$。",
        en: "The weights sum to 1, which leaves $\\ln(1 + e^{z}) - \\truth{y} z$.",
      },
      {
        zh: "这个式子在$z$很大时仍会溢出，所以当$z > 0$时从和里提出$e^{z}$：$\\ln(1 + e^{z}) = z + \\ln(1 + e^{-z})$。",
        en: "For large $z$ this still overflows, so for $z > 0$ take $e^{z}$ out of the sum: $\\ln(1 + e^{z}) = z + \\ln(1 + e^{-z})$.",
      },
      {
        zh: "正负两种$z$写在一起：$\\max(z, 0) + \\ln(1 + e^{-|z|}) - \\truth{y} z$。",
        en: "Both signs of $z$ in one line: $\\max(z, 0) + \\ln(1 + e^{-|z|}) - \\truth{y} z$.",
      },
    ],
    distractors: [
      {
        text: {
          zh: "$\\ln(1 + e^{z}) = \\ln 1 + \\ln e^{z} = z$。",
          en: "$\\ln(1 + e^{z}) = \\ln 1 + \\ln e^{z} = z$.",
        },
        belief: { zh: "和的对数等于对数的和", en: "The logarithm of a sum is the sum of the logarithms" },
        why: {
          zh: "对数把**积**变成和，不把和变成和。$z = 0$时左边是$\\ln 2$，右边是0。",
          en: "A logarithm turns **products** into sums, and leaves sums alone. At $z = 0$ the left-hand side is $\\ln 2$, and the right-hand side 0.",
        },
        see: { chapter: "entropy", at: "eq-additivity" },
      },
      {
        text: {
          zh: "把$\\sigma(z)$从0和1挪开$10^{-7}$，两个对数就都有限了。",
          en: "Move $\\sigma(z)$ away from 0 and 1 by $10^{-7}$, so that both logarithms are finite.",
        },
        belief: { zh: "截断就等于算对了", en: "A clamped result is a right result" },
        why: {
          zh: "截断换来的是另一个数：$z = 40$而没下雨，应付40奈特，截断后只付约16。化简之后不需要截断。",
          en: "A clamp gives another number. For a dry day at $z = 40$ the loss is 40 nats, and clamped about 16. After the derivation no clamp is needed.",
        },
        see: { chapter: "binary-cross-entropy", at: "cell-clamped" },
      },
    ],
    outOfOrder: {
      belief: { zh: "先防溢出，再化简", en: "Overflow is dealt with before the loss is simplified" },
      why: {
        zh: "先分别化简两半，再加权合并；只有合并之后，才看得出要防溢出的是哪一项。",
        en: "First each half is simplified, then the two are weighted and merged. Only after that can one see which term has to be saved from overflow.",
      },
      see: { chapter: "binary-cross-entropy", at: "logits" },
    },
    hints: [
      {
        zh: "从比较简单的一半开始：$-\\ln(1 - \\sigma(z))$。",
        en: "Begin with the easier half, $-\\ln(1 - \\sigma(z))$.",
      },
      {
        zh: "两半都有了，才能加权；加权之后，才轮到溢出。",
        en: "Both halves are needed before they can be weighted, and overflow comes after that.",
      },
    ],
    solution: {
      zh: "没下雨的一半是softplus，$\\ln(1 + e^{z})$；下雨的一半少一个$z$。加权相加，softplus的权重是$\\truth{y} + (1 - \\truth{y}) = 1$，$-z$的权重是$\\truth{y}$。最后让指数不为正：$z > 0$时提出$e^{z}$，两种符号合写成$\\max(z, 0) + \\ln(1 + e^{-|z|}) - \\truth{y} z$。",
      en: "The dry half is softplus, $\\ln(1 + e^{z})$, and the wet half is less by $z$. In the weighted sum softplus has the weight $\\truth{y} + (1 - \\truth{y}) = 1$, and $-z$ the weight $\\truth{y}$. Last, the exponent is made non-positive: for $z > 0$ take $e^{z}$ out, and write both signs as $\\max(z, 0) + \\ln(1 + e^{-|z|}) - \\truth{y} z$.",
    },
  },
  {
    kind: "code",
    id: "loss-that-survives",
    prompt: {
      zh: "写一个函数`lossAt(y, z)`：由标签`y`（0到1）和得分`z`算出二分类交叉熵，以奈特计。得分到了±1000也要算对。",
      en: "Write a function `lossAt(y, z)` that computes the binary cross-entropy, in nats, of the label `y` (from 0 to 1) and the score `z`. It must be right at scores of ±1000, too.",
    },
    name: "lossAt",
    start: {
      zh: "function lossAt(y: number, z: number): number {\n  // 先算概率的写法：试试z = 40\n  const yHat = 1 / (1 + Math.exp(-z));\n  const wet = y * Math.log(yHat);\n  const dry = (1 - y) * Math.log(1 - yHat);\n  return -(wet + dry);\n}",
      en: "function lossAt(y: number, z: number): number {\n  // by way of the probability: try z = 40\n  const yHat = 1 / (1 + Math.exp(-z));\n  const wet = y * Math.log(yHat);\n  const dry = (1 - y) * Math.log(1 - yHat);\n  return -(wet + dry);\n}",
    },
    answer:
      "function lossAt(y: number, z: number): number {\n  const tail = Math.log1p(Math.exp(-Math.abs(z)));\n  return Math.max(z, 0) + tail - y * z;\n}",
    properties: [
      {
        name: "known-values",
        cases:
          "[[1, 0, Math.LN2], [0, 0, Math.LN2], [0, Math.log(3), Math.log(4)], [1, Math.log(3), Math.log(4 / 3)]]",
        holds: "(y, z, nats) => Math.abs(lossAt(y, z) - nats) < 1e-9",
        belief: { zh: "两半对调了，或者少了负号", en: "The halves are exchanged, or the minus is missing" },
        why: {
          zh: "得分为0时两边都付$\\ln 2$；$z = \\ln 3$说的是四分之三会下，下了付$\\ln \\frac43$，没下付$\\ln 4$。如果这两个数对调了，就是标签用反了。",
          en: "At a score of 0 both outcomes cost $\\ln 2$. $z = \\ln 3$ means three quarters for rain: $\\ln \\frac43$ if it comes, $\\ln 4$ if not. If yours has these exchanged, the label is used the wrong way round.",
        },
        see: { chapter: "binary-cross-entropy", at: "eq-from-score" },
      },
      {
        name: "mirror",
        cases: "[[1, 1], [0, 2.5], [0, -3], [1, -7]]",
        holds: "(y, z) => Math.abs(lossAt(y, z) - lossAt(1 - y, -z)) < 1e-9",
        belief: { zh: "两个类别地位不同", en: "The two classes are not alike" },
        why: {
          zh: "把“下”和“不下”对调，标签变成$1 - y$，得分变成$-z$，损失应当不变。不对称，多半是$z < 0$的情形写漏了。",
          en: "If wet and dry change names, the label becomes $1 - y$ and the score $-z$, and the loss must stay. Where it does not, the case $z < 0$ is often what is missing.",
        },
        see: { chapter: "binary-cross-entropy", at: "cell-score-curves" },
      },
      {
        name: "shares",
        cases: "[[0.5, 1], [0.3, -2], [0.9, 4]]",
        holds: "(y, z) => Math.abs(lossAt(y, z) - (y * lossAt(1, z) + (1 - y) * lossAt(0, z))) < 1e-9",
        belief: { zh: "标签只能是0或1", en: "A label can only be 0 or 1" },
        why: {
          zh: "标签是比例时，损失是两种情况按比例的平均。如果你用`if`分了两种情况，中间的标签就落空了。",
          en: "For a label that is a share, the loss is the mean of the two cases. An `if` with two branches has no place for the labels between.",
        },
        see: { chapter: "binary-cross-entropy", at: "frequency" },
      },
      {
        name: "large-scores",
        cases:
          "[[0, 40, 40], [1, -40, 40], [1, 40, 0], [0, 1000, 1000], [1, -1000, 1000], [1, 1000, 0], [0.5, 1000, 500]]",
        holds: "(y, z, nats) => Math.abs(lossAt(y, z) - nats) < 1e-9",
        belief: { zh: "先算概率，再取对数", en: "The probability is computed first, and then its logarithm" },
        why: {
          zh: "$z = 40$时，机器已经分不清$\\sigma(z)$和1，对数里成了0。不要让概率出现，也不要让指数为正：$\\max(z, 0) + \\ln(1 + e^{-|z|}) - yz$。",
          en: "At $z = 40$ the machine can’t tell $\\sigma(z)$ from 1 any more, and a 0 gets into the logarithm. Let no probability appear and no exponent be positive: $\\max(z, 0) + \\ln(1 + e^{-|z|}) - yz$.",
        },
        see: { chapter: "binary-cross-entropy", at: "cell-naive-scores" },
      },
      {
        name: "last-digits",
        cases: "[[0, -20], [0, -40], [0, -200]]",
        holds: "(y, z) => Math.abs(lossAt(y, z) / Math.exp(z) - 1) < 1e-6",
        belief: { zh: "先加1再取对数，也一样准", en: "ln(1 + u) is as good as log1p(u)" },
        why: {
          zh: "$u$很小时，$1 + u$在机器里就等于1，对数成了0，可损失其实约等于$u$。`Math.log1p(u)`不去做那个加法。",
          en: "For a tiny $u$, $1 + u$ is 1 to the machine, and its logarithm 0, though the loss is about $u$. `Math.log1p(u)` never forms that sum.",
        },
        see: { chapter: "binary-cross-entropy", at: "cell-from-scores" },
      },
    ],
    hints: [
      {
        zh: "把$\\sigma(z)$代进去化简，概率会自己消失。",
        en: "Put $\\sigma(z)$ in and simplify. The probability disappears by itself.",
      },
      {
        zh: "损失是$\\ln(1 + e^{z}) - yz$；再让指数不为正。",
        en: "The loss is $\\ln(1 + e^{z}) - yz$; then see to it that no exponent is positive.",
      },
      {
        zh: "`Math.max(z, 0) + Math.log1p(…) - y * z`，`log1p`里放$e^{-|z|}$。",
        en: "`Math.max(z, 0) + Math.log1p(…) - y * z`, with $e^{-|z|}$ inside `log1p`.",
      },
    ],
    solution: {
      zh: "损失等于$\\ln(1 + e^{z}) - yz$，再写成$\\max(z, 0) + \\ln(1 + e^{-|z|}) - yz$：指数从不为正，不会溢出；式中没有概率，不会被舍成1；`log1p`在$e^{-|z|}$很小时也保得住最后几位。",
      en: "The loss is $\\ln(1 + e^{z}) - yz$, which is $\\max(z, 0) + \\ln(1 + e^{-|z|}) - yz$. No exponent is positive, so nothing overflows. There is no probability that could be rounded to 1. And `log1p` keeps the last digits where $e^{-|z|}$ is tiny.",
    },
  },
];
