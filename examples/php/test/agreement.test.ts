import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveDocument, OfficeDocument } from '@tetap/feed';
import { changes } from '@tetap/schedule';
import { officeOf, overlayOf, rawOverlayOf } from '../../../test/conformance/documents.js';
import { groups } from '../../../test/conformance/vectors.js';
import { scenario } from '../../../test/scenarios/scenario.mjs';
import { expectedOf, timelineStatus, toldBy } from './expected.js';
import type { Moment } from './expected.js';
import { openHost } from './host.js';
import type { Host } from './host.js';
import { ask, php, textOf } from './php.js';
import type { Answer, Question } from './php.js';
import { timelineOn } from './timelineOn.js';

const DAY = 86_400_000;

let host: Host;
beforeAll(async () => { host = await openHost(); });
afterAll(() => host.close());

/** Where the answers, each in both languages, are not what the engine says; each in a line. */
async function differences(cases: readonly (Moment & { readonly name: string; readonly feed: string })[]): Promise<readonly string[]> {
  const questions = cases.map(({ feed, document, at }): Question => ({ feed, office: document.data.id, now: at / 1000, html: true, cache: host.cache }));
  const answers = await ask(questions.flatMap((question) => [question, { ...question, lang: 'en' }]));
  return cases.flatMap((moment, index) => {
    const [indonesian, english] = answers.slice(2 * index) as [Answer, Answer];
    const expected = expectedOf(moment);
    const found = toldBy(indonesian);
    const differs = JSON.stringify(sorted(found)) !== JSON.stringify(sorted(expected)) || !shows(indonesian, 'id') || !shows(english, 'en');
    return differs ? [`${moment.name}, ${new Date(moment.at).toISOString()}: PHP ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}; ${textOf(indonesian.html)}`] : [];
  });
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sorted(field)]));
}

/** Whether the page says what the answer does, and claims no more. */
function shows({ doubt, entry, html, until }: Answer, lang: 'id' | 'en'): boolean {
  const text = textOf(html);
  if (doubt !== null) return text.includes(lang === 'id' ? 'Telepon dulu sebelum datang.' : 'Call before you come.') && !html.includes('data-until') && !html.includes('<time');
  const { headline, detail, hours } = entry!.said;
  const said = [`: ${headline[lang]!}.`, detail?.[lang] ?? '', `: ${hours[lang]!}`].map((words) => words.replace(/\s+/g, ' ').trim());
  return said.every((words) => text.includes(words)) && html.includes(`data-until="${new Date(until! * 1000).toISOString().replace('.000', '')}"`);
}

describe.runIf(php)('PHP and the engine', () => {
  /** The vectors that ask about now, each with the feed that a publisher would have made of it on that day. */
  const asked = [...groups].flatMap(([name, group]) => group.vectors.flatMap((vector) => {
    const document = vector.clock === undefined ? officeOf(group, vector) : undefined;
    if (!document) return [];
    const at = Math.floor(Date.parse(vector.at) / 1000) * 1000;
    const readAt = vector.overlayReadAt === undefined ? at : vector.overlayReadAt === null ? undefined : Date.parse(vector.overlayReadAt);
    const overlay = rawOverlayOf(vector);
    return [{ name: `${name}: ${vector.name}`, document, overlay, isThere: overlay !== undefined, live: overlayOf(vector), readAt, at }];
  }));

  it('agree on every conformance vector that asks about now: whether it is proven, the state, its times, its words, and the page', async () => {
    expect(asked.length).toBeGreaterThan(550);
    const cases = asked.map((one) => {
      const { document: { data, ...envelope }, overlay, live, readAt, at } = one;
      const documents = { [`offices/${data.id}.timeline.json`]: { ...envelope, data: timelineOn(at, data, live?.data) }, ...(overlay && { 'live.json': overlay }) };
      const feed = readAt === at || !overlay ? host.folderOf(documents) : host.addressOf(documents, readAt === undefined ? 'live.json' : 'nothing');
      return { ...one, feed };
    });
    // Where a vector says when the overlay was read, PHP reads it then, and never again.
    const earlier = cases.filter(({ feed, readAt }) => feed.startsWith('http') && readAt !== undefined);
    expect(earlier.length).toBeGreaterThan(10);
    await ask(earlier.map(({ feed, document, readAt }) => ({ feed, office: document.data.id, now: Math.floor(readAt! / 1000), cache: host.cache })));
    host.fallSilent();
    expect(await differences(cases)).toEqual([]);

    const doubted = (doubt: string | null): readonly string[] => cases.filter((one) => expectedOf(one).doubt === doubt).map(({ name }) => name);
    expect(doubted(null).length).toBeGreaterThan(450);
    expect(doubted('stale').length).toBeGreaterThan(15);
    const changed = doubted('changed');
    expect(readFileSync(new URL('../../../docs/widgets.md', import.meta.url), 'utf8'), changed.join('\n')).toContain(`(${changed.length} of the vectors)`);
  }, 240_000);

  it('PHP says no more than the engine, where the overlay came after the timeline', async () => {
    const cases = asked.filter(({ overlay }) => overlay !== undefined).flatMap((one) => {
      const { document: { data, ...envelope }, overlay, at } = one;
      const updated = new Date(Date.parse(envelope.generated) + 1000).toISOString();
      const feed = host.folderOf({ [`offices/${data.id}.timeline.json`]: { ...envelope, data: timelineOn(at, data) }, 'live.json': { ...overlay, updated } });
      return [-5, -2, -1, 0].flatMap((hours) => [0, 10, 40].map((minutes) => ({ ...one, feed, at: at + (hours * 60 + minutes) * 60_000 })));
    });
    const answers = await ask(cases.map(({ feed, document, at }) => ({ feed, office: document.data.id, now: at / 1000 })));
    const wrong = cases.flatMap((moment, index) => {
      const found = toldBy(answers[index]!);
      const { headline, counter } = timelineStatus({ ...moment, readAt: moment.at });
      const isTrue = found.headline === headline && found.counter === counter.state
        && [counter.until, undefined].includes(found.until) && [counter.opensAt, undefined].includes(found.opensAt);
      return found.doubt !== null || isTrue ? [] : [`${moment.name}, ${new Date(moment.at).toISOString()}: PHP ${JSON.stringify(found)}, engine ${headline}, ${counter.state}`];
    });
    expect(wrong).toEqual([]);
    expect(answers.filter(({ doubt }) => doubt === null).length).toBeGreaterThan(100);
  }, 240_000);

  it('PHP claims nothing that rests on an override which was withdrawn since', async () => {
    const cases = asked.flatMap((one) => {
      const { document: { data, ...envelope }, live, overlay, at } = one;
      if (!live?.data.overrides.length) return [];
      const nothing = { overrides: [], incidents: [] };
      const updated = new Date(Date.parse(envelope.generated) + 1).toISOString();
      const feed = host.folderOf({ [`offices/${data.id}.timeline.json`]: { ...envelope, data: timelineOn(at, data, live.data) }, 'live.json': { ...overlay, updated, data: nothing } });
      return [-5, -2, 0, 1].map((hours) => ({ ...one, live: { ...live, data: nothing }, feed, at: at + hours * 3_600_000 }));
    });
    const answers = await ask(cases.map(({ feed, document, at }) => ({ feed, office: document.data.id, now: at / 1000 })));
    const told = cases.flatMap((moment, index) => {
      const found = toldBy(answers[index]!);
      return found.doubt === null ? [[found, expectedOf({ ...moment, readAt: moment.at })]] : [];
    });
    expect(told.map(([found]) => sorted(found))).toEqual(told.map(([, expected]) => sorted(expected)));
    expect(told.length).toBeGreaterThan(50);
    expect(answers.filter(({ doubt }) => doubt === 'changed').length).toBeGreaterThan(50);
  }, 240_000);

  it.each(['today', '2022-05-09', '2026-12-24', 'states', 'wit'])('agree around every change of a publication, of every office: %s', async (name) => {
    const feed = await scenario(name);
    const folder = host.folderOf(Object.fromEntries(feed));
    const live = feed.has('live.json') ? JSON.parse(feed.get('live.json')!) as LiveDocument : undefined;
    const cases = [...feed.keys()].flatMap((path) => {
      const office = /^offices\/(.+)\.timeline\.json$/.exec(path)?.[1];
      if (office === undefined) return [];
      const document = JSON.parse(feed.get(`offices/${office}.json`)!) as OfficeDocument;
      const from = Date.parse(document.generated);
      const until = Math.min(Date.parse(document.validUntil), from + 60 * DAY) - 1000;
      const { live: _, ...region } = document.data.region;
      const turns = [...changes({ ...document, data: { ...document.data, region } }, { document: live, readAt: from }, from, until)].map(({ at }) => at).filter((_, index) => index % 7 === 0);
      return [from, ...turns.flatMap((at) => [at - 1000, at, at + 61_000]), until, until + 1000].filter((at) => at >= from)
        .map((at) => ({ name: office, feed: folder, document, isThere: live !== undefined, live, readAt: at, at }));
    });
    expect(cases.length).toBeGreaterThan(20);
    expect(await differences(cases)).toEqual([]);
  }, 240_000);

  it('PHP never says more than the engine, once the feed is old, the clock is wrong, or the overlay is silent', async () => {
    const feed = await scenario('today');
    const whole = Object.fromEntries(feed);
    const offices = [...feed.keys()].flatMap((path) => /^offices\/(.+)\.timeline\.json$/.exec(path)?.[1] ?? []);
    const open = Date.parse('2026-11-24T09:00:00+07:00');
    const at = (instant: number, folder: string): Promise<readonly Answer[]> => ask(offices.map((office) => ({ feed: folder, office, now: instant / 1000, html: true })));
    const edited = (change: (document: Record<string, unknown>) => void, which = /./): string => host.folderOf(Object.fromEntries(Object.entries(whole).map(([path, text]) => {
      const document = JSON.parse(text) as Record<string, unknown>;
      if (which.test(path)) change(document);
      return [path, document];
    })));
    expect((await at(open, host.folderOf(whole))).filter(({ doubt }) => doubt === null).length).toBeGreaterThan(10);
    for (const [name, answers] of Object.entries({
      'expired': await at(open + 400 * DAY, host.folderOf(whole)),
      'clock before the publication': await at(Date.parse('2026-11-20T09:00:00+07:00'), host.folderOf(whole)),
      'promise of a heartbeat not kept': await at(open, edited((document) => { document.heartbeat = 3600; })),
      'overlay is nonsense': await at(open, host.folderOf({ ...whole, 'live.json': '}{' })),
      'overlay has expired': await at(open, edited((document) => { document.validUntil = '2026-11-23T08:00:00+07:00'; }, /^live/)),
      'overlay promised, and gone': await at(open, host.folderOf(Object.fromEntries(Object.entries(whole).filter(([path]) => path !== 'live.json')))),
      'overlay of another publication, which changes nothing': await at(open, edited((document) => { document.build = 'later'; }, /^live/)),
      'overlay that closed since': await at(open, edited((document) => {
        document.data = { overrides: offices.map((office) => ({ id: office, office, effect: 'closed', from: '2026-11-24T08:00:00+07:00' })), incidents: [] };
      }, /^live/)),
      'override that cannot be read': await at(open, edited((document) => { document.data = { overrides: [7], incidents: [] }; }, /^live/)),
      'another major version': await at(open, edited((document) => { document.version = '2.0'; })),
      'entries out of order': await at(open, edited((document) => { (document.data as { entries: unknown[] }).entries.reverse(); }, /timeline/)),
      'no entries': await at(open, edited((document) => { (document.data as { entries: unknown[] }).entries = []; }, /timeline/)),
      'no feed at all': await at(open, `${host.folderOf({})}/nowhere`),
    })) {
      expect(answers.filter(({ doubt }) => doubt === null), name).toEqual([]);
      for (const { html } of answers) expect(html, name).toContain('Telepon dulu');
    }
  }, 60_000);
});
