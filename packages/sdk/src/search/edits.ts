/**
 * How many typing errors lie between what was typed and `word`, and between it and the nearest beginning of `word`. An error is a
 * letter left out, added, or wrong, or two neighbours swapped (optimal string alignment). `undefined` once it is sure that both
 * exceed `limit`.
 */
export function edits(typed: string, word: string, limit: number): readonly [whole: number, beginning: number] | undefined {
  let before: number[] = [];
  let row = [0];
  while (row.length <= word.length) row.push(row.length);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const wrong = typed[i - 1] === word[j - 1] ? 0 : 1;
      const swapped = i > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1] ? before[j - 2]! : limit;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + wrong, swapped + 1));
    }
    if (Math.min(...next) > limit) return undefined;
    before = row;
    row = next;
  }
  return [row[word.length]!, Math.min(...row)];
}
