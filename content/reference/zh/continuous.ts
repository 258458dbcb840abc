import type { TranslatedText } from "../../../lib/book/reference/function-text.ts";
import { base2 } from "./phrases.ts";

export const continuous: Readonly<Record<string, TranslatedText>> = {
  klGaussian: {
    summary: "两个正态分布之间的KL散度。",
    conventions: [
      "令ρ = (σa/σb)²，与均值无关的那一部分是½ (ρ − 1 − ln ρ)，正是`klDivergence`所加的那种项，算法也一样：宽度相等时恰好是0，几乎相等时也不丢数字。",
    ],
    params: {
      a: "真实的分布：均值mean，标准差standardDeviation > 0",
      b: "假定的分布",
      options: base2,
    },
    returns: "以比特（或`base`对应的单位）计，不小于0",
    throws: [
      "有的mean不是有限数，或者standardDeviation不是大于0的有限数；或者底不合要求",
      "mean或standardDeviation不是数",
    ],
  },
  klBernoulli: {
    summary: "两枚硬币之间的KL散度。",
    conventions: ["1 − a与1 − b各用两个双精度数来存，很小的概率也一分不少地计入。"],
    params: {
      a: "正面朝上的真实概率，从0到1",
      b: "假定的正面朝上的概率，从0到1",
      options: base2,
    },
    returns: "以比特（或`base`对应的单位）计，不小于0；b排除了a允许的结果时是Infinity",
    throws: ["`a`或`b`不在0到1之间，或者底不合要求", "`a`或`b`不是数"],
  },
  gaussianEntropy: {
    summary: "正态分布的微分熵；标准差相同的所有概率密度里，没有比它更大的。",
    conventions: ["与离散变量的熵不同，它可能是负数，并且与σ用什么单位来量有关。"],
    params: { standardDeviation: "大于0的有限数", options: base2 },
    returns: "以比特（或`base`对应的单位）计，可正可负",
    throws: ["`standardDeviation`不是大于0的有限数，或者底不合要求", "`standardDeviation`不是数"],
  },
};
