import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dateOf, dayNumber, DOCUMENT_LIMIT, foretold, officeDocument, publishedOffice, readFeedDocument } from '@tetap/feed';
import type { LiveDocument, OfficeDocument } from '@tetap/feed';
import { check, compile, parseSource } from '@tetap/publisher';
import { lookAhead, NO_OVERLAY, officeStatus } from '@tetap/schedule';
import { forecastAt } from '@tetap/schedule/forecast';
import { describe as say } from '@tetap/words';
import { id as language } from '@tetap/words/id';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../examples/serdang-bedagai/server/folder.mjs';
import { edited, NOW, sourceOf } from './sourceFiles.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const GENERATED = '2026-12-07T06:00:00+07:00';
const FROM = Date.parse(GENERATED);

const source = parseSource(await readFolder(resolve(import.meta.dirname, '../../../examples/serdang-bedagai/source'))).source!;
const feed = compile(source, GENERATED);
const offices = source.offices.map(({ id }) => id);
const raw = (path: string): unknown => JSON.parse(feed.get(path)!);
const live = raw('live.json') as LiveDocument;
const silent = { ...live, data: { ...live.data, overrides: [], notices: [] } };

/** What the engine says at the same instant, in the words that a card shows. */
function spoken(document: OfficeDocument, now: number): unknown {
  const status = officeStatus(document, document.data.region.live ? { document: silent, readAt: now } : NO_OVERLAY, now);
  const said: Readonly<Record<string, unknown>> = { ...say(status, language, document, -1440, lookAhead(document, NO_OVERLAY, now)), headlineKey: status.headline };
  return JSON.parse(JSON.stringify(Object.fromEntries(Object.keys(foretold).map((name) => [name, said[name]]))));
}

function compare(id: string, instants: Iterable<number>): void {
  const office = raw(`offices/${id}.json`);
  const document = readFeedDocument(officeDocument, office, id).document!;
  for (const now of instants) {
    // Promised again and again, as a live feed is.
    const overlay = { ...silent, generated: new Date(now).toISOString() };
    expect(forecastAt(id, office, overlay, now)?.words, `${id} ${new Date(now).toISOString()}`).toEqual(spoken(document, now));
  }
}

function* every(step: number, days: number): Generator<number> {
  for (let now = FROM; now < FROM + days * DAY; now += step) yield now;
}

const packed = (value: unknown): number => gzipSync(JSON.stringify(value)).length;

describe('a forecast', () => {
  it.each(offices)('says in the words of the engine what the engine says: %s, every 13 minutes of 35 days', (id) => {
    compare(id, every(13 * MINUTE, 35));
  });

  it('says so in each minute, over collective leave and Christmas', () => {
    const days = Date.parse('2026-12-23T00:00:00+07:00');
    compare('disdukcapil', Array.from({ length: 3 * 1440 }, (_, minute) => days + minute * MINUTE));
  });

  it('knows its own end: what stands until when', () => {
    const { until } = forecastAt('disdukcapil', raw('offices/disdukcapil.json'), silent, FROM)!;
    const at = (now: number): unknown => forecastAt('disdukcapil', raw('offices/disdukcapil.json'), { ...silent, generated: new Date(now).toISOString() }, now)?.words;
    expect(at(until - 1)).toEqual(at(FROM));
    expect(at(until)).not.toEqual(at(FROM));
  });

  it('is worth its way: at most 3 KB packed, and taken as the format says', () => {
    for (const id of offices) {
      const text = feed.get(`offices/${id}.json`)!;
      const { document, issues } = readFeedDocument(publishedOffice, JSON.parse(text), id);
      expect(issues).toEqual([]);
      expect(packed(document!.forecast)).toBeLessThan(3072);
    }
  });

  it('is left out where a phone would refuse the document for it, and stops no publication', () => {
    // Later than a forecast or a timeline reaches: only the office's own document grows.
    const limited = Array.from({ length: 72 }, (_, day) => `{ id: x${day}, from: ${dateOf(dayNumber('2027-03-01') + day)}, effect: limited, only: [${Array.from({ length: 30 }, (_, need) => `${need} ${'x'.repeat(106)}`).join(', ')}] }`);
    const full = sourceOf(edited('offices/dinas.yaml', ['contacts:', `exceptions: [${limited.join(', ')}]\ncontacts:`]));
    const usual = compile(sourceOf(), NOW).get('offices/dinas.json')!;
    const made = compile(full, NOW).get('offices/dinas.json')!;
    expect(JSON.parse(usual)).toHaveProperty('forecast');
    expect(JSON.parse(made)).not.toHaveProperty('forecast');
    expect(made.length).toBeLessThanOrEqual(DOCUMENT_LIMIT);
    expect(made.length + JSON.stringify((JSON.parse(usual) as { forecast: unknown }).forecast).length).toBeGreaterThan(DOCUMENT_LIMIT);
    expect(check(full, NOW).map(({ code }) => code)).not.toContain('feed.too-large');
  });

  it('changes nothing in what says when the content last changed', () => {
    const later = compile(source, '2026-12-07T06:10:00+07:00', feed);
    const { updated } = JSON.parse(later.get('offices/disdukcapil.json')!) as OfficeDocument;
    expect(updated).toBe(GENERATED);
  });
});
