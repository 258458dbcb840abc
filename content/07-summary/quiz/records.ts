import type { Passage, Question } from "../../../lib/quiz/question.ts";

const impossible: Passage = { chapter: "summary", at: "cell-impossible" };
const possible: Passage = { chapter: "summary", at: "cell-possible" };

/** What a model pays too much, from its bill or from a record. */
export const questions: readonly Question[] = [
  {
    kind: "number",
    id: "digits-thrown-away",
    draw: { entropy: [1.2, 1.5, 1.75], cross: [1.9, 2.1, 2.4], count: [200, 500, 2000] },
    values: { gap: "cross - entropy", waste: "count*gap", all: "count*cross", due: "count*entropy" },
    prompt: {
      zh: "数据的熵是$H(\\truth{p}) = {entropy}$比特，用模型$\\model{q}$的编码来发，平均每条{cross}比特。发了{count}条，比用最好的编码（理想码长）一共多付了大约多少比特？",
      en: "Data have the entropy $H(\\truth{p}) = {entropy}$ bits. Sent in the code of a model $\\model{q}$, they cost {cross} bits a message on average. About how many bits more have {count} messages cost in all than they would in the best code, both codes with ideal lengths?",
    },
    hints: [
      { zh: "哪一部分无论如何都得付？", en: "Which part is due in any case?" },
      {
        zh: "每条多付的是$\\excess{D(\\truth{p} \\Vert \\model{q})} = H(\\truth{p}, \\model{q}) - H(\\truth{p})$。",
        en: "A message pays $\\excess{D(\\truth{p} \\Vert \\model{q})} = H(\\truth{p}, \\model{q}) - H(\\truth{p})$ too much.",
      },
      {
        zh: "每条多付{gap:2}比特，一共{count}条。",
        en: "Each pays {gap:2} bits too much, and there are {count}.",
      },
    ],
    solution: {
      zh: "该付的是$H(\\truth{p})$，每条多付$\\excess{D} = {cross} - {entropy} = {gap:2}$比特，{count}条一共多付{waste:1}比特。{all:1}比特是全部账单，其中{due:1}比特谁来编码都省不掉。",
      en: "$H(\\truth{p})$ is due, and each message pays $\\excess{D} = {cross} - {entropy} = {gap:2}$ bits too much, {count} of them {waste:1} bits. The whole bill is {all:1} bits, of which {due:1} could not have been saved by any code.",
    },
    key: "waste",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "all",
        belief: { zh: "交叉熵是多付的部分", en: "Cross-entropy is the surplus" },
        why: {
          zh: "这是一共付的。其中每条{entropy}比特无论用什么编码都得付，要减掉。",
          en: "That is the whole bill. Of it, {entropy} bits a message are due in any code, and have to be taken off.",
        },
        see: { chapter: "cross-entropy", at: "total-not-extra" },
      },
      {
        value: "gap",
        belief: { zh: "只算了一条", en: "Only one message is counted" },
        why: {
          zh: "这是平均一条多付的。一共发了{count}条。",
          en: "That is what one message pays too much on average. There were {count} of them.",
        },
        see: { chapter: "summary", at: "cell-lengths" },
      },
      {
        value: "count*(cross/entropy - 1)",
        belief: { zh: "多付的比例当成了比特数", en: "A ratio is taken for bits" },
        why: {
          zh: "$H(\\truth{p}, \\model{q}) / H(\\truth{p}) - 1$是多付了几成，没有单位。要的是比特数，就得相减，不能相除。",
          en: "$H(\\truth{p}, \\model{q}) / H(\\truth{p}) - 1$ says by what fraction the bill is too high, and has no unit. For bits one subtracts, and does not divide.",
        },
        see: { chapter: "kl-divergence", at: "eq-split" },
      },
    ],
  },
  {
    kind: "choice",
    id: "a-negative-surcharge",
    prompt: {
      zh: "一个模型给每种结果一个固定的概率。程序从同一份记录算出它的平均损失和各结果比例的熵，相减，打印出“多付：−0.2”。你的结论是什么？",
      en: "A model gives each outcome a fixed probability. From one and the same record a program computes the model’s mean loss and the entropy of the counted shares, subtracts, and prints “surcharge: −0.2”. What do you conclude?",
    },
    options: [
      {
        text: {
          zh: "程序有错，比如两个数的单位不同",
          en: "The program is wrong; the two numbers may have different units",
        },
        isRight: true,
        why: {
          zh: "吉布斯不等式对任何记录、任何模型都成立，所以错一定在程序里。",
          en: "Gibbs’ inequality holds for every record and every model, so the error is in the program.",
        },
      },
      {
        text: { zh: "模型比真相本身还要好", en: "The model is better than the truth itself" },
        belief: { zh: "好模型能付得比熵还少", en: "A good model can pay less than the entropy" },
        why: {
          zh: "没有模型能付得比熵少。要是可以，就能造出平均码长低于熵的编码了。",
          en: "No model can pay less than the entropy. If one could, it would give a code whose mean length lies below it.",
        },
        see: { chapter: "kl-divergence", at: "gibbs" },
      },
      {
        text: {
          zh: "记录太短，偶然的起伏使它变成了负数",
          en: "The record is short, and chance has made the difference negative",
        },
        belief: { zh: "样本少时，散度可能为负", en: "With few samples a divergence may come out negative" },
        why: {
          zh: "两个数来自同一份记录，差就是$\\excess{D(\\truth{\\hat p} \\Vert \\model{q})}$，记录再短也不为负。要是熵用的是真实的$\\truth{p}$，才可能碰巧为负。",
          en: "Both numbers come from the same record, so their difference is $\\excess{D(\\truth{\\hat p} \\Vert \\model{q})}$ and not negative, however short the record. Only with the entropy of the true $\\truth{p}$ could chance bring it below 0.",
        },
        see: { ...possible, set: { N: 10 } },
      },
      {
        text: {
          zh: "两个分布很接近，负号是舍入造成的",
          en: "The two distributions are close, and the minus is due to rounding",
        },
        belief: { zh: "舍入能造成这么大的误差", en: "Rounding can do that" },
        why: {
          zh: "舍入误差大约是$10^{-16}$，差了不止十个数量级。−0.2必有别的原因。",
          en: "Rounding is of the order of $10^{-16}$. It takes something else to make −0.2.",
        },
        see: { chapter: "kl-divergence", at: "cell-gaps" },
      },
    ],
    hints: [
      {
        zh: "把两个数写成$\\truth{\\hat p}$和$\\model{q}$的式子。它们的差是什么？",
        en: "Write both numbers in $\\truth{\\hat p}$ and $\\model{q}$. What is their difference?",
      },
      { zh: "损失通常以奈特计。那么熵呢？", en: "Losses are in nats as a rule. And the entropy?" },
    ],
    solution: {
      zh: "平均损失是$H(\\truth{\\hat p}, \\model{q})$，减去$H(\\truth{\\hat p})$就是$\\excess{D(\\truth{\\hat p} \\Vert \\model{q})} \\ge 0$，与记录长短无关。得到负数，错就在程序里。最常见的原因是损失以奈特计，而熵以比特计，同一个熵的比特数更大。",
      en: "The mean loss is $H(\\truth{\\hat p}, \\model{q})$, and less $H(\\truth{\\hat p})$ it is $\\excess{D(\\truth{\\hat p} \\Vert \\model{q})} \\ge 0$, for records of any length. A negative result means an error in the program. Most often the loss is in nats and the entropy in bits, and the same entropy is a larger number of bits.",
    },
  },
  {
    kind: "number",
    id: "loss-less-its-floor",
    draw: { loss: [1.3, 1.5, 1.8], bits: [1.1, 1.2, 1.6] },
    values: { floor: "bits*ln(2)", excess: "loss - floor" },
    prompt: {
      zh: "模型在一份记录上的平均损失是{loss}奈特，记录里各结果比例的熵是{bits}比特。$\\excess{D(\\truth{\\hat p} \\Vert \\model{q})}$是多少奈特？",
      en: "On a record a model has the mean loss {loss} nats, and the entropy of the counted shares is {bits} bits. What is $\\excess{D(\\truth{\\hat p} \\Vert \\model{q})}$, in nats?",
    },
    hints: [
      { zh: "相减之前先看单位。", en: "Before you subtract, look at the units." },
      { zh: "1比特等于$\\ln 2 \\approx 0.693$奈特。", en: "One bit is $\\ln 2 \\approx 0.693$ nats." },
      { zh: "熵是{floor:3}奈特。", en: "The entropy is {floor:3} nats." },
    ],
    solution: {
      zh: "先把熵换成奈特：$H(\\truth{\\hat p}) = {bits} \\cdot \\ln 2 = {floor:4}$奈特。再相减：$\\excess{D} = {loss} - {floor:4} = {excess:4}$奈特。不换单位就相减，两个数都对，差却没有意义。",
      en: "Bring the entropy to nats first: $H(\\truth{\\hat p}) = {bits} \\cdot \\ln 2 = {floor:4}$ nats. Then subtract: $\\excess{D} = {loss} - {floor:4} = {excess:4}$ nats. Subtracted as they stand, both numbers are right and their difference means nothing.",
    },
    key: "excess",
    unit: "nat",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "loss - bits",
        belief: { zh: "奈特和比特可以直接相减", en: "Nats and bits may be subtracted" },
        why: {
          zh: "你拿奈特数减了比特数，好比拿英寸减厘米。先换成同一个单位。",
          en: "You have taken bits from nats, as if centimetres from inches. Bring both to one unit first.",
        },
        see: impossible,
      },
      {
        value: "loss - bits/ln(2)",
        belief: { zh: "换算的方向反了", en: "The conversion goes the wrong way" },
        why: {
          zh: "1奈特比1比特大，所以同一个熵，奈特数比比特数**小**：乘以$\\ln 2$，不是除。",
          en: "A nat is larger than a bit, so the same entropy is **fewer** nats than bits: multiply by $\\ln 2$, and do not divide.",
        },
        see: { chapter: "entropy", at: "units" },
      },
      {
        value: "loss",
        belief: { zh: "损失就是与真相的差距", en: "The loss is how far the model is from the truth" },
        why: {
          zh: "损失里还有记录自身的熵，它不怪模型，要减掉。",
          en: "The loss contains the entropy of the record, which is not the model’s fault, and has to be taken off.",
        },
        see: { chapter: "summary", at: "predict-verdict" },
      },
    ],
  },
  {
    kind: "code",
    id: "surcharge-on-a-record",
    prompt: {
      zh: "写一个函数`surcharge(draws, q)`：`draws`是抽到的结果编号，`q[x]`是模型给结果`x`的概率。返回模型平均每条**多付**多少比特，即$\\excess{D(\\truth{\\hat p} \\Vert \\model{q})}$。可以用书中的函数库。",
      en: "Write a function `surcharge(draws, q)`: `draws` lists the outcomes that were drawn, as numbers, and `q[x]` is the model’s probability of outcome `x`. It returns how many bits a message pays **too much** on average, $\\excess{D(\\truth{\\hat p} \\Vert \\model{q})}$. You may use the library of the book.",
    },
    name: "surcharge",
    start: {
      zh: "function surcharge(draws: number[], q: number[]): number {\n  // 平均损失减去熵；当心单位\n  let loss = 0;\n  for (const x of draws) loss -= Math.log(q[x]) / draws.length;\n  const shares = empirical(draws, { outcomes: q.length });\n  return loss - entropy(shares);\n}",
      en: "function surcharge(draws: number[], q: number[]): number {\n  // mean loss less entropy; mind the units\n  let loss = 0;\n  for (const x of draws) loss -= Math.log(q[x]) / draws.length;\n  const shares = empirical(draws, { outcomes: q.length });\n  return loss - entropy(shares);\n}",
    },
    answer:
      "function surcharge(draws: number[], q: number[]): number {\n  const shares = empirical(draws, { outcomes: q.length });\n  return klDivergence(shares, q);\n}",
    properties: [
      {
        name: "perfect-model",
        cases: "[[[0], [1]], [[0, 1], [0.5, 0.5]], [[0, 0, 1, 2], [0.5, 0.25, 0.25]]]",
        holds: "(draws, q) => Math.abs(surcharge(draws, q)) < 1e-9",
        belief: { zh: "奈特和比特可以直接相减", en: "Nats and bits may be subtracted" },
        why: {
          zh: "模型与比例完全一致，什么也没多付，应当是0。得到负数，是奈特减了比特；得到熵，是忘了减。",
          en: "The model agrees with the shares and pays nothing too much, so this must be 0. A negative number is nats less bits; the entropy itself means that nothing was subtracted.",
        },
        see: impossible,
      },
      {
        name: "zero-support",
        cases: "[[[0], [1, 0]], [[0, 2], [0.5, 0, 0.5]]]",
        holds: "(draws, q) => Math.abs(surcharge(draws, q)) < 1e-9",
        belief: { zh: "从没来过的结果也要付", en: "An outcome that never came has to be paid" },
        why: {
          zh: "没来过的结果比例是0，$0 \\cdot \\log 0 = 0$，模型给它0也没关系。结果若是`NaN`，就是把这一项也算进去了。",
          en: "What never came has the share 0, and $0 \\cdot \\log 0 = 0$, even if the model gave it 0. A `NaN` comes from computing this term.",
        },
        see: { chapter: "entropy", at: "zero" },
      },
      {
        name: "gibbs",
        cases:
          "[[[0], [0.9, 0.1]], [[0, 1], [0.6, 0.4]], [[0, 0, 1], [0.7, 0.3]], [[0, 1, 2, 2], [0.3, 0.3, 0.4]]]",
        holds: "(draws, q) => surcharge(draws, q) >= -1e-12",
        belief: { zh: "多付的可以是负数", en: "A surcharge may be negative" },
        why: {
          zh: "吉布斯不等式：多付的从不为负。出现负数，就是两个数的单位或者来源不同。",
          en: "By Gibbs’ inequality a surcharge is never negative. If it is, the two numbers differ in their unit or in what they were computed from.",
        },
        see: { chapter: "kl-divergence", at: "eq-gibbs" },
      },
      {
        name: "known-values",
        cases:
          "[[[0], [0.5, 0.5], 1], [[1, 1], [0.75, 0.25], 2], [[0, 0, 0, 1], [0.5, 0.5], 1 - (2 - 0.75 * Math.log2(3))]]",
        holds: "(draws, q, bits) => Math.abs(surcharge(draws, q) - bits) < 1e-9",
        belief: { zh: "答案以奈特计，或者p和q对调了", en: "The answer is in nats, or p and q are exchanged" },
        why: {
          zh: "只来过结果0，模型给它一半：多付恰好1比特。得到0.693是奈特；得到无穷大，是按$\\model{q}$数了次数。",
          en: "Only outcome 0 came, and the model gave it one half: exactly 1 bit too much. A result of 0.693 is in nats; an infinite one has let $\\model{q}$ do the counting.",
        },
        see: possible,
      },
      {
        name: "ruled-out-but-drawn",
        cases: "[[[1], [1, 0]], [[0, 0, 1], [1, 0]]]",
        holds: "(draws, q) => surcharge(draws, q) === Infinity",
        belief: { zh: "无穷大可以遮过去", en: "An infinity may be covered up" },
        why: {
          zh: "被断定不可能的结果来了，多少比特都不够付，答案是无穷大。",
          en: "What had been ruled out has come, and no number of bits is enough. The answer is infinite.",
        },
        see: { chapter: "cross-entropy", at: "eq-infinite" },
      },
    ],
    hints: [
      {
        zh: "开头给的代码里，两个数各是什么单位？",
        en: "What are the units of the two numbers in the code that you were given?",
      },
      {
        zh: "要么把两者都换成比特，要么直接求记录的比例与`q`的散度。",
        en: "Either bring both to bits, or compute the divergence of the record’s shares and `q` directly.",
      },
      {
        zh: "`empirical(draws, { outcomes: q.length })`给出比例，`klDivergence`默认以比特计。",
        en: "`empirical(draws, { outcomes: q.length })` gives the shares, and `klDivergence` is in bits unless told otherwise.",
      },
    ],
    solution: {
      zh: "给出的代码用`Math.log`算损失，单位是奈特；`entropy`默认以比特回答，两者不能相减。可以把损失改用`Math.log2`，也可以一步到位：先用`empirical`求比例，再求`klDivergence`，它处理好了$0 \\cdot \\log 0$和无穷大。",
      en: "The given code computes the loss with `Math.log`, in nats, and `entropy` answers in bits; they can’t be subtracted. Use `Math.log2` for the loss, or do it in one step: `empirical` for the shares, then `klDivergence`, which takes care of $0 \\cdot \\log 0$ and of infinities.",
    },
  },
];
