import type { Question } from "../../../lib/quiz/question.ts";

/** The same loss, counted by outcome; and what was never seen. */
export const counting: readonly Question[] = [
  {
    kind: "number",
    id: "cost-per-letter",
    draw: { timesA: [1, 3], timesB: [4, 5, 6], timesC: [1, 2] },
    where: "abs((timesA + 2*timesB + 2*timesC)/(timesA + timesB + timesC) - 5/3) > 0.04",
    values: {
      letters: "timesA + timesB + timesC",
      total: "timesA + 2*timesB + 2*timesC",
      mean: "total/letters",
    },
    prompt: {
      zh: "一段文字里，A出现{timesA}次，B出现{timesB}次，C出现{timesC}次。模型给A、B、C的概率是$\\frac12, \\frac14, \\frac14$。平均每个字母的负对数似然是多少比特？",
      en: "A text has {timesA} times A, {timesB} times B and {timesC} times C. A model gives A, B and C the probabilities $\\frac12, \\frac14, \\frac14$. What is its mean negative log-likelihood, in bits a letter?",
    },
    key: "mean",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "total",
        belief: {
          zh: "总和与平均是一回事",
          en: "Sum and mean are the same thing",
        },
        why: {
          zh: "这是整段文字的损失。除以字母数{letters}，才是$H(\\truth{\\hat p}, \\model{q})$。",
          en: "That is the loss of the whole text. Divide by its {letters} letters, and you have $H(\\truth{\\hat p}, \\model{q})$.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-model" },
      },
      {
        value: "1.5",
        belief: {
          zh: "用模型自己的概率来求平均",
          en: "The mean is taken with the model’s own probabilities",
        },
        why: {
          zh: "1.5是模型的熵$H(\\model{q})$。权重要取文字里实际的比例$\\truth{\\hat p}$，模型只决定每个字母的码长。",
          en: "1.5 is the model’s own entropy $H(\\model{q})$. The weights are the shares in the text, $\\truth{\\hat p}$; the model only sets the length of each letter.",
        },
        see: { chapter: "maximum-likelihood", at: "eq-mean-nll" },
      },
      {
        value:
          "-(timesA*log2(timesA/letters) + timesB*log2(timesB/letters) + timesC*log2(timesC/letters))/letters",
        belief: {
          zh: "损失就是文字本身的熵",
          en: "The loss is the entropy of the text",
        },
        why: {
          zh: "这是$H(\\truth{\\hat p})$，只有$\\model{q} = \\truth{\\hat p}$时才降得到。给定的模型与比例不符，付得更多。",
          en: "This is $H(\\truth{\\hat p})$, which only $\\model{q} = \\truth{\\hat p}$ gets down to. The model at hand differs from the shares and pays more.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-at-its-best" },
      },
      {
        value: "5/3",
        belief: {
          zh: "三个字母各算一次，再平均",
          en: "Each kind of letter counts once",
        },
        why: {
          zh: "三个码长1、2、2等权平均，等于假定三个字母一样常见。B明明更多。",
          en: "The plain mean of the lengths 1, 2, 2 takes the letters to be equally common. There are more Bs.",
        },
        see: { chapter: "maximum-likelihood", at: "counting" },
      },
    ],
    hints: [
      { zh: "模型给每个字母的码长是几位？", en: "How many digits does the model spend on each letter?" },
      {
        zh: "A是1位，B和C都是2位。按次数加起来，再除以字母总数。",
        en: "One on A, two on B and on C. Add up by counts, then divide by the number of letters.",
      },
    ],
    solution: {
      zh: "A的码长是$-\\log_2 \\frac12 = 1$，B、C是2。按结果归类，总和是{timesA} × 1 + {timesB} × 2 + {timesC} × 2，即{total}比特；除以{letters}个字母，平均{mean:3}比特。先归类还是逐个字母累加，结果一样，这就是$H(\\truth{\\hat p}, \\model{q})$。",
      en: "A costs $-\\log_2 \\frac12 = 1$ bit, B and C cost 2. Sorted by outcome the sum is {timesA} × 1 + {timesB} × 2 + {timesC} × 2, which is {total} bits. Divided by {letters} letters it is {mean:3} bits, and it is $H(\\truth{\\hat p}, \\model{q})$, whether you sort first or add letter by letter.",
    },
  },
  {
    kind: "sliders",
    id: "best-three-letters",
    prompt: {
      zh: "十个字母里有6个A、3个B、1个C。调整模型，使平均损失降到离最小值不超过0.003比特。",
      en: "Of ten letters, 6 were A, 3 were B and 1 was C. Set the model so that its mean loss comes within 0.003 bits of the least possible.",
    },
    sliders: [
      {
        name: "modelA",
        label: { zh: "A的概率", en: "probability of A" },
        from: 0.01,
        to: 0.98,
        step: 0.01,
        start: 0.33,
      },
      {
        name: "modelB",
        label: { zh: "B的概率", en: "probability of B" },
        from: 0.01,
        to: 0.98,
        step: 0.01,
        start: 0.33,
      },
    ],
    readouts: [
      { label: { zh: "C的概率", en: "probability of C" }, value: "1 - modelA - modelB", digits: 2 },
      {
        label: { zh: "平均损失（比特）", en: "mean loss (bits)" },
        value: "-0.6*log2(modelA) - 0.3*log2(modelB) - 0.1*log2(1 - modelA - modelB)",
        digits: 3,
      },
    ],
    goal: "-0.6*log2(modelA) - 0.3*log2(modelB) - 0.1*log2(1 - modelA - modelB) < 1.29846",
    answer: { modelA: 0.6, modelB: 0.3 },
    misconceptions: [
      {
        when: "modelA + modelB > 1.0001",
        belief: { zh: "给每个字母的概率可以都调大", en: "Every letter can be given more" },
        why: {
          zh: "三个概率合起来是1。A和B已经超过了，留给C的是负数。",
          en: "The three sum to 1. A and B exceed it and leave C less than nothing.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-model-bars" },
      },
      {
        when: "modelA + modelB > 0.97",
        belief: {
          zh: "少见的字母可以忽略",
          en: "A rare letter may be ignored",
        },
        why: {
          zh: "C只占一成，可给它的概率太小，每次出现就要付很多。极端的情形是0：损失变成无穷大。",
          en: "C is only one in ten, but with so little probability each one is very dear. At 0 the loss would be infinite.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-unseen" },
      },
      {
        when: "modelA > 0.72",
        belief: {
          zh: "把概率押在最常见的字母上最划算",
          en: "It pays to bet on the commonest letter",
        },
        why: {
          zh: "A是便宜了一点，但其余四成的字母都贵了。最好的押法是照比例，不是押给赢家。",
          en: "A gets a little cheaper, and the other four letters in ten get dearer. The best bet follows the shares; it doesn’t back the winner.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-model", set: { q: [0.8, 0.05, 0.05, 0.05, 0.05] } },
      },
      {
        when: "modelA < 0.45",
        belief: {
          zh: "不偏向最常见的字母，才稳妥",
          en: "It is safest not to favour the commonest letter",
        },
        why: {
          zh: "A占了六成。给它的概率太少，十次里有六次要多付；就算三个字母平均分配，也要付$\\log_2 3 \\approx 1.585$比特。",
          en: "Six letters in ten are As. Give them too little, and you pay too much six times in ten; even equal shares for all three cost $\\log_2 3 \\approx 1.585$ bits.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-model-bars", set: { q: [0.2, 0.2, 0.2, 0.2, 0.2] } },
      },
      {
        when: "0 < 1",
        belief: {
          zh: "只要最常见的字母对了就行",
          en: "Only the commonest letter has to be right",
        },
        why: {
          zh: "B和C怎么分也要算账。最小值只有一处，就在三个字母**都**与观察到的比例一致的时候。",
          en: "How B and C divide the rest counts as well. There is a single lowest point, where **all** letters have their observed shares.",
        },
        see: { chapter: "maximum-likelihood", at: "counting" },
      },
    ],
    hints: [
      {
        zh: "平均损失是$H(\\truth{\\hat p}, \\model{q})$。$\\truth{\\hat p}$固定时，它在哪里最小？",
        en: "The mean loss is $H(\\truth{\\hat p}, \\model{q})$. For a fixed $\\truth{\\hat p}$, where is that smallest?",
      },
      { zh: "最好的模型就是观察到的比例。", en: "The best model is the shares that were observed." },
    ],
    solution: {
      zh: "平均损失等于对经验分布的交叉熵，而交叉熵在$\\model{q} = \\truth{\\hat p}$时最小：A取0.6，B取0.3，C剩0.1。这时损失是$H(\\truth{\\hat p}) \\approx 1.295$比特，不是0。",
      en: "The mean loss is the cross-entropy to the empirical distribution, which is smallest at $\\model{q} = \\truth{\\hat p}$: 0.6 for A, 0.3 for B, and 0.1 left for C. The loss is then $H(\\truth{\\hat p}) \\approx 1.295$ bits, not 0.",
    },
  },
  {
    kind: "expression",
    id: "smoothed-share",
    prompt: {
      zh: "字母表有26个字母。文字共$n$个字母，其中某个字母出现$k$次。假装开始数之前每个字母都已见过$a$次，写出模型给这个字母的概率。",
      en: "An alphabet has 26 letters. In a text of $n$ letters, one of them came $k$ times. Pretend that each letter of the alphabet had been seen $a$ times before counting began, and write down the probability that the model gives to this one.",
    },
    key: "(k + a)/(n + 26*a)",
    variables: { k: { from: 1, to: 20 }, n: { from: 20, to: 100 }, a: { from: 0.1, to: 3 } },
    misconceptions: [
      {
        value: "(k + a)/n",
        belief: {
          zh: "只改分子，分母不用动",
          en: "Only the numerator changes",
        },
        why: {
          zh: "这样26个概率加起来超过1，已经不是分布了。凭空多出来的次数，分母也要算进去。",
          en: "Then the 26 probabilities sum to more than 1, and that is no distribution. What was added to the counts has to be added below as well.",
        },
        see: { chapter: "maximum-likelihood", at: "eq-smoothing" },
      },
      {
        value: "(k + a)/(n + a)",
        belief: {
          zh: "总数只多了$a$",
          en: "The total grows by $a$ only",
        },
        why: {
          zh: "26个字母**每一个**都多算了$a$次，总数多了$26a$。把26个概率加起来验一验。",
          en: "**Each** of the 26 letters has been given $a$, so the total grows by $26a$. Add up the 26 probabilities and see.",
        },
        see: { chapter: "maximum-likelihood", at: "eq-smoothing" },
      },
      {
        value: "k/n",
        belief: {
          zh: "概率就是见过的比例",
          en: "The probability is the share that was seen",
        },
        why: {
          zh: "这是最大似然估计，没见过的字母会得到0，一旦出现，损失就是无穷大。题目要的是平滑之后的。",
          en: "That is the maximum likelihood estimate. A letter never seen gets 0 from it, and an infinite loss when it comes. The smoothed one was asked for.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-smoothing-curve", set: { alpha: 0 } },
      },
      {
        value: "(k + a)/(n + 26)",
        belief: {
          zh: "分母总是加字母的种数",
          en: "The denominator grows by the number of letters",
        },
        why: {
          zh: "只有$a = 1$时才是这样（拉普拉斯的接续法则）。每个字母多算$a$次，26个就是$26a$。",
          en: "Only for $a = 1$, Laplace’s rule. With $a$ for each, 26 letters make $26a$.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-smoothing" },
      },
    ],
    hints: [
      { zh: "这个字母现在算见过多少次？", en: "How often has this letter been seen now?" },
      {
        zh: "总共呢？26个字母，每个都多了$a$次。",
        en: "And how many in all? There are 26 letters, each with $a$ more.",
      },
    ],
    solution: {
      zh: "这个字母的次数变成$k + a$；26个字母各多$a$次，总数变成$n + 26a$。所以概率是$\\frac{k + a}{n + 26a}$。验算：26个概率之和是$\\frac{n + 26a}{n + 26a} = 1$。",
      en: "The count of this letter becomes $k + a$, and with $a$ for each of 26 letters the total becomes $n + 26a$. So it is $\\frac{k + a}{n + 26a}$. As a check, the 26 probabilities sum to $\\frac{n + 26a}{n + 26a} = 1$.",
    },
  },
  {
    kind: "choice",
    id: "who-is-to-blame",
    prompt: {
      zh: "用最大似然拟合的模型，在新的文字上平均损失是无穷大。错在哪里？",
      en: "A model fitted by maximum likelihood has an infinite mean loss on a fresh text. What is at fault?",
    },
    options: [
      {
        text: {
          zh: "估计：没见过的字母得了概率0",
          en: "The estimate, which gave 0 to a letter not seen before",
        },
        isRight: true,
      },
      {
        text: {
          zh: "损失函数：一个字母不该有这么大的影响",
          en: "The loss, which should not let one letter count for so much",
        },
        belief: {
          zh: "无穷大的损失说明损失函数不好",
          en: "An infinite loss shows a bad loss function",
        },
        why: {
          zh: "损失只是如实报告：模型说不可能的事发生了。把无穷大藏起来，模型还是那个模型。",
          en: "The loss reports what is the case: the model called impossible what then happened. Hiding the infinity leaves the model as it was.",
        },
        see: { chapter: "maximum-likelihood", at: "unseen" },
      },
      {
        text: {
          zh: "计算机：很小的概率下溢成了0",
          en: "The computer, which rounded a small probability to 0",
        },
        belief: {
          zh: "零都是舍入造成的",
          en: "Zeros come from rounding",
        },
        why: {
          zh: "用对数求和不会下溢。这个0是估计出来的：次数是0，比例就恰好是0，手算也一样。",
          en: "Nothing underflows in a sum of logarithms. This 0 is the estimate itself: a count of 0 is a share of exactly 0, by hand as well.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-unseen" },
      },
      {
        text: {
          zh: "数据：在旧文字上再多训练一会儿就好了",
          en: "The training, which should go on for longer on the old text",
        },
        belief: {
          zh: "旧数据上的损失越低，新数据上就越好",
          en: "A lower loss on old data helps with new data",
        },
        why: {
          zh: "在旧文字上它已经低得不能再低了。问题恰恰是它只相信旧文字：$\\truth{\\hat p}$不是$\\truth{p}$。",
          en: "On the old text it is already as low as can be. It believes in nothing else, and that is the trouble: $\\truth{\\hat p}$ is not $\\truth{p}$.",
        },
        see: { chapter: "maximum-likelihood", at: "cell-smoothing-curve", set: { alpha: 0.5 } },
      },
    ],
    hints: [
      { zh: "什么样的概率会让损失变成无穷大？", en: "Which probability makes a loss infinite?" },
      {
        zh: "最大似然给没见过的字母多少概率？",
        en: "What does maximum likelihood give to a letter that was not seen?",
      },
    ],
    solution: {
      zh: "平均损失无穷大，说明有个字母的概率是0。最大似然估计$\\model{q} = \\truth{\\hat p}$给没见过的字母的正是0。几百个字母里没见到，不等于不存在；补救办法是平滑，让每个字母都得到一点。",
      en: "The mean is infinite because some letter had the probability 0. That is what the estimate $\\model{q} = \\truth{\\hat p}$ gives to whatever was not seen. Not to have seen a letter is no proof that there is none; smoothing leaves each of them something.",
    },
  },
];
