import type { Question } from "../../../lib/quiz/question.ts";

/** Lengths from the model, frequencies from the truth. */
export const bill: readonly Question[] = [
  {
    kind: "number",
    id: "digits-abroad",
    draw: { sunny: [0.1, 0.2, 0.3], cloudy: [0.1, 0.2, 0.4] },
    where: "abs(sunny + 2*cloudy + 3*(1 - sunny - cloudy) - 2) > 0.1",
    values: { wet: "1 - sunny - cloudy", digits: "sunny + 2*cloudy + 3*wet" },
    prompt: {
      zh: "报务员带着小镇的码本（晴0，阴10，雨110，雪111）调到山上。那里晴天的概率是{sunny}，阴天是{cloudy}，雨和雪合起来是{wet:1}。他平均每天发多少位？",
      en: "The clerk takes the town’s codebook (sun 0, cloud 10, rain 110, snow 111) up a mountain. There the probability of sun is {sunny}, of cloud {cloudy}, and of rain or snow together {wet:1}. How many digits a day does the clerk send on average?",
    },
    key: "digits",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "2.25",
        belief: {
          zh: "平均码长就是几个码长的普通平均",
          en: "The average length is the plain mean of the lengths",
        },
        why: {
          zh: "四个码长等权平均，等于假定四种天气一样常见。每个词要按它在山上发送的次数来算。",
          en: "The plain mean of 1, 2, 3, 3 treats all weather as equally common. Each word has to count as often as it is sent up there.",
        },
        see: { chapter: "cross-entropy", at: "cell-by-hand" },
      },
      {
        value: "1.75",
        belief: {
          zh: "平均码长是码本的性质，搬到哪里都一样",
          en: "The average length belongs to the code and moves with it",
        },
        why: {
          zh: "1.75是用小镇的天气求的平均。码长跟着码本走，频率却由当地的天气决定。",
          en: "1.75 is the mean over the town’s weather. The lengths travel with the book, but the frequencies are those of the new place.",
        },
        see: { chapter: "cross-entropy", at: "cell-wire", set: { day: 16 } },
      },
      {
        value: "digits - 1.75",
        belief: {
          zh: "交叉熵只算比在老家多发的部分",
          en: "Only what exceeds the bill at home counts",
        },
        why: {
          zh: "题目问的是一共发多少位，不是多了多少。况且“多付的”要和山上最合适的码本去比，而不是和老家的账单比。",
          en: "The question is how much is sent in all. And the surcharge, if you wanted that, is taken over the best code for the mountain, not over the bill at home.",
        },
        see: { chapter: "cross-entropy", at: "cross-entropy" },
      },
    ],
    hints: [
      {
        zh: "码长来自码本，频率来自山上的天气。",
        en: "Lengths come from the codebook, frequencies from the mountain.",
      },
      {
        zh: "晴天1位，阴天2位，雨和雪都是3位。各乘上所占的比例。",
        en: "Sun costs 1 digit, cloud 2, rain and snow 3 each. Weight them with their shares.",
      },
    ],
    solution: {
      zh: "长度由码本定，权重由当地天气定：{sunny} × 1 + {cloudy} × 2 + {wet:1} × 3，得每天{digits:2}位。雨和雪码长相同，所以不必知道它们各占多少。",
      en: "Lengths are set by the book, weights by the place: {sunny} × 1 + {cloudy} × 2 + {wet:1} × 3, which is {digits:2} digits a day. Rain and snow are equally long, so how they divide their share doesn’t matter.",
    },
  },
  {
    kind: "number",
    id: "wrong-coin",
    draw: { heads: [0.1, 0.2, 0.3, 0.7], guess: [0.2, 0.4, 0.6, 0.8] },
    where: "min(abs(heads - guess), abs(heads + guess - 1)) > 0.05",
    values: {
      tails: "1 - heads",
      rest: "1 - guess",
      own: "-heads*log2(heads) - tails*log2(tails)",
      total: "-heads*log2(guess) - tails*log2(rest)",
    },
    prompt: {
      zh: "一枚硬币抛出正面的概率是$\\truth{p}(\\text{正面}) = {heads}$，模型却以为是$\\model{q}(\\text{正面}) = {guess}$。交叉熵$H(\\truth{p}, \\model{q})$是每次多少比特？",
      en: "A coin shows heads with probability $\\truth{p}(\\text{heads}) = {heads}$, but the model says $\\model{q}(\\text{heads}) = {guess}$. What is the cross-entropy $H(\\truth{p}, \\model{q})$, in bits a toss?",
    },
    key: "total",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "-guess*log2(heads) - rest*log2(tails)",
        belief: { zh: "$p$和$q$可以互换", en: "$p$ and $q$ may be exchanged" },
        why: {
          zh: "你用模型的概率作了权重，求的是$H(\\model{q}, \\truth{p})$。哪一面有多常出现由真实的硬币决定，模型只决定码长。",
          en: "You weighted with the model and found $H(\\model{q}, \\truth{p})$. How often a side comes up is for the real coin to say; the model only sets the lengths.",
        },
        see: { chapter: "cross-entropy", at: "cell-other-way" },
      },
      {
        value: "own",
        belief: {
          zh: "硬币有多难猜，就要花多少",
          en: "The cost is how uncertain the coin is",
        },
        why: {
          zh: "这是$H(\\truth{p})$，用对的编码才是这个价。模型错了，账单一定更高。",
          en: "This is $H(\\truth{p})$, the price in the right code. With a wrong model the bill is higher.",
        },
        see: { chapter: "cross-entropy", at: "cell-valley", set: { theta: "heads", guess: "guess" } },
      },
      {
        value: "total - own",
        belief: {
          zh: "交叉熵是因为模型错而多付的部分",
          en: "Cross-entropy is the extra that a wrong model costs",
        },
        why: {
          zh: "这只是多付的部分（KL散度）。交叉熵是整张账单，硬币本身的{own:3}比特也要算进去。",
          en: "That is the surcharge, the KL divergence. Cross-entropy is the whole bill, including the {own:3} bits that the coin itself asks for.",
        },
        see: { chapter: "cross-entropy", at: "cell-by-hand" },
      },
      {
        value: "-heads*ln(guess) - tails*ln(rest)",
        belief: { zh: "自然对数给出的也是比特", en: "Natural logarithms give bits as well" },
        why: {
          zh: "式子是对的，不过算出来的单位是奈特。除以$\\ln 2$就是比特。",
          en: "The formula is right, but this number is in nats. Divide it by $\\ln 2$.",
        },
        see: { chapter: "entropy", at: "cell-conversion" },
      },
      {
        value: "-heads*log2(guess)",
        belief: {
          zh: "只有正面那一项算数",
          en: "Only the term of heads counts",
        },
        why: {
          zh: "反面也要发送，也要花位数。求和要走遍所有结果。",
          en: "Tails have to be sent too, and cost something. The sum runs over all outcomes.",
        },
        see: { chapter: "cross-entropy", at: "eq-cross-entropy" },
      },
    ],
    hints: [
      {
        zh: "两面各有一个码长和一个频率，分别由谁决定？",
        en: "Each side has a length and a frequency. Who settles which?",
      },
      {
        zh: "正面的码长是$-\\log_2 {guess}$，出现的频率是{heads}；反面的码长是$-\\log_2 {rest:1}$，频率是{tails:1}。",
        en: "Heads have length $-\\log_2 {guess}$ and frequency {heads}; tails have length $-\\log_2 {rest:1}$ and frequency {tails:1}.",
      },
    ],
    solution: {
      zh: "权重取真实的{heads}和{tails:1}，码长取模型的$-\\log_2 {guess}$和$-\\log_2 {rest:1}$，加权平均得{total:3}比特。它高于硬币自己的熵{own:3}比特，差额才是模型的错。",
      en: "Weight the model’s lengths, $-\\log_2 {guess}$ and $-\\log_2 {rest:1}$, with the true {heads} and {tails:1}. That makes {total:3} bits, more than the coin’s own entropy of {own:3}; only the difference is the model’s fault.",
    },
  },
  {
    kind: "match",
    id: "which-bill",
    prompt: {
      zh: "$\\truth{p}$是海港的天气，$\\model{q}$是小镇的天气，两地各有一本为自己造的码本。每个量对应哪个记号？",
      en: "Let $\\truth{p}$ be the weather of the port and $\\model{q}$ that of the town, each with a codebook of its own. Which symbol stands for what?",
    },
    pairs: [
      {
        left: {
          zh: "在海港，用小镇的码本，平均每天的位数",
          en: "digits a day at the port in the town’s code",
        },
        right: { zh: "$H(\\truth{p}, \\model{q})$", en: "$H(\\truth{p}, \\model{q})$" },
      },
      {
        left: {
          zh: "在小镇，用海港的码本，平均每天的位数",
          en: "digits a day in the town in the port’s code",
        },
        right: { zh: "$H(\\model{q}, \\truth{p})$", en: "$H(\\model{q}, \\truth{p})$" },
      },
      {
        left: {
          zh: "在海港，用海港的码本，平均每天的位数",
          en: "digits a day at the port in the port’s own code",
        },
        right: { zh: "$H(\\truth{p})$", en: "$H(\\truth{p})$" },
      },
      {
        left: {
          zh: "在海港，用小镇的码本，每天**多发**的位数",
          en: "digits a day **too many** at the port in the town’s code",
        },
        right: {
          zh: "$H(\\truth{p}, \\model{q}) - H(\\truth{p})$",
          en: "$H(\\truth{p}, \\model{q}) - H(\\truth{p})$",
        },
      },
    ],
    mistakes: [
      {
        belief: {
          zh: "记号里两个分布的位置没有固定的含义",
          en: "The places in the symbol have no fixed meaning",
        },
        why: {
          zh: "写在前面的分布产生数据，写在后面的分布决定编码。先看天气是哪里的，再看码本是谁的。",
          en: "The first distribution makes the data, the second has made the code. Ask whose weather it is, then whose codebook.",
        },
        see: { chapter: "cross-entropy", at: "cell-four-numbers" },
      },
      {
        left: 0,
        right: 1,
        belief: { zh: "前面写码本，后面写数据", en: "The code comes first, then the data" },
        why: {
          zh: "正好反了：前面的分布产生数据，在这里是海港的天气。两种错法的代价也不同：一个是2.375比特，另一个是2.25比特。",
          en: "It is the other way round: the first one makes the data, here the weather of the port. The two mistakes don’t even cost the same, 2.375 and 2.25 bits.",
        },
        see: { chapter: "cross-entropy", at: "cell-other-way" },
      },
      {
        left: 3,
        right: 0,
        belief: {
          zh: "交叉熵就是多出来的码长",
          en: "Cross-entropy is the extra length",
        },
        why: {
          zh: "交叉熵是整张账单。多发的位数要从中减去本来就该付的$H(\\truth{p})$。",
          en: "Cross-entropy is the whole bill. For the digits too many, take off what was due in any case, $H(\\truth{p})$.",
        },
        see: { chapter: "cross-entropy", at: "cell-by-hand" },
      },
    ],
    hints: [
      { zh: "数据来自谁，谁写在前面。", en: "Whoever makes the data is written first." },
      { zh: "“多发”是两张账单之差。", en: "“Too many” is the difference of two bills." },
    ],
    solution: {
      zh: "在$H(\\truth{p}, \\model{q})$里，前面的分布产生数据，后面的分布决定编码。海港的天气配小镇的码本，就是$H(\\truth{p}, \\model{q})$；倒过来就是$H(\\model{q}, \\truth{p})$；码本对了，就是熵$H(\\truth{p})$；多发的位数是前者与熵之差。",
      en: "In $H(\\truth{p}, \\model{q})$ the first distribution makes the data and the second the code. The port’s weather in the town’s code is $H(\\truth{p}, \\model{q})$, the reverse $H(\\model{q}, \\truth{p})$; with the right code it is the entropy $H(\\truth{p})$; and the digits too many are the first less the entropy.",
    },
  },
];
