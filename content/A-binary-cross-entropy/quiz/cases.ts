import type { Passage, Question } from "../../../lib/quiz/question.ts";

const season: Passage = { chapter: "binary-cross-entropy", at: "cell-season" };
const nines: Passage = { chapter: "binary-cross-entropy", at: "cell-nines" };
const corners: Passage = { chapter: "binary-cross-entropy", at: "cell-corners" };

/** Two halves, of which one is silent, and what happens at the corners. */
export const questions: readonly Question[] = [
  {
    kind: "number",
    id: "three-days-of-forecasts",
    draw: { first: [0.7, 0.8], second: [0.1, 0.3, 0.45], third: [0.45, 0.6] },
    values: {
      dry: "1 - second",
      sum: "-(ln(first) + ln(1 - second) + ln(third))",
      mean: "sum/3",
    },
    prompt: {
      zh: "三天的降雨预报$\\model{\\hat y}$依次是{first}、{second}、{third}；结果是下、没下、下。这三天的二分类交叉熵平均是多少奈特？",
      en: "For three days the forecasts $\\model{\\hat y}$ of rain were {first}, {second} and {third}. It rained, stayed dry, and rained. What is the mean binary cross-entropy of the three days, in nats?",
    },
    hints: [
      {
        zh: "每天只有一半在起作用。第二天是哪一半？",
        en: "Only one half is at work on each day. Which one on the second?",
      },
      {
        zh: "第一、三天付$-\\ln \\model{\\hat y}$，第二天付$-\\ln(1 - \\model{\\hat y}) = -\\ln {{dry:2}}$。",
        en: "Days one and three pay $-\\ln \\model{\\hat y}$, and day two pays $-\\ln(1 - \\model{\\hat y}) = -\\ln {{dry:2}}$.",
      },
      {
        zh: "三天一共{sum:3}奈特，由三天分摊。",
        en: "Together they pay {sum:3} nats, shared by three days.",
      },
    ],
    solution: {
      zh: "下雨的日子付$-\\ln \\model{\\hat y}$，没下的付$-\\ln(1 - \\model{\\hat y})$：$-\\ln {{first}} - \\ln {{dry:2}} - \\ln {{third}} = {sum:4}$。除以天数3，平均{mean:4}奈特。公式里的另外三项都乘上了0。",
      en: "Wet days pay $-\\ln \\model{\\hat y}$, dry ones $-\\ln(1 - \\model{\\hat y})$: $-\\ln {{first}} - \\ln {{dry:2}} - \\ln {{third}} = {sum:4}$. Divided by 3 days, the mean is {mean:4} nats. The other three terms of the formula are multiplied by 0.",
    },
    key: "mean",
    unit: "nat",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "sum",
        belief: { zh: "把总和当成平均", en: "The sum is taken for the mean" },
        why: {
          zh: "这是三天一共付的。题目问平均，还要除以3。",
          en: "This is what all three days pay together. The mean is a third of it.",
        },
        see: season,
      },
      {
        value: "sum/6",
        belief: { zh: "方括号里的两项是两个样本", en: "The two terms in the brackets are two samples" },
        why: {
          zh: "你除以了6，把每天的两项各当作一个样本。它们是同一天的两个类别，样本只有三个。",
          en: "You have divided by 6, as if the two terms of each day were two samples. They are the two classes of one day, and there are three days.",
        },
        see: { chapter: "binary-cross-entropy", at: "two-sums" },
      },
      {
        value: "-(ln(first) + ln(third))/3",
        belief: { zh: "没下雨的日子不用付", en: "A dry day costs nothing" },
        why: {
          zh: "你只算了下雨的两天。没下的那天轮到另一半起作用，预报给雨的概率越大，付得越多。",
          en: "You have counted the wet days only. On the dry one the other half is at work, and the higher the forecast of rain was, the more it charges.",
        },
        see: { chapter: "binary-cross-entropy", at: "cell-evening", set: { yHat: "second" } },
      },
      {
        value: "-(ln(first) + ln(second) + ln(third))/3",
        belief: { zh: "每天都付−ln ŷ", en: "Every day pays −ln ŷ" },
        why: {
          zh: "第二天没下，给“没下”的概率是$1 - \\model{\\hat y}$。付$-\\ln \\model{\\hat y}$，就成了越不看好雨、罚得越重，正好反了。",
          en: "The second day was dry, and “dry” had been given $1 - \\model{\\hat y}$. To charge $-\\ln \\model{\\hat y}$ punishes the forecaster for having been right.",
        },
        see: { chapter: "binary-cross-entropy", at: "eq-cases" },
      },
    ],
  },
  {
    kind: "choice",
    id: "terms-of-a-week",
    prompt: {
      zh: "七天里下了两天雨，所有预报都严格介于0和1之间。把七天的交叉熵全部按定义写开，一共14项$\\truth{p}_i(k) \\ln \\model{q}_i(k)$。其中不等于0的有几项？",
      en: "Of seven days two were wet, and all forecasts lie strictly between 0 and 1. Written out by the definition, the cross-entropies of the week have 14 terms $\\truth{p}_i(k) \\ln \\model{q}_i(k)$. How many of them are not 0?",
    },
    options: [
      {
        text: { zh: "7项", en: "7" },
        isRight: true,
        why: { zh: "每天恰好一项：发生了的那个类别。", en: "One a day, for the class that happened." },
      },
      {
        text: { zh: "14项", en: "14" },
        belief: { zh: "两项都要付", en: "Both terms are paid" },
        why: {
          zh: "标签是0或1，两项里总有一项乘上了0。两项都不为0，要等标签是比例的时候。",
          en: "With a label of 0 or 1 one of the two terms is multiplied by 0. Both are at work only if the label is a share.",
        },
        see: season,
      },
      {
        text: { zh: "2项", en: "2" },
        belief: { zh: "只有y = 1的样本有损失", en: "Only samples with y = 1 have a loss" },
        why: {
          zh: "没下雨的五天里，$\\truth{y} = 0$关掉了第一项，可是$1 - \\truth{y} = 1$打开了第二项。",
          en: "On the five dry days $\\truth{y} = 0$ switches the first term off, but $1 - \\truth{y} = 1$ switches the second on.",
        },
        see: { chapter: "binary-cross-entropy", at: "cell-merge" },
      },
      {
        text: { zh: "1项", en: "1" },
        belief: { zh: "独热使整个和只剩一项", en: "One-hot leaves one term of the whole sum" },
        why: {
          zh: "独热说的是**一个**样本的各个类别：对类别的和只剩一项。对样本的和在外面，七天一天也不少。",
          en: "One-hot is about the classes of **one** sample: of the sum over classes one term remains. The sum over samples stands outside, with all seven days.",
        },
        see: { chapter: "binary-cross-entropy", at: "two-sums" },
      },
    ],
    hints: [
      { zh: "有两个求和：一个对天数，一个对类别。", en: "There are two sums, over days and over classes." },
      {
        zh: "固定一天：$\\truth{p}_i(1)$和$\\truth{p}_i(0)$各是多少？",
        en: "Take one day: what are $\\truth{p}_i(1)$ and $\\truth{p}_i(0)$?",
      },
    ],
    solution: {
      zh: "每天有两项，权重是$\\truth{y}$和$1 - \\truth{y}$，一个是1，一个是0；权重为1的那一项是$\\ln \\model{\\hat y}$或$\\ln(1 - \\model{\\hat y})$，预报严格介于0和1之间，所以它不是0。每天一项，七天七项，与下了几天雨无关。",
      en: "Each day has two terms, with the weights $\\truth{y}$ and $1 - \\truth{y}$: one is 1, the other 0. The term with the weight 1 is $\\ln \\model{\\hat y}$ or $\\ln(1 - \\model{\\hat y})$, and is not 0 since the forecast lies strictly between 0 and 1. That is one a day, seven in all, however many days were wet.",
    },
  },
  {
    kind: "number",
    id: "price-of-another-nine",
    draw: { some: [1, 2], more: [4, 5, 6] },
    where: "more/some != more - some",
    values: { ratio: "more/some", low: "some*ln(10)", high: "more*ln(10)" },
    prompt: {
      zh: "两位预报员都说会下雨，一位给$1 - 10^{-{some}}$，一位给$1 - 10^{-{more}}$。结果没下。后一位付的罚金$-\\ln(1 - \\model{\\hat y})$是前一位的几倍？",
      en: "Two forecasters expected rain, one with probability $1 - 10^{-{some}}$, the other with $1 - 10^{-{more}}$. It stayed dry, and each pays $-\\ln(1 - \\model{\\hat y})$. How many times as much as the first does the second pay?",
    },
    hints: [
      { zh: "两人各给“没下”留了多少概率？", en: "What had each of them left for a dry day?" },
      { zh: "$-\\ln 10^{-n} = n \\ln 10$。", en: "$-\\ln 10^{-n} = n \\ln 10$." },
    ],
    solution: {
      zh: "他们给“没下”留的是$10^{-{some}}$和$10^{-{more}}$，付的是{low:3}和{high:3}奈特，也就是$\\ln 10$的{some}倍和{more}倍，所以后者是前者的{ratio}倍。罚金与小数点后有几个9成正比，而不与留下的概率成反比。",
      en: "They had left $10^{-{some}}$ and $10^{-{more}}$ for a dry day, and pay {low:3} and {high:3} nats, which is {some} and {more} times $\\ln 10$. The second pays {ratio} times as much. The penalty grows with the number of nines, and not with one over what was left.",
    },
    key: "ratio",
    unit: "none",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "10^(more - some)",
        belief: { zh: "留下的概率少几倍，罚金就多几倍", en: "The penalty is inverse to what was left" },
        why: {
          zh: "留下的概率确实只有前一位的$10^{-({more} - {some})}$，可罚金是它的对数，倍数在对数里变成了加法。",
          en: "What was left is smaller by that factor, but the penalty is its logarithm, and there a factor becomes a sum.",
        },
        see: nines,
      },
      {
        value: "more - some",
        belief: { zh: "罚金之差当成了倍数", en: "The difference is taken for the ratio" },
        why: {
          zh: "后一位多付$({more} - {some})$个$\\ln 10$，这是差。问的是倍数，要相除。",
          en: "The second pays $({more} - {some})$ times $\\ln 10$ more. That is the difference; the question is about the ratio.",
        },
        see: nines,
      },
      {
        value: "(1 - 10^(-more))/(1 - 10^(-some))",
        belief: {
          zh: "两个预报差不多，罚金也差不多",
          en: "Forecasts that are nearly the same cost nearly the same",
        },
        why: {
          zh: "你比的是给“下雨”的概率，它们确实差不多。可是没下，要看的是留给“没下”的那一点点。",
          en: "You have compared what was given to rain, and that is nearly the same. But it stayed dry, and what counts is the little that was left for that.",
        },
        see: { chapter: "binary-cross-entropy", at: "cell-two-curves" },
      },
    ],
  },
  {
    kind: "choices",
    id: "where-the-one-line-breaks",
    prompt: {
      zh: "机器照着$-\\left[\\, \\truth{y} \\ln \\model{\\hat y} + (1 - \\truth{y}) \\ln(1 - \\model{\\hat y}) \\,\\right]$原样去算，不加任何防护。哪些情形会得到`NaN`？",
      en: "A machine computes $-\\left[\\, \\truth{y} \\ln \\model{\\hat y} + (1 - \\truth{y}) \\ln(1 - \\model{\\hat y}) \\,\\right]$ as it stands, without any precaution. Which of these cases give `NaN`?",
    },
    options: [
      {
        text: {
          zh: "$\\truth{y} = 1$，$\\model{\\hat y} = 1$",
          en: "$\\truth{y} = 1$, $\\model{\\hat y} = 1$",
        },
        isRight: true,
        why: {
          zh: "第二项是$0 \\cdot \\ln 0$，机器拿0乘$-\\infty$。",
          en: "The second term is $0 \\cdot \\ln 0$, and the machine multiplies 0 by $-\\infty$.",
        },
      },
      {
        text: {
          zh: "$\\truth{y} = 0$，$\\model{\\hat y} = 0$",
          en: "$\\truth{y} = 0$, $\\model{\\hat y} = 0$",
        },
        isRight: true,
        why: {
          zh: "第一项是$0 \\cdot \\ln 0$，同样出毛病，尽管预报完全正确。",
          en: "The first term is $0 \\cdot \\ln 0$. The forecast could not be better, and yet the sum is spoilt.",
        },
      },
      {
        text: {
          zh: "$\\truth{y} = 1$，$\\model{\\hat y} = 0$",
          en: "$\\truth{y} = 1$, $\\model{\\hat y} = 0$",
        },
        belief: { zh: "出现ln 0就是NaN", en: "Every ln 0 gives NaN" },
        why: {
          zh: "这里$\\ln 0$乘的是1，得$-\\infty$；另一项是$0 \\cdot \\ln 1 = 0$。结果是$+\\infty$，而这正是该有的答案。",
          en: "Here $\\ln 0$ is multiplied by 1 and gives $-\\infty$; the other term is $0 \\cdot \\ln 1 = 0$. The result is $+\\infty$, and that is what it should be.",
        },
        see: corners,
      },
      {
        text: {
          zh: "$\\truth{y} = 0$，$\\model{\\hat y} = 1$",
          en: "$\\truth{y} = 0$, $\\model{\\hat y} = 1$",
        },
        belief: { zh: "错得彻底就算不出来", en: "What is entirely wrong can’t be computed" },
        why: {
          zh: "错得彻底算得出来，就是$+\\infty$：$0 \\cdot \\ln 1 + 1 \\cdot \\ln 0 = -\\infty$，再变号。",
          en: "It can, and costs $+\\infty$: $0 \\cdot \\ln 1 + 1 \\cdot \\ln 0 = -\\infty$, with the sign reversed.",
        },
        see: corners,
      },
      {
        text: {
          zh: "$\\truth{y} = 0.3$，$\\model{\\hat y} = 0.3$",
          en: "$\\truth{y} = 0.3$, $\\model{\\hat y} = 0.3$",
        },
        belief: { zh: "标签只能是0或1", en: "A label can only be 0 or 1" },
        why: {
          zh: "标签可以是比例，公式照样成立，两半都起作用，结果是0.3的熵，约0.611奈特。",
          en: "A label may be a share. The formula holds, both halves are at work, and the result is the entropy of 0.3, about 0.611 nats.",
        },
        see: { chapter: "binary-cross-entropy", at: "cell-share", set: { r: 0.3 } },
      },
    ],
    hints: [
      {
        zh: "机器上$\\ln 0 = -\\infty$。它乘以1得什么，乘以0又得什么？",
        en: "On the machine $\\ln 0 = -\\infty$. What is it times 1, and times 0?",
      },
      {
        zh: "`NaN`来自$0 \\cdot (-\\infty)$：哪些情形里，被关掉的那一半恰好是$\\ln 0$？",
        en: "`NaN` comes from $0 \\cdot (-\\infty)$. In which cases is the half that is switched off just the one with $\\ln 0$?",
      },
    ],
    solution: {
      zh: "$\\truth{y} = \\model{\\hat y} = 1$时，关掉的那一半是$0 \\cdot \\ln 0$；$\\truth{y} = \\model{\\hat y} = 0$时，也是$0 \\cdot \\ln 0$。两次都是**完美**的预报毁了结果。错得彻底的两种情形里，$\\ln 0$乘的是1，得到的$+\\infty$就是正确答案。标签是比例时没有0，也没有毛病。",
      en: "With $\\truth{y} = \\model{\\hat y} = 1$ the half that is switched off is $0 \\cdot \\ln 0$, and likewise with $\\truth{y} = \\model{\\hat y} = 0$. Both times a **perfect** forecast ruins the result. In the two cases that are entirely wrong $\\ln 0$ is multiplied by 1, and the $+\\infty$ is the right answer. Where the label is a share, nothing is 0 and nothing breaks.",
    },
  },
];
