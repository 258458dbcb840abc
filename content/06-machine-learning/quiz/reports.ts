import type { Passage, Question } from "../../../lib/quiz/question.ts";

const temper: Passage = { chapter: "machine-learning", at: "cell-temper-curve" };

/** What the loss reports, and what the number of right answers does. */
export const questions: readonly Question[] = [
  {
    kind: "choice",
    id: "more-right-yet-dearer",
    prompt: {
      zh: "类别有两个。在同一批测试样本上，模型甲答对90%，平均损失1.10奈特；模型乙答对85%，平均损失0.40奈特。怎样解释？",
      en: "There are two classes. On the same test samples, model A is right in 90% and has a mean loss of 1.10 nats; model B is right in 85% and has 0.40 nats. How can this be?",
    },
    options: [
      {
        text: { zh: "甲答错的时候非常自信", en: "Where A is wrong, it is very sure of itself" },
        isRight: true,
        why: {
          zh: "少数几个给真相极小概率的回答，就能把平均损失抬上去。",
          en: "A few answers that give the truth next to nothing are enough to raise the mean.",
        },
      },
      {
        text: {
          zh: "有一个数算错了：答对多的，损失必定低",
          en: "One number is wrong: more right answers mean a lower loss",
        },
        belief: { zh: "损失低就是准确率高", en: "A lower loss is a higher accuracy" },
        why: {
          zh: "准确率只看谁排第一，损失看给了真相多少。把所有得分除以一个温度，判断一个也不变，损失却可以随便高。",
          en: "Accuracy asks which class comes first, and the loss how much the truth was given. Divide all scores by a temperature: not a single decision changes, and the loss can get as high as you like.",
        },
        see: { ...temper, set: { heat: 0.05 } },
      },
      {
        text: {
          zh: "甲答对的时候不够自信，只要这样就够解释了",
          en: "Where A is right it is timid, and that alone accounts for it",
        },
        belief: {
          zh: "答对时胆怯能让损失任意高",
          en: "Timid right answers can make the loss as high as one likes",
        },
        why: {
          zh: "胆怯能抬高损失，但有限度：两个类别里答对了，真相至少得了一半，至多付$\\ln 2 \\approx 0.69$奈特，平均到不了1.10。没有限度的只有答错时的自信。",
          en: "Timidity costs something, but within limits: of two classes, a right answer gives the truth at least one half and pays at most $\\ln 2 \\approx 0.69$ nats, which does not make a mean of 1.10. Only the price of a confident error has no limit.",
        },
        see: { ...temper, set: { heat: 3 } },
      },
      {
        text: {
          zh: "甲的损失是加起来的，样本多，所以高",
          en: "A’s loss is a sum, and grows with the samples",
        },
        belief: { zh: "样本越多，平均损失越高", en: "A mean loss grows with the number of samples" },
        why: {
          zh: "题目说的是同一批样本，而且是平均损失。取了平均，样本再多，也不会因此变高。",
          en: "The samples are the same, and both losses are means. A mean does not grow because there is more to be averaged.",
        },
        see: { chapter: "maximum-likelihood", at: "mean" },
      },
    ],
    hints: [
      {
        zh: "单独一个样本，损失最多能有多大？最少呢？",
        en: "How large can the loss of a single sample be, and how small?",
      },
      {
        zh: "如果某一次给真相的概率是$e^{-20}$，平均损失会怎样？",
        en: "What does one answer that gives the truth $e^{-20}$ do to the mean?",
      },
    ],
    solution: {
      zh: "甲答对的样本，给真相的概率至少是一半，每个至多付$\\ln 2$，在平均里至多占$0.9 \\ln 2 \\approx 0.62$奈特。余下的至少约0.48奈特，都来自那10%的错误：平均每个至少约4.8奈特，相当于给真相的不到1%。乙错得多些，可错的时候给真相留了余地，每个错误便宜得多。准确率看不到这个差别。",
      en: "Where A is right, it gave the truth at least one half and pays at most $\\ln 2$, which is at most $0.9 \\ln 2 \\approx 0.62$ nats of the mean. The other 0.48 nats or so, at least, come from the errors, one sample in ten: they cost at least about 4.8 nats each on average, as if each had given the truth less than 1%. B errs more often, but leaves the truth something when it does, and its errors are cheap. Accuracy can’t see the difference.",
    },
  },
  {
    kind: "sliders",
    id: "cool-the-boaster",
    prompt: {
      zh: "一个两类的模型每次都说自己有95%的把握，实际上100次里对80次。不重新训练，只调温度$T$，让平均损失最小。",
      en: "A model with two classes says every time that it is 95% sure, and is right in 80 of 100 cases. Without training it again, set the temperature $T$ that makes its mean loss least.",
    },
    sliders: [
      { name: "T", label: { zh: "温度T", en: "temperature T" }, from: 0.25, to: 5, step: 0.05, start: 1 },
    ],
    readouts: [
      { label: { zh: "它说的把握", en: "how sure it says it is" }, value: "1/(1 + 19^(-1/T))", digits: 3 },
      { label: { zh: "答对的比例", en: "share of right answers" }, value: "0.8", digits: 2 },
      {
        label: { zh: "平均损失（奈特）", en: "mean loss (nats)" },
        value: "0.8*ln(1 + 19^(-1/T)) + 0.2*ln(1 + 19^(1/T))",
        digits: 4,
      },
    ],
    goal: "abs(1/(1 + 19^(-1/T)) - 0.8) < 0.01",
    answer: { T: 2.1 },
    misconceptions: [
      {
        when: "T <= 1",
        belief: { zh: "更自信，损失就更低", en: "More confidence means less loss" },
        why: {
          zh: "对的那80次省得不多，错的那20次却贵得多。模型已经说过头了，温度低于1只会让它说得更过。",
          en: "The 80 right answers save little, and the 20 wrong ones get far dearer. The model boasts already, and a temperature below 1 makes it boast more.",
        },
        see: { ...temper, set: { heat: 0.5 } },
      },
      {
        when: "T > 2.5",
        belief: { zh: "越谦虚越好", en: "The more modest, the better" },
        why: {
          zh: "现在它说的把握比实际答对的少，每次答对都白白多付一点。读数里“它说的把握”应当正好等于答对的比例。",
          en: "Now it claims less than it delivers, and pays a little too much for every right answer. What it says should be exactly the share that is right.",
        },
        see: { ...temper, set: { heat: 3 } },
      },
      {
        when: "1 > 0",
        belief: { zh: "温度改变答对的比例", en: "The temperature changes how many are right" },
        why: {
          zh: "答对的比例一直是0.80，调温度动不了它；能调的是模型说的把握。损失在两者相等时最小，再往那边挪。",
          en: "The share of right answers stays at 0.80, whatever the temperature. What you can move is how sure the model says it is, and the loss is least where the two agree. Go on towards that.",
        },
        see: temper,
      },
    ],
    hints: [
      {
        zh: "平均损失是一个交叉熵：谁是$\\truth{p}$，谁是$\\model{q}$？",
        en: "The mean loss is a cross-entropy. What is $\\truth{p}$ in it, and what is $\\model{q}$?",
      },
      {
        zh: "它在“说的把握”等于“答对的比例”时最小。",
        en: "It is least where what the model says equals the share that is right.",
      },
      {
        zh: "95%是几率19，80%是几率4。$19^{1/T} = 4$时，$T = \\ln 19 / \\ln 4$。",
        en: "95% are odds of 19, and 80% are odds of 4. $19^{1/T} = 4$ for $T = \\ln 19 / \\ln 4$.",
      },
    ],
    solution: {
      zh: "平均损失是$-[\\,0.8 \\ln s + 0.2 \\ln(1 - s)\\,]$，$s$是它说的把握；这是两个结果的交叉熵，在$s = 0.8$时最小，最小值是0.80的熵，约0.500奈特。温度$T$把几率19变成$19^{1/T}$，要让它等于$0.8/0.2 = 4$，得$T = \\ln 19/\\ln 4 \\approx 2.12$。原来的损失是0.640奈特；对的一个没多，错的一个没少，损失却降了。",
      en: "The mean loss is $-[\\,0.8 \\ln s + 0.2 \\ln(1 - s)\\,]$, where $s$ is how sure the model says it is. This is a cross-entropy over two outcomes, least at $s = 0.8$, where it equals the entropy of 0.80, about 0.500 nats. A temperature turns odds of 19 into $19^{1/T}$, and $19^{1/T} = 0.8/0.2 = 4$ gives $T = \\ln 19/\\ln 4 \\approx 2.12$. Before, the loss was 0.640 nats. It has fallen, and not one answer has changed.",
    },
  },
  {
    kind: "match",
    id: "what-moves-what",
    prompt: {
      zh: "一个模型已经训练好。下面每一种改动会带来什么？",
      en: "A model has been trained. What does each of these changes do?",
    },
    pairs: [
      {
        left: { zh: "把所有得分除以2", en: "divide all scores by 2" },
        right: {
          zh: "损失一般会变，答对的个数不变",
          en: "the loss changes as a rule, the number of right answers never",
        },
      },
      {
        left: { zh: "给所有得分加上100", en: "add 100 to all scores" },
        right: { zh: "概率、损失、准确率都不变", en: "probabilities, loss and accuracy all stay" },
      },
      {
        left: { zh: "用平滑过的标签打分", en: "mark it with smoothed labels" },
        right: { zh: "损失的下限高于0", en: "the least possible loss is above 0" },
      },
      {
        left: { zh: "不报损失，改报困惑度", en: "report the perplexity instead of the loss" },
        right: {
          zh: "数字变了，单位没了，模型之间的名次不变",
          en: "another number without a unit, and the same ranking of models",
        },
      },
    ],
    mistakes: [
      {
        belief: { zh: "这些数说的是同一件事", en: "All these numbers say the same" },
        why: {
          zh: "一个一个问：概率变了吗？排第一的类别变了吗？打分用的标签变了吗？还是只换了一种写法？",
          en: "Ask one by one: do the probabilities change? The class that comes first? The labels that it is marked with? Or only the way in which the mark is written?",
        },
        see: temper,
      },
      {
        left: 0,
        right: 1,
        belief: { zh: "除以常数和加上常数一样会约掉", en: "A factor cancels as a constant does" },
        why: {
          zh: "加上常数，得分之差不变；除以2，差也减半了，概率就被抹平。这正是温度2。",
          en: "A constant leaves every lead as it was. Dividing by 2 halves the leads, and evens the probabilities out: it is the temperature 2.",
        },
        see: { ...temper, set: { heat: 2 } },
      },
      {
        left: 1,
        right: 0,
        belief: { zh: "得分变大，模型就更自信", en: "Larger scores make a surer model" },
        why: {
          zh: "让模型自信的是领先多少，不是得分多高。大家都加100，谁也没有多领先一分。",
          en: "A model is sure because of a lead, and not because of a high score. With 100 added to all, nobody leads by more.",
        },
        see: { chapter: "machine-learning", at: "predict-shift" },
      },
    ],
    hints: [
      {
        zh: "先找出哪些改动根本不碰概率。",
        en: "Find first which changes do not touch the probabilities at all.",
      },
      {
        zh: "温度改变概率，不改变名次；指数函数是递增的，也不改变名次。",
        en: "A temperature changes probabilities and keeps their order. An exponential is increasing, and keeps order too.",
      },
    ],
    solution: {
      zh: "除以2就是温度2：领先减半，概率变了，次序没变，所以损失一般会变，答对的个数不会。加100在softmax里约掉，什么也不变。平滑过的标签有自己的熵，下限就是它。困惑度是$e^{\\mathcal{L}}$，递增，所以谁好谁坏不变，只是没有了单位。",
      en: "Dividing by 2 is the temperature 2: leads are halved and the order stays, so the loss changes as a rule, and the number of right answers does not. The 100 cancels in softmax, and nothing changes. A smoothed label has an entropy of its own, and that is the floor. Perplexity is $e^{\\mathcal{L}}$, which is increasing: the ranking stays, only the unit is gone.",
    },
  },
];
