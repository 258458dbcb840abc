import type { Question } from "../../../lib/quiz/question.ts";

/** The loss of a yes-or-no label. */
export const labels: readonly Question[] = [
  {
    kind: "choices",
    id: "what-moves-the-likelihood",
    prompt: {
      zh: "预报员对五个早晨给出了预报$\\model{\\hat y}_i$，五天的标签$\\truth{y}_i$也都记下了。下面哪些事会改变似然$\\prod_i \\model{q}(\\truth{y}_i \\mid x_i)$？",
      en: "A forecaster has given $\\model{\\hat y}_i$ for five mornings, and the five labels $\\truth{y}_i$ have been written down. Which of these change the likelihood $\\prod_i \\model{q}(\\truth{y}_i \\mid x_i)$?",
    },
    options: [
      {
        text: { zh: "把第三天的预报从0.6改成0.8", en: "Changing the third day’s forecast from 0.6 to 0.8" },
        isRight: true,
        why: {
          zh: "乘积里的概率是模型给的。预报变了，事先给第三天那个标签的概率就变了。",
          en: "The probabilities in the product are the model’s. With another forecast, what came on the third day had been given another probability.",
        },
      },
      {
        text: {
          zh: "发现第五天（预报是0.7）的标签记错了，改正过来",
          en: "Finding that the label of the fifth day, for which the forecast was 0.7, was noted wrongly, and putting it right",
        },
        isRight: true,
        why: {
          zh: "标签决定每个因子取$\\model{\\hat y}$还是$1 - \\model{\\hat y}$。",
          en: "The label decides whether the factor is $\\model{\\hat y}$ or $1 - \\model{\\hat y}$.",
        },
      },
      {
        text: {
          zh: "有人算出，第三天下雨的真实概率其实是0.7",
          en: "Somebody’s finding that the true probability of rain on the third day was 0.7",
        },
        belief: {
          zh: "似然里的概率是真实概率",
          en: "The probabilities in the likelihood are the true ones",
        },
        why: {
          zh: "式子里没有真实概率：标签是已经发生的事实，概率是模型给的。要是乘的都是真实概率，就没有什么可以最大化的了。",
          en: "There is no true probability in the formula: the labels are facts, and the probabilities are the model’s. With true ones there would be nothing to maximise.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-forecasts" },
      },
      {
        text: {
          zh: "改用以2为底的对数来记损失",
          en: "Writing the loss with logarithms to base 2",
        },
        belief: {
          zh: "对数的底会影响似然",
          en: "The base of the logarithm affects the likelihood",
        },
        why: {
          zh: "似然是乘积，取对数之前就定了。换底只改变损失的单位，从奈特变成比特。",
          en: "The likelihood is a product and settled before any logarithm is taken. Another base changes the unit of the loss, from nats to bits.",
        },
        see: { chapter: "maximum-likelihood", at: "eq-log-likelihood" },
      },
      {
        text: {
          zh: "把五天的次序打乱（预报和标签一起）",
          en: "Shuffling the five days, forecasts and labels together",
        },
        belief: {
          zh: "记录的次序影响似然",
          en: "The order of the record matters",
        },
        why: {
          zh: "各天互相独立，似然是乘积，因子的次序不影响乘积。按结果归类来算，靠的也是这一点。",
          en: "The days are independent and the likelihood is a product, whose factors may stand in any order. Sorting by outcome relies on just that.",
        },
        see: { chapter: "maximum-likelihood", at: "counting" },
      },
    ],
    hints: [
      { zh: "乘积里的每个因子由哪两样东西决定？", en: "Which two things decide each factor of the product?" },
      {
        zh: "模型的预报，和真正发生的结果。别的都进不了这个式子。",
        en: "The model’s forecast, and what really came. Nothing else enters.",
      },
    ],
    solution: {
      zh: "每个因子是模型事先给真正发生的结果的概率：$\\truth{y}_i = 1$时是$\\model{\\hat y}_i$，$\\truth{y}_i = 0$时是$1 - \\model{\\hat y}_i$。所以只有预报和标签能改变它；真实概率不在式子里，底只改变损失的单位，次序不改变乘积。",
      en: "Each factor is the probability that the model gave to what came, $\\model{\\hat y}_i$ if $\\truth{y}_i = 1$ and $1 - \\model{\\hat y}_i$ if $\\truth{y}_i = 0$. Only forecasts and labels can change it. True probabilities aren’t in the formula, the base changes the unit of the loss, and the order of factors changes nothing.",
    },
  },
  {
    kind: "match",
    id: "switch-the-label",
    prompt: {
      zh: "标签是$\\truth{y}$，预报下雨的概率是$\\model{\\hat y}$。每一天的损失是多少奈特？配对。",
      en: "The label is $\\truth{y}$, the forecast for rain $\\model{\\hat y}$. How many nats does each day cost? Match them.",
    },
    pairs: [
      {
        left: {
          zh: "$\\truth{y} = 1$，$\\model{\\hat y} = 0.9$",
          en: "$\\truth{y} = 1$, $\\model{\\hat y} = 0.9$",
        },
        right: { zh: "0.105", en: "0.105" },
      },
      {
        left: {
          zh: "$\\truth{y} = 0$，$\\model{\\hat y} = 0.9$",
          en: "$\\truth{y} = 0$, $\\model{\\hat y} = 0.9$",
        },
        right: { zh: "2.303", en: "2.303" },
      },
      {
        left: {
          zh: "$\\truth{y} = 0$，$\\model{\\hat y} = 0.5$",
          en: "$\\truth{y} = 0$, $\\model{\\hat y} = 0.5$",
        },
        right: { zh: "0.693", en: "0.693" },
      },
      {
        left: {
          zh: "$\\truth{y} = 1$，$\\model{\\hat y} = 0$",
          en: "$\\truth{y} = 1$, $\\model{\\hat y} = 0$",
        },
        right: { zh: "$\\infty$", en: "$\\infty$" },
      },
      {
        left: {
          zh: "$\\truth{y} = 0$，$\\model{\\hat y} = 0$",
          en: "$\\truth{y} = 0$, $\\model{\\hat y} = 0$",
        },
        right: { zh: "0", en: "0" },
      },
    ],
    mistakes: [
      {
        belief: {
          zh: "损失只看预报，不看标签",
          en: "The loss depends on the forecast alone",
        },
        why: {
          zh: "先问：事先给**真正发生的结果**多少概率？下了雨是$\\model{\\hat y}$，没下是$1 - \\model{\\hat y}$。再取负对数。",
          en: "Ask first which probability was given to **what really came**: $\\model{\\hat y}$ if it rained and $1 - \\model{\\hat y}$ if not. Then take the negative logarithm.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-forecasts" },
      },
      {
        left: 1,
        right: 0,
        belief: {
          zh: "损失总是$-\\ln \\model{\\hat y}$",
          en: "The loss is always $-\\ln \\model{\\hat y}$",
        },
        why: {
          zh: "没下雨，给“没下”的概率只有0.1，要付$\\ln 10$。信心十足却说错了，不会便宜。",
          en: "It did not rain, and that had been given only 0.1, which costs $\\ln 10$. To be firm and wrong isn’t cheap.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-loss-curves", set: { yHat: 0.9 } },
      },
      {
        left: 0,
        right: 1,
        belief: {
          zh: "损失总是$-\\ln(1 - \\model{\\hat y})$",
          en: "The loss is always $-\\ln(1 - \\model{\\hat y})$",
        },
        why: {
          zh: "下了雨，而预报说九成会下，这是说中了，只付$-\\ln 0.9$。",
          en: "It rained, and nine in ten had been said: that is a hit, and costs $-\\ln 0.9$.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-loss-curves", set: { yHat: 0.9 } },
      },
      {
        left: 3,
        right: 4,
        belief: {
          zh: "有一项是0，整个损失就是0",
          en: "One term is 0, and so is the loss",
        },
        why: {
          zh: "开关关掉的是$1 - \\truth{y}$那一项。留下的是$-\\ln \\model{\\hat y} = -\\ln 0$：说绝不会下雨，却下了。",
          en: "The switch turns off the term with $1 - \\truth{y}$. What stays is $-\\ln \\model{\\hat y} = -\\ln 0$: rain had been called impossible, and it rained.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-mended-loss" },
      },
      {
        left: 4,
        right: 3,
        belief: {
          zh: "预报里有0，损失就是无穷大",
          en: "A forecast of 0 always costs infinity",
        },
        why: {
          zh: "说绝不会下雨，果然没下，不该付账。被关掉的那一项是$0 \\cdot \\ln 0$：对大于0的预报，不论多小，它都是0，对0也就取作0。",
          en: "It was said that it would not rain, and it didn’t: nothing to pay. The term that is switched off is $0 \\cdot \\ln 0$: it is 0 for every forecast above 0, however small, and so it is taken as 0 here too.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-mended-loss" },
      },
    ],
    hints: [
      {
        zh: "标签像一个开关，选中$\\model{\\hat y}$或$1 - \\model{\\hat y}$。",
        en: "The label is a switch that selects $\\model{\\hat y}$ or $1 - \\model{\\hat y}$.",
      },
      {
        zh: "五天里选中的概率依次是0.9、0.1、0.5、0、1。",
        en: "On the five days it selects 0.9, 0.1, 0.5, 0 and 1.",
      },
    ],
    solution: {
      zh: "损失是$-\\ln$（给真正发生的结果的概率）。依次是$-\\ln 0.9 \\approx 0.105$，$-\\ln 0.1 \\approx 2.303$，$-\\ln 0.5 \\approx 0.693$，$-\\ln 0 = \\infty$，$-\\ln 1 = 0$奈特。",
      en: "The loss is $-\\ln$ of the probability given to what came. In order, $-\\ln 0.9 \\approx 0.105$, $-\\ln 0.1 \\approx 2.303$, $-\\ln 0.5 \\approx 0.693$, $-\\ln 0 = \\infty$ and $-\\ln 1 = 0$ nats.",
    },
  },
  {
    kind: "number",
    id: "mean-loss-of-forecasts",
    draw: { first: [0.6, 0.8, 0.9], second: [0.1, 0.2, 0.7], third: [0.3, 0.4] },
    values: {
      dry: "1 - second",
      total: "-ln(first) - ln(dry) - ln(third)",
      mean: "total/3",
    },
    prompt: {
      zh: "三天的降雨预报是{first}、{second}、{third}。结果第一天下了雨，第二天没下，第三天下了。平均损失是多少奈特？",
      en: "On three days the forecast for rain was {first}, {second} and {third}. It rained on the first day, not on the second, and on the third. What was the mean loss, in nats?",
    },
    key: "mean",
    unit: "nat",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "-(ln(first) + ln(second) + ln(third))/3",
        belief: {
          zh: "损失总是$-\\ln \\model{\\hat y}$",
          en: "The loss is always $-\\ln \\model{\\hat y}$",
        },
        why: {
          zh: "第二天没下雨，进入似然的是给“没下”的概率，即1减{second}。",
          en: "On the second day it did not rain, and what enters is the probability given to that, 1 less {second}.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-forecasts" },
      },
      {
        value: "-(ln(first) + ln(third))/3",
        belief: {
          zh: "没下雨的日子不用付账",
          en: "Days without rain cost nothing",
        },
        why: {
          zh: "只写$\\truth{y} \\ln \\model{\\hat y}$就会漏掉$\\truth{y} = 0$的日子：那一天预报多少都不付账，于是永远预报1最划算。另一半$(1 - \\truth{y}) \\ln(1 - \\model{\\hat y})$不能少。",
          en: "With $\\truth{y} \\ln \\model{\\hat y}$ alone, days with $\\truth{y} = 0$ are free whatever was said, and it would pay to say 1 every day. The other half, $(1 - \\truth{y}) \\ln(1 - \\model{\\hat y})$, is needed.",
        },
        see: { chapter: "maximum-likelihood", at: "eq-binary-loss" },
      },
      {
        value: "total",
        belief: { zh: "总和与平均是一回事", en: "Sum and mean are the same thing" },
        why: {
          zh: "这是三天的总账。除以3才是每天的单价，才能和别的预报员比较。",
          en: "That is the bill for three days. Divide by 3 for the price of a day, which can be compared with other forecasters’.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-totals" },
      },
      {
        value: "total/3/ln(2)",
        belief: { zh: "损失的单位是比特", en: "Losses are in bits" },
        why: {
          zh: "你用了以2为底的对数。题目要的是奈特，用自然对数。",
          en: "You have used base 2. Nats were asked for, and they come from natural logarithms.",
        },
        see: { chapter: "entropy", at: "cell-units" },
      },
      {
        value: "((1 - first)^2 + second^2 + (1 - third)^2)/3",
        belief: {
          zh: "损失是预报与结果之差的平方",
          en: "The loss is the squared error",
        },
        why: {
          zh: "那是另一种记分法。似然里是概率的乘积，取负对数才得到这里的损失；说绝了又说错，它是无穷大，平方误差却最多是1。",
          en: "That is another score. The likelihood multiplies probabilities, and its negative logarithm is this loss; it is infinite for a certainty that fails, where the square stops at 1.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-loss-curves" },
      },
    ],
    hints: [
      {
        zh: "每一天，真正发生的结果事先得了多少概率？",
        en: "On each day, which probability had been given to what came?",
      },
      {
        zh: "是{first}、{dry:1}、{third}。取负的自然对数，再平均。",
        en: "{first}, {dry:1} and {third}. Take negative natural logarithms, and their mean.",
      },
    ],
    solution: {
      zh: "真正发生的结果，事先得到的概率是{first}、{dry:1}、{third}（第二天没下雨，用1减去预报）。三个负自然对数之和是{total:3}，除以3，平均{mean:3}奈特。",
      en: "What came had been given {first}, {dry:1} and {third}; on the dry day it is 1 less the forecast. The three negative natural logarithms sum to {total:3}, and a third of that is {mean:3} nats.",
    },
  },
];
