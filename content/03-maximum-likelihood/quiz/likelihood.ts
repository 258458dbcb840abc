import type { Question } from "../../../lib/quiz/question.ts";

/** What the model thought of the record. */
export const likelihood: readonly Question[] = [
  {
    kind: "choice",
    id: "what-likelihood-says",
    prompt: {
      zh: "十次里七次朝上的那份记录，似然是$L(0.7) \\approx 0.0022$，$L(0.5) \\approx 0.0010$。由这两个数可以断定什么？",
      en: "For the record with seven ups in ten throws, $L(0.7) \\approx 0.0022$ and $L(0.5) \\approx 0.0010$. What do these two numbers tell you?",
    },
    options: [
      {
        text: {
          zh: "假定$\\theta$是0.7，这份记录出现的概率是$\\theta$为0.5时的两倍多",
          en: "If $\\theta$ is 0.7, this record is more than twice as probable as it is if $\\theta$ is 0.5",
        },
        isRight: true,
      },
      {
        text: { zh: "$\\theta = 0.7$的概率是0.22%", en: "The probability that $\\theta = 0.7$ is 0.22%" },
        belief: {
          zh: "似然是$\\theta$取对了的概率",
          en: "The likelihood is the probability that $\\theta$ is right",
        },
        why: {
          zh: "0.22%是**记录**在$\\theta = 0.7$之下的概率。它对$\\theta$求和（求面积）不是1，不能当作$\\theta$的概率。",
          en: "0.22% is the probability of the **record** if $\\theta = 0.7$. Over all $\\theta$ it doesn’t sum to 1, so it can’t be a probability of $\\theta$.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-area" },
      },
      {
        text: {
          zh: "$\\theta$等于0.7的概率，是等于0.5的两倍多",
          en: "It is more than twice as probable that $\\theta$ is 0.7 as that it is 0.5",
        },
        belief: {
          zh: "似然之比就是两个$\\theta$的概率之比",
          en: "A ratio of likelihoods is a ratio of probabilities of $\\theta$",
        },
        why: {
          zh: "还要看扔之前各有多可能。从口袋里掏出的普通硬币，十次七正，你仍会相信它大致均匀。",
          en: "That also depends on how probable each was beforehand. A coin from your pocket that shows seven heads in ten you would still take to be roughly fair.",
        },
        see: { chapter: "maximum-likelihood", at: "likelihood" },
      },
      {
        text: {
          zh: "两个数都不到1%，所以两个候选值都不可信",
          en: "Both are below 1%, so neither candidate is to be believed",
        },
        belief: { zh: "似然小，说明模型不好", en: "A small likelihood speaks against the model" },
        why: {
          zh: "任何一份七上三侧的记录，要恰好出现都不容易；记录越长，似然越小。要紧的是比较，不是大小本身。",
          en: "Any one record of seven ups and three sides is a rare thing, and longer ones are rarer still. Likelihoods are there to be compared.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-likelihood-curve", set: { theta: 0.7 } },
      },
    ],
    hints: [
      {
        zh: "$L(\\theta)$是什么东西的概率？在什么条件下？",
        en: "Of what is $L(\\theta)$ a probability, and under which condition?",
      },
      {
        zh: "有概率可言的是记录，$\\theta$是条件。要倒过来说，就得用到扔之前的信念。",
        en: "The record is what is probable or not; $\\theta$ is the condition. To turn this round takes an opinion from before the throws.",
      },
    ],
    solution: {
      zh: "似然是模型给**数据**的概率：$\\theta = 0.7$时记录的概率约是0.0022，$\\theta = 0.5$时约是0.0010，前者是后者的2.3倍。它不是$\\theta$的概率；要谈$\\theta$的概率，还得有扔之前的概率。绝对值小，只因为记录长。",
      en: "The likelihood is the probability that a model gives to the **data**: about 0.0022 under $\\theta = 0.7$ and 0.0010 under $\\theta = 0.5$, a ratio of 2.3. It is no probability of $\\theta$, which would need one from before the throws. And the values are small just because the record is long.",
    },
  },
  {
    kind: "curve",
    id: "two-ups-one-side",
    prompt: {
      zh: "图钉扔了三次：上、上、侧。画出**这份记录**的似然$L(\\theta)$。",
      en: "Three throws of the pin have given *up, up, side*. Draw the likelihood $L(\\theta)$ of **this record**.",
    },
    x: { label: { zh: "θ", en: "θ" }, from: 0, to: 1 },
    y: { label: { zh: "记录的概率", en: "probability of the record" }, from: 0, to: 0.5 },
    key: "x^2*(1 - x)",
    misconceptions: [
      {
        value: "3*x^2*(1 - x)",
        belief: {
          zh: "似然是“恰好两次朝上”的概率",
          en: "The likelihood is the probability of the counts",
        },
        why: {
          zh: "形状对了，高度却是三倍。这是“三次里两次朝上”的概率，次序不论；题目问的是上、上、侧这一份记录。峰的位置倒是一样的。",
          en: "The shape is right, at three times the height. This is the probability of two ups in any order; the record has one order, up, up, side. The peak is at the same place, though.",
        },
        see: { chapter: "maximum-likelihood", at: "eq-likelihood" },
      },
      {
        value: "x*(1 - x)",
        belief: {
          zh: "正中间的$\\theta$总是最好的",
          en: "The middle is the best bet",
        },
        why: {
          zh: "左右对称的曲线，说明两种结果出现得一样多。这里两次朝上、一次侧着，峰应当在$\\frac23$。",
          en: "A symmetric curve says that both outcomes came equally often. Here there are two ups and one side, and the peak is at $\\frac23$.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-likelihood-curve", set: { theta: 0.67 } },
      },
      {
        value: "x^2/2",
        belief: {
          zh: "朝上的居多，$\\theta$越大越好",
          en: "Mostly up, so the larger $\\theta$ the better",
        },
        why: {
          zh: "$\\theta = 1$说侧着是不可能的，可它已经发生了一次，所以$L(1) = 0$。曲线到了右端必须回到0。",
          en: "$\\theta = 1$ calls *side* impossible, and it has happened, so $L(1) = 0$. The curve has to come back down.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-likelihood-curve", set: { theta: 1 } },
      },
    ],
    hints: [
      {
        zh: "先看两端：$\\theta = 0$和$\\theta = 1$时，这份记录可能出现吗？",
        en: "Look at the ends first: could this record occur if $\\theta$ were 0, or 1?",
      },
      {
        zh: "三个因子相乘：$\\theta \\cdot \\theta \\cdot (1 - \\theta)$。峰在哪里？",
        en: "Three factors, $\\theta \\cdot \\theta \\cdot (1 - \\theta)$. Where is the peak?",
      },
      { zh: "峰在$\\frac23$，高约0.148。", en: "It is at $\\frac23$, about 0.148 high." },
    ],
    solution: {
      zh: "$L(\\theta) = \\theta^2 (1 - \\theta)$。两端都是0，因为两种结果都出现过；由$\\hat\\theta = \\frac{N_1}{N}$，峰在$\\frac23$，高$\\frac49 \\cdot \\frac13 = \\frac{4}{27} \\approx 0.148$；左边升得缓，右边落得陡。",
      en: "$L(\\theta) = \\theta^2 (1 - \\theta)$. It is 0 at both ends, since both outcomes have occurred. By $\\hat\\theta = \\frac{N_1}{N}$ the peak is at $\\frac23$, where it is $\\frac49 \\cdot \\frac13 = \\frac{4}{27} \\approx 0.148$. It climbs slowly and falls fast.",
    },
  },
  {
    kind: "number",
    id: "surprise-of-a-record",
    draw: { ups: [6, 7, 8], chance: [0.2, 0.3, 0.4, 0.9] },
    values: {
      sides: "10 - ups",
      rest: "1 - chance",
      loss: "-ups*log2(chance) - sides*log2(rest)",
      share: "ups/10",
    },
    prompt: {
      zh: "图钉扔了十次，{ups}次朝上，{sides}次侧着。候选值$\\theta = {chance}$对整份记录的负对数似然是多少比特？",
      en: "Ten throws of the pin gave {ups} ups and {sides} sides. What is the negative log-likelihood of the whole record under $\\theta = {chance}$, in bits?",
    },
    key: "loss",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "loss/10",
        belief: {
          zh: "负对数似然就是每个样本的平均损失",
          en: "The negative log-likelihood is the loss per sample",
        },
        why: {
          zh: "除以10以后是平均每次的损失，即交叉熵。题目问的是整份记录，要的是总和。",
          en: "Divided by 10 it is the mean per throw, a cross-entropy. The whole record was asked for, and that is the sum.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-totals" },
      },
      {
        value: "-ups*log2(chance)",
        belief: { zh: "只有朝上的几次算数", en: "Only the ups count" },
        why: {
          zh: "侧着的几次也发生了，模型给它们的概率是{rest:1}，每次都要付$-\\log_2 {rest:1}$。",
          en: "The sides have happened too. The model gave each of them {rest:1}, and each costs $-\\log_2 {rest:1}$.",
        },
        see: { chapter: "maximum-likelihood", at: "eq-nll" },
      },
      {
        value: "-ups*ln(chance) - sides*ln(rest)",
        belief: { zh: "自然对数给出的也是比特", en: "Natural logarithms give bits as well" },
        why: {
          zh: "算法对了，单位是奈特。除以$\\ln 2$，换成比特。",
          en: "The method is right, but these are nats. Divide by $\\ln 2$ for bits.",
        },
        see: { chapter: "entropy", at: "cell-conversion" },
      },
      {
        value: "-10*(share*log2(share) + (1 - share)*log2(1 - share))",
        belief: {
          zh: "记录的损失由记录自己的比例决定",
          en: "A record costs what its own shares say",
        },
        why: {
          zh: "这是最好的候选值$\\hat\\theta = {share}$的损失，是下限。{chance}离它有距离，要付得更多。",
          en: "That is the loss of the best candidate, $\\hat\\theta = {share}$, the least that is possible. {chance} is off and has to pay more.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-likelihood-curve", set: { theta: "chance" } },
      },
    ],
    hints: [
      {
        zh: "概率的乘积，取了负对数就成了和。",
        en: "Under the negative logarithm the product of probabilities is a sum.",
      },
      {
        zh: "每次朝上付$-\\log_2 {chance}$，每次侧着付$-\\log_2 {rest:1}$。各有几次？",
        en: "Each up costs $-\\log_2 {chance}$ and each side $-\\log_2 {rest:1}$. How many are there of each?",
      },
    ],
    solution: {
      zh: "各次独立，似然是{ups}个{chance}与{sides}个{rest:1}的乘积。取负对数，乘积变成和：{ups}份$-\\log_2 {chance}$加{sides}份$-\\log_2 {rest:1}$，共{loss:2}比特。为这个$\\theta$设计一套理想编码，记下整份记录也正好要这么长。",
      en: "The throws are independent, so the likelihood is a product of {ups} factors {chance} and {sides} factors {rest:1}. The negative logarithm makes a sum of it: {ups} times $-\\log_2 {chance}$ and {sides} times $-\\log_2 {rest:1}$, in all {loss:2} bits. It is also the length of the record in an ideal code for this $\\theta$.",
    },
  },
  {
    kind: "order",
    id: "climb-to-the-share",
    prompt: {
      zh: "扔了$N$次，$N_1$次朝上，$N_0$次侧着，两者都不是0。把推导$\\hat\\theta = \\frac{N_1}{N}$的步骤排好。有一步不属于这里。",
      en: "$N$ throws gave $N_1$ ups and $N_0$ sides, neither of them 0. Put the derivation of $\\hat\\theta = \\frac{N_1}{N}$ in order. One of the steps does not belong.",
    },
    steps: [
      {
        zh: "合并相同的因子：$L(\\theta) = \\theta^{N_1} (1 - \\theta)^{N_0}$",
        en: "Collect equal factors: $L(\\theta) = \\theta^{N_1} (1 - \\theta)^{N_0}$",
      },
      {
        zh: "取对数，最大值的位置不变：$\\ln L = N_1 \\ln \\theta + N_0 \\ln (1 - \\theta)$",
        en: "Take the logarithm, which leaves the maximum in place: $\\ln L = N_1 \\ln \\theta + N_0 \\ln (1 - \\theta)$",
      },
      {
        zh: "求导：$\\frac{N_1}{\\theta} - \\frac{N_0}{1 - \\theta}$",
        en: "Differentiate: $\\frac{N_1}{\\theta} - \\frac{N_0}{1 - \\theta}$",
      },
      {
        zh: "通分：$\\frac{N_1 - N\\theta}{\\theta\\,(1 - \\theta)}$",
        en: "Bring over a common denominator: $\\frac{N_1 - N\\theta}{\\theta\\,(1 - \\theta)}$",
      },
      {
        zh: "分母为正，所以曲线在$\\frac{N_1}{N}$之前上升，之后下降",
        en: "The denominator is positive, so the curve climbs before $\\frac{N_1}{N}$ and falls after it",
      },
    ],
    distractors: [
      {
        text: {
          zh: "令$\\ln L(\\theta) = 0$，解出$\\theta$",
          en: "Put $\\ln L(\\theta) = 0$ and solve for $\\theta$",
        },
        belief: {
          zh: "最大值在函数为零的地方",
          en: "A function is greatest where it is zero",
        },
        why: {
          zh: "为零的应当是**导数**。$\\ln L = 0$意味着记录必然出现，只要两种结果都有，哪个$\\theta$也办不到。",
          en: "It is the **slope** that vanishes there. $\\ln L = 0$ would make the record certain, which no $\\theta$ does once both outcomes have occurred.",
        },
        see: { chapter: "maximum-likelihood", at: "eq-slope" },
      },
    ],
    outOfOrder: {
      belief: {
        zh: "先求导还是先取对数都一样",
        en: "It is all the same whether one differentiates or takes logarithms first",
      },
      why: {
        zh: "每一步都要用上一步的式子：有了乘积才能取对数，有了和才好逐项求导，通分以后才看得出导数的符号。",
        en: "Each step works on the formula before it: the product gives the logarithm, the sum is easy to differentiate, and only over one denominator does the slope show its sign.",
      },
      see: { chapter: "maximum-likelihood", at: "maximum" },
    },
    hints: [
      { zh: "从似然本身开始。", en: "Begin with the likelihood itself." },
      {
        zh: "取对数，把乘积变成容易求导的和。",
        en: "A logarithm turns the product into something easy to differentiate.",
      },
    ],
    solution: {
      zh: "先写出似然，取对数（对数递增，最大值的位置不变），逐项求导，再通分。分母为正，导数的符号就是$N_1 - N\\theta$的符号：$\\theta < \\frac{N_1}{N}$时上升，$\\theta > \\frac{N_1}{N}$时下降，所以唯一的最大值在$\\hat\\theta = \\frac{N_1}{N}$。",
      en: "Write down the likelihood, take its logarithm (increasing, so the maximum stays put), differentiate term by term, and use one denominator. That is positive, so the slope has the sign of $N_1 - N\\theta$: up as long as $\\theta < \\frac{N_1}{N}$, down beyond it. The only maximum is at $\\hat\\theta = \\frac{N_1}{N}$.",
    },
  },
];
