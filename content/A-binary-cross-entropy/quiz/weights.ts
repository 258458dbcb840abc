import type { Passage, Question } from "../../../lib/quiz/question.ts";

const weights: Passage = { chapter: "binary-cross-entropy", at: "cell-weights" };

/** What a class weight does to a probability. */
export const questions: readonly Question[] = [
  {
    kind: "number",
    id: "what-the-weight-teaches",
    draw: { r: [0.02, 0.05, 0.1], w: [5, 10, 20] },
    values: { odds: "r/(1 - r)", learnt: "w*r/(w*r + 1 - r)" },
    prompt: {
      zh: "下雨的日子占{r}。训练时，下雨那一半乘上了类别权重$w = {w}$。一个学得完美、却只能每天说同一个数的模型，会说下雨的概率是多少？",
      en: "It rains on a share {r} of the days. In training, the half for rain is multiplied by the class weight $w = {w}$. A model that has to say the same number every day has learnt perfectly. What does it say?",
    },
    hints: [
      {
        zh: "写出加权后的平均损失，看看$\\ln \\model{\\hat y}$和$\\ln(1 - \\model{\\hat y})$前面的系数。",
        en: "Write down the weighted mean loss, and look at the factors of $\\ln \\model{\\hat y}$ and $\\ln(1 - \\model{\\hat y})$.",
      },
      {
        zh: "系数是$w r$和$1 - r$。除以它们的和，就成了某个比例的交叉熵。",
        en: "They are $w r$ and $1 - r$. Divided by their sum, they make the cross-entropy for another share.",
      },
      {
        zh: "权重乘在几率上：原来的几率是{odds:4}，现在是它的{w}倍。",
        en: "The weight multiplies the odds: they were {odds:4}, and are {w} times that now.",
      },
    ],
    solution: {
      zh: "平均损失是$-\\left[\\, w r \\ln \\model{\\hat y} + (1 - r) \\ln(1 - \\model{\\hat y}) \\,\\right]$。除以$w r + 1 - r$，最低点不动，而系数成了一个分布，最低点就在它给雨的份额处：$\\model{\\hat y} = \\frac{w r}{w r + 1 - r} = {learnt:4}$。被乘的是几率，不是概率。",
      en: "The mean loss is $-\\left[\\, w r \\ln \\model{\\hat y} + (1 - r) \\ln(1 - \\model{\\hat y}) \\,\\right]$. Dividing by $w r + 1 - r$ moves no minimum, and turns the factors into a distribution, so the minimum is at its share of rain: $\\model{\\hat y} = \\frac{w r}{w r + 1 - r} = {learnt:4}$. The odds have been multiplied, and not the probability.",
    },
    key: "learnt",
    unit: "none",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "w*r",
        belief: { zh: "权重乘在概率上", en: "The weight multiplies the probability" },
        why: {
          zh: "那样的话，权重大一点，“概率”就会超过1。被乘的是几率$\\frac{r}{1 - r}$，它可以任意大。",
          en: "Then a larger weight would bring the “probability” above 1. What is multiplied are the odds $\\frac{r}{1 - r}$, and those may be of any size.",
        },
        see: { ...weights, set: { rare: "r", w: "w" } },
      },
      {
        value: "r",
        belief: { zh: "权重只改变学习的快慢", en: "A weight changes only how fast one learns" },
        why: {
          zh: "两半乘上同一个数，才只影响快慢。只乘一半，最低点就挪了位置，模型说的不再是概率。",
          en: "If both halves had the same factor, only the speed would change. With one half multiplied the lowest point moves, and what the model says is no probability any more.",
        },
        see: { ...weights, set: { rare: "r", w: "w" } },
      },
      {
        value: "r/w",
        belief: { zh: "权重使模型更不愿报雨", en: "The weight makes the model shy of rain" },
        why: {
          zh: "方向反了：漏报一场雨现在要付{w}倍，所以模型给雨的数会更大。",
          en: "It is the other way round. To miss a rain costs {w} times as much now, so the model gives rain a higher number.",
        },
        see: { ...weights, set: { rare: "r", w: "w" } },
      },
      {
        value: "w*r/(1 - r)",
        belief: { zh: "把几率当成概率", en: "Odds are taken for a probability" },
        why: {
          zh: "这是新的几率。几率$o$对应的概率是$\\frac{o}{1 + o}$，还差这一步。",
          en: "Those are the new odds. Odds of $o$ are a probability of $\\frac{o}{1 + o}$; that step is missing.",
        },
        see: { chapter: "binary-cross-entropy", at: "logits" },
      },
    ],
  },
  {
    kind: "expression",
    id: "undo-the-weight",
    prompt: {
      zh: "模型是用类别权重$w$训练的，学得完美，它说下雨的“概率”是$s$。用`s`和`w`写出真实的下雨概率。",
      en: "A model was trained with the class weight $w$, has learnt perfectly, and says $s$ for rain. Write the true probability of rain in `s` and `w`.",
    },
    key: "s/(s + w*(1 - s))",
    variables: { s: { from: 0.05, to: 0.95 }, w: { from: 1.5, to: 12 } },
    misconceptions: [
      {
        value: "s/w",
        belief: {
          zh: "权重乘在概率上，除回去就行",
          en: "The weight multiplied the probability, so divide by it",
        },
        why: {
          zh: "被乘的是几率。$s$接近1的时候，除以$w$会给出$\\frac1w$，可是模型十拿九稳的一天，真实概率也该接近1。",
          en: "It multiplied the odds. For $s$ close to 1 the division gives $\\frac1w$, though on a day of which the model is all but sure the truth should be close to 1 as well.",
        },
        see: { ...weights, set: { rare: 0.9, w: 10 } },
      },
      {
        value: "w*s/(w*s + 1 - s)",
        belief: { zh: "再乘一次权重", en: "The weight is applied once more" },
        why: {
          zh: "这把几率又乘了一遍$w$，离真实概率更远了。要还原，应当除。",
          en: "This multiplies the odds by $w$ a second time, and goes further from the truth. To undo it, divide.",
        },
        see: { chapter: "binary-cross-entropy", at: "eq-weighted" },
      },
      {
        value: "s",
        belief: { zh: "学得完美，说的就是真实概率", en: "A model that has learnt perfectly says the truth" },
        why: {
          zh: "它把自己的损失降到了最低，可那是**加权**的损失，最低点不在真实概率处。",
          en: "It has brought its loss down as far as possible, but that loss was **weighted**, and its lowest point is not at the truth.",
        },
        see: { ...weights, set: { rare: 0.1, w: 10 } },
      },
      {
        value: "s/(w*(1 - s))",
        belief: { zh: "把几率当成概率", en: "Odds are taken for a probability" },
        why: {
          zh: "几率还原对了，可它不是概率：$s$接近1时它会超过1。再用$\\frac{o}{1 + o}$换一次。",
          en: "The odds are right, but they are no probability, and exceed 1 for large $s$. One more step, $\\frac{o}{1 + o}$, is needed.",
        },
        see: { chapter: "binary-cross-entropy", at: "logits" },
      },
    ],
    hints: [
      { zh: "用几率来想：训练对几率做了什么？", en: "Think in odds. What has training done to them?" },
      {
        zh: "真实的几率是$\\frac{s}{1 - s}$除以$w$。",
        en: "The true odds are $\\frac{s}{1 - s}$ divided by $w$.",
      },
      {
        zh: "几率$o = \\frac{s}{w(1 - s)}$，概率是$\\frac{o}{1 + o}$。",
        en: "With odds $o = \\frac{s}{w(1 - s)}$ the probability is $\\frac{o}{1 + o}$.",
      },
    ],
    solution: {
      zh: "训练把几率乘上了$w$，所以真实的几率是$o = \\frac{s}{w(1 - s)}$。由几率换成概率：$\\frac{o}{1 + o} = \\frac{s}{s + w(1 - s)}$。验算：$w = 1$时它就是$s$；$s = 0$和$s = 1$时不变。",
      en: "Training has multiplied the odds by $w$, so the true odds are $o = \\frac{s}{w(1 - s)}$. As a probability, $\\frac{o}{1 + o} = \\frac{s}{s + w(1 - s)}$. To check: for $w = 1$ this is $s$, and $s = 0$ and $s = 1$ stay what they are.",
    },
  },
  {
    kind: "sliders",
    id: "weight-for-an-even-chance",
    prompt: {
      zh: "雨天占5%。调类别权重$w$，让学得完美的模型恰好说一半一半。",
      en: "It rains on 5% of the days. Set the class weight $w$ for which a model that has learnt perfectly says exactly one half.",
    },
    sliders: [{ name: "w", label: { zh: "权重w", en: "weight w" }, from: 1, to: 40, step: 1, start: 1 }],
    readouts: [
      {
        label: { zh: "雨那一半的系数w·r", en: "factor of the half for rain, w·r" },
        value: "0.05*w",
        digits: 2,
      },
      {
        label: { zh: "晴那一半的系数1 − r", en: "factor of the half for dry, 1 − r" },
        value: "0.95",
        digits: 2,
      },
    ],
    goal: "abs(w - 19) < 0.5",
    answer: { w: 19 },
    misconceptions: [
      {
        when: "abs(w - 10) < 0.5",
        belief: { zh: "权重乘在概率上", en: "The weight multiplies the probability" },
        why: {
          zh: "$10 \\times 5\\% = 50\\%$，可是权重乘的不是概率。$w = 10$时两个系数是0.5和0.95，还是晴那一半重。",
          en: "$10 \\times 5\\% = 50\\%$, but it is not the probability that is multiplied. At $w = 10$ the factors are 0.5 and 0.95, and the dry half still weighs more.",
        },
        see: { ...weights, set: { rare: 0.05, w: 10 } },
      },
      {
        when: "abs(w - 20) < 0.5",
        belief: { zh: "权重取1/r就平衡了", en: "A weight of 1/r evens things out" },
        why: {
          zh: "每20天下一天雨，对应的却是**19**个晴天。要平衡的是雨与晴之比，而不是雨与全部之比，所以$1/r$多了1。",
          en: "One wet day in 20 means **19** dry ones. What has to be balanced is wet against dry, and not wet against all, so $1/r$ is one too many.",
        },
        see: { ...weights, set: { rare: 0.05, w: 20 } },
      },
      {
        when: "1 > 0",
        belief: { zh: "两个系数不必相等", en: "The two factors need not be equal" },
        why: {
          zh: "加权后，系数大的那一半把预报拉向自己。只有两个系数相等时，最低点才在一半处。看着读数再挪。",
          en: "The half with the larger factor pulls the forecast its way. The lowest point is at one half only if the two factors are equal. Go by the readouts.",
        },
        see: { ...weights, set: { rare: 0.05 } },
      },
    ],
    hints: [
      {
        zh: "什么时候$-[\\,a \\ln \\model{\\hat y} + b \\ln(1 - \\model{\\hat y})\\,]$在一半处最小？",
        en: "When is $-[\\,a \\ln \\model{\\hat y} + b \\ln(1 - \\model{\\hat y})\\,]$ least at one half?",
      },
      { zh: "让$w r = 1 - r$。", en: "Make $w r = 1 - r$." },
    ],
    solution: {
      zh: "系数是$w r$和$1 - r$，最低点在$\\frac{w r}{w r + 1 - r}$，等于一半当且仅当$w r = 1 - r$，即$w = \\frac{1 - r}{r} = \\frac{0.95}{0.05} = 19$。几率从$1 : 19$被乘成了$1 : 1$。",
      en: "The factors are $w r$ and $1 - r$, and the lowest point is at $\\frac{w r}{w r + 1 - r}$. This is one half exactly if $w r = 1 - r$, so $w = \\frac{1 - r}{r} = \\frac{0.95}{0.05} = 19$. The odds have been multiplied from $1 : 19$ to $1 : 1$.",
    },
  },
];
