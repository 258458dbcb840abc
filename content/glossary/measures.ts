import type { GlossaryEntry } from "../../lib/book/glossary.ts";

/** What is measured: one distribution, and two. */
export const measures: readonly GlossaryEntry[] = [
  {
    id: "distribution",
    symbols: ["\\truth{p}", "\\model{q}"],
    place: "entropy#uniform",
    texts: {
      en: {
        term: "probability distribution",
        text: "A number ≥ 0 for each outcome, and all of them sum to 1. In this book $\\truth{p}$ is the truth and $\\model{q}$ a model of it.",
      },
      zh: {
        term: "概率分布",
        text: "给每个结果一个不小于0的数，加起来等于1。本书里$\\truth{p}$是真相，$\\model{q}$是关于它的模型。",
      },
    },
  },
  {
    id: "information",
    symbols: ["I(x) = -\\log \\truth{p}(x)"],
    code: "informationContent",
    place: "entropy#def-information",
    texts: {
      en: {
        term: "information content",
        forms: ["surprisal"],
        text: "How surprising an outcome is: the less likely, the more. For independent events it adds up. Also called surprisal.",
      },
      zh: {
        term: "信息量",
        forms: ["自信息"],
        text: "一个结果有多出人意料：越不可能，信息量越大。互相独立的事件，信息量相加。又叫自信息。",
      },
    },
  },
  {
    id: "bit",
    symbols: ["\\log_2"],
    place: "entropy#units",
    texts: {
      en: {
        term: "bit",
        forms: ["bits"],
        text: "The unit of information when logarithms have base 2: what one toss of a fair coin tells.",
      },
      zh: {
        term: "比特",
        text: "对数以2为底时信息的单位：均匀的硬币抛一次所告诉你的，就是1比特。",
      },
    },
  },
  {
    id: "nat",
    symbols: ["\\ln"],
    place: "entropy#units",
    texts: {
      en: {
        term: "nat",
        forms: ["nats"],
        text: "The unit of information when logarithms are natural, as in the losses of machine learning: $1 / \\ln 2$ bits.",
      },
      zh: {
        term: "奈特",
        text: "用自然对数时信息的单位，机器学习里的损失就用它；1奈特等于$1 / \\ln 2$比特。",
      },
    },
  },
  {
    id: "entropy",
    symbols: ["H(\\truth{p})"],
    code: "entropy",
    place: "entropy#def-entropy",
    texts: {
      en: {
        term: "entropy",
        text: "The mean information content of an outcome drawn from $\\truth{p}$. No prefix code is shorter on average.",
      },
      zh: {
        term: "熵",
        text: "按$\\truth{p}$出现的结果，平均有多少信息量。任何前缀码的平均码长都不会比它更短。",
      },
    },
  },
  {
    id: "binary-entropy",
    symbols: ["h(\\theta)"],
    code: "binaryEntropy",
    place: "entropy#eq-binary-entropy",
    texts: {
      en: {
        term: "binary entropy",
        text: "The entropy of two outcomes with the probabilities $\\theta$ and $1 - \\theta$: at most one bit, for a fair coin.",
      },
      zh: {
        term: "二元熵",
        text: "两个结果的概率是$\\theta$和$1 - \\theta$时的熵。均匀硬币的最大，是1比特。",
      },
    },
  },
  {
    id: "prefix-code",
    symbols: ["\\ell(x)"],
    place: "entropy#eq-kraft",
    texts: {
      en: {
        term: "prefix code",
        forms: ["prefix codes"],
        text: "A code in which no codeword is the beginning of another, so that a stream of digits can be cut up in one way only.",
      },
      zh: {
        term: "前缀码",
        text: "没有哪个码字是另一个码字的开头，所以一串0和1只有一种切法。",
      },
    },
  },
  {
    id: "kraft",
    symbols: ["\\textstyle\\sum_x 2^{-\\ell(x)} \\le 1"],
    code: "kraftSum",
    place: "entropy#eq-kraft",
    texts: {
      en: {
        term: "Kraft’s inequality",
        forms: ["Kraft’s budget"],
        text: "A prefix code with given codeword lengths exists exactly when the shares $2^{-\\ell(x)}$ sum to at most 1. A short codeword is paid for by longer ones elsewhere.",
      },
      zh: {
        term: "Kraft不等式",
        forms: ["Kraft预算"],
        text: "给定码长的前缀码存在，当且仅当各份$2^{-\\ell(x)}$加起来不超过1。一个码字短了，别处就得用更长的码字来抵。",
      },
    },
  },
  {
    id: "huffman",
    symbols: ["L^*"],
    code: "huffmanCode",
    place: "entropy#huffman",
    texts: {
      en: {
        term: "Huffman code",
        forms: ["Huffman codes", "Huffman’s code"],
        text: "A prefix code of the least average length: join the two least likely outcomes, again and again, and read the codewords off the tree.",
      },
      zh: {
        term: "哈夫曼码",
        forms: ["哈夫曼编码"],
        text: "平均码长最短的前缀码：反复合并概率最小的两个结果，长成一棵树，码字沿树枝读出。",
      },
    },
  },
  {
    id: "cross-entropy",
    symbols: ["H(\\truth{p}, \\model{q})"],
    code: "crossEntropy",
    place: "cross-entropy#def-cross-entropy",
    texts: {
      en: {
        term: "cross-entropy",
        text: "The mean length of outcomes drawn from $\\truth{p}$ in an ideal code for $\\model{q}$: the whole bill, not the extra.",
      },
      zh: {
        term: "交叉熵",
        text: "结果按$\\truth{p}$出现，用为$\\model{q}$造的理想编码来写，平均每个结果的码长。它是整张账单，不是多付的那一笔。",
      },
    },
  },
  {
    id: "divergence",
    symbols: ["\\excess{D_{\\mathrm{KL}}(\\truth{p} \\Vert \\model{q})}"],
    code: "klDivergence",
    place: "kl-divergence#def-divergence",
    texts: {
      en: {
        term: "Kullback–Leibler divergence",
        forms: ["KL divergence", "relative entropy"],
        text: "What cross-entropy has above entropy: how much longer, on average, outcomes drawn from $\\truth{p}$ become when the code was built for $\\model{q}$. Never negative, and no distance.",
      },
      zh: {
        term: "KL散度",
        forms: ["相对熵"],
        text: "交叉熵比熵多出来的部分：结果按$\\truth{p}$出现，却用为$\\model{q}$造的编码来写，平均要多写多长。它不会是负数，但也不是距离。",
      },
    },
  },
  {
    id: "gibbs",
    symbols: ["\\excess{D_{\\mathrm{KL}}(\\truth{p} \\Vert \\model{q})} \\ge 0"],
    place: "kl-divergence#eq-gibbs",
    texts: {
      en: {
        term: "Gibbs’ inequality",
        text: "The Kullback–Leibler divergence is never negative, and 0 only between equals. So no model of $\\truth{p}$ has a smaller cross-entropy than $\\truth{p}$ itself.",
      },
      zh: {
        term: "吉布斯不等式",
        text: "KL散度不会是负数，只有两个分布相等时才是0。所以对$\\truth{p}$来说，哪个模型的交叉熵都不比$\\truth{p}$自己的小。",
      },
    },
  },
  {
    id: "jensen-shannon",
    symbols: ["\\mathrm{JSD}(\\truth{p}, \\model{q})"],
    code: "jsDivergence",
    place: "kl-divergence#eq-jensen-shannon",
    texts: {
      en: {
        term: "Jensen–Shannon divergence",
        text: "The mean divergence of two distributions from their average. Symmetric and never infinite; its square root is a distance.",
      },
      zh: {
        term: "JS散度",
        text: "先求两个分布的平均，再求它们各自对这个平均的KL散度，取均值。它是对称的，总是有限，平方根是距离。",
      },
    },
  },
];
