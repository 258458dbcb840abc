import type { Passage, Question } from "../../../lib/quiz/question.ts";

const smoothing: Passage = { chapter: "machine-learning", at: "cell-smoothing" };
const perplexity: Passage = { chapter: "machine-learning", at: "def-perplexity" };

/** The least possible loss, and its exponential. */
export const questions: readonly Question[] = [
  {
    kind: "number",
    id: "floor-under-smoothed-labels",
    draw: { classes: [3, 4, 5, 10], smooth: [0.1, 0.2, 0.3] },
    values: {
      low: "smooth/classes",
      high: "1 - smooth + low",
      floor: "-high*ln(high) - (classes - 1)*low*ln(low)",
    },
    prompt: {
      zh: "{classes}个类别，独热的标签做了标签平滑，$\\varepsilon = {smooth}$（拿走的那一份平均撒给全部类别，真实类别也有）。模型再好，平均损失也低不过多少奈特？",
      en: "There are {classes} classes, and the one-hot labels are smoothed with $\\varepsilon = {smooth}$: what is taken away is spread evenly over all classes, the true one included. What is the least mean loss, in nats, that any model can reach?",
    },
    hints: [
      {
        zh: "交叉熵的下限是什么？现在的$\\truth{p}$是什么样的？",
        en: "What is the floor of a cross-entropy, and what does $\\truth{p}$ look like now?",
      },
      {
        zh: "真实类别有$1 - \\varepsilon + \\varepsilon/K = {high:3}$，其余每个有{low:3}。",
        en: "The true class has $1 - \\varepsilon + \\varepsilon/K = {high:3}$, and each other one {low:3}.",
      },
      {
        zh: "下限是这个分布的熵，用自然对数算；其余的类别有{classes}−1个。",
        en: "The floor is the entropy of that distribution, with natural logarithms; there are {classes} − 1 other classes.",
      },
    ],
    solution: {
      zh: "下限是$H(\\truth{p}^{\\varepsilon})$，在模型恰好给出平滑后的标签时达到。真实类别的概率是{high:4}，其余每个{low:4}，所以下限（奈特）是$F = -{high:4} \\ln {{high:4}} - ({classes} - 1) \\cdot {{low:4}} \\ln {{low:4}} = {floor:4}$。损失停在这里不再下降，不是模型没学好。",
      en: "The floor is $H(\\truth{p}^{\\varepsilon})$, reached by a model that says exactly what the smoothed label says. The true class has {high:4} and each other one {low:4}, so the floor in nats is $F = -{high:4} \\ln {{high:4}} - ({classes} - 1) \\cdot {{low:4}} \\ln {{low:4}} = {floor:4}$. A loss that stops there is no sign of bad learning.",
    },
    key: "floor",
    unit: "nat",
    tolerance: { relative: 0.01 },
    misconceptions: [
      {
        value: "0",
        belief: { zh: "完美的模型损失为零", en: "A perfect model has a loss of zero" },
        why: {
          zh: "只有标签是独热的，下限才是0。平滑之后标签自己就不确定，它的熵总是要付的。",
          en: "The floor is 0 for one-hot labels only. A smoothed label is uncertain in itself, and its entropy is due in any case.",
        },
        see: { ...smoothing, at: "zero-is-not-the-goal" },
      },
      {
        value: "-(1 - smooth)*ln(1 - smooth) - smooth*ln(smooth/(classes - 1))",
        belief: { zh: "拿走的只撒给错误的类别", en: "What is taken goes to the wrong classes only" },
        why: {
          zh: "你把$\\varepsilon$分给了$K - 1$个错误类别。按本书的定义，它撒给全部$K$个，真实类别自己也收回一份$\\varepsilon/K$。",
          en: "You have shared $\\varepsilon$ among the $K - 1$ wrong classes. By the definition of the book it goes to all $K$, so that the true class gets $\\varepsilon/K$ back.",
        },
        see: { chapter: "machine-learning", at: "eq-smoothing" },
      },
      {
        value: "-ln(high)",
        belief: { zh: "损失仍然只看真实类别", en: "Only the true class counts, as before" },
        why: {
          zh: "这是给独热的标签打分时的算法。平滑之后，别的类别权重也不是0，它们的那几项要一起加上。",
          en: "That is how a one-hot label is marked. After smoothing the other classes have weights too, and their terms belong to the sum.",
        },
        see: { ...smoothing, set: { epsilon: "smooth" } },
      },
    ],
  },
  {
    kind: "number",
    id: "perplexity-of-four-words",
    draw: { a: [0.5, 0.4], b: [0.1, 0.05], c: [0.25, 0.2], d: [0.6, 0.7] },
    values: { loss: "-(ln(a) + ln(b) + ln(c) + ln(d))/4", pp: "exp(loss)" },
    prompt: {
      zh: "一个语言模型给一段话里接连的四个词的概率是{a}、{b}、{c}、{d}。它在这四个词上的困惑度是多少？",
      en: "To four words in a row a language model gave the probabilities {a}, {b}, {c} and {d}. What is its perplexity on these four words?",
    },
    hints: [
      { zh: "先求平均损失，最后才取指数。", en: "Take the mean loss first, and the exponential last." },
      {
        zh: "平均损失是$-\\frac14(\\ln {{a}} + \\ln {{b}} + \\ln {{c}} + \\ln {{d}})$。",
        en: "The mean loss is $-\\frac14(\\ln {{a}} + \\ln {{b}} + \\ln {{c}} + \\ln {{d}})$.",
      },
      { zh: "平均损失约为{loss:3}奈特。", en: "The mean loss is about {loss:3} nats." },
    ],
    solution: {
      zh: "平均损失是$\\mathcal{L} = -\\frac14(\\ln {{a}} + \\ln {{b}} + \\ln {{c}} + \\ln {{d}}) = {loss:4}$奈特，困惑度是$e^{\\mathcal{L}} = {pp:3}$。它是$1/\\model{q}$的**几何**平均：对数先平均，再还原。换成比特，用2的幂，得到的是同一个数。",
      en: "The mean loss is $\\mathcal{L} = -\\frac14(\\ln {{a}} + \\ln {{b}} + \\ln {{c}} + \\ln {{d}}) = {loss:4}$ nats, and the perplexity $e^{\\mathcal{L}} = {pp:3}$. It is the **geometric** mean of $1/\\model{q}$: logarithms are averaged, and then undone. In bits, with a power of 2, the number is the same.",
    },
    key: "pp",
    unit: "none",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "(1/a + 1/b + 1/c + 1/d)/4",
        belief: { zh: "直接平均“几选一”", en: "The numbers of choices are averaged as they stand" },
        why: {
          zh: "你取了$1/\\model{q}$的算术平均。困惑度先平均对数再取指数，是几何平均，一个难猜的词不会把它拉得那么高。",
          en: "You have taken the arithmetic mean of $1/\\model{q}$. Perplexity averages the logarithms first. It is the geometric mean, and one hard word does not raise it as much.",
        },
        see: perplexity,
      },
      {
        value: "4/(a + b + c + d)",
        belief: { zh: "先平均概率，再取倒数", en: "The probabilities are averaged first" },
        why: {
          zh: "平均概率会让容易的词替难的词遮掩：哪怕有一个词得了0，结果仍是有限的。损失平均的是对数。",
          en: "A mean of probabilities lets the easy words cover up for the hard ones: it stays finite even if a word was given 0. The loss averages logarithms.",
        },
        see: { chapter: "machine-learning", at: "cell-diary-perplexity", set: { alpha: 0 } },
      },
      {
        value: "1/(a*b*c*d)",
        belief: { zh: "损失用总和，不取平均", en: "The loss is summed and not averaged" },
        why: {
          zh: "这是$e$的**总**损失次方，词越多它越大。困惑度说的是每个词，要先除以4，也就是开四次方。",
          en: "That is $e$ to the **total** loss, and grows with every word. Perplexity is about a single word, so divide by 4 first, which takes the fourth root.",
        },
        see: { chapter: "machine-learning", at: "eq-mean-loss" },
      },
      {
        value: "loss",
        belief: { zh: "困惑度就是平均损失", en: "The perplexity is the mean loss" },
        why: {
          zh: "你停在了平均损失，它以奈特计。再取一次指数，才是“相当于几选一”。",
          en: "You have stopped at the mean loss, which is in nats. Its exponential is the number of equal choices.",
        },
        see: perplexity,
      },
      {
        value: "2^loss",
        belief: { zh: "困惑度总是2的幂", en: "Perplexity is always a power of 2" },
        why: {
          zh: "你的损失用的是自然对数，却拿2来还原。取对数和取指数要用同一个底。",
          en: "The loss was taken with natural logarithms and undone with a 2. Logarithm and power need the same base.",
        },
        see: perplexity,
      },
    ],
  },
];
