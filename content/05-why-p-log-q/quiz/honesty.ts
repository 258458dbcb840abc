import type { Passage, Question } from "../../../lib/quiz/question.ts";

const rules: Passage = { chapter: "why-p-log-q", at: "cell-rules" };
const locality: Passage = { chapter: "why-p-log-q", at: "cell-locality" };
const tariff: Passage = { chapter: "why-p-log-q", at: "cell-tariff" };

/** What a price does to the one who pays it. */
export const questions: readonly Question[] = [
  {
    kind: "number",
    id: "price-of-boasting",
    draw: { belief: [0.6, 0.7, 0.8], said: [0.9, 0.95, 0.99] },
    values: {
      honest: "-belief*ln(belief) - (1 - belief)*ln(1 - belief)",
      bold: "-belief*ln(said) - (1 - belief)*ln(1 - said)",
      extra: "bold - honest",
      rest: "1 - belief",
      restSaid: "1 - said",
    },
    prompt: {
      zh: "你相信下雨的概率是$\\truth{p} = {belief}$，为了显得有把握，公布了$\\model{q} = {said}$。罚金是$-\\ln$（给真正发生的结果公布的概率）。按你自己的信念，比起实话实说，你预计要**多付**多少奈特？",
      en: "You put the chance of rain at $\\truth{p} = {belief}$, and announce $\\model{q} = {said}$ so as to sound sure. The penalty is $-\\ln$ of the probability announced for what happens. By your own belief, how much **more** than for an honest answer should you expect to pay, in nats?",
    },
    hints: [
      {
        zh: "下雨和不下雨都会发生，各按你相信的概率来算。两种情况下各付多少？",
        en: "Rain and no rain can both happen, with the probabilities that you believe in. What is paid in each case?",
      },
      {
        zh: "分别算出公布{said}和公布{belief}时的期望罚金，再相减。",
        en: "Work out the expected penalty for announcing {said}, then for announcing {belief}, and subtract.",
      },
      {
        zh: "夸口的期望罚金约为{bold:3}奈特，实话的约为{honest:3}奈特。",
        en: "Boasting is expected to cost about {bold:3} nats, honesty about {honest:3}.",
      },
    ],
    solution: {
      zh: "公布$\\model{q} = {said}$，期望罚金是$H(\\truth{p}, \\model{q}) = -{belief} \\ln {{said}} - {rest:1} \\ln {{restSaid:2}} = {bold:4}$奈特。公布真实的信念，期望罚金是$H(\\truth{p}) = {honest:4}$奈特。两者之差是$\\excess{D(\\truth{p} \\Vert \\model{q})} = {extra:4}$奈特，这就是不说实话的代价，它从不为负。",
      en: "Announcing $\\model{q} = {said}$ costs $H(\\truth{p}, \\model{q}) = -{belief} \\ln {{said}} - {rest:1} \\ln {{restSaid:2}} = {bold:4}$ nats on average. Announcing what you believe costs $H(\\truth{p}) = {honest:4}$ nats. The difference is $\\excess{D(\\truth{p} \\Vert \\model{q})} = {extra:4}$ nats. It is the price of not being honest, and it is never negative.",
    },
    key: "extra",
    unit: "nat",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "bold",
        belief: { zh: "交叉熵就是多付的部分", en: "Cross-entropy is the surplus" },
        why: {
          zh: "这是夸口时一共要付的。哪怕实话实说，也得付$H(\\truth{p})$，因为天气本来就不确定；多付的要把它减掉。",
          en: "That is all that boasting costs. An honest answer costs $H(\\truth{p})$ as well, since the weather is uncertain in any case, and it has to be taken off.",
        },
        see: { chapter: "cross-entropy", at: "total-not-extra" },
      },
      {
        value: "said*ln(said/belief) + (1 - said)*ln((1 - said)/(1 - belief))",
        belief: { zh: "按公布的概率来数次数", en: "The announced probability does the counting" },
        why: {
          zh: "你用{said}来给两种天气加权了。可是天气不听你公布了什么；按你的信念，下雨的机会是{belief}。",
          en: "You have weighted the two kinds of weather with {said}. But the weather does not listen to announcements, and by your belief it rains with probability {belief}.",
        },
        see: { chapter: "kl-divergence", at: "directions" },
      },
      {
        value: "belief*ln(belief/said)",
        belief: { zh: "只算下雨的那一半", en: "Only the rainy half is counted" },
        why: {
          zh: "下雨时夸口确实省钱，所以你的结果是负的。不下雨时要付的那一大笔，也得算进去。",
          en: "If it rains, boasting does save money, and so your result is negative. The large sum that falls due on a dry day has to be counted too.",
        },
        see: rules,
      },
      {
        value: "said - belief",
        belief: { zh: "代价就是说过头了多少", en: "The cost is how far one overstates" },
        why: {
          zh: "公布的概率和罚金之间隔着一个对数：从0.9说到0.99，看上去只多了一点，不下雨时却要多付$\\ln 10$奈特。",
          en: "Between what is announced and what is paid stands a logarithm. From 0.9 to 0.99 looks like a small step, and on a dry day it costs another $\\ln 10$ nats.",
        },
        see: { chapter: "binary-cross-entropy", at: "cell-nines" },
      },
    ],
  },
  {
    kind: "expression",
    id: "expected-square",
    prompt: {
      zh: "罚金是$(1 - u)^2$，$u$是给真正发生的结果公布的概率。你相信下雨的概率是$p$，公布的是$q$。用$p$和$q$写出期望罚金。",
      en: "The penalty is $(1 - u)^2$, where $u$ is the probability announced for what happens. You put the chance of rain at $p$ and announce $q$. Write the expected penalty in $p$ and $q$.",
    },
    key: "p*(1 - q)^2 + (1 - p)*q^2",
    variables: { p: { from: 0, to: 1 }, q: { from: 0, to: 1 } },
    misconceptions: [
      {
        value: "p*(1 - q)^2 + (1 - p)*(1 - q)^2",
        belief: { zh: "不管发生什么，u都是q", en: "The announced probability is q whatever happens" },
        why: {
          zh: "不下雨时，真正发生的结果是“不下”，你给它公布的是$1 - q$，所以罚金是$(1 - (1 - q))^2 = q^2$。",
          en: "If it stays dry, what happens is “dry”, for which you had announced $1 - q$. The penalty is then $(1 - (1 - q))^2 = q^2$.",
        },
        see: { chapter: "binary-cross-entropy", at: "cases" },
      },
      {
        value: "p*(1 - q)^2",
        belief: { zh: "没下雨就不用付", en: "Nothing is paid if it does not rain" },
        why: {
          zh: "不下雨的时候也要付：下雨的概率说得越大，付得越多。漏掉这一半，夸口就不要钱了，最好的回答会变成$q = 1$。",
          en: "A dry day is paid for too, and the higher the announced chance of rain, the more it costs. Without that half boasting would be free, and the best answer would be $q = 1$.",
        },
        see: rules,
      },
      {
        value: "(p - q)^2",
        belief: {
          zh: "期望罚金就是q与p之差的平方",
          en: "The expected penalty is the squared difference of p and q",
        },
        why: {
          zh: "那只是多付的部分。实话实说时它是0，可天气仍不确定，期望罚金仍有$p(1 - p)$。你的式子加上这一项就对了。",
          en: "That is only the surplus. It is 0 for an honest answer, but the weather is still uncertain and $p(1 - p)$ is still to be paid. Add this, and your expression is right.",
        },
        see: rules,
      },
      {
        value: "q*(1 - q)^2 + (1 - q)*q^2",
        belief: { zh: "用公布的概率来求期望", en: "The mean is taken under the announced probability" },
        why: {
          zh: "你用$q$来数次数了。按你的信念，下雨的机会是$p$；公布什么，改变不了天气。",
          en: "You have let $q$ do the counting. By your belief it rains with probability $p$, and an announcement does not change the weather.",
        },
        see: { chapter: "why-p-log-q", at: "q-sends-nothing" },
      },
    ],
    hints: [
      {
        zh: "分下雨和不下雨两种情况，各写出罚金。",
        en: "Take the two cases apart: what is paid if it rains, and what if it does not?",
      },
      {
        zh: "下雨付$(1 - q)^2$；不下雨时，给“不下”公布的是$1 - q$。",
        en: "Rain costs $(1 - q)^2$. On a dry day, $1 - q$ had been announced for what happened.",
      },
      { zh: "用$p$和$1 - p$加权，再相加。", en: "Weight the two with $p$ and $1 - p$ and add." },
    ],
    solution: {
      zh: "以概率$p$下雨，付$(1 - q)^2$；以概率$1 - p$不下，给它公布的是$1 - q$，付$(1 - (1 - q))^2 = q^2$。期望罚金是$p(1 - q)^2 + (1 - p)q^2$，展开再配方，等于$(q - p)^2 + p(1 - p)$。所以它在$q = p$处最小，而且只在那里最小：这条规则也是恰当的。",
      en: "With probability $p$ it rains and $(1 - q)^2$ is due. With probability $1 - p$ it stays dry, for which $1 - q$ was announced, and $(1 - (1 - q))^2 = q^2$ is due. The mean is $p(1 - q)^2 + (1 - p)q^2$. Completing the square makes it $(q - p)^2 + p(1 - p)$, so it is least at $q = p$ and nowhere else: this rule is proper as well.",
    },
  },
  {
    kind: "choice",
    id: "why-brier-escapes",
    prompt: {
      zh: "结果不少于三种时，光滑、局部、又奖励诚实的价钱只有对数。可是布赖尔的评分在三种结果时也奖励诚实。两者为什么不矛盾？",
      en: "From three outcomes on, the logarithm is the only smooth and local price that rewards honesty. Yet Brier’s score rewards honesty with three outcomes too. Why is this no contradiction?",
    },
    options: [
      {
        text: {
          zh: "它还要看给没发生的结果公布了多少",
          en: "It also looks at what was announced for the outcomes that did not happen",
        },
        isRight: true,
        why: {
          zh: "所以它不是局部的，定理管不到它。",
          en: "So it is not local, and the theorem does not speak of it.",
        },
      },
      {
        text: { zh: "它只差一个常数，本来就是对数", en: "Up to a constant, it is the logarithm" },
        belief: { zh: "奖励诚实的评分其实都是对数", en: "Every honest score is a logarithm in disguise" },
        why: {
          zh: "布赖尔的评分至多是2，对数可以到无穷大，差的不是一个常数。奖励诚实的评分有很多种，对数只是其中唯一的局部评分。",
          en: "Brier’s score is at most 2 and the logarithm has no bound, so no constant makes one of the other. There are many honest scores; the logarithm is the only local one.",
        },
        see: locality,
      },
      {
        text: {
          zh: "它有上限，定理只管没有上限的价钱",
          en: "It is bounded, and the theorem is about unbounded prices",
        },
        belief: { zh: "定理要求价钱没有上限", en: "The theorem assumes unbounded prices" },
        why: {
          zh: "定理的前提里没有提到上限。没有上限是推出来的**结论**：局部的、奖励诚实的价钱只能是对数，而对数没有上限。",
          en: "Nothing of the kind is assumed. That the price is unbounded comes **out** of it: a local honest price has to be a logarithm, and a logarithm has no bound.",
        },
        see: { chapter: "why-p-log-q", at: "eq-only-log" },
      },
      {
        text: {
          zh: "三种结果时它其实不奖励诚实，只有两种时才奖励",
          en: "It does not really reward honesty with three outcomes, only with two",
        },
        belief: { zh: "布赖尔的评分只在两种结果时恰当", en: "Brier’s score is proper for two outcomes only" },
        why: {
          zh: "期望的布赖尔评分等于$\\sum_k (\\model{q}_k - \\truth{p}_k)^2$加上一个与$\\model{q}$无关的数，几种结果都在$\\model{q} = \\truth{p}$处最小。两种结果的特别之处，在于$\\model{q}(\\text{雨})$就说尽了整个预报。",
          en: "The expected Brier score is $\\sum_k (\\model{q}_k - \\truth{p}_k)^2$ plus something without $\\model{q}$, least at $\\model{q} = \\truth{p}$ for any number of outcomes. What is special about two is that $\\model{q}(\\text{rain})$ tells the whole forecast.",
        },
        see: { chapter: "why-p-log-q", at: "eq-brier" },
      },
    ],
    hints: [
      {
        zh: "定理对价钱有三条要求，布赖尔的评分缺了哪一条？",
        en: "The theorem asks three things of a price. Which of them does Brier’s score lack?",
      },
      {
        zh: "看两位都给A公布0.6的预报员：发生的是A，布赖尔的评分却不同。",
        en: "Look at the two forecasters who both gave A 0.6. A happened, and yet their Brier scores differ.",
      },
    ],
    solution: {
      zh: "局部的规则只看$\\model{q}(x)$，$x$是真正发生的结果。布赖尔的评分$\\sum_k (\\model{q}_k - e_k)^2$（$e$在发生的结果上是1，其余是0）把每一个$\\model{q}_k$都算进去，两位给A同样多的预报员可以得到不同的分。它不满足“局部”这个前提，定理对它什么也没说。",
      en: "A local rule looks at $\\model{q}(x)$ for the $x$ that happened, and at nothing else. Brier’s score $\\sum_k (\\model{q}_k - e_k)^2$, with $e$ equal to 1 for what happened and 0 elsewhere, contains every $\\model{q}_k$, and two forecasters who gave A the same can score differently. It fails the condition “local”, and the theorem says nothing about it.",
    },
  },
  {
    kind: "sliders",
    id: "half-a-bit-too-dear",
    prompt: {
      zh: "世界的分布是$\\truth{p}(A) = \\frac12$，$\\truth{p}(B) = \\truth{p}(C) = \\frac14$。调一个模型$\\model{q}$，让A的价钱**恰好是1比特**，而平均账单比最低限度高出**0.5比特**（误差小于0.02）。",
      en: "The world has $\\truth{p}(A) = \\frac12$ and $\\truth{p}(B) = \\truth{p}(C) = \\frac14$. Set a model $\\model{q}$ for which A costs **exactly 1 bit**, and the mean bill lies **0.5 bits** above the least possible one (within 0.02).",
    },
    sliders: [
      { name: "qA", label: { zh: "q(A)", en: "q(A)" }, from: 0.05, to: 0.6, step: 0.005, start: 0.3 },
      { name: "qB", label: { zh: "q(B)", en: "q(B)" }, from: 0.01, to: 0.39, step: 0.005, start: 0.3 },
    ],
    readouts: [
      {
        label: { zh: "q(C) = 1 − q(A) − q(B)", en: "q(C) = 1 − q(A) − q(B)" },
        value: "1 - qA - qB",
        digits: 3,
      },
      { label: { zh: "A的价钱（比特）", en: "price of A (bits)" }, value: "-log2(qA)", digits: 2 },
      { label: { zh: "B的价钱（比特）", en: "price of B (bits)" }, value: "-log2(qB)", digits: 2 },
      { label: { zh: "C的价钱（比特）", en: "price of C (bits)" }, value: "-log2(1 - qA - qB)", digits: 2 },
      {
        label: { zh: "平均账单H(p,q)（比特）", en: "mean bill H(p,q) (bits)" },
        value: "-0.5*log2(qA) - 0.25*log2(qB) - 0.25*log2(1 - qA - qB)",
        digits: 3,
      },
    ],
    goal: "max(abs(qA - 0.5), abs(-0.5*log2(qA) - 0.25*log2(qB) - 0.25*log2(1 - qA - qB) - 2)) < 0.02",
    answer: { qA: 0.5, qB: 0.035 },
    misconceptions: [
      {
        when: "abs(-0.5*log2(qA) - 0.25*log2(qB) - 0.25*log2(1 - qA - qB) - 1.5) < 0.03",
        belief: { zh: "最低限度就是题目要的账单", en: "The least bill is the one asked for" },
        why: {
          zh: "你调到了$\\model{q} = \\truth{p}$附近，账单是1.5比特，这就是最低限度$H(\\truth{p})$。要高出它半比特，得在B和C之间故意分得不公平。",
          en: "You are close to $\\model{q} = \\truth{p}$, where the bill is 1.5 bits, the least possible $H(\\truth{p})$. To be half a bit above it, the model has to be unfair between B and C.",
        },
        see: { ...tariff, at: "two-roles" },
      },
      {
        when: "abs(qA - 0.5) >= 0.02",
        belief: { zh: "码长1比特不要求概率是一半", en: "A price of 1 bit does not fix the probability" },
        why: {
          zh: "A的价钱是$-\\log_2 \\model{q}(A)$，等于1比特只有一种可能。先把它定下来，剩下的半份概率再由B和C去分。",
          en: "A costs $-\\log_2 \\model{q}(A)$, and there is only one $\\model{q}(A)$ that makes it 1 bit. Settle that first, and let B and C share what remains.",
        },
        see: tariff,
      },
      {
        when: "1 > 0",
        belief: { zh: "A的价钱对了，账单也就对了", en: "With the right price for A the bill is right" },
        why: {
          zh: "B和C合起来，占了付钱次数的一半。它们分得越不公平，便宜的一个省下的，越抵不过贵的一个多付的。往一边挪，过了头就退回来，直到账单是2比特。",
          en: "Half of the time it is B or C that has to be paid. The more unevenly they share, the less the cheap one’s savings make up for the dear one’s surcharge. Move to one side, and back if you have gone too far, until the bill is 2 bits.",
        },
        see: { ...tariff, set: { "my-p": [0.5, 0.25, 0.25, 0], "my-q": [0.5, 0.465, 0.035, 0] } },
      },
    ],
    hints: [
      {
        zh: "A的价钱只由$\\model{q}(A)$决定，先定它。",
        en: "The price of A depends on $\\model{q}(A)$ alone. Settle that first.",
      },
      {
        zh: "最低限度是$H(\\truth{p}) = 1.5$比特，所以账单要等于2比特。B和C分剩下的一半，分得越偏，账单越高。",
        en: "The least bill is $H(\\truth{p}) = 1.5$ bits, so the bill has to be 2. B and C share the other half, and the more unevenly they do, the higher it gets.",
      },
      {
        zh: "把$\\model{q}(B)$调到0.035左右（或者让C这么小）。",
        en: "Bring $\\model{q}(B)$ down to about 0.035, or make C that small.",
      },
    ],
    solution: {
      zh: "A付1比特，所以$\\model{q}(A) = \\frac12$，这与$\\truth{p}(A)$相同，它不造成多付。B和C合起来是$\\frac12$，账单是$\\frac12 - \\frac14 \\log_2 \\left( \\model{q}(B) \\model{q}(C) \\right) = 2$，即$\\model{q}(B)\\model{q}(C) = \\frac{1}{64}$。和为$\\frac12$、积为$\\frac{1}{64}$的两个数是0.467和0.033：一个便宜到1.1比特，另一个贵到4.9比特，而它们其实一样常见。一条便宜了，就得有另一条变贵。",
      en: "A price of 1 bit means $\\model{q}(A) = \\frac12$, which is right and causes no surplus. B and C have $\\frac12$ between them, and the bill is $\\frac12 - \\frac14 \\log_2 \\left( \\model{q}(B) \\model{q}(C) \\right) = 2$, so $\\model{q}(B)\\model{q}(C) = \\frac{1}{64}$. The two numbers with the sum $\\frac12$ and that product are 0.467 and 0.033: one message has come down to 1.1 bits, and the other gone up to 4.9, though both are equally common. What makes one cheaper makes another dearer.",
    },
  },
];
