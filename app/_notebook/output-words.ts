import type { Locale } from "../../lib/book/locale.ts";

/** Words of what cells show. `{…}` are filled in by `fill`. */
export interface OutputWords {
  readonly showMore: string;
  readonly copyCsv: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly sorted: Readonly<Record<"ascending" | "descending" | "none", string>>;
  readonly fixes: Readonly<Record<"rename" | "copy" | "value" | "undo", string>>;
  readonly explained: string;
  readonly frames: string;
  readonly frame: string;
  readonly topOfCell: string;
  readonly outOfDate: string;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly forward: string;
}

const zh: OutputWords = {
  showMore: "显示更多",
  copyCsv: "复制为 CSV",
  copied: "已复制",
  copyFailed: "浏览器不让本页复制",
  sorted: {
    ascending: "已按“{column}”升序排列",
    descending: "已按“{column}”降序排列",
    none: "已恢复原来的顺序",
  },
  fixes: {
    rename: "把这里的 {name} 改名为 {to}",
    copy: "在这里用自己的一份：{to}",
    value: "在这里不用 {name}，用它上一次的值：{to}",
    undo: "撤销对单元 {n} 的修改",
  },
  explained: "书里的解释：{title}",
  frames: "经过这些地方",
  frame: "单元 {n}，第 {line} 行",
  topOfCell: "最外层",
  outOfDate: "已过期",
  play: "播放：{label}",
  pause: "暂停：{label}",
  back: "后退一步：{label}",
  forward: "前进一步：{label}",
};

const en: OutputWords = {
  showMore: "Show more",
  copyCsv: "Copy as CSV",
  copied: "Copied",
  copyFailed: "The browser doesn’t let this page copy",
  sorted: {
    ascending: "Sorted by {column}, ascending",
    descending: "Sorted by {column}, descending",
    none: "Back in the original order",
  },
  fixes: {
    rename: "Rename {name} to {to} here",
    copy: "Work on a copy here: {to}",
    value: "Do without {name} here: {to} has its last value",
    undo: "Undo the edit of cell {n}",
  },
  explained: "The book explains it: {title}",
  frames: "By way of",
  frame: "cell {n}, line {line}",
  topOfCell: "top level",
  outOfDate: "out of date",
  play: "Play: {label}",
  pause: "Pause: {label}",
  back: "One step back: {label}",
  forward: "One step forward: {label}",
};

const words: Readonly<Record<Locale, OutputWords>> = { zh, en };

export function outputWordsOf(locale: Locale): OutputWords {
  return words[locale];
}
