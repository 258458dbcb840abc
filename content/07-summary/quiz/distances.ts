import type { Passage, Question } from "../../../lib/quiz/question.ts";

const walkCurves: Passage = { chapter: "summary", at: "cell-walk-curves" };
const distances: Passage = { chapter: "summary", at: "cell-distances" };

/** What is a distance, and what is not. */
export const questions: readonly Question[] = [
  {
    kind: "sliders",
    id: "equal-both-ways",
    prompt: {
      zh: "两枚硬币出正面的概率是$\\truth{p}$和$\\model{q}$，至少相差0.2。把它们调到$\\excess{D(\\truth{p} \\Vert \\model{q})} = \\excess{D(\\model{q} \\Vert \\truth{p})}$。",
      en: "Two coins show heads with the probabilities $\\truth{p}$ and $\\model{q}$, at least 0.2 apart. Set them so that $\\excess{D(\\truth{p} \\Vert \\model{q})} = \\excess{D(\\model{q} \\Vert \\truth{p})}$.",
    },
    sliders: [
      { name: "p", label: { zh: "p（正面）", en: "p(heads)" }, from: 0.05, to: 0.95, step: 0.05, start: 0.3 },
      { name: "q", label: { zh: "q（正面）", en: "q(heads)" }, from: 0.05, to: 0.95, step: 0.05, start: 0.9 },
    ],
    readouts: [
      {
        label: { zh: "D(p‖q)（比特）", en: "D(p‖q) in bits" },
        value: "p*log2(p/q) + (1 - p)*log2((1 - p)/(1 - q))",
        digits: 3,
      },
      {
        label: { zh: "D(q‖p)（比特）", en: "D(q‖p) in bits" },
        value: "q*log2(q/p) + (1 - q)*log2((1 - q)/(1 - p))",
        digits: 3,
      },
    ],
    goal: "max(500*abs((p + q)*log2(p/q) + (2 - p - q)*log2((1 - p)/(1 - q))), 6 - 25*abs(p - q)) < 1.001",
    answer: { p: 0.2, q: 0.8 },
    misconceptions: [
      {
        when: "abs(p - q) < 0.19",
        belief: { zh: "两个方向相等，说明两个分布相同", en: "Equal both ways means equal distributions" },
        why: {
          zh: "两枚硬币一样时，两个方向都是0，当然相等。不过还有一种情形，两枚硬币大不相同，两个方向也相等。",
          en: "For equal coins both directions are 0, and of course they agree. But they also agree for certain coins that are far from equal.",
        },
        see: { chapter: "kl-divergence", at: "cell-directions", set: { fixed: 0.3, moved: 0.7 } },
      },
      {
        when: "1 > 0",
        belief: {
          zh: "两个方向的散度总是相等，或者从不相等",
          en: "The two directions always agree, or never do",
        },
        why: {
          zh: "一般不相等：看看现在的两个读数。要让它们相等，从对称入手：把一枚硬币的正反面换个名字，就是另一枚，那么哪个方向都一样。",
          en: "As a rule they differ, as the two readouts do now. For them to agree, look for a symmetry: if one coin is the other with its faces renamed, neither direction is special.",
        },
        see: distances,
      },
    ],
    hints: [
      {
        zh: "什么样的两枚硬币，对调它们等于给正反面换名字？",
        en: "For which two coins is exchanging them the same as renaming heads and tails?",
      },
      { zh: "试试$\\model{q} = 1 - \\truth{p}$。", en: "Try $\\model{q} = 1 - \\truth{p}$." },
    ],
    solution: {
      zh: "取$\\model{q} = 1 - \\truth{p}$，比如0.2和0.8。对调$\\truth{p}$和$\\model{q}$，等于把正面和反面换个名字；换名字不改变散度，所以两个方向相等。除此之外只有$\\truth{p} = \\model{q}$。这种相等靠的是碰巧的对称，不对称才是常态。",
      en: "Take $\\model{q} = 1 - \\truth{p}$, say 0.2 and 0.8. To exchange $\\truth{p}$ and $\\model{q}$ is then to rename heads and tails, which changes no divergence, so both directions agree. Apart from $\\truth{p} = \\model{q}$ there is no other way. It takes a lucky symmetry; as a rule the directions differ.",
    },
  },
  {
    kind: "curve",
    id: "the-first-steps-are-cheap",
    prompt: {
      zh: "公平的硬币$\\truth{p} = 0.5$慢慢走向$\\model{q} = 0.95$：走了$t$这么多，就到了$s = 0.5 + 0.45\\,t$。画出$\\excess{D(\\truth{p} \\Vert s)}$随$t$怎样变化。",
      en: "From a fair coin, $\\truth{p} = 0.5$, walk towards $\\model{q} = 0.95$: at $t$ you have come to $s = 0.5 + 0.45\\,t$. Draw how $\\excess{D(\\truth{p} \\Vert s)}$ varies with $t$.",
    },
    x: { label: { zh: "t，从p到q", en: "t, from p to q" }, from: 0, to: 1 },
    y: { label: { zh: "比特", en: "bits" }, from: 0, to: 1.3 },
    key: "0.5*log2(0.5/(0.5 + 0.45*x)) + 0.5*log2(0.5/(0.5 - 0.45*x))",
    misconceptions: [
      {
        value: "1.198*x",
        belief: {
          zh: "KL散度是距离，按比例增加",
          en: "KL divergence is a distance, and grows in proportion",
        },
        why: {
          zh: "沿直线走，平常说的距离才这样增加。散度起步时像距离的平方：前一半的路花不了多少。",
          en: "That is how distance in the everyday sense grows along a straight road. Divergence begins like a squared distance, and the first half of the way is cheap.",
        },
        see: { ...walkCurves, set: { "my-p": [0.5, 0.5, 0, 0], "my-q": [0.95, 0.05, 0, 0], t: 0.5 } },
      },
      {
        value: "1.198*sqrt(x)",
        belief: { zh: "一离开p，散度就猛增", en: "Divergence jumps as soon as one leaves p" },
        why: {
          zh: "$\\truth{p}$是最低点，散度在那里的斜率是0，所以起步是平的；越走向0，给常见的事留得越少，才越来越陡。",
          en: "$\\truth{p}$ is the lowest point, where the slope is 0, so the start is flat. It gets steep later, as less and less is left for what is common.",
        },
        see: { ...walkCurves, set: { "my-p": [0.5, 0.5, 0, 0], "my-q": [0.95, 0.05, 0, 0], t: 0.1 } },
      },
      {
        value: "1.198*(1 - x)",
        belief: { zh: "画成了离q还有多远", en: "What is drawn is how far q still is" },
        why: {
          zh: "走到$\\model{q}$时散度不是0，而是最大：量的是$\\truth{p}$和$s$差多少，起点处两者相同。",
          en: "On arrival at $\\model{q}$ the divergence is not 0 but greatest. What is measured is how much $s$ differs from $\\truth{p}$, and at the start they are the same.",
        },
        see: walkCurves,
      },
    ],
    hints: [
      {
        zh: "起点处是多少？那里是最低点，所以斜率是多少？",
        en: "What is it at the start? That is the lowest point, so what is the slope there?",
      },
      {
        zh: "$\\excess{D} = \\frac12 \\log_2 \\frac{0.5}{s} + \\frac12 \\log_2 \\frac{0.5}{1 - s}$。终点处$1 - s = 0.05$。",
        en: "$\\excess{D} = \\frac12 \\log_2 \\frac{0.5}{s} + \\frac12 \\log_2 \\frac{0.5}{1 - s}$. At the end $1 - s = 0.05$.",
      },
      {
        zh: "半路上（$s = 0.725$）是0.16比特，终点是1.20比特。",
        en: "Halfway, at $s = 0.725$, it is 0.16 bits, and at the end 1.20.",
      },
    ],
    solution: {
      zh: "$\\excess{D(\\truth{p} \\Vert s)} = \\frac12 \\log_2 \\frac{0.5}{s} + \\frac12 \\log_2 \\frac{0.5}{1 - s} = -\\frac12 \\log_2 \\left( 4 s (1 - s) \\right)$。$s = 0.5$时是0，斜率也是0，所以起步像抛物线；半路上只有0.16比特；到终点，反面只剩0.05，一下升到1.20比特。散度不是距离，头几步几乎不要钱。",
      en: "$\\excess{D(\\truth{p} \\Vert s)} = \\frac12 \\log_2 \\frac{0.5}{s} + \\frac12 \\log_2 \\frac{0.5}{1 - s} = -\\frac12 \\log_2 \\left( 4 s (1 - s) \\right)$. At $s = 0.5$ it is 0 with slope 0, and begins like a parabola. Halfway it is only 0.16 bits; at the end, where tails has 0.05 left, it has risen to 1.20. Divergence is no distance, and its first steps are almost free.",
    },
  },
  {
    kind: "order",
    id: "halfway-is-shorter",
    prompt: {
      zh: "设各概率都不为0，$m = \\frac12(\\truth{p} + \\model{q})$。排出$\\excess{D(\\truth{p} \\Vert m) + D(m \\Vert \\model{q})} \\le \\excess{D(\\truth{p} \\Vert \\model{q})}$的证明，剔除不对的。",
      en: "Let no probability be 0, and $m = \\frac12(\\truth{p} + \\model{q})$. Put the proof of $\\excess{D(\\truth{p} \\Vert m) + D(m \\Vert \\model{q})} \\le \\excess{D(\\truth{p} \\Vert \\model{q})}$ in order, and leave out what is wrong.",
    },
    steps: [
      {
        zh: "先看从$\\truth{p}$到$m$。$-\\log u$是凸函数，所以$-\\log m(x) \\le -\\frac12 \\log \\truth{p}(x) - \\frac12 \\log \\model{q}(x)$。",
        en: "First the way from $\\truth{p}$ to $m$. Since $-\\log u$ is convex, $-\\log m(x) \\le -\\frac12 \\log \\truth{p}(x) - \\frac12 \\log \\model{q}(x)$.",
      },
      {
        zh: "两边加上$\\log \\truth{p}(x)$，得$\\log \\frac{\\truth{p}(x)}{m(x)} \\le \\frac12 \\log \\frac{\\truth{p}(x)}{\\model{q}(x)}$。",
        en: "Add $\\log \\truth{p}(x)$ to both sides: $\\log \\frac{\\truth{p}(x)}{m(x)} \\le \\frac12 \\log \\frac{\\truth{p}(x)}{\\model{q}(x)}$.",
      },
      {
        zh: "按$\\truth{p}$求平均，得$\\excess{D(\\truth{p} \\Vert m)} \\le \\frac12 \\excess{D(\\truth{p} \\Vert \\model{q})}$。",
        en: "Take the mean under $\\truth{p}$: $\\excess{D(\\truth{p} \\Vert m)} \\le \\frac12 \\excess{D(\\truth{p} \\Vert \\model{q})}$.",
      },
      {
        zh: "再看后半程，从$m$到$\\model{q}$。$u \\log u$也是凸函数，在$u = 1$处为0；而$\\frac{m(x)}{\\model{q}(x)}$是$\\frac{\\truth{p}(x)}{\\model{q}(x)}$与1的平均。",
        en: "Then the second half, from $m$ to $\\model{q}$. $u \\log u$ is convex as well, and 0 at $u = 1$; and $\\frac{m(x)}{\\model{q}(x)}$ is the mean of $\\frac{\\truth{p}(x)}{\\model{q}(x)}$ and 1.",
      },
      {
        zh: "在那里取值，以$\\model{q}(x)$为权求和，得$\\excess{D(m \\Vert \\model{q})} \\le \\frac12 \\excess{D(\\truth{p} \\Vert \\model{q})}$。",
        en: "Take it there, weight with $\\model{q}(x)$ and sum: $\\excess{D(m \\Vert \\model{q})} \\le \\frac12 \\excess{D(\\truth{p} \\Vert \\model{q})}$.",
      },
      {
        zh: "两式相加。",
        en: "Add the two inequalities.",
      },
    ],
    distractors: [
      {
        text: {
          zh: "由三角不等式，$\\excess{D(\\truth{p} \\Vert \\model{q})} \\le \\excess{D(\\truth{p} \\Vert m) + D(m \\Vert \\model{q})}$。",
          en: "By the triangle inequality, $\\excess{D(\\truth{p} \\Vert \\model{q})} \\le \\excess{D(\\truth{p} \\Vert m) + D(m \\Vert \\model{q})}$.",
        },
        belief: { zh: "KL散度满足三角不等式", en: "KL divergence obeys the triangle inequality" },
        why: {
          zh: "要证的正好是反过来的不等式。散度不满足三角不等式，在中点停一站绝不会更远。",
          en: "What is to be proved is just the reverse. Divergence does not obey the triangle inequality: a stop halfway never makes the way longer.",
        },
        see: distances,
      },
      {
        text: {
          zh: "由对称性，后半程与前半程相等：$\\excess{D(m \\Vert \\model{q})} = \\excess{D(\\truth{p} \\Vert m)}$。",
          en: "By symmetry the second half is as long as the first: $\\excess{D(m \\Vert \\model{q})} = \\excess{D(\\truth{p} \\Vert m)}$.",
        },
        belief: { zh: "中点到两头一样远", en: "The middle is equally far from both ends" },
        why: {
          zh: "对距离来说是这样，对散度不是：它不对称，两个半程要分别证明。",
          en: "For a distance it would be. Divergence is not symmetric, and the two halves need a proof each.",
        },
        see: { chapter: "kl-divergence", at: "no-metric" },
      },
    ],
    outOfOrder: {
      belief: { zh: "两个半程混在了一起", en: "The two halves are mixed up" },
      why: {
        zh: "前半程：凸性，加上$\\log \\truth{p}$，求平均。后半程：另一个凸函数，加权求和。最后相加。",
        en: "First half: convexity, add $\\log \\truth{p}$, take the mean. Second half: the other convex function, weight and sum. Last, add.",
      },
      see: { chapter: "summary", at: "eq-halfway" },
    },
    hints: [
      {
        zh: "证明分两半，各用一个凸函数。",
        en: "The proof has two halves, each with a convex function of its own.",
      },
      {
        zh: "前半程用$-\\log u$，后半程用$u \\log u$。",
        en: "The first half uses $-\\log u$, the second $u \\log u$.",
      },
    ],
    solution: {
      zh: "$-\\log u$是凸的，给出$\\log \\frac{\\truth{p}}{m} \\le \\frac12 \\log \\frac{\\truth{p}}{\\model{q}}$，按$\\truth{p}$平均，得前半程不超过全程的一半。$u \\log u$是凸的，1处为0，在$\\frac{m}{\\model{q}}$处不超过$\\frac12 \\frac{\\truth{p}}{\\model{q}} \\log \\frac{\\truth{p}}{\\model{q}}$，以$\\model{q}$为权求和，后半程也不超过一半。相加即得。",
      en: "Convexity of $-\\log u$ gives $\\log \\frac{\\truth{p}}{m} \\le \\frac12 \\log \\frac{\\truth{p}}{\\model{q}}$, and its mean under $\\truth{p}$ says that the first half is at most half of the whole. $u \\log u$ is convex and 0 at 1, so at $\\frac{m}{\\model{q}}$ it is at most $\\frac12 \\frac{\\truth{p}}{\\model{q}} \\log \\frac{\\truth{p}}{\\model{q}}$. Weighted with $\\model{q}$ and summed, the second half is at most half as well. Add.",
    },
  },
];
