/** TeX in the pieces that it is read in: commands, spaces, and single characters. */
export function tokensOf(tex: string): string[] {
  return tex.match(/\\[a-z]+|\\.|\s+|./gisu) ?? [];
}
