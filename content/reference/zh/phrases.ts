/** What many functions say in the same words. */
export const p = "概率，总和为1";
export const trueP = "各个结果真实的概率，总和为1";
export const modelQ = "模型给出的概率，总和为1；个数与`p`相同";
export const base2 = "`base`：对数的底，默认为2";
export const noArray = (name: string): string => `${name}不是数组，或者其中有不是数的东西`;
export const badP = "`p`为空，其中有负数、无穷大或NaN，或者总和不是1；或者底不合要求";
export const badPair = "`p`或`q`不是概率分布，或者两者长度不同；或者底不合要求";
export const badJoint = "各行长度不同，其中有不是概率的数，或者总和不是1；或者底不合要求";
export const badLogits = "有的logit是NaN或+Infinity，全部是−Infinity，或者一个也没有；或者底不合要求";
export const logits = "有限的数；−Infinity表示这个结果被屏蔽";
export const joint = "每行一样长的表，全部概率的总和为1";
