import type { TranslatedText } from "../../../lib/book/reference/function-text.ts";
import { badLogits, badP, badPair, base2, logits, modelQ, noArray, p, trueP } from "./phrases.ts";

const perProbability = "比特（或`base`对应的单位）每单位概率";
const perLogit = "奈特（或`base`对应的单位）每奈特logit";
const modelLogits = "模型的logit，个数与`p`相同：有限的数；−Infinity表示这个结果被屏蔽";
const badModel = "`p`不是概率分布，有的logit是NaN或+Infinity，或者长度不同；或者底不合要求";
const asForLoss = '与对应的损失相同；用"none"时给出每个样本自己的导数，与"sum"一样';

export const gradients: Readonly<Record<string, TranslatedText>> = {
  gradientEntropy: {
    summary: "熵对概率的梯度。",
    params: { p, options: base2 },
    returns: `${perProbability}，每个结果一个；p为0处是Infinity`,
    throws: [badP, noArray("`p`")],
  },
  gradientEntropyFromLogits: {
    summary: "softmax(z)的熵对logit的梯度。",
    conventions: [
      "它把可能的结果往下压，把不大可能的往上抬；各分量之和为0。ln pᵢ + H等于zᵢ减去z在p下的均值，这里就按后者来算：logit几乎相等时，前者的两个数会互相抵消。",
    ],
    params: { logits, options: base2 },
    returns: "比特（或`base`对应的单位）每奈特logit，每个结果一个",
    throws: [badLogits, noArray("`logits`")],
  },
  gradientCrossEntropyInP: {
    summary: "交叉熵对真实概率的梯度。",
    params: { p: trueP, q: modelQ, options: base2 },
    returns: `${perProbability}；q为0处是Infinity`,
    throws: [badPair, noArray("`p`或`q`")],
  },
  gradientCrossEntropyInQ: {
    summary: "交叉熵对模型概率的梯度。",
    params: { p: trueP, q: modelQ, options: base2 },
    returns: `${perProbability}；p为0处是0，只有q为0处是−Infinity`,
    throws: [badPair, noArray("`p`或`q`")],
  },
  gradientCrossEntropyInLogits: {
    summary: "p到softmax(z)的交叉熵对logit的梯度。",
    conventions: [
      "模型给的减去真实的：softmax与交叉熵总是成对出现，原因就在这里。两者都接近1时，差由它们各自的补来求。",
    ],
    params: { p: trueP, logits: modelLogits, options: "`base`：H所用的对数的底，与损失一样默认为e" },
    returns: `${perLogit}，每个结果一个`,
    throws: [badModel, noArray("`p`或`logits`")],
  },
  gradientKlDivergenceInP: {
    summary: "KL散度对真实概率的梯度。",
    params: { p: trueP, q: modelQ, options: base2 },
    returns: `${perProbability}；p为0处是−Infinity，只有q为0处是Infinity`,
    throws: [badPair, noArray("`p`或`q`")],
  },
  gradientKlDivergenceInQ: {
    summary: "KL散度对模型概率的梯度；它与交叉熵的相同，因为H(p)与q无关。",
    params: { p: trueP, q: modelQ, options: base2 },
    returns: `${perProbability}；p为0处是0，只有q为0处是−Infinity`,
    throws: [badPair, noArray("`p`或`q`")],
  },
  gradientKlDivergenceInLogits: {
    summary: "p到softmax(z)的KL散度对logit的梯度；它与交叉熵的相同。",
    params: { p: trueP, logits: modelLogits, options: "`base`：D所用的对数的底，与损失一样默认为e" },
    returns: `${perLogit}，每个结果一个`,
    throws: [badModel, noArray("`p`或`logits`")],
  },
  gradientBinaryCrossEntropyWithLogits: {
    summary: "`binaryCrossEntropyWithLogits`对logit的梯度。",
    conventions: [
      '预测减去目标。z > 0时按(1 − t) − σ(−z)来算：有把握又答对了，梯度就是一个很小的数，而不是0。用"mean"时，与损失一样，每个样本的那一份要除以权重之和。',
    ],
    params: {
      logit: "对数几率，有限的数；或者一批这样的数",
      target: "实际发生了什么，从0到1；或者同样多个",
      options: asForLoss,
    },
    returns: `${perLogit}：一个数；对一批样本，每个一个`,
    throws: [
      "有的logit不是有限数，有的目标不在0到1之间，长度不同，或者有负的权重；或者权重全是0",
      "两个参数一个是一批，另一个不是",
    ],
  },
  gradientCategoricalCrossEntropy: {
    summary: "`categoricalCrossEntropy`对logit的梯度。",
    formula:
      "$\\frac{\\partial \\ell}{\\partial z_k} = \\hat p_k \\sum_j w_j t_j - w_k t_k$，其中$\\hat p = \\operatorname{softmax}(z)$；没有权重时就是$\\hat p_k - t_k$",
    conventions: ['用"mean"时，与损失一样，每个样本的那一份要除以用到的权重之和。被忽略的样本梯度是0。'],
    params: {
      logits: "一个样本的logit，或者一批，每行一个样本；有限的数，−Infinity表示这一类被屏蔽",
      target: "一个类别下标，或者各类上的一个分布；对一批样本，是它们组成的数组",
      options: '与对应的损失相同；用"none"时给出每个样本自己的梯度，与"sum"一样',
    },
    returns: `${perLogit}，形状与\`logits\`相同`,
    throws: [
      "有的logit是NaN或+Infinity，类别下标越界，目标不是概率分布，或者长度不同；或者取平均时没有任何权重可除",
      "`logits`或`target`不是这两种形状之一",
    ],
  },
};
