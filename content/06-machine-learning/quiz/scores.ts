import type { Passage, Question } from "../../../lib/quiz/question.ts";

const softmaxBars: Passage = { chapter: "machine-learning", at: "cell-softmax-bars" };

/** From scores to probabilities. */
export const questions: readonly Question[] = [
  {
    kind: "expression",
    id: "ratio-from-the-lead",
    prompt: {
      zh: "两个类别的得分是$z_1$和$z_2$，温度是$T$。用`z1`、`z2`和`T`写出softmax给出的$\\model{q}_1 / \\model{q}_2$。",
      en: "Two classes have the scores $z_1$ and $z_2$, and the temperature is $T$. Write the ratio $\\model{q}_1 / \\model{q}_2$ that softmax gives, in `z1`, `z2` and `T`.",
    },
    key: "exp((z1 - z2)/T)",
    variables: { z1: { from: 0.5, to: 3 }, z2: { from: 0.5, to: 3 }, T: { from: 0.5, to: 2 } },
    misconceptions: [
      {
        value: "z1/z2",
        belief: { zh: "概率与得分成正比", en: "Probabilities are proportional to scores" },
        why: {
          zh: "得分可以是负数，直接相除就没有意义了；而且那样的话，两个得分各加100，比值会变，softmax却不变。",
          en: "Scores may be negative, and then such a ratio makes no sense. It would also change if 100 were added to both scores, and softmax does not.",
        },
        see: { chapter: "machine-learning", at: "predict-shift" },
      },
      {
        value: "exp(z1 - z2)",
        belief: { zh: "温度会约掉", en: "The temperature cancels" },
        why: {
          zh: "约掉的是公共的分母，而$T$在指数里面，仍然除着得分之差。拖动温度，看两根柱子之比怎样变。",
          en: "What cancels is the common denominator. $T$ stays in the exponent and divides the lead. Move the temperature and watch the ratio of two bars.",
        },
        see: { ...softmaxBars, set: { z1: 2, z2: 1, T: 3 } },
      },
      {
        value: "exp(T*(z1 - z2))",
        belief: { zh: "温度越高，差距越大", en: "A higher temperature widens the gap" },
        why: {
          zh: "方向反了：温度高，差距被抹平；温度低，差距才被放大。所以领先的分数是除以$T$，不是乘以$T$。",
          en: "It is the other way round: a high temperature evens the classes out, and a low one exaggerates every lead. The lead is divided by $T$.",
        },
        see: { ...softmaxBars, set: { z1: 2, z2: 1, T: 4 } },
      },
      {
        value: "exp(z1/z2)",
        belief: { zh: "要紧的是得分之比", en: "What counts is the ratio of the scores" },
        why: {
          zh: "指数相除，指数上的数是相减：$e^a / e^b = e^{a - b}$。决定一切的是领先多少，不是几倍。",
          en: "Dividing powers subtracts their exponents: $e^a / e^b = e^{a - b}$. What counts is by how much one score leads, and not how many times as large it is.",
        },
        see: { chapter: "machine-learning", at: "eq-softmax" },
      },
    ],
    hints: [
      {
        zh: "写出$\\model{q}_1$和$\\model{q}_2$，看看它们的分母。",
        en: "Write $\\model{q}_1$ and $\\model{q}_2$, and look at their denominators.",
      },
      {
        zh: "分母相同，约掉；剩下$e^{z_1/T}$除以$e^{z_2/T}$。",
        en: "The denominators are the same and cancel. What is left is $e^{z_1/T}$ over $e^{z_2/T}$.",
      },
      {
        zh: "两个指数相减，再合并成一个分数。可以写`exp(…)`。",
        en: "Subtract the exponents and put them over $T$. You can write `exp(…)`.",
      },
    ],
    solution: {
      zh: "$\\model{q}_k = e^{z_k/T} / \\sum_j e^{z_j/T}$，两个类别的分母相同，相除时约掉：$\\model{q}_1/\\model{q}_2 = e^{z_1/T} / e^{z_2/T} = e^{(z_1 - z_2)/T}$。比值只取决于领先多少和温度，这正是推导softmax时提出的要求。",
      en: "$\\model{q}_k = e^{z_k/T} / \\sum_j e^{z_j/T}$ has the same denominator for both classes, and it cancels: $\\model{q}_1/\\model{q}_2 = e^{z_1/T} / e^{z_2/T} = e^{(z_1 - z_2)/T}$. The ratio depends on the lead and the temperature alone, which is the wish that softmax was derived from.",
    },
  },
  {
    kind: "number",
    id: "odds-at-another-temperature",
    draw: { ratio: [9, 16, 25, 64], t: [0.5, 2, 4] },
    values: { odds: "ratio^(1/t)" },
    prompt: {
      zh: "温度是1时，模型认为A的可能性是B的{ratio}倍。得分不动，温度改成{t}。这时A的可能性是B的几倍？",
      en: "At temperature 1 a model finds A {ratio} times as probable as B. The scores stay, and the temperature becomes {t}. How many times as probable as B is A now?",
    },
    hints: [
      {
        zh: "A比B领先多少分？从倍数{ratio}反推。",
        en: "By how much does A’s score lead B’s? Work it out from the ratio {ratio}.",
      },
      {
        zh: "温度为1时，$e^{z_A - z_B} = {ratio}$。温度改变后，领先的分数除以{t}。",
        en: "At temperature 1, $e^{z_A - z_B} = {ratio}$. At the new one the lead is divided by {t}.",
      },
      {
        zh: "所以新的倍数是$e^{(\\ln {{ratio}})/{t}}$。",
        en: "So the new ratio is $e^{(\\ln {{ratio}})/{t}}$.",
      },
    ],
    solution: {
      zh: "概率之比是$e^{(z_A - z_B)/T}$。$T = 1$时它等于{ratio}，所以领先$\\ln {{ratio}}$分。$T = {t}$时，比值是$r = e^{(\\ln {{ratio}})/{t}}$，也就是{ratio}的$1/{t}$次方，等于{odds:3}。温度作用在指数上，所以是乘方和开方，而不是乘除。",
      en: "The ratio of the probabilities is $e^{(z_A - z_B)/T}$. At $T = 1$ it is {ratio}, so the lead is $\\ln {{ratio}}$. At $T = {t}$ it is $r = e^{(\\ln {{ratio}})/{t}}$, the power $1/{t}$ of {ratio}, which is {odds:3}. Temperature acts on the exponent, so it takes powers and roots of the odds, and does not multiply or divide them.",
    },
    key: "odds",
    unit: "none",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "ratio/t",
        belief: { zh: "温度去除概率之比", en: "The temperature divides the odds" },
        why: {
          zh: "温度除的是得分，得分在指数上。对概率之比来说，除以$T$变成了取$1/T$次方。",
          en: "The temperature divides the scores, and those stand in the exponent. For the odds, to divide by $T$ is to take the power $1/T$.",
        },
        see: { chapter: "machine-learning", at: "eq-softmax" },
      },
      {
        value: "ratio^t",
        belief: { zh: "温度越高，差距越大", en: "A higher temperature widens the gap" },
        why: {
          zh: "方向反了。温度高让各类别更接近，温度低才让赢家通吃。",
          en: "It is the other way round. A high temperature brings the classes closer, and at a low one the winner takes all.",
        },
        see: { ...softmaxBars, set: { z1: 3, z2: 0, z3: 0, T: 0.5 } },
      },
      {
        value: "ratio",
        belief: { zh: "温度不改变概率之比", en: "The temperature does not change the odds" },
        why: {
          zh: "不变的是名次：A仍在B前面。比值却跟着温度走。",
          en: "What stays is the order: A is still ahead of B. The ratio follows the temperature.",
        },
        see: { ...softmaxBars, set: { z1: 3, z2: 0, z3: 0, T: 3 } },
      },
    ],
  },
  {
    kind: "choices",
    id: "what-softmax-cannot-see",
    prompt: {
      zh: "下面哪些改动，**无论得分是多少**，都不会改变softmax给出的概率？",
      en: "Which of these changes leave the probabilities that softmax gives as they are, **whatever the scores**?",
    },
    options: [
      {
        text: { zh: "每个得分都减去最大的那个得分", en: "subtracting the largest score from every score" },
        isRight: true,
        why: {
          zh: "对所有类别减的是同一个数，领先多少都没变，所以可以用它来防溢出。",
          en: "The same number is taken from all, and every lead stays. This is what prevents the overflow.",
        },
      },
      {
        text: { zh: "每个得分都乘以2", en: "multiplying every score by 2" },
        belief: { zh: "放大得分不影响概率", en: "Scaling the scores changes nothing" },
        why: {
          zh: "领先的分数也翻了倍，概率之比就要平方。这等于把温度降到一半。",
          en: "The leads are doubled as well, and the odds squared. It is the same as halving the temperature.",
        },
        see: { ...softmaxBars, set: { z1: 4, z2: 2, z3: -2, T: 1 } },
      },
      {
        text: { zh: "得分和温度都乘以2", en: "multiplying every score and the temperature by 2" },
        isRight: true,
        why: {
          zh: "公式里只有$z_k/T$，两个2约掉了。",
          en: "Only $z_k/T$ occurs in the formula, and the twos cancel.",
        },
      },
      {
        text: { zh: "只给真实类别的得分加上5", en: "adding 5 to the score of the true class only" },
        belief: { zh: "加常数总是不要紧", en: "Adding a constant never matters" },
        why: {
          zh: "常数要加给**所有**类别才会约掉。只加给一个，它就比别的类别多领先5分，与它们的概率之比变成原来的$e^5 \\approx 148$倍。",
          en: "A constant cancels only if **all** classes get it. Given to one alone it adds 5 to its lead, which multiplies its odds against the others by $e^5 \\approx 148$.",
        },
        see: { ...softmaxBars, set: { z1: 2, z2: 5, z3: -1, T: 1 } },
      },
      {
        text: { zh: "每个得分都取绝对值", en: "taking the absolute value of every score" },
        belief: { zh: "得分的正负号没有意义", en: "The sign of a score means nothing" },
        why: {
          zh: "$-3$和3本来相差6分，取绝对值后就平了。单个得分的正负确实没有意义，可得分之间的差有意义。",
          en: "$-3$ and 3 are 6 apart, and their absolute values are equal. The sign of one score alone means nothing, but the difference of two does.",
        },
        see: { ...softmaxBars, set: { z1: 3, z2: -3, z3: 0, T: 1 } },
      },
    ],
    hints: [
      {
        zh: "只有得分之差除以温度算数。",
        en: "Only differences of scores count, divided by the temperature.",
      },
      { zh: "对每一项，取得分3和$-3$试一试。", en: "Try each change on the scores 3 and $-3$." },
    ],
    solution: {
      zh: "概率之比是$e^{(z_j - z_k)/T}$，所以要看$(z_j - z_k)/T$变不变。大家减去同一个数，差不变；得分和温度同时翻倍，商不变。只翻倍得分，差翻倍；只给一个类别加分，差变了；取绝对值，$3$和$-3$的差从6变成0。",
      en: "The odds are $e^{(z_j - z_k)/T}$, so the question is whether $(z_j - z_k)/T$ stays. Subtracting the same from all keeps every difference, and doubling scores and temperature keeps the quotient. Doubling the scores alone doubles the differences, adding to one class changes them, and absolute values bring the difference of $3$ and $-3$ from 6 to 0.",
    },
  },
];
