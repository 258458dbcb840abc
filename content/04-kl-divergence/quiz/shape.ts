import type { Question } from "../../../lib/quiz/question.ts";

/** The divergence of two coins, its least value and its infinity. */
export const shape: readonly Question[] = [
  {
    kind: "expression",
    id: "excess-of-coins",
    prompt: {
      zh: "一枚硬币抛出正面的概率是$p$，模型以为是$q$。用$p$和$q$写出$\\excess{D(\\truth{p} \\| \\model{q})}$，单位是**比特**。",
      en: "A coin shows heads with probability $p$, and the model says $q$. Write down $\\excess{D(\\truth{p} \\| \\model{q})}$ in **bits**, as an expression in $p$ and $q$.",
    },
    key: "p*log2(p/q) + (1 - p)*log2((1 - p)/(1 - q))",
    variables: { p: { from: 0.05, to: 0.95 }, q: { from: 0.05, to: 0.95 } },
    misconceptions: [
      {
        value: "q*log2(q/p) + (1 - q)*log2((1 - q)/(1 - p))",
        belief: { zh: "$p$和$q$可以互换", en: "$p$ and $q$ may be exchanged" },
        why: {
          zh: "这是另一个方向，$D(\\model{q} \\| \\truth{p})$。双竖线左边的分布作权重。",
          en: "This is the other direction, $D(\\model{q} \\| \\truth{p})$. The distribution before the bars gives the weights.",
        },
        see: { chapter: "kl-divergence", at: "cell-directions" },
      },
      {
        value: "p*log2(q/p) + (1 - p)*log2((1 - q)/(1 - p))",
        belief: {
          zh: "分数怎么摆都行",
          en: "Either way up the fraction is fine",
        },
        why: {
          zh: "倒过来就差一个负号，得到的永远不大于0。分子是权重所属的那个分布。",
          en: "Turned over it differs by a sign and is never above 0. The distribution that gives the weights goes on top.",
        },
        see: { chapter: "kl-divergence", at: "eq-divergence" },
      },
      {
        value: "-p*log2(q) - (1 - p)*log2(1 - q)",
        belief: {
          zh: "散度就是用错编码时的码长",
          en: "The divergence is the length in the wrong code",
        },
        why: {
          zh: "这是交叉熵。取$q = p$试试：散度应当是0，它却是熵。",
          en: "This is the cross-entropy. Try $q = p$: the divergence should be 0, and this is the entropy.",
        },
        see: { chapter: "kl-divergence", at: "cell-two-heights", set: { theta: 0.3, guess: 0.3 } },
      },
      {
        value: "p*log2(p/q)",
        belief: { zh: "只有正面那一项算数", en: "Only the term of heads counts" },
        why: {
          zh: "还有反面。只留一项，$q > p$时就成了负数，可见漏了东西。",
          en: "There are tails as well. By itself this term is negative for $q > p$, which shows that something is missing.",
        },
        see: { chapter: "kl-divergence", at: "cell-terms" },
      },
      {
        value: "p*ln(p/q) + (1 - p)*ln((1 - p)/(1 - q))",
        belief: { zh: "自然对数给出的也是比特", en: "Natural logarithms give bits as well" },
        why: {
          zh: "式子对，单位是奈特。比特要用以2为底的对数。",
          en: "Right, but in nats. For bits use logarithms to base 2.",
        },
        see: { chapter: "entropy", at: "units" },
      },
    ],
    hints: [
      {
        zh: "两种结果，两项，都按真实的概率加权。",
        en: "Two outcomes, two terms, both weighted with the truth.",
      },
      {
        zh: "每一项是“概率 × 以2为底的对数（真实 / 模型）”。",
        en: "Each term is a probability times the logarithm, to base 2, of truth over model.",
      },
    ],
    solution: {
      zh: "正面一项是$p \\log_2 \\frac{p}{q}$，反面一项是$(1 - p) \\log_2 \\frac{1 - p}{1 - q}$，相加即得。验算：$q = p$时两个对数都是0。",
      en: "Heads contribute $p \\log_2 \\frac{p}{q}$ and tails $(1 - p) \\log_2 \\frac{1 - p}{1 - q}$; the sum is the divergence. As a check, both logarithms are 0 at $q = p$.",
    },
  },
  {
    kind: "curve",
    id: "excess-over-model",
    prompt: {
      zh: "硬币是均匀的，$\\truth{p} = \\frac12$。画出$\\excess{D(\\truth{p} \\| \\model{q})}$（比特）怎样随模型的$\\model{q}(\\text{正面})$变化。",
      en: "The coin is fair, $\\truth{p} = \\frac12$. Draw how $\\excess{D(\\truth{p} \\| \\model{q})}$, in bits, depends on the model’s $\\model{q}(\\text{heads})$.",
    },
    x: { label: { zh: "q(正面)", en: "q(heads)" }, from: 0.02, to: 0.98 },
    y: { label: { zh: "比特", en: "bits" }, from: 0, to: 3 },
    key: "-0.5*log2(4*x*(1 - x))",
    misconceptions: [
      {
        value: "1 - 0.5*log2(4*x*(1 - x))",
        belief: {
          zh: "散度与交叉熵是同一条曲线",
          en: "Divergence and cross-entropy are the same curve",
        },
        why: {
          zh: "形状对了，高了1比特：这是交叉熵$H(\\truth{p}, \\model{q})$。模型正确时，多付的部分应当是0。",
          en: "The shape is right, one bit too high: this is $H(\\truth{p}, \\model{q})$. With the right model the surcharge should be 0.",
        },
        see: { chapter: "kl-divergence", at: "cell-two-heights", set: { theta: 0.5, guess: 0.5 } },
      },
      {
        value: "max(0, -0.5*log2(2*x))",
        belief: {
          zh: "多给正面一点，总不会吃亏",
          en: "To give heads too much costs nothing",
        },
        why: {
          zh: "多给正面，就是少给反面，而反面同样常见。右半边要像左半边一样升上去。",
          en: "Too much for heads is too little for tails, and tails are just as common. The right half has to rise like the left.",
        },
        see: { chapter: "kl-divergence", at: "cell-two-heights", set: { theta: 0.5, guess: 0.9 } },
      },
      {
        value: "3.6*abs(x - 0.5)",
        belief: {
          zh: "散度像距离一样按比例增长",
          en: "A divergence grows in proportion, like a distance",
        },
        why: {
          zh: "谷底是圆的，不是尖的：差一点几乎不花什么，差得远了才急剧上升。它不是距离。",
          en: "The bottom is round, not pointed. A small error is almost free, a large one rises steeply. It is no distance.",
        },
        see: { chapter: "kl-divergence", at: "cell-two-heights", set: { theta: 0.5, guess: 0.4 } },
      },
    ],
    hints: [
      { zh: "最低点在哪里？有多高？", en: "Where is the lowest point, and how high is it?" },
      {
        zh: "再看两端：$\\model{q}$趋于0时，有一半的抛掷要付越来越长的码字。",
        en: "Now the ends. As $\\model{q}$ goes to 0, half of the tosses pay for an ever longer word.",
      },
      {
        zh: "$\\model{q} = \\frac14$时约0.208比特，0.02时约1.84比特。",
        en: "At $\\model{q} = \\frac14$ it is about 0.208 bits, at 0.02 about 1.84.",
      },
    ],
    solution: {
      zh: "$\\excess{D} = \\frac12 \\log_2 \\frac{1/2}{\\model{q}} + \\frac12 \\log_2 \\frac{1/2}{1 - \\model{q}} = -\\frac12 \\log_2 (4 \\model{q} (1 - \\model{q}))$。在$\\model{q} = \\frac12$处为0，附近平缓，左右对称，向两端升到无穷大：0.25处约0.208比特，0.02处约1.84比特。",
      en: "$\\excess{D} = \\frac12 \\log_2 \\frac{1/2}{\\model{q}} + \\frac12 \\log_2 \\frac{1/2}{1 - \\model{q}} = -\\frac12 \\log_2 (4 \\model{q} (1 - \\model{q}))$. It is 0 at $\\model{q} = \\frac12$ and flat there, symmetric, and without bound towards the ends: about 0.208 bits at 0.25 and 1.84 at 0.02.",
    },
  },
  {
    kind: "number",
    id: "epsilon-places",
    draw: { chance: [0.05, 0.1, 0.2, 0.25], places: [2, 3, 4] },
    values: { rise: "chance*places*log2(10)" },
    prompt: {
      zh: "模型说某个结果不可能，它却以{chance}的概率发生。程序在对数里加上一个极小的$\\varepsilon = 10^{-n}$，于是打印出一个有限的“散度”。把$n$再加大{places}，打印的数增加多少比特？",
      en: "A model calls an outcome impossible that happens with probability {chance}. A program adds a tiny $\\varepsilon = 10^{-n}$ under the logarithm and so prints a finite “divergence”. By how many bits does the printed number rise when $n$ is made larger by {places}?",
    },
    key: "rise",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "0",
        belief: {
          zh: "ε足够小，结果就稳定了",
          en: "Once ε is small enough, the result has settled",
        },
        why: {
          zh: "它没有地方可停：真正的答案是无穷大。ε每小一位，打印的数就再涨同样的一截。",
          en: "It has nowhere to settle, since the true answer is infinite. Each further place makes the printed number rise by the same amount again.",
        },
        see: { chapter: "kl-divergence", at: "cell-epsilon-line", set: { zeros: 10 } },
      },
      {
        value: "places*log2(10)",
        belief: {
          zh: "单个结果多付多少，平均就多付多少",
          en: "What one outcome costs more, the mean costs more",
        },
        why: {
          zh: "这个结果每次出现要多付这么多，但它只以{chance}的概率出现，平均要乘上它。",
          en: "So much more each time the outcome occurs. But it does so with probability {chance} only, and the mean takes that as its weight.",
        },
        see: { chapter: "kl-divergence", at: "cell-smoothed" },
      },
      {
        value: "chance*places",
        belief: {
          zh: "十进制的一位就是一个比特",
          en: "A decimal place is a bit",
        },
        why: {
          zh: "十进制的一位是$\\log_2 10 \\approx 3.322$比特。你数的是班，不是比特。",
          en: "A decimal place is worth $\\log_2 10 \\approx 3.322$ bits. You have counted bans.",
        },
        see: { chapter: "entropy", at: "cell-conversion" },
      },
      {
        value: "chance*places*ln(10)",
        belief: { zh: "自然对数给出的也是比特", en: "Natural logarithms give bits as well" },
        why: {
          zh: "这是奈特数，除以$\\ln 2$就是比特。",
          en: "These are nats. Divide by $\\ln 2$ for bits.",
        },
        see: { chapter: "entropy", at: "cell-conversion" },
      },
    ],
    hints: [
      {
        zh: "只有一项随ε明显变化：$\\truth{p}(x) \\log_2 \\frac{\\truth{p}(x)}{\\varepsilon}$。",
        en: "Only one term changes noticeably with ε, $\\truth{p}(x) \\log_2 \\frac{\\truth{p}(x)}{\\varepsilon}$.",
      },
      {
        zh: "ε缩小到十分之一，对数增加$\\log_2 10 \\approx 3.322$。",
        en: "A tenth of ε adds $\\log_2 10 \\approx 3.322$ to the logarithm.",
      },
    ],
    solution: {
      zh: "随ε明显变化的那一项是$\\truth{p}(x) \\log_2 \\frac{\\truth{p}(x)}{\\varepsilon}$（其余各项几乎不变）。$n$加大{places}，对数就增加{places}份$\\log_2 10$，乘上{chance}，打印的数增加{rise:3}比特。它量的是ε，不是模型。",
      en: "The term that counts is $\\truth{p}(x) \\log_2 \\frac{\\truth{p}(x)}{\\varepsilon}$; the others hardly change. With $n$ larger by {places} its logarithm rises by {places} times $\\log_2 10$, and weighted with {chance} that is {rise:3} bits. The number measures the ε and not the model.",
    },
  },
];
