import type { GlossaryEntry } from "../../lib/book/glossary.ts";

/** How a model comes to be right. */
export const learning: readonly GlossaryEntry[] = [
  {
    id: "likelihood",
    symbols: ["L(\\theta)", "\\log L(\\theta)"],
    place: "maximum-likelihood#def-likelihood",
    texts: {
      en: {
        term: "likelihood",
        forms: ["log-likelihood"],
        text: "The probability that a model gives to all the data together, as a function of the model’s parameter. Its logarithm is the log-likelihood.",
      },
      zh: {
        term: "似然",
        forms: ["对数似然"],
        text: "模型给全部数据的概率，看作模型参数的函数。它的对数就是对数似然。",
      },
    },
  },
  {
    id: "negative-log-likelihood",
    symbols: ["-\\log L(\\theta)"],
    code: "negativeLogLikelihood",
    place: "maximum-likelihood#eq-nll",
    texts: {
      en: {
        term: "negative log-likelihood",
        forms: ["NLL"],
        text: "The sum of a model’s surprises at all samples, $-\\log L(\\theta)$. Divided by their number it is the cross-entropy to the empirical distribution.",
      },
      zh: {
        term: "负对数似然",
        forms: ["NLL"],
        text: "模型对全部样本的意外之和，即$-\\log L(\\theta)$。除以样本数，就是对经验分布的交叉熵。",
      },
    },
  },
  {
    id: "empirical",
    symbols: ["\\truth{\\hat p}"],
    code: "empirical",
    place: "maximum-likelihood#def-empirical",
    texts: {
      en: {
        term: "empirical distribution",
        text: "The shares that the outcomes have among the samples.",
      },
      zh: { term: "经验分布", text: "各个结果在样本里所占的比例。" },
    },
  },
  {
    id: "smoothing",
    symbols: ["\\alpha"],
    place: "maximum-likelihood#eq-smoothing",
    texts: {
      en: {
        term: "additive smoothing",
        forms: ["smoothing"],
        text: "To pretend that every outcome has been seen $\\alpha$ times before the count began, so that nothing is thought impossible for want of data.",
      },
      zh: {
        term: "加法平滑",
        forms: ["平滑"],
        text: "假装每个结果在计数之前已经见过$\\alpha$次，免得只因数据不够，就把没见过的当成不可能。",
      },
    },
  },
  {
    id: "proper",
    symbols: ["S(\\model{q}, x)"],
    place: "why-p-log-q#def-proper",
    texts: {
      en: {
        term: "proper scoring rule",
        forms: ["strictly proper"],
        text: "A penalty for forecasts under which nobody can expect to do better than by announcing what they believe.",
      },
      zh: {
        term: "恰当评分规则",
        forms: ["严格恰当"],
        text: "给预报打分的规则：按预报员自己的信念来算，照实公布，期望罚金最少。",
      },
    },
  },
  {
    id: "one-hot",
    symbols: ["\\truth{e}_k"],
    code: "oneHot",
    place: "machine-learning#one-hot",
    texts: {
      en: {
        term: "one-hot",
        text: "A distribution that gives everything to one class: 1 there, and 0 for all others.",
      },
      zh: { term: "独热", text: "全部概率都给一个类别的分布：那一类是1，其余都是0。" },
    },
  },
  {
    id: "label-smoothing",
    symbols: ["\\varepsilon"],
    code: "labelSmoothing",
    place: "machine-learning#eq-smoothing",
    texts: {
      en: {
        term: "label smoothing",
        text: "To take a little weight $\\varepsilon$ from the true class and spread it evenly over all. The loss then has a floor above 0, and a model stops pulling its scores apart.",
      },
      zh: {
        term: "标签平滑",
        text: "从真实类别那里拿走一点权重$\\varepsilon$，平均分给所有类别。这样损失的下限高于0，模型也就不再一味把得分拉开。",
      },
    },
  },
  {
    id: "logit",
    symbols: ["z"],
    place: "binary-cross-entropy#logits",
    texts: {
      en: {
        term: "logit",
        forms: ["logits"],
        text: "The score from which a model makes a probability. With two classes and a single score it is the logarithm of the odds.",
      },
      zh: {
        term: "logit",
        forms: ["对数几率"],
        text: "模型的得分，概率由它换算而来。只有两类、只用一个得分时，它就是对数几率。",
      },
    },
  },
  {
    id: "sigmoid",
    symbols: ["\\sigma(z) = 1 / (1 + e^{-z})"],
    code: "sigmoid",
    place: "binary-cross-entropy#eq-sigmoid",
    texts: {
      en: {
        term: "sigmoid",
        text: "Turns one score into the probability of a yes. It is the softmax of two scores of which the other is 0.",
      },
      zh: {
        term: "sigmoid",
        text: "把一个得分变成“是”的概率。它就是两个得分的softmax，其中另一个得分为0。",
      },
    },
  },
  {
    id: "softplus",
    symbols: ["\\ln(1 + e^{z})"],
    code: "softplus",
    place: "binary-cross-entropy#eq-from-score",
    texts: {
      en: {
        term: "softplus",
        text: "What a no costs, in nats, if the score for yes was $z$. For large $z$ it is nearly $z$, and it is never negative.",
      },
      zh: {
        term: "softplus",
        text: "“是”的得分为$z$，结果却是“不是”，损失有多少奈特。$z$很大时它差不多就是$z$；它不会是负数。",
      },
    },
  },
  {
    id: "softmax",
    symbols: ["\\model{q}_k = e^{z_k} / \\textstyle\\sum_j e^{z_j}"],
    code: "softmax",
    place: "machine-learning#softmax",
    texts: {
      en: {
        term: "softmax",
        text: "Turns scores into probabilities: exponentials, divided by their sum. A constant added to all scores changes nothing.",
      },
      zh: { term: "softmax", text: "把得分变成概率：取指数，再除以总和。所有得分加上同一个数，结果不变。" },
    },
  },
  {
    id: "temperature",
    symbols: ["T"],
    place: "machine-learning#eq-softmax",
    texts: {
      en: {
        term: "temperature",
        forms: ["temperatures"],
        text: "A positive number by which all scores are divided before the softmax. The higher, the more even the probabilities; their order never changes.",
      },
      zh: {
        term: "温度",
        text: "做softmax之前，先把所有得分都除以这个正数。它越高，概率越均匀，但大小次序不变。",
      },
    },
  },
  {
    id: "calibration",
    symbols: [],
    place: "machine-learning#calibration",
    texts: {
      en: {
        term: "calibration",
        forms: ["calibrated"],
        text: "That probabilities mean what they say: of the answers that a model is 80% sure of, eight in ten are right.",
      },
      zh: {
        term: "校准",
        text: "概率说多少就是多少：模型有八成把握的那些回答，十个里对八个。",
      },
    },
  },
  {
    id: "perplexity",
    symbols: ["2^{H}", "e^{H}"],
    code: "perplexity",
    place: "machine-learning#def-perplexity",
    texts: {
      en: {
        term: "perplexity",
        text: "How many equally likely words would be as hard to predict: the base of the logarithm, raised to the mean loss. It has no unit.",
      },
      zh: {
        term: "困惑度",
        text: "有多少个机会均等的词，才会同样难猜：以对数的底为底，平均损失为指数的幂。它没有单位。",
      },
    },
  },
  {
    id: "binary-cross-entropy",
    symbols: ["\\mathrm{BCE}(\\truth{y}, \\model{\\hat y})"],
    code: "binaryCrossEntropy",
    place: "binary-cross-entropy#def-bce",
    texts: {
      en: {
        term: "binary cross-entropy",
        text: "Cross-entropy with two outcomes: the surprise of a forecast $\\model{\\hat y}$ at what happened, in nats.",
      },
      zh: {
        term: "二分类交叉熵",
        text: "只有两个结果时的交叉熵：事情发生以后，预报$\\model{\\hat y}$有多意外，以奈特计。",
      },
    },
  },
  {
    id: "class-weight",
    symbols: ["w"],
    place: "binary-cross-entropy#eq-weighted",
    texts: {
      en: {
        term: "class weight",
        forms: ["class weights"],
        text: "A factor on the loss of one class, for instance of a rare one. It multiplies the odds that the model learns for that class, which are then no longer those of the world.",
      },
      zh: {
        term: "类别权重",
        text: "乘在某一类（比如少见的那一类）的损失上的因子。模型学到的这一类的几率也会乘上它，于是不再是真实的几率。",
      },
    },
  },
];
