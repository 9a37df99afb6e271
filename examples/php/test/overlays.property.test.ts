import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { LiveDocument, OfficeDocument } from '@tetap/feed';
import { officeStatus } from '@tetap/schedule';
import { around } from '../../../packages/schedule/test/arbitrary.js';
import { toldBy } from './expected.js';
import { openHost } from './host.js';
import type { Host } from './host.js';
import { ask, php } from './php.js';
import { timelineOn } from './timelineOn.js';

const MINUTE = 60_000;
/** `TETAP_SEED` repeats the cases of a run that failed. */
const seed = Number(process.env.TETAP_SEED ?? Math.floor(Math.random() * 2 ** 31));
const text = (at: number): string => new Date(at).toISOString();

/** Of random offices, around a change of clocks and without one: a timeline, an overlay that came later, and instants near what either says. */
const cases = ([['2026-11-16', 'Asia/Jakarta'], ['2026-10-23', 'Europe/Amsterdam'], ['2026-10-02', 'Australia/Lord_Howe'], ['2026-10-30', 'America/Havana']] as const).flatMap(([date, zone]) => {
  const { anyOffice, anyOverlay, instant } = around(date, 4, [zone]);
  const anyCase = fc.record({
    office: anyOffice, made: instant, first: anyOverlay, second: anyOverlay, keeps: fc.boolean(), fraction: fc.constantFrom(0, 1, 999), later: fc.integer({ min: 0, max: 120 }),
    near: fc.array(fc.tuple(fc.nat(), fc.integer({ min: -2, max: 2 })), { minLength: 8, maxLength: 8 }),
  });
  return fc.sample(anyCase, { numRuns: 12, seed }).flatMap(({ office, made, first, second, keeps, fraction, later, near }) => {
    const envelope = { version: '1.0', ttl: 60, build: 'b', generated: text(made), updated: text(made), validUntil: text(made + 40 * 86_400_000) };
    const { visitorNote: _, ...data } = { ...office.data, region: { ...office.data.region, live: { ttl: 60 } } };
    const document = { ...envelope, data } as OfficeDocument;
    const { overrides: before = [] } = first.document?.data ?? {};
    const after = [...(keeps ? before : []), ...(second.document?.data.overrides ?? [])].map(({ from, until, ...rest }, index) => (
      { ...rest, id: `o${index}`, from: text(Date.parse(from) + fraction), ...(until !== undefined && { until: text(Date.parse(until) + fraction) }) }));
    const changed = text(made + later * MINUTE + 1);
    const live: LiveDocument = { ...envelope, generated: changed, updated: changed, data: { overrides: after, incidents: [] } };
    const timeline = timelineOn(made, data, { overrides: before, incidents: [] });
    const instantsBy = (edges: readonly string[]): readonly number[] =>
      edges.flatMap((edge) => [0, 30, 60].map((early) => Date.parse(edge) - early * MINUTE)).filter((at) => at > made && at < made + 8 * 86_400_000);
    const turns = instantsBy(timeline.entries.map(({ at }) => at));
    const edges = instantsBy([...before, ...after].flatMap(({ from, until = from }) => [from, until]));
    const instants = near.map(([which, seconds], index) => {
      const list = index % 2 && edges.length ? edges : turns;
      return Math.floor((list[which % list.length] ?? made) / 1000 + seconds) * 1000;
    });
    const documents = { 'offices/kantor.timeline.json': { ...envelope, data: timeline }, 'live.json': live };
    return [{ document, live, documents, instants }];
  });
});

describe.runIf(php)(`a timeline, and an overlay that came later, TETAP_SEED=${seed}`, () => {
  let host: Host;
  beforeAll(async () => { host = await openHost(); });
  afterAll(() => host.close());

  it('PHP claims only what the engine says, and until then the engine says it', async () => {
    const moments = cases.flatMap(({ documents, instants, ...one }) => {
      const feed = host.folderOf(documents);
      return instants.map((at) => ({ ...one, feed, at }));
    });
    const answers = await ask(moments.map(({ feed, at }) => ({ feed, office: 'kantor', now: at / 1000 })));
    const wrong = moments.flatMap(({ document, live, at }, index) => {
      const found = toldBy(answers[index]!);
      if (found.doubt !== null) return [];
      const end = answers[index]!.until! * 1000;
      // Of one that will open PHP says nothing, also not that it is soon.
      const overrides = live.data.overrides.filter(({ effect, from }) => effect !== 'open' || Date.parse(from) <= at);
      const reading = { document: { ...live, data: { ...live.data, overrides } }, readAt: at };
      const differs = [at, (at + end) / 2, end - 1000].map((instant) => officeStatus(document, reading, instant)).some(({ headline, counter }) =>
        found.headline !== headline || found.counter !== counter.state || ![counter.until, undefined].includes(found.until) || ![counter.opensAt, undefined].includes(found.opensAt));
      return differs || end <= at ? [`${text(at)} until ${text(end)}: ${JSON.stringify({ found, document, live })}`] : [];
    });
    expect(wrong).toEqual([]);
    const doubts = answers.map(({ doubt }) => doubt);
    for (const doubt of [null, 'changed']) expect(doubts.filter((one) => one === doubt).length, String(doubt)).toBeGreaterThan(0);
  }, 60_000);
});
