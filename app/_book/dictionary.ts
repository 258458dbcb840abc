import type { Locale } from "../../lib/book/locale.ts";
import type { Theme } from "../../lib/book/reference/themes.ts";
import type { ErrorCode } from "../../lib/kernel/outputs.ts";

/** Every word of the interface. `{…}` are filled in by `fill`. */
export interface Dictionary {
  readonly bookTitle: string;
  readonly bookSubtitle: string;
  readonly bookBlurb: string;
  readonly otherLanguage: string;
  readonly skipToText: string;
  readonly contents: string;
  readonly onThisPage: string;
  readonly startReading: string;
  readonly chapter: string;
  readonly appendix: string;
  readonly previous: string;
  readonly next: string;
  readonly sources: string;
  readonly theme: {
    readonly label: string;
    readonly light: string;
    readonly dark: string;
    readonly system: string;
  };
  readonly equation: string;
  /** At an equation's number: what the arrow keys do there. */
  readonly lightUp: string;
  /** Before the names of the sections that refer to an equation. */
  readonly usedIn: string;
  readonly cell: string;
  readonly goals: string;
  readonly needs: string;
  readonly recap: string;
  readonly definition: string;
  readonly correction: string;
  readonly predict: string;
  readonly notebook: {
    readonly label: string;
    readonly runAll: string;
    readonly stop: string;
    readonly restart: string;
    readonly resetAll: string;
    readonly more: string;
    readonly kernel: Readonly<Record<"off" | "starting" | "idle" | "busy" | "dead", string>>;
    readonly deadHelp: string;
  };
  readonly cellControls: {
    readonly run: string;
    readonly stop: string;
    readonly reset: string;
    readonly edited: string;
    readonly yours: string;
    readonly more: string;
    readonly showCode: string;
    readonly hideCode: string;
    readonly editHint: string;
    readonly code: string;
    readonly output: string;
    readonly stale: string;
    readonly staleWhy: string;
    readonly queued: string;
    readonly running: string;
    readonly stopsIn: string;
    readonly editorFailed: string;
    readonly editorKeys: string;
  };
  readonly output: {
    readonly more: string;
    readonly cutOutputs: string;
    readonly cutCharacters: string;
    readonly figureFailed: string;
  };
  readonly error: Readonly<Record<ErrorCode, string>>;
  /** What an error means, where the code alone tells; the others bring a message of their own. */
  readonly errorText: Readonly<Partial<Record<ErrorCode, string>>>;
  /** Between the names of a list. */
  readonly listSeparator: string;
  readonly errorAt: string;
  readonly failsOnPurpose: string;
  readonly input: {
    readonly exact: string;
    readonly probability: string;
    readonly addOutcome: string;
    readonly removeOutcome: string;
    readonly even: string;
    readonly sum: string;
  };
  readonly reference: {
    readonly title: string;
    readonly question: string;
    readonly onThisPage: string;
    readonly conventions: string;
    readonly themes: Readonly<Record<Theme, string>>;
    readonly returns: string;
    readonly throws: string;
    readonly source: string;
  };
  readonly notFound: { readonly title: string; readonly text: string };
}

const zh: Dictionary = {
  bookTitle: "Surprisal",
  bookSubtitle: "一本能运行的交叉熵教科书",
  bookBlurb:
    "每个公式旁边都有一段真的在跑的代码。改一个数，拖一根滑块，看结论还站不站得住。不用注册，不用安装，一切都在你自己的浏览器里。",
  otherLanguage: "English",
  skipToText: "跳到正文",
  contents: "目录",
  onThisPage: "本章内容",
  startReading: "从第一章读起",
  chapter: "第 {n} 章",
  appendix: "附录 {n}",
  previous: "上一章",
  next: "下一章",
  sources: "文献",
  theme: { label: "配色", light: "浅色", dark: "深色", system: "跟随系统" },
  equation: "式 ({n})",
  lightUp: "按←→，依次点亮式中的p、q等，附近的公式、代码和图随之点亮",
  usedIn: "用在",
  cell: "单元 {n}",
  goals: "读完这一章，你会",
  needs: "需要先知道",
  recap: "小结",
  definition: "定义",
  correction: "常见的误解",
  predict: "先猜一猜",
  notebook: {
    label: "笔记本",
    runAll: "全部运行",
    stop: "停止",
    restart: "重启",
    resetAll: "全部还原",
    more: "更多",
    kernel: { off: "未启动", starting: "正在启动", idle: "空闲", busy: "正在运行", dead: "无法启动" },
    deadHelp: "计算内核启动不了。书上已有的结果仍然可以读；刷新页面可以再试一次。",
  },
  cellControls: {
    run: "运行",
    stop: "停止",
    reset: "还原",
    edited: "已修改",
    yours: "你加的",
    more: "更多操作",
    showCode: "展开代码",
    hideCode: "收起代码",
    editHint: "按 Enter 编辑，Shift+Enter 运行",
    code: "{name}的代码",
    output: "单元 {n} 的输出",
    stale: "已过期，现在运行",
    staleWhy: "代码改过还没有运行，或者它依赖的单元变了或没有算成；算得超过一秒的单元不会自动跟着运行",
    queued: "排队中",
    running: "运行中",
    stopsIn: "{n} 秒后自动停止",
    editorFailed: "编辑器没有加载出来，先用这个简单的文本框。",
    editorKeys: "按 Esc 离开编辑，再按 Tab 到下一个控件",
  },
  output: {
    more: "还有 {n} 项没有显示",
    cutOutputs: "输出太多，后面的没有显示。",
    cutCharacters: "文字太长，后面的没有显示。",
    figureFailed: "这张图画不出来：{message}",
  },
  error: {
    syntax: "语法错误",
    cycle: "循环依赖",
    duplicate: "重复定义",
    missing: "没有定义的名字",
    assignment: "给别处的名字赋值",
    frozen: "改了别的单元的数据",
    runtime: "运行时出错",
    timeout: "超时，已停止",
    memory: "内存不够，已停止",
    stopped: "已被你停止",
  },
  errorText: {
    cycle: "这几个单元互相等着对方的 {names}，谁也没法先算。让其中一个不再用到别的，就能算了。",
    duplicate: "{names} 在不止一个单元里定义了。在这里改个名字，或者删掉另一处。",
    missing: "{names} 没有在任何单元或书中的函数库里定义。是不是拼错了？",
    assignment: "{names} 属于别处：只有声明一个名字的单元才能给它赋值。在这里请另起一个名字。",
    timeout:
      "{seconds} 秒还没有算完，已经停下。看看是不是有停不下来的循环，或者让它少算一些。其他单元不受影响。",
    memory: "用完了内存，已经停下。让它少存一些再运行。其他单元不受影响。",
    stopped: "它会一直停着，直到你再次运行或修改它。",
  },
  listSeparator: "、",
  errorAt: "第 {line} 行第 {column} 列",
  failsOnPurpose: "这个单元是故意写错的。",
  input: {
    exact: "{label}，直接输入数值",
    probability: "{label} 的概率",
    addOutcome: "增加一个结果",
    removeOutcome: "去掉一个结果",
    even: "变成均匀分布",
    sum: "合计 {n}",
  },
  reference: {
    title: "函数手册",
    question: "单元里能调用的每个函数：公式、约定、单位、错误，以及一个能运行的例子。",
    onThisPage: "本页内容",
    conventions:
      "这些函数不用导入，任何单元都可以直接调用。签名里的Vector是数的数组（或者Float64Array），一个概率分布就是一个Vector；Matrix是由等长的Vector组成的数组。options总是放在最后，里面的每一项都可以不写，只有conditionalEntropy的given必须写明。信息的度量默认以2为底，得到比特；损失默认以e为底，得到奈特。",
    themes: {
      information: "信息的度量",
      distributions: "概率分布",
      logits: "logit与softmax",
      losses: "损失",
      gradients: "梯度",
      codes: "编码",
      continuous: "连续分布",
    },
    returns: "返回",
    throws: "抛出",
    source: "出处",
  },
  notFound: { title: "没有这一页", text: "这个地址下什么也没有，也许是链接抄漏了一截。点这里回到封面。" },
};

const en: Dictionary = {
  bookTitle: "Surprisal",
  bookSubtitle: "A runnable textbook of cross-entropy",
  bookBlurb:
    "Beside every formula there is code that really runs. Change a number, drag a slider, and see whether the claim survives. Nothing to install, no account: it all happens in your own browser.",
  otherLanguage: "中文",
  skipToText: "Skip to the text",
  contents: "Contents",
  onThisPage: "In this chapter",
  startReading: "Start with chapter 1",
  chapter: "Chapter {n}",
  appendix: "Appendix {n}",
  previous: "Previous",
  next: "Next",
  sources: "Sources",
  theme: { label: "Colours", light: "Light", dark: "Dark", system: "System" },
  equation: "Eq. ({n})",
  lightUp: "← and → light up p, q and the rest in turn, here and in the code and figures nearby",
  usedIn: "Used in",
  cell: "cell {n}",
  goals: "What you will learn",
  needs: "What you need",
  recap: "Recap",
  definition: "Definition",
  correction: "A common misbelief",
  predict: "Guess first",
  notebook: {
    label: "Notebook",
    runAll: "Run all",
    stop: "Stop",
    restart: "Restart",
    resetAll: "Reset all",
    more: "More",
    kernel: {
      off: "not started",
      starting: "starting",
      idle: "idle",
      busy: "running",
      dead: "failed to start",
    },
    deadHelp:
      "The kernel did not start. The results printed in the book can still be read; reloading the page tries again.",
  },
  cellControls: {
    run: "Run",
    stop: "Stop",
    reset: "Reset",
    edited: "edited",
    yours: "yours",
    more: "More",
    showCode: "Show code",
    hideCode: "Hide code",
    editHint: "Enter to edit, Shift+Enter to run",
    code: "Code of {name}",
    output: "Output of cell {n}",
    stale: "out of date: run now",
    staleWhy:
      "Edited and not run yet, or a cell that this one needs has changed or failed; what takes longer than a second does not follow by itself",
    queued: "waiting",
    running: "running",
    stopsIn: "stops by itself in {n} s",
    editorFailed: "The editor did not load; here is a plain text field instead.",
    editorKeys: "Escape leaves the editor; Tab then goes to the next control",
  },
  output: {
    more: "{n} more not shown",
    cutOutputs: "Too many outputs: the rest is not shown.",
    cutCharacters: "Too much text: the rest is not shown.",
    figureFailed: "This figure can't be drawn: {message}",
  },
  error: {
    syntax: "Syntax error",
    cycle: "Circular definition",
    duplicate: "Defined twice",
    missing: "Unknown name",
    assignment: "Assignment to a name from elsewhere",
    frozen: "Change to another cell’s data",
    runtime: "Error while running",
    timeout: "Stopped: it took too long",
    memory: "Stopped: out of memory",
    stopped: "Stopped by you",
  },
  errorText: {
    cycle:
      "These cells wait for each other’s {names}: none of them can go first. Let one of them do without the others.",
    duplicate: "{names}: defined by more than one cell. Rename it here, or delete it in the other.",
    missing: "{names}: defined by no cell, and not in the book’s library. Is it spelt right?",
    assignment:
      "{names}: belongs elsewhere. Only the cell that declares a name can assign to it; take another name here.",
    timeout:
      "It had not finished after {seconds} seconds. Look for a loop that never ends, or let it compute less. The other cells are not affected.",
    memory:
      "It used up the memory there is. Let it keep less, and run it again. The other cells are not affected.",
    stopped: "It stays stopped until you run it again or edit it.",
  },
  listSeparator: ", ",
  errorAt: "line {line}, column {column}",
  failsOnPurpose: "This cell is wrong on purpose.",
  input: {
    exact: "{label}, exact value",
    probability: "probability of {label}",
    addOutcome: "Add an outcome",
    removeOutcome: "Remove an outcome",
    even: "Make it uniform",
    sum: "sum {n}",
  },
  reference: {
    title: "Function reference",
    question:
      "Every function that a cell can call: formula, conventions, units, errors, and an example to run.",
    onThisPage: "On this page",
    conventions:
      "Any cell can call these functions without an import. In a signature, Vector is an array of numbers (or a Float64Array), and a distribution is one Vector; Matrix is an array of equally long ones. Options come last, and each of them may be left out, except the given of conditionalEntropy. Measures of information use base 2 unless told otherwise and so give bits; losses use e and give nats.",
    themes: {
      information: "Measures of information",
      distributions: "Distributions",
      logits: "Logits and softmax",
      losses: "Losses",
      gradients: "Gradients",
      codes: "Codes",
      continuous: "Continuous distributions",
    },
    returns: "Returns",
    throws: "Throws",
    source: "Source",
  },
  notFound: {
    title: "No such page",
    text: "There is nothing at this address; perhaps the link lost its tail. This way to the cover.",
  },
};

const dictionaries: Readonly<Record<Locale, Dictionary>> = { zh, en };

export function dictionaryOf(locale: Locale): Dictionary {
  return dictionaries[locale];
}

/** @example fill("Chapter {n}", { n: 3 }) // "Chapter 3" */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
