import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveDocument, readFeedDocument, timelineDocument } from '@tetap/feed';
import { ask, php } from './php.js';
import type { Question } from './php.js';

const NOW = Date.parse('2026-11-24T09:00:00+07:00');
const envelope = { version: '1.0', build: 'b', generated: '2026-11-24T06:00:00+07:00', updated: '2026-11-24T06:00:00+07:00', validUntil: '2026-12-24T06:00:00+07:00', ttl: 300, heartbeat: 86_400 };
const said = { headline: { id: 'Buka', en: 'Open' }, detail: { id: 'Loket.' }, hours: '08.00–14.00 WIB' };
const entries = [
  { at: '2026-11-24T00:00:00+07:00', headline: 'closed', counter: 'closed', opensAt: '2026-11-24T08:00:00+07:00', said },
  { at: '2026-11-24T08:00:00+07:00', headline: 'open', counter: 'open', until: '2026-11-24T14:00:00+07:00', said },
  { at: '2026-11-24T14:00:00+07:00', headline: 'closed', counter: 'closed', said },
];
const contacts = [{ kind: 'phone', number: { kind: 'international', value: '+62 000 0000 0001' }, label: 'Kantor' }, { kind: 'email', address: 'a@example.go.id' }, { kind: 'web', url: 'https://example.go.id/' }];
const timeline = { ...envelope, data: { id: 'kantor', name: 'Kantor', zone: 'Asia/Jakarta', contacts, entries } };
const promising = { ...timeline, data: { ...timeline.data, live: { ttl: 60 } } };
const live = { ...envelope, data: { overrides: [{ id: 'a', office: 'lain', effect: 'closed', from: '2026-11-24T08:00:00+07:00', until: '2026-11-24T12:00:00+07:00' }, { id: 'b', office: 'kantor', effect: 'closed', from: '2026-11-25T08:00:00+07:00', until: '2026-11-25T12:00:00+07:00' }], incidents: [] } };

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
const LOST = Symbol('lost');
const others: readonly (Json | typeof LOST)[] = [LOST, null, true, 7, -1, 'x', '', [], [7], {}, { id: 7 }, '9999-99-99T00:00:00Z', '2026-11-24T00:00:00+07:00', '9999-12-31T23:59:59Z'];

/** The document with one value after the other replaced by what does not belong there, or lost. */
function* damaged(value: Json, place = ''): Generator<readonly [name: string, document: Json]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const child = (value as Record<string, Json>)[key]!;
    const put = (other: Json | typeof LOST): Json => {
      const fields = Object.entries(value).flatMap(([name, field]) => (name !== key ? [[name, field] as const] : other === LOST ? [] : [[name, other] as const]));
      return Array.isArray(value) ? fields.map(([, item]) => item) : Object.fromEntries(fields);
    };
    for (const other of others) yield [`${place}${key}: ${other === LOST ? 'lost' : JSON.stringify(other)}`, put(other)];
    for (const [name, other] of damaged(child, `${place}${key}.`)) yield [name, put(other)];
  }
}

describe.runIf(php)('a damaged document', () => {
  let room: string;
  beforeAll(() => { room = mkdtempSync(join(tmpdir(), 'tetap-damaged-')); });
  afterAll(() => { rmSync(room, { recursive: true }); });
  let feeds = 0;
  function question(documents: Readonly<Record<string, Json>>): Question {
    const feed = join(room, String(++feeds));
    for (const [path, document] of Object.entries(documents)) {
      mkdirSync(dirname(join(feed, path)), { recursive: true });
      writeFileSync(join(feed, path), JSON.stringify(document));
    }
    return { feed, office: 'kantor', now: NOW / 1000, html: true };
  }

  it('as it is, says the state', async () => {
    const [answer] = await ask([question({ 'offices/kantor.timeline.json': promising, 'live.json': live })]);
    expect([answer!.headline, answer!.doubt]).toEqual(['open', null]);
  });

  it('timeline: no PHP warning, and no state where the reader of the feed has none, or says that it is over', async () => {
    const all = [...damaged(timeline)];
    const answers = await ask(all.map(([, document]) => question({ 'offices/kantor.timeline.json': document })));
    const wrong = all.filter(([, raw], index) => {
      const { doubt, headline, entry } = answers[index]!;
      const { document } = readFeedDocument(timelineDocument, JSON.parse(JSON.stringify(raw)) as Json, 'timeline');
      if (doubt !== null) return false;
      if (!document || document.data.id !== 'kantor') return true;
      const told = document.data.entries.filter(({ at }) => Date.parse(at) <= NOW).pop();
      const proven = Date.parse(document.generated) <= NOW && NOW < Date.parse(document.validUntil) && (document.heartbeat === undefined || NOW - Date.parse(document.generated) <= document.heartbeat * 1000);
      return !proven || told?.headline !== headline || JSON.stringify(told.said.headline) !== JSON.stringify(entry!.said.headline);
    }).map(([name]) => name);
    expect(all.length).toBeGreaterThan(800);
    expect(wrong).toEqual([]);
  }, 60_000);

  it('promise of an overlay: however damaged, it is one, and without the overlay there is no state', async () => {
    const damages = others.filter((other) => other !== LOST);
    const answers = await ask(damages.flatMap((other) => [other, { ttl: other }]).map((other) => question({ 'offices/kantor.timeline.json': { ...timeline, data: { ...timeline.data, live: other } } })));
    expect(answers.map(({ doubt }) => doubt)).toEqual(answers.map(() => 'stale'));
    expect(answers.length).toBeGreaterThan(20);
  });

  it('overlay with more than a reader takes: no state', async () => {
    const [override] = live.data.overrides;
    const many = Array.from({ length: 501 }, (_, index) => ({ ...override, id: `o${index}` }));
    const answers = await ask([many.slice(1), many].map((overrides) => question({ 'offices/kantor.timeline.json': promising, 'live.json': { ...live, data: { overrides, incidents: [] } } })));
    expect(answers.map(({ doubt }) => doubt)).toEqual([null, 'changed']);
  });

  it('overlay: no PHP warning, and no state where the reader keeps an override that is about the office now', async () => {
    const all = [...damaged(live)];
    const answers = await ask(all.map(([, document]) => question({ 'offices/kantor.timeline.json': promising, 'live.json': document })));
    const wrong = all.filter(([, raw], index) => {
      if (answers[index]!.doubt !== null) return false;
      const { document } = readFeedDocument(liveDocument, JSON.parse(JSON.stringify(raw)) as Json, 'live.json');
      if (!document || !(Date.parse(document.generated) <= NOW && NOW < Date.parse(document.validUntil))) return true;
      return document.data.overrides.some(({ office, from, until }) => (office === 'kantor' || office === '*') && Date.parse(from) <= NOW && (until === undefined || NOW < Date.parse(until)));
    }).map(([name]) => name).filter((name) => name !== 'data.overrides: {}'); // To PHP an empty object is an empty list.
    expect(all.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  }, 60_000);
});
