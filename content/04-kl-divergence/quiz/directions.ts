import type { Question } from "../../../lib/quiz/question.ts";

/** Two directions, and no distance. */
export const directions: readonly Question[] = [
  {
    kind: "match",
    id: "five-comparisons",
    prompt: {
      zh: "$\\truth{p} = (\\frac12, \\frac12)$，$\\model{q} = (1, 0)$。每个量是多少（以2为底）？",
      en: "Let $\\truth{p} = (\\frac12, \\frac12)$ and $\\model{q} = (1, 0)$. What is each quantity, to base 2?",
    },
    pairs: [
      {
        left: {
          zh: "$\\excess{D(\\truth{p} \\| \\model{q})}$",
          en: "$\\excess{D(\\truth{p} \\| \\model{q})}$",
        },
        right: { zh: "$\\infty$", en: "$\\infty$" },
      },
      {
        left: { zh: "$D(\\model{q} \\| \\truth{p})$", en: "$D(\\model{q} \\| \\truth{p})$" },
        right: { zh: "1", en: "1" },
      },
      {
        left: { zh: "$D(\\model{q} \\| \\model{q})$", en: "$D(\\model{q} \\| \\model{q})$" },
        right: { zh: "0", en: "0" },
      },
      {
        left: {
          zh: "$\\mathrm{JSD}(\\truth{p}, \\model{q})$",
          en: "$\\mathrm{JSD}(\\truth{p}, \\model{q})$",
        },
        right: { zh: "0.311", en: "0.311" },
      },
      {
        left: {
          zh: "$\\sqrt{\\mathrm{JSD}(\\truth{p}, \\model{q})}$",
          en: "$\\sqrt{\\mathrm{JSD}(\\truth{p}, \\model{q})}$",
        },
        right: { zh: "0.558", en: "0.558" },
      },
    ],
    mistakes: [
      {
        belief: {
          zh: "几种比较两个分布的量，大同小异",
          en: "All ways to compare two distributions amount to much the same",
        },
        why: {
          zh: "先看权重来自谁，再看那里对方有没有给0。JS散度拿两者与它们的平均比，所以总是有限，不超过1比特。",
          en: "See first who gives the weights, then whether the other one has a 0 there. The Jensen–Shannon divergence compares both with their average; that keeps it finite and at most 1 bit.",
        },
        see: { chapter: "kl-divergence", at: "eq-jensen-shannon" },
      },
      {
        left: 0,
        right: 1,
        belief: { zh: "$p$和$q$可以互换", en: "$p$ and $q$ may be exchanged" },
        why: {
          zh: "权重是$\\truth{p}$的：第二种结果有一半的时候发生，$\\model{q}$却说不可能，所以是无穷大。",
          en: "The weights are those of $\\truth{p}$. Its second outcome happens half of the time, $\\model{q}$ calls it impossible, and so it is infinite.",
        },
        see: { chapter: "kl-divergence", at: "cell-directions", set: { fixed: 0.5, moved: 0.98 } },
      },
      {
        left: 1,
        right: 0,
        belief: {
          zh: "只要有一个分布含0，散度就是无穷大",
          en: "A zero in either makes the divergence infinite",
        },
        why: {
          zh: "这里权重是$\\model{q}$的，它从不取第二种结果，那一项是$0 \\cdot \\log 0 = 0$。第一种结果是$1 \\cdot \\log_2 2 = 1$。",
          en: "Here the weights are those of $\\model{q}$, which never has the second outcome: $0 \\cdot \\log 0 = 0$. The first gives $1 \\cdot \\log_2 2 = 1$.",
        },
        see: { chapter: "kl-divergence", at: "cell-directions", set: { fixed: 0.5, moved: 0.98 } },
      },
    ],
    hints: [
      { zh: "双竖线左边的分布作权重。", en: "The distribution before the bars gives the weights." },
      {
        zh: "JS散度：平均分布是$m = (\\frac34, \\frac14)$，$D(\\truth{p} \\| m) \\approx 0.208$，$D(\\model{q} \\| m) \\approx 0.415$。",
        en: "For the Jensen–Shannon divergence the average is $m = (\\frac34, \\frac14)$, with $D(\\truth{p} \\| m) \\approx 0.208$ and $D(\\model{q} \\| m) \\approx 0.415$.",
      },
    ],
    solution: {
      zh: "$\\excess{D(\\truth{p} \\| \\model{q})}$：会发生的事得了0，无穷大。$D(\\model{q} \\| \\truth{p}) = 1 \\cdot \\log_2 \\frac{1}{1/2} = 1$。与自身相比是0。JS散度是$\\frac12 (0.208 + 0.415) \\approx 0.311$，平方根约0.558。前四个单位是比特。",
      en: "$\\excess{D(\\truth{p} \\| \\model{q})}$ is infinite, since something that happens was given 0. $D(\\model{q} \\| \\truth{p}) = 1 \\cdot \\log_2 \\frac{1}{1/2} = 1$. Compared with itself anything has 0. The Jensen–Shannon divergence is $\\frac12 (0.208 + 0.415) \\approx 0.311$, and its root about 0.558. The first four are in bits.",
    },
  },
  {
    kind: "sliders",
    id: "lopsided-coins",
    prompt: {
      zh: "找两枚硬币，使$\\excess{D(\\truth{p} \\| \\model{q})}$至少是$D(\\model{q} \\| \\truth{p})$的两倍，而后者大于0.1比特。",
      en: "Find two coins for which $\\excess{D(\\truth{p} \\| \\model{q})}$ is at least twice $D(\\model{q} \\| \\truth{p})$, and the latter is above 0.1 bits.",
    },
    sliders: [
      {
        name: "heads",
        label: { zh: "p(正面)", en: "p(heads)" },
        from: 0.01,
        to: 0.99,
        step: 0.01,
        start: 0.3,
      },
      {
        name: "guess",
        label: { zh: "q(正面)", en: "q(heads)" },
        from: 0.01,
        to: 0.99,
        step: 0.01,
        start: 0.6,
      },
    ],
    readouts: [
      {
        label: { zh: "D(p‖q)（比特）", en: "D(p‖q) in bits" },
        value: "heads*log2(heads/guess) + (1 - heads)*log2((1 - heads)/(1 - guess))",
        digits: 3,
      },
      {
        label: { zh: "D(q‖p)（比特）", en: "D(q‖p) in bits" },
        value: "guess*log2(guess/heads) + (1 - guess)*log2((1 - guess)/(1 - heads))",
        digits: 3,
      },
    ],
    goal: "max(2*(guess*log2(guess/heads) + (1 - guess)*log2((1 - guess)/(1 - heads))) - heads*log2(heads/guess) - (1 - heads)*log2((1 - heads)/(1 - guess)), 0.1 - guess*log2(guess/heads) - (1 - guess)*log2((1 - guess)/(1 - heads))) < 0",
    answer: { heads: 0.5, guess: 0.01 },
    misconceptions: [
      {
        when: "guess*log2(guess/heads) + (1 - guess)*log2((1 - guess)/(1 - heads)) < 0.1",
        belief: {
          zh: "两个方向处处不同",
          en: "The two directions differ everywhere",
        },
        why: {
          zh: "靠得近的两枚硬币，两个方向几乎一样，而且都很小。差别要到两端才显出来，先把它们拉开。",
          en: "For coins close to each other both directions are nearly the same, and small. The difference shows towards the ends; move them apart.",
        },
        see: { chapter: "kl-divergence", at: "cell-directions", set: { fixed: 0.5, moved: 0.55 } },
      },
      {
        when: "heads*log2(heads/guess) + (1 - heads)*log2((1 - heads)/(1 - guess)) < guess*log2(guess/heads) + (1 - guess)*log2((1 - guess)/(1 - heads))",
        belief: {
          zh: "$D(p \\| q)$最怕模型太含糊",
          en: "What $D(p \\| q)$ can’t forgive is a vague model",
        },
        why: {
          zh: "正好相反，现在大的是另一个方向。$\\excess{D(\\truth{p} \\| \\model{q})}$最怕的是模型太有把握：把常发生的事说成几乎不可能。",
          en: "It is the other way round, and now the other direction is the larger one. What $\\excess{D(\\truth{p} \\| \\model{q})}$ can’t forgive is a model that is too sure, and calls nearly impossible what happens often.",
        },
        see: { chapter: "kl-divergence", at: "cell-directions", set: { fixed: 0.5, moved: 0.02 } },
      },
      {
        when: "0 < 1",
        belief: {
          zh: "只要离得远，两个方向就差得多",
          en: "Far apart is enough",
        },
        why: {
          zh: "还不够悬殊。让硬币两面都常出现，而模型对其中一面几乎不留余地。",
          en: "Not lopsided enough yet. Let both sides of the coin be common, and the model leave next to nothing for one of them.",
        },
        see: { chapter: "kl-divergence", at: "cell-directions", set: { fixed: 0.5, moved: 0.02 } },
      },
    ],
    hints: [
      {
        zh: "$\\excess{D(\\truth{p} \\| \\model{q})}$在什么情况下趋于无穷大，而另一个仍然有限？",
        en: "When does $\\excess{D(\\truth{p} \\| \\model{q})}$ go to infinity while the other one stays finite?",
      },
      { zh: "把模型推向一端。", en: "Push the model towards one end." },
      {
        zh: "让硬币接近均匀，$\\model{q}$取0.01或0.99。",
        en: "Leave the coin nearly fair and set $\\model{q}$ to 0.01 or 0.99.",
      },
    ],
    solution: {
      zh: "取均匀的硬币和几乎认定反面的模型，$\\truth{p} = 0.5$，$\\model{q} = 0.01$。正面有一半的时候出现，每次要付$\\log_2 100 \\approx 6.64$比特，而不是1比特，所以$\\excess{D(\\truth{p} \\| \\model{q})} \\approx 2.33$比特；反过来，几乎总是反面的硬币，在均匀硬币看来每次都平常，$D(\\model{q} \\| \\truth{p}) \\approx 0.92$比特。",
      en: "Take a fair coin and a model that is nearly sure of tails, $\\truth{p} = 0.5$ and $\\model{q} = 0.01$. Heads come half of the time and cost $\\log_2 100 \\approx 6.64$ bits each instead of 1, so $\\excess{D(\\truth{p} \\| \\model{q})} \\approx 2.33$ bits. The other way round, to a fair coin every toss of one that nearly always shows tails is ordinary, and $D(\\model{q} \\| \\truth{p}) \\approx 0.92$ bits.",
    },
  },
  {
    kind: "choice",
    id: "by-way-of-q",
    prompt: {
      zh: "三个分布$\\truth{p}$、$\\model{q}$、$r$，已知$\\excess{D(\\truth{p} \\| \\model{q})} = 0.2$比特，$D(\\model{q} \\| r) = 0.3$比特。关于$D(\\truth{p} \\| r)$，可以断定什么？",
      en: "Of three distributions $\\truth{p}$, $\\model{q}$ and $r$ you know that $\\excess{D(\\truth{p} \\| \\model{q})} = 0.2$ bits and $D(\\model{q} \\| r) = 0.3$ bits. What follows for $D(\\truth{p} \\| r)$?",
    },
    options: [
      {
        text: {
          zh: "只知道它不为负；比0.5大、比0.5小都有可能",
          en: "Only that it isn’t negative; it may be above 0.5 or below",
        },
        isRight: true,
      },
      {
        text: { zh: "它不超过0.5比特", en: "That it is at most 0.5 bits" },
        belief: {
          zh: "散度满足三角不等式",
          en: "The divergence obeys the triangle inequality",
        },
        why: {
          zh: "那是距离的规矩。差得越远，散度涨得越快，两小步加起来往往比一大步便宜。",
          en: "That is a rule for distances. A divergence grows faster than in proportion, so two short steps are often cheaper than a long one.",
        },
        see: { chapter: "kl-divergence", at: "cell-triangle-bars", set: { a: 0.1, b: 0.5, c: 0.9 } },
      },
      {
        text: { zh: "它恰好是0.5比特", en: "That it is exactly 0.5 bits" },
        belief: {
          zh: "多付的码长一段一段相加",
          en: "Surcharges add up along the way",
        },
        why: {
          zh: "第二段的权重是$\\model{q}$，不是$\\truth{p}$，所以接不起来。相加的只有独立的信息源，不是走过的路程。",
          en: "The second leg is weighted with $\\model{q}$ and not with $\\truth{p}$, so the two don’t join. What adds up is independent sources, not stages of a journey.",
        },
        see: { chapter: "kl-divergence", at: "cell-triangle-bars", set: { a: 0.1, b: 0.3, c: 0.6 } },
      },
      {
        text: { zh: "它至少是0.1比特", en: "That it is at least 0.1 bits" },
        belief: {
          zh: "散度的差给出下界",
          en: "The difference gives a lower bound",
        },
        why: {
          zh: "这也是由三角不等式来的。$r$可以就是$\\truth{p}$：去而复返，两程都要付，直走却是0。",
          en: "This too would need the triangle inequality. $r$ may be $\\truth{p}$ itself: there and back costs something both ways, and straight it is 0.",
        },
        see: { chapter: "kl-divergence", at: "cell-triangle-bars", set: { a: 0.2, b: 0.5, c: 0.2 } },
      },
    ],
    hints: [
      { zh: "散度守三角不等式吗？", en: "Does the divergence obey the triangle inequality?" },
      {
        zh: "找一个$r = \\truth{p}$的例子，再找一个$\\model{q}$夹在中间的例子。",
        en: "Look at a case with $r = \\truth{p}$, then at one with $\\model{q}$ in between.",
      },
    ],
    solution: {
      zh: "散度不满足三角不等式。$\\model{q}$夹在中间时，直走往往比两程之和还大；$r = \\truth{p}$时，直走是0。所以除了不为负，什么也断定不了。",
      en: "The divergence doesn’t obey the triangle inequality. With $\\model{q}$ in between, straight is often dearer than both legs together; with $r = \\truth{p}$ it is 0. Nothing follows but that it isn’t negative.",
    },
  },
  {
    kind: "choice",
    id: "ships-at-noon",
    prompt: {
      zh: "港口的船不是六点前后到，就是十八点前后到，两者一样多。模型只能是一条钟形曲线，用**最小化交叉熵**来训练。它会认为船几点到的可能最大？",
      en: "Ships reach a harbour around six in the morning or around six in the evening, equally often. A model can only be a single bell, and is trained by **minimising cross-entropy**. At what time does it think a ship most likely?",
    },
    options: [
      {
        text: {
          zh: "十二点，而那时几乎没有船到",
          en: "At noon, when hardly any ship arrives",
        },
        isRight: true,
      },
      {
        text: {
          zh: "六点或十八点，选其中一个",
          en: "At six or at eighteen, one of the two",
        },
        belief: {
          zh: "训练会选中一座山，贴紧它",
          en: "Training picks one hill and fits it closely",
        },
        why: {
          zh: "那是最小化$D(\\model{q} \\| \\truth{p})$的做法。交叉熵对应$\\excess{D(\\truth{p} \\| \\model{q})}$：丢下的那一半船每次都要付一大笔，它不敢丢。",
          en: "This is what minimising $D(\\model{q} \\| \\truth{p})$ does. Cross-entropy goes with $\\excess{D(\\truth{p} \\| \\model{q})}$: half of the ships would be left out and each of them cost a fortune.",
        },
        see: { chapter: "kl-divergence", at: "cell-bell", set: { mean: -2, width: 0.7 } },
      },
      {
        text: {
          zh: "六点和十八点，各有一个峰",
          en: "At six and at eighteen, with a peak at each",
        },
        belief: {
          zh: "损失选对了，模型就能变成真实的样子",
          en: "With the right loss a model takes the shape of the truth",
        },
        why: {
          zh: "钟形曲线只有一个峰，怎么训练也长不出第二个。模型注定做不到完全正确时，损失决定的是它错成什么样。",
          en: "A bell has one peak, and no training grows it a second. When a model can’t be right, the loss decides in which way it is wrong.",
        },
        see: { chapter: "kl-divergence", at: "cell-best-curves" },
      },
      {
        text: {
          zh: "说不准，因为真实的船期不是钟形，交叉熵没有最小值",
          en: "At no time in particular: the truth is no bell, so cross-entropy has no minimum",
        },
        belief: {
          zh: "模型里没有真实分布，训练就没有意义",
          en: "If the truth isn’t among the models, training is meaningless",
        },
        why: {
          zh: "最小值照样有，只是高于$H(\\truth{p})$。在做得到的曲线里，总有一条多付得最少。",
          en: "There is a minimum all the same, only above $H(\\truth{p})$. Of the bells that there are, one has the smallest surcharge.",
        },
        see: { chapter: "kl-divergence", at: "cell-best" },
      },
    ],
    hints: [
      {
        zh: "对$\\model{q}$最小化交叉熵，就是最小化哪个方向的散度？",
        en: "Minimising cross-entropy over $\\model{q}$ minimises which direction of the divergence?",
      },
      {
        zh: "权重是$\\truth{p}$：船到的时刻，模型都不敢给得太少。",
        en: "The weights are those of $\\truth{p}$: wherever ships arrive, the model can’t afford to give too little.",
      },
    ],
    solution: {
      zh: "$\\truth{p}$固定，最小化$H(\\truth{p}, \\model{q})$就是最小化$\\excess{D(\\truth{p} \\| \\model{q})}$，它要处处罩住。两群船一样多，钟形曲线就居中而且很宽，峰在十二点，恰恰是没有船的时候。模型宁可含糊，也不愿意外。",
      en: "For a fixed $\\truth{p}$ minimising $H(\\truth{p}, \\model{q})$ is minimising $\\excess{D(\\truth{p} \\| \\model{q})}$, and that covers. With equally many ships on both sides, the bell stands in the middle and is wide; its peak is at noon, just where there are none. The model would rather be vague than be surprised.",
    },
  },
];
