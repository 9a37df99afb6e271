import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayNumber } from '@tetap/feed';
import type { Live, OfficeDocument, Timeline } from '@tetap/feed';
import { changes, NO_OVERLAY, officeStatus, zoneOf } from '@tetap/schedule';
import type { Headline } from '@tetap/schedule';
import { absolute, describe as inWords } from '@tetap/words';
import { en } from '@tetap/words/en';
import { id } from '@tetap/words/id';
import { officeOf, overlayOf } from '../../../test/conformance/documents.js';
import { groups } from '../../../test/conformance/vectors.js';
import type { Group, Vector } from '../../../test/conformance/vectors.js';
import { officeTimeline } from '../../../packages/publisher/src/compile/officeTimeline.js';
import { horizonOf } from '../../../packages/publisher/src/compile/horizon.js';
import { scenario } from '../../../test/scenarios/scenario.mjs';
import { ask, php } from './php.js';
import type { Answer, Question } from './php.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NOTHING: Live = { overrides: [], incidents: [] };

let room: string;
beforeAll(() => { room = mkdtempSync(join(tmpdir(), 'tetap-php-')); });
afterAll(() => { rmSync(room, { recursive: true }); });

let feeds = 0;
/** Writes documents as a feed's folder, and gives the folder. */
function feedOf(documents: Readonly<Record<string, unknown>>): string {
  const folder = join(room, String(++feeds));
  for (const [path, document] of Object.entries(documents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof document === 'string' ? document : JSON.stringify(document));
  }
  return folder;
}

/** The office as nobody doubts it: what is old or of another clock is asked apart. */
const undoubted = (document: OfficeDocument): OfficeDocument => ({ ...document, generated: '0001-01-01T00:00:00Z', validUntil: '9999-12-31T23:59:59Z' });

describe.runIf(php)('PHP and the engine', () => {
  /** Vectors whose office can be read, each with the feed that a publisher would make of it on that day. */
  const asked = [...groups].flatMap(([name, group]: readonly [string, Group]) => group.vectors.flatMap((vector: Vector) => {
    const document = officeOf(group, vector);
    if (!document) return [];
    const zone = zoneOf(document.data.region.zone);
    const today = dayNumber(vector.at.slice(0, 10));
    const live = overlayOf(vector);
    return [{ name: `${name}: ${vector.name}`, vector, document, zone, today, live }];
  }));

  it('agree on every conformance vector, entry and words', async () => {
    expect(asked.length).toBeGreaterThan(200);
    const timelines = new Map<string, Timeline>();
    const questions: Question[] = asked.map(({ document, zone, today, live, vector }) => {
      const midnight = new Date(zone.toInstant(today * DAY, 'earlier')).toISOString();
      const envelope = { version: '1.0', build: 'b', generated: midnight, updated: midnight, validUntil: '9999-12-31T23:59:59Z', ttl: 300 };
      const key = JSON.stringify([document.data, today, live?.data]);
      const timeline = timelines.get(key) ?? officeTimeline(document.data, { ...horizonOfDay(midnight), zone, today }, live?.data ?? NOTHING, id);
      timelines.set(key, timeline);
      return {
        feed: feedOf({ [`offices/${document.data.id}.timeline.json`]: { ...envelope, data: timeline }, ...(live && { 'live.json': { ...envelope, data: live.data } }) }),
        office: document.data.id, now: Math.floor(Date.parse(vector.at) / 1000),
      };
    });
    const answers = await ask(questions);
    const wrong: string[] = [];
    let compared = 0;
    for (const [index, { name, document, live, vector }] of asked.entries()) {
      const answer = answers[index]!;
      const at = Math.floor(Date.parse(vector.at) / 1000) * 1000;
      const overridden = live?.data.overrides.some(({ office }) => office === document.data.id || office === '*') ?? false;
      const status = officeStatus({ ...undoubted(document), data: { ...document.data, region: withoutOverlay(document) } }, { document: live, readAt: at }, at, { clock: at + 2 * DAY });
      const say = inWords(status, absolute(id));
      // That an office opens unexpectedly is left to the overlay, which only the engine reads (law 1).
      const opened = live?.data.overrides.some(({ office, effect }) => office === document.data.id && effect === 'open') ?? false;
      const agrees = opened ? !isOpen(answer.headline) || isOpen(status.headline) : answer.doubt === null
        ? answer.headline === status.headline && answer.entry!.counter === status.counter.state && answer.entry!.said.headline.id === say.headline && answer.entry!.said.hours.id === say.today.hours
        : !isOpen(answer.headline) && (overridden || status.headline === 'unknown');
      if (answer.doubt === null) compared++;
      if (!agrees) wrong.push(`${name}: PHP ${answer.headline} (${answer.doubt}), engine ${status.headline} (${say.headline}; ${say.today.hours}) at ${vector.at}`);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(150);
  }, 60_000);

  it.each(['today', '2026-12-24', 'wit'])('agree around every change of 60 days, of every office: %s', async (name) => {
    const feed = await scenario(name);
    // What restricts service at publication is in the timeline; here only the days are compared.
    const folder = feedOf(Object.fromEntries([...feed].filter(([path]) => path !== 'live.json')));
    const cases = [...feed.keys()].flatMap((path) => {
      const office = /^offices\/(.+)\.timeline\.json$/.exec(path)?.[1];
      if (office === undefined) return [];
      const document = JSON.parse(feed.get(`offices/${office}.json`)!) as OfficeDocument;
      const believed = undoubted(document);
      const from = Date.parse(document.generated);
      const until = Math.min(Date.parse(document.validUntil), from + 60 * DAY) - 1000;
      const turns = [...changes(believed, NO_OVERLAY, from, until)].map(({ at }) => at).filter((_, index) => index % 7 === 0);
      return [from, ...turns.flatMap((at) => [at - 1000, at, at + 61_000]), until].filter((at) => at >= from && at <= until).map((at) => ({ office, believed, at }));
    });
    expect(cases.length).toBeGreaterThan(20);
    const answers = await ask(cases.map(({ office, at }) => ({ feed: folder, office, now: at / 1000 })));
    const wrong: string[] = [];
    for (const [index, { office, believed, at }] of cases.entries()) {
      const { headline, entry, doubt } = answers[index]!;
      const status = officeStatus(believed, NO_OVERLAY, at, { clock: at + 2 * DAY });
      const said = [inWords(status, absolute(id)), inWords(status, absolute(en))].map(({ headline: words, today }) => `${words} ${today.hours}`);
      const heard = doubt === null ? [`${entry!.said.headline.id!} ${entry!.said.hours.id!}`, `${entry!.said.headline.en!} ${entry!.said.hours.en!}`] : [];
      const agrees = doubt === null ? headline === status.headline && heard.join() === said.join() : status.headline === 'unknown';
      if (!agrees && !hasClosure(feed, office)) wrong.push(`${office} ${new Date(at).toISOString()}: PHP ${headline} (${doubt}) ${heard.join()}, engine ${status.headline} ${said.join()}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('PHP never says more than the engine, once the feed is old, the clock is wrong, or the overlay is silent', async () => {
    const feed = await scenario('today');
    const whole = Object.fromEntries(feed);
    const offices = [...feed.keys()].flatMap((path) => /^offices\/(.+)\.timeline\.json$/.exec(path)?.[1] ?? []);
    const open = Date.parse('2026-11-24T09:00:00+07:00');
    const at = (instant: number, folder: string): Promise<readonly Answer[]> => ask(offices.map((office) => ({ feed: folder, office, now: instant / 1000, html: true })));
    const edited = (change: (document: Record<string, unknown>) => void, which = /./): string => feedOf(Object.fromEntries(Object.entries(whole).map(([path, text]) => {
      const document = JSON.parse(text) as Record<string, unknown>;
      if (which.test(path)) change(document);
      return [path, document];
    })));
    expect((await at(open, feedOf(whole))).filter(({ doubt }) => doubt === null).length).toBeGreaterThan(10);
    for (const [name, answers] of Object.entries({
      'expired': await at(open + 400 * DAY, feedOf(whole)),
      'clock before the publication': await at(Date.parse('2026-11-20T09:00:00+07:00'), feedOf(whole)),
      'promise of a heartbeat not kept': await at(open, edited((document) => { document.heartbeat = 3600; })),
      'overlay is nonsense': await at(open, feedOf({ ...whole, 'live.json': '}{' })),
      'overlay has expired': await at(open, edited((document) => { document.validUntil = '2026-11-23T08:00:00+07:00'; }, /^live/)),
      'overlay of another publication that closes': await at(open, edited((document) => {
        document.build = 'later';
        document.data = { overrides: offices.map((office) => ({ id: office, office, effect: 'closed', from: '2026-11-24T08:00:00+07:00' })), incidents: [] };
      }, /^live/)),
      'override that cannot be read': await at(open, edited((document) => { document.data = { overrides: [7], incidents: [] }; }, /^live/)),
      'another major version': await at(open, edited((document) => { document.version = '2.0'; })),
      'entries out of order': await at(open, edited((document) => { (document.data as { entries: unknown[] }).entries.reverse(); }, /timeline/)),
      'no entries': await at(open, edited((document) => { (document.data as { entries: unknown[] }).entries = []; }, /timeline/)),
      'no feed at all': await at(open, join(room, 'nowhere')),
    })) {
      expect(answers.filter(({ doubt }) => doubt === null), name).toEqual([]);
      for (const { html } of answers) expect(html, name).toContain('Telepon dulu');
    }
  }, 60_000);
});

function horizonOfDay(generated: string): ReturnType<typeof horizonOf> {
  const source = { region: { zone: 'Asia/Jakarta' }, holidays: { years: [] } };
  return horizonOf(source as unknown as Parameters<typeof horizonOf>[0], generated);
}

function withoutOverlay({ data: { region } }: OfficeDocument): OfficeDocument['data']['region'] {
  const { live: _, ...rest } = region;
  return rest;
}

function isOpen(headline: string): boolean {
  return (['open', 'openHybrid', 'closesSoon', 'always', 'openOnLeave', 'limited', 'online', 'onlineStandby'] satisfies Headline[] as string[]).includes(headline);
}

/** Whether the overlay of a feed restricts the office: its timeline then says so, and the engine was not told. */
function hasClosure(feed: ReadonlyMap<string, string>, office: string): boolean {
  const { data } = JSON.parse(feed.get('live.json') ?? '{"data":{"overrides":[]}}') as { data: Live };
  return data.overrides.some((override) => override.office === office);
}
