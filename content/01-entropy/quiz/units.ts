import type { Question } from "../../../lib/quiz/question.ts";

/** The unit in which information is read. */
export const units: readonly Question[] = [
  {
    kind: "number",
    id: "best-compression",
    draw: { loss: [0.7, 0.8, 0.9, 1.1, 1.2], size: [100, 200, 300, 500] },
    values: { tens: "size/10", perLetter: "loss/ln(2)", kilobytes: "size*perLetter/8" },
    prompt: {
      zh: "一个语言模型在一份文件上的平均损失是每个字符{loss}奈特，文件有{tens}万个字符。用为这个模型造的理想编码来压缩，平均每个字符的码长恰好就是这个损失。压缩后大约有多少千字节？（1千字节是8000比特。）",
      en: "On a certain file a language model has a mean loss of {loss} nats per character. The file has {size} thousand characters. How many kilobytes does it take up in an ideal code for that model, whose average length per character is just this loss? (One kilobyte is 8000 bits.)",
    },
    key: "kilobytes",
    unit: "none",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "size*loss/8",
        belief: {
          zh: "损失打印出来的数就是比特数",
          en: "The number that a loss prints is in bits",
        },
        why: {
          zh: "用自然对数算的损失，单位是奈特。1奈特约等于1.4427比特，忘了换算，文件就少算了三成。",
          en: "A loss with natural logarithms is in nats, and a nat is about 1.4427 bits. Without converting, the file comes out some 30% too small.",
        },
        see: { chapter: "entropy", at: "cell-conversion" },
      },
      {
        value: "size*loss*ln(2)/8",
        belief: { zh: "奈特换成比特要乘$\\ln 2$", en: "From nats to bits one multiplies by $\\ln 2$" },
        why: {
          zh: "方向反了。比特比奈特小，同样多的信息，用比特来数，数目更大，所以应当除以$\\ln 2$。",
          en: "The other way round. A bit is smaller than a nat, so the same information makes more bits than nats: divide by $\\ln 2$.",
        },
        see: { chapter: "entropy", at: "cell-conversion" },
      },
      {
        value: "size*perLetter",
        belief: { zh: "比特和字节是一回事", en: "A bit is a byte" },
        why: {
          zh: "你算出的是多少千比特。一个字节有8个比特，再除以8就对了。",
          en: "You have the number of kilobits. A byte has eight bits; divide by 8 and you are there.",
        },
        see: { chapter: "entropy", at: "units" },
      },
    ],
    hints: [
      { zh: "先留意损失的单位。", en: "Look at the unit of the loss first." },
      {
        zh: "$\\log_2 x = \\ln x / \\ln 2$：把奈特数除以$\\ln 2 \\approx 0.693$，就是比特数。",
        en: "$\\log_2 x = \\ln x / \\ln 2$: divide nats by $\\ln 2 \\approx 0.693$ and you have bits.",
      },
      {
        zh: "每个字符{perLetter:3}比特，共{tens}万个字符，8比特一个字节。",
        en: "{perLetter:3} bits a character, {size} thousand characters, 8 bits to the byte.",
      },
    ],
    solution: {
      zh: "由换底公式，奈特数除以$\\ln 2$就是比特数，所以{loss}奈特是{perLetter:3}比特。理想编码的平均码长就等于平均损失，所以整份文件有{tens}万乘以这么多比特；8比特一个字节，合{kilobytes:1}千字节。",
      en: "By the change of base, nats divided by $\\ln 2$ are bits: {loss} nats are {perLetter:3} bits a character. An ideal code for the model is as long on average as its loss, so the file takes {size} thousand times that. Eight bits make a byte; dividing by 8 gives {kilobytes:1} kilobytes.",
    },
  },
];
