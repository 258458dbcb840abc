import type { Passage, Question } from "../../../lib/quiz/question.ts";

const scoreCurves: Passage = { chapter: "binary-cross-entropy", at: "cell-score-curves" };
const score: Passage = { chapter: "binary-cross-entropy", at: "cell-score" };
const fromScores: Passage = { chapter: "binary-cross-entropy", at: "cell-from-scores" };

/** The loss and its slope, seen from the score. */
export const questions: readonly Question[] = [
  {
    kind: "expression",
    id: "loss-from-one-score",
    prompt: {
      zh: "模型给“下”的得分是$z$，标签是$y$（0、1或者比例）。用`z`和`y`写出损失$\\mathrm{BCE}(y, \\sigma(z))$，以奈特计。不必考虑溢出。",
      en: "A model gives rain the score $z$; the label is $y$ (0, 1 or a share). Write the loss $\\mathrm{BCE}(y, \\sigma(z))$ in nats, in `z` and `y`. Never mind overflow.",
    },
    key: "ln(1 + exp(z)) - y*z",
    variables: { z: { from: -4, to: 4 }, y: { from: 0, to: 1 } },
    misconceptions: [
      {
        value: "ln(1 + exp(z)) + y*z",
        belief: { zh: "y·z前面是加号", en: "The sign before y·z is plus" },
        why: {
          zh: "下了雨（$y = 1$）而得分很高，应当几乎不付。你的式子这时却付两倍的$z$。",
          en: "For a wet day, $y = 1$, and a high score next to nothing should be paid. Yours charges twice $z$.",
        },
        see: { ...scoreCurves, set: { z: 4 } },
      },
      {
        value: "ln(1 + exp(-z)) - y*z",
        belief: { zh: "softplus里的符号反了", en: "The sign inside softplus is reversed" },
        why: {
          zh: "$\\ln(1 + e^{-z})$是$y = 1$那一半的损失。要从没下雨的一半$\\ln(1 + e^{z})$出发，再减去$yz$。",
          en: "$\\ln(1 + e^{-z})$ is the loss for $y = 1$. The $yz$ has to be taken from that of a dry day, $\\ln(1 + e^{z})$.",
        },
        see: { chapter: "binary-cross-entropy", at: "eq-from-score" },
      },
      {
        value: "ln(1 + exp(z))*(1 - y)",
        belief: { zh: "下了雨就不用付", en: "A wet day costs nothing" },
        why: {
          zh: "$y = 1$时你的式子是0，哪怕模型断定不会下雨。那一半$y \\cdot \\ln(1 + e^{-z})$漏掉了。",
          en: "Yours is 0 for $y = 1$, even if the model was sure of a dry day. The half $y \\cdot \\ln(1 + e^{-z})$ is missing.",
        },
        see: fromScores,
      },
      {
        value: "-(y*ln(abs(z)) + (1 - y)*ln(abs(1 - z)))",
        belief: { zh: "得分就是概率", en: "The score is the probability" },
        why: {
          zh: "你把$z$直接当成了$\\model{\\hat y}$。得分可以是任何数，要先经过sigmoid才成为概率。",
          en: "You have put $z$ in the place of $\\model{\\hat y}$. A score may be any number, and becomes a probability only by the sigmoid.",
        },
        see: { chapter: "binary-cross-entropy", at: "eq-sigmoid" },
      },
    ],
    hints: [
      {
        zh: "先写出两半：$-\\ln \\sigma(z)$和$-\\ln(1 - \\sigma(z))$各是什么？",
        en: "Write the two halves first: what are $-\\ln \\sigma(z)$ and $-\\ln(1 - \\sigma(z))$?",
      },
      {
        zh: "$-\\ln(1 - \\sigma(z)) = \\ln(1 + e^{z})$，另一半比它少一个$z$。",
        en: "$-\\ln(1 - \\sigma(z)) = \\ln(1 + e^{z})$, and the other half is less by $z$.",
      },
      {
        zh: "用$y$和$1 - y$加权，合并同类项。可以写`ln(1 + exp(z))`。",
        en: "Weight them with $y$ and $1 - y$ and collect terms. You can write `ln(1 + exp(z))`.",
      },
    ],
    solution: {
      zh: "$1 - \\sigma(z) = \\frac{1}{1 + e^z}$，所以没下雨的一半是$\\ln(1 + e^z)$；$\\sigma(z) = \\frac{e^z}{1 + e^z}$，所以下雨的一半是$\\ln(1 + e^z) - z$。加权相加：$y(\\ln(1 + e^z) - z) + (1 - y)\\ln(1 + e^z) = \\ln(1 + e^z) - yz$，因为$y + (1 - y) = 1$。",
      en: "$1 - \\sigma(z) = \\frac{1}{1 + e^z}$, so the dry half is $\\ln(1 + e^z)$. $\\sigma(z) = \\frac{e^z}{1 + e^z}$, so the wet half is $\\ln(1 + e^z) - z$. Weighted and added, $y(\\ln(1 + e^z) - z) + (1 - y)\\ln(1 + e^z) = \\ln(1 + e^z) - yz$, because $y + (1 - y) = 1$.",
    },
  },
  {
    kind: "curve",
    id: "loss-over-the-score",
    prompt: {
      zh: "下了雨，$\\truth{y} = 1$。画出二分类交叉熵随得分$z$怎样变化。",
      en: "It rained, $\\truth{y} = 1$. Draw the binary cross-entropy over the score $z$.",
    },
    x: { label: { zh: "得分z", en: "score z" }, from: -6, to: 6 },
    y: { label: { zh: "损失（奈特）", en: "loss in nats" }, from: 0, to: 7 },
    key: "ln(1 + exp(-x))",
    misconceptions: [
      {
        value: "ln(1 + exp(x))",
        belief: { zh: "得分越高，损失越大", en: "The higher the score, the greater the loss" },
        why: {
          zh: "这是没下雨（$\\truth{y} = 0$）时的曲线。下了雨，给雨打高分的模型应当付得少。",
          en: "That is the curve for a dry day, $\\truth{y} = 0$. On a wet one, a model that scored rain high should pay little.",
        },
        see: { ...scoreCurves, set: { z: 4 } },
      },
      {
        value: "1/(1 + exp(x))",
        belief: { zh: "损失像sigmoid一样有上限", en: "The loss levels off as the sigmoid does" },
        why: {
          zh: "你画的是$1 - \\model{\\hat y}$，它到1为止。损失是$-\\ln \\model{\\hat y}$，左边每低一分，就多付差不多1奈特，没有上限。",
          en: "You have drawn $1 - \\model{\\hat y}$, which stops at 1. The loss is $-\\ln \\model{\\hat y}$: on the left each further point down costs about one nat more, without a limit.",
        },
        see: { ...scoreCurves, set: { z: -6 } },
      },
      {
        value: "min(7, 0.7*exp(-x))",
        belief: { zh: "以得分为横轴，曲线仍会翘上天", en: "Over the score the curve still rears up" },
        why: {
          zh: "以预报$\\model{\\hat y}$为横轴，它确实越翘越高。换成得分，左边却几乎是直线：斜率$\\model{\\hat y} - 1$的大小从不超过1。",
          en: "Over the forecast $\\model{\\hat y}$ it does. Over the score the left side is almost straight, since the slope $\\model{\\hat y} - 1$ is never more than 1 in size.",
        },
        see: { ...scoreCurves, set: { z: -6 } },
      },
    ],
    hints: [
      {
        zh: "看三处：$z = 0$时付多少？$z$很大时呢？在负的一边很远处呢？",
        en: "Look at three places: what is paid at $z = 0$, at a large $z$, and far on the negative side?",
      },
      {
        zh: "损失是$\\ln(1 + e^{-z})$。$z = -6$时，1在$e^6$旁边几乎看不见。",
        en: "The loss is $\\ln(1 + e^{-z})$. At $z = -6$ the 1 is hardly visible beside $e^6$.",
      },
      {
        zh: "左端约为6，过$(0,\\ 0.69)$，右端贴近0。",
        en: "It begins near 6, passes $(0,\\ 0.69)$, and ends close to 0.",
      },
    ],
    solution: {
      zh: "损失是$-\\ln \\sigma(z) = \\ln(1 + e^{-z})$。$z = 0$时是$\\ln 2 \\approx 0.693$；$z$很大时$e^{-z} \\to 0$，损失趋于0但从不为0；在负的一边很远处，损失约等于$-z$，几乎是斜率为$-1$的直线。斜率$\\sigma(z) - 1$处处在$-1$和0之间。",
      en: "The loss is $-\\ln \\sigma(z) = \\ln(1 + e^{-z})$. At $z = 0$ it is $\\ln 2 \\approx 0.693$. For large $z$, $e^{-z} \\to 0$, and it approaches 0 without reaching it. Far on the negative side it is about $-z$, almost a straight line of slope $-1$. The slope $\\sigma(z) - 1$ lies between $-1$ and 0 everywhere.",
    },
  },
  {
    kind: "number",
    id: "pull-of-one-day",
    draw: { z: [-3, -2, 2, 3], y: [0, 1] },
    values: { forecast: "1/(1 + exp(-z))", slope: "forecast - y" },
    prompt: {
      zh: "某天模型给雨的得分是$z = {z}$，标签是$\\truth{y} = {y}$。二分类交叉熵（奈特）对$z$的斜率是多少？（注意正负号。）",
      en: "On some day a model gives rain the score $z = {z}$, and the label is $\\truth{y} = {y}$. What is the slope of the binary cross-entropy, in nats, in $z$? (Mind the sign.)",
    },
    hints: [
      { zh: "先把得分变成预报。", en: "Turn the score into a forecast first." },
      {
        zh: "$\\sigma(z) = {forecast:4}$。斜率是预报减标签。",
        en: "$\\sigma(z) = {forecast:4}$. The slope is forecast minus label.",
      },
    ],
    solution: {
      zh: "预报是$\\model{\\hat y} = \\sigma(z) = {forecast:4}$，斜率是$\\model{\\hat y} - \\truth{y} = {slope:4}$。正号说明得分太高，该往下降；负号说明太低，该往上升；大小就是预报离标签还有多远。",
      en: "The forecast is $\\model{\\hat y} = \\sigma(z) = {forecast:4}$ and the slope $\\model{\\hat y} - \\truth{y} = {slope:4}$. A positive sign means that the score is too high and should come down, a negative one that it should go up; its size is how far the forecast is from the label.",
    },
    key: "slope",
    unit: "none",
    tolerance: { relative: 0.005, absolute: 0.0005 },
    misconceptions: [
      {
        value: "-slope",
        belief: { zh: "斜率是标签减预报", en: "The slope is label minus forecast" },
        why: {
          zh: "符号反了。标签减预报是得分该走的**方向**，也就是负的斜率；斜率说的是损失怎样随得分而升。",
          en: "The sign is reversed. Label minus forecast is the **step** that the score should take, down the slope. The slope itself says how the loss rises with the score.",
        },
        see: { ...score, set: { z: "z" } },
      },
      {
        value: "slope*forecast*(1 - forecast)",
        belief: { zh: "还要乘上sigmoid的导数", en: "The derivative of the sigmoid is still a factor" },
        why: {
          zh: "链式法则确实带来$\\sigma(z)(1 - \\sigma(z))$，但对数的导数恰好把它除掉了。留下它的是平方误差，那也是它学得慢的原因。",
          en: "The chain rule does bring in $\\sigma(z)(1 - \\sigma(z))$, but the derivative of the logarithm divides it out again. It is the squared error that keeps it, and learns slowly for that reason.",
        },
        see: { chapter: "machine-learning", at: "squared-error" },
      },
      {
        value: "slope/(forecast*(1 - forecast))",
        belief: {
          zh: "对预报求导，而不是对得分求导",
          en: "The derivative is in the forecast, not in the score",
        },
        why: {
          zh: "这是损失对$\\model{\\hat y}$的斜率，它在两端会翘上天。题目问的是对得分$z$的，还要乘上$\\sigma'(z) = \\sigma(z)(1 - \\sigma(z))$。",
          en: "That is the slope in $\\model{\\hat y}$, which rears up at both ends. The question is about the score $z$: multiply by $\\sigma'(z) = \\sigma(z)(1 - \\sigma(z))$.",
        },
        see: { chapter: "binary-cross-entropy", at: "eq-slope" },
      },
      {
        value: "z - y",
        belief: { zh: "得分减标签", en: "Score minus label" },
        why: {
          zh: "得分不是概率，它可以是任何数。先取sigmoid，斜率的大小就不会超过1。",
          en: "A score is no probability, and may be any number. Take the sigmoid first, and the slope never exceeds 1 in size.",
        },
        see: { ...score, set: { z: "z" } },
      },
    ],
  },
];
