import type { Passage, Question } from "../../../lib/quiz/question.ts";

const gradientCheck: Passage = { chapter: "machine-learning", at: "cell-gradient-check" };
const saturated: Passage = { chapter: "machine-learning", at: "cell-saturated-curves", set: { start: -6 } };

/** What the mark teaches, and what another mark fails to teach. */
export const questions: readonly Question[] = [
  {
    kind: "number",
    id: "lead-after-one-step",
    draw: { qY: [0.1, 0.2, 0.3], qW: [0.4, 0.5, 0.6], rate: [0.2, 0.5, 2] },
    values: { rest: "1 - qY - qW", up: "rate*(1 - qY)", down: "rate*qW", gain: "up + down" },
    prompt: {
      zh: "三个类别，模型给真实类别Y的概率是{qY}，给错误类别W的是{qW}，余下{rest:1}给第三个。在这一个样本上，沿交叉熵对得分的斜率走一步，学习率$\\eta = {rate}$。走完之后，得分之差$z_Y - z_W$增加了多少？",
      en: "Of three classes a model gives the true one, Y, the probability {qY}, the wrong one, W, {qW}, and the third the remaining {rest:1}. On this one sample, the scores take a step down the slope of the cross-entropy, with the learning rate $\\eta = {rate}$. By how much does the lead $z_Y - z_W$ grow?",
    },
    hints: [
      {
        zh: "动的不止真实类别的得分。每个得分的斜率是多少？",
        en: "More than the score of Y moves. What is the slope in each score?",
      },
      {
        zh: "斜率是$\\model{q}_k - \\truth{p}_k$。Y的斜率是$\\model{q}_Y - 1 = {qY} - 1$，W的斜率是$\\model{q}_W - 0 = {qW}$；走一步减去$\\eta$倍的斜率。",
        en: "The slope is $\\model{q}_k - \\truth{p}_k$: for Y it is $\\model{q}_Y - 1 = {qY} - 1$, for W $\\model{q}_W - 0 = {qW}$. A step subtracts $\\eta$ times the slope.",
      },
      {
        zh: "$z_Y$上升{up:3}，$z_W$下降{down:3}。",
        en: "$z_Y$ rises by {up:3}, and $z_W$ falls by {down:3}.",
      },
    ],
    solution: {
      zh: "斜率是回答减去真相：Y是$\\model{q}_Y - 1 = {qY} - 1$，W是$\\model{q}_W = {qW}$。往下走一步，$z_Y$变化$-\\eta({qY} - 1) = +{up:3}$，$z_W$变化$-\\eta \\cdot {{qW}} = -{down:3}$。两者之差增加$\\Delta = {up:3} + {down:3} = {gain:3}$。说少的往上，说多的往下，两头一起拉开距离。",
      en: "The slope is answer minus truth: $\\model{q}_Y - 1 = {qY} - 1$ for Y and $\\model{q}_W = {qW}$ for W. Going down it, $z_Y$ changes by $-\\eta({qY} - 1) = +{up:3}$ and $z_W$ by $-\\eta \\cdot {{qW}} = -{down:3}$. The lead grows by $\\Delta = {up:3} + {down:3} = {gain:3}$: what was said too little goes up, what was said too much comes down, and both widen the gap.",
    },
    key: "gain",
    unit: "none",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "up",
        belief: { zh: "只有真实类别的得分会动", en: "Only the true class’s score moves" },
        why: {
          zh: "损失里虽然只写着$\\model{q}_Y$，但每个得分都在softmax的分母里。W的斜率是$\\model{q}_W$，它也要往下走。",
          en: "Only $\\model{q}_Y$ stands in the loss, but every score is in the denominator of softmax. W has the slope $\\model{q}_W$, and comes down as well.",
        },
        see: { ...gradientCheck, set: { z1: 2, z2: 0, z3: -1 } },
      },
      {
        value: "rate*(1 - qY - qW)",
        belief: { zh: "W和Y往同一个方向动", en: "W moves in the same direction as Y" },
        why: {
          zh: "W的符号反了。它的斜率是$\\model{q}_W - 0 > 0$，往下走就是减小，差距因此拉得更开。",
          en: "The sign for W is reversed. Its slope is $\\model{q}_W - 0 > 0$, and a step down the slope lowers it, which widens the gap.",
        },
        see: { ...gradientCheck, set: { z1: 2, z2: 0, z3: -1 } },
      },
      {
        value: "rate/qY",
        belief: { zh: "损失是−ln q，所以斜率是−1/q", en: "The loss is −ln q, so its slope is −1/q" },
        why: {
          zh: "$-1/\\model{q}_Y$是对**概率**的斜率。要动的是得分，还得用链式法则穿过softmax，那个除法随之消失。",
          en: "$-1/\\model{q}_Y$ is the slope in the **probability**. What moves are the scores, and the chain rule through softmax takes that division away.",
        },
        see: { chapter: "machine-learning", at: "eq-gradient" },
      },
      {
        value: "rate*qY*(1 - qY) + rate*qY*qW",
        belief: { zh: "斜率里还留着softmax的导数", en: "The slope keeps the derivative of softmax" },
        why: {
          zh: "$\\model{q}_Y(1 - \\model{q}_Y)$和$-\\model{q}_Y \\model{q}_W$是$\\model{q}_Y$对得分的导数。再乘上$-1/\\model{q}_Y$，前面的因子$\\model{q}_Y$就约掉了。",
          en: "$\\model{q}_Y(1 - \\model{q}_Y)$ and $-\\model{q}_Y \\model{q}_W$ are the derivatives of $\\model{q}_Y$ in the scores. Multiplied by $-1/\\model{q}_Y$, they lose their factor $\\model{q}_Y$.",
        },
        see: { chapter: "machine-learning", at: "eq-gradient" },
      },
    ],
  },
  {
    kind: "order",
    id: "gradient-of-the-loss",
    prompt: {
      zh: "把推导$\\partial H(\\truth{p}, \\model{q}) / \\partial z_k = \\model{q}_k - \\truth{p}_k$的各步排好，剔除不对的。",
      en: "Put the derivation of $\\partial H(\\truth{p}, \\model{q}) / \\partial z_k = \\model{q}_k - \\truth{p}_k$ in order, and leave out what is wrong.",
    },
    steps: [
      {
        zh: "对softmax取对数：$\\ln \\model{q}_k = z_k - \\ln \\sum_j e^{z_j}$。",
        en: "Take the logarithm of softmax: $\\ln \\model{q}_k = z_k - \\ln \\sum_j e^{z_j}$.",
      },
      {
        zh: "代入$-\\sum_k \\truth{p}_k \\ln \\model{q}_k$，得到$\\left( \\sum_k \\truth{p}_k \\right) \\ln \\sum_j e^{z_j} - \\sum_k \\truth{p}_k z_k$。",
        en: "Put it into $-\\sum_k \\truth{p}_k \\ln \\model{q}_k$, which becomes $\\left( \\sum_k \\truth{p}_k \\right) \\ln \\sum_j e^{z_j} - \\sum_k \\truth{p}_k z_k$.",
      },
      {
        zh: "各个$\\truth{p}_k$之和是1，所以$H(\\truth{p}, \\model{q}) = \\ln \\sum_j e^{z_j} - \\sum_k \\truth{p}_k z_k$。",
        en: "The $\\truth{p}_k$ sum to 1, so $H(\\truth{p}, \\model{q}) = \\ln \\sum_j e^{z_j} - \\sum_k \\truth{p}_k z_k$.",
      },
      {
        zh: "由链式法则，第一部分对$z_k$的导数是$e^{z_k} / \\sum_j e^{z_j}$。",
        en: "By the chain rule, the slope of the first part in $z_k$ is $e^{z_k} / \\sum_j e^{z_j}$.",
      },
      {
        zh: "而$e^{z_k} / \\sum_j e^{z_j}$又是$\\model{q}_k$。",
        en: "And $e^{z_k} / \\sum_j e^{z_j}$ is $\\model{q}_k$ again.",
      },
      {
        zh: "第二部分对$z_k$的导数是$-\\truth{p}_k$。",
        en: "The slope of the second part in $z_k$ is $-\\truth{p}_k$.",
      },
      {
        zh: "两部分相加，得$\\model{q}_k - \\truth{p}_k$。",
        en: "Together, the slope is $\\model{q}_k - \\truth{p}_k$.",
      },
    ],
    alternatives: [
      [0, 1, 2, 5, 3, 4, 6],
      [0, 1, 2, 3, 5, 4, 6],
    ],
    distractors: [
      {
        text: {
          zh: "$z_k$只出现在第$k$项里，所以其余各项的导数都是0。",
          en: "$z_k$ occurs in the $k$-th term only, so the other terms have the slope 0.",
        },
        belief: {
          zh: "一个得分只影响自己类别的概率",
          en: "A score affects its own class’s probability only",
        },
        why: {
          zh: "$z_k$在**每一项**的分母里：一个类别多占，别的就少。挪动一个得分，看三根柱子怎样一起动。",
          en: "$z_k$ is in the denominator of **every** term: what one class gains, the others lose. Move one score and watch all three bars.",
        },
        see: { chapter: "machine-learning", at: "cell-softmax-bars" },
      },
      {
        text: {
          zh: "真相$\\truth{p}_k$也随得分而变，所以要用乘法求导法则。",
          en: "The truth $\\truth{p}_k$ moves with the scores as well, so the product rule is needed.",
        },
        belief: { zh: "训练会改变标签", en: "Training changes the labels" },
        why: {
          zh: "$\\truth{p}$来自世界，得分怎么变它都不动。能动的只有模型，所以求导时$\\truth{p}_k$是常数。",
          en: "$\\truth{p}$ comes from the world, and no score moves it. Only the model moves, so $\\truth{p}_k$ is a constant here.",
        },
        see: { chapter: "why-p-log-q", at: "two-roles" },
      },
    ],
    outOfOrder: {
      belief: { zh: "先求导，再化简", en: "Differentiate first, simplify later" },
      why: {
        zh: "先把$\\ln \\model{q}_k$写开、代入、合并成两部分，之后才分别求导：第一部分的和式要等用过$\\sum_k \\truth{p}_k = 1$才只剩一个对数。",
        en: "First write $\\ln \\model{q}_k$ out, put it in, and collect two parts; then differentiate each. The first part is a single logarithm only after $\\sum_k \\truth{p}_k = 1$ has been used.",
      },
      see: { chapter: "machine-learning", at: "gradient" },
    },
    hints: [
      {
        zh: "前一半不求导：先把损失写成得分的函数。",
        en: "The first half does not differentiate anything: it writes the loss in the scores.",
      },
      {
        zh: "写成两部分之后，每一部分的导数各占一步。",
        en: "Once there are two parts, each has its own slope.",
      },
    ],
    solution: {
      zh: "先对softmax取对数，代入交叉熵。因为$\\sum_k \\truth{p}_k = 1$，和的对数整个提出来，损失成了$\\ln \\sum_j e^{z_j} - \\sum_k \\truth{p}_k z_k$。第一部分的导数是$e^{z_k}/\\sum_j e^{z_j} = \\model{q}_k$，第二部分的是$-\\truth{p}_k$（两部分先做哪个都行），相加就得到回答减去真相。",
      en: "Take the logarithm of softmax and put it into the cross-entropy. Because $\\sum_k \\truth{p}_k = 1$, the logarithm of the sum comes out whole, and the loss is $\\ln \\sum_j e^{z_j} - \\sum_k \\truth{p}_k z_k$. The first part has the slope $e^{z_k}/\\sum_j e^{z_j} = \\model{q}_k$ and the second $-\\truth{p}_k$ (in either order). Their sum is answer minus truth.",
    },
  },
  {
    kind: "curve",
    id: "where-the-square-falls-silent",
    prompt: {
      zh: "两个类别，真实类别领先$x$分，它的概率是$s = 1/(1 + e^{-x})$。以平方误差$2(1 - s)^2$为损失，画出它对真实类别得分的斜率的**大小**（不计正负）随领先分数怎样变化。",
      en: "There are two classes, and the true one leads by $x$, so that its probability is $s = 1/(1 + e^{-x})$. The loss is the squared error $2(1 - s)^2$. Draw the **size** of its slope in the true class’s score, whatever the sign, over the lead.",
    },
    x: { label: { zh: "真实类别领先的分数", en: "lead of the true class" }, from: -8, to: 8 },
    y: { label: { zh: "斜率的大小", en: "size of the slope" }, from: 0, to: 1 },
    key: "4*exp(-2*x)/(1 + exp(-x))^3",
    misconceptions: [
      {
        value: "1/(1 + exp(x))",
        belief: {
          zh: "错得越厉害，平方误差纠正得越多",
          en: "Squared error corrects most where the error is largest",
        },
        why: {
          zh: "你画的是交叉熵的斜率$1 - s$，那才是越错越大。平方误差的斜率还带着因子$s$：真实类别几乎被排除时，$s$接近0，斜率也接近0。",
          en: "You have drawn the slope of the cross-entropy, $1 - s$, which does grow with the error. The slope of the squared error has the factor $s$ as well, and where the true class is all but ruled out, $s$ is near 0 and so is the slope.",
        },
        see: saturated,
      },
      {
        value: "1/(1 + exp(-x))",
        belief: { zh: "答得越对，斜率越大", en: "The slope grows as the answer gets better" },
        why: {
          zh: "答对之后就没有什么要纠正的了：$s$接近1时，误差$1 - s$接近0，斜率也跟着消失。",
          en: "Once the answer is right there is nothing to correct: near $s = 1$ the error $1 - s$ is near 0, and the slope goes with it.",
        },
        see: { chapter: "machine-learning", at: "eq-squared-slope" },
      },
      {
        value: "(1/(1 + exp(x)))^2",
        belief: { zh: "斜率与误差的平方一样变化", en: "The slope goes like the squared error itself" },
        why: {
          zh: "你画的是误差本身的样子：错得越远，越高。可斜率看的是它**变化**得多快，而在左边远处，误差高高地停在那里，几乎不变。",
          en: "You have drawn the shape of the error itself, which is high where the answer is wrong. The slope is how fast it **changes**, and far on the left the error stays high and hardly changes at all.",
        },
        see: saturated,
      },
    ],
    hints: [
      {
        zh: "分三处想：错得很远、一半一半、对得很远。各处$s$动一点，损失变多少？",
        en: "Think of three places: hopelessly wrong, even, and safely right. How fast does the loss change at each?",
      },
      {
        zh: "链式法则：$\\frac{d}{dx} 2(1 - s)^2 = -4(1 - s) \\cdot s(1 - s)$。",
        en: "By the chain rule, $\\frac{d}{dx} 2(1 - s)^2 = -4(1 - s) \\cdot s(1 - s)$.",
      },
      {
        zh: "$4s(1 - s)^2$两端都是0，在$s = \\frac13$处最高，约0.59，那里领先约$-0.7$分。",
        en: "$4s(1 - s)^2$ is 0 at both ends and highest at $s = \\frac13$, about 0.59, where the lead is about $-0.7$.",
      },
    ],
    solution: {
      zh: "$\\frac{ds}{dx} = s(1 - s)$，所以斜率的大小是$4s(1 - s)^2$。右边远处$1 - s \\to 0$，没有什么要学的；左边远处$s \\to 0$，错得最厉害，斜率却也消失。最高处在$s = \\frac13$，即$x = -\\ln 2 \\approx -0.69$，高$\\frac{16}{27} \\approx 0.593$。交叉熵的斜率$1 - s$在左边一直接近1，学习才不会卡住。",
      en: "$\\frac{ds}{dx} = s(1 - s)$, so the size of the slope is $4s(1 - s)^2$. Far on the right $1 - s \\to 0$, and there is nothing to learn. Far on the left $s \\to 0$: the answer could not be worse, and the slope vanishes too. It is highest at $s = \\frac13$, where $x = -\\ln 2 \\approx -0.69$, with $\\frac{16}{27} \\approx 0.593$. The slope of the cross-entropy, $1 - s$, stays near 1 on the left, and learning does not get stuck.",
    },
  },
  {
    kind: "number",
    id: "probability-behind-a-loss",
    draw: { loss: [0.3, 0.5, 0.9, 1.4], n: [200, 500, 1000] },
    values: { typical: "exp(-loss)" },
    prompt: {
      zh: "一个分类器在{n}张图上的平均损失是{loss}奈特。如果它给**每一张**图的真实类别同样大的概率，这个概率是多少？",
      en: "A classifier’s mean loss over {n} pictures is {loss} nats. If it had given the true class the same probability in **every** picture, what would that probability be?",
    },
    hints: [
      {
        zh: "每张图的损失是什么？同样大的概率，平均起来呢？",
        en: "What is the loss of one picture? And the mean, if all are alike?",
      },
      { zh: "$-\\ln u = {loss}$，解出$u$。", en: "Solve $-\\ln u = {loss}$ for $u$." },
    ],
    solution: {
      zh: "每张图的损失都是$-\\ln u$，平均还是$-\\ln u$，与张数无关。由$-\\ln u = {loss}$得$u = e^{-{loss}} = {typical:3}$。真实的概率各不相同时，这个数是它们的几何平均。",
      en: "Every picture costs $-\\ln u$, and so does the mean, whatever their number. From $-\\ln u = {loss}$ follows $u = e^{-{loss}} = {typical:3}$. When the probabilities differ, this is their geometric mean.",
    },
    key: "typical",
    unit: "none",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "1 - loss",
        belief: { zh: "损失是离1还差多少", en: "The loss is how far the probability falls short of 1" },
        why: {
          zh: "$-\\ln u$只在$u$接近1时才近似于$1 - u$。损失可以超过1，概率却不能是负数。",
          en: "$-\\ln u$ is close to $1 - u$ only where $u$ is close to 1. A loss may exceed 1, and no probability is negative.",
        },
        see: { chapter: "entropy", at: "eq-tangent" },
      },
      {
        value: "2^(-loss)",
        belief: { zh: "损失以比特计", en: "The loss is in bits" },
        why: {
          zh: "你取了2的幂，可损失以奈特计，对数的底是$e$。",
          en: "You have taken a power of 2. But the loss is in nats, whose base is $e$.",
        },
        see: { chapter: "entropy", at: "bits-need-base-two" },
      },
      {
        value: "exp(loss)",
        belief: { zh: "把困惑度当成概率", en: "The perplexity is taken for the probability" },
        why: {
          zh: "$e^{{loss}}$是困惑度，比1大，说的是相当于几选一。概率是它的倒数。",
          en: "$e^{{loss}}$ is the perplexity. It is above 1, and counts equal choices. The probability is one over it.",
        },
        see: { chapter: "machine-learning", at: "def-perplexity" },
      },
      {
        value: "exp(-loss/n)",
        belief: { zh: "平均之后还要除以样本数", en: "The mean is divided by the number of samples again" },
        why: {
          zh: "{loss}奈特已经是平均值了。再除以{n}，就把求平均做了两遍。",
          en: "The {loss} nats are a mean already. To divide by {n} is to take the mean twice.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-totals" },
      },
    ],
  },
];
