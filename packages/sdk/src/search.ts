import type { ServiceEntry } from '@tetap/feed';

/** Words that ask, and do not say for what. */
const ASKING =
  /^(mau|ingin|pengin|pengen|minta|mohon|tolong|perlu|butuh|saya|aku|kami|buat|urus|ajukan|cara|caranya|gimana|bagaimana|apa|di|mana|dimana|ke|untuk|yang|dan|atau|i|want|to|would|like|get|make|need|apply|how|where|do|can|my|a|an|the|for)$/;

/** Ways to write one word. The electronic card is the only one there is. */
const SPELLINGS = [
  [/\be[\s-]?ktp\b|\bktp[\s-]?(el|elektronik)\b/g, 'ktp'],
  [/\b(bikin|membikin|membuat|pembuatan)\b/g, 'buat'],
  [/\b(me)?ngurus\b|\bpengurusan\b/g, 'urus'],
  [/\bilang\b/g, 'hilang'],
  [/\bpasport\b/g, 'paspor'],
  [/\bakte\b/g, 'akta'],
  [/\bijin\b/g, 'izin'],
] as const;

/**
 * The services that a citizen may mean by `query`, the likeliest first; all of them, in the feed's order, for an empty query.
 * Every word of the query must begin a word of the name or of the keywords; words that only ask (`mau bikin`) need not. Where
 * nothing has every word, one whole word is enough. Capitals, accents, punctuation and common spellings do not count, so that
 * `e-KTP`, `ektp` and `KTP-el` find each other.
 */
export function searchServices(entries: readonly ServiceEntry[], query: string): readonly ServiceEntry[] {
  const all = words(query);
  const telling = all.filter((word) => !ASKING.test(word));
  const needed = telling.length > 0 ? telling : all;
  const welcome = all.filter((word) => !needed.includes(word));
  const rated = entries.map((entry) => rate(entry, needed, welcome));
  const fitting = rated.filter(({ fits }) => fits === needed.length);
  return (fitting.length > 0 ? fitting : rated.filter(({ whole }) => whole > 0))
    .sort((a, b) => b.whole - a.whole || b.rank - a.rank)
    .map(({ entry }) => entry);
}

interface Rated {
  readonly entry: ServiceEntry;
  /** How many of the needed words fit. */
  readonly fits: number;
  /** How many of them fit whole. */
  readonly whole: number;
  /** The name counts more than a keyword. */
  readonly rank: number;
}

function rate(entry: ServiceEntry, needed: readonly string[], welcome: readonly string[]): Rated {
  const { name } = entry;
  const names = words(typeof name === 'string' ? name : Object.values(name).join(' '));
  const keywords = words(entry.keywords.join(' '));
  const isWhole = (word: string): boolean => names.includes(word) || keywords.includes(word);
  const begins = (candidates: readonly string[], word: string): boolean => candidates.some((candidate) => candidate.startsWith(word));
  const ranks = needed.map((word) => begins(names, word) ? 2 : begins(keywords, word) ? 1 : 0);
  return {
    entry,
    fits: ranks.filter((rank) => rank > 0).length,
    whole: needed.filter(isWhole).length,
    rank: ranks.reduce<number>((sum, rank) => sum + rank, welcome.filter(isWhole).length),
  };
}

function words(text: string): string[] {
  let plain = text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  for (const [spelling, usual] of SPELLINGS) plain = plain.replace(spelling, usual);
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
