import type { Question } from "../../../lib/quiz/question.ts";

/** The loss of a yes-or-no label, and whether to add or to average it. */
export const labels: readonly Question[] = [
  {
    kind: "match",
    id: "switch-the-label",
    prompt: {
      zh: "标签是$y$，预报下雨的概率是$\\hat y$。每一天的损失是多少奈特？配对。",
      en: "The label is $y$, the forecast for rain $\\hat y$. How many nats does each day cost? Match them.",
    },
    pairs: [
      {
        left: { zh: "$y = 1$，$\\hat y = 0.9$", en: "$y = 1$, $\\hat y = 0.9$" },
        right: { zh: "0.105", en: "0.105" },
      },
      {
        left: { zh: "$y = 0$，$\\hat y = 0.9$", en: "$y = 0$, $\\hat y = 0.9$" },
        right: { zh: "2.303", en: "2.303" },
      },
      {
        left: { zh: "$y = 0$，$\\hat y = 0.5$", en: "$y = 0$, $\\hat y = 0.5$" },
        right: { zh: "0.693", en: "0.693" },
      },
      {
        left: { zh: "$y = 1$，$\\hat y = 0$", en: "$y = 1$, $\\hat y = 0$" },
        right: { zh: "$\\infty$", en: "$\\infty$" },
      },
      { left: { zh: "$y = 0$，$\\hat y = 0$", en: "$y = 0$, $\\hat y = 0$" }, right: { zh: "0", en: "0" } },
    ],
    mistakes: [
      {
        belief: {
          zh: "损失只看预报，不看标签",
          en: "The loss depends on the forecast alone",
        },
        why: {
          zh: "先问：事先给**真正发生的结果**多少概率？下了雨是$\\hat y$，没下是$1 - \\hat y$。再取负对数。",
          en: "Ask first which probability was given to **what really came**: $\\hat y$ if it rained and $1 - \\hat y$ if not. Then take the negative logarithm.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-forecasts" },
      },
      {
        left: 1,
        right: 0,
        belief: {
          zh: "损失总是$-\\ln \\hat y$",
          en: "The loss is always $-\\ln \\hat y$",
        },
        why: {
          zh: "没下雨，给“没下”的概率只有0.1，要付$\\ln 10$。信心十足却说错了，不会便宜。",
          en: "It did not rain, and that had been given only 0.1, which costs $\\ln 10$. To be firm and wrong isn’t cheap.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-loss-curves", set: { yHat: 0.9 } },
      },
      {
        left: 0,
        right: 1,
        belief: {
          zh: "损失总是$-\\ln(1 - \\hat y)$",
          en: "The loss is always $-\\ln(1 - \\hat y)$",
        },
        why: {
          zh: "下了雨，而预报说九成会下，这是说中了，只付$-\\ln 0.9$。",
          en: "It rained, and nine in ten had been said: that is a hit, and costs $-\\ln 0.9$.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-loss-curves", set: { yHat: 0.9 } },
      },
      {
        left: 3,
        right: 4,
        belief: {
          zh: "有一项是0，整个损失就是0",
          en: "One term is 0, and so is the loss",
        },
        why: {
          zh: "开关关掉的是$1 - y$那一项。留下的是$-\\ln \\hat y = -\\ln 0$：说绝不会下雨，却下了。",
          en: "The switch turns off the term with $1 - y$. What stays is $-\\ln \\hat y = -\\ln 0$: rain had been called impossible, and it rained.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-mended-loss" },
      },
      {
        left: 4,
        right: 3,
        belief: {
          zh: "预报里有0，损失就是无穷大",
          en: "A forecast of 0 always costs infinity",
        },
        why: {
          zh: "说绝不会下雨，果然没下，不该付账。被关掉的那一项是$0 \\cdot \\ln 0$，按极限取0。",
          en: "It was said that it would not rain, and it didn’t: nothing to pay. The term that is switched off is $0 \\cdot \\ln 0$, and that is 0 by the limit.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-mended-loss" },
      },
    ],
    hints: [
      {
        zh: "标签像一个开关，选中$\\hat y$或$1 - \\hat y$。",
        en: "The label is a switch that selects $\\hat y$ or $1 - \\hat y$.",
      },
      {
        zh: "五天里选中的概率依次是0.9、0.1、0.5、0、1。",
        en: "On the five days it selects 0.9, 0.1, 0.5, 0 and 1.",
      },
    ],
    solution: {
      zh: "损失是$-\\ln$（给真正发生的结果的概率）。依次是$-\\ln 0.9 \\approx 0.105$，$-\\ln 0.1 \\approx 2.303$，$-\\ln 0.5 \\approx 0.693$，$-\\ln 0 = \\infty$，$-\\ln 1 = 0$奈特。",
      en: "The loss is $-\\ln$ of the probability given to what came. In order, $-\\ln 0.9 \\approx 0.105$, $-\\ln 0.1 \\approx 2.303$, $-\\ln 0.5 \\approx 0.693$, $-\\ln 0 = \\infty$ and $-\\ln 1 = 0$ nats.",
    },
  },
  {
    kind: "number",
    id: "mean-loss-of-forecasts",
    draw: { first: [0.6, 0.8, 0.9], second: [0.1, 0.2, 0.7], third: [0.3, 0.4] },
    values: {
      dry: "1 - second",
      total: "-ln(first) - ln(dry) - ln(third)",
      mean: "total/3",
    },
    prompt: {
      zh: "三天的降雨预报是{first}、{second}、{third}。结果第一天下了雨，第二天没下，第三天下了。平均损失是多少奈特？",
      en: "On three days the forecast for rain was {first}, {second} and {third}. It rained on the first day, not on the second, and on the third. What was the mean loss, in nats?",
    },
    key: "mean",
    unit: "nat",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "-(ln(first) + ln(second) + ln(third))/3",
        belief: {
          zh: "损失总是$-\\ln \\hat y$",
          en: "The loss is always $-\\ln \\hat y$",
        },
        why: {
          zh: "第二天没下雨，进入似然的是给“没下”的概率，即1减{second}。",
          en: "On the second day it did not rain, and what enters is the probability given to that, 1 less {second}.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-forecasts" },
      },
      {
        value: "-(ln(first) + ln(third))/3",
        belief: {
          zh: "没下雨的日子不用付账",
          en: "Days without rain cost nothing",
        },
        why: {
          zh: "只写$y \\ln \\hat y$就会漏掉$y = 0$的日子：那一天预报多少都不付账，于是永远预报1最划算。另一半$(1 - y) \\ln(1 - \\hat y)$不能少。",
          en: "With $y \\ln \\hat y$ alone, days with $y = 0$ are free whatever was said, and it would pay to say 1 every day. The other half, $(1 - y) \\ln(1 - \\hat y)$, is needed.",
        },
        see: { chapter: "maximum-likelihood", at: "eq-binary-loss" },
      },
      {
        value: "total",
        belief: { zh: "总和与平均是一回事", en: "Sum and mean are the same thing" },
        why: {
          zh: "这是三天的总账。除以3才是每天的单价，才能和别的预报员比较。",
          en: "That is the bill for three days. Divide by 3 for the price of a day, which can be compared with other forecasters’.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-totals" },
      },
      {
        value: "total/3/ln(2)",
        belief: { zh: "损失的单位是比特", en: "Losses are in bits" },
        why: {
          zh: "你用了以2为底的对数。题目要的是奈特，用自然对数。",
          en: "You have used base 2. Nats were asked for, and they come from natural logarithms.",
        },
        see: { chapter: "entropy", at: "cell-units" },
      },
      {
        value: "((1 - first)^2 + second^2 + (1 - third)^2)/3",
        belief: {
          zh: "损失是预报与结果之差的平方",
          en: "The loss is the squared error",
        },
        why: {
          zh: "那是另一种记分法。似然里是概率的乘积，取负对数才得到这里的损失；说绝了又说错，它是无穷大，平方误差却最多是1。",
          en: "That is another score. The likelihood multiplies probabilities, and its negative logarithm is this loss; it is infinite for a certainty that fails, where the square stops at 1.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-loss-curves" },
      },
    ],
    hints: [
      {
        zh: "每一天，真正发生的结果事先得了多少概率？",
        en: "On each day, which probability had been given to what came?",
      },
      {
        zh: "是{first}、{dry:1}、{third}。取负的自然对数，再平均。",
        en: "{first}, {dry:1} and {third}. Take negative natural logarithms, and their mean.",
      },
    ],
    solution: {
      zh: "真正发生的结果，事先得到的概率是{first}、{dry:1}、{third}（第二天没下雨，用1减去预报）。三个负自然对数之和是{total:3}，除以3，平均{mean:3}奈特。",
      en: "What came had been given {first}, {dry:1} and {third}; on the dry day it is 1 less the forecast. The three negative natural logarithms sum to {total:3}, and a third of that is {mean:3} nats.",
    },
  },
  {
    kind: "choices",
    id: "as-data-double",
    prompt: {
      zh: "把同一份数据原样重复一遍，$N$加倍。哪些说法是对的？",
      en: "A set of data is repeated once as it is, so that $N$ doubles. Which of these are true?",
    },
    options: [
      {
        text: {
          zh: "损失总和的最小值还在原来的$\\theta$",
          en: "The sum of the losses is smallest at the same $\\theta$ as before",
        },
        isRight: true,
        why: {
          zh: "总和只是乘了2，谁最小还是谁最小。",
          en: "The sum has only been multiplied by 2, and the smallest is still the smallest.",
        },
      },
      {
        text: {
          zh: "平均损失在每个$\\theta$上都不变",
          en: "The mean loss is the same as before at every $\\theta$",
        },
        isRight: true,
        why: {
          zh: "比例没有变，平均损失$H(\\truth{\\hat p}, \\model{q}_\\theta)$只看比例。",
          en: "The shares have not changed, and the mean, $H(\\truth{\\hat p}, \\model{q}_\\theta)$, depends on them only.",
        },
      },
      {
        text: { zh: "总和的坡度处处陡了一倍", en: "The slope of the sum is twice as steep everywhere" },
        isRight: true,
        why: {
          zh: "乘了2的函数，导数也乘2。所以同样的步长系数，迈出的步子大了一倍。",
          en: "Twice the function has twice the slope. The same step size now makes steps twice as long.",
        },
      },
      {
        text: { zh: "平均损失减半", en: "The mean loss is halved" },
        belief: {
          zh: "除以更大的$N$，平均值就更小",
          en: "Dividing by a larger $N$ makes the mean smaller",
        },
        why: {
          zh: "分母加倍，分子也加倍。平均值是单价，多买一份，单价不变。",
          en: "The denominator doubles, and so does the sum above it. The mean is a price per sample; buying twice as much doesn’t change it.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-totals" },
      },
      {
        text: {
          zh: "沿总和下坡时，原来合适的步长仍然合适",
          en: "A step size that suited the sum before still suits it",
        },
        belief: {
          zh: "步长的好坏与数据多少无关",
          en: "How good a step size is has nothing to do with the amount of data",
        },
        why: {
          zh: "坡度加倍，步子也加倍，可能越过谷底，来回乱跳。换成平均值就没有这个问题。",
          en: "With twice the slope come steps of twice the length, which may leap across the valley and back. With the mean this doesn’t happen.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-descent-curve", set: { batch: 20 } },
      },
      {
        text: {
          zh: "似然$L(\\theta)$不变，因为比例没变",
          en: "The likelihood $L(\\theta)$ is as before, since the shares are",
        },
        belief: {
          zh: "似然只看比例",
          en: "The likelihood depends on the shares only",
        },
        why: {
          zh: "似然是所有样本的概率之积，重复一遍就平方了：更小，峰也更尖。只看比例的是平均损失。",
          en: "The likelihood multiplies over all samples, so repeating them squares it: it is smaller, and its peak sharper. What depends on the shares alone is the mean loss.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-sharpening", set: { copies: 2 } },
      },
    ],
    hints: [
      { zh: "总和乘了2，平均值呢？", en: "The sum is multiplied by 2. What of the mean?" },
      {
        zh: "把函数乘2，最小值的位置、坡度、似然（它的指数）各怎么变？",
        en: "When a function is doubled, what becomes of the place of its minimum, of its slope, and of the likelihood, its exponential?",
      },
    ],
    solution: {
      zh: "总和乘2：最小值的位置不动，坡度加倍，所以步长不能照旧。平均值等于$H(\\truth{\\hat p}, \\model{q}_\\theta)$，只看比例，处处不变。似然是负总和的指数，变成原来的平方。",
      en: "The sum is doubled: its minimum stays where it was, its slope doubles, and so the step size no longer fits. The mean is $H(\\truth{\\hat p}, \\model{q}_\\theta)$, depends on the shares only and stays as it is. The likelihood, the exponential of minus the sum, is squared.",
    },
  },
  {
    kind: "code",
    id: "code-mean-loss",
    name: "meanLoss",
    prompt: {
      zh: "写一个函数`meanLoss`，算出预报`yHat`对标签`y`（0或1）的平均损失，单位是奈特。预报可以恰好是0或1。",
      en: "Write a function `meanLoss` that gives the mean loss of the forecasts `yHat` for the labels `y`, each 0 or 1, in nats. A forecast may be exactly 0 or 1.",
    },
    start: {
      zh: "function meanLoss(y: number[], yHat: number[]): number {\n  // y[i]是0或1，yHat[i]是给1的概率\n  return 0;\n}\n",
      en: "function meanLoss(y: number[], yHat: number[]): number {\n  // y[i] is 0 or 1, yHat[i] the probability given to 1\n  return 0;\n}\n",
    },
    answer:
      "function meanLoss(y: number[], yHat: number[]): number {\n  let sum = 0;\n  for (const [i, label] of y.entries()) {\n    sum -= Math.log(label === 1 ? yHat[i] : 1 - yHat[i]);\n  }\n  return sum / y.length;\n}\n",
    properties: [
      {
        name: "known-value",
        cases:
          "[[[1], [0.5], 0.6931471805599453], [[1], [0.8], 0.2231435513142098], [[0], [0.8], 1.6094379124341005]]",
        holds: "(y, yHat, nats) => Math.abs(meanLoss(y, yHat) - nats) < 1e-9",
        belief: {
          zh: "底、符号弄错了，或者没看标签",
          en: "The base or the sign is off, or the label was ignored",
        },
        why: {
          zh: "预报0.5，损失应当是0.693奈特：得1是用了以2为底的对数，得负数是少了负号。标签是0时，要用$1 - \\hat y$。",
          en: "A forecast of 0.5 should cost 0.693 nats: with 1 you have used base 2, and with a negative number the sign is missing. For a label of 0 it is $1 - \\hat y$ that counts.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-forecasts" },
      },
      {
        name: "mean",
        cases: "[[[1, 1], [0.5, 0.5]], [[1, 0], [0.9, 0.2]], [[1, 0, 0], [0.6, 0.1, 0.7]]]",
        holds: "(y, yHat) => Math.abs(meanLoss([...y, ...y], [...yHat, ...yHat]) - meanLoss(y, yHat)) < 1e-9",
        belief: { zh: "总和与平均是一回事", en: "Sum and mean are the same thing" },
        why: {
          zh: "同样的数据重复一遍，平均损失不该变，总和却会加倍。别忘了除以样本数。",
          en: "Repeating the same data should leave the mean as it is; a sum would double. Divide by the number of samples.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-totals" },
      },
      {
        name: "sure-and-right",
        cases: "[[[1], [1]], [[0], [0]], [[1, 0, 1], [1, 0, 1]]]",
        holds: "(y, yHat) => Math.abs(meanLoss(y, yHat)) < 1e-9",
        belief: {
          zh: "被开关关掉的那一项自然是0",
          en: "The term that is switched off is 0 by itself",
        },
        why: {
          zh: "机器算出的$0 \\cdot \\ln 0$是`NaN`。照公式直抄两项就会碰上它；先看标签选一项，就不会。",
          en: "The machine makes `NaN` of $0 \\cdot \\ln 0$, and a formula with both terms runs into it. Select one of them by the label first.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-naive-loss" },
      },
      {
        name: "sure-and-wrong",
        cases: "[[[1], [0]], [[0], [1]], [[1, 1, 0], [0.9, 0, 0.1]]]",
        holds: "(y, yHat) => meanLoss(y, yHat) === Infinity",
        belief: {
          zh: "在对数里加个小常数就安全了",
          en: "A small constant under the logarithm makes it safe",
        },
        why: {
          zh: "说绝了又说错，损失是无穷大。加了常数，得到的就是常数的大小，不再说明预报有多糟。",
          en: "A certainty that fails costs infinity. With a constant you get the size of the constant, which says nothing of how bad the forecast was.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-mended-loss" },
      },
    ],
    hints: [
      {
        zh: "先选出给真正发生的结果的概率，再取对数。",
        en: "Select the probability that was given to what came, then take its logarithm.",
      },
      { zh: "`label === 1 ? yHat[i] : 1 - yHat[i]`。", en: "`label === 1 ? yHat[i] : 1 - yHat[i]`." },
      { zh: "最后除以`y.length`。", en: "At the end, divide by `y.length`." },
    ],
    solution: {
      zh: "对每个样本，标签是1取`yHat[i]`，是0取`1 - yHat[i]`，累减它的`Math.log`，最后除以样本数。用标签作选择而不是作乘数，就不会出现$0 \\cdot \\ln 0$；说绝了又说错时，`Math.log(0)`给出无穷大，那正是对的。",
      en: "For each sample take `yHat[i]` if the label is 1 and `1 - yHat[i]` if it is 0, subtract its `Math.log`, and divide by the number of samples at the end. With the label as a choice and not as a factor, $0 \\cdot \\ln 0$ never comes up; and for a certainty that fails `Math.log(0)` gives infinity, as it should.",
    },
  },
];
