import type { Question } from "../../../lib/quiz/question.ts";

/** Terms of either sign, and a sum that is never negative. */
export const proof: readonly Question[] = [
  {
    kind: "choices",
    id: "terms-and-sum",
    prompt: {
      zh: "关于$\\sum_x \\truth{p}(x) \\log_2 \\frac{\\truth{p}(x)}{\\model{q}(x)}$，哪些说法是对的？",
      en: "Which of these are true of $\\sum_x \\truth{p}(x) \\log_2 \\frac{\\truth{p}(x)}{\\model{q}(x)}$?",
    },
    options: [
      {
        text: {
          zh: "某个会发生的结果，模型给的概率比真实的大，它那一项就是负的",
          en: "Where an outcome occurs, but the model gives it more than the truth does, the term is negative",
        },
        isRight: true,
        why: {
          zh: "比值小于1，对数为负：对这个结果，错的编码反而更省。",
          en: "The ratio is below 1 and its logarithm negative. For this outcome the wrong code is the cheaper one.",
        },
      },
      {
        text: {
          zh: "两个都是分布时，只要有一项是负的，必有另一项是正的",
          en: "If both are distributions and one term is negative, another must be positive",
        },
        isRight: true,
        why: {
          zh: "$\\model{q}$多给了一处，就少给了另一处，那里的$\\truth{p}(x)$大于$\\model{q}(x)$。",
          en: "What $\\model{q}$ gives too much here it gives too little elsewhere, and there $\\truth{p}(x)$ exceeds $\\model{q}(x)$.",
        },
      },
      {
        text: {
          zh: "把$\\model{q}$换成总和为100的计数，结果可以是负的",
          en: "With counts that sum to 100 in the place of $\\model{q}$, it can come out negative",
        },
        isRight: true,
        why: {
          zh: "证明要用$\\sum \\model{q} \\le 1$。计数不守这一条，所以什么也保证不了。",
          en: "The proof needs $\\sum \\model{q} \\le 1$. Counts break that, and nothing is guaranteed any more.",
        },
      },
      {
        text: {
          zh: "多数项是负的，总和就是负的",
          en: "If most of the terms are negative, so is the sum",
        },
        belief: {
          zh: "符号由多数项决定",
          en: "The sign goes with the majority",
        },
        why: {
          zh: "要看大小，不看个数。$\\truth{p} = (0.7, 0.1, 0.1, 0.1)$对均匀的$\\model{q}$，四项里三项为负，总和仍是正的。",
          en: "It is size that counts. With $\\truth{p} = (0.7, 0.1, 0.1, 0.1)$ and a uniform $\\model{q}$ three terms of four are negative, and the sum is positive.",
        },
        see: {
          chapter: "kl-divergence",
          at: "cell-signed",
          set: { "my-p": [0.7, 0.1, 0.1, 0.1], "my-q": [0.25, 0.25, 0.25, 0.25] },
        },
      },
      {
        text: {
          zh: "总和为负，说明模型比真实分布还好",
          en: "A negative sum shows a model that is better than the truth",
        },
        belief: {
          zh: "散度可以是负的，越小越好",
          en: "A divergence may be negative, and the lower the better",
        },
        why: {
          zh: "没有比0更好的。程序打印出负数，要么忘了归一化，要么只对几个样本求了平均，要么是舍入误差。",
          en: "There is nothing better than 0. If a program prints a negative one, something wasn’t normalised, or it is a mean over a few samples, or a rounding error.",
        },
        see: { chapter: "kl-divergence", at: "cell-negative" },
      },
      {
        text: {
          zh: "应当把每一项取绝对值再相加，免得正负抵消",
          en: "One ought to add the absolute values, so that the terms don’t cancel",
        },
        belief: {
          zh: "正负抵消会掩盖错误",
          en: "Cancelling hides the errors",
        },
        why: {
          zh: "省下的码长是真的省下了，求平均时就该算进去。而且总和为0只有一种可能，即$\\model{q} = \\truth{p}$，没有什么被掩盖。",
          en: "What is saved is really saved, and belongs in the average. Nor is anything hidden: the sum is 0 in one case only, $\\model{q} = \\truth{p}$.",
        },
        see: { chapter: "kl-divergence", at: "cell-gaps" },
      },
    ],
    hints: [
      {
        zh: "$\\log_2 \\frac{\\truth{p}}{\\model{q}}$什么时候是负的？",
        en: "When is $\\log_2 \\frac{\\truth{p}}{\\model{q}}$ negative?",
      },
      {
        zh: "吉布斯不等式对总和有话说，对单独的项没有；它又要求什么条件？",
        en: "Gibbs’ inequality is about the sum and not about terms. And what does it require?",
      },
    ],
    solution: {
      zh: "$\\model{q}(x) > \\truth{p}(x) > 0$的项为负；两个分布的总和都是1，有多给就有少给，所以负项总伴着正项。吉布斯不等式保证总和不为负，条件是$\\sum \\truth{p} = 1$、$\\sum \\model{q} \\le 1$，计数不满足它。取绝对值会把真正省下的也算成损失。",
      en: "Terms with $\\model{q}(x) > \\truth{p}(x) > 0$ are negative. Both distributions sum to 1, so too much here means too little there, and negative terms have positive company. Gibbs’ inequality keeps the sum from being negative if $\\sum \\truth{p} = 1$ and $\\sum \\model{q} \\le 1$, which counts don’t obey. Absolute values would book real savings as losses.",
    },
  },
  {
    kind: "order",
    id: "prove-gibbs",
    prompt: {
      zh: "把证明$\\excess{D(\\truth{p} \\| \\model{q})} \\ge 0$的步骤排好（用奈特，设$\\truth{p}(x) > 0$处$\\model{q}(x) > 0$，只对$\\truth{p}(x) > 0$求和）。有一步不属于这里。",
      en: "Put the proof of $\\excess{D(\\truth{p} \\| \\model{q})} \\ge 0$ in order (in nats, with $\\model{q}(x) > 0$ wherever $\\truth{p}(x) > 0$, sums over $\\truth{p}(x) > 0$). One of the steps does not belong.",
    },
    steps: [
      {
        zh: "把分数倒过来：$-\\excess{D} = \\sum_x \\truth{p} \\ln \\frac{\\model{q}}{\\truth{p}}$",
        en: "Turn the fraction over: $-\\excess{D} = \\sum_x \\truth{p} \\ln \\frac{\\model{q}}{\\truth{p}}$",
      },
      {
        zh: "每一项用$\\ln u \\le u - 1$，取$u = \\frac{\\model{q}}{\\truth{p}}$：$-\\excess{D} \\le \\sum_x \\truth{p} \\left( \\frac{\\model{q}}{\\truth{p}} - 1 \\right)$",
        en: "Apply $\\ln u \\le u - 1$ to each term with $u = \\frac{\\model{q}}{\\truth{p}}$: $-\\excess{D} \\le \\sum_x \\truth{p} \\left( \\frac{\\model{q}}{\\truth{p}} - 1 \\right)$",
      },
      {
        zh: "展开：右边是$\\sum_x \\model{q} - \\sum_x \\truth{p}$",
        en: "Multiply out: the right-hand side is $\\sum_x \\model{q} - \\sum_x \\truth{p}$",
      },
      {
        zh: "后一个和是1，前一个至多是1，所以$-\\excess{D} \\le 0$",
        en: "The second sum is 1 and the first at most 1, so $-\\excess{D} \\le 0$",
      },
      {
        zh: "等号要求每个$u$都是1，于是$\\model{q} = \\truth{p}$",
        en: "Equality needs $u = 1$ throughout, hence $\\model{q} = \\truth{p}$",
      },
    ],
    distractors: [
      {
        text: {
          zh: "熵是码长的下界，所以$H(\\truth{p}, \\model{q}) \\ge H(\\truth{p})$，即$\\excess{D} \\ge 0$",
          en: "Entropy is the lower bound on code length, so $H(\\truth{p}, \\model{q}) \\ge H(\\truth{p})$ and $\\excess{D} \\ge 0$",
        },
        belief: {
          zh: "散度不为负，是因为熵是下界",
          en: "The divergence is not negative because entropy is a lower bound",
        },
        why: {
          zh: "倒果为因：$H(\\truth{p}, \\model{q}) \\ge H(\\truth{p})$与要证的是同一句话。熵之所以是下界，正因为有这个不等式。",
          en: "This takes the conclusion for the reason. $H(\\truth{p}, \\model{q}) \\ge H(\\truth{p})$ is the very thing to be shown, and it is what makes entropy a lower bound.",
        },
        see: { chapter: "kl-divergence", at: "cell-gaps" },
      },
    ],
    outOfOrder: {
      belief: {
        zh: "总和为1的条件可以先用",
        en: "That the probabilities sum to 1 may be used at any point",
      },
      why: {
        zh: "对数还在的时候，两个总和都还没有露面。先用切线去掉对数，展开，才轮到它们；等号放在最后讨论。",
        en: "While there are logarithms, neither sum is in sight. The tangent removes them, multiplying out brings the sums; equality is discussed last.",
      },
      see: { chapter: "kl-divergence", at: "gibbs" },
    },
    hints: [
      {
        zh: "切线不等式给对数一个**上**界，所以先把$\\excess{D}$变号。",
        en: "The tangent bounds a logarithm from **above**, so change the sign of $\\excess{D}$ first.",
      },
      { zh: "去掉对数以后，剩下的是两个总和。", en: "With the logarithms gone, two sums are left." },
    ],
    solution: {
      zh: "变号，分数倒过来；逐项用切线去掉对数；展开成两个总和；$\\sum \\model{q} \\le 1 = \\sum \\truth{p}$，所以$-\\excess{D} \\le 0$；等号要求每个$u = 1$，于是$\\model{q} = \\truth{p}$。证明里没有用到任何码字。",
      en: "Change the sign and turn the fraction over; remove the logarithms with the tangent, term by term; multiply out into two sums; since $\\sum \\model{q} \\le 1 = \\sum \\truth{p}$, it follows that $-\\excess{D} \\le 0$; equality needs every $u = 1$, so $\\model{q} = \\truth{p}$. No codeword was used.",
    },
  },
  {
    kind: "code",
    id: "code-divergence",
    name: "myDivergence",
    prompt: {
      zh: "写一个函数`myDivergence`，算出$\\excess{D(\\truth{p} \\| \\model{q})}$，单位是比特。两个分布里都可能有0。",
      en: "Write a function `myDivergence` that gives $\\excess{D(\\truth{p} \\| \\model{q})}$ in bits. There may be zeros in either distribution.",
    },
    start: {
      zh: "function myDivergence(p: number[], q: number[]): number {\n  // p是真实分布，q是模型，一样长\n  return 0;\n}\n",
      en: "function myDivergence(p: number[], q: number[]): number {\n  // p is the truth, q the model, both of one length\n  return 0;\n}\n",
    },
    answer:
      "function myDivergence(p: number[], q: number[]): number {\n  let sum = 0;\n  for (const [k, px] of p.entries()) {\n    if (px > 0) sum += px * Math.log2(px / q[k]);\n  }\n  return sum;\n}\n",
    properties: [
      {
        name: "equal",
        cases: "[[[0.5, 0.5]], [[0.2, 0.8]], [[0.5, 0.25, 0.125, 0.125]]]",
        holds: "(p) => Math.abs(myDivergence(p, p)) < 1e-9",
        belief: {
          zh: "散度就是用错编码时的码长",
          en: "The divergence is the length in the wrong code",
        },
        why: {
          zh: "模型与真实分布相同，多付的是0。得到别的数，多半算成了交叉熵，那是整张账单。",
          en: "With the model equal to the truth there is no surcharge. Any other number is probably the cross-entropy, the whole bill.",
        },
        see: { chapter: "kl-divergence", at: "cell-bill" },
      },
      {
        name: "known-value",
        cases:
          "[[[0.25, 0.75], [0.75, 0.25], 0.7924812503605781], [[0.5, 0.25, 0.25], [0.25, 0.25, 0.5], 0.25]]",
        holds: "(p, q, bits) => Math.abs(myDivergence(p, q) - bits) < 1e-9",
        belief: {
          zh: "底、符号弄错了，或者把负的项去掉了",
          en: "The base or the sign is off, or negative terms were dropped",
        },
        why: {
          zh: "得到的数偏大，多半是取了绝对值，或略去了负的项；得负数，是分数倒了；只有0.693倍，是用了自然对数。",
          en: "Too large, and you have taken absolute values or left out negative terms; negative, and the fraction is upside down; 0.693 times as much, and it is the natural logarithm.",
        },
        see: { chapter: "kl-divergence", at: "cell-terms" },
      },
      {
        name: "order",
        cases:
          "[[[0.5, 0.5], [0.25, 0.75], 0.2075187496394219], [[0.25, 0.125, 0.5, 0.125], [0.5, 0.25, 0.125, 0.125], 0.625]]",
        holds: "(p, q, bits) => Math.abs(myDivergence(p, q) - bits) < 1e-9",
        belief: { zh: "$p$和$q$可以互换", en: "$p$ and $q$ may be exchanged" },
        why: {
          zh: "权重和分子都取`p`，分母取`q`。两个方向只在特殊情形下相等。",
          en: "`p` gives the weights and stands on top, `q` below. The two directions agree in special cases only.",
        },
        see: { chapter: "kl-divergence", at: "cell-both-ways" },
      },
      {
        name: "zero-in-p",
        cases: "[[[1, 0], [1, 0], 0], [[1, 0], [0.5, 0.5], 1], [[0.5, 0.5, 0], [0.25, 0.25, 0.5], 1]]",
        holds: "(p, q, bits) => Math.abs(myDivergence(p, q) - bits) < 1e-9",
        belief: { zh: "计算机会把0·log 0当作0", en: "The machine takes 0·log 0 as 0" },
        why: {
          zh: "`p`为0时，`Math.log2(0)`是负无穷大，乘0得`NaN`。从不发送的结果没有多付可言，略去它。",
          en: "Where `p` is 0, `Math.log2(0)` is minus infinity, and 0 times that is `NaN`. What is never sent has no surcharge; leave it out.",
        },
        see: { chapter: "kl-divergence", at: "eq-divergence" },
      },
      {
        name: "zero-in-q",
        cases: "[[[0.5, 0.5], [1, 0]], [[0.5, 0.25, 0.25], [0.5, 0.5, 0]]]",
        holds: "(p, q) => myDivergence(p, q) === Infinity",
        belief: {
          zh: "加一个小常数，无穷大就没有了",
          en: "A small constant does away with infinities",
        },
        why: {
          zh: "模型说不可能的事发生了，答案就是`Infinity`。加了ε，得到的数只说明ε有多小。",
          en: "What the model calls impossible does happen, and the answer is `Infinity`. With an ε the number tells how small the ε is.",
        },
        see: { chapter: "kl-divergence", at: "cell-epsilon-line", set: { zeros: 12 } },
      },
    ],
    hints: [
      {
        zh: "逐项累加`px * Math.log2(px / q[k])`。",
        en: "Add up `px * Math.log2(px / q[k])`, term by term.",
      },
      { zh: "`px`是0时略去；`q[k]`是0时呢？", en: "Leave out terms where `px` is 0. And where `q[k]` is?" },
      {
        zh: "JavaScript里正数除以0是`Infinity`，不必另外处理。",
        en: "In JavaScript a positive number divided by 0 is `Infinity`, so there is nothing to do.",
      },
    ],
    solution: {
      zh: "对每个`px > 0`的结果累加`px * Math.log2(px / q[k])`。从不发送的结果略去；`q[k]`为0时，正数除以0得`Infinity`，对数和乘积也都是`Infinity`，正是该报告的。",
      en: "For each outcome with `px > 0` add `px * Math.log2(px / q[k])`. What is never sent is left out. Where `q[k]` is 0, a positive number over 0 is `Infinity`, and so are its logarithm and the product, which is what ought to be reported.",
    },
  },
];
