import { resolve } from 'node:path';
import { dateOf, dayNumber, officeDocument, read } from '@tetap/feed';
import type { Interval, OfficeDocument } from '@tetap/feed';
import { calendarOf } from '@tetap/feed/calendars';
import { compile, parseSource } from '@tetap/publisher';
import { NO_OVERLAY, officeStatus } from '@tetap/schedule';
import { textIn, weekday } from '@tetap/words';
import { id } from '@tetap/words/id';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../examples/serdang-bedagai/server/folder.mjs';

const DAY = 86_400_000;
const { source } = parseSource(await readFolder(resolve(import.meta.dirname, 'source')));

/** The office as it was published on the morning of a day. */
function published(date: string): OfficeDocument {
  return read(officeDocument, JSON.parse(compile(source!, `${date}T06:00:00+07:00`).get('offices/dinas.json')!), 'dinas').value!;
}

/** "2026-12-24 Kamis   08.00–12.00   Cuti bersama Natal   loket   hybrid: wfh-jumat-2026" */
function line(document: OfficeDocument, day: number): string {
  const noon = Date.parse(`${dateOf(day)}T12:00:00+07:00`);
  const asked = { clock: noon + 2 * DAY };
  const { today: { date, hours, reason }, staffing: { state, policy }, counter: { place } } = officeStatus(document, NO_OVERLAY, noon, asked);
  const why = [reason.name ?? reason.text, place.kind === 'moved' ? place.to : undefined].flatMap((text) => text === undefined ? [] : textIn(text, 'id').value).join(', ');
  const { contact } = officeStatus(document, NO_OVERLAY, hours === 'unknown' || !hours[0] ? noon : Date.parse(`${date}T${hours[0].opens}:00+07:00`), asked);
  return [
    date, weekday(day * DAY, id).padEnd(6),
    (hours === 'unknown' ? '?' : hours.length === 0 ? 'tutup' : hours.map(inWords).join(', ')).padEnd(34),
    (why + (reason.tentative ? ' (dapat berubah)' : '')).padEnd(52),
    (contact.state === 'reachable' ? contact.duty.post.id : '').padEnd(6),
    policy ? `${policy.mode === 'none' ? 'none' : state}: ${policy.id}` : '',
  ].join('  ').trimEnd();
}

function inWords({ opens, closes, lastQueue }: Interval): string {
  return `${opens}–${closes}${lastQueue === undefined ? '' : ` (antrean ${lastQueue})`}`.replace(/:/g, '.');
}

/** The days on which something new was known of a year: its first day, and those of decrees during it. */
function publications(year: number): readonly string[] {
  const decreed = calendarOf(year)!.decrees.map(({ date }) => date).filter((date) => date.startsWith(`${year}-`));
  return [`${year}-01-01`, ...decreed.sort()];
}

/** Each day of a year by the publication that was in force on it. */
function yearInLines(year: number): string {
  const documents = publications(year).map((date) => ({ from: dayNumber(date), document: published(date) }));
  const first = dayNumber(`${year}-01-01`);
  return Array.from({ length: dayNumber(`${year + 1}-01-01`) - first }, (_, step) => {
    const { document } = documents.filter(({ from }) => from <= first + step).pop()!;
    return `${line(document, first + step)}\n`;
  }).join('');
}

const days = (document: OfficeDocument, from: string, count: number): readonly string[] => Array.from({ length: count }, (_, step) => line(document, dayNumber(from) + step).replace(/ {2,}/g, ' '));

describe('a full office, day by day, with the calendar as it was known', () => {
  it.each([2022, 2023, 2024, 2025, 2026, 2027])('%d', async (year) => {
    await expect(yearInLines(year)).toMatchFileSnapshot(`${year}.txt`);
  });

  it('July 2022: Iduladha moves two days before it', () => {
    expect(days(published('2022-07-01'), '2022-07-08', 4)).toEqual([
      '2022-07-08 Jumat 08.00–10.30 (antrean 10.00) daring',
      '2022-07-09 Sabtu tutup Hari Raya Iduladha 1443 H',
      '2022-07-10 Minggu tutup',
      '2022-07-11 Senin 08.00–14.00 (antrean 13.30) loket',
    ]);
    expect(days(published('2022-07-07'), '2022-07-08', 4)).toEqual([
      '2022-07-08 Jumat 08.00–10.30 (antrean 10.00) daring',
      '2022-07-09 Sabtu 09.00–12.00 (antrean 11.30) loket',
      '2022-07-10 Minggu tutup Hari Raya Iduladha 1443 H',
      '2022-07-11 Senin 08.00–14.00 (antrean 13.30) daring',
    ]);
  });

  it('2022: leave that was decreed in April is not known in January', () => {
    expect(days(published('2022-01-01'), '2022-04-29', 1)).toEqual(['2022-04-29 Jumat 08.00–11.00 Ramadan 1443 H loket']);
    expect(days(published('2022-04-07'), '2022-04-29', 1)).toEqual(['2022-04-29 Jumat tutup Cuti bersama Hari Raya Idulfitri 1443 H']);
  });

  it('the day after a year whose successor is not decreed is unknown', () => {
    expect(days(published('2022-07-07'), '2022-12-31', 2)).toEqual(['2022-12-31 Sabtu 09.00–12.00 (antrean 11.30) daring', '2023-01-01 Minggu ?']);
  });
});
