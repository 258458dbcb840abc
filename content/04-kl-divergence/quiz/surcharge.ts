import type { Question } from "../../../lib/quiz/question.ts";

/** What the model adds to the bill. */
export const surcharge: readonly Question[] = [
  {
    kind: "number",
    id: "divergence-of-coins",
    draw: { heads: [0.1, 0.2, 0.3, 0.5], guess: [0.25, 0.4, 0.6, 0.8] },
    where: "min(abs(heads - guess), abs(heads + guess - 1)) > 0.12",
    values: {
      tails: "1 - heads",
      rest: "1 - guess",
      own: "-heads*log2(heads) - tails*log2(tails)",
      excess: "heads*log2(heads/guess) + tails*log2(tails/rest)",
    },
    prompt: {
      zh: "一枚硬币抛出正面的概率是$\\truth{p} = {heads}$，模型以为是$\\model{q} = {guess}$。$\\excess{D(\\truth{p} \\| \\model{q})}$是每次多少比特？",
      en: "A coin shows heads with probability $\\truth{p} = {heads}$, and the model says $\\model{q} = {guess}$. What is $\\excess{D(\\truth{p} \\| \\model{q})}$, in bits a toss?",
    },
    key: "excess",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "guess*log2(guess/heads) + rest*log2(rest/tails)",
        belief: { zh: "$p$和$q$可以互换", en: "$p$ and $q$ may be exchanged" },
        why: {
          zh: "你算的是$D(\\model{q} \\| \\truth{p})$，权重取了模型的。付账的是真实的硬币，权重要取$\\truth{p}$。",
          en: "This is $D(\\model{q} \\| \\truth{p})$, weighted with the model. It is the real coin that pays, so the weights are those of $\\truth{p}$.",
        },
        see: { chapter: "kl-divergence", at: "cell-directions" },
      },
      {
        value: "-heads*log2(guess) - tails*log2(rest)",
        belief: {
          zh: "散度就是用错编码时的码长",
          en: "The divergence is the length in the wrong code",
        },
        why: {
          zh: "那是整张账单，即交叉熵。散度只是其中多付的部分，要减去硬币本来就值的{own:3}比特。",
          en: "That is the whole bill, the cross-entropy. The divergence is the surcharge in it; take off the {own:3} bits that the coin is worth in any case.",
        },
        see: { chapter: "kl-divergence", at: "cell-bill" },
      },
      {
        value: "-guess*log2(guess) - rest*log2(rest) - own",
        belief: {
          zh: "散度是两个熵之差",
          en: "The divergence is the difference of the two entropies",
        },
        why: {
          zh: "$H(\\model{q})$在这里没有出现：没有人按$\\model{q}$抛硬币。两枚互为镜像的硬币熵相等，散度却不是0。",
          en: "$H(\\model{q})$ doesn’t come into it: nobody tosses the coin $\\model{q}$. Two coins that mirror each other have equal entropies, and yet a divergence.",
        },
        see: { chapter: "kl-divergence", at: "cell-bill" },
      },
      {
        value: "heads*ln(heads/guess) + tails*ln(tails/rest)",
        belief: { zh: "自然对数给出的也是比特", en: "Natural logarithms give bits as well" },
        why: {
          zh: "这是奈特数，除以$\\ln 2$就是比特。",
          en: "These are nats. Divide by $\\ln 2$ for bits.",
        },
        see: { chapter: "entropy", at: "cell-conversion" },
      },
      {
        value: "heads*log2(heads/guess)",
        belief: { zh: "只有正面那一项算数", en: "Only the term of heads counts" },
        why: {
          zh: "只看一项，得到的可以是负数。正面多付的，反面会省回一部分，或者反过来，所以两项都要加。",
          en: "One term by itself may even be negative. What is lost on heads is partly saved on tails, or the reverse; add both.",
        },
        see: { chapter: "kl-divergence", at: "cell-terms" },
      },
    ],
    hints: [
      {
        zh: "每一面多发了几位？按真实的频率加权。",
        en: "How many digits too many does each side cost? Weight with the true frequencies.",
      },
      {
        zh: "正面多发$\\log_2 \\frac{{heads}}{{guess}}$位，反面多发$\\log_2 \\frac{{tails:1}}{{rest:2}}$位，其中一个是负的。",
        en: "Heads cost $\\log_2 \\frac{{heads}}{{guess}}$ too many, tails $\\log_2 \\frac{{tails:1}}{{rest:2}}$. One of the two is negative.",
      },
    ],
    solution: {
      zh: "按真实的频率{heads}和{tails:1}，对两面多发的位数$\\log_2 \\frac{{heads}}{{guess}}$和$\\log_2 \\frac{{tails:1}}{{rest:2}}$求平均，得{excess:3}比特。一项为负，和仍然为正，这正是吉布斯不等式。",
      en: "Average what the two sides cost too much, $\\log_2 \\frac{{heads}}{{guess}}$ and $\\log_2 \\frac{{tails:1}}{{rest:2}}$, with the true frequencies {heads} and {tails:1}. That makes {excess:3} bits. One term is negative and the sum is not, as Gibbs’ inequality says.",
    },
  },
  {
    kind: "number",
    id: "blame-the-model",
    draw: { flip: [0.05, 0.1, 0.2], loss: [0.75, 0.8, 0.9] },
    values: {
      own: "-flip*ln(flip) - (1 - flip)*ln(1 - flip)",
      excess: "loss - own",
    },
    prompt: {
      zh: "照片只分两类，而且一眼就能分清。可是标注员手滑，每张照片的标签以{flip}的概率被随机写反。一个分类器在这些标签上的平均损失是{loss}奈特。换成最好的模型，损失最多能降多少奈特？",
      en: "Photographs are of two kinds, easy to tell apart. But the person who labelled them was careless, and each label was swapped at random with probability {flip}. On these labels a classifier has a mean loss of {loss} nats. By how many nats, at most, could a better model lower it?",
    },
    key: "excess",
    unit: "nat",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "loss",
        belief: {
          zh: "最好的模型能把损失降到0",
          en: "The best model brings the loss to 0",
        },
        why: {
          zh: "哪些标签写反了，谁也猜不到。再好的模型也要付这份随机的熵，{own:3}奈特。",
          en: "Nobody can guess which labels were swapped. Even the best model pays the entropy of that, {own:3} nats.",
        },
        see: { chapter: "kl-divergence", at: "cell-two-heights", set: { theta: "flip", guess: "flip" } },
      },
      {
        value: "loss - flip",
        belief: {
          zh: "降不掉的损失就是错标的比例",
          en: "The part that can’t be helped is the share of wrong labels",
        },
        why: {
          zh: "错标的比例是概率，不是损失。每个错标要付$-\\ln({flip})$，对的也要付一点，平均起来是熵。",
          en: "That share is a probability and no loss. Each swapped label costs $-\\ln({flip})$ and the others a little; on average that is the entropy.",
        },
        see: { chapter: "entropy", at: "cell-coin", set: { theta: "flip" } },
      },
      {
        value: "loss - own/ln(2)",
        belief: {
          zh: "奈特和比特可以直接相减",
          en: "Bits may be taken from nats",
        },
        why: {
          zh: "你减去的熵是比特数，损失却是奈特数。熵也要用自然对数来算。",
          en: "You took an entropy in bits from a loss in nats. Compute the entropy with natural logarithms too.",
        },
        see: { chapter: "entropy", at: "cell-conversion" },
      },
      {
        value: "loss - ln(2)",
        belief: {
          zh: "二选一的问题，起码要付$\\ln 2$",
          en: "A yes-or-no question costs at least $\\ln 2$",
        },
        why: {
          zh: "$\\ln 2$是一无所知、只说一半一半的价钱。看了照片，把握就大得多。",
          en: "$\\ln 2$ is the price of knowing nothing and saying fifty-fifty. Having seen the photograph one is much surer than that.",
        },
        see: { chapter: "kl-divergence", at: "cell-two-heights", set: { theta: "flip", guess: 0.5 } },
      },
    ],
    hints: [
      {
        zh: "损失分两笔。哪一笔模型管不着？",
        en: "The loss has two items. Which of them is out of the model’s hands?",
      },
      {
        zh: "最好的模型对每张照片说“标签有{flip}的可能写反”，它的损失是一枚偏硬币的熵。",
        en: "The best model says of every photograph that its label is wrong with probability {flip}. Its loss is the entropy of such a coin.",
      },
      { zh: "这份熵是{own:3}奈特。", en: "That entropy is {own:3} nats." },
    ],
    solution: {
      zh: "$H(\\truth{p}, \\model{q}) = H(\\truth{p}) + \\excess{D(\\truth{p} \\| \\model{q})}$。标签的随机部分是一枚正面概率为{flip}的硬币，$H(\\truth{p})$用自然对数算是{own:3}奈特，谁也省不掉。{loss}减去它，剩下{excess:3}奈特，这才是模型的错。",
      en: "$H(\\truth{p}, \\model{q}) = H(\\truth{p}) + \\excess{D(\\truth{p} \\| \\model{q})}$. What is random in the labels is a coin with probability {flip}, so that with natural logarithms $H(\\truth{p})$ is {own:3} nats, due from anybody. Of {loss} nats that leaves {excess:3}, the model’s own fault.",
    },
  },
  {
    kind: "order",
    id: "split-the-bill",
    prompt: {
      zh: "把推导$H(\\truth{p}, \\model{q}) = H(\\truth{p}) + \\excess{D(\\truth{p} \\| \\model{q})}$的步骤排好。有一步不属于这里。",
      en: "Put the derivation of $H(\\truth{p}, \\model{q}) = H(\\truth{p}) + \\excess{D(\\truth{p} \\| \\model{q})}$ in order. One of the steps does not belong.",
    },
    steps: [
      {
        zh: "在对数里乘以$\\truth{p}$再除以$\\truth{p}$：$-\\sum_x \\truth{p} \\log \\left( \\truth{p} \\cdot \\frac{\\model{q}}{\\truth{p}} \\right)$",
        en: "Multiply and divide by $\\truth{p}$ in the logarithm: $-\\sum_x \\truth{p} \\log \\left( \\truth{p} \\cdot \\frac{\\model{q}}{\\truth{p}} \\right)$",
      },
      {
        zh: "积的对数是对数的和：$-\\sum_x \\truth{p} \\left( \\log \\truth{p} + \\log \\frac{\\model{q}}{\\truth{p}} \\right)$",
        en: "The logarithm of a product is a sum: $-\\sum_x \\truth{p} \\left( \\log \\truth{p} + \\log \\frac{\\model{q}}{\\truth{p}} \\right)$",
      },
      {
        zh: "拆成两个和：$-\\sum_x \\truth{p} \\log \\truth{p} - \\sum_x \\truth{p} \\log \\frac{\\model{q}}{\\truth{p}}$",
        en: "Split it into two sums: $-\\sum_x \\truth{p} \\log \\truth{p} - \\sum_x \\truth{p} \\log \\frac{\\model{q}}{\\truth{p}}$",
      },
      {
        zh: "前一个和是熵；后一个的负号把分数倒过来：$H(\\truth{p}) + \\sum_x \\truth{p} \\log \\frac{\\truth{p}}{\\model{q}}$",
        en: "The first sum is the entropy; in the second the minus sign turns the fraction over: $H(\\truth{p}) + \\sum_x \\truth{p} \\log \\frac{\\truth{p}}{\\model{q}}$",
      },
    ],
    distractors: [
      {
        text: {
          zh: "积的对数是对数的积：$-\\sum_x \\truth{p} \\log \\truth{p} \\cdot \\log \\frac{\\model{q}}{\\truth{p}}$",
          en: "The logarithm of a product is a product: $-\\sum_x \\truth{p} \\log \\truth{p} \\cdot \\log \\frac{\\model{q}}{\\truth{p}}$",
        },
        belief: {
          zh: "积的对数等于对数的积",
          en: "The logarithm of a product is the product of logarithms",
        },
        why: {
          zh: "对数把乘法变成**加法**，它在这里派上用场，全靠这一条。用$\\log_2 (2 \\cdot 4) = 3 = 1 + 2$验一验。",
          en: "A logarithm turns multiplication into **addition**, which is the whole reason for its being here. Check it on $\\log_2 (2 \\cdot 4) = 3 = 1 + 2$.",
        },
        see: { chapter: "kl-divergence", at: "eq-split" },
      },
    ],
    outOfOrder: {
      belief: {
        zh: "可以先拆和式，再制造要拆的两部分",
        en: "The sum may be split before there are two parts",
      },
      why: {
        zh: "先要有乘积，对数才分得成两项；有了两项，和式才拆得开；拆开之后，才认得出熵和散度。",
        en: "There has to be a product before the logarithm falls into two, two terms before the sum can be split, and two sums before one can recognise entropy and divergence.",
      },
      see: { chapter: "kl-divergence", at: "surcharge" },
    },
    hints: [
      {
        zh: "熵里是$\\log \\truth{p}$，先设法让它出现。",
        en: "Entropy has $\\log \\truth{p}$ in it. Make that appear first.",
      },
      {
        zh: "乘一个数再除以同一个数，什么也没变。",
        en: "To multiply and divide by the same thing changes nothing.",
      },
    ],
    solution: {
      zh: "乘以$\\truth{p}$再除以$\\truth{p}$，对数分成两项，和式拆成两个，前一个是熵，后一个把分数倒过来就是散度。$\\truth{p}(x) = 0$的项两边都是0，不妨碍。",
      en: "Multiply and divide by $\\truth{p}$; the logarithm falls into two terms, the sum into two sums; the first is the entropy, and the second, with its fraction turned over, the divergence. Terms with $\\truth{p}(x) = 0$ are 0 on both sides and do no harm.",
    },
  },
];
