/** What this folder's errors say, in Chinese; what a pattern captures stands as $1, $2 … in it. */
export const messages: readonly { readonly pattern: RegExp; readonly zh: string }[] = [
  {
    pattern: /^(.+) must be finite( and ≥ 0)?, got (.+)$/,
    zh: "$1应当是有限的数（堆叠的柱子还不能小于0），得到的是$3。",
  },
  { pattern: /^(.+) must be a list of numbers, got (.+)$/, zh: "$1应当是由数组成的数组，得到的是$2。" },
  { pattern: /^(.+) must be a number, got (.+)$/, zh: "$1应当是数，得到的是$2。" },
  { pattern: /^(.+) is NaN$/, zh: "$1是NaN，画不出来。" },
  { pattern: /^(.+) must be a list, got (.+)$/, zh: "$1应当是数组，得到的是$2。" },
  { pattern: /^(.+) must have at least (\d+) entry, got none$/, zh: "$1至少要有$2项，现在一项也没有。" },
  { pattern: /^(.+) has (\d+) entr(?:y|ies) for (\d+) .+$/, zh: "$1有$2项，应当有$3项。" },
  {
    pattern: /^(.+) must go from a smaller to a larger finite number, got (.+) to (.+)$/,
    zh: "$1应当从小到大，两端都有限，得到的是$2到$3。",
  },
  {
    pattern: /^(.+): alt must say in words what the figure shows$/,
    zh: "$1：缺alt。请用文字说出图里有什么。",
  },
  {
    pattern: /^(.+): leaf "(.*)" stands for symbol (.+), there are (\d+)$/,
    zh: "$1：叶子“$2”代表第$3号符号，可是一共只有$4个符号。",
  },
  {
    pattern: /^(.+) is missing: a list of y needs the x of each$/,
    zh: "缺$1：y是列表时，每个y都要有自己的x。",
  },
  {
    pattern: /^(.+): samples must be a whole number from 2 to 2000, got (.+)$/,
    zh: "$1：samples应当是2到2000之间的整数，得到的是$2。",
  },
  {
    pattern: /^(.+): a filled series needs 0 in yRange, got (.+) to (.+)$/,
    zh: "$1：要填充的曲线，yRange里必须有0，现在是$2到$3。",
  },
];
