import type { Passage, Question } from "../../../lib/quiz/question.ts";

const oneHot: Passage = { chapter: "machine-learning", at: "cell-one-hot" };
const steady: Passage = { chapter: "machine-learning", at: "cell-steady" };

/** What an answer costs when one class is true. */
export const questions: readonly Question[] = [
  {
    kind: "number",
    id: "only-the-true-class",
    draw: { qY: [0.25, 0.3, 0.6], qS: [0.1, 0.15, 0.25] },
    values: { qV: "1 - qY - qS", loss: "-ln(qY)" },
    prompt: {
      zh: "一朵花是变色鸢尾。模型给山鸢尾{qS}、变色鸢尾{qY}、弗吉尼亚鸢尾{qV:2}。这个回答的交叉熵损失是多少奈特？",
      en: "A flower is a *versicolor*. The model gave *setosa* {qS}, *versicolor* {qY} and *virginica* {qV:2}. What is the cross-entropy loss of this answer, in nats?",
    },
    hints: [
      {
        zh: "把独热的真相写成一列数：哪几项乘上了0？",
        en: "Write the one-hot truth as a list of numbers. Which terms are multiplied by 0?",
      },
      { zh: "剩下的只有真实类别的那一项。", en: "Only the term of the true class is left." },
      { zh: "算$-\\ln {{qY}}$。", en: "Work out $-\\ln {{qY}}$." },
    ],
    solution: {
      zh: "真相是$\\truth{p} = (0, 1, 0)$，和式$-\\sum_k \\truth{p}_k \\ln \\model{q}_k$里只有变色鸢尾一项留下，所以损失是$-\\ln {{qY}} = {loss:3}$奈特。另外两个概率在乘以0的时候就出局了，它们怎样分配不影响损失。",
      en: "The truth is $\\truth{p} = (0, 1, 0)$, so of the sum $-\\sum_k \\truth{p}_k \\ln \\model{q}_k$ only the term of *versicolor* remains, and the loss is $-\\ln {{qY}} = {loss:3}$ nats. The other two probabilities are multiplied by 0, and how they share the rest does not matter.",
    },
    key: "loss",
    unit: "nat",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "-ln(qY)/3",
        belief: { zh: "损失要对各个类别求平均", en: "The loss is averaged over the classes" },
        why: {
          zh: "你除以了类别数。和式用的权是$\\truth{p}_k$，它们加起来已经是1；再除以3就把损失平白打了折。求平均是对样本求，不是对类别求。",
          en: "You have divided by the number of classes. The weights in the sum are the $\\truth{p}_k$, which sum to 1 already. A mean is taken over samples, and not over classes.",
        },
        see: { chapter: "maximum-likelihood", at: "two-sums" },
      },
      {
        value: "-(ln(qY) + ln(qS) + ln(qV))",
        belief: { zh: "每个类别的−ln q都要付", en: "Every class’s −ln q is paid" },
        why: {
          zh: "你把三个类别的意外都加上了。可是没有发生的类别权重是0，它们的价钱谁也不付。",
          en: "You have added the surprise of all three classes. But those that did not happen have the weight 0, and nobody pays for them.",
        },
        see: { ...oneHot, set: { q: ["qS", "qY", "qV"] } },
      },
      {
        value: "-(qY*ln(qY) + qS*ln(qS) + qV*ln(qV))",
        belief: { zh: "损失是模型回答的熵", en: "The loss is the entropy of the answer" },
        why: {
          zh: "这是$H(\\model{q})$，只说明模型有多犹豫，根本没用到花的真实类别。换一种花，这个数不变，所以它没法给回答打分。",
          en: "That is $H(\\model{q})$. It tells how much the model hesitated, and the true class does not come into it. It would be the same for any flower, and so it can’t mark the answer.",
        },
        see: { ...oneHot, set: { q: ["qS", "qY", "qV"] } },
      },
      {
        value: "1 - qY",
        belief: { zh: "损失是离1还差多少", en: "The loss is how far the probability falls short of 1" },
        why: {
          zh: "$1 - \\model{q}(y)$是另一种罚金，它最多罚1，还会奖励把话说过头的人。交叉熵取的是对数。",
          en: "$1 - \\model{q}(y)$ is another penalty. It is never more than 1, and rewards those who say more than they believe. Cross-entropy takes the logarithm.",
        },
        see: { chapter: "why-p-log-q", at: "predict-linear" },
      },
    ],
  },
  {
    kind: "choice",
    id: "how-the-rest-is-shared",
    prompt: {
      zh: "真实类别是第一类。甲的回答是$(0.6,\\ 0.2,\\ 0.2)$，乙的回答是$(0.6,\\ 0.4,\\ 0)$。谁的交叉熵损失小？",
      en: "The true class is the first. Model A answered $(0.6,\\ 0.2,\\ 0.2)$ and model B answered $(0.6,\\ 0.4,\\ 0)$. Which has the smaller cross-entropy loss?",
    },
    options: [
      {
        text: { zh: "一样大", en: "both have the same" },
        isRight: true,
        why: { zh: "两人都给了真实类别0.6。", en: "Both gave the true class 0.6." },
      },
      {
        text: { zh: "甲：它没有偏向任何一个错误的类别", en: "A, since it favours no wrong class" },
        belief: { zh: "损失要看错误的概率怎样分配", en: "The loss depends on how the wrong classes share" },
        why: {
          zh: "错误类别乘的是$\\truth{p}_k = 0$，它们怎样分那0.4都不进损失。会为此收不同价钱的是布赖尔的评分。",
          en: "The wrong classes are multiplied by $\\truth{p}_k = 0$, and how they share their 0.4 does not enter. Brier’s score is one that would charge for it.",
        },
        see: { chapter: "why-p-log-q", at: "cell-locality" },
      },
      {
        text: { zh: "乙：它至少排除了一个错误的类别", en: "B, since it ruled out one wrong class at least" },
        belief: { zh: "排除错误类别本身有奖励", en: "Ruling out a wrong class is rewarded by itself" },
        why: {
          zh: "排除一个错误类别，只有把省下的概率给了真相才有用。乙把它全给了另一个错误类别，真相得到的仍是0.6。",
          en: "To rule out a wrong class helps only if the truth gets what is saved. B gave it all to the other wrong class, and the truth still has 0.6.",
        },
        see: { ...oneHot, set: { q: [0.4, 0.6, 0] } },
      },
      {
        text: {
          zh: "甲：乙给了一个类别0，损失是无穷大",
          en: "A, since B gave a class 0 and its loss is infinite",
        },
        belief: { zh: "只要有一个q为0，损失就是无穷大", en: "Any zero in q makes the loss infinite" },
        why: {
          zh: "只有**会发生**的类别得了0，损失才是无穷大。这里得0的类别没有发生，$0 \\cdot \\ln 0$按约定算作0。",
          en: "A zero is fatal only for a class that **can happen**. This one did not, and $0 \\cdot \\ln 0$ counts as 0.",
        },
        see: { chapter: "cross-entropy", at: "infinity" },
      },
    ],
    hints: [
      {
        zh: "写出两人各自的$-\\sum_k \\truth{p}_k \\ln \\model{q}_k$。",
        en: "Write down $-\\sum_k \\truth{p}_k \\ln \\model{q}_k$ for both.",
      },
      {
        zh: "$\\truth{p} = (1, 0, 0)$：三项里哪些能留下？",
        en: "With $\\truth{p} = (1, 0, 0)$, which of the three terms survive?",
      },
    ],
    solution: {
      zh: "真相独热，损失就只剩$-\\ln \\model{q}(y)$。两人都给了真实类别0.6，都付$-\\ln 0.6 \\approx 0.511$奈特。乙的0落在没有发生的类别上，$0 \\cdot \\ln 0 = 0$，不出毛病。",
      en: "With a one-hot truth only $-\\ln \\model{q}(y)$ is left. Both gave the true class 0.6, and both pay $-\\ln 0.6 \\approx 0.511$ nats. B’s zero stands at a class that did not happen, and $0 \\cdot \\ln 0 = 0$ does no harm.",
    },
  },
  {
    kind: "code",
    id: "loss-from-scores",
    prompt: {
      zh: "写一个函数`lossFromScores(z, y)`：`z`是各类别的得分，`y`是真实类别的编号，从0数起。返回交叉熵损失$-\\ln \\model{q}_y$，以奈特计，得分再大也不能出错。",
      en: "Write a function `lossFromScores(z, y)`: `z` lists the scores of the classes, and `y` is the number of the true one, counted from 0. It returns the cross-entropy loss $-\\ln \\model{q}_y$ in nats, and must survive large scores.",
    },
    name: "lossFromScores",
    start: {
      zh: "function lossFromScores(z: number[], y: number): number {\n  // 照公式写，大的得分会溢出\n  let total = 0;\n  for (const score of z) total += Math.exp(score);\n  return -Math.log(Math.exp(z[y]) / total);\n}",
      en: "function lossFromScores(z: number[], y: number): number {\n  // as the formula has it; large scores overflow\n  let total = 0;\n  for (const score of z) total += Math.exp(score);\n  return -Math.log(Math.exp(z[y]) / total);\n}",
    },
    answer:
      "function lossFromScores(z: number[], y: number): number {\n  const top = Math.max(...z);\n  let total = 0;\n  for (const score of z) total += Math.exp(score - top);\n  return top - z[y] + Math.log(total);\n}",
    properties: [
      {
        name: "known-values",
        cases:
          "[[[0, 0], 0, Math.LN2], [[0, 0, 0, 0], 2, 2 * Math.LN2], [[0, -Math.log(3)], 0, Math.log(4 / 3)]]",
        holds: "(z, y, nats) => Math.abs(lossFromScores(z, y) - nats) < 1e-9",
        belief: {
          zh: "忘了负号，或者没有取自然对数",
          en: "The minus is missing, or the logarithm is not natural",
        },
        why: {
          zh: "两个得分相等，真实类别分到一半，损失是$\\ln 2 \\approx 0.693$奈特。如果你得到的是负数，是忘了负号；得到1，是用了以2为底的对数。",
          en: "With two equal scores the true class gets one half, and the loss is $\\ln 2 \\approx 0.693$ nats. A negative result lacks the minus; a result of 1 is in bits.",
        },
        see: { chapter: "machine-learning", at: "eq-log-sum-exp" },
      },
      {
        name: "shift",
        cases: "[[[1, 0], 0], [[2, 1, -1], 1], [[0.5, -0.5, 3, 1], 3]]",
        holds: "(z, y) => Math.abs(lossFromScores(z.map((s) => s + 10), y) - lossFromScores(z, y)) < 1e-9",
        belief: {
          zh: "减去的最大值没有在每一处都减",
          en: "The maximum is subtracted in one place and not in the other",
        },
        why: {
          zh: "给所有得分加上同一个数，损失不该变。你的变了：也许指数里减了最大值，却没有从$z_y$里也减掉（或者没有加回来）。",
          en: "Adding the same to every score must not change the loss. Yours changed: perhaps the maximum was subtracted in the exponents, but neither from $z_y$ nor added back.",
        },
        see: steady,
      },
      {
        name: "large-scores",
        cases:
          "[[[800, 799], 0, Math.log(1 + Math.exp(-1))], [[1000, 1000, 1000], 1, Math.log(3)], [[-900, -900], 0, Math.LN2]]",
        holds: "(z, y, nats) => Math.abs(lossFromScores(z, y) - nats) < 1e-9",
        belief: { zh: "先取指数，再想办法", en: "Exponentiate first, repair later" },
        why: {
          zh: "在机器里，$e^{800}$已经是无穷大，而$e^{-900}$已经是0，之后怎么除都救不回来。要在取指数**之前**减去最大的得分。",
          en: "To the machine $e^{800}$ is infinite and $e^{-900}$ is 0, and no division afterwards brings them back. The largest score has to be subtracted **before** the exponential.",
        },
        see: { chapter: "machine-learning", at: "cell-overflow" },
      },
      {
        name: "hopeless-class",
        cases: "[[[800, 0], 1, 800], [[0, -1000], 1, 1000], [[2000, 0, 0], 2, 2000]]",
        holds: "(z, y, nats) => Math.abs(lossFromScores(z, y) - nats) < 1e-6",
        belief: { zh: "先算概率，再取对数", en: "The probability is computed first, and then its logarithm" },
        why: {
          zh: "真实类别的概率小到被舍成0，对数就成了$-\\infty$。可损失并不极端，只是800。别让概率出现：直接算$z_{\\max} + \\ln \\sum_j e^{z_j - z_{\\max}} - z_y$。",
          en: "The true class’s probability is so small that it is rounded to 0, and its logarithm is lost. The loss is nothing extreme, just 800. Let no probability appear: compute $z_{\\max} + \\ln \\sum_j e^{z_j - z_{\\max}} - z_y$.",
        },
        see: steady,
      },
      {
        name: "never-negative",
        cases: "[[[0], 0], [[30, 0], 0], [[1, 2, 3], 2], [[100, 5], 0]]",
        holds:
          "(z, y) => lossFromScores(z, y) >= 0 && lossFromScores(z, y) <= Math.max(...z) - z[y] + Math.log(z.length) + 1e-9",
        belief: { zh: "损失可以是负数", en: "A loss can be negative" },
        why: {
          zh: "概率不超过1，所以$-\\ln \\model{q}_y$不会是负数；它也不会超过真实类别落后的分数加上$\\ln K$。你的结果出了这个范围。",
          en: "A probability is at most 1, so $-\\ln \\model{q}_y$ is never negative. Nor is it more than $\\ln K$ above the lead that the highest score has over the true class’s. Yours is outside that range.",
        },
        see: { chapter: "machine-learning", at: "def-loss" },
      },
    ],
    hints: [
      {
        zh: "给所有得分减去同一个数，答案不变。减哪个数最好？",
        en: "Subtracting the same from all scores changes nothing. Which number is the best choice?",
      },
      {
        zh: "减去最大的得分$z_{\\max}$，最大的指数就是0，不会溢出。",
        en: "With the largest score $z_{\\max}$ subtracted, the largest exponent is 0, and nothing overflows.",
      },
      {
        zh: "返回$z_{\\max} - z_y + \\ln \\sum_j e^{z_j - z_{\\max}}$。",
        en: "Return $z_{\\max} - z_y + \\ln \\sum_j e^{z_j - z_{\\max}}$.",
      },
    ],
    solution: {
      zh: "$-\\ln \\model{q}_y = \\ln \\sum_j e^{z_j} - z_y$。从和里提出$e^{z_{\\max}}$（$z_{\\max}$是最大的得分），得到$z_{\\max} + \\ln \\sum_j e^{z_j - z_{\\max}} - z_y$。现在每个指数都不超过0，最大的一项恰好是1，和在1与$K$之间，对数总是好算的；而且没有哪一步先写出概率，所以也不会被舍成0。",
      en: "$-\\ln \\model{q}_y = \\ln \\sum_j e^{z_j} - z_y$. Taking $e^{z_{\\max}}$ out of the sum, $z_{\\max}$ being the largest score, gives $z_{\\max} + \\ln \\sum_j e^{z_j - z_{\\max}} - z_y$. Every exponent is at most 0 now and one of them is 0, so the sum lies between 1 and $K$ and its logarithm is harmless. No probability is formed on the way, so none can be rounded to 0.",
    },
  },
];
