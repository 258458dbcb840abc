import type { Question } from "../../../lib/quiz/question.ts";

/** What a wire has to carry. */
export const codes: readonly Question[] = [
  {
    kind: "code",
    id: "code-entropy",
    name: "myEntropy",
    prompt: {
      zh: "写一个函数`myEntropy`，算出概率分布`p`的熵，单位是比特。概率可以是0。",
      en: "Write a function `myEntropy` that gives the entropy of a distribution `p` in bits. Probabilities may be 0.",
    },
    start: {
      zh: "function myEntropy(p: number[]): number {\n  // p中的数非负，总和为1\n  return 0;\n}\n",
      en: "function myEntropy(p: number[]): number {\n  // the numbers in p are not negative and sum to 1\n  return 0;\n}\n",
    },
    answer:
      "function myEntropy(p: number[]): number {\n  let sum = 0;\n  for (const px of p) {\n    if (px > 0) sum += px * Math.log2(1 / px);\n  }\n  return sum;\n}\n",
    properties: [
      {
        name: "known-value",
        cases: "[[[0.5, 0.5], 1], [[0.25, 0.25, 0.25, 0.25], 2], [[0.5, 0.25, 0.125, 0.125], 1.75]]",
        holds: "(p, bits) => Math.abs(myEntropy(p) - bits) < 1e-9",
        belief: {
          zh: "底、符号或权重弄错了",
          en: "The base, the sign or the weights are off",
        },
        why: {
          zh: "均匀硬币应当是1比特。得0.693是用了`Math.log`，得−1是少了负号，得2是只加了信息量、没有乘概率。",
          en: "A fair coin should give 1 bit. With 0.693 you have used `Math.log`; with −1 the minus sign is missing; with 2 you have added information contents without their weights.",
        },
        see: { chapter: "entropy", at: "cell-weather-entropy" },
      },
      {
        name: "zero-support",
        cases: "[[[1, 0], [1]], [[0.5, 0.5, 0], [0.5, 0.5]], [[0.5, 0.25, 0, 0.25], [0.5, 0.25, 0.25]]]",
        holds: "(p, withoutZeros) => Math.abs(myEntropy(p) - myEntropy(withoutZeros)) < 1e-9",
        belief: { zh: "计算机会把0·log 0当作0", en: "The machine takes 0·log 0 as 0" },
        why: {
          zh: "它先算出$\\log_2 0 = -\\infty$，再乘0，得到`NaN`。概率恰好为0的项要略去；加一个小常数则会改动其余各项。",
          en: "It computes $\\log_2 0 = -\\infty$ first, and 0 times that is `NaN`. Leave out what is exactly 0; adding a small constant would change the other terms.",
        },
        see: { chapter: "entropy", at: "cell-mended-zero" },
      },
      {
        name: "permutation",
        cases:
          "[[[0.1, 0.9], [0.9, 0.1]], [[0.2, 0.3, 0.5], [0.5, 0.2, 0.3]], [[0, 0.4, 0.6], [0.6, 0, 0.4]]]",
        holds: "(p, moved) => Math.abs(myEntropy(p) - myEntropy(moved)) < 1e-9",
        belief: {
          zh: "熵与结果的次序有关",
          en: "Entropy depends on the order of the outcomes",
        },
        why: {
          zh: "熵只由概率决定，与谁排在前面无关。请检查循环有没有漏掉第一项或最后一项。",
          en: "It depends on the probabilities only, in whatever order. See whether your loop leaves out the first or the last of them.",
        },
        see: { chapter: "entropy", at: "eq-entropy" },
      },
      {
        name: "additivity",
        cases:
          "[[[1], [0.5, 0.5]], [[0.5, 0.5], [0.5, 0.5]], [[0.1, 0.9], [0.3, 0.7]], [[0.2, 0.8], [0.5, 0.3, 0.2]]]",
        holds:
          "(a, b) => Math.abs(myEntropy(a.flatMap((x) => b.map((y) => x * y))) - myEntropy(a) - myEntropy(b)) < 1e-9",
        belief: {
          zh: "熵要再除以结果的个数",
          en: "Entropy is to be divided by the number of outcomes",
        },
        why: {
          zh: "两个独立的信息源合在一起，熵应当相加。除以个数或换成别的函数，这一条就不成立；概率已经是权重，不必再除。",
          en: "The entropies of independent sources add up. Dividing by the number of outcomes breaks this, and so does any other function in the logarithm’s place; the probabilities are weights already.",
        },
        see: { chapter: "entropy", at: "eq-additivity" },
      },
    ],
    hints: [
      {
        zh: "熵是平均值。平均的是什么，用什么作权重？",
        en: "Entropy is a mean. Of what, and weighted with what?",
      },
      {
        zh: "逐项累加`px * Math.log2(1 / px)`。`px`等于0时会怎样？",
        en: "Add up `px * Math.log2(1 / px)`, term by term. What happens where `px` is 0?",
      },
      { zh: "只在`px > 0`时才累加。", en: "Add a term only if `px > 0`." },
    ],
    solution: {
      zh: "对每个概率累加`px * Math.log2(1 / px)`，跳过0。每一项都是概率乘信息量，和就是平均信息量；跳过0是因为$0 \\cdot \\log 0$按极限取0，而机器会算出`NaN`。",
      en: "Add `px * Math.log2(1 / px)` for each probability, and skip zeros. Each term is a probability times an information content, so the sum is the mean; zeros are skipped because $0 \\cdot \\log 0$ is 0 by the limit, where the machine would make `NaN` of it.",
    },
  },
  {
    kind: "number",
    id: "room-for-codewords",
    draw: { short: [2, 3], middle: [3, 4], long: [5, 6, 7] },
    where: "middle > short",
    values: {
      free: "1 - 2^(-short) - 2*2^(-middle)",
      words: "free*2^long",
    },
    prompt: {
      zh: "一个前缀码已经用了三个码字：一个{short}位，两个{middle}位。最多还能加几个{long}位的码字？",
      en: "A prefix code has three codewords so far, one of {short} digits and two of {middle}. How many codewords of {long} digits can still be added?",
    },
    key: "words",
    unit: "none",
    tolerance: { absolute: 0.01 },
    misconceptions: [
      {
        value: "2^long",
        belief: {
          zh: "短码字不妨碍长码字",
          en: "Short codewords don’t get in the way of long ones",
        },
        why: {
          zh: "所有以那三个码字开头的长码字都不能用了，否则读到一半就会断错。它们各占去一份预算。",
          en: "Every long word that begins with one of the three is out, or a reader would stop too early. Each of the three has taken its share of the budget.",
        },
        see: {
          chapter: "entropy",
          at: "cell-budget-tree",
          set: { lengthSun: "short", lengthCloud: "middle", lengthRain: "middle", lengthSnow: 5 },
        },
      },
      {
        value: "2^long - 3",
        belief: {
          zh: "用掉三个码字，就少三个",
          en: "Three codewords used are three fewer to use",
        },
        why: {
          zh: "一个{short}位的码字挡住的不是一个，而是所有以它开头的码字。它占去预算的$2^{-{short}}$。",
          en: "A word of {short} digits doesn’t shut out one other word but all that begin with it. It takes the share $2^{-{short}}$ of the budget.",
        },
        see: { chapter: "entropy", at: "eq-kraft" },
      },
      {
        value: "(1 - 2^(-short) - 2^(-middle))*2^long",
        belief: {
          zh: "同样长度的码字只占一份预算",
          en: "Codewords of one length share one share",
        },
        why: {
          zh: "两个{middle}位的码字各占一份，互不重叠，要减两次。",
          en: "The two words of {middle} digits have a share each, and these don’t overlap. Take both away.",
        },
        see: { chapter: "entropy", at: "eq-kraft" },
      },
    ],
    hints: [
      { zh: "每个码字占去预算的多少？", en: "What share of the budget does each codeword take?" },
      {
        zh: "长度为$\\ell$的码字占$2^{-\\ell}$。先求还剩多少，再看够几个{long}位的。",
        en: "A codeword of length $\\ell$ takes $2^{-\\ell}$. Find what is left, then how many of {long} digits fit into it.",
      },
      { zh: "还剩{free}。", en: "What is left is {free}." },
    ],
    solution: {
      zh: "Kraft预算总共是1。三个码字占去$2^{-{short}}$和两份$2^{-{middle}}$，还剩{free}。每个{long}位的码字占$2^{-{long}}$，所以最多再加{words}个。这么多也确实加得上：不以那三个码字开头的{long}位串正好有{words}个，它们一样长，谁也不是谁的开头。",
      en: "Kraft’s budget is 1. The three codewords take $2^{-{short}}$ and twice $2^{-{middle}}$, which leaves {free}. Each word of {long} digits takes $2^{-{long}}$, so no more than {words} of them fit. And so many can really be added: just {words} strings of {long} digits begin with none of the three, and being equally long, none of them begins with another.",
    },
  },
  {
    kind: "choice",
    id: "what-the-floor-forbids",
    prompt: {
      zh: "一个信息源的熵是2.1比特。对逐个符号编码的**任何**前缀码，下面哪句话一定成立？",
      en: "A source has an entropy of 2.1 bits. Which of these holds for **every** prefix code of its single symbols?",
    },
    options: [
      {
        text: { zh: "平均码长不小于2.1位", en: "The average length is at least 2.1 digits" },
        isRight: true,
        why: {
          zh: "任何前缀码的码长都守着Kraft预算，而不超预算的码长，平均不会低于熵。",
          en: "The lengths of any prefix code keep Kraft’s budget, and the mean of such lengths can’t go below the entropy.",
        },
      },
      {
        text: { zh: "每个码字至少3位", en: "Every codeword has at least 3 digits" },
        belief: {
          zh: "熵是给每个符号编码所需的比特数",
          en: "Entropy is the number of bits that each symbol needs",
        },
        why: {
          zh: "熵限制的只是平均值。常见的符号完全可以只用一两位，由罕见的符号用长码字补上。",
          en: "Entropy bounds the mean and nothing else. Common symbols may well have one or two digits, as long as rare ones have more.",
        },
        see: { chapter: "entropy", at: "cell-codewords" },
      },
      {
        text: {
          zh: "没有哪个码字比它的信息量$I(x)$短",
          en: "No codeword is shorter than its information content $I(x)$",
        },
        belief: {
          zh: "信息量是每个码字各自的下限",
          en: "Information content is a floor under each codeword",
        },
        why: {
          zh: "码长必须是整数，可以有的比$I(x)$长，有的比它短；预算有限，但可以在码字之间调剂。下限只对平均值成立。",
          en: "Lengths are whole numbers, so some may lie above $I(x)$ and some below; the budget may be moved between codewords. The floor is under the mean.",
        },
        see: { chapter: "entropy", at: "cell-codewords", set: { source: [0.35, 0.25, 0.2, 0.12, 0.08] } },
      },
      {
        text: {
          zh: "最好的前缀码，平均码长恰好是2.1位",
          en: "The best one has an average length of exactly 2.1 digits",
        },
        belief: {
          zh: "最优码总能达到熵",
          en: "The best code always reaches the entropy",
        },
        why: {
          zh: "只有每个概率都是2的负整数次幂时才够得着。否则取整总有损失，虽然不到1位。",
          en: "It is reached only if every probability is a power of one half. Otherwise whole lengths cost something, though less than one digit.",
        },
        see: { chapter: "entropy", at: "cell-huffman" },
      },
    ],
    hints: [
      { zh: "熵是平均值。它能约束单个码字吗？", en: "Entropy is an average. Can it bind a single codeword?" },
      {
        zh: "想想概率为$\\frac12, \\frac14, \\frac18, \\frac18$、码字为0、10、110、111的例子：熵是1.75，最短的码字有几位？",
        en: "Think of $\\frac12, \\frac14, \\frac18, \\frac18$ with the codewords 0, 10, 110, 111: the entropy is 1.75, and how long is the shortest word?",
      },
    ],
    solution: {
      zh: "由Kraft不等式和切线不等式，任何前缀码都有$H \\le L$，这里就是平均码长不小于2.1位。单个码字不受约束：常见的可以很短。最优码只保证$L^* < H + 1$，不保证等于$H$。",
      en: "Kraft’s inequality and the tangent give $H \\le L$ for every prefix code: on average at least 2.1 digits. Single codewords aren’t bound by it, and common ones may be short. The best code has $L^* < H + 1$, which doesn’t mean that it reaches $H$.",
    },
  },
  {
    kind: "number",
    id: "price-of-a-block",
    draw: { alarm: [0.02, 0.05, 0.1, 0.15], size: [4, 5, 8, 10] },
    values: {
      bits: "-alarm*log2(alarm) - (1 - alarm)*log2(1 - alarm)",
      ceiling: "bits + 1/size",
    },
    prompt: {
      zh: "一个传感器每分钟报一次“正常”或“异常”，异常的概率是{alarm}，各次独立。把{size}次合成一段，用最好的前缀码发送。香农的界保证平均每次**少于**多少位？",
      en: "Once a minute a sensor reports “normal” or “alarm”; alarms have probability {alarm}, independently. Reports are sent in blocks of {size} with the best prefix code. Shannon’s bounds guarantee that the average is **below** how many digits per report?",
    },
    key: "ceiling",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "bits + 1",
        belief: {
          zh: "取整的一位损失每次都要付",
          en: "Rounding costs up to one digit per report, block or not",
        },
        why: {
          zh: "取整只在整段上发生一次，所以那一位由{size}次分摊。这正是合成一段的好处。",
          en: "Lengths are rounded once per block, so that one digit is shared by {size} reports. This is what blocks are for.",
        },
        see: { chapter: "entropy", at: "eq-blocks" },
      },
      {
        value: "size*bits + 1",
        belief: {
          zh: "把整段的码长当成了每次的码长",
          en: "The length of the block is taken for that of a report",
        },
        why: {
          zh: "这是一整段的上界。题目问的是平均每次，还要除以{size}。",
          en: "This bounds the whole block. The question is about one report; divide by {size}.",
        },
        see: { chapter: "entropy", at: "blocks" },
      },
      {
        value: "bits*ln(2) + 1/size",
        belief: {
          zh: "香农的界里，熵用什么单位都行",
          en: "In Shannon’s bounds entropy may be in any unit",
        },
        why: {
          zh: "界里加的那个1，是一个二进制位，也就是1比特。熵要以比特计，才能和它相加；你用的熵是奈特数。",
          en: "The 1 in the bounds is one binary digit, which is a bit, and only an entropy in bits can be added to it. Yours is in nats.",
        },
        see: { chapter: "entropy", at: "eq-shannon-bounds" },
      },
      {
        value: "(bits + 1)/size",
        belief: {
          zh: "熵也由各次分摊",
          en: "The entropy is shared out as well",
        },
        why: {
          zh: "分摊的只有取整的损失。每次报告各有各的信息，{size}次独立的报告，熵要相加，除回来每次还是{bits:3}比特。",
          en: "Only the cost of rounding is shared. Each report has information of its own: {size} independent ones have {size} times the entropy, so per report it stays at {bits:3} bits.",
        },
        see: { chapter: "entropy", at: "cell-blocks-curve" },
      },
      {
        value: "1",
        belief: {
          zh: "两种结果，每次总得一位",
          en: "Two outcomes need one digit each time",
        },
        why: {
          zh: "逐次发送确实不能少于1位。合成一段之后，常见的“全部正常”可以用很短的码字，平均每次就不到1位。",
          en: "Sent one by one, yes. In a block the common “all normal” gets a very short word, and the average per report falls below 1.",
        },
        see: { chapter: "entropy", at: "cell-blocks-curve", set: { rain: "alarm" } },
      },
    ],
    hints: [
      { zh: "先求一次报告的熵。", en: "Find the entropy of one report first." },
      {
        zh: "整段的熵是{size}倍，最优码长小于它加1，再除以{size}。",
        en: "A block has {size} times that entropy, the best length is less than that plus 1; then divide by {size}.",
      },
      { zh: "一次报告的熵约{bits:3}比特。", en: "One report has about {bits:3} bits." },
    ],
    solution: {
      zh: "一次报告的熵$h$是{bits:3}比特。{size}次独立，整段的熵是$h$的{size}倍；最优前缀码的平均码长小于整段的熵加1（这个1是一个二进制位，所以熵要以比特计）；除以{size}，得每次少于$h + \\frac{1}{{size}}$，即{ceiling:3}位。",
      en: "One report has the entropy $h = {bits:3}$ bits. The {size} reports are independent, so a block has {size} times that. The best code’s average length is less than the block’s entropy plus 1, a binary digit, which is why everything here is in bits; divided by {size}, it is less than $h + \\frac{1}{{size}}$, which is {ceiling:3} digits a report.",
    },
  },
];
