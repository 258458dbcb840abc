import type { Passage, Question } from "../../../lib/quiz/question.ts";

const bitsNeedBaseTwo: Passage = { chapter: "entropy", at: "bits-need-base-two" };
const sharedByABlock: Passage = { chapter: "entropy", at: "eq-blocks" };
const perplexity: Passage = { chapter: "machine-learning", at: "def-perplexity" };

/** The same quantity in other units, and without any. */
export const questions: readonly Question[] = [
  {
    kind: "number",
    id: "bits-per-character",
    draw: { loss: [3.9, 4.2, 4.8], characters: [5, 6] },
    values: { bits: "loss/ln(2)", each: "bits/characters" },
    prompt: {
      zh: "一个英文语言模型的平均损失是每个词{loss}奈特，平均一个词（连同空格）有{characters}个字符。它平均每个**字符**要付多少比特？",
      en: "A model of English has a mean loss of {loss} nats a word, and a word has {characters} characters on average, the space included. What does it pay per **character**, in bits?",
    },
    hints: [
      {
        zh: "两次换算：奈特换成比特，每词换成每字符。",
        en: "There are two conversions: from nats to bits, and from words to characters.",
      },
      { zh: "1奈特等于$1/\\ln 2 \\approx 1.443$比特。", en: "One nat is $1/\\ln 2 \\approx 1.443$ bits." },
      {
        zh: "一个词要付{bits:3}比特，由{characters}个字符分摊。",
        en: "A word costs {bits:3} bits, shared by {characters} characters.",
      },
    ],
    solution: {
      zh: "1奈特是$1/\\ln 2$比特，所以每个词付$B = {loss}/\\ln 2 = {bits:3}$比特。一个词{characters}个字符，每个字符付{each:3}比特。两个模型切词的方式不同时，每词的损失不能直接比较，每字符的才可以。",
      en: "A nat is $1/\\ln 2$ bits, so a word costs $B = {loss}/\\ln 2 = {bits:3}$ bits. It has {characters} characters, which pay {each:3} bits each. Where two models cut text into different words, their losses per word can’t be compared; those per character can.",
    },
    key: "each",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "loss*ln(2)/characters",
        belief: { zh: "换算的方向反了", en: "The conversion goes the wrong way" },
        why: {
          zh: "你乘了$\\ln 2$。比特是较小的单位，同一个量的比特数更大，所以要除以$\\ln 2$。",
          en: "You have multiplied by $\\ln 2$. The bit is the smaller unit, so the same amount is more bits than nats: divide by $\\ln 2$.",
        },
        see: { ...bitsNeedBaseTwo, at: "units" },
      },
      {
        value: "bits",
        belief: { zh: "每词和每字符是一回事", en: "Per word and per character are the same" },
        why: {
          zh: "单位换对了，但这是每个**词**的。一个词的账单由它的{characters}个字符分摊。",
          en: "The unit is right, but this is per **word**. The bill of a word is shared by its {characters} characters.",
        },
        see: sharedByABlock,
      },
      {
        value: "bits*characters",
        belief: { zh: "每个字符都付一个词的钱", en: "Every character pays for a whole word" },
        why: {
          zh: "该除却乘了。一个字符只是一个词的一部分，付的应当更少。",
          en: "You have multiplied where you should divide. A character is a part of a word, and pays less.",
        },
        see: sharedByABlock,
      },
      {
        value: "exp(loss)/characters",
        belief: { zh: "困惑度可以按字符分摊", en: "Perplexity can be shared among characters" },
        why: {
          zh: "$e^{{loss}}$是每个词的困惑度，它没有单位，也不能相除分摊；能相加、能分摊的是损失。",
          en: "$e^{{loss}}$ is the perplexity per word. It has no unit and can’t be shared out; what adds up, and can be shared, is the loss.",
        },
        see: perplexity,
      },
    ],
  },
  {
    kind: "expression",
    id: "perplexity-of-two-kinds",
    prompt: {
      zh: "一段文字里，占比为$p$的词，模型给了概率$q$；其余的词，模型给了$q^2$。用`p`和`q`写出模型在这段文字上的困惑度。",
      en: "To a share $p$ of the words in a text a model gave the probability $q$, and to all the others $q^2$. Write its perplexity on this text in `p` and `q`.",
    },
    key: "q^(p - 2)",
    variables: { p: { from: 0.1, to: 0.9 }, q: { from: 0.1, to: 0.8 } },
    misconceptions: [
      {
        value: "p/q + (1 - p)/q^2",
        belief: { zh: "直接平均“几选一”", en: "The numbers of choices are averaged as they stand" },
        why: {
          zh: "你平均的是$1/\\model{q}$本身。困惑度先平均它的对数，再取指数，得到的是几何平均，比这小。",
          en: "You have averaged $1/\\model{q}$ as it stands. Perplexity averages its logarithm and then takes the exponential: the geometric mean, which is smaller.",
        },
        see: perplexity,
      },
      {
        value: "1/(p*q + (1 - p)*q^2)",
        belief: { zh: "先平均概率，再取倒数", en: "The probabilities are averaged first" },
        why: {
          zh: "平均的应当是损失，也就是对数。平均概率，会让容易的词替难的词遮掩。",
          en: "It is the losses that are averaged, and they are logarithms. A mean of probabilities lets the easy words cover up for the hard ones.",
        },
        see: perplexity,
      },
      {
        value: "-(2 - p)*ln(q)",
        belief: { zh: "困惑度就是平均损失", en: "The perplexity is the mean loss" },
        why: {
          zh: "平均损失算对了，以奈特计。还差最后一步：取$e$的指数。",
          en: "The mean loss is right, in nats. What is missing is its exponential.",
        },
        see: perplexity,
      },
      {
        value: "q^(2 - p)",
        belief: { zh: "困惑度是概率的几何平均", en: "Perplexity is the geometric mean of the probabilities" },
        why: {
          zh: "这是几何平均的概率，不超过1。困惑度是它的倒数，即相当于几选一。",
          en: "That is the geometric mean of the probabilities, below 1. Perplexity is one over it: among how many choices.",
        },
        see: perplexity,
      },
    ],
    hints: [
      {
        zh: "先写平均损失：两类词各付多少？",
        en: "Write the mean loss first. What does a word of each kind pay?",
      },
      {
        zh: "平均损失是$-p \\ln q - (1 - p) \\ln q^2$，而$\\ln q^2 = 2 \\ln q$。",
        en: "The mean loss is $-p \\ln q - (1 - p) \\ln q^2$, and $\\ln q^2 = 2 \\ln q$.",
      },
      {
        zh: "它等于$-(2 - p) \\ln q$；取$e$的指数。",
        en: "It equals $-(2 - p) \\ln q$. Take the exponential.",
      },
    ],
    solution: {
      zh: "平均损失是$\\mathcal{L} = -p \\ln q - (1 - p) \\cdot 2 \\ln q = -(2 - p) \\ln q$。困惑度是$e^{\\mathcal{L}} = e^{-(2 - p) \\ln q} = q^{-(2 - p)} = q^{p - 2}$。验算：$p = 1$时是$1/q$，$p = 0$时是$1/q^2$。",
      en: "The mean loss is $\\mathcal{L} = -p \\ln q - (1 - p) \\cdot 2 \\ln q = -(2 - p) \\ln q$, and the perplexity $e^{\\mathcal{L}} = e^{-(2 - p) \\ln q} = q^{-(2 - p)} = q^{p - 2}$. To check: for $p = 1$ it is $1/q$, and for $p = 0$ it is $1/q^2$.",
    },
  },
];
