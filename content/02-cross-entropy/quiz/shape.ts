import type { Question } from "../../../lib/quiz/question.ts";

/** Cross-entropy as a function of its two distributions. */
export const shape: readonly Question[] = [
  {
    kind: "expression",
    id: "cross-entropy-of-coins",
    prompt: {
      zh: "一枚硬币抛出正面的概率是$p$，模型以为是$q$。写出交叉熵$H(\\truth{p}, \\model{q})$，单位用**奈特**，用$p$和$q$表示。",
      en: "A coin shows heads with probability $p$ and the model says $q$. Write down the cross-entropy $H(\\truth{p}, \\model{q})$ in **nats**, as an expression in $p$ and $q$.",
    },
    key: "-p*ln(q) - (1 - p)*ln(1 - q)",
    variables: { p: { from: 0.05, to: 0.95 }, q: { from: 0.05, to: 0.95 } },
    misconceptions: [
      {
        value: "-q*ln(p) - (1 - q)*ln(1 - p)",
        belief: { zh: "$p$和$q$可以互换", en: "$p$ and $q$ may be exchanged" },
        why: {
          zh: "这是$H(\\model{q}, \\truth{p})$。对数里是模型，因为码长由它决定；对数外是真实的频率。",
          en: "This is $H(\\model{q}, \\truth{p})$. The model stands in the logarithm, since it sets the lengths; the true frequencies stand outside.",
        },
        see: { chapter: "cross-entropy", at: "cell-four-numbers" },
      },
      {
        value: "-p*log2(q) - (1 - p)*log2(1 - q)",
        belief: { zh: "奈特用以2为底的对数", en: "Nats come from logarithms to base 2" },
        why: {
          zh: "以2为底得到比特。奈特用自然对数$\\ln$。",
          en: "Base 2 makes bits. For nats it is the natural logarithm, $\\ln$.",
        },
        see: { chapter: "entropy", at: "units" },
      },
      {
        value: "-p*ln(q)",
        belief: { zh: "只有正面那一项算数", en: "Only the term of heads counts" },
        why: {
          zh: "反面出现的频率是$1 - p$，模型给它$1 - q$，这一项也要加上。",
          en: "Tails come up with frequency $1 - p$, and the model gives them $1 - q$. That term is due as well.",
        },
        see: { chapter: "cross-entropy", at: "eq-cross-entropy" },
      },
      {
        value: "p*ln(p/q) + (1 - p)*ln((1 - p)/(1 - q))",
        belief: {
          zh: "交叉熵是因为模型错而多付的部分",
          en: "Cross-entropy is the extra that a wrong model costs",
        },
        why: {
          zh: "这是KL散度：取$q = p$试试，它是0，而交叉熵应当是$H(\\truth{p})$。",
          en: "This is the KL divergence. Try $q = p$: it gives 0, where the cross-entropy should be $H(\\truth{p})$.",
        },
        see: { chapter: "cross-entropy", at: "cell-by-hand" },
      },
      {
        value: "p*ln(q) + (1 - p)*ln(1 - q)",
        belief: { zh: "忘了负号", en: "The minus sign was forgotten" },
        why: {
          zh: "概率的对数不大于0，这样写出来的长度是负的。",
          en: "Logarithms of probabilities are at most 0, so this length would be negative.",
        },
        see: { chapter: "cross-entropy", at: "eq-cross-entropy" },
      },
    ],
    hints: [
      { zh: "有两种结果，所以有两项。", en: "Two outcomes, so two terms." },
      {
        zh: "每一项是“真实的概率 × 模型的码长”；码长用$-\\ln$。",
        en: "Each term is a true probability times the model’s length, and the length is $-\\ln$ of something.",
      },
    ],
    solution: {
      zh: "正面以频率$p$出现，码长$-\\ln q$；反面以频率$1 - p$出现，码长$-\\ln(1 - q)$。两项相加，$H(\\truth{p}, \\model{q}) = -p \\ln q - (1 - p) \\ln(1 - q)$奈特。验算：$q = p$时它就是熵。",
      en: "Heads come with frequency $p$ and length $-\\ln q$, tails with frequency $1 - p$ and length $-\\ln(1 - q)$. Together $H(\\truth{p}, \\model{q}) = -p \\ln q - (1 - p) \\ln(1 - q)$ nats. As a check, it is the entropy at $q = p$.",
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
          set: { "my-p": [0.3, 0.7, 0, 0], "my-q": [0.7, 0.3, 0, 0] },
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
