import type { Locale } from "../../../lib/book/locale.ts";

export interface Words {
  readonly returns: string;
  readonly moreInReference: string;
  /** {cell}: the other cell. */
  readonly fromCell: string;
  readonly unexpected: string;
  readonly incomplete: string;
  readonly unknownName: string;
  readonly changeTo: string;
  readonly tooFewArguments: string;
  readonly tooManyArguments: string;
  readonly definedTwice: string;
  /** {n}: how many characters a cell holds. */
  readonly tooLong: string;
  /** What CodeMirror itself says, by its own English. */
  readonly phrases: Readonly<Record<string, string>>;
}

export const dictionary: Readonly<Record<Locale, Words>> = {
  zh: {
    returns: "返回",
    moreInReference: "函数手册里的完整说明",
    fromCell: "在{cell} 里定义",
    unexpected: "这里的 {found} 不该出现。",
    incomplete: "到这里还没有写完。",
    unknownName: "{name} 没有在任何单元或函数库里定义。",
    changeTo: "改成 {name}",
    tooFewArguments: "{name} 至少要 {n} 个参数，这里有 {found} 个。",
    tooManyArguments: "{name} 最多接受 {n} 个参数，这里有 {found} 个。",
    definedTwice: "{name} 已经在{cell} 里定义了。",
    tooLong: "没有放进来：一个单元最多 {n} 个字符。",
    phrases: {
      Find: "查找",
      Replace: "替换为",
      next: "下一个",
      previous: "上一个",
      all: "全选",
      "match case": "区分大小写",
      regexp: "正则表达式",
      "by word": "全字匹配",
      replace: "替换",
      "replace all": "全部替换",
      close: "关闭",
      "current match": "当前匹配",
      "replaced $ matches": "替换了 $ 处",
      "replaced match on line $": "替换了第 $ 行的匹配",
      "on line": "所在行",
      "Go to line": "跳到行",
      go: "跳转",
      Completions: "补全",
      Diagnostics: "诊断",
      "No diagnostics": "没有发现问题",
    },
  },
  en: {
    returns: "Returns",
    moreInReference: "All of it in the function reference",
    fromCell: "Defined in {cell}",
    unexpected: "{found} does not belong here.",
    incomplete: "This is not finished yet: something is missing here.",
    unknownName: "{name} is not defined in any cell or in the library.",
    changeTo: "Change to {name}",
    tooFewArguments: "Too few arguments for {name}: at least {n}, here {found}.",
    tooManyArguments: "Too many arguments for {name}: at most {n}, here {found}.",
    definedTwice: "{name} is already defined in {cell}.",
    tooLong: "Not taken: a cell holds at most {n} characters.",
    phrases: {},
  },
};
