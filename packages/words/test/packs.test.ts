import { readFileSync } from 'node:fs';
import { describe as about, expect, it } from 'vitest';
import { describe, withPack } from '../src/index.js';
import type { HeadlineKey, Pack } from '../src/index.js';
import { id } from '../src/id.js';
import { bbc } from '../src/packs/bbc.js';
import { jv } from '../src/packs/jv.js';
import { closed, status, wib } from './status.js';

const keys = Object.keys(id.badge.headline) as HeadlineKey[];
const open = status();
const noCounter = status({ counter: { state: 'none', until: wib('16:00') } });
const old = status({ freshness: { state: 'expired' } });

about.each([['jv', jv, 'Bahasa Jawa'], ['bbc', bbc, 'Bahasa Batak Toba']] as const)('the pack %s', (tag, pack, name) => {
  const language = withPack(id, pack);

  it('says a greeting and every headline, in its own words, in at most twelve', () => {
    expect(pack.tag).toBe(tag);
    expect(Object.keys(pack.headline).sort()).toEqual([...keys].sort());
    for (const text of [pack.greeting, ...Object.values(pack.headline)]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/^$|WFH|[{}<>]/);
      expect(`${pack.greeting} ${text}`.split(/\s+/).length, text).toBeLessThanOrEqual(12);
    }
  });

  it('stands beside the Indonesian headline, which never goes', () => {
    for (const said of [open, noCounter, old, closed(wib('08:00', '2026-11-24'))]) {
      const { regional, ...rest } = describe(said, language);
      const { regional: none, ...plain } = describe(said, id);
      expect(none).toBeUndefined();
      expect(rest).toEqual(plain);
      expect(regional).toMatchObject({ lang: tag, greeting: pack.greeting });
      const key = keys.find((one) => id.badge.headline[one] === plain.headline)!;
      expect(regional!.headline).toBe(pack.headline[key]);
    }
  });

  it('never promises more than the Indonesian headline does', () => {
    expect(describe(old, language).regional!.headline).toBe(pack.headline.stale);
    expect(describe(noCounter, language).regional!.headline).toBe(pack.headline.noCounter);
    expect(describe(status({ counter: { state: 'closed' } }), language).regional!.headline).toBe(pack.headline.unknown);
  });

  it('is marked, in code and on screen, for as long as no native speaker has reviewed it', () => {
    expect(describe(open, language).regional!.unreviewed).toBe(`${name}: menunggu pemeriksaan penutur asli.`);
    expect(describe(open, withPack(id, { ...pack, unreviewed: undefined })).regional!.unreviewed).toBeUndefined();
  });

  it('leaves all else Indonesian', () => {
    expect({ ...language, pack: undefined }).toEqual({ ...id, pack: undefined });
  });
});

it('docs/languages.md lists every sentence for who reviews it', () => {
  const page = readFileSync(new URL('../../../docs/languages.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, ...cells]) => cells.map((cell) => cell));
  expect(rows).toEqual([['greeting', '–', jv.greeting, bbc.greeting], ...keys.map((key) => [key, id.badge.headline[key], jv.headline[key], bbc.headline[key]])]);
});

it('a pack that misses something, or says what nobody asked for, does not compile', () => {
  const { open: _, ...headline } = jv.headline;
  // @ts-expect-error the headline `open` is missing
  const withoutOpen: Pack = { ...jv, headline };
  // @ts-expect-error the greeting is missing
  const withoutGreeting: Pack = { tag: 'jv', unreviewed: undefined, headline: jv.headline };
  // @ts-expect-error whether it was reviewed is not said
  const unmarked: Pack = { tag: 'jv', greeting: '', headline: jv.headline };
  // @ts-expect-error there is no such headline
  const extra: Pack = { ...jv, headline: { ...jv.headline, opne: 'Bikak' } };
  expect([withoutOpen, withoutGreeting, unmarked, extra]).toHaveLength(4);
});
