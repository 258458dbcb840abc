import type { Locale } from "../../lib/book/locale.ts";

/** Words of what a reader does to a notebook beyond running it. `{…}` are filled in by `fill`. */
export interface HandsWords {
  readonly actions: {
    readonly label: string;
    readonly codeAbove: string;
    readonly codeBelow: string;
    readonly textBelow: string;
    readonly moveUp: string;
    readonly moveDown: string;
    readonly remove: string;
    readonly toText: string;
    readonly toCode: string;
    readonly allDigits: string;
    readonly compare: string;
    readonly ghost: string;
  };
  readonly difference: string;
  /** `$` stands for how many. */
  readonly unchanged: string;
  readonly ghost: Readonly<Record<"same" | "other", string>>;
  readonly text: {
    readonly edit: string;
    readonly done: string;
    readonly label: string;
    readonly empty: string;
    readonly hint: string;
  };
  readonly bar: {
    readonly label: string;
    readonly undo: string;
    readonly redo: string;
    readonly runStale: string;
    readonly keys: string;
    readonly variables: string;
    readonly graph: string;
    readonly share: string;
    readonly save: string;
    readonly open: string;
    readonly jupyter: string;
  };
  readonly notice: {
    readonly restored: string;
    readonly run: string;
    readonly preview: string;
    readonly previewReplaces: string;
    readonly take: string;
    readonly leave: string;
    readonly damaged: string;
    readonly newer: string;
    readonly huge: string;
    readonly memory: string;
    readonly full: string;
    readonly unreadable: string;
    readonly toAside: string;
    readonly copied: string;
    readonly copyBy: string;
    readonly linkLong: string;
    readonly removed: string;
    readonly undo: string;
    readonly close: string;
  };
  readonly choice: {
    readonly edition: string;
    readonly tab: string;
    readonly mine: string;
    readonly old: string;
    readonly now: string;
    readonly theirs: string;
    readonly keepMine: string;
    readonly takeNow: string;
    readonly takeTheirs: string;
  };
  readonly help: {
    readonly title: string;
    readonly intro: string;
    readonly close: string;
    readonly anywhere: string;
    readonly command: string;
    readonly editing: string;
    readonly keys: Readonly<Record<KeyHelp, string>>;
  };
  readonly variables: {
    readonly title: string;
    readonly name: string;
    readonly value: string;
    readonly kind: string;
    readonly cell: string;
    readonly state: string;
    readonly none: string;
    readonly unknown: string;
    readonly printed: string;
    readonly states: Readonly<Record<"fresh" | "stale" | "failed", string>>;
  };
  readonly graph: {
    readonly title: string;
    readonly intro: string;
    readonly needs: string;
    readonly alone: string;
  };
}

export type KeyHelp =
  | "edit"
  | "leave"
  | "runNext"
  | "runStay"
  | "runAdd"
  | "next"
  | "previous"
  | "above"
  | "below"
  | "remove"
  | "undo"
  | "redo"
  | "toText"
  | "toCode"
  | "cut"
  | "copy"
  | "paste"
  | "digits"
  | "stop"
  | "restart"
  | "help"
  | "tab"
  | "documentation"
  | "nextProblem"
  | "problems";

const zh: HandsWords = {
  actions: {
    label: "{name}的操作",
    codeAbove: "上方加代码",
    codeBelow: "下方加代码",
    textBelow: "下方加笔记",
    moveUp: "上移",
    moveDown: "下移",
    remove: "删除",
    toText: "改成笔记",
    toCode: "改成代码",
    allDigits: "写出全部位数",
    compare: "和原文比较",
    ghost: "衬出书里的图",
  },
  difference: "{name}：原文与现在的差别",
  unchanged: "$ 行没有变",
  ghost: { same: "淡的一层是书里的图。", other: "书里的图，坐标轴和你的不一样：" },
  text: {
    edit: "编辑",
    done: "完成",
    label: "{name}的原文",
    empty: "空的笔记，按 Enter 开始写",
    hint: "用 Markdown 写，公式放在 $…$ 里；Shift+Enter 完成",
  },
  bar: {
    label: "更多笔记本操作",
    undo: "撤销",
    redo: "重做",
    runStale: "运行过期的单元",
    keys: "快捷键",
    variables: "变量",
    graph: "依赖图",
    share: "复制分享链接",
    save: "存成文件",
    open: "打开文件",
    jupyter: "导出 .ipynb",
  },
  notice: {
    restored: "你上次的改动都在。还没有运行，标着“已过期”的结果是书里原来的。",
    run: "运行",
    preview:
      "这个链接带来了别人改过的内容：改了 {edited} 个单元，加了 {added} 个。这些代码不是书里的，也不是你的，是做链接的人写的。现在只是给你看，一行都没有运行。",
    previewReplaces: "采用之后会换掉你自己在这一章的改动，换掉了还可以撤销。",
    take: "采用",
    leave: "不用，回到我的",
    damaged:
      "这份改动读不出来：链接或文件不完整，或者不是这本书做的。请对方再发一次，发文件比发链接稳妥。下面是你自己的笔记本，没有变。",
    newer: "这份改动出自本书更新的版本，这个页面还认不得。刷新页面也许能取到新版。",
    huge: "这份改动太大，没有打开。请对方删掉一些再发。下面是你自己的笔记本，没有变。",
    memory: "浏览器不让本页存东西：你的改动只留到关闭页面为止。要留住，请存成文件。",
    full: "浏览器的存储空间满了：最近的改动只留到关闭页面为止。要留住，请存成文件。",
    unreadable: "浏览器里为这本书存的东西，有一份读不出来。它没有丢，已经放在一边，也可以存成文件。",
    toAside: "去“我的学习”处理",
    copied: "链接已复制。你的改动就在链接里，没有上传到任何地方。",
    copyBy: "浏览器不让本页复制。请选中下面的链接，自己复制：",
    linkLong: "链接有 {n} 个字符，有的聊天软件会截断它；存成文件更稳妥。",
    removed: "已删除{name}。",
    undo: "撤销",
    close: "知道了",
  },
  choice: {
    edition: "你改过这个单元，而新版的书也改了它。留哪一份？",
    tab: "你在另一个标签页里也改了这个单元。留哪一份？",
    mine: "你的",
    old: "你改动时书里的",
    now: "现在书里的",
    theirs: "另一个标签页里的",
    keepMine: "留我的",
    takeNow: "用书里的新版",
    takeTheirs: "用另一个标签页的",
  },
  help: {
    title: "快捷键",
    intro: "和 Jupyter 一样有两种状态：编辑代码时是编辑状态，按 Esc 选中整个单元就是命令状态。",
    close: "关闭",
    anywhere: "两种状态都可用",
    command: "命令状态",
    editing: "编辑状态",
    keys: {
      edit: "编辑选中的单元",
      leave: "离开编辑，选中单元",
      runNext: "运行，选中下一个",
      runStay: "运行，停在原处",
      runAdd: "运行，在下方加一个单元",
      next: "下一个单元",
      previous: "上一个单元",
      above: "在上方加代码",
      below: "在下方加代码",
      remove: "删除（你加的单元）",
      undo: "撤销增删、移动和还原",
      redo: "重做",
      toText: "改成笔记（你加的单元）",
      toCode: "改成代码",
      cut: "剪切（你加的单元）",
      copy: "复制单元",
      paste: "粘贴到下方",
      digits: "写出结果的全部位数，或恢复舍入",
      stop: "停止运行",
      restart: "重启内核",
      help: "打开这一页",
      tab: "离开编辑后，到下一个控件",
      documentation: "光标处的名字是什么",
      nextProblem: "到下一处问题",
      problems: "列出所有问题",
    },
  },
  variables: {
    title: "变量",
    name: "名字",
    value: "值",
    kind: "类型",
    cell: "定义它的单元",
    state: "状态",
    none: "这一章的单元没有定义变量。",
    unknown: "还没有值",
    printed: "书里的结果",
    states: { fresh: "最新", stale: "未运行或已过期", failed: "没有算成" },
  },
  graph: {
    title: "依赖图",
    intro: "箭头从定义名字的单元指向用到它的单元。",
    needs: "{name}用到：{others}",
    alone: "{name}不依赖别的单元",
  },
};

const en: HandsWords = {
  actions: {
    label: "Actions for {name}",
    codeAbove: "Code above",
    codeBelow: "Code below",
    textBelow: "Note below",
    moveUp: "Move up",
    moveDown: "Move down",
    remove: "Delete",
    toText: "Make it a note",
    toCode: "Make it code",
    allDigits: "All digits",
    compare: "Compare with the book",
    ghost: "Book’s figure behind",
  },
  difference: "{name}: what differs from the book",
  unchanged: "$ unchanged lines",
  ghost: { same: "Faint: the book’s figure.", other: "The book’s figure; its axes are not yours:" },
  text: {
    edit: "Edit",
    done: "Done",
    label: "Source of {name}",
    empty: "An empty note: press Enter to write",
    hint: "Markdown, with formulas in $…$; Shift+Enter when done",
  },
  bar: {
    label: "More notebook actions",
    undo: "Undo",
    redo: "Redo",
    runStale: "Run what is out of date",
    keys: "Keys",
    variables: "Variables",
    graph: "Dependencies",
    share: "Copy a link to share",
    save: "Save to a file",
    open: "Open a file",
    jupyter: "Export .ipynb",
  },
  notice: {
    restored:
      "Your changes from last time are here. Nothing has been run yet: what is marked out of date still shows the book’s results.",
    run: "Run it",
    preview:
      "This link brings somebody’s changes (cells rewritten: {edited}; added: {added}). This code is not the book’s and not yours; whoever made the link wrote it. You are only looking at it: none of it has been run.",
    previewReplaces: "Using it replaces your own changes to this chapter; you can undo that.",
    take: "Use it",
    leave: "Back to mine",
    damaged:
      "These changes can’t be read: the link or file is incomplete, or was not made by this book. Ask for it again; a file is safer than a link. Below is your own notebook, as it was.",
    newer:
      "These changes were made with a newer edition of the book than this page. Reloading may bring the new edition.",
    huge: "These changes are too large and were not opened. Ask for fewer of them. Below is your own notebook, as it was.",
    memory:
      "The browser lets this page store nothing: your changes last until you close it. Save them to a file to keep them.",
    full: "The browser’s storage is full: your latest changes last until you close this page. Save them to a file to keep them.",
    unreadable:
      "Something that this browser kept of the book can’t be read. It is not lost but set aside, and you can save it to a file.",
    toAside: "Decide on the page “My study”",
    copied: "Link copied. Your changes are in the link itself; nothing was uploaded.",
    copyBy: "The browser doesn’t let this page copy. Select the link and copy it yourself:",
    linkLong: "The link has {n} characters and some messengers will cut it; a file is safer.",
    removed: "Deleted {name}.",
    undo: "Undo",
    close: "OK",
  },
  choice: {
    edition: "You changed this cell, and so did the book’s new edition. Which one should stay?",
    tab: "You changed this cell in another tab, too. Which one should stay?",
    mine: "Yours",
    old: "The book’s when you changed it",
    now: "The book’s today",
    theirs: "In the other tab",
    keepMine: "Keep mine",
    takeNow: "Take the book’s",
    takeTheirs: "Take the other tab’s",
  },
  help: {
    title: "Keys",
    intro:
      "As in Jupyter there are two modes: in edit mode you write code; Escape selects the whole cell, and that is command mode.",
    close: "Close",
    anywhere: "In both modes",
    command: "Command mode",
    editing: "Edit mode",
    keys: {
      edit: "edit the selected cell",
      leave: "stop editing, select the cell",
      runNext: "run, select the next cell",
      runStay: "run, stay here",
      runAdd: "run, add a cell below",
      next: "next cell",
      previous: "previous cell",
      above: "add code above",
      below: "add code below",
      remove: "delete (a cell of yours)",
      undo: "undo adding, deleting, moving, resetting",
      redo: "redo",
      toText: "make it a note (a cell of yours)",
      toCode: "make it code",
      cut: "cut (a cell of yours)",
      copy: "copy the cell",
      paste: "paste below",
      digits: "show all digits of its numbers, or round them again",
      stop: "stop what runs",
      restart: "restart the kernel",
      help: "open this sheet",
      tab: "after Escape: to the next control",
      documentation: "what the name at the cursor is",
      nextProblem: "to the next problem",
      problems: "list all problems",
    },
  },
  variables: {
    title: "Variables",
    name: "Name",
    value: "Value",
    kind: "Kind",
    cell: "Defined by",
    state: "State",
    none: "The cells of this chapter define no variables.",
    unknown: "no value yet",
    printed: "as printed in the book",
    states: { fresh: "up to date", stale: "not run, or out of date", failed: "failed" },
  },
  graph: {
    title: "Dependencies",
    intro: "An arrow leads from the cell that defines a name to one that uses it.",
    needs: "{name} needs {others}",
    alone: "{name} needs no other cell",
  },
};

const words: Readonly<Record<Locale, HandsWords>> = { zh, en };

export function handsWords(locale: Locale): HandsWords {
  return words[locale];
}
