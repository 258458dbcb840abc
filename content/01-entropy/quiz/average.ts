import type { Question } from "../../../lib/quiz/question.ts";

/** The average over a distribution. */
export const average: readonly Question[] = [
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
        see: { chapter: "entropy", at: "cell-distribution", set: { "my-p": ["red", "green", "blue"] } },
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
          zh: "另外两种颜色也会出现，而且每次出现都带来不止1比特。三项都要加上。",
          en: "The other colours do come up, and bring more than one bit each time they do. All three terms belong in the sum.",
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
      zh: "一本天气日记有四个词，概率各不相同，也都不是0。下面哪些改动**不会**改变它的熵？",
      en: "A weather diary has four words, whose probabilities are all different, and none of them 0. Which of these changes leave its entropy **as it is**?",
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
          zh: "看到“湿”，你不再知道是雨还是雪，日记告诉你的确实少了。两者都会出现，合并就让熵减小。",
          en: "From “wet” you can no longer tell which of the two it was, so the diary tells you less. Merging outcomes that do occur lowers the entropy.",
        },
        see: { chapter: "entropy", at: "cell-distribution", set: { "my-p": [0.4, 0.3, 0.3] } },
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
        see: { chapter: "entropy", at: "cell-distribution", set: { "my-p": [0.25, 0.25, 0.25, 0.25] } },
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
      en: "How many bits of entropy does one symbol of each source have? Match them.",
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
        see: { chapter: "entropy", at: "cell-distribution", set: { "my-p": [0.5, 0.25, 0.125, 0.125] } },
      },
      {
        left: 3,
        right: 4,
        belief: { zh: "几乎必然就是没有不确定", en: "Nearly certain is as good as certain" },
        why: {
          zh: "那3%每次出现都带来五比特多，平均下来不能忽略。“几乎一定”和“一定”之间的距离比看上去大。",
          en: "Each time the 3% do occur they bring more than five bits, and that shows in the mean. Nearly certain is further from certain than it looks.",
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
];
