import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { LiveDocument, OfficeDocument, TimelineDocument } from '@tetap/feed';
import { officeOf } from '../../../test/conformance/documents.js';
import { groups } from '../../../test/conformance/vectors.js';
import { scenario } from '../../../test/scenarios/scenario.mjs';
import { timelineStatus } from './expected.js';
import { openHost } from './host.js';
import type { Host } from './host.js';
import { ask, php } from './php.js';
import { timelineOn } from './timelineOn.js';

const HOUR = 3600;
const OFFICES = ['disdukcapil', 'kecamatan-sei-rampah', 'rsud-igd', 'diskominfo'];
/** `TETAP_SEED` repeats the cases of a run that failed. */
const seed = Number(process.env.TETAP_SEED ?? Math.floor(Math.random() * 2 ** 31));

const begun = Date.parse('2026-11-24T00:00:00+07:00') / 1000;
const instant = (second: number): string => new Date(second * 1000).toISOString();
const seconds = (least: number, most: number): fc.Arbitrary<number> => fc.integer({ min: least, max: most });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
/** What ends an answer, each from now: in seconds. */
const anyCase = fc.record({
  office: fc.constantFrom(...OFFICES), now: seconds(begun + 7 * HOUR, begun + 18 * HOUR), age: seconds(0, 4 * HOUR), valid: seconds(60, 30 * HOUR), heartbeat: maybe(seconds(60, 9 * HOUR)),
  promise: maybe(seconds(15, 2 * HOUR)),
  live: maybe(fc.record({
    age: seconds(0, 4 * HOUR), valid: seconds(60, 30 * HOUR), heartbeat: maybe(seconds(60, 9 * HOUR)), ttl: seconds(15, 604_800),
    /** Whether the overrides were there at publication. */
    isKnown: fc.boolean(),
    overrides: fc.array(fc.record({ from: seconds(-2 * HOUR, 3 * HOUR), lasts: maybe(seconds(1, 6 * HOUR)), effect: fc.constantFrom('closed', 'open', 'urgent', 'unknown'), another: fc.option(fc.constantFrom(...OFFICES), { nil: undefined, freq: 1 }) }), { maxLength: 2 }),
  })),
});

describe.runIf(php)(`until when an answer of PHP holds, TETAP_SEED=${seed}`, () => {
  let host: Host;
  beforeAll(async () => { host = await openHost(); });
  afterAll(() => host.close());

  it('nothing is claimed beyond what is proven: until then PHP says the same, though nobody answers it any more, and so does the engine', async () => {
    const feed = await scenario('today');
    const cases = fc.sample(anyCase, { numRuns: 300, seed }).map(({ office, now, age, valid, heartbeat, promise, live }) => {
      const envelope = { build: 'b', generated: instant(now - age), updated: instant(now - age), validUntil: instant(now + valid), heartbeat };
      const published = JSON.parse(feed.get(`offices/${office}.json`)!) as OfficeDocument;
      const timeline = JSON.parse(feed.get(`offices/${office}.timeline.json`)!) as TimelineDocument;
      const promised = promise === undefined ? undefined : { ttl: promise };
      const document = { ...published, ...envelope, data: { ...published.data, region: { ...published.data.region, live: promised } } } as OfficeDocument;
      const overlay = live && {
        ...published, build: 'b', generated: instant(now - live.age), updated: instant(live.isKnown ? now - age : now - age + 1), validUntil: instant(now + live.valid), heartbeat: live.heartbeat, ttl: live.ttl,
        data: { overrides: live.overrides.map(({ from, lasts, effect, another = office }, index) => ({ id: `o${index}`, effect, office: another, from: instant(now + from), ...(lasts !== undefined && { until: instant(now + from + lasts) }) })), incidents: [] },
      } as LiveDocument;
      const address = host.addressOf({ [`offices/${office}.timeline.json`]: { ...timeline, ...envelope, data: timelineOn(now * 1000, document.data, live?.isKnown ? overlay?.data : undefined) }, ...(overlay && { 'live.json': overlay }) });
      return { document, overlay, now, question: { feed: address, office, now, cache: host.cache } };
    });
    const first = await ask(cases.map(({ question }) => question));
    host.fallSilent();
    const claimed = cases.flatMap((one, index) => (first[index]!.doubt === null ? [{ ...one, ...first[index]! }] : []));
    const later = await ask(claimed.map(({ question, until }) => ({ ...question, now: until! - 1 })));
    const over = await ask(claimed.map(({ question, until }) => ({ ...question, now: until! })));
    const wrong = claimed.flatMap(({ document, overlay, now, until, headline, question }, index) => {
      const engine = [now, until! - 1].map((second) => timelineStatus({ document, live: overlay, readAt: now * 1000, at: second * 1000 }).headline);
      const said = [later[index]!.headline, ...engine];
      return until! > now && said.every((one) => one === headline) ? [] : [`${question.office} ${instant(now)} until ${instant(until!)}: ${headline}, then ${said.join(', ')}`];
    });
    expect(wrong).toEqual([]);
    // Each end is met, or the test tests nothing: what was published is no longer proven, the overlay changes something, or the schedule does.
    const ends = over.map(({ doubt }) => doubt);
    expect(claimed.length).toBeGreaterThan(100);
    for (const end of ['stale', 'changed', null]) expect(ends.filter((one) => one === end).length, String(end)).toBeGreaterThan(0);
  }, 240_000);

  it('nothing is said of a break, nor as if one were to come, where the overlay says since then that the office stays shut after it', async () => {
    const group = groups.get('breaks')!;
    const { data, ...envelope } = officeOf(group, group.vectors.find(({ name }) => name === 'noon is a break')!)!;
    const at = (time: string): number => Date.parse(`2026-11-23T${time}:00+07:00`);
    const published = { ...envelope, generated: instant(at('06:00') / 1000) };
    const feed = host.folderOf({
      [`offices/${data.id}.timeline.json`]: { ...published, data: timelineOn(at('06:00'), data) },
      'live.json': { ...published, updated: instant(at('11:05') / 1000), data: { overrides: [{ id: 'rapat', office: data.id, effect: 'closed', from: instant(at('13:00') / 1000), until: instant(at('15:00') / 1000) }], incidents: [] } },
    });
    const answers = await ask(['11:20', '11:30', '12:10', '12:40'].map((time) => ({ feed, office: data.id, now: at(time) / 1000 })));
    expect(answers.map(({ doubt }) => doubt)).toEqual([null, 'changed', 'changed', 'changed']);
    expect(answers[0]).toMatchObject({ headline: 'open', until: at('11:30') / 1000 });
  });
});
