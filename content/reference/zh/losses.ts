import type { TranslatedText } from "../../../lib/book/reference/function-text.ts";

const batchMismatch = "两个参数一个是一批，另一个不是";
const lossReturns = '以奈特（或`base`对应的单位）计，不小于0；对一批样本用reduction "none"时，每个样本一个';
const reduction = '`reduction`："mean"（平均）、"sum"（求和）或"none"（不合并）';

export const losses: Readonly<Record<string, TranslatedText>> = {
  binaryCrossEntropy: {
    summary: "二分类交叉熵：预测给出一个概率，目标说明实际发生了什么，损失就是预测为此付出的代价。",
    conventions: [
      "t = 1或0时，两项里只剩一项，就是实际发生的那个结果的信息量。预测为0或1而又错了，代价是Infinity；有些库把它截断，也就把这件事掩盖了。ln(1 − p̂)按log1p(−p̂)来算，很小的p̂也不会丢。",
    ],
    params: {
      probability: "预测结果为1的概率，从0到1；或者一批这样的概率",
      target: "实际发生了什么，从0到1（软目标可以取中间的值）；或者同样多个",
      options: `${reduction}；\`weights\`：每个样本一个权重；\`base\`：默认为e；\`clamp\`和\`epsilon\`只用来演示别的库怎么做`,
    },
    returns: lossReturns,
    throws: ["有的概率或目标不在0到1之间，长度不同，有负的权重，或者权重全是0", batchMismatch],
  },
  binaryCrossEntropyWithLogits: {
    summary: "由logit算二分类交叉熵：代价相同，但不必绕道概率，概率有可能被舍入成0或1。",
    conventions: [
      "z很大时，公式里的两项互相抵消。改写之后，z > 0时是ln(1 + e^−|z|) + |z| (1 − t)，否则后一项换成|z| t：没有一项为负，也不会溢出。于是有把握又答对了，代价是e^−z而不是0；有把握却答错了，代价是|z|而不是Infinity。",
    ],
    params: {
      logit: "结果为1的对数几率，有限的数；或者一批这样的数",
      target: "实际发生了什么，从0到1（软目标可以取中间的值）；或者同样多个",
      options: `${reduction}；\`weights\`：每个样本一个权重；\`base\`：默认为e`,
    },
    returns: lossReturns,
    throws: ["有的logit不是有限数，有的目标不在0到1之间，长度不同，有负的权重，或者权重全是0", batchMismatch],
  },
  categoricalCrossEntropy: {
    summary: "由logit算多分类交叉熵：训练分类器用的就是这个损失。",
    formula:
      "$\\ell = -\\sum_k t_k \\ln \\operatorname{softmax}(z)_k$；目标是类别下标y时，$-\\ln \\operatorname{softmax}(z)_y$",
    conventions: [
      "直接从logit算，不经过概率，因为概率可能舍入成0（损失无穷大）或1（毫无损失）。目标为0的类别不计入，哪怕它的logit是−Infinity。",
      "标签平滑取ε时，目标变成(1 − ε) t + ε/n。带类别权重时，每一类按$w_k t_k$计入；取平均时，除以实际用到的这些权重之和，两种目标都是如此。",
    ],
    params: {
      logits: "一个样本的logit，或者一批，每行一个样本；有限的数，−Infinity表示这一类被屏蔽",
      target: "一个类别下标，或者各类上的一个分布；对一批样本，是它们组成的数组",
      options: `${reduction}；\`weights\`：每类一个权重；\`ignoreIndex\`：目标等于它的样本不计；\`labelSmoothing\`：标签平滑；\`base\`：默认为e`,
    },
    returns: lossReturns,
    throws: [
      "有的logit是NaN或+Infinity，类别下标越界，目标不是概率分布，或者长度不同；或者取平均时没有任何权重可除",
      "`logits`或`target`不是这两种形状之一",
    ],
  },
  negativeLogLikelihood: {
    summary: "负对数似然：在模型给出的概率下，观察到的结果有多少信息量。",
    formula: '$-\\sum_i \\ln q_i(y_i)$，用"sum"时；用"mean"时再除以样本数',
    conventions: [
      "把它降到最小，就是把似然$\\prod_i q_i(y_i)$升到最大；它的平均值就是样本对模型的交叉熵。似然这个连乘积本身，几百个样本之后就下溢成0了，求和却不会。",
    ],
    params: {
      probabilities: "一个分布，用于一个样本，或者所有样本共用；或者每个样本一行",
      classIndices: "观察到的类别；样本不止一个时，是它们的数组",
      options: `${reduction}；\`weights\`：每类一个权重；\`ignoreIndex\`：类别等于它的样本不计；\`base\`：默认为e`,
    },
    returns: "以奈特（或`base`对应的单位）计，不小于0；观察到概率为0的结果时是Infinity",
    throws: [
      "有的行不是概率分布，类别下标越界，或者长度不同；或者取平均时没有任何权重可除",
      "参数不是这几种形状之一",
    ],
  },
};
