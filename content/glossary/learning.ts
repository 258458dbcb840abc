import type { GlossaryEntry } from "../../lib/book/glossary.ts";

/** How a model comes to be right. */
export const learning: readonly GlossaryEntry[] = [
  {
    id: "likelihood",
    symbols: ["L(\\theta)", "\\log L(\\theta)"],
    code: "negativeLogLikelihood",
    place: "maximum-likelihood#def-likelihood",
    texts: {
      en: {
        term: "likelihood",
        forms: ["log-likelihood"],
        text: "The probability that a model gives to all the data together, as a function of the model’s parameter.",
      },
      zh: {
        term: "似然",
        forms: ["对数似然"],
        text: "模型给全部数据的概率，看作模型参数的函数。",
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
    id: "proper",
    symbols: ["S(\\model{q}, x)"],
    place: "why-p-log-q#def-proper",
    texts: {
      en: {
        term: "proper scoring rule",
        forms: ["strictly proper"],
        text: "A penalty for forecasts that is smallest, on average, for those who announce what they believe.",
      },
      zh: {
        term: "恰当评分规则",
        forms: ["严格恰当"],
        text: "给预报打分的规则：平均来说，照实公布自己的信念，罚金最少。",
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
    id: "logit",
    symbols: ["z"],
    place: "binary-cross-entropy#logits",
    texts: {
      en: {
        term: "logit",
        forms: ["logits"],
        text: "The score from which a model makes a probability. With two classes it is the logarithm of the odds.",
      },
      zh: {
        term: "logit",
        forms: ["对数几率"],
        text: "模型的得分，概率由它换算而来。只有两类时，它就是对数几率。",
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
];
