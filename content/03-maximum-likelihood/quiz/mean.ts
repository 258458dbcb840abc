import type { Question } from "../../../lib/quiz/question.ts";

/** Sum or mean. */
export const mean: readonly Question[] = [
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
          zh: "预报0.5，损失应当是0.693奈特：得1是用了以2为底的对数，得负数是少了负号。标签是0时，要用$1 - \\model{\\hat y}$。",
          en: "A forecast of 0.5 should cost 0.693 nats: with 1 you have used base 2, and with a negative number the sign is missing. For a label of 0 it is $1 - \\model{\\hat y}$ that counts.",
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
