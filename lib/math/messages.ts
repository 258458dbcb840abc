/** What this folder's errors say, in Chinese. */

export interface Message {
  /** The English message; what it captures stands as $1, $2 … in the Chinese one. */
  readonly pattern: RegExp;
  readonly zh: string;
  /** What in the book explains it. */
  readonly about?: "distribution" | "prefix-code" | "logits" | "infinity";
}

/** `caller: argument must be expected, got value`, for each thing that is expected. */
function mustBe(expected: string, zh: string, about?: Message["about"]): Message {
  const pattern = new RegExp(`^(\\S+): (\\S+) must be ${expected}, got (.+)$`, "s");
  return { pattern, zh: `$1：$2应当是${zh}，得到的是$3。`, ...(about && { about }) };
}

export const messages: readonly Message[] = [
  {
    pattern: /^(\S+): q\[(\d+)\] = 0 where p\[\d+\] = (\S+), so it is infinite$/,
    zh: "$1：q[$2] = 0，而p[$2] = $3，所以结果是无穷大。",
    about: "infinity",
  },
  {
    pattern: /^(\S+): (\S+) must sum to 1, got a sum of (\S+); normalize\(.*\) makes it a distribution$/,
    zh: "$1：$2的各项加起来应当是1，现在是$3。normalize($2)可以把它变成一个分布。",
    about: "distribution",
  },
  mustBe("a probability", "概率，也就是不小于0的有限数", "distribution"),
  mustBe("a probability from 0 to 1", "概率，在0和1之间", "distribution"),
  mustBe("an array of numbers", "由数组成的数组"),
  mustBe("an array of rows", "由行组成的数组"),
  mustBe("a finite number or -Infinity", "有限的数，或者-Infinity", "logits"),
  mustBe("a finite number > 0 and ≠ 1", "大于0、不等于1的有限数"),
  mustBe("a finite number > 1", "大于1的有限数"),
  mustBe("a finite number > 0", "大于0的有限数"),
  mustBe("a finite number ≥ 0", "不小于0的有限数"),
  mustBe("a finite number", "有限的数"),
  mustBe("a number ≥ 0 and < 0\\.5", "不小于0、小于0.5的数"),
  mustBe("a number ≥ 0", "不小于0的数"),
  mustBe("a number ≤ 0", "不大于0的数"),
  mustBe("a number", "数"),
  mustBe(
    "a whole number ≥ 1, or Infinity for no codeword",
    "不小于1的整数，没有码字时是Infinity",
    "prefix-code",
  ),
  mustBe("a whole number ≥ 1", "不小于1的整数"),
  {
    pattern: /^(\S+): (\S+) must be a whole number from (\S+) to (\S+), got (.+)$/,
    zh: "$1：$2应当是$3到$4之间的整数，得到的是$5。",
  },
  mustBe("a class index or a distribution", "类别的编号，或者一个分布"),
  mustBe('"0" or "1"', "“0”或者“1”"),
  mustBe('"rows" or "columns"', "“rows”或者“columns”"),
  mustBe('"mean", "sum" or "none"', "“mean”“sum”“none”三者之一"),
  mustBe("a string", "字符串"),
  { pattern: /^(\S+): (\S+) must not be empty$/, zh: "$1：$2不能是空的。" },
  { pattern: /^(\S+): (\S+) must not all be 0$/, zh: "$1：$2不能全是0。", about: "distribution" },
  {
    pattern: /^(\S+): (\S+) and (\S+) must have the same length, got (\d+) and (\d+)$/,
    zh: "$1：$2和$3应当一样长，现在的长度是$4和$5。",
  },
  {
    pattern: /^(\S+): (\S+) must have a finite entry, all are -Infinity$/,
    zh: "$1：$2里至少要有一个有限的数，现在全是-Infinity。",
    about: "logits",
  },
  {
    pattern: /^(\S+): (\S+) and (\S+) must be both numbers or both arrays$/,
    zh: "$1：$2和$3要么都是数，要么都是数组。",
  },
  { pattern: /^(\S+): a batch of (\S+) needs an array of (\S+)$/, zh: "$1：一批$2要配一个由$3组成的数组。" },
  {
    pattern: /^(\S+): a mean needs a sample of weight above 0, got none$/,
    zh: "$1：求平均至少要有一个权重大于0的样本，现在一个也没有。",
  },
  {
    pattern: /^(\S+): (\S+) must have at most (\d+) symbols, got (\d+)$/,
    zh: "$1：$2最多只能有$3个符号，现在有$4个。",
  },
  {
    pattern: /^(\S+): (\S+) must have a probability above 0, got symbol (\d+)$/,
    zh: "$1：$2是第$3号符号，它的概率是0，没法编码。",
    about: "prefix-code",
  },
  {
    pattern: /^(\S+): (.+) must be (?:distributions|a distribution|a table of probabilities)$/,
    zh: "$1：$2应当是概率分布。",
    about: "distribution",
  },
];
