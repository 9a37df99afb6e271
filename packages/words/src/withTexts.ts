import type { Language } from './messages.js';

/**
 * What an institution says instead of us. A key with a dot is the name of one message (`badge.headline.closed`); one without
 * is a word, replaced wherever we use it (`online`). Of a message that takes values the placeholders are `{1}`, `{2}`; of a template those of ours.
 */
export type Texts = Readonly<Record<string, string>>;

/** Why a text cannot be used: it is blank; its name or the first part of it is nobody's; it lacks placeholders, or has others; we never use the word. */
export interface TextProblem {
  readonly fault: keyof typeof SENTENCES;
  readonly key: string;
  /** What there is instead: names, or our text. */
  readonly instead: string;
}

const SENTENCES = {
  blank: (key: string) => `"${key}" has no text: write what to say, or leave it out.`,
  name: (key: string, names: string) => `"${key}" names no message. There are: ${names}.`,
  part: (key: string, parts: string) => `"${key}" names no message. They begin with: ${parts}.`,
  placeholders: (key: string, ours: string) => `"${key}" must have the placeholders of our text, and no others: "${ours}".`,
  unused: (key: string) => `"${key}" stands in none of our texts: check its spelling. The name of a message has a dot.`,
};

/** A message that is nothing but its value gives what it got. */
type Say = (...values: readonly unknown[]) => unknown;

/** Parts that are not of `Language`, since they load on demand: their keys are checked when they do. */
const LATER = ['help', 'rules', 'tools', 'lobby', 'check'];

/** A value of which a message shows only where it stands: `{1}`, or `{name}` of what it has. */
const places = [1, 2, 3].map((position) => new Proxy({}, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => `{${position}}` : `{${String(name)}}`),
}));

/**
 * The language in an institution's words, such as *daring* for *online*. Where a value of a message is not known, our sentence stands,
 * as it does for every text that cannot be used.
 *
 * @param problem - hears of each text that cannot be used, and why, in a sentence and as data; default: a `TypeError`
 * @example withTexts(id, { online: 'daring', 'badge.headline.closed': 'Sudah tutup' })
 */
export function withTexts(language: Language, texts: Texts, problem: (sentence: string, problem: TextProblem) => void = refuse): Language {
  const words = new Map<string, string>();
  const messages = new Map<string, string>();
  for (const [key, text] of Object.entries(texts)) {
    if (text.trim() === '') tell('blank', key);
    else if (key.includes('.')) messages.set(key, text);
    else words.set(key.toLowerCase(), text);
  }
  const unused = new Set(words.keys());

  function tell(fault: TextProblem['fault'], key: string, instead = ''): void {
    problem(SENTENCES[fault](key, instead), { fault, key, instead });
  }

  function reworded(text: string): string {
    return text.replace(/\{\w+\}|\p{L}+/gu, (word) => {
      const key = word.toLowerCase();
      unused.delete(key);
      const other = words.get(key) ?? word;
      return word.startsWith(key.charAt(0)) ? other : other.charAt(0).toUpperCase() + other.slice(1);
    });
  }

  function adaptedMessage(ours: string | Say, path: string): string | Say {
    const shape = typeof ours === 'string' ? ours : String(ours(...places));
    const plain = reworded(shape);
    const own = typeof ours === 'string' ? plain : (...values: readonly unknown[]) => fill(reworded(String(ours(...values.map(hidden)))), values);
    const text = messages.get(path);
    if (text === undefined) return own;
    if (placeholders(text) !== placeholders(shape)) {
      tell('placeholders', path, shape);
      return own;
    }
    return typeof own === 'string' ? text : (...values) => (values.includes(undefined) ? own(...values) : fill(text, values));
  }

  function adapted(node: unknown, path: string, known: Set<string>): unknown {
    if (typeof node === 'string' || typeof node === 'function') {
      known.add(path);
      return adaptedMessage(node as string | Say, path);
    }
    const entries = Object.entries(node as object).map(([key, one]) => [key, adapted(one, `${path}.${key}`, known)] as const);
    return Array.isArray(node) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
  }

  function adapt<P extends object>(parts: P): P {
    return Object.fromEntries(Object.entries(parts).map(([part, node]) => {
      const known = new Set<string>();
      const result = adapted(node, part, known);
      for (const key of messages.keys()) if (key.startsWith(`${part}.`) && !known.has(key)) tell('name', key, beside(key, known));
      return [part, result];
    })) as P;
  }

  const { tag, formats, pack, adapt: _, ...parts } = language;
  const names = [...new Set([...Object.keys(parts), ...LATER])];
  for (const key of messages.keys()) if (!names.some((name) => key.startsWith(`${name}.`))) tell('part', key, names.join(', '));
  const changed = adapt(parts);
  for (const word of unused) tell('unused', word);
  return { ...language, ...changed, adapt };
}

function refuse(sentence: string): never {
  throw new TypeError(sentence);
}

/** In place of text its place, so that no word of a feed is taken for one of ours. Numbers stay: plurals go by them. */
function hidden(value: unknown, index: number): unknown {
  if (typeof value === 'string') return `{${index + 1}}`;
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.keys(value).map((name) => [name, `{${name}}`])) : value;
}

function fill(template: string, values: readonly unknown[]): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(/^\d/.test(name) ? values[Number(name) - 1] : (values[0] as Readonly<Record<string, unknown>>)[name]));
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join();
}

/** The names on the level on which `key` leaves those that there are. */
function beside(key: string, known: ReadonlySet<string>): string {
  let parent = key;
  let found: readonly string[] = [];
  while (found.length === 0) {
    parent = parent.slice(0, parent.lastIndexOf('.'));
    found = [...known].filter((name) => name.startsWith(`${parent}.`));
  }
  const level = parent.split('.').length + 1;
  return [...new Set(found.map((name) => name.split('.').slice(0, level).join('.')))].join(', ');
}
