import type { TranslatedText } from "../../../lib/book/reference/function-text.ts";
import { badLogits, base2, logits as finiteOrMasked, noArray } from "./phrases.ts";

const temperature = "`temperature`：温度T，默认为1";
const badTemperature =
  "有的logit是NaN或+Infinity，全部是−Infinity，或者一个也没有；或者温度不是大于0的有限数";
const anyNumber = "任何数，包括±Infinity";
const notNumber = ["`x`是NaN", "`x`不是数"];

export const logits: Readonly<Record<string, TranslatedText>> = {
  logSumExp: {
    summary: "指数之和的对数：平滑的最大值，也是softmax的归一化常数。",
    conventions: [
      "直接套公式错在哪里：e^710会溢出，e^−746等于0。先把每个数减去其中最大的一个，两种情况就都不会发生。",
      "全部logit都是概率的对数时，最大的那个与其余部分的对数几乎抵消：剩下的接近0，而且完全来自各个logit的舍入误差。这时改用足够长的整数把和重新算一遍，使它的数字都看得见。",
    ],
    params: { logits: "任何数；−Infinity不起作用，有+Infinity则结果是Infinity" },
    returns: "以奈特计；没有logit时是−Infinity，即空和的对数",
    throws: ["有的logit是NaN", noArray("`logits`")],
  },
  softmax: {
    summary: "softmax：把任意一组数变成概率，使概率的对数之差等于这些数之差。",
    conventions: [
      "所有logit加上同一个数，结果不变。zᵢ − z_max的舍入误差会被指数放大，所以连同它一起代入指数。",
    ],
    params: { logits: finiteOrMasked, options: temperature },
    returns: "概率；被屏蔽的结果，以及小到双精度数表示不了的，都是0",
    throws: [badTemperature, noArray("`logits`")],
  },
  logSoftmax: {
    summary: "softmax的对数，用于概率小到双精度数存不下的时候。",
    conventions: [
      "概率一旦下溢，Math.log(softmax(z))就成了−Infinity；一旦舍入成1，它就成了0。这个函数没有这两个毛病。",
    ],
    params: { logits: finiteOrMasked, options: temperature },
    returns: "以奈特计，每个都不大于0；被屏蔽的结果是−Infinity",
    throws: [badTemperature, noArray("`logits`")],
  },
  sigmoid: {
    summary: "逻辑函数：一个logit所对应的概率。",
    conventions: ["由e^−|x|算出，不会溢出。σ(−x) = 1 − σ(x)，两者中无论哪个很小，数字都一位不少。"],
    params: { x: `对数几率，${anyNumber}` },
    returns: "从0到1的概率",
    throws: notNumber,
  },
  logSigmoid: {
    summary: "逻辑函数的对数。",
    params: { x: `对数几率，${anyNumber}` },
    returns: "以奈特计，不大于0",
    throws: notNumber,
  },
  softplus: {
    summary: "softplus：平滑的max(0, x)，也是符号弄反了的logit要付的代价。",
    conventions: [
      "拆成max(0, x) + ln(1 + e^−|x|)：否则x大于710时e^x会溢出，小于−37时1 + e^x会把e^x整个丢掉。",
    ],
    params: { x: anyNumber },
    returns: "以奈特计，不小于0",
    throws: notNumber,
  },
  logit: {
    summary: "概率的对数几率，逻辑函数的反函数。",
    conventions: ["在p = ½附近，比值p/(1 − p)接近1，它的对数改由它与1的差用log1p来算。"],
    params: { p: "从0到1的概率" },
    returns: "以奈特计；0对应−Infinity，1对应Infinity",
    throws: ["`p`不在0到1之间", "`p`不是数"],
  },
  log1mexp: {
    summary: "x ≤ 0时1 − e^x的对数：已知一个概率的对数，求它的补的对数。",
    conventions: ["x大于−ln 2时，e^x接近1，差用expm1来求；小于−ln 2时，e^x很小，代入log1p。"],
    params: { x: "概率的对数，不大于0" },
    returns: "以奈特计，不大于0；x = 0时是−Infinity",
    throws: ["`x`是正数或NaN", "`x`不是数"],
  },
  entropyFromLogits: {
    summary: "由logit经softmax得到的分布的熵。",
    formula: "$H = \\ln \\sum_j e^{z_j} - \\sum_i p_i z_i$，其中$p = \\operatorname{softmax}(z)$",
    conventions: ["各个logit先减去最大的一个，就没有一项为负；几乎确定的分布，熵再小也不丢数字。"],
    params: { logits: finiteOrMasked, options: base2 },
    returns: "以比特（或`base`对应的单位）计",
    throws: [badLogits, noArray("`logits`")],
  },
  klDivergenceFromLogits: {
    summary: "两组logit各自经softmax成为分布，这两个分布之间的KL散度。",
    formula:
      "$D = \\sum_i p_i \\ln \\frac{p_i}{q_i}$，其中$p = \\operatorname{softmax}(a)$，$q = \\operatorname{softmax}(b)$",
    conventions: [
      "起作用的只有c = b − a减去它在p下的均值。用它来写，$D = \\ln\\left(1 + \\sum_i p_i (e^{c_i} - 1 - c_i)\\right)$，没有一项为负：两组logit再接近，也不丢数字。",
    ],
    params: {
      a: "真实分布的logit：有限的数；−Infinity表示这个结果被屏蔽",
      b: "模型的logit，个数相同",
      options: base2,
    },
    returns: "以比特（或`base`对应的单位）计，不小于0；b屏蔽了a允许的结果时是Infinity",
    throws: [
      "有的logit是NaN或+Infinity，某一组全部是−Infinity，或者两组长度不同；或者底不合要求",
      noArray("`a`或`b`"),
    ],
  },
};
