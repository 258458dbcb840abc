import type { Question } from "../../../lib/quiz/question.ts";

/** The same loss, added up as logarithms and counted by outcome. */
export const counting: readonly Question[] = [
  {
    kind: "number",
    id: "words-until-zero",
    draw: { word: [0.02, 0.05, 0.2, 0.25] },
    values: { bits: "log2(1/word)", count: "1074/bits" },
    prompt: {
      zh: "一个模型给文章里每个词的概率都在{word}上下。程序里最小的正数约为$2^{-1074}$。照直把概率乘起来，大约乘到第几个词，似然就成了0？（误差1%以内。）",
      en: "A model gives every word of a text a probability of about {word}. The smallest positive number in a program is about $2^{-1074}$. After about how many words does a likelihood that is simply multiplied together become 0? (Within 1%.)",
    },
    key: "count",
    unit: "none",
    tolerance: { relative: 0.01 },
    misconceptions: [
      {
        value: "1074",
        belief: {
          zh: "每个词都恰好让似然减半",
          en: "Each word halves the likelihood",
        },
        why: {
          zh: "只有概率是$\\frac12$时才是这样。这里一个词就相当于减半{bits:2}次，所以快得多。",
          en: "Only at a probability of $\\frac12$. Here a single word is as good as {bits:2} halvings, so it goes much faster.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-halving" },
      },
      {
        value: "1074/ln(1/word)",
        belief: { zh: "2的幂可以配自然对数", en: "Powers of two go with natural logarithms" },
        why: {
          zh: "1074数的是减半的次数，也就是比特，所以每个词也要用比特来量。两边的底要一致。",
          en: "The 1074 counts halvings, that is, bits. So each word has to be measured in bits as well; use one base for both.",
        },
        see: { chapter: "maximum-likelihood", at: "logarithm" },
      },
      {
        value: "324",
        belief: {
          zh: "能乘多少次，看最小的数有几位零",
          en: "The number of factors is the number of zeros of the smallest number",
        },
        why: {
          zh: "最小的数约是$5 \\cdot 10^{-324}$，这要每次缩小到十分之一才正好用324次。这里每次缩小到{word}。",
          en: "It is about $5 \\cdot 10^{-324}$, which takes some 324 factors of one tenth. Here each factor is {word}.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-search-product", set: { copies: 200 } },
      },
    ],
    hints: [
      { zh: "一个词相当于减半多少次？", en: "How many halvings is one word worth?" },
      { zh: "是{bits:2}次。总共能减半1074次左右。", en: "{bits:2} of them. There is room for about 1074." },
    ],
    solution: {
      zh: "每个词的信息量是$\\log_2 \\frac{1}{{word}}$，即{bits:2}比特，相当于减半{bits:2}次。能减半1074次左右，所以乘到第{count:0}个词上下就成了0。写一页左右就到头了；改成把对数相加，就没有这个问题。",
      en: "Each word has $\\log_2 \\frac{1}{{word}}$, that is {bits:2} bits, and counts as so many halvings. There is room for about 1074, so it is over after some {count:0} words, about a page of text. A sum of logarithms has no such end.",
    },
  },
  {
    kind: "number",
    id: "cost-per-letter",
    draw: { timesA: [1, 3], timesB: [4, 5, 6], timesC: [1, 2] },
    where: "abs((timesA + 2*timesB + 2*timesC)/(timesA + timesB + timesC) - 5/3) > 0.04",
    values: {
      letters: "timesA + timesB + timesC",
      total: "timesA + 2*timesB + 2*timesC",
      mean: "total/letters",
    },
    prompt: {
      zh: "一段文字里，A出现{timesA}次，B出现{timesB}次，C出现{timesC}次。模型给A、B、C的概率是$\\frac12, \\frac14, \\frac14$。平均每个字母的负对数似然是多少比特？",
      en: "In a text the letters A, B and C have the counts {timesA}, {timesB} and {timesC}. A model gives them the probabilities $\\frac12, \\frac14, \\frac14$. What is its mean negative log-likelihood, in bits a letter?",
    },
    key: "mean",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "total",
        belief: {
          zh: "总和与平均是一回事",
          en: "Sum and mean are the same thing",
        },
        why: {
          zh: "这是整段文字的损失。除以字母数{letters}，才是$H(\\truth{\\hat p}, \\model{q})$。",
          en: "That is the loss of the whole text. Divide by its {letters} letters, and you have $H(\\truth{\\hat p}, \\model{q})$.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-model" },
      },
      {
        value: "1.5",
        belief: {
          zh: "用模型自己的概率来求平均",
          en: "The mean is taken with the model’s own probabilities",
        },
        why: {
          zh: "1.5是模型的熵$H(\\model{q})$。权重要取文字里实际的比例$\\truth{\\hat p}$，模型只决定每个字母的码长。",
          en: "1.5 is the model’s own entropy $H(\\model{q})$. The weights are the shares in the text, $\\truth{\\hat p}$; the model only sets the length of each letter.",
        },
        see: { chapter: "maximum-likelihood", at: "eq-mean-nll" },
      },
      {
        value:
          "-(timesA*log2(timesA/letters) + timesB*log2(timesB/letters) + timesC*log2(timesC/letters))/letters",
        belief: {
          zh: "损失就是文字本身的熵",
          en: "The loss is the entropy of the text",
        },
        why: {
          zh: "这是$H(\\truth{\\hat p})$，只有$\\model{q} = \\truth{\\hat p}$时才降得到。给定的模型与比例不符，付得更多。",
          en: "This is $H(\\truth{\\hat p})$, which only $\\model{q} = \\truth{\\hat p}$ gets down to. The model at hand differs from the shares and pays more.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-at-its-best" },
      },
      {
        value: "5/3",
        belief: {
          zh: "三个字母各算一次，再平均",
          en: "Each kind of letter counts once",
        },
        why: {
          zh: "三个码长1、2、2等权平均，等于假定三个字母一样常见。B明明更多。",
          en: "The plain mean of the lengths 1, 2, 2 takes the letters to be equally common. There are more Bs.",
        },
        see: { chapter: "maximum-likelihood", at: "counting" },
      },
    ],
    hints: [
      { zh: "模型给每个字母的码长是几位？", en: "How many digits does the model spend on each letter?" },
      {
        zh: "A是1位，B和C都是2位。按次数加起来，再除以字母总数。",
        en: "One on A, two on B and on C. Add up by counts, then divide by the number of letters.",
      },
    ],
    solution: {
      zh: "A的码长是$-\\log_2 \\frac12 = 1$，B、C是2。按结果归类，总和是{timesA} × 1 + {timesB} × 2 + {timesC} × 2，即{total}比特；除以{letters}个字母，平均{mean:3}比特。先归类还是逐个字母累加，结果一样，这就是$H(\\truth{\\hat p}, \\model{q})$。",
      en: "A costs $-\\log_2 \\frac12 = 1$ bit, B and C cost 2. Sorted by outcome the sum is {timesA} × 1 + {timesB} × 2 + {timesC} × 2, which is {total} bits. Divided by {letters} letters it is {mean:3} bits, and it is $H(\\truth{\\hat p}, \\model{q})$, whether you sort first or add letter by letter.",
    },
  },
  {
    kind: "sliders",
    id: "best-three-letters",
    prompt: {
      zh: "十个字母里有6个A、3个B、1个C。调整模型，使平均损失降到离最小值不超过0.003比特。",
      en: "Of ten letters, 6 were A, 3 were B and 1 was C. Set the model so that its mean loss comes within 0.003 bits of the least possible.",
    },
    sliders: [
      {
        name: "modelA",
        label: { zh: "A的概率", en: "probability of A" },
        from: 0.01,
        to: 0.98,
        step: 0.01,
        start: 0.33,
      },
      {
        name: "modelB",
        label: { zh: "B的概率", en: "probability of B" },
        from: 0.01,
        to: 0.98,
        step: 0.01,
        start: 0.33,
      },
    ],
    readouts: [
      { label: { zh: "C的概率", en: "probability of C" }, value: "1 - modelA - modelB", digits: 2 },
      {
        label: { zh: "平均损失（比特）", en: "mean loss (bits)" },
        value: "-0.6*log2(modelA) - 0.3*log2(modelB) - 0.1*log2(1 - modelA - modelB)",
        digits: 3,
      },
    ],
    goal: "-0.6*log2(modelA) - 0.3*log2(modelB) - 0.1*log2(1 - modelA - modelB) < 1.29846",
    answer: { modelA: 0.6, modelB: 0.3 },
    misconceptions: [
      {
        when: "modelA + modelB > 1.0001",
        belief: { zh: "给每个字母的概率可以都调大", en: "Every letter can be given more" },
        why: {
          zh: "三个概率合起来是1。A和B已经超过了，留给C的是负数。",
          en: "The three sum to 1. A and B exceed it and leave C less than nothing.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-model-bars" },
      },
      {
        when: "modelA + modelB > 0.97",
        belief: {
          zh: "少见的字母可以忽略",
          en: "A rare letter may be ignored",
        },
        why: {
          zh: "C只占一成，可给它的概率太小，每次出现就要付很多。极端的情形是0：损失变成无穷大。",
          en: "C is only one in ten, but with so little probability each one is very dear. At 0 the loss would be infinite.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-unseen" },
      },
      {
        when: "modelA > 0.72",
        belief: {
          zh: "把概率押在最常见的字母上最划算",
          en: "It pays to bet on the commonest letter",
        },
        why: {
          zh: "A是便宜了一点，但其余四成的字母平均起来贵了。最好的押法是照比例，不是押给赢家。",
          en: "A gets a little cheaper, and the other four letters in ten get dearer on average. The best bet follows the shares; it doesn’t back the winner.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-model", set: { q: [0.8, 0.05, 0.05, 0.05, 0.05] } },
      },
      {
        when: "modelA < 0.45",
        belief: {
          zh: "不偏向最常见的字母，才稳妥",
          en: "It is safest not to favour the commonest letter",
        },
        why: {
          zh: "A占了六成。给它的概率太少，十次里有六次要多付；就算三个字母平均分配，也要付$\\log_2 3 \\approx 1.585$比特。",
          en: "Six letters in ten are As. Give them too little, and you pay too much six times in ten; even equal shares for all three cost $\\log_2 3 \\approx 1.585$ bits.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-model-bars", set: { q: [0.2, 0.2, 0.2, 0.2, 0.2] } },
      },
      {
        when: "0 < 1",
        belief: {
          zh: "只要最常见的字母对了就行",
          en: "Only the commonest letter has to be right",
        },
        why: {
          zh: "B和C怎么分也要算账。最小值只有一处，就在三个字母**都**与观察到的比例一致的时候。",
          en: "How B and C divide the rest counts as well. There is a single lowest point, where **all** letters have their observed shares.",
        },
        see: { chapter: "maximum-likelihood", at: "counting" },
      },
    ],
    hints: [
      {
        zh: "平均损失是$H(\\truth{\\hat p}, \\model{q})$。$\\truth{\\hat p}$固定时，它在哪里最小？",
        en: "The mean loss is $H(\\truth{\\hat p}, \\model{q})$. For a fixed $\\truth{\\hat p}$, where is that smallest?",
      },
      { zh: "最好的模型就是观察到的比例。", en: "The best model is the shares that were observed." },
    ],
    solution: {
      zh: "平均损失等于对经验分布的交叉熵，而交叉熵在$\\model{q} = \\truth{\\hat p}$时最小：A取0.6，B取0.3，C剩0.1。这时损失是$H(\\truth{\\hat p}) \\approx 1.295$比特，不是0。",
      en: "The mean loss is the cross-entropy to the empirical distribution, which is smallest at $\\model{q} = \\truth{\\hat p}$: 0.6 for A, 0.3 for B, and 0.1 left for C. The loss is then $H(\\truth{\\hat p}) \\approx 1.295$ bits, not 0.",
    },
  },
];
