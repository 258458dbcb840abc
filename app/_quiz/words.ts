import type { Locale } from "../../lib/book/locale.ts";
import type { Question, Reason, Unit } from "../../lib/quiz/question.ts";

/** Every word of the questions' interface; `{…}` are filled in by `fill`. */
export interface QuizWords {
  readonly label: string;
  readonly kind: Readonly<Record<Question["kind"], string>>;
  readonly check: string;
  readonly submit: string;
  readonly checking: string;
  readonly again: string;
  readonly renew: string;
  readonly hint: string;
  readonly solution: string;
  readonly right: string;
  readonly wrong: string;
  readonly ungraded: string;
  /** Between two sentences. */
  readonly between: string;
  readonly otherForm: string;
  readonly submitted: string;
  readonly counterexample: string;
  readonly see: string;
  readonly answeredBefore: Readonly<Record<"right" | "wrong" | "gave-up", string>>;
  readonly failed: string;
  readonly option: string;
  readonly withProbabilities: string;
  readonly withTick: string;
  readonly percent: string;
  readonly probability: string;
  readonly score: string;
  readonly scoreCertain: string;
  readonly answer: string;
  readonly unit: Readonly<Record<Unit, string>>;
  /** To a reader who counts in nats, at a question about bits. */
  readonly otherUnit: string;
  /** The same, under its solution. */
  readonly keyInNats: string;
  readonly tolerance: string;
  readonly readAs: string;
  readonly readAsFormula: string;
  readonly variable: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly movedTo: string;
  readonly movedOut: string;
  readonly notUsed: string;
  readonly step: string;
  readonly orderHelp: string;
  readonly partner: string;
  readonly notChosen: string;
  readonly curveHelp: string;
  readonly curvePoint: string;
  readonly curveUnset: string;
  readonly codeHelp: string;
  readonly codeEndless: string;
  readonly codeKernel: string;
  /** Of an error: its kind, where, and what it says. */
  readonly codeError: string;
  readonly codePlace: string;
  readonly endsTooSoon: string;
  readonly reason: Readonly<Record<Reason["code"], string>>;
}

const zh: QuizWords = {
  label: "练习",
  kind: {
    choice: "单选",
    choices: "多选",
    number: "填数",
    expression: "填式子",
    code: "写代码",
    order: "排顺序",
    match: "配对",
    sliders: "调滑块",
    curve: "画曲线",
  },
  check: "检查",
  submit: "交这一题",
  checking: "正在检查…",
  again: "再试一次",
  renew: "换一组数",
  hint: "提示 {n}（共 {count} 条）",
  solution: "解答",
  right: "对了。",
  wrong: "还不对。",
  ungraded: "还不能判分，这次不算数。",
  between: "",
  otherForm: "写法和解答不同，意思一样。",
  submitted: "已交。交卷以后一起看结果。",
  counterexample: "反例：{text}",
  see: "去书里看看",
  answeredBefore: { right: "上次答对了", wrong: "上次没答对", "gave-up": "上次看了解答" },
  failed: "出了点问题，这道题暂时判不了。你写的都还在，可以再试一次。",
  option: "选项 {n}",
  withProbabilities: "用概率作答",
  withTick: "只选一个",
  percent: "{label}的概率，百分数",
  probability: "{label}的概率",
  score: "你给正确选项的概率是 {percent}，对数得分 {bits} 比特。各选项平分概率要付 {even} 比特。",
  scoreCertain: "你给正确选项的概率是 0，对数得分无穷大。各选项平分概率只要付 {even} 比特。",
  answer: "你的答案",
  unit: { bit: "比特", nat: "奈特", ban: "班", none: "" },
  otherUnit: "本题以比特计；不写单位的数，按奈特算也可以。",
  keyInNats: "换成你用的单位：{bits}比特就是{nats}奈特。",
  tolerance: "误差不超过 {tolerance} 就算对。",
  readAs: "读作 {value}",
  readAsFormula: "读作",
  variable: "变量：{names}",
  moveUp: "上移",
  moveDown: "下移",
  movedTo: "现在是第 {n} 步，共 {count} 步。",
  movedOut: "现在不用这一步。",
  notUsed: "这条线以下的不用",
  step: "第 {n} 行",
  orderHelp: "拖动左边的把手，或者用上移、下移按钮。",
  partner: "与“{label}”相配的",
  notChosen: "请选择",
  curveHelp: "在格子里划出曲线，也可以拖动每个点。用键盘时，Tab 到一个点，再按上下键。",
  curvePoint: "{x} 处的高度",
  curveUnset: "还没有画",
  codeHelp: "按 Esc 离开编辑，再按 Tab 到下一个控件。Shift+Enter 检查。",
  codeEndless: "5 秒还没有算完，已经停下。是不是有一个停不下来的循环？",
  codeKernel: "计算内核启动不了，刷新页面再试一次。",
  codeError: "{kind}{place}：{text}",
  codePlace: "（{place}）",
  endsTooSoon: "还没写完：末尾缺点什么。",
  reason: {
    empty: "还没有作答。",
    incomplete: "还没有答完。",
    comma: "逗号是小数点，还是千位分隔？请用“.”作小数点，不要分隔。",
    "too-coarse": "可能是对的，但位数太少，还看不出来。请多给几位有效数字。",
    "too-long": "太长了，读不下来。请写短一些。",
    unparseable: "第 {at} 个字符“{found}”这里读不懂。",
    "unknown-name": "不认识“{found}”这个名字。",
    ambiguous: "第 {at} 个字符“{found}”这里有两种读法，请加上括号或底数。",
    undefined: "这个式子没有值，比如除以了0，或者取了负数的对数。",
    "other-unit": "这个数换成{unit}是对的，但没有写单位。请写上单位，或者换算过来。",
    "wrong-unit": "“{found}”不是这里用的单位。",
    probabilities: "各选项的概率加起来是 {sum}，应当是 1。",
    "broken-code": "代码还跑不起来。{message}",
  },
};

const en: QuizWords = {
  label: "Question",
  kind: {
    choice: "one answer",
    choices: "several answers",
    number: "a number",
    expression: "a formula",
    code: "code",
    order: "put in order",
    match: "match",
    sliders: "set the sliders",
    curve: "draw a curve",
  },
  check: "Check",
  submit: "Hand in",
  checking: "Checking …",
  again: "Try again",
  renew: "New numbers",
  hint: "Hint {n} of {count}",
  solution: "Solution",
  right: "Right.",
  wrong: "Not yet.",
  ungraded: "This can’t be graded yet, and doesn’t count.",
  between: " ",
  otherForm: "Another form than the solution’s, and the same thing.",
  submitted: "Handed in. You will see the result at the end.",
  counterexample: "Counterexample: {text}",
  see: "See it in the book",
  answeredBefore: {
    right: "answered right last time",
    wrong: "not right last time",
    "gave-up": "solution read last time",
  },
  failed: "Something went wrong, and this can’t be graded now. What you wrote is still here; try again.",
  option: "option {n}",
  withProbabilities: "Answer with probabilities",
  withTick: "Choose just one",
  percent: "probability of {label}, in percent",
  probability: "probability of {label}",
  score:
    "You gave the right option {percent}: a log score of {bits} bits. Equal probabilities would have cost {even} bits.",
  scoreCertain:
    "You gave the right option probability 0: an infinite log score. Equal probabilities would have cost {even} bits.",
  answer: "Your answer",
  unit: { bit: "bits", nat: "nats", ban: "bans", none: "" },
  otherUnit: " The question counts in bits; a number without a unit may be in nats as well.",
  keyInNats: "In your unit: {bits} bits are {nats} nats.",
  tolerance: "Right within {tolerance}.",
  readAs: "read as {value}",
  readAsFormula: "read as",
  variable: "Variables: {names}",
  moveUp: "Move up",
  moveDown: "Move down",
  movedTo: "Now step {n} of {count}.",
  movedOut: "Now left out.",
  notUsed: "Not used: what stands below this line",
  step: "row {n}",
  orderHelp: "Drag a row by its handle, or use the buttons.",
  partner: "What belongs to “{label}”",
  notChosen: "choose",
  curveHelp:
    "Draw the curve into the grid, or drag single points. By keyboard: Tab to a point, then use the up and down keys.",
  curvePoint: "height at {x}",
  curveUnset: "not drawn yet",
  codeHelp: "Escape leaves the editor; Tab then goes to the next control. Shift+Enter checks.",
  codeEndless: "It had not finished after 5 seconds and was stopped. Is there a loop that never ends?",
  codeKernel: "The kernel did not start; reload the page to try again.",
  codeError: "{kind}{place}: {text}",
  codePlace: " ({place})",
  endsTooSoon: "Not finished yet: something is missing at the end.",
  reason: {
    empty: "There is no answer yet.",
    incomplete: "The answer is not complete yet.",
    comma: "Is the comma a decimal point or does it group thousands? Write “.” for the point, and no groups.",
    "too-coarse": "This may be right, but it has too few digits to tell. Give more of them.",
    "too-long": "This is too long to read. Write it shorter.",
    unparseable: "Character {at}, “{found}”, can’t be read here.",
    "unknown-name": "“{found}” is no name in this question.",
    ambiguous: "Character {at}, “{found}”, can be read in two ways. Add parentheses, or the base.",
    undefined: "This has no value: a division by 0, perhaps, or the logarithm of a negative number.",
    "other-unit": "That is right in {unit}, but it has no unit. Write the unit, or convert.",
    "wrong-unit": "“{found}” is not a unit for this.",
    probabilities: "The probabilities sum to {sum}; they should sum to 1.",
    "broken-code": "The code does not run yet. {message}",
  },
};

const words: Readonly<Record<Locale, QuizWords>> = { zh, en };

export function quizWords(locale: Locale): QuizWords {
  return words[locale];
}
