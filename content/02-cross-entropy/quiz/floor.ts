import type { Question } from "../../../lib/quiz/question.ts";

/** How low it can go, and what it looks like from the side of the truth. */
export const floor: readonly Question[] = [
  {
    kind: "choice",
    id: "perfect-forecaster",
    prompt: {
      zh: "一位预报员总能说对概率：一半的日子他说降雨概率10%，一半的日子说50%，年深日久，两类日子的降雨比例果然是10%和50%。他的平均交叉熵会停在哪里？",
      en: "A forecaster always knows the probability. On half of the days she says 10 %, on the other half 50 %, and over the years it rains on just 10 % and 50 % of those days. Where does her mean cross-entropy settle?",
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
          en: "She knows the probability, not the outcome. On the 50 % days even she has to wait and see, and is surprised by one bit every time.",
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
          zh: "0.881是天天都说30%的人要付的。她能分清两类日子，所以付得更少。熵曲线是弯的，平均的熵小于概率平均后的熵。",
          en: "0.881 is what somebody pays who says 30 % every day. She can tell the two kinds of day apart and pays less: the entropy curve is bent, so the mean of entropies is below the entropy of the mean.",
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
          en: "Only if both are equally likely. On the 10 % days there is seldom a surprise, and they are worth 0.469 bits.",
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
      zh: "一个语言模型的损失降到每个字符1.1奈特，就再也不动了。只凭这个数，可以断定什么？",
      en: "The loss of a language model comes down to 1.1 nats a character and stays there. What does this number, all by itself, tell you?",
    },
    options: [
      {
        text: {
          zh: "文本的熵与模型多付的部分，加起来是1.1奈特，各占多少不知道",
          en: "That the text’s entropy and the model’s surcharge make 1.1 nats together, in unknown shares",
        },
        isRight: true,
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
          zh: "这是平均值。词尾的字母往往几乎不花什么，一个生僻的名字却可能花上十奈特。",
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
  {
    kind: "curve",
    id: "line-in-truth",
    prompt: {
      zh: "模型固定不动：$\\model{q}(\\text{正面}) = \\frac14$。画出交叉熵$H(\\truth{p}, \\model{q})$（比特）怎样随真实的$\\truth{p}(\\text{正面})$变化。",
      en: "The model stays as it is: $\\model{q}(\\text{heads}) = \\frac14$. Draw how the cross-entropy $H(\\truth{p}, \\model{q})$, in bits, depends on the true $\\truth{p}(\\text{heads})$.",
    },
    x: { label: { zh: "p(正面)", en: "p(heads)" }, from: 0, to: 1 },
    y: { label: { zh: "比特", en: "bits" }, from: 0, to: 2.2 },
    key: "-x*log2(0.25) - (1 - x)*log2(0.75)",
    misconceptions: [
      {
        value: "-x*log2(x) - (1 - x)*log2(1 - x)",
        belief: {
          zh: "代价只看硬币本身有多难猜",
          en: "The cost is how uncertain the coin is",
        },
        why: {
          zh: "这是熵$H(\\truth{p})$，是编码处处都对时的价钱。模型固定在$\\frac14$，只在那一点上才是对的。",
          en: "This is the entropy $H(\\truth{p})$, the price if the code were right everywhere. The fixed model is right at $\\frac14$ only.",
        },
        see: { chapter: "cross-entropy", at: "cell-tangent-line", set: { guess: 0.25, theta: 0.75 } },
      },
      {
        value: "-x*log2(0.25) - (1 - x)*log2(0.75) + x*log2(x) + (1 - x)*log2(1 - x)",
        belief: {
          zh: "交叉熵只是多付的部分，模型对了就是0",
          en: "Cross-entropy is the extra, and 0 where the model is right",
        },
        why: {
          zh: "在$\\frac14$处碰到0的是多付的部分。交叉熵在那里等于熵，约0.811比特。",
          en: "What touches 0 at $\\frac14$ is the surcharge. The cross-entropy is the entropy there, about 0.811 bits.",
        },
        see: { chapter: "cross-entropy", at: "cell-tangent-line", set: { guess: 0.25, theta: 0.25 } },
      },
      {
        value: "2*abs(x - 0.25)",
        belief: {
          zh: "交叉熵是$p$到$q$的距离",
          en: "Cross-entropy is the distance from $p$ to $q$",
        },
        why: {
          zh: "它不是距离：在$\\truth{p} = \\model{q}$处不为0，也不在那里最小。正面越少，发得越省，因为模型给反面的码字短。",
          en: "It is no distance: it isn’t 0 at $\\truth{p} = \\model{q}$, nor lowest there. The fewer heads, the cheaper, since the model has given tails the short word.",
        },
        see: { chapter: "cross-entropy", at: "cell-no-distance" },
      },
    ],
    hints: [
      {
        zh: "码长不随$\\truth{p}$变。总是正面时每次几位？总是反面呢？",
        en: "The lengths don’t depend on $\\truth{p}$. What does a toss cost if it is always heads, or always tails?",
      },
      {
        zh: "正面2位，反面约0.415位；两者之间按频率加权，是什么形状？",
        en: "Heads cost 2 digits and tails about 0.415. Weighted by frequency in between, what shape does that make?",
      },
    ],
    solution: {
      zh: "$H(\\truth{p}, \\model{q}) = \\truth{p} \\cdot 2 + (1 - \\truth{p}) \\cdot 0.415$：$\\truth{p}$只在对数外面，所以是一条直线，从0.415升到2比特。它在$\\truth{p} = \\frac14$处与熵曲线相切，别处都更高。",
      en: "$H(\\truth{p}, \\model{q}) = \\truth{p} \\cdot 2 + (1 - \\truth{p}) \\cdot 0.415$: with $\\truth{p}$ outside of the logarithm only, it is a straight line from 0.415 up to 2 bits. It touches the entropy curve at $\\truth{p} = \\frac14$ and lies above it elsewhere.",
    },
  },
  {
    kind: "sliders",
    id: "mirror-models",
    prompt: {
      zh: "找两枚**不同**的硬币（正面概率至少相差0.2），使$H(\\truth{p}, \\model{q}) = H(\\model{q}, \\truth{p})$。",
      en: "Find two **different** coins, at least 0.2 apart, for which $H(\\truth{p}, \\model{q}) = H(\\model{q}, \\truth{p})$.",
    },
    sliders: [
      {
        name: "heads",
        label: { zh: "p(正面)", en: "p(heads)" },
        from: 0.05,
        to: 0.95,
        step: 0.05,
        start: 0.3,
      },
      {
        name: "guess",
        label: { zh: "q(正面)", en: "q(heads)" },
        from: 0.05,
        to: 0.95,
        step: 0.05,
        start: 0.9,
      },
    ],
    readouts: [
      {
        label: { zh: "H(p,q)（比特）", en: "H(p,q) in bits" },
        value: "-heads*log2(guess) - (1 - heads)*log2(1 - guess)",
        digits: 3,
      },
      {
        label: { zh: "H(q,p)（比特）", en: "H(q,p) in bits" },
        value: "-guess*log2(heads) - (1 - guess)*log2(1 - heads)",
        digits: 3,
      },
    ],
    goal: "max(abs(-heads*log2(guess) - (1 - heads)*log2(1 - guess) + guess*log2(heads) + (1 - guess)*log2(1 - heads)) - 0.005, 0.199 - abs(heads - guess)) < 0",
    answer: { heads: 0.3, guess: 0.7 },
    misconceptions: [
      {
        when: "abs(heads - guess) < 0.199",
        belief: {
          zh: "只有两个分布相同，次序才无所谓",
          en: "Order doesn’t matter only if the two are the same",
        },
        why: {
          zh: "相同时当然相等，但还有别的情形。想想给每枚硬币的正反面换个名字会怎样。",
          en: "Then they are equal, of course, but there are other cases. Think of what happens when the sides of a coin exchange their names.",
        },
        see: {
          chapter: "cross-entropy",
          at: "cell-four-numbers",
          set: { p: [0.3, 0.7, 0, 0], q: [0.7, 0.3, 0, 0] },
        },
      },
      {
        when: "min(abs(heads - 0.5), abs(guess - 0.5)) < 0.001",
        belief: {
          zh: "有一枚是均匀的，次序就无所谓",
          en: "If one coin is fair, the order doesn’t matter",
        },
        why: {
          zh: "数据来自均匀硬币，还是编码为均匀硬币而造，是两回事：后者每次恰好1位，前者要多付。",
          en: "Data from a fair coin and a code for a fair coin are two things: the latter costs exactly 1 digit a toss, the former more.",
        },
        see: { chapter: "cross-entropy", at: "cell-no-distance" },
      },
      {
        when: "0 < 1",
        belief: {
          zh: "次序总有影响，或总没有影响",
          en: "Order matters always, or never",
        },
        why: {
          zh: "这里两个数不相等，可见次序一般有影响。要让它们相等，两枚硬币得互为镜像：一枚的正面就是另一枚的反面。",
          en: "The two numbers differ here, so in general order matters. For them to agree, the coins have to be mirror images: heads of the one as likely as tails of the other.",
        },
        see: { chapter: "cross-entropy", at: "cell-other-way" },
      },
    ],
    hints: [
      {
        zh: "把$\\truth{p}$和$\\model{q}$对调，式子里什么变了？",
        en: "Exchange $\\truth{p}$ and $\\model{q}$. What changes in the formula?",
      },
      {
        zh: "什么样的一对硬币，把正反面的名字都换掉，就等于把两枚硬币对调？",
        en: "For which pair of coins does renaming heads and tails amount to exchanging the coins?",
      },
      { zh: "试试$\\model{q} = 1 - \\truth{p}$。", en: "Try $\\model{q} = 1 - \\truth{p}$." },
    ],
    solution: {
      zh: "取$\\model{q} = 1 - \\truth{p}$，例如0.3和0.7。这时把两面的名字互换，就把两枚硬币对调了；而换名字不影响任何长度，所以两个方向相等，都是1.370比特。除此之外次序一般有影响：交叉熵不对称。",
      en: "Take $\\model{q} = 1 - \\truth{p}$, say 0.3 and 0.7. Renaming the sides then exchanges the coins, and renaming changes no length, so both directions cost the same, 1.370 bits. Otherwise order matters as a rule: cross-entropy isn’t symmetric.",
    },
  },
];
