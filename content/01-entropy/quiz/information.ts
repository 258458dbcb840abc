import type { Question } from "../../../lib/quiz/question.ts";

/** How much one event tells. */
export const information: readonly Question[] = [
  {
    kind: "choice",
    id: "squared-surprise",
    prompt: {
      zh: "有人提议用$f(p) = (\\log_2 \\frac1p)^2$来量信息：必然的事得0，越罕见的事得数越大。对信息量的三个要求，它违背了哪一个？",
      en: "Somebody proposes to measure information by $f(p) = (\\log_2 \\frac1p)^2$: a certain event gets 0, and the rarer an event, the more it gets. Which of the three wishes does it break?",
    },
    options: [
      {
        text: {
          zh: "第三个：独立消息的信息量应当相加",
          en: "The third: independent pieces of news should add up",
        },
        isRight: true,
        why: {
          zh: "两枚均匀硬币一起看，得$2^2 = 4$；一枚一枚地看，得$1 + 1 = 2$。",
          en: "Two fair coins heard of together give $2^2 = 4$, one after the other $1 + 1 = 2$.",
        },
      },
      {
        text: { zh: "一个也没违背，它也可以当作信息量", en: "None; it would do as well" },
        belief: {
          zh: "只要越罕见得数越大，就能量信息",
          en: "Anything that grows with rarity measures information",
        },
        why: {
          zh: "“越罕见越大”只是三个要求之一，满足它的函数多得是。拿两枚均匀硬币算一算：一起看的得数，等于分开看的两个得数之和吗？",
          en: "Growing with rarity is only one of the wishes, and plenty of functions do that. Work it out for two fair coins: is what you get for both at once the sum of what you get for each?",
        },
        see: { chapter: "entropy", at: "cell-additivity", set: { p1: 0.5, p2: 0.5 } },
      },
      {
        text: { zh: "第一个：必然的事应当得0", en: "The first: a certain event should get 0" },
        belief: { zh: "平方会把0变成别的数", en: "Squaring moves the zero" },
        why: {
          zh: "$p = 1$时$\\log_2 1 = 0$，0的平方仍是0，所以第一个要求没有问题。单看必然的事，看不出它和对数的差别。",
          en: "At $p = 1$ the logarithm is 0, and so is its square, so the first wish is kept. A certain event alone can’t tell this $f$ from the logarithm.",
        },
        see: { chapter: "entropy", at: "information" },
      },
      {
        text: { zh: "第二个：越罕见得数应当越大", en: "The second: rarer should mean more" },
        belief: { zh: "平方之后就不再是单调的了", en: "A square can’t be monotonic" },
        why: {
          zh: "$p$不超过1，所以$\\log_2 \\frac1p$不会是负数；非负的数平方以后，大小次序不变。",
          en: "Since $p$ is at most 1, $\\log_2 \\frac1p$ is never negative, and squaring keeps the order of numbers that aren’t negative.",
        },
        see: { chapter: "entropy", at: "information" },
      },
    ],
    hints: [
      {
        zh: "逐个要求地试，数字取得越简单越好。",
        en: "Try the wishes one by one, on the simplest numbers you can find.",
      },
      {
        zh: "两枚均匀硬币都是正面，概率是$\\frac14$。分别算$f(\\frac12) + f(\\frac12)$和$f(\\frac14)$。",
        en: "Two fair coins both show heads with probability $\\frac14$. Compute $f(\\frac12) + f(\\frac12)$ and $f(\\frac14)$.",
      },
    ],
    solution: {
      zh: "$f(1) = 0$，第一个要求成立。$p$变小时$\\log_2 \\frac1p$变大，而它非负，平方后仍变大，第二个也成立。再看第三个：$f(\\frac12) + f(\\frac12) = 1 + 1 = 2$，而$f(\\frac12 \\cdot \\frac12) = 2^2 = 4$，不相等。所以违背的是可加性；满足全部三个要求的只有对数。",
      en: "$f(1) = 0$, so the first wish is kept. As $p$ falls, $\\log_2 \\frac1p$ rises; it isn’t negative, so its square rises too, and the second is kept. For the third, $f(\\frac12) + f(\\frac12) = 1 + 1 = 2$ but $f(\\frac12 \\cdot \\frac12) = 2^2 = 4$. It breaks additivity, and only a logarithm keeps all three.",
    },
  },
  {
    kind: "number",
    id: "three-alarms",
    draw: { chance: [0.05, 0.1, 0.2, 0.25, 0.4] },
    values: { once: "log2(1/chance)", thrice: "3*once" },
    prompt: {
      zh: "一个烟雾报警器每天误报的概率是{chance}，各天互相独立。今天你得知，过去三天它天天误报。这条消息有多少比特？",
      en: "A smoke detector goes off for no reason on any one day with probability {chance}, independently of the other days. You now learn that it did so on each of the last three days. How many bits is that?",
    },
    key: "thrice",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "once^3",
        belief: {
          zh: "独立事件的信息量也要相乘",
          en: "Independent events multiply, information included",
        },
        why: {
          zh: "相乘的是概率。信息量是概率的对数，乘积的对数等于对数之和，所以三天的信息量要相加。",
          en: "It is the probabilities that multiply. Information is their logarithm, and the logarithm of a product is a sum, so the three days add up.",
        },
        see: { chapter: "entropy", at: "eq-additivity" },
      },
      {
        value: "3*ln(1/chance)",
        belief: { zh: "对数用哪个底都一样", en: "Any logarithm will do" },
        why: {
          zh: "自然对数算出来的是奈特。题目要的是比特，得用以2为底的对数，或者再除以$\\ln 2$。",
          en: "The natural logarithm gives nats. Bits were asked for, so take the logarithm to base 2, or divide by $\\ln 2$.",
        },
        see: { chapter: "entropy", at: "cell-units" },
      },
      {
        value: "3*chance*once",
        belief: {
          zh: "事件的信息量要乘上它的概率",
          en: "An event’s information is weighted with its probability",
        },
        why: {
          zh: "只有求平均时才乘概率。这里事情已经发生了，要问的是这几件事本身有多意外，不是平均每天有多意外。",
          en: "The weight comes in when you take an average. Here it has happened, and the question is how surprising it was, not how surprising a day is on average.",
        },
        see: { chapter: "entropy", at: "cell-weather" },
      },
      {
        value: "once",
        belief: { zh: "同样的消息重复几遍，不会多出信息", en: "Hearing the same again tells nothing new" },
        why: {
          zh: "重播同一条消息确实没有新信息。但这里是三天里三件独立的事，知道前两天误报，第三天照样难料。",
          en: "Repeating one message tells nothing new, true. But these are three independent events; knowing of two alarms, you could not have foretold the third.",
        },
        see: { chapter: "entropy", at: "cell-submarine", set: { misses: 48 } },
      },
    ],
    hints: [
      { zh: "三天接连误报，概率是多少？", en: "How probable are three alarms in a row?" },
      {
        zh: "概率是{chance}的三次方。先取对数再乘3，或者先乘方再取对数，结果一样。",
        en: "The probability is {chance} cubed. Take the logarithm first and multiply by 3, or the other way round.",
      },
      {
        zh: "一天的信息量是$\\log_2 \\frac{1}{{chance}}$，约{once:3}比特。",
        en: "One day is worth $\\log_2 \\frac{1}{{chance}}$, about {once:3} bits.",
      },
    ],
    solution: {
      zh: "各天独立，三天都误报的概率是{chance}的三次方。取对数，乘方变成倍数：$I = -\\log_2 ({chance}^3) = 3 \\log_2 \\frac{1}{{chance}}$。一天是{once:3}比特，三天共{thrice:3}比特。",
      en: "The days are independent, so the probability of all three is {chance} cubed. Under the logarithm the power becomes a factor: $I = -\\log_2 ({chance}^3) = 3 \\log_2 \\frac{1}{{chance}}$. A day is worth {once:3} bits, and the three together {thrice:3} bits.",
    },
  },
  {
    kind: "number",
    id: "small-change",
    draw: { gone: [8, 16, 24, 40, 48, 60] },
    values: { left: "64 - gone", received: "log2(64/left)" },
    prompt: {
      zh: "六十四格里找潜艇，每格可能性相同。打了{gone}炮，一炮也没中。这些“没中”一共带来了多少比特？",
      en: "A submarine hides in one of 64 squares, all equally likely. {gone} shots have been fired and all have missed. How many bits have these misses brought in all?",
    },
    key: "received",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "gone*log2(64/63)",
        belief: {
          zh: "每次“没中”带来的信息一样多",
          en: "Every miss is worth as much as the first",
        },
        why: {
          zh: "格子越打越少，没中就越来越出人意料。第一次没中的概率是$\\frac{63}{64}$，第二次是$\\frac{62}{63}$，信息量一次比一次大。",
          en: "Squares are used up, so each miss is a little more of a surprise. The first has the probability $\\frac{63}{64}$, the second $\\frac{62}{63}$, and so on down.",
        },
        see: { chapter: "entropy", at: "cell-submarine-game", set: { misses: "gone" } },
      },
      {
        value: "log2(left)",
        belief: {
          zh: "把还缺的信息当成已经得到的",
          en: "What is still missing is what has been received",
        },
        why: {
          zh: "剩下{left}格，取对数得到的是**还缺**多少。开始时缺6比特，已经得到的是两者之差。",
          en: "With {left} squares left, the logarithm of {left} is what you still **lack**. You lacked 6 bits to begin with; the difference has come in.",
        },
        see: { chapter: "entropy", at: "cell-submarine", set: { misses: "gone" } },
      },
      {
        value: "6",
        belief: {
          zh: "排除了多少格都无所谓，总是6比特",
          en: "It is 6 bits whatever happens",
        },
        why: {
          zh: "6比特是找到潜艇之后的总数。现在还没打中，剩下的部分要等打中的那一炮。",
          en: "Six bits is the total once the submarine is found. It hasn’t been; the rest will come with the hit.",
        },
        see: { chapter: "entropy", at: "cell-submarine", set: { misses: "gone" } },
      },
      {
        value: "log2(gone)",
        belief: { zh: "炮数的对数就是信息量", en: "Information is the logarithm of the number of shots" },
        why: {
          zh: "对数里要放的是概率的倒数。打了{gone}炮都没中，概率不是{gone}分之一：刚开始的时候，没中才是意料之中。",
          en: "What goes into the logarithm is one over a probability. That {gone} shots all miss isn’t an event of probability one in {gone}: a miss is what one expects at first.",
        },
        see: { chapter: "entropy", at: "cell-submarine", set: { misses: "gone" } },
      },
    ],
    hints: [
      {
        zh: "不必一炮一炮地算。“这{gone}炮全没中”本身就是一个事件。",
        en: "No need to go shot by shot. That all {gone} have missed is one event.",
      },
      {
        zh: "它等于“潜艇在剩下的{left}格里”。这个事件的概率是多少？",
        en: "It says that the submarine is among the {left} squares that are left. How probable is that?",
      },
      {
        zh: "概率是$\\frac{{left}}{64}$，取负对数。",
        en: "The probability is $\\frac{{left}}{64}$. Take its negative logarithm.",
      },
    ],
    solution: {
      zh: "{gone}炮全没中，就是潜艇在剩下的{left}格里，概率是$\\frac{{left}}{64}$。一炮一炮相乘也得到它，因为$\\frac{63}{64} \\cdot \\frac{62}{63} \\cdots$中间的数都约掉了。所以$I = \\log_2 \\frac{64}{{left}}$，即{received:3}比特。",
      en: "That {gone} shots have missed says that the submarine is among the {left} squares left, an event of probability $\\frac{{left}}{64}$. Multiplying shot by shot gives the same, since in $\\frac{63}{64} \\cdot \\frac{62}{63} \\cdots$ all that stands between cancels. So $I = \\log_2 \\frac{64}{{left}}$, which is {received:3} bits.",
    },
  },
  {
    kind: "expression",
    id: "what-did-not-happen",
    prompt: {
      zh: "某事发生的概率是$p$。如果得知它**没有**发生，得到了多少比特？写成$p$的式子。",
      en: "Something happens with probability $p$. How many bits do you learn when told that it did **not** happen? Write an expression in $p$.",
    },
    key: "-log2(1 - p)",
    variables: { p: { from: 0.02, to: 0.98 } },
    misconceptions: [
      {
        value: "-log2(p)",
        belief: {
          zh: "事件和它的反面带来的信息一样多",
          en: "An event and its absence are worth the same",
        },
        why: {
          zh: "那是它发生时的信息量。没发生是另一件事，有自己的概率：几乎必然的事没发生，才最令人吃惊。",
          en: "That is what its happening tells. Its absence is another event with a probability of its own: it astonishes most when the thing was nearly certain.",
        },
        see: { chapter: "entropy", at: "eq-information" },
      },
      {
        value: "log2(1 - p)",
        belief: { zh: "负号可有可无", en: "The minus sign is a matter of taste" },
        why: {
          zh: "概率小于1，对数是负的。前面的负号把它变成正数：得到的信息不会是负的。",
          en: "A probability is below 1 and its logarithm negative. The minus sign puts that right: nobody learns a negative amount from an event.",
        },
        see: { chapter: "entropy", at: "eq-information" },
      },
      {
        value: "1 + log2(p)",
        belief: {
          zh: "两种结果的信息量加起来是1比特",
          en: "The two outcomes share one bit between them",
        },
        why: {
          zh: "相加为1的是概率，不是信息量。均匀硬币的两面各有1比特，加起来已经是2。",
          en: "It is the probabilities that sum to 1. The two sides of a fair coin have one bit each already, which makes 2.",
        },
        see: { chapter: "entropy", at: "information" },
      },
      {
        value: "-(1 - p)*log2(1 - p)",
        belief: {
          zh: "信息量就是求和式里的一项",
          en: "Information is one term of the entropy’s sum",
        },
        why: {
          zh: "乘上概率的那一项，是它对**平均值**的贡献。单个事件的信息量只有对数，没有前面的权重。",
          en: "With the weight in front it is what the event adds to an **average**. The information of the event itself is the logarithm alone.",
        },
        see: { chapter: "entropy", at: "cell-weather" },
      },
    ],
    hints: [
      {
        zh: "“没有发生”也是一个事件，它的概率是多少？",
        en: "Not happening is an event as well. What is its probability?",
      },
      {
        zh: "把$1 - p$代入信息量的定义，别忘了负号。",
        en: "Put $1 - p$ into the definition of information content, and mind the sign.",
      },
    ],
    solution: {
      zh: "没有发生的概率是$1 - p$，由$I = -\\log_2(\\text{概率})$，得到$-\\log_2(1 - p)$比特。验算：$p = \\frac12$时是1比特；$p$接近1时它没有上限，几乎必然的事落了空，最令人吃惊。",
      en: "It does not happen with probability $1 - p$, and $I = -\\log_2(\\text{probability})$ makes it $-\\log_2(1 - p)$ bits. As a check, it is 1 bit at $p = \\frac12$, and grows without bound as $p$ comes near 1: nothing is as surprising as a near-certainty that fails.",
    },
  },
];
