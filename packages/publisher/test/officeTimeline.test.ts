import { resolve } from 'node:path';
import { checkDocument, documents, officeDocument, readFeedDocument, timelineDocument } from '@tetap/feed';
import type { OfficeDocument, Timeline, TimelineEntry } from '@tetap/feed';
import { compile, parseSource } from '@tetap/publisher';
import { changes, NO_OVERLAY, officeStatus } from '@tetap/schedule';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../examples/serdang-bedagai/server/folder.mjs';
import { misled } from './misled.js';
import { edited, NOW, sourceOf } from './sourceFiles.js';

const DAY = 86_400_000;

const example = parseSource(await readFolder(resolve(import.meta.dirname, '../../../examples/serdang-bedagai/source'))).source!;
// Between them: collective leave, Christmas, a new year; Ramadan, Nyepi and Idulfitri; the last days that are known.
const instants = ['2026-11-23T13:17:05+07:00', '2027-02-01T06:00:00+07:00', '2027-11-20T06:00:00+07:00'];
const feeds = new Map(instants.map((instant) => [instant, compile(example, instant)]));

function offices(instant: string): readonly { readonly document: OfficeDocument; readonly timeline: Timeline; readonly size: number }[] {
  const feed = feeds.get(instant)!;
  return example.offices.map(({ id }) => {
    const text = feed.get(`offices/${id}.timeline.json`)!;
    const { document } = readFeedDocument(officeDocument, JSON.parse(feed.get(`offices/${id}.json`)!), id);
    const { document: timeline, issues } = readFeedDocument(timelineDocument, JSON.parse(text), id);
    expect(issues).toEqual([]);
    return { document: document!, timeline: timeline!.data, size: new TextEncoder().encode(text).length };
  });
}

/** What the page of another maker would do. */
function answer({ entries }: Timeline, now: number): TimelineEntry {
  return entries.filter(({ at }) => Date.parse(at) <= now).pop()!;
}

/** The engine, asked about a day to come: it then vouches for no freshness, as a timeline cannot. */
function asked(document: OfficeDocument, now: number): readonly unknown[] {
  const { headline, counter } = officeStatus(document, NO_OVERLAY, now, { clock: now + 2 * DAY });
  return [headline, counter.state];
}

const beginning = (instant: string): number => Date.parse(`${instant.slice(0, 10)}T00:00:00+07:00`);

describe('a timeline', () => {
  it.each(instants)('says what the engine says around each change of 60 days, of every office: %s', (instant) => {
    const from = beginning(instant);
    for (const { document, timeline } of offices(instant)) {
      const undoubted = { ...document, generated: '0001-01-01T00:00:00Z', validUntil: '9999-12-31T23:59:59Z' };
      const turns = [...changes(undoubted, NO_OVERLAY, from, from + 60 * DAY)].map(({ at }) => at);
      for (const now of [from, ...turns.flatMap((at) => [at - 1, at]), from + 60 * DAY - 1]) {
        const { headline, counter } = answer(timeline, now);
        expect([headline, counter], `${document.data.id} ${new Date(now).toISOString()}`).toEqual(asked(document, now));
      }
    }
  });

  it.each(example.offices.map(({ id }) => id))('says what the engine says in every minute of 60 days: %s', (id) => {
    const { document, timeline } = offices(instants[0]!).find(({ document: { data } }) => data.id === id)!;
    expect(misled(timeline, document, NO_OVERLAY, beginning(instants[0]!), beginning(instants[0]!) + 60 * DAY)).toBeUndefined();
  });

  it.each(instants)('begins with the day, ends in doubt, never says "stale", and fits: %s', (instant) => {
    for (const { timeline, size } of offices(instant)) {
      const { entries } = timeline;
      expect(entries[0]?.at).toBe(`${instant.slice(0, 10)}T00:00:00+07:00`);
      expect(entries[entries.length - 1]).toMatchObject({ headline: 'unknown', said: { headline: { id: 'Jadwal belum tersedia' } } });
      expect(Date.parse(entries[entries.length - 1]!.at)).toBeLessThanOrEqual(beginning(instant) + 60 * DAY);
      expect(entries.some(({ headline }) => headline === 'stale')).toBe(false);
      expect(size).toBeLessThan(documents.timeline.limit);
    }
  });

  it('marks what rests on the overlay, and nothing else', () => {
    const source = (overrides: typeof example.live.overrides): typeof example => ({ ...example, live: { ...example.live, overrides } });
    const timelineOf = (overrides: typeof example.live.overrides): Timeline =>
      (JSON.parse(compile(source(overrides), instants[0]!).get('offices/disdukcapil.timeline.json')!) as { data: Timeline }).data;
    const closed = { id: 'listrik', office: 'disdukcapil', effect: 'closed', from: '2026-11-24T10:00:00+07:00', until: '2026-11-24T11:00:00+07:00' } as const;
    const plain = timelineOf([]).entries;
    const { entries } = timelineOf([closed]);
    expect(plain.some((entry) => 'overridden' in entry)).toBe(false);
    expect(timelineOf([{ ...closed, office: 'diskominfo' }]).entries).toEqual(plain);
    const marked = entries.filter(({ overridden }) => overridden);
    // From the midnight before, when it says until when it is open, to the end.
    expect(marked.map(({ at }) => at.slice(0, 10)).filter((day) => day !== '2026-11-24')).toEqual([]);
    expect(marked.map(({ headline }) => headline)).toContain('closedSpecial');
    expect(entries.filter(({ overridden }) => !overridden).every((entry) => plain.some((other) => other.headline === entry.headline && JSON.stringify(other.said) === JSON.stringify(entry.said)))).toBe(true);
  });

  it('says nothing that is right only on the day of writing', () => {
    const words = offices(instants[1]!).flatMap(({ timeline }) => timeline.entries.flatMap(({ said }) => Object.values(said).flatMap((text) => Object.values(text as object) as string[])));
    expect(words.filter((text) => /besok|lusa|tomorrow|biasanya|usually|\d+ (menit|minute)/i.test(text))).toEqual([]);
  });

  it('changes its words at midnight where the hours of the day change, and its state does not', () => {
    const { entries } = offices(instants[0]!).find(({ document: { data } }) => data.id === 'disdukcapil')!.timeline;
    const hours = (now: string): unknown => answer({ entries } as Timeline, Date.parse(now)).said.hours;
    expect(hours('2026-11-28T20:00:00+07:00')).toEqual({ id: '09.00–12.00 WIB', en: '09:00–12:00 WIB' });
    expect(hours('2026-11-29T00:00:00+07:00')).toEqual({ id: 'Tutup', en: 'Closed' });
  });

  it('puts a holiday into words with the day of the next opening', () => {
    const { timeline } = offices(instants[0]!).find(({ document: { data } }) => data.id === 'kecamatan-sei-rampah')!;
    expect(answer(timeline, Date.parse('2026-12-24T09:00:00+07:00'))).toMatchObject({
      headline: 'jointLeave', counter: 'closed', opensAt: '2026-12-28T08:00:00+07:00',
      said: { detail: { id: 'Cuti bersama Kelahiran Yesus Kristus (Natal). Buka lagi Senin, 28 Desember 2026, pukul 08.00 WIB.' } },
    });
  });

  it('has nothing blank where nothing stands beside the headline: open, and nobody knows until when', () => {
    const feed = compile(sourceOf(edited('offices/dinas.yaml', ['serviceHours: loket', 'serviceHours: { senin-kamis: 08.00-15.00, jumat: 20.00-06.00 }'])), '2027-12-23T08:00:00+07:00');
    const document = JSON.parse(feed.get('offices/dinas.timeline.json')!) as { readonly data: Timeline };
    expect(document.data.entries.at(-2)).toMatchObject({ headline: 'open', said: { headline: { id: 'Buka' } } });
    expect(document.data.entries.at(-2)!.said).not.toHaveProperty('detail');
    expect(checkDocument('timeline', document, 'offices/dinas.timeline.json')).toEqual([]);
  });

  it('says where days may still move', () => {
    const { timeline } = offices(instants[1]!).find(({ document: { data } }) => data.id === 'disdukcapil')!;
    expect(answer(timeline, Date.parse('2027-02-08T09:00:00+07:00'))).toMatchObject({ headline: 'open', tentative: true });
  });

  it('keeps its time of change through the day on which nothing changes', () => {
    const source = sourceOf(edited('offices/dinas.yaml', ['contacts:', 'visitorNote: Bawa KTP.\ncontacts:']));
    const path = 'offices/dinas.timeline.json';
    const later = compile(source, '2026-11-23T17:55:00+07:00', compile(source, NOW)).get(path)!;
    expect(JSON.parse(later)).toMatchObject({ generated: '2026-11-23T17:55:00+07:00', updated: NOW });
    expect(later).not.toContain('Bawa KTP');
  });
});
