import type { PhoneNumber } from './documents/contact.js';
import { SHORT_CODE } from './shortCode.js';

/**
 * What a text turned out to hold. `letters`: a letter stands where a digit belongs, which nobody may guess away;
 * `incomplete`: digits, but not from the beginning of a number, such as a landline without its area code.
 */
export type Pasted =
  | { readonly kind: 'numbers'; readonly numbers: readonly PhoneNumber[] }
  | { readonly kind: 'incomplete'; readonly digits: string }
  | { readonly kind: 'letters' | 'none' };

/** Letters that look like the digits 0 and 1. */
const LOOKALIKES = /^[OoIl]+$/;
/** Digits as numbers are grouped; `+` begins another. */
const RUNS = /[+(]?[\dOoIl][\dOoIl ().-]*/g;
/** What some put between groups, and others between numbers. */
const OTHER_GAPS = /[\s/\\_*,|\u00b7\u2022]+/g;
/** How a number begins, other than a date or an hour does, or without its area code a landline. */
const BEGINNING = /^\(?(?:\+?62|0[2-9]\d|8[1-9]\d\d?(?!\d))/;
/** A group with which a number may begin after something else, and one that in a row begins another: a mobile one, an area code. */
const STARTS = /^\(?(?:[+0]|62|8[1-9]\d(?:\d?(?!\d)|\d{6,9}$))/;
const ANOTHER = /^\(?0(?:\d{3}|2[124](?!\d)|31(?!\d)|61(?!\d))/;
/** `23/11/2026`, which is no piece of a number. */
const SLASHED_DATE = /(^|[^\d/])\d\d?\/\d\d?\/(?:20)?\d\d(?![\d/])/g;
/** `112 110`: codes of three digits in a row, unlike the groups of one code (`1500 533`). */
const CODES_IN_A_ROW = /^1\d\d(?: 1\d\d)+$/;
const DATE_OR_HOUR = /^\(?0\d(?:[.-]| (?:0\d|1[0-2]) 20\d\d )/;
/** What is no more of a whole number: what stands before the next of a list, such as `2.`, or an hour. */
const NO_MORE = /^(?:\(?\d\d?[.)]|[0-2]\d\.[0-5]\d(?!\d).*)$/;
/** Groups of the longest number, each of one digit and its dash; of a paste, groups that are looked at. */
const LONGEST = 32;
const MOST_GROUPS = 400;

/**
 * The phone numbers in what people paste: a number in any usual spelling, a `wa.me` or `tel:` link, a message around it.
 * Short codes count only where there is no longer number, since messages are full of hours and sums of money. Reading is as
 * they are dialled in Indonesia; it never makes two different numbers one.
 */
export function pastedNumbers(text: string): Pasted {
  const readable = withoutWords(asciiDigits(text).replace(SLASHED_DATE, '$1;'));
  const runs = runsIn(readable);
  const spelled = runs.map((run) => run.replace(/[ ().-]/g, ''));
  if (spelled.some((run) => run.length > 2 && /\d/.test(run) && /[A-Za-z]/.test(run))) return { kind: 'letters' };

  const whole = runs.flatMap(numbersIn);
  // A number may be broken over lines, or set apart by other marks, also beside a whole one; its pieces are no short codes.
  const others = readable.replace(RUNS, (run) => (numbersIn(run).length > 0 ? ';' : run)).replace(OTHER_GAPS, ' ');
  const pieced = runsIn(others).flatMap((run) => BEGINNING.test(run) && (whole.length === 0 || !run.startsWith('8')) ? numbersIn(run) : []);
  if (whole.length + pieced.length > 0) return numbers([...whole, ...pieced]);
  const rest = runs.filter((run) => !run.includes('.')).flatMap((run) => CODES_IN_A_ROW.test(run) ? run.split(' ') : run.replace(/\D/g, ''));
  const short = rest.filter((digits) => SHORT_CODE.test(digits));
  if (short.length > 0) return numbers(short);
  const part = rest.find((digits) => /^\d{5,12}$/.test(digits));
  return part === undefined ? { kind: 'none' } : { kind: 'incomplete', digits: part };
}

/**
 * The one spelling by which numbers are compared: no spaces, no 0 between country and area code, and a service code
 * without the country that phones show before it (`+62 1500533`).
 */
export function numberKey({ value }: PhoneNumber): string {
  return value.replace(/ /g, '').replace(/^\+620(?=[1-9])/, '+62').replace(/^\+62(?=1\d{2,6}$)/, '');
}

/** Arabic-Indic, full-width and other digits, dashes and spaces as ASCII; what is invisible is gone, links are decoded. */
function asciiDigits(text: string): string {
  return text.normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\p{Cf}/gu, '').replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/%2b/gi, '+').replace(/%[\da-f]{2}/gi, ' ');
}

function runsIn(text: string): readonly string[] {
  return text.match(RUNS)?.map((run) => run.replace(/[ (.-]+$/, '')) ?? [];
}

/** Words end a number, but for letters that stand for digits in one. */
function withoutWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word, at: number) => {
    const touches = /\d/.test(text.charAt(at - 1) + text.charAt(at + word.length));
    return LOOKALIKES.test(word) && (touches || word.length > 2) ? word : ';';
  });
}

/** Digits of a whole number as `+62...`; undefined for what is none. A number of another country needs its `+` or 00. */
function dialled(run: string): string | undefined {
  const digits = run.replace(/[^\d+]/g, '').replace(/^00(?=[1-9])/, '+');
  const value = digits.startsWith('0') || /^8\d{8,11}$/.test(digits) ? `+62${digits.replace(/^0/, '')}`
    : /^62[02-9]\d{7,12}$/.test(digits) ? `+${digits}` : digits;
  const key = numberKey({ kind: 'international', value });
  const isWhole = /^\+62\d{8,12}$|^\+(?!62)[1-9]\d{7,14}$/.test(key) || (digits.startsWith('+') && /^1\d{2,6}$/.test(key));
  return isWhole ? key : undefined;
}

/** Every number of a run: "3 0812-... 0813-..." has two, and something before them. */
function numbersIn(run: string): readonly string[] {
  const whole = dialled(run);
  if (whole !== undefined) return [whole];
  const groups = run.split(' ', MOST_GROUPS);
  const found: string[] = [];
  for (let start = 0; start < groups.length;) {
    const number = STARTS.test(groups[start]!) ? numberFrom(groups, start) : undefined;
    if (number) found.push(number.key);
    start = number?.end ?? start + 1;
  }
  return found;
}

/** The number that begins with a group: to the end, or as far as it can go, but not into what begins another one. */
function numberFrom(groups: readonly string[], start: number): { readonly key: string; readonly end: number } | undefined {
  const toEnd = groups.length - start > LONGEST ? undefined : dialled(groups.slice(start).join(' '));
  if (toEnd !== undefined) return { key: toEnd, end: groups.length };
  if (DATE_OR_HOUR.test(groups.slice(start, start + 4).join(' '))) return undefined;
  let longest: { key: string; end: number } | undefined;
  for (let end = start + 1; end <= groups.length && end - start <= LONGEST; end++) {
    const key = dialled(groups.slice(start, end).join(' '));
    if (key !== undefined) longest = { key, end };
    const next = groups[end];
    if (longest && next !== undefined && (ANOTHER.test(next) || NO_MORE.test(next) || dialled(next) !== undefined)) break;
  }
  return longest;
}

function numbers(keys: readonly string[]): Pasted {
  return { kind: 'numbers', numbers: [...new Set(keys)].map((value) => ({ kind: value.startsWith('+') ? 'international' : 'short', value })) };
}
