import type { Question } from "../../../lib/quiz/question.ts";

/** What never happens, and what the model says can’t. */
export const zeros: readonly Question[] = [
  {
    kind: "choices",
    id: "finite-or-infinite",
    prompt: {
      zh: "真实分布是$\\truth{p} = (\\frac12, \\frac12, 0)$。对下面哪些模型，$H(\\truth{p}, \\model{q})$是**有限**的？",
      en: "The truth is $\\truth{p} = (\\frac12, \\frac12, 0)$. For which of these models is $H(\\truth{p}, \\model{q})$ **finite**?",
    },
    options: [
      {
        text: { zh: "$\\model{q} = (\\frac12, \\frac12, 0)$", en: "$\\model{q} = (\\frac12, \\frac12, 0)$" },
        isRight: true,
        why: {
          zh: "第三项是$0 \\cdot \\log 0$，取作0：从不发送的消息不需要码字。",
          en: "The third term is $0 \\cdot \\log 0$, which counts as 0: a message that is never sent needs no codeword.",
        },
      },
      {
        text: {
          zh: "$\\model{q} = (\\frac13, \\frac13, \\frac13)$",
          en: "$\\model{q} = (\\frac13, \\frac13, \\frac13)$",
        },
        isRight: true,
        why: {
          zh: "给不会发生的事留了概率，只是浪费一点预算：每次$\\log_2 3 \\approx 1.585$比特。",
          en: "To leave something to what never happens wastes some budget and no more: $\\log_2 3 \\approx 1.585$ bits each time.",
        },
      },
      {
        text: {
          zh: "$\\model{q} = (0.999998, 0.000001, 0.000001)$",
          en: "$\\model{q} = (0.999998, 0.000001, 0.000001)$",
        },
        isRight: true,
        why: {
          zh: "百万分之一是很差的估计，却不是0：第二种结果每次约20比特，平均约10比特，仍然有限。",
          en: "One in a million is a very poor estimate, but not 0. The second outcome costs about 20 bits each time, 10 on average, and that is finite.",
        },
      },
      {
        text: { zh: "$\\model{q} = (1, 0, 0)$", en: "$\\model{q} = (1, 0, 0)$" },
        belief: {
          zh: "只错一个结果，代价总是有限的",
          en: "One wrong zero can cost only so much",
        },
        why: {
          zh: "第二种结果有一半的时候要发，而它没有码字。$\\frac12 \\cdot \\infty$仍是$\\infty$，第一种结果分文不花也补不回来。",
          en: "Half of the time the second outcome has to be sent, and there is no codeword for it. $\\frac12 \\cdot \\infty$ is $\\infty$, and that the first one is free makes up for nothing.",
        },
        see: { chapter: "cross-entropy", at: "cell-doubt-curve", set: { share: 0 } },
      },
      {
        text: { zh: "$\\model{q} = (0, \\frac12, \\frac12)$", en: "$\\model{q} = (0, \\frac12, \\frac12)$" },
        belief: {
          zh: "凡是有0的项都可以略去",
          en: "Any term with a zero in it may be left out",
        },
        why: {
          zh: "可以略去的只是$\\truth{p}(x) = 0$的项。这里$\\model{q}$把一半时候会发生的事说成不可能，略去它就是放过最大的错误。",
          en: "Only terms with $\\truth{p}(x) = 0$ may go. This model calls impossible what happens half of the time; leaving the term out would let it off for its worst mistake.",
        },
        see: { chapter: "cross-entropy", at: "cell-wrong-mend" },
      },
    ],
    hints: [
      { zh: "只看会发生的两种结果。", en: "Look only at the two outcomes that happen." },
      {
        zh: "对数外面的0可以略去；对数里面的0，只有外面也是0时才可以。",
        en: "A zero outside of the logarithm lets you drop the term. A zero inside doesn’t, unless there is one outside too.",
      },
    ],
    solution: {
      zh: "$H(\\truth{p}, \\model{q})$有限，当且仅当凡是$\\truth{p}(x) > 0$的地方$\\model{q}(x)$也大于0。前三个模型给了前两种结果正的概率，所以有限；$(1, 0, 0)$给第二种0，$(0, \\frac12, \\frac12)$给第一种0，都是$\\infty$。",
      en: "$H(\\truth{p}, \\model{q})$ is finite if and only if $\\model{q}(x) > 0$ wherever $\\truth{p}(x) > 0$. The first three models give something to both outcomes that happen. $(1, 0, 0)$ gives nothing to the second and $(0, \\frac12, \\frac12)$ nothing to the first, and both cost $\\infty$.",
    },
  },
  {
    kind: "number",
    id: "price-of-doubt",
    draw: { chance: [0.05, 0.1, 0.2, 0.25, 0.4], halvings: [3, 5, 8, 10] },
    values: { rise: "chance*halvings" },
    prompt: {
      zh: "某地下雨的概率是{chance}。一个模型把它给雨的概率接连减半{halvings}次。只看雨这一项，$H(\\truth{p}, \\model{q})$增加了多少比特？",
      en: "It rains with probability {chance}. A model halves the probability that it gives to rain, {halvings} times over. By how many bits does $H(\\truth{p}, \\model{q})$ rise, counting only the term of rain?",
    },
    key: "rise",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "halvings",
        belief: {
          zh: "每减半一次，平均多付1比特",
          en: "Each halving adds one bit to the mean",
        },
        why: {
          zh: "每减半一次，“雨”的码字确实长1位。可是只有下雨的日子才发它，平均起来要乘上{chance}。",
          en: "The word for rain does get one digit longer with each halving. But it is sent on rainy days only, so on average that counts {chance} times.",
        },
        see: { chapter: "cross-entropy", at: "cell-doubt-curve", set: { share: 0.05 } },
      },
      {
        value: "chance*2^halvings",
        belief: {
          zh: "概率缩小多少倍，代价就放大多少倍",
          en: "The cost grows as fast as the probability shrinks",
        },
        why: {
          zh: "代价是概率的对数。概率变成原来的$2^{-{halvings}}$，负对数只加{halvings}。",
          en: "The cost is a logarithm. Multiply the probability by $2^{-{halvings}}$, and its negative logarithm rises by {halvings}.",
        },
        see: { chapter: "cross-entropy", at: "cell-doubt-curve", set: { share: 0.005 } },
      },
      {
        value: "chance*halvings*ln(2)",
        belief: { zh: "自然对数给出的也是比特", en: "Natural logarithms give bits as well" },
        why: {
          zh: "这是奈特数。减半一次，以2为底的对数正好变1。",
          en: "These are nats. To base 2, a halving moves the logarithm by exactly 1.",
        },
        see: { chapter: "entropy", at: "cell-conversion" },
      },
    ],
    hints: [
      {
        zh: "减半一次，$-\\log_2 \\model{q}(\\text{雨})$变多少？",
        en: "How much does one halving change $-\\log_2 \\model{q}(\\text{rain})$?",
      },
      { zh: "每次加1，再按下雨的频率加权。", en: "By 1 each time. Then weight it with how often it rains." },
    ],
    solution: {
      zh: "雨这一项是$-\\truth{p}(\\text{雨}) \\log_2 \\model{q}(\\text{雨})$。$\\model{q}$减半{halvings}次，$-\\log_2 \\model{q}$增加{halvings}，乘上{chance}，共增加{rise:3}比特。对数很有耐心，只有减到0才会变成无穷大。",
      en: "The term is $-\\truth{p}(\\text{rain}) \\log_2 \\model{q}(\\text{rain})$. Halving $\\model{q}$ {halvings} times adds {halvings} to $-\\log_2 \\model{q}$; weighted with {chance}, that is {rise:3} bits. The logarithm is patient, and loses patience only at 0.",
    },
  },
  {
    kind: "code",
    id: "code-cross-entropy",
    name: "myCrossEntropy",
    prompt: {
      zh: "写一个函数`myCrossEntropy`，算出$H(\\truth{p}, \\model{q})$，单位是比特。两个分布里都可能有0。",
      en: "Write a function `myCrossEntropy` that gives $H(\\truth{p}, \\model{q})$ in bits. There may be zeros in either distribution.",
    },
    start: {
      zh: "function myCrossEntropy(p: number[], q: number[]): number {\n  // p是真实分布，q是模型，一样长\n  return 0;\n}\n",
      en: "function myCrossEntropy(p: number[], q: number[]): number {\n  // p is the truth, q the model, both of one length\n  return 0;\n}\n",
    },
    answer:
      "function myCrossEntropy(p: number[], q: number[]): number {\n  let sum = 0;\n  for (const [k, px] of p.entries()) {\n    if (px > 0) sum -= px * Math.log2(q[k]);\n  }\n  return sum;\n}\n",
    properties: [
      {
        name: "known-value",
        cases:
          "[[[0.5, 0.5], [0.5, 0.5], 1], [[0.25, 0.75], [0.75, 0.25], 1.6037593748197], [[0.25, 0.25, 0.25, 0.25], [0.25, 0.25, 0.25, 0.25], 2]]",
        holds: "(p, q, bits) => Math.abs(myCrossEntropy(p, q) - bits) < 1e-9",
        belief: {
          zh: "底、符号弄错了，或者算成了多付的部分",
          en: "The base or the sign is off, or the surcharge was computed instead",
        },
        why: {
          zh: "两枚均匀硬币应当得1比特。得0.693是用了自然对数；得−1是少了负号；得0是算成了KL散度，模型完全正确时为0的是它，不是交叉熵。",
          en: "For two fair coins it should be 1 bit. With 0.693 you have used the natural logarithm; with −1 the minus sign is missing; with 0 you have computed the KL divergence, which vanishes when the model is right.",
        },
        see: { chapter: "cross-entropy", at: "cell-by-hand" },
      },
      {
        name: "order",
        cases:
          "[[[0.25, 0.75], [0.5, 0.5], 1], [[0.25, 0.125, 0.5, 0.125], [0.5, 0.25, 0.125, 0.125], 2.375]]",
        holds: "(p, q, bits) => Math.abs(myCrossEntropy(p, q) - bits) < 1e-9",
        belief: { zh: "$p$和$q$可以互换", en: "$p$ and $q$ may be exchanged" },
        why: {
          zh: "权重取`p`，对数里放`q`。为均匀硬币造的编码，每次恰好1位，不管数据来自哪枚硬币。",
          en: "Weights come from `p`, and `q` goes into the logarithm. A code for a fair coin costs exactly 1 digit a toss, whatever coin the data come from.",
        },
        see: { chapter: "cross-entropy", at: "cell-other-way" },
      },
      {
        name: "zero-in-p",
        cases:
          "[[[1, 0], [1, 0], 0], [[0, 1], [0.5, 0.5], 1], [[0.5, 0.25, 0.25, 0], [0.25, 0.25, 0.5, 0], 1.75]]",
        holds: "(p, q, bits) => Math.abs(myCrossEntropy(p, q) - bits) < 1e-9",
        belief: { zh: "计算机会把0·log 0当作0", en: "The machine takes 0·log 0 as 0" },
        why: {
          zh: "两个分布都是0的地方，机器算出的是`NaN`。`p`为0的项要略去，它从不发送。",
          en: "Where both are 0 the machine makes `NaN` of it. Leave out terms in which `p` is 0; they are never sent.",
        },
        see: { chapter: "cross-entropy", at: "cell-naive" },
      },
      {
        name: "zero-in-q",
        cases: "[[[0.5, 0.5], [1, 0]], [[0.5, 0.25, 0.25], [0.5, 0.5, 0]], [[0.9, 0.1, 0], [1, 0, 0]]]",
        holds: "(p, q) => myCrossEntropy(p, q) === Infinity",
        belief: {
          zh: "`q`为0的项也可以略去，或加个小常数了事",
          en: "Terms with a zero in `q` may be left out, or mended with a small constant",
        },
        why: {
          zh: "模型说不可能的事发生了，没有码字可用，答案就是`Infinity`。略去这一项，结果会低于熵；加小常数，量出来的只是你选的常数。",
          en: "What the model calls impossible does happen, and there is no codeword: the answer is `Infinity`. Leave the term out, and you get less than the entropy; add a constant, and you measure the constant.",
        },
        see: { chapter: "cross-entropy", at: "cell-wrong-mend" },
      },
    ],
    hints: [
      {
        zh: "权重来自哪个分布？对数里放哪个？",
        en: "Which distribution gives the weights, and which goes into the logarithm?",
      },
      {
        zh: "`px`等于0时怎么办？`q[k]`等于0时呢？",
        en: "What should happen where `px` is 0? And where `q[k]` is?",
      },
      {
        zh: "只判断`px > 0`就够了：`Math.log2(0)`是`-Infinity`，正好给出无穷大。",
        en: "Testing `px > 0` is enough: `Math.log2(0)` is `-Infinity`, which gives infinity just where it should.",
      },
    ],
    solution: {
      zh: "对每个`px > 0`的结果累减`px * Math.log2(q[k])`。`px`为0的结果从来不发，这一项取作0，略去就是；`q[k]`为0而`px`大于0时，机器自己算出`Infinity`，这正是正确的答案，不要拦它。",
      en: "For each outcome with `px > 0` subtract `px * Math.log2(q[k])`. Where `px` is 0 the outcome is never sent, so its term counts as 0 and is left out. Where `q[k]` is 0 and `px` is not, the machine arrives at `Infinity` by itself. That is the right answer; don’t stop it.",
    },
  },
];
