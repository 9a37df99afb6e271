import { weekdays } from '@tetap/feed';
import type { Weekday } from '@tetap/feed';

/** Names of days as offices write them, both spellings of Friday and Sunday included. */
const NAMES: ReadonlyMap<string, Weekday> = new Map(Object.entries({
  mon: 'mon', tue: 'tue', wed: 'wed', thu: 'thu', fri: 'fri', sat: 'sat', sun: 'sun',
  senin: 'mon', selasa: 'tue', rabu: 'wed', kamis: 'thu', jumat: 'fri', "jum'at": 'fri', sabtu: 'sat', minggu: 'sun', ahad: 'sun',
} as const));

/** `mon-thu`, `senin s/d kamis`, `Jum'at`, `sabtu, minggu`, `setiap hari`; undefined where not understood. */
export function weekdaysOf(written: string): readonly Weekday[] | undefined {
  const text = written.toLowerCase().replace(/[‘’ʼ´`]/g, "'").trim();
  if (/^(setiap hari|daily)$/.test(text)) return weekdays;
  const found: Weekday[] = [];
  for (const part of text.split(/\s*(?:,|\bdan\b|&)\s*/)) {
    const ends = part.split(/\s*(?:[\p{Pd}\u2212]|\bs\/d\b|\bs\.d\.|\bsampai\b)\s*/u).map((name) => NAMES.get(name));
    const [first, last = ends.length === 1 ? first : undefined] = ends;
    if (!first || !last || ends.length > 2) return undefined;
    const from = weekdays.indexOf(first);
    const length = (weekdays.indexOf(last) - from + 7) % 7 + 1;
    found.push(...[...weekdays, ...weekdays].slice(from, from + length));
  }
  return new Set(found).size === found.length ? found : undefined;
}
