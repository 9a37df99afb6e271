import type { Notice, Policy } from '@tetap/feed';
import type { Ahead, LookAhead, Reason } from '@tetap/schedule';
import { describe as about, expect, it } from 'vitest';
import { describe, describeAhead } from '../src/index.js';
import { en } from '../src/en.js';
import { id } from '../src/id.js';
import { status } from './status.js';

const leave: Reason = { level: 'holiday', id: 'cuti', name: { id: 'Cuti bersama Natal', en: 'Christmas leave' } };
const christmas: Reason = { level: 'holiday', id: 'natal', name: { id: 'Hari Raya Natal', en: 'Christmas Day' } };

function ahead(kind: Ahead['kind'], rest: Partial<Ahead> = {}): Ahead {
  return { kind, from: '2026-12-24', until: '2026-12-24', day: { date: '2026-12-24', hours: [{ opens: '08:00', closes: '10:30' }], reason: { level: 'weekly' } }, reasons: [], ...rest };
}
const notice = (text: Notice['text'], rest: Partial<Notice> = {}): Notice => ({ id: 'n', from: '2026-11-23T08:00:00+07:00', text, ...rest });
const said = (found: Partial<LookAhead>, language = id, options = {}): readonly string[] =>
  describeAhead({ notices: [], days: [], ...found }, language, { zone: 'Asia/Jakarta', proven: true, ...options }).map(({ label, text }) => `${label}: ${text.value}`);

about('what is ahead', () => {
  it.each<readonly [Ahead, string, string]>([
    [ahead('closed', { until: '2026-12-27', reasons: [leave, christmas] }),
      'Perhatian: Kamis, 24 Des sampai Minggu, 27 Des: tutup (Cuti bersama Natal, Hari Raya Natal).', 'Note: Thursday, 24 Dec to Sunday, 27 Dec: closed (Christmas leave, Christmas Day).'],
    [ahead('hours'), 'Perhatian: Kamis, 24 Des: buka 08.00–10.30 WIB.', 'Note: Thursday, 24 Dec: open 08:00–10:30 WIB.'],
    [ahead('limited', { reasons: [{ level: 'exception', id: 'x', text: 'Listrik padam' }] }), 'Perhatian: Kamis, 24 Des: buka terbatas (Listrik padam).', 'Note: Thursday, 24 Dec: limited service (Listrik padam).'],
    [ahead('urgent'), 'Perhatian: Kamis, 24 Des: hanya keperluan mendesak.', 'Note: Thursday, 24 Dec: urgent needs only.'],
    [ahead('moved', { exception: { id: 'x', from: '2026-12-24', until: '2026-12-24', effect: 'moved', place: 'Kantor Camat' } }), 'Perhatian: Kamis, 24 Des: pindah tempat, Kantor Camat.', 'Note: Thursday, 24 Dec: moved, Kantor Camat.'],
    [ahead('unknown', { until: undefined }), 'Perhatian: Mulai Kamis, 24 Des: jadwal belum tersedia.', 'Note: From Thursday, 24 Dec: no schedule yet.'],
    [ahead('season', { until: undefined, reasons: [{ level: 'season', id: 's', name: 'Ramadan' }] }),
      'Perhatian: Mulai Kamis, 24 Des: jam layanan Ramadan 08.00–10.30 WIB.', 'Note: From Thursday, 24 Dec: Ramadan service hours 08:00–10:30 WIB.'],
    [ahead('season', { until: undefined }), 'Perhatian: Mulai Kamis, 24 Des: jam layanan biasa 08.00–10.30 WIB.', 'Note: From Thursday, 24 Dec: usual service hours 08:00–10:30 WIB.'],
    [ahead('season', { from: '2026-12-22', until: undefined }), 'Perhatian: Mulai Kamis, 24 Des: jam layanan biasa 08.00–10.30 WIB.', 'Note: From Thursday, 24 Dec: usual service hours 08:00–10:30 WIB.'],
    [ahead('closed', { reasons: [{ ...christmas, name: 'Isra Mikraj Nabi Muhammad saw.' }] }), 'Perhatian: Kamis, 24 Des: tutup (Isra Mikraj Nabi Muhammad saw.).', 'Note: Thursday, 24 Dec: closed (Isra Mikraj Nabi Muhammad saw.).'],
    [ahead('staffing', { policy: { id: 'p', mode: 'hybrid', from: '2026-12-24', weekdays: ['fri', 'mon'] } satisfies Policy }),
      'Perhatian: Mulai Kamis, 24 Des: sebagian petugas bekerja dari rumah dan tetap melayani (Senin, Jumat).', 'Note: From Thursday, 24 Dec: some staff work from home and still serve you (Monday, Friday).'],
    [ahead('closed', { reasons: [{ level: 'exception', id: 'x', text: 'Pindah gedung.' }] }), 'Perhatian: Kamis, 24 Des: tutup (Pindah gedung).', 'Note: Thursday, 24 Dec: closed (Pindah gedung).'],
    [ahead('moved', { exception: { id: 'x', from: '2026-12-24', until: '2026-12-24', effect: 'moved', place: 'Kantor Camat.' } }), 'Perhatian: Kamis, 24 Des: pindah tempat, Kantor Camat.', 'Note: Thursday, 24 Dec: moved, Kantor Camat.'],
    [ahead('closed', { reasons: [{ ...christmas, tentative: true }] }), 'Perhatian: Kamis, 24 Des: tutup (Hari Raya Natal, tanggal dapat berubah).', 'Note: Thursday, 24 Dec: closed (Christmas Day, date may change).'],
  ])('%#', (found, indonesian, english) => {
    expect(said({ days: [found] })).toEqual([indonesian]);
    expect(said({ days: [found] }, en)).toEqual([english]);
  });

  it('says dates and times in words to the ear, and hours of old data with doubt', () => {
    expect(said({ days: [ahead('hours')] }, id, { spoken: true })).toEqual(['Perhatian: Kamis, 24 Desember 2026: buka pukul delapan sampai pukul sepuluh lewat tiga puluh.']);
    expect(said({ days: [ahead('hours')] }, id, { proven: false })[0]).toContain(': biasanya buka 08.00');
  });

  it('a notice first, then the days, then other notices; by its kind, in its own language', () => {
    const notices = [notice('Nomor lama salah', { kind: 'correction' }), notice({ en: 'Roof repair' }, { kind: 'warning' }), notice('Parkir di samping')];
    expect(said({ notices, days: [ahead('closed')] })).toEqual(['Ralat: Nomor lama salah', 'Perhatian: Kamis, 24 Des: tutup.', 'Perhatian: Roof repair', 'Info: Parkir di samping']);
    expect(describeAhead({ notices, days: [] }, id, { zone: 'Asia/Jakarta', proven: true })[1]!.text.lang).toBe('en');
  });

  it('a description holds the first two, and none of its own', () => {
    const all = { notices: [notice('A'), notice('B')], days: [ahead('closed'), ahead('urgent')] };
    expect(describe(status(), id, {}, undefined, all).upcoming.map(({ text }) => text.value)).toEqual(['A', 'Kamis, 24 Des: tutup.']);
    expect(describe(status(), id).upcoming).toEqual([]);
  });
});
