import type { Question } from "../../../lib/quiz/question.ts";

/** How low it can go. */
export const floor: readonly Question[] = [
  {
    kind: "choice",
    id: "perfect-forecaster",
    prompt: {
      zh: "一位预报员总能说对概率：一半的日子她说降雨概率10%，一半的日子说50%，年深日久，两类日子的降雨比例果然是10%和50%。她的平均交叉熵会停在哪里？",
      en: "A forecaster always knows the probability. On half of the days she says 10%, on the other half 50%, and over the years it rains on just 10% and 50% of those days. Where does her mean cross-entropy settle?",
    },
    options: [
      {
        text: { zh: "约0.734比特", en: "At about 0.734 bits" },
        isRight: true,
        why: {
          zh: "模型对了，交叉熵就是熵：一半的日子是0.469比特，一半是1比特。",
          en: "With the right model cross-entropy is entropy: 0.469 bits on the one half of the days and 1 bit on the other.",
        },
      },
      {
        text: { zh: "0，因为她从不出错", en: "At 0, since she is never wrong" },
        belief: {
          zh: "完美的模型，交叉熵是0",
          en: "A perfect model has cross-entropy 0",
        },
        why: {
          zh: "她知道的是概率，不是结果。说50%的日子里，下不下雨仍要等到揭晓，每次都是1比特的意外。",
          en: "She knows the probability, not the outcome. On the 50% days even she has to wait and see, and is surprised by one bit every time.",
        },
        see: { chapter: "cross-entropy", at: "cell-valley", set: { theta: 0.5, guess: 0.5 } },
      },
      {
        text: { zh: "约0.881比特", en: "At about 0.881 bits" },
        belief: {
          zh: "可以先把概率平均，再算熵",
          en: "One may average the probabilities first",
        },
        why: {
          zh: "0.881是天天都说30%的人要付的。她能分清两类日子，所以付得更少。熵曲线向上拱，所以先算熵再平均，小于先平均概率再算熵。",
          en: "0.881 is what somebody pays who says 30% every day. She can tell the two kinds of day apart and pays less: the entropy curve bulges upwards, so the mean of entropies is below the entropy of the mean.",
        },
        see: { chapter: "cross-entropy", at: "cell-tangent-line", set: { theta: 0.1, guess: 0.3 } },
      },
      {
        text: { zh: "1比特，因为下雨与否是二选一", en: "At 1 bit, since rain is a yes-or-no matter" },
        belief: {
          zh: "两种结果就是1比特",
          en: "Two outcomes make one bit",
        },
        why: {
          zh: "只有概率各半才是1比特。降雨概率10%的日子，多半不出所料，平均只有0.469比特。",
          en: "Only if both are equally likely. On the 10% days there is seldom a surprise, and they are worth 0.469 bits.",
        },
        see: { chapter: "entropy", at: "cell-coin-curve", set: { theta: 0.1 } },
      },
    ],
    hints: [
      {
        zh: "模型等于真实分布时，交叉熵等于什么？",
        en: "What is cross-entropy when the model is the truth?",
      },
      {
        zh: "两类日子分开算，再求平均：$h(0.5) = 1$，$h(0.1) \\approx 0.469$。",
        en: "Do the two kinds of day separately, then average: $h(0.5) = 1$ and $h(0.1) \\approx 0.469$.",
      },
    ],
    solution: {
      zh: "每天的模型都等于当天的真实分布，所以每类日子的交叉熵就是熵：$h(0.1) \\approx 0.469$比特，$h(0.5) = 1$比特。两类日子各占一半，平均是0.734比特。这是她的下限，却不是0。",
      en: "Each day’s model is that day’s truth, so on each kind of day cross-entropy is entropy: $h(0.1) \\approx 0.469$ and $h(0.5) = 1$ bit. Each kind makes up half of the days, and the mean is 0.734 bits. That is her floor, and it isn’t 0.",
    },
  },
  {
    kind: "choice",
    id: "stuck-loss",
    prompt: {
      zh: "拿大量没有见过的文本来测一个语言模型，平均损失降到每个字符1.1奈特，就再也不动了。只凭这个数，可以断定什么？",
      en: "On plenty of text that it has never seen, the mean loss of a language model comes down to 1.1 nats a character and stays there. What does this number, all by itself, tell you?",
    },
    options: [
      {
        text: {
          zh: "文本的熵与模型多付的部分，加起来是1.1奈特，各占多少不知道",
          en: "That the text’s entropy and the model’s surcharge make 1.1 nats together, in unknown shares",
        },
        isRight: true,
        why: {
          zh: "损失是整张账单，本来就该付的和多付的都在里面，光看总数分不开。",
          en: "The loss is the whole bill, what is due and what is paid on top, and the sum doesn’t tell them apart.",
        },
      },
      {
        text: { zh: "模型离完美还差1.1奈特", en: "That the model is 1.1 nats short of perfect" },
        belief: {
          zh: "损失的最小值是0",
          en: "The least possible loss is 0",
        },
        why: {
          zh: "完美的模型也要付文本本身的熵。离完美差多少，要减去这个熵才知道。",
          en: "A perfect model still pays the entropy of the text. How far this one is from perfect shows only when that has been taken off.",
        },
        see: { chapter: "cross-entropy", at: "cell-valley", set: { theta: 0.3, guess: 0.3 } },
      },
      {
        text: { zh: "文本的熵是每个字符1.1奈特", en: "That the text has an entropy of 1.1 nats a character" },
        belief: {
          zh: "降不下去，就是到了熵",
          en: "Where it stops falling, there is the entropy",
        },
        why: {
          zh: "停住也可能是因为模型太小，或者训练卡住了。可以断定的只是：熵不会超过1.1奈特。",
          en: "It may have stopped because the model is too small, or the training stuck. All you know is that the entropy is no more than 1.1 nats.",
        },
        see: { chapter: "cross-entropy", at: "eq-floor" },
      },
      {
        text: { zh: "每个字符都要花1.1奈特", en: "That every character costs 1.1 nats" },
        belief: {
          zh: "平均值就是每一个的值",
          en: "The mean is what each of them costs",
        },
        why: {
          zh: "这是平均值。词尾的字母往往几乎不花什么，一个生僻名字的第一个字母却可能花上十奈特。",
          en: "It is an average. The last letter of a word costs next to nothing as a rule, and the first of a rare name perhaps ten nats.",
        },
        see: { chapter: "cross-entropy", at: "cell-wire", set: { day: 8 } },
      },
    ],
    hints: [
      { zh: "账单由两部分组成，是哪两部分？", en: "The bill has two parts. Which?" },
      {
        zh: "$H(\\truth{p}, \\model{q}) \\ge H(\\truth{p})$，等号只在$\\model{q} = \\truth{p}$时成立。",
        en: "$H(\\truth{p}, \\model{q}) \\ge H(\\truth{p})$, with equality only at $\\model{q} = \\truth{p}$.",
      },
    ],
    solution: {
      zh: "损失是交叉熵，等于文本的熵加上模型多付的部分。两者都不为负，但一个数分不开两个未知数：可能文本本来就难猜，也可能是模型不好。能断定的只有熵不超过1.1奈特。",
      en: "The loss is a cross-entropy, the text’s entropy plus the model’s surcharge. Neither is negative, but one number doesn’t split into two unknown ones: the text may be hard to guess or the model poor. Certain is only that the entropy is at most 1.1 nats.",
    },
  },
  {
    kind: "order",
    id: "prove-the-floor",
    prompt: {
      zh: "把证明$H(\\truth{p}, \\model{q}) \\ge H(\\truth{p})$、且等号只在$\\model{q} = \\truth{p}$时成立的步骤排好。有一步不属于这里。",
      en: "Put in order the proof that $H(\\truth{p}, \\model{q}) \\ge H(\\truth{p})$, with equality at $\\model{q} = \\truth{p}$ only. One of the steps does not belong.",
    },
    steps: [
      {
        zh: "令$\\ell(x) = -\\log_2 \\model{q}(x)$，不要求是整数",
        en: "Put $\\ell(x) = -\\log_2 \\model{q}(x)$, whole number or not",
      },
      {
        zh: "这些长度恰好用完预算：$\\sum_x 2^{-\\ell(x)} = \\sum_x \\model{q}(x) = 1$",
        en: "These lengths just spend the budget: $\\sum_x 2^{-\\ell(x)} = \\sum_x \\model{q}(x) = 1$",
      },
      {
        zh: "它们的平均$L = \\sum_x \\truth{p}(x)\\,\\ell(x)$就是$H(\\truth{p}, \\model{q})$",
        en: "Their mean $L = \\sum_x \\truth{p}(x)\\,\\ell(x)$ is $H(\\truth{p}, \\model{q})$",
      },
      {
        zh: "不超预算的长度，平均都不小于熵，所以$H(\\truth{p}) \\le H(\\truth{p}, \\model{q})$",
        en: "Lengths within the budget have a mean of at least the entropy, so $H(\\truth{p}) \\le H(\\truth{p}, \\model{q})$",
      },
      {
        zh: "等号要求会出现的$x$都有$\\ell(x) = -\\log_2 \\truth{p}(x)$，即$\\model{q}(x) = \\truth{p}(x)$，预算也就分完了",
        en: "Equality asks for $\\ell(x) = -\\log_2 \\truth{p}(x)$, so $\\model{q}(x) = \\truth{p}(x)$ for every $x$ that occurs, which uses up the budget",
      },
    ],
    alternatives: [[0, 2, 1, 3, 4]],
    distractors: [
      {
        text: {
          zh: "当$\\model{q} = \\truth{p}$时没有误差，所以最小值$H(\\truth{p}, \\truth{p}) = 0$",
          en: "At $\\model{q} = \\truth{p}$ there is no error, so the minimum $H(\\truth{p}, \\truth{p})$ is 0",
        },
        belief: {
          zh: "交叉熵像误差，完全正确时是0",
          en: "Cross-entropy is an error and vanishes when all is right",
        },
        why: {
          zh: "把$\\model{q} = \\truth{p}$代进定义，得到的是$-\\sum \\truth{p} \\log \\truth{p}$，也就是熵。完全正确的编码仍然要发送消息。",
          en: "Put $\\model{q} = \\truth{p}$ into the definition: it gives $-\\sum \\truth{p} \\log \\truth{p}$, the entropy. The right code still has messages to send.",
        },
        see: { chapter: "cross-entropy", at: "cell-valley", set: { theta: 0.3, guess: 0.3 } },
      },
    ],
    outOfOrder: {
      belief: {
        zh: "可以先用结论，再检查条件",
        en: "A theorem may be used before its condition is checked",
      },
      why: {
        zh: "“平均不小于熵”只对不超预算的长度成立。所以先定长度，查预算，认出平均值，再用定理，最后才谈等号。",
        en: "That the mean is at least the entropy holds for lengths within the budget. So choose lengths, check the budget, recognise the mean; then use the theorem, and discuss equality last.",
      },
      see: { chapter: "cross-entropy", at: "floor" },
    },
    hints: [
      { zh: "从模型造出长度开始。", en: "Begin by making lengths of the model." },
      {
        zh: "定理的条件是预算；等号的讨论放在最后。",
        en: "The theorem’s condition is the budget; equality is discussed last.",
      },
    ],
    solution: {
      zh: "由模型定出长度；它们恰好用完预算，而它们按$\\truth{p}$的平均就是交叉熵（这两步谁先谁后都行）；上一章的定理说，不超预算的长度平均不小于$H(\\truth{p})$；等号只在每个会出现的$x$都有$\\model{q}(x) = \\truth{p}(x)$时成立。最小值是$H(\\truth{p})$，不是0。",
      en: "The model gives lengths; these just spend the budget, and their mean under $\\truth{p}$ is the cross-entropy (in either order). The last chapter’s theorem says that lengths within the budget have a mean of at least $H(\\truth{p})$. Equality needs $\\model{q}(x) = \\truth{p}(x)$ for every $x$ that occurs. The minimum is $H(\\truth{p})$, not 0.",
    },
  },
];
