import type { Question } from "../../../lib/quiz/question.ts";

/** The average over a distribution. */
export const entropy: readonly Question[] = [
  {
    kind: "number",
    id: "spinner",
    draw: { red: [0.5, 0.6, 0.7, 0.8], green: [0.05, 0.1, 0.15] },
    values: {
      blue: "1 - red - green",
      bits: "-red*log2(red) - green*log2(green) - blue*log2(blue)",
    },
    prompt: {
      zh: "转盘停在红、绿、蓝三色上的概率分别是{red}、{green}、{blue:2}。转一次的熵是多少比特？",
      en: "A spinner stops on red, green or blue with probabilities {red}, {green} and {blue:2}. What is the entropy of one spin, in bits?",
    },
    key: "bits",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "log2(3)",
        belief: {
          zh: "三种结果的熵就是$\\log_2 3$",
          en: "Three outcomes have the entropy $\\log_2 3$",
        },
        why: {
          zh: "那是三种结果机会均等时的熵，是上限。这里红色占了大头，你多半猜得中，不确定的程度就小了。",
          en: "That is the most that three outcomes can have, and they have it when equally likely. Here red is a good guess, so there is less to be uncertain of.",
        },
        see: { chapter: "entropy", at: "cell-distribution", set: { p: ["red", "green", "blue"] } },
      },
      {
        value: "-(log2(red) + log2(green) + log2(blue))/3",
        belief: {
          zh: "熵是各个结果信息量的普通平均",
          en: "Entropy is the plain mean of the information contents",
        },
        why: {
          zh: "你把三个信息量等权平均了。罕见的颜色信息量大，却很少出现；求平均时，各自要按出现的概率加权。",
          en: "You gave the three the same weight. The rare colours tell much but come seldom; each has to count as often as it comes.",
        },
        see: { chapter: "entropy", at: "cell-weather" },
      },
      {
        value: "-(red*ln(red) + green*ln(green) + blue*ln(blue))",
        belief: { zh: "用自然对数也得到比特", en: "Natural logarithms give bits as well" },
        why: {
          zh: "步骤都对，只是单位成了奈特。除以$\\ln 2$，就换成比特了。",
          en: "Every step is right, but the unit is the nat. Divide by $\\ln 2$ for bits.",
        },
        see: { chapter: "entropy", at: "cell-conversion" },
      },
      {
        value: "-bits",
        belief: { zh: "忘了负号", en: "The minus sign was forgotten" },
        why: {
          zh: "概率的对数是负的，直接加权平均就得到负数。熵是**负**对数的平均，不会小于0。",
          en: "Logarithms of probabilities are negative, and so is their mean. Entropy is the mean of the **negative** logarithm and never below 0.",
        },
        see: { chapter: "entropy", at: "eq-bounds" },
      },
      {
        value: "-red*log2(red)",
        belief: {
          zh: "只算最可能的那个结果就够了",
          en: "Only the likeliest outcome counts",
        },
        why: {
          zh: "另外两种颜色也会出现，而且每次出现都带来好几比特。三项都要加上。",
          en: "The other colours do come up, and bring several bits each time they do. All three terms belong in the sum.",
        },
        see: { chapter: "entropy", at: "cell-weather" },
      },
    ],
    hints: [
      {
        zh: "先求每种颜色的信息量，再按概率加权平均。",
        en: "Find the information content of each colour, then take the mean weighted by probability.",
      },
      {
        zh: "$H = \\sum p \\log_2 \\frac1p$，三项分别对应{red}、{green}、{blue:2}。",
        en: "$H = \\sum p \\log_2 \\frac1p$ with one term each for {red}, {green} and {blue:2}.",
      },
    ],
    solution: {
      zh: "熵是信息量按概率加权的平均：{red}、{green}、{blue:2}各乘上自己的$\\log_2 \\frac1p$，再相加，得{bits:3}比特。它小于$\\log_2 3 \\approx 1.585$，因为三种颜色并不均等。",
      en: "Entropy is the mean of the information content, weighted by probability: multiply each of {red}, {green} and {blue:2} by its own $\\log_2 \\frac1p$ and add. That makes {bits:3} bits, less than $\\log_2 3 \\approx 1.585$ because the colours aren’t equally likely.",
    },
  },
  {
    kind: "choices",
    id: "what-leaves-entropy-alone",
    prompt: {
      zh: "一本天气日记有四个词，概率各不相同。下面哪些改动**不会**改变它的熵？",
      en: "A weather diary has four words, each with a probability of its own. Which of these changes leave its entropy **as it is**?",
    },
    options: [
      {
        text: { zh: "把晴和雪的概率对调", en: "Exchange the probabilities of sun and snow" },
        isRight: true,
        why: {
          zh: "熵是一个和，谁带哪个概率并不要紧，和里还是那四项。",
          en: "Entropy is a sum, and it doesn’t matter who has which probability: the four terms are the same.",
        },
      },
      {
        text: { zh: "把“晴”改写成“万里无云”", en: "Write “not a cloud in the sky” for “sun”" },
        isRight: true,
        why: {
          zh: "词写得长还是短，不影响它有多难猜；熵里只有概率。",
          en: "How long a word is has no bearing on how hard it is to guess. Only probabilities enter.",
        },
      },
      {
        text: { zh: "添上“流星雨”一词，概率为0", en: "Add the word “meteors” with probability 0" },
        isRight: true,
        why: {
          zh: "概率为0的项按极限取0，从不出现的词不改变平均值。",
          en: "By the limit its term is 0. A word that never comes doesn’t change an average.",
        },
      },
      {
        text: {
          zh: "雨和雪不再区分，都记作“湿”",
          en: "Stop telling rain from snow and write “wet” for both",
        },
        belief: { zh: "合并结果只是换个名字", en: "Merging outcomes is only a change of names" },
        why: {
          zh: "看到“湿”，你不再知道是雨还是雪，日记告诉你的确实少了。合并只会让熵减小（两者都可能发生时）。",
          en: "From “wet” you can no longer tell which of the two it was, so the diary tells you less. Merging outcomes that do occur lowers the entropy.",
        },
        see: { chapter: "entropy", at: "cell-distribution", set: { p: [0.4, 0.3, 0.3] } },
      },
      {
        text: {
          zh: "把每个词都拆成“上午…”和“下午…”两个词，概率各占一半",
          en: "Split each word into “… a.m.” and “… p.m.”, each with half of its probability",
        },
        belief: {
          zh: "概率的比例没变，熵就没变",
          en: "If the proportions stay, so does the entropy",
        },
        why: {
          zh: "每个词现在还多答了一个均匀的“上午还是下午”，每天恰好多1比特。",
          en: "Each word now answers one more fair question, morning or afternoon. That is exactly one more bit a day.",
        },
        see: { chapter: "entropy", at: "eq-additivity" },
      },
      {
        text: { zh: "让四个概率都变成四分之一", en: "Make all four probabilities a quarter" },
        belief: { zh: "熵只看有几种结果", en: "Entropy depends on the number of outcomes only" },
        why: {
          zh: "结果还是四种，却更难猜了。概率不等时熵小于$\\log_2 4$，拉平之后才升到2比特。",
          en: "There are still four outcomes, but they are harder to guess. With unequal probabilities it was below $\\log_2 4$; levelling them brings it up to 2 bits.",
        },
        see: { chapter: "entropy", at: "cell-distribution", set: { p: [0.25, 0.25, 0.25, 0.25] } },
      },
    ],
    hints: [
      {
        zh: "熵的公式里出现了什么？没有出现什么？",
        en: "What appears in the formula of entropy, and what doesn’t?",
      },
      {
        zh: "对每一条问自己：改动之后，读日记的人更难猜、更好猜，还是一样？",
        en: "Ask of each: would a reader of the diary find it harder to guess, easier, or just the same?",
      },
    ],
    solution: {
      zh: "$H = -\\sum p \\log p$里只有概率，没有词本身，也没有次序，所以对调概率、改写词语都不影响它；概率为0的词只添上一个0。合并使人知道得更少，熵减小；拆分添上一枚均匀硬币，熵增加1比特；拉平使熵升到最大值2比特。",
      en: "In $H = -\\sum p \\log p$ there are probabilities, but neither words nor an order. So exchanging probabilities and rewriting words change nothing, and a word of probability 0 adds a 0. Merging makes the diary tell less; splitting adds a fair coin, hence one bit; levelling raises the entropy to its maximum of 2 bits.",
    },
  },
  {
    kind: "match",
    id: "sources-and-bits",
    prompt: {
      zh: "每个信息源发一个符号，熵是多少比特？配对。",
      en: "How many bits of entropy has one symbol of each source? Match them.",
    },
    pairs: [
      {
        left: { zh: "八种结果，机会均等", en: "eight outcomes, equally likely" },
        right: { zh: "3", en: "3" },
      },
      {
        left: {
          zh: "四种结果：$\\frac12, \\frac14, \\frac18, \\frac18$",
          en: "four outcomes: $\\frac12, \\frac14, \\frac18, \\frac18$",
        },
        right: { zh: "1.75", en: "1.75" },
      },
      {
        left: { zh: "四种结果，机会均等", en: "four outcomes, equally likely" },
        right: { zh: "2", en: "2" },
      },
      {
        left: { zh: "两种结果：0.97和0.03", en: "two outcomes: 0.97 and 0.03" },
        right: { zh: "0.194", en: "0.194" },
      },
      {
        left: { zh: "两种结果，其中一种必然发生", en: "two outcomes, one of them certain" },
        right: { zh: "0", en: "0" },
      },
    ],
    mistakes: [
      {
        belief: {
          zh: "只看有几种结果，或只看最罕见的那种",
          en: "Only the number of outcomes counts, or only the rarest",
        },
        why: {
          zh: "把每个结果的概率乘上它的$\\log_2 \\frac1p$，加起来，再和这里的数比一比。机会均等时就是$\\log_2 n$，不均等时一定更小。",
          en: "Multiply each probability by its own $\\log_2 \\frac1p$, add up, and compare. For equally likely outcomes it is $\\log_2 n$; otherwise it is less.",
        },
        see: { chapter: "entropy", at: "cell-weather-entropy" },
      },
      {
        left: 1,
        right: 2,
        belief: { zh: "四种结果就是2比特", en: "Four outcomes make 2 bits" },
        why: {
          zh: "2比特是四种结果**最多**能有的。一半的时候都是同一个结果，先问“是不是它”，平均问不到两次。",
          en: "Two bits is the **most** that four outcomes can have. Half of the time it is the first one; ask for that first, and you need fewer than two questions on average.",
        },
        see: { chapter: "entropy", at: "cell-distribution", set: { p: [0.5, 0.25, 0.125, 0.125] } },
      },
      {
        left: 3,
        right: 4,
        belief: { zh: "几乎必然就是没有不确定", en: "Nearly certain is as good as certain" },
        why: {
          zh: "那3%每次出现都带来五比特多，平均下来不能忽略。“几乎一定”和“一定”之间的距离比看上去大。",
          en: "Each time the 3 % do occur they bring more than five bits, and that shows in the mean. Nearly certain is further from certain than it looks.",
        },
        see: { chapter: "entropy", at: "cell-coin-curve", set: { theta: 0.03 } },
      },
    ],
    hints: [
      {
        zh: "先配机会均等的几种：$n$种结果是$\\log_2 n$比特。",
        en: "Begin with the equally likely ones: $n$ outcomes make $\\log_2 n$ bits.",
      },
      {
        zh: "四种结果但不均等，一定小于2；0.97和0.03不是必然，一定大于0。",
        en: "Four outcomes that aren’t equally likely have less than 2; and 0.97 isn’t certainty, so it has more than 0.",
      },
    ],
    solution: {
      zh: "机会均等时$H = \\log_2 n$：八种得3，四种得2。$\\frac12, \\frac14, \\frac18, \\frac18$得$\\frac12 + \\frac24 + \\frac38 + \\frac38 = 1.75$。0.97和0.03得$0.97 \\times 0.044 + 0.03 \\times 5.06 \\approx 0.194$。必然发生的，熵为0。单位都是比特。",
      en: "If all are equally likely, $H = \\log_2 n$: 3 for eight and 2 for four. For $\\frac12, \\frac14, \\frac18, \\frac18$ it is $\\frac12 + \\frac24 + \\frac38 + \\frac38 = 1.75$. For 0.97 and 0.03 it is $0.97 \\times 0.044 + 0.03 \\times 5.06 \\approx 0.194$. A certainty has 0. All of these are bits.",
    },
  },
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
      en: "A draw has three outcomes, A, B and C. Set the probabilities so that each has at least 5 % and the entropy is 1 bit, within 0.01.",
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
        see: { chapter: "entropy", at: "cell-distribution", set: { p: [0.77, 0.14, 0.09] } },
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
        see: { chapter: "entropy", at: "cell-distribution", set: { p: [0.34, 0.33, 0.33] } },
      },
      {
        when: "0 < 1",
        belief: {
          zh: "熵由最大的那个概率决定",
          en: "The largest probability alone settles the entropy",
        },
        why: {
          zh: "还差一点。最大的概率不变时，余下的在另外两种之间怎么分也影响熵：分得越平均，熵越大。",
          en: "Not quite there. With the largest one fixed, it still matters how the rest is divided between the other two: the more evenly, the higher the entropy.",
        },
        see: { chapter: "entropy", at: "cell-distribution", set: { p: [0.8, 0.1, 0.1] } },
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
      { zh: "逐项累加`px * Math.log2(1 / px)`。", en: "Add up `px * Math.log2(1 / px)`, term by term." },
      { zh: "`px`等于0时会怎样？", en: "What happens where `px` is 0?" },
      { zh: "只在`px > 0`时才累加。", en: "Add a term only if `px > 0`." },
    ],
    solution: {
      zh: "对每个概率累加`px * Math.log2(1 / px)`，跳过0。每一项都是概率乘信息量，和就是平均信息量；跳过0是因为$0 \\cdot \\log 0$按极限取0，而机器会算出`NaN`。",
      en: "Add `px * Math.log2(1 / px)` for each probability, and skip zeros. Each term is a probability times an information content, so the sum is the mean; zeros are skipped because $0 \\cdot \\log 0$ is 0 by the limit, where the machine would make `NaN` of it.",
    },
  },
];
