import type { TranslatedText } from "../../../lib/book/reference/function-text.ts";
import { noArray, p } from "./phrases.ts";

const radix = "`radix`：码元有几种，从2到36的整数，默认为2";
const lengths = "不小于1的整数；没有码字的符号是Infinity";

export const codes: Readonly<Record<string, TranslatedText>> = {
  huffmanCode: {
    summary: "哈夫曼前缀码：逐个符号来写的编码，平均码长没有比它更短的。",
    formula: "$H(p) \\le L^* \\le H(p) + 1$，以log radix为单位",
    conventions: [
      "只有某个符号必然出现时，上界才取等号：这时H是0，而它的码字仍要占一个码元。只要有两个符号可能出现，就有L* < H(p) + 1。",
      "把最轻的两个结点（radix为r时是最轻的r个）合成一个，直到只剩一个；从根走到叶子的路就是码字。一样轻的结点，先有的先合，这样最长的码字在最优码里也尽可能短。",
      "权重为0的符号没有码字：给它一个，只会白白拉长别的。只有一个符号时，它的码字是0，因为空码字和什么也没发分不清。",
    ],
    params: { weights: "每个符号出现得多频繁：不小于0的有限数，不能全是0，尺度不限", options: radix },
    returns: "码字、以码元计的码长，以及码树",
    throws: ["有的权重是负数或不是有限数，全部是0，或者一个也没有；或者radix不合要求", noArray("`weights`")],
  },
  shannonCodeLengths: {
    summary: "香农码的码长：每个符号的信息量，向上取整到整数个码元。",
    formula: "$\\ell_i = \\lceil -\\log_r p_i \\rceil$，并且至少为1",
    conventions: [
      "它们满足Kraft不等式，所以确实有这样码长的前缀码；平均起来，比熵多出不到一个码元；只有某个符号必然出现时恰好多出一个，因为它也要占一个码元。最优码（哈夫曼码）不会更长，所以也服从同样的界。概率为0的符号没有码字，码长是Infinity。",
      "码长一定准确：它是拿p与r的幂比较得来的，而不是把对数取整，因为对数舍入之后可能落在整数的任何一侧。",
    ],
    params: { p, options: radix },
    returns: "以码元计（radix为2时就是比特），每个符号一个码长",
    throws: ["`p`不是概率分布，或者radix不是从2到36的整数", noArray("`p`")],
  },
  expectedLength: {
    summary: "平均码长：一个符号平均要写多长。",
    conventions: [
      "凡是能唯一译码的编码都有$L \\ge H(p)$，当且仅当每个i都有$\\ell_i = -\\log p_i$时取等号。没有码字的符号（码长为Infinity），只要概率是0，就不占长度。",
    ],
    params: { p, lengths: `${lengths}；个数与\`p\`相同` },
    returns: "每个符号的码元数（二元码就是比特）",
    throws: ["`p`不是概率分布，有的码长不是整数或小于1，或者两者个数不同", noArray("`p`或`lengths`")],
  },
  kraftSum: {
    summary: "Kraft和：在所有无限长的码元串里，这些码长的码字占去多大份额。",
    conventions: [
      "当且仅当K ≤ 1时，有这样码长的前缀码（Kraft）；哪怕放宽到一切能唯一译码的编码，也不会更好（McMillan）。K = 1表示没有剩余。",
    ],
    params: { lengths, options: "`radix`：码元有几种，默认为2" },
    returns: "没有单位；radix为2、码长不超过52、总和不超过1时是精确的",
    throws: ["有的码长不是整数或小于1，或者一个也没有；或者radix不合要求", noArray("`lengths`")],
  },
  arithmeticEncode: {
    summary: "算术编码：把一条消息写成比特，长度接近其中各个符号信息量之和。",
    formula: "$\\text{length} \\approx -\\sum_i \\log_2 p(x_i)$，每条消息另加至多2比特",
    conventions: [
      "概率舍入到2^−20的整数倍，但不会舍入成0：在可能出现的符号里，只有概率不到百万分之一的，写出来才会明显比应有的短。",
    ],
    params: { symbols: "消息：p的下标", p: "每个符号的概率，总和为1；至多2^19个符号" },
    returns: '由"0"和"1"组成的字符串',
    throws: ["`p`不是概率分布，或者有的符号不是`p`的下标，或者概率为0", noArray("`symbols`或`p`")],
  },
  arithmeticDecode: {
    summary: "把`arithmeticEncode`写成的比特还原成消息，需要同样的p和符号的个数。",
    formula: "$x_i$是这样一个符号：二进制小数落在区间中属于它的那一段",
    params: {
      bits: '由"0"和"1"组成的字符串',
      p: "编码时所用的概率",
      count: "要还原多少个符号，不小于0的整数",
    },
    returns: "消息：p的下标",
    throws: [
      "`p`不是概率分布，`bits`里有别的字符，或者`count`不是不小于0的整数",
      "`p`不是数的数组，或者`bits`不是字符串",
    ],
  },
};
