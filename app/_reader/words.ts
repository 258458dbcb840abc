import type { Locale } from "../../lib/book/locale.ts";
import type { Refusal } from "../../lib/reader/file.ts";
import type { Rating, StoreName } from "../../lib/reader/records.ts";

export const studySlugs = ["review", "exam", "progress", "teacher"] as const;

/** The pages around the reading. */
export type StudySlug = (typeof studySlugs)[number];

/** Every word of those pages. `{…}` are filled in by `fill`. */
export interface StudyWords {
  readonly study: string;
  readonly continueAt: string;
  readonly pages: Readonly<Record<StudySlug, { readonly title: string; readonly question: string }>>;
  readonly needsScript: Readonly<Record<StudySlug, string>>;
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly day: { readonly today: string; readonly tomorrow: string; readonly inDays: string };
  readonly storage: Readonly<Record<"memory" | "full", string>> & { readonly save: string };
  readonly review: {
    readonly due: string;
    readonly dueOnCover: string;
    readonly empty: string;
    readonly emptyNext: string;
    readonly done: string;
    readonly rating: string;
    readonly ratings: Readonly<Record<Rating, string>>;
    readonly next: string;
    readonly finish: string;
    readonly forecast: string;
    readonly forecastDay: string;
  };
  readonly exam: {
    readonly intro: string;
    readonly length: string;
    readonly questions: string;
    readonly start: string;
    readonly place: string;
    readonly unknown: string;
    readonly next: string;
    readonly finish: string;
    readonly stop: string;
    readonly result: string;
    readonly chapter: string;
    readonly right: string;
    readonly missed: string;
    readonly missedQuestion: string;
    readonly allRight: string;
    readonly again: string;
  };
  readonly progress: {
    readonly map: string;
    readonly mapLegend: string;
    readonly section: string;
    readonly read: string;
    readonly tried: string;
    readonly mastered: string;
    readonly yes: string;
    readonly no: string;
    readonly share: string;
    readonly summary: string;
    readonly noQuestions: string;
    readonly forecasts: string;
    readonly noForecasts: string;
    readonly crossEntropy: string;
    readonly madeOf: string;
    readonly uncertain: string;
    readonly wrong: string;
    readonly chance: string;
    readonly bits: string;
    readonly against: string;
    readonly overTime: string;
    readonly calibration: string;
    readonly calibrationHow: string;
    readonly said: string;
    readonly happened: string;
    readonly bin: string;
    readonly perfect: string;
  };
  readonly keeping: {
    readonly title: string;
    readonly intro: string;
    readonly save: string;
    readonly open: string;
    readonly found: string;
    readonly merge: string;
    readonly mergeHow: string;
    readonly replace: string;
    readonly replaceHow: string;
    readonly cancel: string;
    readonly taken: string;
    readonly delete: string;
    readonly deleteSure: string;
    readonly deleteYes: string;
    readonly deleted: string;
    readonly deleteFailed: string;
    readonly schema: string;
  };
  /** What a record is, by where it lies. */
  readonly kinds: Readonly<Record<StoreName, string>>;
  /** What a file is besides its records. */
  readonly fileItself: string;
  readonly aside: {
    readonly title: string;
    readonly intro: string;
    readonly count: string;
    readonly what: string;
    readonly from: string;
    readonly fromUnknown: string;
    readonly lost: string;
    readonly unreadable: string;
    readonly save: string;
    readonly restore: string;
    readonly restored: string;
    readonly delete: string;
    readonly deleted: string;
    readonly undo: string;
    readonly undone: string;
  };
  readonly refusal: Readonly<Record<Refusal["code"] | "unreadable", string>>;
  readonly teacher: {
    readonly drop: string;
    readonly choose: string;
    readonly files: string;
    readonly refused: string;
    readonly twice: string;
    readonly forget: string;
    readonly empty: string;
    readonly questions: string;
    readonly question: string;
    readonly knew: string;
    readonly misconceptions: string;
    readonly noMisconceptions: string;
    readonly belief: string;
    readonly had: string;
    readonly of: string;
    readonly gone: string;
  };
}

const zh: StudyWords = {
  study: "学习",
  continueAt: "接着读：{place}",
  pages: {
    review: { title: "复习", question: "哪些题快要忘了？现在答一遍，正是时候。" },
    exam: { title: "考试", question: "合上书，还剩下多少？" },
    progress: { title: "我的学习", question: "读到了哪里，做对了什么，说七成把握的时候到底有几成？" },
    teacher: { title: "给老师", question: "全班卡在哪几道题，又是哪些想法在作怪？" },
  },
  needsScript: {
    review:
      "这一页记着你答过的题，到快忘的时候再拿出来问你。记录只存在你的浏览器里，所以要开着 JavaScript 才能用。",
    exam: "这一页从全书各章抽题出一份卷子，答完按章给出结果。出题和判分都在你的浏览器里，所以要开着 JavaScript 才能用。",
    progress:
      "这一页汇总你的学习：各节的进度，概率作答的得分，以及把记录存成文件、读回来或全部删除。记录只存在你的浏览器里，所以要开着 JavaScript 才能用。",
    teacher:
      "把学生交来的学习记录文件放到这一页，就能看到全班在哪些题、哪些误解上吃力。文件只在你的浏览器里读，哪儿也不发，所以要开着 JavaScript 才能用。",
  },
  loading: "正在读取……",
  failed: "没有取到题目。检查一下网络，再试一次。",
  tryAgain: "再试一次",
  day: { today: "今天", tomorrow: "明天", inDays: "{n} 天后" },
  storage: {
    memory: "这个浏览器不让本书保存东西。你可以照常学，但关掉页面以后记录就没有了。要留下来，请存成文件。",
    full: "浏览器的存储空间满了，新的记录只留到关掉页面为止。要留下来，请存成文件。",
    save: "存成文件",
  },
  review: {
    due: "到期 {n} 题",
    dueOnCover: "复习（{n} 题到期）",
    empty: "现在没有要复习的题。",
    emptyNext: "做过的题会按照你的记忆曲线再回到这里。到各章去做几道吧。",
    done: "今天的都复习完了。",
    rating: "这道题你记得怎么样？",
    ratings: { again: "忘了", hard: "吃力", good: "记得", easy: "很熟" },
    next: "下一题",
    finish: "完成",
    forecast: "接下来十四天",
    forecastDay: "{day}：{n} 题",
  },
  exam: {
    intro: "题目从全书各章轮流抽取，打乱顺序，不给提示，交卷以后才知道对错。不限时间，中途离开也能接着答。",
    length: "题数",
    questions: "{n} 题",
    start: "开始考试",
    place: "第 {i} 题，共 {n} 题",
    unknown: "不会，跳过",
    next: "下一题",
    finish: "看结果",
    stop: "提前交卷",
    result: "答对 {right} 题，共 {n} 题",
    chapter: "章",
    right: "答对",
    missed: "没答对的题",
    missedQuestion: "第 {i} 题",
    allRight: "全对",
    again: "再考一次",
  },
  progress: {
    map: "进度",
    mapLegend:
      "读过：一节的文字在屏幕上停留得够久。做过、掌握：这一节的题；掌握是指最近一次答对，而且记得牢。",
    section: "节",
    read: "读过",
    tried: "做过",
    mastered: "掌握",
    yes: "是",
    no: "还没有",
    share: "{n} / {total}",
    summary: "{name} {share}",
    noQuestions: "没有题",
    forecasts: "用概率作答",
    noForecasts: "还没有用概率答过题。选择题上打开“用概率作答”，这里就会算出你自己的交叉熵。",
    crossEntropy: "到现在为止，{n} 次作答的平均交叉熵是 {bits} 比特。",
    madeOf: "它由两部分组成：",
    uncertain: "你自己觉得有多不确定",
    wrong: "把握和事实差了多少",
    chance: "（把握得恰到好处的人，也会因为运气上下差 {bits} 比特）",
    bits: "{n} 比特",
    against: "如果每次都给各选项同样的概率，会是 {bits} 比特。",
    overTime: "平均交叉熵随作答次数的变化：从 {first} 比特到 {last} 比特",
    calibration: "说几成，准几成",
    calibrationHow:
      "每次作答只看你最看好的那一项：按你给它的概率分成几组，看每组里有多少真的对了。竖线是 95% 置信区间：题还少的时候它很长，别急着下结论。",
    said: "你给的概率",
    happened: "实际对了的比例",
    bin: "你说 {said} 的 {n} 次里，对了 {happened}，区间从 {low} 到 {high}",
    perfect: "完全校准",
  },
  keeping: {
    title: "你的记录",
    intro: "一切都只存在这个浏览器里。存成文件就能带走，或者交给老师。",
    save: "存成文件",
    open: "读取文件……",
    found: "文件里有 {attempts} 次作答、{chapters} 章的改动。",
    merge: "合并",
    mergeHow: "和这里的记录放在一起，同一条取较新的",
    replace: "替换",
    replaceHow: "先清掉这里的记录",
    cancel: "取消",
    taken: "文件读进来了。",
    delete: "全部删除……",
    deleteSure: "作答、进度、你改过的代码，这个浏览器里的全部记录都会删掉，找不回来。",
    deleteYes: "全部删除",
    deleted: "已经全部删除。",
    deleteFailed: "没能删掉。关闭本书的其他页面，再试一次。",
    schema: "文件格式说明（JSON Schema）",
  },
  kinds: {
    edits: "一章的改动",
    attempts: "一次作答",
    reading: "一节的阅读记录",
    exams: "一场考试",
    settings: "一项设置",
  },
  fileItself: "文件本身",
  aside: {
    title: "另外存放的记录",
    intro:
      "有些记录读不出来，有些和另一个页面里同时写下的版本相冲突。它们没有丢，都另外存在这里，只是现在没有用上。要放回去、存成文件还是删除，由你决定。",
    count: "共 {n} 条。",
    what: "{kind}：{name}",
    from: "写于 {date}",
    fromUnknown: "不知道写于何时",
    lost: "另一个版本占了它的位置",
    unreadable: "读不出来，只能存成文件",
    save: "存成文件",
    restore: "放回去",
    restored: "放回去了。原来在那里的内容如果不同，就换到了这个列表里。",
    delete: "删除",
    deleted: "已删除",
    undo: "撤销删除",
    undone: "删除已撤销。",
  },
  refusal: {
    "too-large": "文件太大，不会是本书的学习记录。",
    "not-json": "读不懂这个文件：它不是完整的 JSON，可能没有下载完。请重新取一份。",
    foreign: "这是别的软件的文件，不是本书的学习记录。",
    newer: "这个文件出自本书更新的版本。刷新页面以后再试。",
    damaged: "文件损坏了，坏在{what}（“{at}”），所以什么也没有读进来。请从原来的浏览器再存一份。",
    unreadable: "浏览器没能打开这个文件。它要是移动过或者改过，请重新选一次。",
  },
  teacher: {
    drop: "把学生的文件拖到这里",
    choose: "选择文件",
    files: "已读入 {n} 位学生的文件",
    refused: "没有读入的文件",
    twice: "和“{name}”内容相同，没有重复计入。",
    forget: "清空",
    empty: "这些文件里还没有作答。",
    questions: "题目",
    question: "题目",
    knew: "第一次就答对",
    misconceptions: "误解",
    noMisconceptions: "没有发现误解。",
    belief: "想法",
    had: "有多少人这样想",
    of: "{n} / {total}，95% 区间 {low}–{high}",
    gone: "本书现在没有这道题（{id}）",
  },
};

const en: StudyWords = {
  study: "Study",
  continueAt: "Continue: {place}",
  pages: {
    review: {
      title: "Review",
      question: "What are you about to forget? Now is the best time to answer it again.",
    },
    exam: { title: "Exam", question: "With the book closed, how much is left?" },
    progress: {
      title: "My study",
      question: "Where have you been, what can you do, and when you say 70%, how often is it so?",
    },
    teacher: {
      title: "For teachers",
      question: "Where is the class stuck, and which beliefs are in the way?",
    },
  },
  needsScript: {
    review:
      "This page remembers the questions that you have answered and asks them again when you are about to forget. The records stay in your browser, so it needs JavaScript.",
    exam: "This page draws an exam from all chapters and shows the result chapter by chapter. Everything happens in your browser, so it needs JavaScript.",
    progress:
      "This page shows your progress by section and the score of your probability answers; your records can be saved to a file, read back, or deleted. They stay in your browser, so it needs JavaScript.",
    teacher:
      "Drop the files of a class here to see which questions and misconceptions it struggles with. They are read in your browser and sent nowhere, so the page needs JavaScript.",
  },
  loading: "Reading…",
  failed: "The questions could not be fetched. Check the connection and try again.",
  tryAgain: "Try again",
  day: { today: "today", tomorrow: "tomorrow", inDays: "in {n} days" },
  storage: {
    memory:
      "This browser does not let the book keep anything. Everything works, but closing the page forgets it. To keep your records, save them to a file.",
    full: "The browser’s storage is full: new records last until the page is closed. To keep them, save them to a file.",
    save: "Save to a file",
  },
  review: {
    due: "{n} due",
    dueOnCover: "Review ({n} due)",
    empty: "Nothing is due for review.",
    emptyNext:
      "Questions that you answer come back here before you forget them. There are some in every chapter.",
    done: "That was all for today.",
    rating: "How well did you know it?",
    ratings: { again: "Not at all", hard: "Barely", good: "Well", easy: "Easily" },
    next: "Next question",
    finish: "Done",
    forecast: "The next fourteen days",
    forecastDay: "{day}: {n}",
  },
  exam: {
    intro:
      "Questions come from all chapters in turn, in mixed order, without hints; you learn what was right at the end. There is no time limit, and you can leave and come back.",
    length: "Length",
    questions: "{n} questions",
    start: "Start the exam",
    place: "Question {i} of {n}",
    unknown: "I don’t know: skip it",
    next: "Next question",
    finish: "See the result",
    stop: "End the exam here",
    result: "{right} of {n} right",
    chapter: "Chapter",
    right: "Right",
    missed: "To look at again",
    missedQuestion: "question {i}",
    allRight: "all right",
    again: "Take another exam",
  },
  progress: {
    map: "Progress",
    mapLegend:
      "Read: the section’s text was on screen for long enough. Tried and mastered are about its questions; mastered means that your last answer was right, and came without trouble.",
    section: "Section",
    read: "Read",
    tried: "Tried",
    mastered: "Mastered",
    yes: "yes",
    no: "not yet",
    share: "{n} of {total}",
    summary: "{name}: {share}",
    noQuestions: "no questions",
    forecasts: "Answers in probabilities",
    noForecasts:
      "You have not answered in probabilities yet. Turn on “Answer with probabilities” at a choice question, and your own cross-entropy will show up here.",
    crossEntropy: "Over {n} answers, your cross-entropy is {bits} bits on average.",
    madeOf: "It is made of two parts:",
    uncertain: "how uncertain you said you were",
    wrong: "how far that was from the facts",
    chance: "(luck alone moves this by {bits} bits either way)",
    bits: "{n} bits",
    against: "Giving every option the same probability would have cost {bits} bits.",
    overTime: "Average cross-entropy as answers come in: from {first} to {last} bits",
    calibration: "What you said and what happened",
    calibrationHow:
      "Each answer counts by the option that you thought likeliest. Answers are grouped by the probability that you gave to it, and the figure shows how many of each group were right. The bars are 95% intervals; while answers are few they are long, and prove little.",
    said: "probability you gave",
    happened: "share that was right",
    bin: "You said {said}, {n} times: {happened} were right, interval from {low} to {high}",
    perfect: "perfectly calibrated",
  },
  keeping: {
    title: "Your records",
    intro:
      "Everything is kept in this browser and nowhere else. Save it to a file to take it along, or to hand it in.",
    save: "Save to a file",
    open: "Read a file…",
    found: "In the file: answers {attempts}, chapters with changes {chapters}.",
    merge: "Merge",
    mergeHow: "with what is here; of two versions of a record the newer stays",
    replace: "Replace",
    replaceHow: "what is here, which is deleted",
    cancel: "Cancel",
    taken: "The file was read.",
    delete: "Delete everything…",
    deleteSure:
      "Answers, progress, code that you changed: everything that this browser keeps of the book will be deleted for good.",
    deleteYes: "Delete everything",
    deleted: "Everything was deleted.",
    deleteFailed: "It could not be deleted. Close the book’s other pages and try again.",
    schema: "The file’s format (JSON Schema)",
  },
  kinds: {
    edits: "changes to a chapter",
    attempts: "an answer",
    reading: "a section that was read",
    exams: "an exam",
    settings: "a setting",
  },
  fileItself: "the file itself",
  aside: {
    title: "Set aside",
    intro:
      "Some records could not be read, others lost against what another page wrote at the same time. None is gone: they are kept here, and used nowhere. Put them back, save them, or delete them.",
    count: "Records set aside: {n}.",
    what: "{kind}: {name}",
    from: "written {date}",
    fromUnknown: "written at an unknown time",
    lost: "another version stands in its place",
    unreadable: "can’t be read, only saved",
    save: "Save to a file",
    restore: "Put back",
    restored: "It was put back. If something else stood there, that is set aside now.",
    delete: "Delete",
    deleted: "deleted",
    undo: "Undo the deletion",
    undone: "The deletion was undone.",
  },
  refusal: {
    "too-large": "The file is too large to hold records of this book.",
    "not-json":
      "The file can’t be read: it is not whole JSON. Perhaps the download was cut off; fetch it again.",
    foreign: "This file belongs to another program: it holds no records of this book.",
    newer: "This file was made with a newer edition of the book. Reload the page and try again.",
    damaged:
      "The file is damaged in {what} (“{at}”), so none of it was read. Save it once more in the browser that it came from.",
    unreadable: "The browser could not open the file. If it was moved or changed, choose it again.",
  },
  teacher: {
    drop: "Drop your students’ files here",
    choose: "Choose files",
    files: "Students whose files were read: {n}",
    refused: "Files that were not read",
    twice: "The same as “{name}”; it was not counted again.",
    forget: "Clear",
    empty: "There are no answers in these files.",
    questions: "Questions",
    question: "Question",
    knew: "Right at the first try",
    misconceptions: "Misconceptions",
    noMisconceptions: "No misconceptions were found.",
    belief: "Belief",
    had: "Students who answered so",
    of: "{n} of {total}, 95% interval {low} to {high}",
    gone: "The book no longer has this question ({id})",
  },
};

const dictionaries: Readonly<Record<Locale, StudyWords>> = { zh, en };

export function studyWordsOf(locale: Locale): StudyWords {
  return dictionaries[locale];
}
