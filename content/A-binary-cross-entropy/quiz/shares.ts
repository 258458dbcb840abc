import type { Passage, Question } from "../../../lib/quiz/question.ts";

const shareCurve: Passage = { chapter: "binary-cross-entropy", at: "cell-share-curve" };

/** Many days under one forecast. */
export const questions: readonly Question[] = [
  {
    kind: "number",
    id: "avoidable-part-of-the-loss",
    draw: { said: [0.8, 0.9], r: [0.25, 0.35, 0.4, 0.5] },
    values: {
      paid: "-r*ln(said) - (1 - r)*ln(1 - said)",
      due: "-r*ln(r) - (1 - r)*ln(1 - r)",
      saved: "paid - due",
    },
    prompt: {
      zh: "预报员说了{said}的那些日子里，实际下雨的占{r}。如果在这些日子里，他每次都改说同一个更合适的数，平均每天最多能**少付**多少奈特？",
      en: "On the days for which the forecaster had said {said}, it rained on a share {r} of them. Had he said some other number on all these days, by how much could the mean loss a day have been **lower**, at best, in nats?",
    },
    hints: [
      { zh: "改说哪个数最好？", en: "Which number would have been the best to say?" },
      {
        zh: "最好说{r}。那时平均付多少，现在又付多少？",
        en: "The best is {r}. What is the mean loss then, and what is it now?",
      },
      {
        zh: "现在付{paid:3}奈特，最好也要付{due:3}奈特。",
        en: "He pays {paid:3} nats now, and {due:3} would be due in any case.",
      },
    ],
    solution: {
      zh: "现在平均每天付$-\\left[\\, {r} \\ln {{said}} + (1 - {r}) \\ln (1 - {said}) \\,\\right] = {paid:4}$奈特。预报等于真实比例{r}时最少，要付它的熵{due:4}奈特。能省下的是两者之差{saved:4}奈特，也就是$\\excess{D(\\truth{p} \\Vert \\model{q})}$；余下的是天气的不确定，只要对这些日子都说同一个数，谁都得付。",
      en: "He pays $-\\left[\\, {r} \\ln {{said}} + (1 - {r}) \\ln (1 - {said}) \\,\\right] = {paid:4}$ nats a day. The least is paid where the forecast is the true share {r}, and is its entropy, {due:4} nats. The difference, {saved:4} nats, could have been saved: it is $\\excess{D(\\truth{p} \\Vert \\model{q})}$. The rest is the uncertainty of the weather, and whoever says one number for all these days owes it.",
    },
    key: "saved",
    unit: "nat",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "paid",
        belief: { zh: "好的预报一分钱也不用付", en: "A good forecast costs nothing" },
        why: {
          zh: "你以为最好能降到0。可是雨天占{r}的日子，只用一个数来说，就算说得最好，也得付这个比例的熵。",
          en: "You took 0 for the best possible. But for days with a share {r} of rain, even the best single number pays the entropy of that share.",
        },
        see: { ...shareCurve, set: { r: "r" } },
      },
      {
        value: "due",
        belief: { zh: "能省的是天气的熵", en: "What can be saved is the entropy of the weather" },
        why: {
          zh: "熵恰恰是**省不掉**的那一部分。能省的是超出它的部分。",
          en: "The entropy is just the part that **can’t** be saved. What can is the excess over it.",
        },
        see: { ...shareCurve, set: { r: "r" } },
      },
      {
        value: "said*ln(said/r) + (1 - said)*ln((1 - said)/(1 - r))",
        belief: { zh: "按预报的概率来数日子", en: "The forecast counts the days" },
        why: {
          zh: "你算的是$\\excess{D(\\model{q} \\Vert \\truth{p})}$。雨天和晴天各有多少，由真实的比例{r}来数，不由预报来数。",
          en: "You have computed $\\excess{D(\\model{q} \\Vert \\truth{p})}$. The share {r} counts the wet and the dry days, and not the forecast.",
        },
        see: { chapter: "kl-divergence", at: "directions" },
      },
      {
        value: "abs(said - r)",
        belief: { zh: "差多少就付多少", en: "The cost is how far off the forecast was" },
        why: {
          zh: "预报与比例之差要经过对数才成为罚金。在最低点附近，差一点几乎不用付；越靠近0和1，越贵。",
          en: "Being off turns into a penalty only by way of the logarithm. Near the lowest point a small deviation costs next to nothing, and near 0 and 1 it gets dear.",
        },
        see: { ...shareCurve, set: { r: "r" } },
      },
    ],
  },
  {
    kind: "choice",
    id: "always-dry",
    prompt: {
      zh: "一百天里下了两天雨。有个程序每天都断定不下，即$\\model{\\hat y} = 0$，准确率98%。它的平均二分类交叉熵是多少？",
      en: "In a hundred days it rained on two. A program is certain every day that it stays dry, $\\model{\\hat y} = 0$, and is right on 98%. What is its mean binary cross-entropy?",
    },
    options: [
      {
        text: { zh: "无穷大", en: "infinite" },
        isRight: true,
        why: {
          zh: "有两天发生了被断定不可能的事，每次都付无穷大。",
          en: "On two days something happened that it had ruled out, and each costs infinity.",
        },
      },
      {
        text: { zh: "0.02", en: "0.02" },
        belief: { zh: "损失就是答错的比例", en: "The loss is the share of errors" },
        why: {
          zh: "0.02是错误率。交叉熵不数错误，它问的是给真相留了多少；这个程序在那两天一点也没留。",
          en: "0.02 is the error rate. Cross-entropy does not count errors: it asks how much was left for the truth, and on those two days that was nothing.",
        },
        see: { chapter: "machine-learning", at: "loss-is-not-accuracy" },
      },
      {
        text: { zh: "约0.098奈特，即2%的熵", en: "about 0.098 nats, the entropy of 2%" },
        belief: { zh: "知道雨少见就达到了下限", en: "To know that rain is rare is to reach the floor" },
        why: {
          zh: "那是每天说0.02的程序付的，也是不变的预报能达到的最低值。说0不是“差不多0.02”：从少见到不可能，隔着无穷大。",
          en: "That is what a program pays that says 0.02 every day, the least for a constant forecast. To say 0 is not “about 0.02”: between rare and impossible lies an infinite price.",
        },
        see: { ...shareCurve, set: { r: 0.02 } },
      },
      {
        text: {
          zh: "约0.32奈特：两天各付$-\\ln 10^{-7}$",
          en: "about 0.32 nats: two days at $-\\ln 10^{-7}$ each",
        },
        belief: { zh: "截断是损失定义的一部分", en: "The clamp is part of the definition" },
        why: {
          zh: "有的库会报出这个数，因为它把预报从角落挪开了$10^{-7}$。换一个库就是另一个数：那是库的性质，不是程序的成绩。",
          en: "Some libraries print this, as they move the forecast away from the corner by $10^{-7}$. Another library prints another number: it tells about the library, and not about the program.",
        },
        see: { chapter: "binary-cross-entropy", at: "cell-clamped" },
      },
    ],
    hints: [
      {
        zh: "98个晴天一共付多少？两个雨天呢？",
        en: "What do the 98 dry days pay, and what the two wet ones?",
      },
      {
        zh: "雨天付$-\\ln \\model{\\hat y}$，而$\\model{\\hat y} = 0$。",
        en: "A wet day pays $-\\ln \\model{\\hat y}$, and $\\model{\\hat y} = 0$.",
      },
    ],
    solution: {
      zh: "晴天付$-\\ln(1 - 0) = 0$，雨天付$-\\ln 0 = \\infty$。一百个数里有两个是无穷大，平均就是无穷大。准确率98%与它并不矛盾：准确率不问程序有多肯定。每天只要肯说0.02，平均就降到约0.098奈特。",
      en: "A dry day pays $-\\ln(1 - 0) = 0$ and a wet day $-\\ln 0 = \\infty$. With two infinities among a hundred numbers the mean is infinite. The 98% do not contradict it, since accuracy does not ask how sure the program was. Had it said 0.02 every day, the mean would be about 0.098 nats.",
    },
  },
];
