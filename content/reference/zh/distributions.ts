import type { TranslatedText } from "../../../lib/book/reference/function-text.ts";
import { noArray, p } from "./phrases.ts";

export const distributions: Readonly<Record<string, TranslatedText>> = {
  normalize: {
    summary: "把权重各自除以它们的总和，变成概率。",
    conventions: ["除它以外，本库没有哪个函数会悄悄归一化：总和不是1，多半是写错了，而不是换了个尺度。"],
    params: { weights: "不小于0的有限数，不能全是0" },
    returns: "顺序不变的概率，每个的误差不超过末位的一个单位",
    throws: ["有的权重是负数或不是有限数，全部是0，或者一个也没有", noArray("`weights`")],
  },
  uniform: {
    summary: "均匀分布：对n个结果一视同仁。在n个结果的所有分布里它的熵最大，等于log n。",
    params: { n: "结果的个数，不小于1的整数" },
    returns: "n个相等的概率",
    throws: ["`n`不是不小于1的整数", "`n`不是数"],
  },
  oneHot: {
    summary: "独热（one-hot）分布，即必然结果的分布：第k个是1，其余是0。",
    formula: "$e_k$，其中$i = k$时$(e_k)_i = 1$，其余为$0$",
    params: { k: "结果的下标，从0数起", n: "结果的个数，不小于1的整数" },
    returns: "n个概率",
    throws: ["`n`不是不小于1的整数，或者`k`不是从0到n − 1的整数", "`k`或`n`不是数"],
  },
  labelSmoothing: {
    summary: "标签平滑：从目标里取出ε这么大的份额，平均分给所有结果。",
    params: { target: "概率，总和为1，常常是独热的", epsilon: "要分出去的份额，从0到1" },
    returns: "n个概率",
    throws: ["`target`不是概率分布，或者`epsilon`不在0到1之间", noArray("`target`")],
  },
  empirical: {
    summary: "经验分布：每个结果出现的次数占样本总数的比例。",
    conventions: ["在所有分布里，它使这些样本最有可能出现：把相对于它的交叉熵降到最小，就是把似然升到最大。"],
    params: {
      samples: "结果的下标，不小于0的整数",
      options: "`outcomes`：一共有几个结果；写明了，排在末尾而没有出现过的结果也会有它的0",
    },
    returns: "每个结果一个概率",
    throws: ["有的样本不是从0到outcomes − 1的整数，或者一个样本也没有", noArray("`samples`")],
  },
  mix: {
    summary: "两个分布的混合：以概率`weight`从q抽取，否则从p抽取。",
    params: {
      p,
      q: "概率，总和为1；个数与`p`相同",
      weight: "q所占的份额，从0（全是p）到1（全是q）",
    },
    returns: "同样个数的概率",
    throws: ["`p`或`q`不是概率分布，两者长度不同，或者`weight`不在0到1之间", noArray("`p`或`q`")],
  },
  isDistribution: {
    summary: "一个值是不是本库所说的概率分布：非空的数组，每个数都不小于0，总和与1相差不超过1e-6。",
    formula: "$p_i \\ge 0$，并且$\\left| \\sum_i p_i - 1 \\right| \\le 10^{-6}$",
    conventions: ["结果为true的数组，没有哪个函数会说它不是概率分布。本函数从不抛出错误。"],
    params: { p: "任何值" },
    returns: "true或false",
  },
  sampler: {
    summary: "按p抽取结果的随机源；种子相同，在任何机器上得到的都是同一个序列。",
    conventions: [
      "随机数来自xoshiro128**（周期2^128 − 1），它的四个状态字由SplitMix32从种子生成。每两个输出拼成一个53位的数u，落在[0, 1)里；累积概率头一个超过u的结果就是抽中的。概率为0的结果永远不会出现。",
    ],
    params: { p, seed: "从0到2^32 − 1的整数" },
    returns: "一个不带参数的函数，每调用一次，返回下一个结果的下标",
    throws: ["`p`不是概率分布，或者`seed`不是从0到2^32 − 1的整数", "`p`不是数的数组，或者`seed`不是数"],
  },
};
