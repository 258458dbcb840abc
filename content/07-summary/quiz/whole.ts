import type { Passage, Question } from "../../../lib/quiz/question.ts";

const quantities: Passage = { chapter: "summary", at: "cell-quantities" };

/** The map: what each quantity says, and which sentences about it are right. */
export const questions: readonly Question[] = [
  {
    kind: "match",
    id: "which-number-answers",
    prompt: {
      zh: "数据来自$\\truth{p}$，编码是为$\\model{q}$造的，码长取理想值。每个问题该用哪个量来回答？",
      en: "The data come from $\\truth{p}$, and the code was built for $\\model{q}$, with ideal lengths. Which quantity answers which question?",
    },
    pairs: [
      {
        left: { zh: "平均每条消息要付多少？", en: "What does a message cost on average?" },
        right: { zh: "$H(\\truth{p}, \\model{q})$", en: "$H(\\truth{p}, \\model{q})$" },
      },
      {
        left: { zh: "换成最好的编码，平均能省多少？", en: "How much would the best code save on average?" },
        right: {
          zh: "$\\excess{D(\\truth{p} \\Vert \\model{q})}$",
          en: "$\\excess{D(\\truth{p} \\Vert \\model{q})}$",
        },
      },
      {
        left: { zh: "什么编码都省不掉的是多少？", en: "What can no code save?" },
        right: { zh: "$H(\\truth{p})$", en: "$H(\\truth{p})$" },
      },
      {
        left: {
          zh: "如果世界真像模型想的那样，平均该付多少？",
          en: "What would be paid on average if the world were as the model thinks?",
        },
        right: { zh: "$H(\\model{q})$", en: "$H(\\model{q})$" },
      },
      {
        left: { zh: "刚到的这一条$x$要付多少？", en: "What does the message $x$ that has just come cost?" },
        right: { zh: "$-\\log \\model{q}(x)$", en: "$-\\log \\model{q}(x)$" },
      },
    ],
    mistakes: [
      {
        belief: { zh: "这些量大同小异", en: "These quantities are much alike" },
        why: {
          zh: "对每个问题问三件事：价钱是谁的，次数是谁数的，有没有减掉该付的那一份。",
          en: "Ask three things of each: whose are the prices, who does the counting, and has what is due been taken off?",
        },
        see: quantities,
      },
      {
        left: 1,
        right: 0,
        belief: { zh: "交叉熵是多付的部分", en: "Cross-entropy is the surplus" },
        why: {
          zh: "交叉熵是**全部**要付的。换了最好的编码，还得付$H(\\truth{p})$，能省的只是两者之差。",
          en: "Cross-entropy is **all** that is paid. In the best code $H(\\truth{p})$ is still due, and only the difference can be saved.",
        },
        see: { chapter: "summary", at: "cell-lengths" },
      },
      {
        left: 4,
        right: 0,
        belief: { zh: "交叉熵是每条消息的长度", en: "Cross-entropy is the length of each message" },
        why: {
          zh: "交叉熵是许多条的平均。已经到了的这一条，付的是它自己的价钱$-\\log \\model{q}(x)$，可能多，也可能少。",
          en: "Cross-entropy is a mean over many. A message that has come pays its own price, $-\\log \\model{q}(x)$, which may be more or less.",
        },
        see: { chapter: "why-p-log-q", at: "p-counts-once" },
      },
      {
        left: 2,
        right: 3,
        belief: { zh: "下限由模型决定", en: "The floor belongs to the model" },
        why: {
          zh: "省不掉的部分由世界决定。$H(\\model{q})$只是模型的想象，世界从没见过它。",
          en: "What can’t be saved belongs to the world. $H(\\model{q})$ is what the model imagines, and the world has never heard of it.",
        },
        see: { chapter: "why-p-log-q", at: "cell-who-draws" },
      },
    ],
    hints: [
      {
        zh: "哪个问题说的是一条消息，哪些说的是平均？",
        en: "Which question is about a single message, and which are about a mean?",
      },
      { zh: "全部 = 省不掉的 + 能省的。", en: "All that is paid = what can’t be saved + what can." },
    ],
    solution: {
      zh: "平均账单用$\\model{q}$的价钱、$\\truth{p}$的次数，是$H(\\truth{p}, \\model{q})$。它等于省不掉的$H(\\truth{p})$加上能省的$\\excess{D(\\truth{p} \\Vert \\model{q})}$。模型想象中的账单，价钱和次数都归$\\model{q}$，是$H(\\model{q})$。单独一条只看价目表：$-\\log \\model{q}(x)$。",
      en: "The mean bill has $\\model{q}$’s prices and $\\truth{p}$’s counts: $H(\\truth{p}, \\model{q})$. It is $H(\\truth{p})$, which can’t be saved, plus $\\excess{D(\\truth{p} \\Vert \\model{q})}$, which can. In the bill that the model imagines both are $\\model{q}$’s: $H(\\model{q})$. A single message needs the price list only: $-\\log \\model{q}(x)$.",
    },
  },
  {
    kind: "choices",
    id: "sentences-that-hold",
    prompt: {
      zh: "下面哪些句子站得住？",
      en: "Which of these sentences hold?",
    },
    options: [
      {
        text: {
          zh: "两个分布的交叉熵可以比其中任何一个的熵都大",
          en: "The cross-entropy of two distributions can exceed the entropy of either",
        },
        isRight: true,
        why: {
          zh: "$H(\\truth{p}, \\model{q})$没有上限：$\\model{q}$越是低估常见的事，它越大。",
          en: "$H(\\truth{p}, \\model{q})$ has no limit: the more $\\model{q}$ underrates what is common, the larger it gets.",
        },
      },
      {
        text: {
          zh: "模型与真相一致时，交叉熵为零",
          en: "The cross-entropy is zero when model and truth agree",
        },
        belief: { zh: "完美的模型交叉熵为零", en: "A perfect model has a cross-entropy of zero" },
        why: {
          zh: "一致时等于$H(\\truth{p})$，只有真相毫无悬念时才是0。为零的是$\\excess{D}$。",
          en: "It is $H(\\truth{p})$ then, which is 0 only for a truth without any doubt. What is zero is $\\excess{D}$.",
        },
        see: { ...quantities, set: { "my-p": [0.25, 0.25, 0.25, 0.25], "my-q": [0.25, 0.25, 0.25, 0.25] } },
      },
      {
        text: {
          zh: "某个事件的信息量可以比熵小得多",
          en: "The information content of an event can be far below the entropy",
        },
        isRight: true,
        why: {
          zh: "熵是平均；常见的事信息量小，少见的大。",
          en: "Entropy is a mean: what is common carries less, what is rare carries more.",
        },
      },
      {
        text: {
          zh: "因为熵是码长的下限，所以KL散度不会是负的",
          en: "KL divergence is never negative because entropy is the lower bound of code lengths",
        },
        belief: { zh: "KL ≥ 0来自熵的下限", en: "KL ≥ 0 follows from the floor under code lengths" },
        why: {
          zh: "因果倒了。先有吉布斯不等式（由$\\ln u \\le u - 1$证明），才推出熵是下限。",
          en: "It is the other way round. Gibbs’ inequality comes first, from $\\ln u \\le u - 1$, and makes entropy the lower bound.",
        },
        see: { chapter: "kl-divergence", at: "gibbs-comes-first" },
      },
      {
        text: {
          zh: "把单位从比特换成奈特，困惑度不变",
          en: "Going over from bits to nats leaves perplexity as it is",
        },
        isRight: true,
        why: {
          zh: "$2^{H}$和$e^{H}$各用自己的底，$H$换了单位，结果是同一个数。",
          en: "$2^{H}$ and $e^{H}$ each take the base of their unit, and are the same number.",
        },
      },
      {
        text: {
          zh: "KL散度满足三角不等式，只是不对称",
          en: "KL divergence obeys the triangle inequality; it only lacks symmetry",
        },
        belief: { zh: "KL只差对称性就是距离", en: "KL lacks nothing but symmetry" },
        why: {
          zh: "三角不等式也不成立：在$\\truth{p}$和$\\model{q}$的正中停一站，总不会更远，往往近得多。",
          en: "The triangle inequality fails as well: a stop halfway between $\\truth{p}$ and $\\model{q}$ never makes the way longer, and often much shorter.",
        },
        see: { chapter: "summary", at: "cell-distances" },
      },
    ],
    hints: [
      {
        zh: "对每一句找一个极端的例子：均匀分布，或者几乎确定的分布。",
        en: "Try an extreme example on each: a uniform distribution, or one that is all but certain.",
      },
      {
        zh: "每一句问：说的是总量还是多付的，是平均还是单个？",
        en: "Ask of each: the total or the surplus? A mean or a single case?",
      },
    ],
    solution: {
      zh: "站得住的有三句：交叉熵没有上限，当然能超过两个熵；熵是平均，单个事件可以远低于它；困惑度没有单位。站不住的三句：一致时交叉熵是$H(\\truth{p})$而不是0；先有KL不为负，后有熵是下限；KL散度既不对称，也不守三角不等式。",
      en: "Three hold. Cross-entropy has no limit, and so can exceed both entropies; entropy is a mean, and a single event can lie far below it; perplexity has no unit. Three don’t. Where model and truth agree, cross-entropy is $H(\\truth{p})$ and not 0; that KL is never negative comes before the floor; and KL is not symmetric and does not obey the triangle inequality.",
    },
  },
  {
    kind: "choice",
    id: "stopped-at-a-loss",
    prompt: {
      zh: "一个预测下一个词的模型，平均损失停在1.5奈特，怎么训练也不再下降。这说明模型有多好？",
      en: "The mean loss of a model that predicts the next word has stopped at 1.5 nats, and no training brings it down. What does that say about the model?",
    },
    options: [
      {
        text: {
          zh: "还说明不了，除非知道下一个词本身有多不确定",
          en: "Nothing about how good it is, unless one knows how uncertain the next word is in itself",
        },
        isRight: true,
        why: {
          zh: "要先知道下限，才知道还差多少。",
          en: "One needs the floor to know what is missing.",
        },
      },
      {
        text: { zh: "模型离真相还有1.5奈特", en: "The model is 1.5 nats away from the truth" },
        belief: { zh: "损失就是与真相的距离", en: "The loss is the distance from the truth" },
        why: {
          zh: "离真相多远，要看$\\excess{D}$，它是损失减去熵。下一个词往往不止一种可能，熵不是0。",
          en: "How far it is from the truth is $\\excess{D}$, the loss less the entropy. More than one word can follow as a rule, and the entropy is not 0.",
        },
        see: { chapter: "summary", at: "predict-verdict" },
      },
      {
        text: {
          zh: "模型每次给正确的词$e^{-1.5}$，约0.22",
          en: "It gives the right word $e^{-1.5}$, about 0.22, every time",
        },
        belief: { zh: "平均损失说的是每一次", en: "A mean loss holds for every word" },
        why: {
          zh: "0.22是这些概率的几何平均。可能半数的词给了几乎1，另一半只给了0.05。",
          en: "0.22 is the geometric mean of those probabilities. Half of the words may have got nearly 1, and the other half 0.05.",
        },
        see: { chapter: "machine-learning", at: "perplexity" },
      },
      {
        text: {
          zh: "模型太小了：损失应当能降到0",
          en: "The model is too small, for a loss can be brought to 0",
        },
        belief: { zh: "损失的下限是零", en: "The floor of a loss is zero" },
        why: {
          zh: "在训练数据上，死记硬背能把损失压低；可是对没见过的文字，下限是语言本身的熵，平均起来，谁也降不到它以下。",
          en: "On its training data a model can push the loss down by learning by heart. On text that it has not seen the floor is the entropy of the language, and on average nobody gets below that.",
        },
        see: { chapter: "machine-learning", at: "zero-is-not-the-goal" },
      },
    ],
    hints: [
      {
        zh: "损失由两部分组成，哪一部分归模型？",
        en: "A loss has two parts. Which of them belongs to the model?",
      },
      {
        zh: "想一想公平硬币：预测它的模型，损失最好能到多少？",
        en: "Think of a fair coin. What is the best loss of a model that predicts it?",
      },
    ],
    solution: {
      zh: "损失是$H(\\truth{p}) + \\excess{D(\\truth{p} \\Vert \\model{q})}$，只知道和是1.5，分不出两部分。熵是1.5，模型就是完美的；熵接近0，模型就差得远。所以评判一个损失，先问下限。",
      en: "A loss is $H(\\truth{p}) + \\excess{D(\\truth{p} \\Vert \\model{q})}$, and a sum of 1.5 does not tell its parts. If the entropy is 1.5 the model is perfect, and if it is near 0 the model is bad. So before judging a loss, ask for its floor.",
    },
  },
];
