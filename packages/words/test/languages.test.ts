import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import type { BadgeMessages, CheckMessages, Language, LobbyLanguage, MoreLanguage } from '../src/index.js';
import { en as english } from '../src/en.js';
import { check as englishCheck } from '../src/en/check.js';
import { lobby as englishLobby } from '../src/en/lobby.js';
import { enMore } from '../src/enMore.js';
import { id as indonesian } from '../src/id.js';
import { check as indonesianCheck } from '../src/id/check.js';
import { lobby as indonesianLobby } from '../src/id/lobby.js';
import { idMore } from '../src/idMore.js';

/** Every part of a language, whenever it loads. */
type Whole = Language & MoreLanguage & LobbyLanguage & { readonly check: CheckMessages };
type Parts = Omit<Whole, 'tag' | 'formats' | 'pack' | 'adapt'>;
const en: Whole = { ...english, ...enMore, lobby: englishLobby, check: englishCheck };
const id: Whole = { ...indonesian, ...idMore, lobby: indonesianLobby, check: indonesianCheck };

const share = { unit: 'A', status: 'B', rincian: 'C.', url: 'D', tgl: 'E', jam: 'F' };

/** Every message by its path, with letters for its values. */
function messagesOf(node: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(path.endsWith('shareText') ? node(share) : node('A', 'B', 'C'))]];
  return Object.entries(node as object).flatMap(([key, value]) => messagesOf(value, path && `${path}.${key}` || key));
}
const all = ({ tag: _, formats: __, ...parts }: Whole) => messagesOf(parts satisfies Parts);

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

describe('Indonesian', () => {
  it('uses the words of the counter', () => {
    for (const [path, text] of all(id)) expect(text, path).not.toMatch(/\b(daring|luring|gawai|pemohon|unggah|rekapitulasi|sehubungan|kamu|kak|shalat|jum'at)\b/i);
  });
  it('speaks of WFH only beside what it means', () => {
    for (const [path, text] of all(id)) {
      if (/WFH/.test(text)) expect(['badge.explainWfh', 'badge.explainNone.0'], path).toContain(path);
    }
    expect(id.badge.explainWfh).toMatch(/petugas bekerja dari rumah.*tetap melayani/i);
  });
});

describe.each([['id', id], ['en', en]])('%s', (tag, language) => {
  it('has its own tag', () => {
    expect(language.tag).toBe(tag);
  });
  it.each(all(language))('%s: at most twelve words a sentence', (_, text) => {
    for (const sentence of text.split(/[.?!]\s/)) expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(12);
  });
  it('never has WFH in a headline', () => {
    for (const headline of Object.values(language.badge.headline)) expect(headline).not.toMatch(/WFH/i);
  });
  it('sends nobody to a colour, a shape or a side', () => {
    const words = tag === 'id' ? /\b(merah|hijau|biru|kuning|abu-abu|kiri|kanan|bulat|bundar|kotak|segitiga|berwarna)\b/i : /\b(red|green|blue|yellow|gr[ae]y|left|right-hand|on the right|round|square|triangle|colou?red)\b/i;
    for (const [path, text] of all(language)) expect(text, path).not.toMatch(words);
  });
  it('says something for every message, and prints no hole', () => {
    for (const [path, text] of all(language)) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
  it('says something sensible where a value is not known', () => {
    const { badge, contact, control, duty, service } = language;
    const said = [
      badge.callFirst(undefined), badge.comeAtOnce(undefined), badge.basis('SE 1', undefined), badge.period('1 Jan', undefined), control.failHelp(undefined), duty.noneNow(undefined),
      contact.waText(undefined), service.pathNow(undefined), service.pathLater(undefined), service.stMaint(undefined), service.install(undefined),
    ];
    for (const text of said) expect(text).not.toMatch(/undefined|\s\.|\s$|,$/);
  });
  it('sentences of a detail end in a full stop, and hold only placeholders that are filled', () => {
    const known = ['sampai', 'tutup', 'buka', 'batas', 'kapan', 'hari', 'nama', 'alasan', 'alamat', 'daftar', 'tgl', 'nomor'];
    for (const [key, text] of Object.entries(language.badge.detail)) {
      expect(text, key).toMatch(/\.$/);
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) expect(known, key).toContain(name);
    }
  });
});

it('the directory, which lists services done in person too, does not call them online', () => {
  expect([id.directory.title, en.directory.title]).toEqual(['Daftar layanan', 'Services']);
});

it('both languages say the same things', () => {
  expect(all(en).map(([path]) => path).sort()).toEqual(all(id).map(([path]) => path).sort());
});

it('English leaves nothing in Indonesian', () => {
  const indonesianOnes = new Map(all(id));
  const same = all(en).filter(([path, text]) => indonesianOnes.get(path) === text).map(([path]) => path);
  // A word that both have, and what only joins two texts.
  expect(same).toEqual(['badge.attention.info', 'rules.line']);
});

/** Paths of the messages that a language could leave out; a group of messages is looked into. */
type Optional<T> = T extends string | ((...values: never[]) => string) ? never : T extends readonly unknown[] ? Optional<T[number]> : { [K in keyof T & string]-?: Partial<Pick<T, K>> extends Pick<T, K> ? K : Optional<T[K]> }[keyof T & string];

it('a language without one of its messages does not compile, whichever it is', () => {
  const none: [Optional<Parts>] extends [never] ? true : false = true;
  const { closed: _, ...headline } = indonesian.badge.headline;
  // @ts-expect-error the headline `closed` is missing
  const badge: BadgeMessages = { ...indonesian.badge, headline };
  const { control: __, ...parts } = indonesian;
  // @ts-expect-error a whole part is missing
  const language: Language = parts;
  expect([none, badge, language]).toHaveLength(3);
});

it('these types are compiled, so that an unexpected success fails (npm run types)', () => {
  const { config } = ts.readConfigFile('test/tsconfig.json', (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, 'test');
  for (const name of ['languages', 'packs']) expect(fileNames.some((file) => file.endsWith(`packages/words/test/${name}.test.ts`)), name).toBe(true);
});

it('a detail that forgets a placeholder does not compile', () => {
  // @ts-expect-error {sampai} is missing
  const detail: BadgeMessages['detail']['open'] = 'Petugas ada di kantor.';
  // @ts-expect-error {kapan} is missing
  const holiday: BadgeMessages['detail']['holiday'] = '{nama}.';
  expect([detail, holiday].join()).not.toMatch(/sampai|kapan/);
});
