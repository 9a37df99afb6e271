/** The consonant that a nasal prefix has swallowed: `menyewa` is `sewa`. */
const SWALLOWED: Readonly<Record<string, string>> = { m: 'p', n: 't', ng: 'k', ny: 's' };

/** Each takes one affix off, or gives the word back. */
const AFFIXES: readonly ((word: string) => string)[] = [
  (word) => word.replace(/nya$/, ''),
  (word) => word.replace(/kan$/, ''),
  (word) => word.replace(/(an|i)$/, ''),
  (word) => word.replace(/^([mp]e|di|be|ke|se)/, ''),
  (word) => word.replace(/^([mp]e(m|ng?)|[bpt]er)/, ''),
  (word) => word.replace(/^[mp]e(m|n[gy]?)(?=[aeiou])/, (_, nasal: string) => SWALLOWED[nasal]!),
];

/**
 * All that an Indonesian word may be built from, itself first: `pengurusan` gives `urus` among others, as `mengurus` does. Nothing
 * is looked up, so that most of them are no words; two words are kin if they share one of at least three letters.
 */
export function roots(word: string): ReadonlySet<string> {
  const found = new Set([word]);
  // A set hands out what is added while it is walked.
  for (const form of found) {
    for (const strip of AFFIXES) {
      const root = strip(form);
      if (root.length > 2) found.add(root);
    }
  }
  return found;
}
