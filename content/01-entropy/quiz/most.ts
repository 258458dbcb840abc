import type { Question } from "../../../lib/quiz/question.ts";

/** Where uncertainty is greatest. */
export const most: readonly Question[] = [
  {
    kind: "curve",
    id: "draw-binary-entropy",
    prompt: {
      zh: "一枚硬币抛出正面的概率是$\\theta$。画出抛一次的熵（比特）怎样随$\\theta$变化。",
      en: "A coin shows heads with probability $\\theta$. Draw how the entropy of one toss, in bits, depends on $\\theta$.",
    },
    x: { label: { zh: "θ", en: "θ" }, from: 0, to: 1 },
    y: { label: { zh: "比特", en: "bits" }, from: 0, to: 1.2 },
    key: "-x*log2(x) - (1 - x)*log2(1 - x)",
    misconceptions: [
      {
        value: "1 - abs(1 - 2*x)",
        belief: {
          zh: "不确定的程度按比例增减",
          en: "Uncertainty grows in proportion",
        },
        why: {
          zh: "两端和中间都对，但边不是直的。靠近两端时曲线很陡，最初的一丝怀疑最值钱：$\\theta = 0.11$时已经有半比特。",
          en: "Ends and middle are right, but the sides aren’t straight. Near the ends the curve is steep, since the first grain of doubt is the dearest: at $\\theta = 0.11$ there is half a bit already.",
        },
        see: { chapter: "entropy", at: "cell-coin-curve", set: { theta: 0.11 } },
      },
      {
        value: "-x*log2(x)",
        belief: { zh: "只算正面那一项", en: "Only heads count" },
        why: {
          zh: "反面也会出现，也带来信息。把正反面的名字互换，硬币还是那枚硬币，所以曲线必须左右对称。",
          en: "Tails come up as well and tell you something too. Exchange the names of the sides and the coin is still the same, so the curve has to be symmetric.",
        },
        see: { chapter: "entropy", at: "eq-binary-entropy" },
      },
      {
        value: "1 + x*log2(x) + (1 - x)*log2(1 - x)",
        belief: {
          zh: "越确定，信息越多",
          en: "The more certain, the more information",
        },
        why: {
          zh: "曲线画倒了。熵量的是结果揭晓之前有多拿不准：两面都是正面的硬币，抛它什么也得不到。",
          en: "This is upside down. Entropy says how uncertain you are before the toss: a coin with two heads has nothing to tell you.",
        },
        see: { chapter: "entropy", at: "cell-coin-curve", set: { theta: 0.98 } },
      },
      {
        value: "x",
        belief: {
          zh: "熵随正面的概率一路上升",
          en: "Entropy rises with the probability of heads",
        },
        why: {
          zh: "正面必然出现时，结果毫无悬念，熵应当是0，而不是最大。",
          en: "When heads are certain there is nothing left to wait for. The entropy has to be 0 there, not at its highest.",
        },
        see: { chapter: "entropy", at: "cell-coin-curve", set: { theta: 1 } },
      },
    ],
    hints: [
      {
        zh: "先定三个点：$\\theta = 0$、$\\frac12$、$1$。",
        en: "Settle three points first: $\\theta = 0$, $\\frac12$ and $1$.",
      },
      {
        zh: "再定一个：九成正面的硬币约值0.47比特，不是0.2。",
        en: "Then a fourth: a coin that shows heads nine times in ten is worth about 0.47 bits, not 0.2.",
      },
    ],
    solution: {
      zh: "两端结果确定，熵为0；正中最难猜，熵为1比特；互换两面不改变硬币，所以左右对称。曲线在正中平缓，在两端陡直：$h(0.1) \\approx 0.469$，$h(0.25) \\approx 0.811$。",
      en: "At the ends the outcome is certain and the entropy 0; in the middle it is 1 bit; exchanging the sides changes nothing, so the curve is symmetric. It is flat in the middle and steep at the ends: $h(0.1) \\approx 0.469$ and $h(0.25) \\approx 0.811$.",
    },
  },
  {
    kind: "sliders",
    id: "one-bit-from-three",
    prompt: {
      zh: "一次抽签有A、B、C三种结果。调整概率，使三种结果都至少有5%，而熵恰好是1比特（误差不超过0.01）。",
      en: "A draw has three outcomes, A, B and C. Set the probabilities so that each has at least 5% and the entropy is 1 bit, within 0.01.",
    },
    sliders: [
      {
        name: "first",
        label: { zh: "A的概率", en: "probability of A" },
        from: 0.05,
        to: 0.9,
        step: 0.01,
        start: 0.33,
      },
      {
        name: "second",
        label: { zh: "B的概率", en: "probability of B" },
        from: 0.05,
        to: 0.9,
        step: 0.01,
        start: 0.33,
      },
    ],
    readouts: [
      { label: { zh: "C的概率", en: "probability of C" }, value: "1 - first - second", digits: 2 },
      {
        label: { zh: "熵（比特）", en: "entropy (bits)" },
        value: "-first*log2(first) - second*log2(second) - (1 - first - second)*log2(1 - first - second)",
        digits: 3,
      },
    ],
    goal: "max(abs(-first*log2(first) - second*log2(second) - (1 - first - second)*log2(1 - first - second) - 1) - 0.01, 0.0499 - (1 - first - second)) < 0",
    answer: { first: 0.77, second: 0.14 },
    misconceptions: [
      {
        when: "first + second > 1.0001",
        belief: { zh: "概率可以随意取，不必合为1", en: "Probabilities can be set at will" },
        why: {
          zh: "A和B加起来已经超过1，留给C的成了负数。三个概率合起来只有一整份。",
          en: "A and B together exceed 1 and leave C a negative share. The three have one whole to divide among them.",
        },
        see: { chapter: "entropy", at: "cell-distribution" },
      },
      {
        when: "first + second > 0.9501",
        belief: {
          zh: "1比特就是一枚均匀硬币，多一种结果都不行",
          en: "One bit means a fair coin, with no room for a third outcome",
        },
        why: {
          zh: "均匀硬币确实是1比特，但不是只有它。让一种结果占大头，把余下的分给另外两种，熵同样能降到1。",
          en: "A fair coin has one bit, but it isn’t alone. Let one outcome have most of the probability and share the rest between two others: that comes down to 1 as well.",
        },
        see: { chapter: "entropy", at: "cell-distribution", set: { "my-p": [0.77, 0.14, 0.09] } },
      },
      {
        when: "max(first, max(second, 1 - first - second)) < 0.5",
        belief: {
          zh: "三种结果接近均等，熵就接近1",
          en: "Near-equal outcomes have an entropy near 1",
        },
        why: {
          zh: "三种结果均等时是$\\log_2 3 \\approx 1.585$比特，比1大得多。要降下来，就得有一种结果明显更可能。",
          en: "Three equal outcomes have $\\log_2 3 \\approx 1.585$ bits, well above 1. To come down, one outcome has to become much likelier than the others.",
        },
        see: { chapter: "entropy", at: "cell-distribution", set: { "my-p": [0.34, 0.33, 0.33] } },
      },
      {
        when: "max(first, max(second, 1 - first - second)) > 0.85",
        belief: {
          zh: "一种结果几乎必然，还剩1比特",
          en: "A near-certainty still leaves one bit",
        },
        why: {
          zh: "一种结果占到85%以上，多半一猜就中，熵已经不到0.8比特。给另外两种多留一点。",
          en: "With more than 85% on one outcome you mostly guess right, and less than 0.8 bits are left. Leave more to the other two.",
        },
        see: { chapter: "entropy", at: "cell-distribution", set: { "my-p": [0.9, 0.05, 0.05] } },
      },
      {
        when: "0 < 1",
        belief: {
          zh: "熵由最大的那个概率决定",
          en: "The largest probability alone settles the entropy",
        },
        why: {
          zh: "最大的概率要在四分之三上下，但光看它还不够。它不变时，余下的在另外两种之间怎么分也有影响：分得越平均，熵越大。",
          en: "The largest one has to be near three quarters, but that isn’t enough. With it fixed, it still matters how the rest is divided between the other two: the more evenly, the higher the entropy.",
        },
        see: { chapter: "entropy", at: "cell-distribution", set: { "my-p": [0.8, 0.1, 0.1] } },
      },
    ],
    hints: [
      {
        zh: "三种结果均等时的熵比1大还是比1小？该往哪个方向走？",
        en: "Is the entropy of three equal outcomes above 1 or below? Which way do you have to go?",
      },
      {
        zh: "让一种结果占四分之三左右，再慢慢调整余下的怎么分。",
        en: "Give one outcome about three quarters, then try how to divide the rest.",
      },
    ],
    solution: {
      zh: "均等时熵是1.585比特，必须让一种结果明显占优。例如A占0.77，余下0.23按0.14和0.09来分：$0.77 \\log_2 \\frac{1}{0.77} + 0.14 \\log_2 \\frac{1}{0.14} + 0.09 \\log_2 \\frac{1}{0.09} \\approx 1.000$比特。答案不止一个：1比特说的是平均有多难猜，并不要求只有两种结果。",
      en: "Equal outcomes have 1.585 bits, so one has to dominate. Give A 0.77, for instance, and divide the remaining 0.23 into 0.14 and 0.09: $0.77 \\log_2 \\frac{1}{0.77} + 0.14 \\log_2 \\frac{1}{0.14} + 0.09 \\log_2 \\frac{1}{0.09} \\approx 1.000$ bits. There are other answers. One bit says how hard guessing is on average; it doesn’t ask for two outcomes.",
    },
  },
  {
    kind: "order",
    id: "prove-uniform-is-most",
    prompt: {
      zh: "把证明$H(\\truth{p}) \\le \\log_2 n$的步骤排好。其中有一步不属于这个证明。（只对$\\truth{p}(x) > 0$的结果求和。）",
      en: "Put the proof of $H(\\truth{p}) \\le \\log_2 n$ in order. One of the steps does not belong. (Sums are over outcomes with $\\truth{p}(x) > 0$.)",
    },
    steps: [
      {
        zh: "因为$\\sum_x \\truth{p}(x) = 1$，可以把$\\log_2 n$写成$\\sum_x \\truth{p}(x) \\log_2 n$",
        en: "Since $\\sum_x \\truth{p}(x) = 1$, write $\\log_2 n$ as $\\sum_x \\truth{p}(x) \\log_2 n$",
      },
      {
        zh: "所以$H(\\truth{p}) - \\log_2 n = \\sum_x \\truth{p}(x) \\log_2 \\frac{1}{n\\,\\truth{p}(x)}$",
        en: "So $H(\\truth{p}) - \\log_2 n = \\sum_x \\truth{p}(x) \\log_2 \\frac{1}{n\\,\\truth{p}(x)}$",
      },
      {
        zh: "对每一项用$\\ln u \\le u - 1$，取$u = \\frac{1}{n\\,\\truth{p}(x)}$",
        en: "Apply $\\ln u \\le u - 1$ to each term with $u = \\frac{1}{n\\,\\truth{p}(x)}$",
      },
      {
        zh: "展开：每个结果贡献$\\frac1n$，至多$n$个，再减去概率之和",
        en: "Multiply out: $\\frac1n$ for each of at most $n$ outcomes, less the sum of the probabilities",
      },
      {
        zh: "右边不超过$\\frac{1}{\\ln 2}(1 - 1) = 0$",
        en: "The right-hand side is at most $\\frac{1}{\\ln 2}(1 - 1) = 0$",
      },
    ],
    distractors: [
      {
        text: {
          zh: "对每一项用$\\ln u \\le u - 1$，取$u = n\\,\\truth{p}(x)$",
          en: "Apply $\\ln u \\le u - 1$ to each term with $u = n\\,\\truth{p}(x)$",
        },
        belief: {
          zh: "分数倒过来也一样用",
          en: "The fraction may as well be turned over",
        },
        why: {
          zh: "和式里的对数是$\\frac{1}{n\\,\\truth{p}(x)}$的对数，取它的倒数，负号就把不等号反了过来，得不到上界。",
          en: "The logarithm in the sum is that of $\\frac{1}{n\\,\\truth{p}(x)}$. Turn it over and a minus sign reverses the inequality, which then bounds the wrong side.",
        },
        see: { chapter: "entropy", at: "eq-tangent" },
      },
    ],
    outOfOrder: {
      belief: {
        zh: "不等式可以在写成逐项的差之前使用",
        en: "The inequality can be used before there are terms to use it on",
      },
      why: {
        zh: "切线不等式要用在一个个对数上。先把两边并成一个和，才有可以逐项比较的对数；展开和收尾都在这之后。",
        en: "The tangent applies to single logarithms. First make one sum of the two sides, so that there are terms; multiplying out comes after, the conclusion last.",
      },
      see: { chapter: "entropy", at: "uniform" },
    },
    hints: [
      {
        zh: "要比较一个和与一个常数，先把常数也写成和。",
        en: "To compare a sum with a constant, make a sum of the constant first.",
      },
      {
        zh: "先并成一个和，再用不等式，再展开，最后看符号。",
        en: "One sum first, then the inequality, then multiply out, and look at the sign last.",
      },
    ],
    solution: {
      zh: "概率之和为1，所以常数$\\log_2 n$可以写成加权和；与$H$相减，各项合成一个对数；对每项用切线不等式；展开后前一部分至多是$n \\cdot \\frac1n = 1$，后一部分恰好是1；差不大于0，即$H(\\truth{p}) \\le \\log_2 n$。",
      en: "Probabilities sum to 1, so the constant $\\log_2 n$ is a weighted sum; taken from $H$ it leaves one logarithm in each term; the tangent bounds each of them; multiplied out, the first part is at most $n \\cdot \\frac1n = 1$ and the second exactly 1; the difference is at most 0, that is, $H(\\truth{p}) \\le \\log_2 n$.",
    },
  },
];
