import type { Passage, Question } from "../../../lib/quiz/question.ts";

const doubleCounting: Passage = { chapter: "why-p-log-q", at: "cell-double-counting" };
const tariff: Passage = { chapter: "why-p-log-q", at: "cell-tariff" };
const countedOnce: Passage = { chapter: "why-p-log-q", at: "cell-counted-once" };
const runningMean: Passage = { chapter: "why-p-log-q", at: "cell-running-curve" };

/** Prices, how often they are paid, and how soon their mean settles. */
export const questions: readonly Question[] = [
  {
    kind: "number",
    id: "price-of-one-message",
    draw: { pB: [0.1, 0.2, 0.3], qB: [0.05, 0.15, 0.25, 0.35] },
    prompt: {
      zh: "世界发送消息B的概率是$\\truth{p}(B) = {pB}$，模型却以为是$\\model{q}(B) = {qB}$。刚刚来了一条B。按模型的编码，**这一条**要付多少比特？（码长按理想值算，可以不是整数。）",
      en: "The world sends message B with probability $\\truth{p}(B) = {pB}$, but the model has $\\model{q}(B) = {qB}$. A B has just come in. What does **this one message** cost in the model’s code, in bits? (Take ideal lengths, which need not be whole.)",
    },
    hints: [
      {
        zh: "价钱是什么时候定的？那时世界已经发过什么了吗？",
        en: "When was the price fixed? Had the world sent anything by then?",
      },
      {
        zh: "价目表归模型：概率为$u$的消息，码长是$-\\log_2 u$位。",
        en: "The price list belongs to the model: a message of probability $u$ gets $-\\log_2 u$ digits.",
      },
      {
        zh: "算$-\\log_2 {qB}$，别的什么也不用乘。",
        en: "Work out $-\\log_2 {qB}$, and multiply it by nothing.",
      },
    ],
    solution: {
      zh: "编码在发送之前就造好了，只看$\\model{q}$，所以B的码长是$-\\log_2 \\model{q}(B) = -\\log_2 {qB} = {price:3}$比特。B来一次，就全额付一次；$\\truth{p}(B)$只决定它多久来一次，要到求平均的时候才用得上。",
      en: "The code was built before anything was sent, from $\\model{q}$ alone, so B has the length $-\\log_2 \\model{q}(B) = -\\log_2 {qB} = {price:3}$ bits. Each B pays all of it. $\\truth{p}(B)$ says only how often that happens, and is needed for the mean, not for the single message.",
    },
    values: { price: "-log2(qB)" },
    key: "price",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "-pB*log2(qB)",
        belief: { zh: "一个事件的代价是−p log q", en: "An event costs −p log q" },
        why: {
          zh: "你把价钱乘上了$\\truth{p}(B)$。这个乘积是B对**平均值**的贡献；而这里问的是一条已经到了的消息，它不会因为少见就打折。",
          en: "You have multiplied the price by $\\truth{p}(B)$. That product is what B adds to the **mean**. The question is about one message that has come, and it gets no discount for being rare.",
        },
        see: { ...doubleCounting, at: "p-counts-once" },
      },
      {
        value: "-log2(pB)",
        belief: { zh: "码长由真实概率决定", en: "The true probability sets the length" },
        why: {
          zh: "这是为$\\truth{p}$造的编码里B的码长。可这里用的编码是为$\\model{q}$造的，它对$\\truth{p}$一无所知。",
          en: "That is B’s length in a code built for $\\truth{p}$. The code in use was built for $\\model{q}$, and knows nothing of $\\truth{p}$.",
        },
        see: tariff,
      },
      {
        value: "log2(pB/qB)",
        belief: { zh: "价钱就是比最优码多出来的部分", en: "The price is the surplus over the best code" },
        why: {
          zh: "$\\log_2 \\frac{\\truth{p}(B)}{\\model{q}(B)}$是这条消息比用为$\\truth{p}$造的编码时多付（或者少付）的部分。题目问的是整个价钱。",
          en: "$\\log_2 \\frac{\\truth{p}(B)}{\\model{q}(B)}$ is how much more, or less, the message pays than in a code built for $\\truth{p}$. The question asks for the whole price.",
        },
        see: tariff,
      },
    ],
  },
  {
    kind: "choices",
    id: "when-the-world-changes",
    prompt: {
      zh: "编码为$\\model{q}$造好，不再改动。后来世界变了：$\\truth{p}$成了另一个分布。哪些量可能会跟着变？",
      en: "A code has been built for $\\model{q}$ and stays as it is. Then the world changes: $\\truth{p}$ becomes another distribution. Which of these can change with it?",
    },
    options: [
      {
        text: { zh: "平均每条消息要付多少", en: "what a message costs on average" },
        isRight: true,
        why: {
          zh: "价钱没变，可是每个价钱付几次变了，平均值也就变了。",
          en: "The prices stay, but how often each is paid does not, and so the mean moves.",
        },
      },
      {
        text: { zh: "消息B的码长", en: "the length of message B" },
        belief: { zh: "码长会随真实频率而变", en: "Lengths follow the true frequencies" },
        why: {
          zh: "码长是$-\\log_2 \\model{q}(B)$，造编码时就定死了。在单元里拖动$\\truth{p}$，“价钱”一列纹丝不动。",
          en: "The length is $-\\log_2 \\model{q}(B)$, and was settled when the code was built. Drag $\\truth{p}$ in the cell: the column of prices does not stir.",
        },
        see: { ...tariff, set: { "my-p": [0.1, 0.2, 0.3, 0.4] } },
      },
      {
        text: {
          zh: "任何编码的平均长度都无法低于的那个下限",
          en: "the floor that no code’s mean length can go below",
        },
        isRight: true,
        why: {
          zh: "下限是$H(\\truth{p})$，完全由世界决定。",
          en: "The floor is $H(\\truth{p})$, and belongs to the world entirely.",
        },
      },
      {
        text: {
          zh: "模型自己预计的平均账单$H(\\model{q})$",
          en: "the mean bill that the model itself expects, $H(\\model{q})$",
        },
        belief: { zh: "模型的预计会随世界而变", en: "What the model expects follows the world" },
        why: {
          zh: "$H(\\model{q})$只由$\\model{q}$算出。世界怎么变，模型想象的账单都不变，所以单看它看不出模型错没错。",
          en: "$H(\\model{q})$ is computed from $\\model{q}$ alone. Whatever the world does, the imagined bill stays, and so it can’t tell you whether the model is wrong.",
        },
        see: { chapter: "why-p-log-q", at: "cell-who-draws", set: { "my-p": [0.1, 0.2, 0.3, 0.4] } },
      },
      {
        text: { zh: "平均每条比下限多付多少", en: "by how much the mean exceeds the floor" },
        isRight: true,
        why: {
          zh: "多付的是$\\excess{D(\\truth{p} \\Vert \\model{q})}$，它取决于两个分布。",
          en: "The excess is $\\excess{D(\\truth{p} \\Vert \\model{q})}$, and depends on both distributions.",
        },
      },
    ],
    hints: [
      {
        zh: "逐项问自己：算这个量的时候，要不要用到$\\truth{p}$？",
        en: "Ask of each: does one need $\\truth{p}$ to compute it?",
      },
      {
        zh: "写出公式：$-\\log_2 \\model{q}(x)$、$H(\\truth{p}, \\model{q})$、$H(\\truth{p})$、$H(\\model{q})$、$\\excess{D(\\truth{p} \\Vert \\model{q})}$。",
        en: "Write them as formulas: $-\\log_2 \\model{q}(x)$, $H(\\truth{p}, \\model{q})$, $H(\\truth{p})$, $H(\\model{q})$, $\\excess{D(\\truth{p} \\Vert \\model{q})}$.",
      },
    ],
    solution: {
      zh: "只含$\\model{q}$的量不变：码长$-\\log_2 \\model{q}(B)$，和模型自己预计的$H(\\model{q})$。含有$\\truth{p}$的量都可能变：平均账单$H(\\truth{p}, \\model{q})$、下限$H(\\truth{p})$，以及两者之差$\\excess{D(\\truth{p} \\Vert \\model{q})}$。",
      en: "What is made of $\\model{q}$ alone stays: the length $-\\log_2 \\model{q}(B)$ and the model’s own expectation $H(\\model{q})$. What contains $\\truth{p}$ can change: the mean bill $H(\\truth{p}, \\model{q})$, the floor $H(\\truth{p})$, and their difference $\\excess{D(\\truth{p} \\Vert \\model{q})}$.",
    },
  },
  {
    kind: "number",
    id: "mean-of-the-bills",
    draw: { nB: [1, 2], qA: [0.5, 0.55, 0.6] },
    values: {
      nC: "7 - nB",
      qC: "0.85 - qA",
      bill: "-(3*log2(qA) + nB*log2(0.15) + nC*log2(qC))",
      mean: "bill/10",
    },
    prompt: {
      zh: "模型给A、B、C的概率是{qA}、0.15、{qC:2}。十条消息里，A来了3次，B来了{nB}次，C来了{nC}次。按理想码长，这十条平均每条付多少比特？",
      en: "A model gives A, B and C the probabilities {qA}, 0.15 and {qC:2}. Among ten messages A came 3 times, B {nB} and C {nC}. With ideal lengths, what did one of the ten cost on average, in bits?",
    },
    hints: [
      {
        zh: "先别想平均：把十条消息的账单一张张加起来。",
        en: "Forget the mean for a moment, and add up the ten bills one by one.",
      },
      {
        zh: "每条A付$-\\log_2 {qA}$，一共付了3次；B和C照此办理。",
        en: "Each A pays $-\\log_2 {qA}$, and that happened 3 times; B and C likewise.",
      },
      {
        zh: "总账单约为{bill:2}比特，它由十条消息分摊。",
        en: "The whole bill is about {bill:2} bits, and ten messages share it.",
      },
    ],
    solution: {
      zh: "每来一条就付一次全价，所以总账单（比特）是$3 \\cdot (-\\log_2 {qA}) + {nB} \\cdot (-\\log_2 0.15) + {nC} \\cdot (-\\log_2 {qC:2}) = {bill:3}$。除以10，平均每条{mean:3}比特。这里不必再乘概率：次数已经把它带进来了。这个平均值正是$H(\\truth{\\hat p}, \\model{q})$，其中$\\truth{\\hat p}$是这十条消息里的比例。",
      en: "Every message pays its full price when it comes, so the bill in bits is $3 \\cdot (-\\log_2 {qA}) + {nB} \\cdot (-\\log_2 0.15) + {nC} \\cdot (-\\log_2 {qC:2}) = {bill:3}$. Divided by 10, that is {mean:3} bits a message. No probability has to be multiplied in, since the counts have brought it along. This mean is $H(\\truth{\\hat p}, \\model{q})$, where $\\truth{\\hat p}$ are the shares among the ten.",
    },
    key: "mean",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "-(9*log2(qA) + nB^2*log2(0.15) + nC^2*log2(qC))/100",
        belief: { zh: "对抽取求平均时还要乘上p", en: "An average over draws still needs the factor p" },
        why: {
          zh: "你给每条消息的价钱又乘了一次比例。可是少见的消息在这十条里本来就少，这样就把比例数了两遍。",
          en: "You have multiplied each message’s price by its share once more. But rare messages are already rare among the ten, so the share has been counted twice.",
        },
        see: doubleCounting,
      },
      {
        value: "bill",
        belief: { zh: "把总和当成平均", en: "The sum is taken for the mean" },
        why: {
          zh: "这是十条消息一共付的。题目问的是每条平均，所以还要除以10。",
          en: "This is what all ten messages paid together. Each of them paid a tenth of it on average.",
        },
        see: { chapter: "why-p-log-q", at: "cell-hundred" },
      },
      {
        value: "-(log2(qA) + log2(0.15) + log2(qC))/3",
        belief: { zh: "三种价钱直接平均", en: "The three prices are averaged as they stand" },
        why: {
          zh: "你把三种价钱一视同仁地平均了。可是价目表上有三行，不等于每一行都被付了同样多次。",
          en: "You have averaged the three prices as if each had been paid equally often. A list of three prices does not say how often each is paid.",
        },
        see: countedOnce,
      },
      {
        value: "-(3*log2(0.3) + nB*log2(nB/10) + nC*log2(nC/10))/10",
        belief: { zh: "价钱由观察到的频率来定", en: "Observed frequencies set the prices" },
        why: {
          zh: "这是消息自身比例的熵$H(\\truth{\\hat p})$，也就是换上最合适的编码之后的账单。可编码是$\\model{q}$的，价钱得由它来定。",
          en: "That is $H(\\truth{\\hat p})$, the entropy of the counted shares: the bill in the code that suits these messages best. But the code is $\\model{q}$’s, and so are the prices.",
        },
        see: countedOnce,
      },
    ],
  },
  {
    kind: "code",
    id: "mean-price-of-draws",
    prompt: {
      zh: "写一个函数`meanPrice(draws, q)`：`draws`是抽到的结果编号（0、1、2……），`q[x]`是模型给结果`x`的概率。返回这些消息平均每条的价钱，以比特计。",
      en: "Write a function `meanPrice(draws, q)`: `draws` lists the outcomes that were drawn, as numbers 0, 1, 2 …, and `q[x]` is the model’s probability of outcome `x`. It returns what one of these messages costs on average, in bits.",
    },
    name: "meanPrice",
    start: {
      zh: "function meanPrice(draws: number[], q: number[]): number {\n  // 每抽到一次x，就付一次它的价钱\n  return 0;\n}",
      en: "function meanPrice(draws: number[], q: number[]): number {\n  // each time x is drawn, its price is paid\n  return 0;\n}",
    },
    answer:
      "function meanPrice(draws: number[], q: number[]): number {\n  let bill = 0;\n  for (const x of draws) bill -= Math.log2(q[x]);\n  return bill / draws.length;\n}",
    properties: [
      {
        name: "known-values",
        cases: "[[[0], [0.5, 0.5], 1]]",
        holds: "(draws, q, bits) => Math.abs(meanPrice(draws, q) - bits) < 1e-9",
        belief: {
          zh: "抽到的价钱还要乘上概率，或者用了自然对数",
          en: "Drawn prices are weighted by a probability, or taken with ln",
        },
        why: {
          zh: "单抽一次、概率为一半的消息恰好付1比特。如果你得到的是0.5，多半是给价钱又乘了概率；如果是0.693，就是用了自然对数。",
          en: "A single message of probability one half costs exactly 1 bit. If yours gave 0.5, it has multiplied the price by a probability; if it gave 0.693, the logarithm was natural.",
        },
        see: doubleCounting,
      },
      {
        name: "twice-the-record",
        cases: "[[[0], [0.25, 0.75]], [[0, 1], [0.25, 0.75]], [[2, 2, 0, 1], [0.2, 0.3, 0.5]]]",
        holds: "(draws, q) => Math.abs(meanPrice([...draws, ...draws], q) - meanPrice(draws, q)) < 1e-9",
        belief: { zh: "把总和当成平均", en: "The sum is taken for the mean" },
        why: {
          zh: "同样的记录抄两遍，平均价钱不该变。你的结果变了，可能忘了除以抽取的次数，或者除的不是这个数。",
          en: "Writing the same record down twice must not move the mean. Yours moved: it may lack the division by the number of draws, or divide by something else.",
        },
        see: runningMean,
      },
      {
        name: "cross-entropy-of-the-shares",
        cases:
          "[[[0, 1], [0.9, 0.1]], [[0, 1, 2], [0.5, 0.25, 0.25]], [[0, 0, 1], [0.125, 0.875]], [[2, 1, 2, 0, 2], [0.1, 0.2, 0.7]]]",
        holds:
          "(draws, q) => Math.abs(meanPrice(draws, q) - crossEntropy(empirical(draws, { outcomes: q.length }), q)) < 1e-9",
        belief: { zh: "对结果求平均，而不是对抽取求平均", en: "The mean is over outcomes instead of draws" },
        why: {
          zh: "平均价钱应当等于$H(\\truth{\\hat p}, \\model{q})$，其中$\\truth{\\hat p}$是各结果在记录里的比例。检查一下：循环走的是`draws`里的每一次抽取，还是`q`里的每一种结果？",
          en: "The mean price must equal $H(\\truth{\\hat p}, \\model{q})$ with the shares $\\truth{\\hat p}$ found in the record. Check whether your loop runs over the draws or over the entries of `q`.",
        },
        see: countedOnce,
      },
      {
        name: "zero-support",
        cases: "[[[0], [1, 0]], [[0, 2], [0.5, 0, 0.5]]]",
        holds: "(draws, q) => Number.isFinite(meanPrice(draws, q))",
        belief: {
          zh: "没抽到的零概率结果也会弄坏平均",
          en: "An outcome of probability 0 spoils the mean even if it never comes",
        },
        why: {
          zh: "`q`里有一项是0，但它一次也没抽到，谁也没有付那个无穷大的价钱，结果应当有限。按抽取来加，就根本碰不到它。",
          en: "One entry of `q` is 0, but it was never drawn. Nobody paid the infinite price, so the mean is finite. A sum over draws never meets it.",
        },
        see: { chapter: "cross-entropy", at: "infinity" },
      },
      {
        name: "ruled-out-but-drawn",
        cases: "[[[1], [1, 0]], [[0, 0, 1], [1, 0]]]",
        holds: "(draws, q) => meanPrice(draws, q) === Infinity",
        belief: { zh: "无穷大的价钱可以用一个小数字遮过去", en: "An infinite price may be covered up" },
        why: {
          zh: "模型断定不可能的消息真的来了，它的价钱是无穷大，平均也是无穷大。如果你跳过了它，或者给概率垫了个小数，这个错误就看不见了。",
          en: "A message that the model had ruled out has come. Its price is infinite, and so is the mean. To skip it, or to pad the probability, hides the model’s mistake.",
        },
        see: { chapter: "cross-entropy", at: "cell-mended" },
      },
    ],
    hints: [
      {
        zh: "公式里的$\\truth{p}(x)$是给对结果求和用的。对抽取求和时，它还要写出来吗？",
        en: "The $\\truth{p}(x)$ of the formula is for a sum over outcomes. Does it have to be written in a sum over draws?",
      },
      {
        zh: "对`draws`里的每个`x`，加上`-Math.log2(q[x])`。",
        en: "For every `x` in `draws`, add `-Math.log2(q[x])`.",
      },
      { zh: "最后除以`draws.length`。", en: "Divide by `draws.length` at the end." },
    ],
    solution: {
      zh: "每抽到一次`x`，就付一次全价`-Math.log2(q[x])`；对所有抽取相加，再除以次数。代码里没有$\\truth{p}$：常见的结果在`draws`里出现得多，它的价钱自然就加得多。没有抽到的结果不会碰到，所以$\\model{q}(x) = 0$只在真的抽到它时才带来无穷大。",
      en: "Each draw of `x` pays the full price `-Math.log2(q[x])`; add over all draws and divide by their number. There is no $\\truth{p}$ in the code: a common outcome stands in `draws` more often, and so its price is added more often. An outcome that is not drawn is never touched, and $\\model{q}(x) = 0$ makes the mean infinite only if $x$ does come.",
    },
  },
  {
    kind: "number",
    id: "how-many-more-messages",
    draw: { n: [40, 100, 200, 300], k: [3, 5, 10] },
    values: { needed: "n*k^2" },
    prompt: {
      zh: "一次模拟抽了{n}条消息，平均价钱与$H(\\truth{p}, \\model{q})$之间大约还有0.3比特的误差（两倍的$\\sigma/\\sqrt{N}$）。要把误差缩小到原来的$1/{k}$，**一共**要抽多少条？",
      en: "A simulation has drawn {n} messages, and its mean price is uncertain by about 0.3 bits (twice $\\sigma/\\sqrt{N}$). How many messages **in all** does it take to bring this margin down to $1/{k}$ of its size?",
    },
    hints: [
      {
        zh: "$\\sigma$是单条消息价钱的标准差，抽得再多它也不变。那么误差靠什么变小？",
        en: "$\\sigma$ belongs to a single message, and no number of draws changes it. What makes the margin smaller, then?",
      },
      {
        zh: "误差与$1/\\sqrt{N}$成正比：要让它变成$1/{k}$，$\\sqrt{N}$要变成几倍？",
        en: "The margin goes like $1/\\sqrt{N}$. By what factor must $\\sqrt{N}$ grow to make it $1/{k}$?",
      },
      {
        zh: "$N$要变成原来的$k^2$倍，这里$k = {k}$。",
        en: "$N$ has to grow by the factor $k^2$ with $k = {k}$.",
      },
    ],
    solution: {
      zh: "$M_N$的方差是$\\sigma^2/N$，所以误差$2\\sigma/\\sqrt{N}$与$1/\\sqrt{N}$成正比。误差要变成$1/{k}$，$\\sqrt{N}$就要变成{k}倍，所以一共要抽$N = {n} \\cdot {{k}}^2 = {needed}$条。",
      en: "$M_N$ has the variance $\\sigma^2/N$, so the margin $2\\sigma/\\sqrt{N}$ is proportional to $1/\\sqrt{N}$. For a margin of $1/{k}$ of its size $\\sqrt{N}$ has to grow {k} times, so that $N = {n} \\cdot {{k}}^2 = {needed}$ messages are needed in all.",
    },
    key: "needed",
    unit: "none",
    tolerance: { relative: 0.001 },
    misconceptions: [
      {
        value: "n*k",
        belief: { zh: "误差与抽取次数成反比", en: "The margin shrinks in proportion to the number of draws" },
        why: {
          zh: "抽{k}倍的消息，误差只缩小到$1/\\sqrt{{k}}$。各条消息的偏差有正有负，会抵消一部分，所以是方差而不是误差与$N$成反比。",
          en: "{k} times the messages bring the margin down only by the factor $\\sqrt{{k}}$. It is the variance of the mean that goes like $1/N$, and the margin is made of its root.",
        },
        see: { ...runningMean, set: { N: 250 } },
      },
      {
        value: "n*sqrt(k)",
        belief: { zh: "平方根用反了方向", en: "The root is taken the wrong way round" },
        why: {
          zh: "平方根在误差这一边：误差$\\propto 1/\\sqrt{N}$。反过来解$N$时，要平方，而不是开方。",
          en: "The root is on the margin’s side: margin $\\propto 1/\\sqrt{N}$. Solving for $N$ takes a square, not a root.",
        },
        see: { ...runningMean, set: { N: 1000 } },
      },
      {
        value: "n*(k^2 - 1)",
        belief: { zh: "只数还要再抽的", en: "Only the further draws are counted" },
        why: {
          zh: "这是在已有的{n}条之外**还要再抽**的条数。题目问的是一共多少条。",
          en: "That is how many have to be drawn **in addition** to the {n}. The question asks for all of them.",
        },
        see: { chapter: "why-p-log-q", at: "eq-chebyshev" },
      },
    ],
  },
];
