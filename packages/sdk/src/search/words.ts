/**
 * Ways to write one thing, after the folding below: the electronic card is the only one there is, and speech has its own words.
 * Others are one typing error apart, and found as such.
 */
const SPELLINGS = [
  [/\be-?ktp\b|\bktp-?el\b/g, 'ktp'],
  [/\bakte\b/g, 'akta'],
  [/\b(mem)?bikin\b/g, 'buat'],
  [/\bngurus\b/g, 'urus'],
] as const;

/** The same sound in the spelling before 1972, or in a borrowed word. Consistent, not correct: both sides of a comparison pass through it. */
const SOUND = /oe|tj|dj|sj|ch|ph|[fvz]/g;
export const LETTER = /[fvz]/g;
const SOUNDS: Readonly<Record<string, string>> = { oe: 'u', tj: 'c', dj: 'j', sj: 'sy', ch: 'kh', ph: 'p', f: 'p', v: 'p', z: 'j' };

/**
 * The words of a text in the form in which they are compared: lower case without accents and apostrophes, no doubled consonant (but
 * in short forms such as KK, and `ngg`), one spelling for one sound. `E-KTP` gives `ktp`, `Ijin` and `izin` both `ijin`, `Jum'at` and `jumat` the same.
 *
 * @param sound Which sounds to fold: `LETTER` leaves two letters as they stand, since `bpsj` is `bpjs` with two of them swapped.
 */
export function words(text: string, sound = SOUND): string[] {
  let plain = text.toLowerCase().normalize('NFKD').replace(/[\p{M}'’ʼ]/gu, '')
    .replace(sound, (one) => SOUNDS[one]!)
    .replace(/([a-z]{2}((?![aeioug])[a-z]))\2+/g, '$1');
  for (const [spelling, usual] of SPELLINGS) plain = plain.replace(spelling, usual);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
