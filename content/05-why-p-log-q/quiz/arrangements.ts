import type { Passage, Question } from "../../../lib/quiz/question.ts";

const whoDraws: Passage = { chapter: "why-p-log-q", at: "cell-who-draws" };
const fourCurves: Passage = { chapter: "why-p-log-q", at: "cell-four-curves" };
const derivation: Passage = { chapter: "why-p-log-q", at: "running" };

/** Which distribution stands where, and why the mean of draws finds its way. */
export const questions: readonly Question[] = [
  {
    kind: "choice",
    id: "text-of-its-own",
    prompt: {
      zh: "一个简单的语言模型自己写了一万个词，每个词都独立地按$\\model{q}$抽取。程序对这些词求$-\\log_2 \\model{q}(x)$的平均。词越写越多，这个平均值趋向哪里？（真实语言的分布记作$\\truth{p}$。）",
      en: "A simple language model writes ten thousand words of its own, each drawn from $\\model{q}$ independently of the others. A program averages $-\\log_2 \\model{q}(x)$ over them. What does the average tend to as it writes on? (Call the distribution of the real language $\\truth{p}$.)",
    },
    options: [
      {
        text: { zh: "$H(\\model{q})$", en: "$H(\\model{q})$" },
        isRight: true,
        why: {
          zh: "价钱是$\\model{q}$的，次数也是$\\model{q}$的，平均就是$\\model{q}$自己的熵。",
          en: "The prices are $\\model{q}$’s and so are the frequencies, and the mean is $\\model{q}$’s own entropy.",
        },
      },
      {
        text: { zh: "$H(\\truth{p}, \\model{q})$", en: "$H(\\truth{p}, \\model{q})$" },
        belief: { zh: "对−log q求平均总会得到H(p,q)", en: "Averaging −log q always gives H(p,q)" },
        why: {
          zh: "要得到$H(\\truth{p}, \\model{q})$，词必须来自真实的语言。这里付了几次钱是由$\\model{q}$自己数的，$\\truth{p}$从头到尾没有出场。",
          en: "For $H(\\truth{p}, \\model{q})$ the words must come from the real language. Here $\\model{q}$ has done the counting as well, and $\\truth{p}$ never came into it.",
        },
        see: { ...whoDraws, set: { "my-p": [0.4, 0.3, 0.2, 0.1], "my-q": [0.125, 0.125, 0.25, 0.5] } },
      },
      {
        text: { zh: "$H(\\model{q}, \\truth{p})$", en: "$H(\\model{q}, \\truth{p})$" },
        belief: { zh: "从q抽就是把p和q对调", en: "Drawing from q exchanges p and q" },
        why: {
          zh: "对调之后，价钱应当是$-\\log_2 \\truth{p}(x)$。可程序付的仍是$\\model{q}$的价钱，换掉的只有抽词的人。",
          en: "Exchanged, the prices would be $-\\log_2 \\truth{p}(x)$. The program still pays $\\model{q}$’s prices; only the one who draws has changed.",
        },
        see: { ...whoDraws, set: { "my-p": [0.4, 0.3, 0.2, 0.1], "my-q": [0.125, 0.125, 0.25, 0.5] } },
      },
      {
        text: { zh: "$H(\\truth{p})$", en: "$H(\\truth{p})$" },
        belief: {
          zh: "词够多，平均就是真实语言的熵",
          en: "With enough words one gets the entropy of the language",
        },
        why: {
          zh: "再多的词也出自模型之手。一个只会说“的”的模型，能让这个平均值降到0，而真实语言的熵一点没变。",
          en: "However many words there are, the model made them. One that says nothing but “the” brings the average to 0, while the entropy of the language stays what it is.",
        },
        see: { ...whoDraws, set: { "my-p": [0.25, 0.25, 0.25, 0.25], "my-q": [0.97, 0.01, 0.01, 0.01] } },
      },
    ],
    hints: [
      {
        zh: "问两件事：价钱是谁的？词是谁抽的？",
        en: "Ask two things: whose are the prices, and who draws the words?",
      },
      {
        zh: "价钱$-\\log_2 \\model{q}(x)$，每个词出现的机会是$\\model{q}(x)$。把平均值写成和式。",
        en: "The price is $-\\log_2 \\model{q}(x)$, and a word comes with probability $\\model{q}(x)$. Write the mean as a sum.",
      },
    ],
    solution: {
      zh: "词由$\\model{q}$抽取，所以对抽取求平均，趋向的是$\\sum_x \\model{q}(x) \\left( -\\log_2 \\model{q}(x) \\right) = H(\\model{q})$。式子里没有$\\truth{p}$：这个数只说模型有多犹豫，不说它对不对。想知道$H(\\truth{p}, \\model{q})$，要让真人写的词来付模型的价钱。",
      en: "The words are drawn from $\\model{q}$, so their average tends to $\\sum_x \\model{q}(x) \\left( -\\log_2 \\model{q}(x) \\right) = H(\\model{q})$. There is no $\\truth{p}$ in it: the number tells how much the model hesitates, and not whether it is right. For $H(\\truth{p}, \\model{q})$, words that people wrote have to pay the model’s prices.",
    },
  },
  {
    kind: "match",
    id: "what-each-formula-teaches",
    prompt: {
      zh: "$\\truth{p}$固定不变，程序调整$\\model{q}$，让下面的式子尽量小。每个式子会把模型教成什么样？",
      en: "With $\\truth{p}$ fixed, a program turns $\\model{q}$ so as to make a formula as small as it can. What does each formula teach the model?",
    },
    pairs: [
      {
        left: {
          zh: "$-\\sum_x \\truth{p}(x) \\log \\truth{p}(x)$",
          en: "$-\\sum_x \\truth{p}(x) \\log \\truth{p}(x)$",
        },
        right: { zh: "什么也没教：怎么调都一样", en: "nothing: all models come out the same" },
      },
      {
        left: {
          zh: "$-\\sum_x \\truth{p}(x) \\log \\model{q}(x)$",
          en: "$-\\sum_x \\truth{p}(x) \\log \\model{q}(x)$",
        },
        right: { zh: "照世界的比例给概率", en: "to give each outcome the share that it has in the world" },
      },
      {
        left: {
          zh: "$-\\sum_x \\model{q}(x) \\log \\truth{p}(x)$",
          en: "$-\\sum_x \\model{q}(x) \\log \\truth{p}(x)$",
        },
        right: { zh: "全押在最常见的结果上", en: "to stake all on the commonest outcome" },
      },
      {
        left: {
          zh: "$-\\sum_x \\model{q}(x) \\log \\model{q}(x)$",
          en: "$-\\sum_x \\model{q}(x) \\log \\model{q}(x)$",
        },
        right: { zh: "随便认准一个结果，不管常不常见", en: "to be sure of any one outcome, common or not" },
      },
    ],
    mistakes: [
      {
        belief: { zh: "字母放在哪里都一样", en: "It does not matter which letter stands where" },
        why: {
          zh: "在$\\model{q} = \\truth{p}$处四个式子相等，模型一错就各走各的。在图里从左到右看四条曲线，看各自在哪里最低。",
          en: "The four agree at $\\model{q} = \\truth{p}$, and part as soon as the model is wrong. Follow each curve in the figure from left to right, and see where it is lowest.",
        },
        see: { ...fourCurves, set: { theta: 0.7 } },
      },
      {
        left: 2,
        right: 1,
        belief: {
          zh: "p和q对调，最小处仍在q = p",
          en: "With p and q exchanged the minimum is still at q = p",
        },
        why: {
          zh: "对调之后，式子是$\\model{q}$的一次函数：价钱$-\\log \\truth{p}(x)$成了定数，把概率全放到最便宜的那个结果上最省。图里它是一条斜的直线。",
          en: "After the exchange the formula is linear in $\\model{q}$: the prices $-\\log \\truth{p}(x)$ are fixed, and it is cheapest to put everything on the cheapest outcome. In the figure it is the sloping straight line.",
        },
        see: { ...fourCurves, set: { theta: 0.7 } },
      },
      {
        left: 3,
        right: 1,
        belief: {
          zh: "让模型的熵最小，就是在学习数据",
          en: "To minimise the model’s entropy is to learn from the data",
        },
        why: {
          zh: "式子里没有$\\truth{p}$，程序根本没看过世界一眼。让$H(\\model{q})$变小，只会让模型越来越自信，至于自信什么，它不在乎。",
          en: "There is no $\\truth{p}$ in it, so the program has never looked at the world. A small $H(\\model{q})$ only makes the model sure of itself, no matter of what.",
        },
        see: { ...fourCurves, set: { theta: 0.9 } },
      },
      {
        left: 2,
        right: 3,
        belief: { zh: "−Σ q log p里没有世界", en: "−Σ q log p contains nothing of the world" },
        why: {
          zh: "世界在对数里面，它决定了哪个结果最便宜。所以押的不是随便哪一个，而是最常见的那一个。",
          en: "The world stands under the logarithm, and makes one outcome the cheapest. So the stake goes not on any outcome but on the commonest.",
        },
        see: { ...fourCurves, set: { theta: 0.8 } },
      },
    ],
    hints: [
      {
        zh: "先看每个式子里有没有$\\model{q}$，有没有$\\truth{p}$。",
        en: "See first which formulas contain $\\model{q}$, and which contain $\\truth{p}$.",
      },
      {
        zh: "$\\model{q}$在对数外面、$\\truth{p}$在对数里面时，式子是$\\model{q}$的一次函数：最小值在哪里？",
        en: "With $\\model{q}$ outside the logarithm and $\\truth{p}$ inside, the formula is linear in $\\model{q}$. Where is its minimum?",
      },
    ],
    solution: {
      zh: "$-\\sum \\truth{p} \\log \\truth{p}$里没有模型，调了也白调。$-\\sum \\model{q} \\log \\model{q}$里没有世界，只要认准一个结果，它就是0。$-\\sum \\model{q} \\log \\truth{p}$是$\\model{q}$的一次函数，把概率全给$-\\log \\truth{p}(x)$最小的结果，也就是最常见的那个，才最小。只有$-\\sum \\truth{p} \\log \\model{q}$在$\\model{q} = \\truth{p}$处最小，这就是吉布斯不等式。",
      en: "$-\\sum \\truth{p} \\log \\truth{p}$ has no model in it, so there is nothing to turn. $-\\sum \\model{q} \\log \\model{q}$ has no world in it, and is 0 once the model is sure of one outcome. $-\\sum \\model{q} \\log \\truth{p}$ is linear in $\\model{q}$, hence least with everything on the outcome whose $-\\log \\truth{p}(x)$ is smallest, the commonest. Only $-\\sum \\truth{p} \\log \\model{q}$ is least at $\\model{q} = \\truth{p}$, by Gibbs’ inequality.",
    },
  },
  {
    kind: "curve",
    id: "letters-exchanged",
    draw: { pH: [0.7, 0.8, 0.9] },
    prompt: {
      zh: "一枚硬币出正面的概率是$\\truth{p} = {pH}$。有人把交叉熵的两个字母写反了，成了$-\\sum_x \\model{q}(x) \\log_2 \\truth{p}(x)$。画出它随模型的$\\model{q}(\\text{正面})$怎样变化。",
      en: "A coin shows heads with probability $\\truth{p} = {pH}$. Somebody exchanged the letters of cross-entropy and wrote $-\\sum_x \\model{q}(x) \\log_2 \\truth{p}(x)$. Draw how it varies with the model’s $\\model{q}(\\text{heads})$.",
    },
    x: { label: { zh: "q（正面）", en: "q(heads)" }, from: 0.05, to: 0.95 },
    y: { label: { zh: "比特", en: "bits" }, from: 0, to: 4 },
    key: "-x*log2(pH) - (1 - x)*log2(1 - pH)",
    misconceptions: [
      {
        value: "-pH*log2(x) - (1 - pH)*log2(1 - x)",
        belief: { zh: "字母对调不改变曲线", en: "Exchanging the letters does not change the curve" },
        why: {
          zh: "你画的是$-\\sum \\truth{p} \\log \\model{q}$的山谷。对调之后对数里是$\\truth{p}$，它不随横轴变，曲线就没有弯的理由了。",
          en: "You have drawn the valley of $-\\sum \\truth{p} \\log \\model{q}$. After the exchange $\\truth{p}$ stands under the logarithm. It does not move along the axis, and nothing is left to bend the curve.",
        },
        see: { ...fourCurves, set: { theta: "pH" } },
      },
      {
        value: "-x*log2(x) - (1 - x)*log2(1 - x)",
        belief: { zh: "q在前面，就是q的熵", en: "With q in front it is the entropy of q" },
        why: {
          zh: "两端低、中间高的拱是$H(\\model{q})$，那里两个字母都是$\\model{q}$。这里对数里的是$\\truth{p}$，模型再自信，也得按$\\truth{p}$的价钱付。",
          en: "The arch that is low at both ends is $H(\\model{q})$, with $\\model{q}$ in both places. Here $\\truth{p}$ stands under the logarithm, and even a model that is sure pays $\\truth{p}$’s price.",
        },
        see: { ...fourCurves, set: { theta: "pH" } },
      },
      {
        value: "-pH*log2(pH) - (1 - pH)*log2(1 - pH)",
        belief: { zh: "对数里只有p，所以与q无关", en: "Only p is under the logarithm, so q does not matter" },
        why: {
          zh: "水平线是$H(\\truth{p})$。这里的$\\model{q}$在对数外面，两个价钱各付多少，还是由它说了算。",
          en: "The level line is $H(\\truth{p})$. Here $\\model{q}$ stands outside the logarithm, and still decides how much of each price is paid.",
        },
        see: { ...fourCurves, set: { theta: "pH" } },
      },
    ],
    hints: [
      {
        zh: "$-\\log_2 \\truth{p}(x)$是两个定数，一个给正面，一个给反面。",
        en: "$-\\log_2 \\truth{p}(x)$ is a pair of fixed numbers, one for heads and one for tails.",
      },
      {
        zh: "两个定数按$\\model{q}$和$1 - \\model{q}$加权平均。$\\model{q}$接近0时是哪一个，接近1时是哪一个？",
        en: "They are averaged with the weights $\\model{q}$ and $1 - \\model{q}$. Which one is left near $\\model{q} = 0$, which near 1?",
      },
      {
        zh: "左端接近{left:2}比特，右端接近{right:2}比特，中间按比例过渡。",
        en: "It is near {left:2} bits on the left and near {right:2} on the right, and changes evenly in between.",
      },
    ],
    values: { left: "-log2(1 - pH)", right: "-log2(pH)" },
    solution: {
      zh: "价钱现在归$\\truth{p}$：正面{right:2}比特，反面{left:2}比特，都是定数。它们的平均$\\model{q} \\cdot {{right:2}} + (1 - \\model{q}) \\cdot {{left:2}}$是$\\model{q}$的一次函数，所以是一条直线，从左边的{left:2}降到右边的{right:2}。最低点在右端，而不在$\\model{q} = \\truth{p}$：用它训练，模型会把一切押在正面上。",
      en: "The prices are $\\truth{p}$’s now, {right:2} bits for heads and {left:2} for tails, and both are fixed. Their mean $\\model{q} \\cdot {{right:2}} + (1 - \\model{q}) \\cdot {{left:2}}$ is linear in $\\model{q}$: a straight line from {left:2} on the left down to {right:2} on the right. It is lowest at its right end, and not at $\\model{q} = \\truth{p}$. Trained on it, a model would stake everything on heads.",
    },
  },
  {
    kind: "order",
    id: "why-the-mean-settles",
    prompt: {
      zh: "$M_N$是$N$个独立价钱的平均，没有哪个价钱是无穷大。把证明“$M_N$稳定到$H(\\truth{p}, \\model{q})$”的各步排好，剔除不属于它的。",
      en: "$M_N$ is the mean of $N$ independent prices, none of them infinite. Put the steps of the proof that it settles at $H(\\truth{p}, \\model{q})$ in order, and leave out what does not belong.",
    },
    steps: [
      {
        zh: "单个价钱的均值是$H(\\truth{p}, \\model{q})$，方差记作$\\sigma^2$。",
        en: "A single price has the mean $H(\\truth{p}, \\model{q})$; call its variance $\\sigma^2$.",
      },
      {
        zh: "独立随机数的方差可以相加，所以$N$个价钱之和的均值是$N H(\\truth{p}, \\model{q})$，方差是$N \\sigma^2$。",
        en: "Variances of independent numbers add, so the sum of $N$ prices has the mean $N H(\\truth{p}, \\model{q})$ and the variance $N \\sigma^2$.",
      },
      {
        zh: "和除以$N$，方差就除以$N^2$，因此$M_N$的方差是$\\sigma^2 / N$。",
        en: "Dividing the sum by $N$ divides its variance by $N^2$, so $M_N$ has the variance $\\sigma^2 / N$.",
      },
      {
        zh: "如果$M_N$偏离至少$\\varepsilon$的概率是$P$，这些情形给刚才的方差至少贡献$P \\varepsilon^2$。",
        en: "If $M_N$ is off by at least $\\varepsilon$ with probability $P$, those cases alone contribute at least $P \\varepsilon^2$ to the variance just found.",
      },
      {
        zh: "所以$P \\le \\sigma^2 / (N \\varepsilon^2)$。",
        en: "Hence $P \\le \\sigma^2 / (N \\varepsilon^2)$.",
      },
      {
        zh: "$\\varepsilon$固定，$N$增大时，右边趋于0。",
        en: "For fixed $\\varepsilon$ the right-hand side tends to 0 as $N$ grows.",
      },
    ],
    distractors: [
      {
        text: {
          zh: "标准差可以相加，所以$N$个价钱之和的标准差是$N \\sigma$。",
          en: "Standard deviations add, so the sum of $N$ prices has the standard deviation $N \\sigma$.",
        },
        belief: { zh: "独立随机数的标准差可以相加", en: "Standard deviations of independent numbers add" },
        why: {
          zh: "可以相加的是方差。如果相加的是标准差，平均值的误差就一直是$\\sigma$，抽再多也不会缩小，图里的虚线也就不会收拢。",
          en: "It is the variances that add. If the standard deviations did, the mean would stay uncertain by $\\sigma$ however many draws there were, and the dashed lines of the figure would never close in.",
        },
        see: { chapter: "why-p-log-q", at: "cell-running-curve" },
      },
      {
        text: {
          zh: "抽得越多，单个价钱就越接近$H(\\truth{p}, \\model{q})$。",
          en: "The more messages are drawn, the closer a single price comes to $H(\\truth{p}, \\model{q})$.",
        },
        belief: { zh: "单个价钱会向平均值靠拢", en: "Single prices move towards the mean" },
        why: {
          zh: "价目表不会变：第一千条消息和第一条一样，付的还是表上的某个价钱。稳定下来的是平均值，不是任何一张账单。",
          en: "The price list never changes. The thousandth message pays one of its prices, just as the first did. What settles is the mean, and no single bill.",
        },
        see: { chapter: "why-p-log-q", at: "cell-tariff" },
      },
    ],
    outOfOrder: {
      belief: { zh: "先用界，再算方差", en: "The bound is used before the variance is known" },
      why: {
        zh: "每一步都要用到前一步的结果：先有单个价钱的方差，再有和的，再有平均值的；知道了平均值的方差，才能用它来限制大偏差的概率。",
        en: "Each step uses the one before it: the variance of one price, then of the sum, then of the mean. Only when that of the mean is known can it limit the probability of a large deviation.",
      },
      see: derivation,
    },
    hints: [
      {
        zh: "从单个价钱开始，到和，再到平均值。",
        en: "Begin with one price, go on to the sum, then to the mean.",
      },
      {
        zh: "后半截是切比雪夫的想法：大偏差如果常见，方差就不会小。",
        en: "The second half is Chebyshev’s idea: if large deviations were common, the variance could not be small.",
      },
    ],
    solution: {
      zh: "单个价钱有均值和方差$\\sigma^2$；$N$个独立价钱相加，方差是$N \\sigma^2$；除以$N$，方差变成$\\sigma^2/N$。方差是偏差平方的均值，所以偏差至少为$\\varepsilon$的那些情形至少占去$P \\varepsilon^2$，由此$P \\le \\sigma^2/(N \\varepsilon^2)$。$\\varepsilon$不动，$N$增大，右边趋于0：这就是大数定律。",
      en: "One price has a mean and a variance $\\sigma^2$. The sum of $N$ independent ones has the variance $N \\sigma^2$, and dividing by $N$ makes it $\\sigma^2/N$. A variance is a mean of squared deviations, so the cases that are off by at least $\\varepsilon$ take up at least $P \\varepsilon^2$ of it, and $P \\le \\sigma^2/(N \\varepsilon^2)$. With $\\varepsilon$ fixed and $N$ growing this tends to 0: the law of large numbers.",
    },
  },
];
