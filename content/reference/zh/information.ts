import type { TranslatedText } from "../../../lib/book/reference/function-text.ts";
import { badJoint, badP, badPair, base2, joint, modelQ, noArray, p, trueP } from "./phrases.ts";

const badTable = ["`joint`不是由数的数组组成的数组"];

export const information: Readonly<Record<string, TranslatedText>> = {
  informationContent: {
    summary: "信息量（自信息）：得知一个概率为p的结果发生了，由此得到多少信息。",
    conventions: [
      "独立的结果，信息量相加；结果越少见，信息量越大，并且连续地变大。同时满足这两条的只有对数，所差的不过是底的选取。必然的结果什么也没有告诉我们；不可能的结果假如发生，带来的信息是无穷大。",
    ],
    params: { p: "结果的概率，从0到1", options: base2 },
    returns: "以比特（或`base`对应的单位）计；p = 1时为0，p = 0时为Infinity",
    throws: ["`p`不在0到1之间，或者底不是大于0、不等于1的有限数", "`p`不是数"],
  },
  entropy: {
    summary: "熵：按分布抽取一个结果，平均得到的信息量。",
    conventions: [
      "香农的信源编码定理说：凡是能唯一译码的编码，平均每个符号所用的比特数都不会少于它。概率为0的结果不计入，因为$t \\to 0$时$t \\log t \\to 0$；而在JavaScript里`0 * Math.log2(0)`得到的是NaN。",
      "直接写循环错在哪里：每加一次，就按当前部分和的大小舍入一次，加到一百万个结果时要丢掉三位数字。这里把每次加法舍去的部分另存在第二个数里（Neumaier求和），换单位只在最后做一次，两个数一起换。于是8个等可能的结果恰好是3比特，而不是2.9999999999999996。",
      "结果不会为负。求和用的就是传进来的那些数，不做任何归一化。",
    ],
    params: { p: "概率，总和为1（允许1e-6的误差）", options: base2 },
    returns: "以比特（或`base`对应的单位）计；n个结果时在0与log n之间",
    throws: [badP, noArray("`p`")],
  },
  binaryEntropy: {
    summary: "一枚硬币的熵，硬币以概率θ落在其中一面。",
    conventions: [
      "θ小于1e-16时，双精度的`1 - theta`就等于1，对数是0，可公式的第二项其实还应当贡献θ log e。所以这里用两个双精度数来存1 − θ，它的对数按log1p(−θ)来算。",
    ],
    params: { theta: "两面之一的概率，从0到1", options: base2 },
    returns: "以比特（或`base`对应的单位）计；θ为0或1时是0，θ = ½时达到1比特",
    throws: ["`theta`不在0到1之间，或者底不合要求", "`theta`不是数"],
  },
  crossEntropy: {
    summary: "交叉熵：结果按p出现，却用为q造的理想编码来写，平均要写多长。",
    conventions: [
      "它是总的代价$H(p) + D(p \\| q)$，不是多花的那一部分：q = p时它等于H(p)，而不是0。如果p允许的结果被q排除了，代价就是无穷大，这里如实给出；若是把它截断，最坏的模型看上去就只是差一点而已。p(x) = 0的结果从来不会发送，所以哪怕q(x) = 0，这一项也是0。",
      "求和方法与`entropy`相同，每次加法舍去的部分都保留着（Neumaier）。结果不会为负，p与q不能对调。",
    ],
    params: { p: trueP, q: modelQ, options: base2 },
    returns: "以比特（或`base`对应的单位）计；从H(p)直到Infinity",
    throws: [badPair, noArray("`p`或`q`")],
  },
  klDivergence: {
    summary: "KL散度（相对熵）：结果按p出现，却用为q造的理想编码来写，平均比H(p)多写多长。",
    conventions: [
      "直接写循环错在哪里：q接近p时，各项有正有负，几乎全部抵消。相对差别为1e-8时，答案在1e-16附近，和单独一项的舍入误差一样小。而",
      "$\\sum_x \\left( p(x) \\ln \\frac{p(x)}{q(x)} - p(x) + q(x) \\right)$",
      "在p与q的总和都是1时，和上面的式子相等；又因为$\\ln t \\le t - 1$，它没有一项为负，项与项之间再没有什么可以抵消。这就是逐项写出来的吉布斯不等式。这里算的正是这个和，用的就是传进来的那些数；万一舍入使p与q的总和不恰好是1，两个式子里仍有意义的是这一个。",
      "结果不会为负，只有p = q时为0，p与q不能对调；只要某个x有q(x) = 0 < p(x)，结果就是Infinity。",
    ],
    params: { p: trueP, q: modelQ, options: base2 },
    returns: "以比特（或`base`对应的单位）计；从0直到Infinity；无论p与q多么接近，相对误差都小于1e-15",
    throws: [badPair, noArray("`p`或`q`")],
  },
  jsDivergence: {
    summary: "JS散度：两个分布各自对它们的等量混合的KL散度，取平均。",
    formula:
      "$\\mathrm{JSD}(p, q) = \\tfrac12 D(p \\| m) + \\tfrac12 D(q \\| m)$，其中$m = \\tfrac12 (p + q)$",
    conventions: [
      "它总是有限的，因为只要p或q为正，m就为正。直接套公式错在哪里：在p = q附近各项互相抵消，结果可能算成负数，再开方就是NaN。这里每一项都写成不可能为负的形式。",
      "对称，不会为负，只有p = q时为0。",
    ],
    params: { p, q: "概率，总和为1；个数与`p`相同", options: base2 },
    returns: "以比特（或`base`对应的单位）计；从0到1比特；无论p与q多么接近，相对误差都小于1e-15",
    throws: [badPair, noArray("`p`或`q`")],
  },
  jsDistance: {
    summary: "JS距离，即JS散度的平方根。与JS散度不同，也与D(p‖q)不同，它是一个真正的度量。",
    conventions: ["只有p = q时为0，对称，并且满足三角不等式。"],
    params: {
      p,
      q: "概率，总和为1；个数与`p`相同",
      options: "`base`：根号下的对数的底，默认为2；必须大于1，因为负数没有平方根",
    },
    returns: "比特（或`base`对应的单位）的平方根；以比特计时从0到1",
    throws: ["`p`或`q`不是概率分布，或者两者长度不同；或者底不是大于1的有限数", noArray("`p`或`q`")],
  },
  perplexity: {
    summary: "困惑度：要有多少个等可能的结果，才和这个分布一样难料。",
    conventions: [
      "H用什么单位来量，结果都一样。取指数会把H末位的一个误差放大成好几个，所以熵一直用两个双精度数存着，到最后才合成一个。",
    ],
    params: { p },
    returns: "结果的个数，从1到n",
    throws: ["`p`为空，其中有不是概率的数，或者总和不是1", noArray("`p`")],
  },
  crossPerplexity: {
    summary: "结果按p出现时，模型q的困惑度：模型好像是在多少个等可能的选项里猜。",
    params: { p: trueP, q: modelQ },
    returns: "结果的个数，从perplexity(p)直到Infinity",
    throws: ["`p`或`q`不是概率分布，或者两者长度不同", noArray("`p`或`q`")],
  },
  renyiEntropy: {
    summary: "α阶Rényi熵：一端是结果的个数，另一端是最可能的那个结果，中间连成一族。",
    conventions: [
      "公式失去意义的地方取极限：α = 0数出可能的结果有几个（哈特利），α = 1是香农熵，α = ∞是最可能的那个结果的信息量（最小熵）。α越大，它越小；不会为负。",
      "在α = 1附近，因子1/(1 − α)会把舍入造成的Σp与1的差放大。所以当|α − 1| < 2^−7时，先把求得的和除以Σp，这也是Rényi本人对不完全分布的定义。",
    ],
    params: { p, alpha: "阶，从0到Infinity", options: base2 },
    returns: "以比特（或`base`对应的单位）计；从0到log n",
    throws: ["`p`不是概率分布，`alpha`是负数或NaN，或者底不合要求", noArray("`p`")],
  },
  tsallisEntropy: {
    summary: "q阶Tsallis熵，用自然单位：一种不可加的熵。",
    conventions: [
      "q = 1时取极限，就是以奈特计的香农熵；q = 2时是抽两次结果不同的概率（基尼－辛普森指数）；q = 0时是可能的结果数减1。两个独立部分合起来是$S_q(A) + S_q(B) + (1 - q) S_q(A) S_q(B)$。不会为负。",
      "当|q − 1| < 2^−7时，用Σp代替公式里的1：两者只差舍入误差，但除法会把这点误差放大。",
    ],
    params: { p, q: "阶，从0到Infinity" },
    returns: "自然单位（q = 1时是奈特）",
    throws: ["`p`不是概率分布，或者`q`是负数或NaN", noArray("`p`")],
  },
  jointEntropy: {
    summary: "联合熵：两个变量合在一起有多难料。",
    conventions: ["不超过$H(X) + H(Y)$，只有两个变量独立时才相等。"],
    params: { joint, options: base2 },
    returns: "以比特（或`base`对应的单位）计",
    throws: [badJoint, ...badTable],
  },
  conditionalEntropy: {
    summary: "条件熵：知道了一个变量之后，另一个变量还剩下多少不确定性。",
    formula:
      '$H(Y \\mid X) = -\\sum_{i,j} p_{ij} \\log \\frac{p_{ij}}{r_i}$，其中$r_i = \\sum_j p_{ij}$，对应`given: "rows"`',
    conventions: [
      "H(X, Y) − H(X)是同一个数，可是当X几乎决定了Y时，相减会丢掉数字。这里的每一项log(rᵢ/pᵢⱼ)都不会为负，没有什么可以抵消。",
    ],
    params: {
      joint,
      options: '`given`：已知的是哪个变量，"rows"（行）或"columns"（列）；`base`：对数的底，默认为2',
    },
    returns: "以比特（或`base`对应的单位）计；不超过未知的那个变量的熵",
    throws: [badJoint, '`joint`不是由数的数组组成的数组，或者`given`既不是"rows"也不是"columns"'],
  },
  mutualInformation: {
    summary: "互信息：知道了一个变量，也就得到了另一个变量的多少信息。",
    conventions: [
      "它是联合分布相对于两个边缘分布之积的散度，算法与`klDivergence`相同，所以几乎独立的变量也不丢数字。边缘分布用两个双精度数求和：光是它们的舍入误差，看上去就会像是相关。",
      "对称，不会为负，只有两个变量独立时为0。",
    ],
    params: { joint, options: base2 },
    returns: "以比特（或`base`对应的单位）计；不超过两个熵中较小的一个",
    throws: [badJoint, ...badTable],
  },
  marginals: {
    summary: "联合分布的两个边缘分布。",
    params: { joint: "每行一样长的表；joint[i][j]是第i行与第j列同时出现的概率；全部概率的总和为1" },
    returns: "`rows`里每行一个概率，`columns`里每列一个概率",
    throws: ["各行长度不同，其中有不是概率的数，或者总和不是1", ...badTable],
  },
};
