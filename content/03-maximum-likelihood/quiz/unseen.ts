import type { Question } from "../../../lib/quiz/question.ts";

/** What was never seen. */
export const unseen: readonly Question[] = [
  {
    kind: "expression",
    id: "smoothed-share",
    prompt: {
      zh: "字母表有26个字母。文字共$n$个字母，其中某个字母出现$m$次。假装开始数之前每个字母都已见过$a$次，写出模型给这个字母的概率。",
      en: "An alphabet has 26 letters, and a certain one of them occurs $m$ times in a text of $n$ letters. Pretend that each letter of the alphabet had been seen $a$ times before counting began, and write down the probability that the model gives to this one.",
    },
    key: "(m + a)/(n + 26*a)",
    variables: { m: { from: 1, to: 20 }, n: { from: 20, to: 100 }, a: { from: 0.1, to: 3 } },
    misconceptions: [
      {
        value: "(m + a)/n",
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
        value: "(m + a)/(n + a)",
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
        value: "m/n",
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
        value: "(m + a)/(n + 26)",
        belief: {
          zh: "分母总是加字母的种数",
          en: "The denominator grows by the number of letters",
        },
        why: {
          zh: "只有$a = 1$时才是这样，那是拉普拉斯的取法。每个字母多算$a$次，26个就是$26a$。",
          en: "Only for $a = 1$, which was Laplace’s choice. With $a$ for each, 26 letters make $26a$.",
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
      zh: "这个字母的次数变成$m + a$；26个字母各多$a$次，总数变成$n + 26a$。所以概率是$\\frac{m + a}{n + 26a}$。验算：26个概率之和是$\\frac{n + 26a}{n + 26a} = 1$。",
      en: "The count of this letter becomes $m + a$, and with $a$ for each of 26 letters the total becomes $n + 26a$. So it is $\\frac{m + a}{n + 26a}$. As a check, the 26 probabilities sum to $\\frac{n + 26a}{n + 26a} = 1$.",
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
          zh: "训练：在旧文字上再多练一会儿就好了",
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
      zh: "平均损失无穷大，说明有个字母的概率是0。最大似然估计$\\model{q} = \\truth{\\hat p}$给没见过的字母的正是0。没见到，不等于不存在；补救办法是平滑，让每个字母都得到一点。",
      en: "The mean is infinite because some letter had the probability 0. That is what the estimate $\\model{q} = \\truth{\\hat p}$ gives to whatever was not seen. Not to have seen a letter is no proof that there is none; smoothing leaves each of them something.",
    },
  },
];
