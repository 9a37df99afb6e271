import type { Office } from '@tetap/feed';
import type { Headline, OfficeStatus } from '@tetap/schedule';
import { describe as about, expect, it } from 'vitest';
import { describe, plain } from '../src/index.js';
import { en } from '../src/en.js';
import { id } from '../src/id.js';
import { closed, duty, office, status, wib } from './status.js';

const monday = wib('08:00', '2026-11-30');
const christmas = { level: 'holiday', id: 'natal', name: { id: 'Hari Raya Natal', en: 'Christmas Day' } } as const;
const friday = wib('11:45', '2026-11-27');

/** One status for each headline, and what must be read: headline and detail, Indonesian then English. */
const table: Readonly<Record<Headline, readonly [OfficeStatus, string, string]>> = {
  open: [status(), 'Buka | Petugas ada di kantor sampai pukul 15.00 WIB.', 'Open | Staff are at the office until 15:00 WIB.'],
  openHybrid: [status({ headline: 'openHybrid' }),
    'Buka | Sebagian petugas bekerja dari rumah. Loket tetap melayani sampai pukul 15.00 WIB.',
    'Open | Some staff work from home. The counter serves you until 15:00 WIB.'],
  online: [closed(undefined, { headline: 'online', counter: { state: 'none' } }),
    'Layanan online | Petugas bekerja dari rumah dan tetap melayani. Pakai layanan online, atau telepon.',
    'Served online | Staff work from home and still serve you. Use an online service, or call.'],
  onlineStandby: [closed(undefined, { headline: 'onlineStandby', counter: { state: 'none' } }),
    // Said only of offices without a counter: unlike elsewhere, nobody is asked to come.
    'Layanan online, ada petugas piket | Petugas lain bekerja dari rumah. Keperluan mendesak: hubungi petugas piket.',
    'Online, duty officer on site | Others work from home. If urgent, contact the duty officer.'],
  limited: [status({ headline: 'limited', counter: { scope: { kind: 'limited', only: ['KTP', 'akta kematian'], until: wib('24:00') } } }),
    'Buka terbatas | Hari ini hanya melayani: KTP, akta kematian.', 'Limited service | Today only: KTP, akta kematian.'],
  urgentOnly: [status({ headline: 'urgentOnly', contact: { state: 'reachable', duty, until: duty.until }, counter: { scope: { kind: 'urgent', only: [], until: wib('24:00') } } }),
    'Hanya keperluan mendesak | Hubungi petugas piket dulu sebelum datang.', 'Urgent needs only | Contact the duty officer before you come.'],
  break: [closed(wib('13:00'), { headline: 'break', counter: { state: 'break' } }),
    'Istirahat | Buka lagi pukul 13.00 WIB.', 'On a break | Opens again at 13:00 WIB.'],
  breakFriday: [closed(wib('13:00', '2026-11-27'), { headline: 'breakFriday', at: friday, counter: { state: 'break' } }),
    'Istirahat salat Jumat | Buka lagi pukul 13.00 WIB.', 'Friday prayer break | Opens again at 13:00 WIB.'],
  opensSoon: [closed(wib('10:20'), { headline: 'opensSoon', counter: { phase: 'opening-soon' } }),
    'Sebentar lagi buka | Buka pukul 10.20 WIB.', 'Opening soon | Opens at 10:20 WIB.'],
  closesSoon: [status({ headline: 'closesSoon', counter: { phase: 'closing-soon', until: wib('10:30') } }),
    'Sebentar lagi tutup | Tutup pukul 10.30 WIB.', 'Closing soon | Closes at 10:30 WIB.'],
  queueClosed: [status({ headline: 'queueClosed', at: friday, counter: { phase: 'queue-closed', opensAt: monday } }),
    'Antrean hari ini sudah habis | Datang lagi Senin pukul 08.00 WIB, atau pakai layanan online.',
    "Today's queue is full | Come again Monday at 08:00 WIB, or use an online service."],
  closed: [closed(monday), 'Tutup | Buka lagi Senin, 30 November 2026, pukul 08.00 WIB.', 'Closed | Opens again Monday, 30 November 2026, at 08:00 WIB.'],
  fridayEarly: [closed(monday, { headline: 'fridayEarly', at: friday }),
    'Tutup | Hari Jumat tutup lebih awal. Buka lagi Senin pukul 08.00 WIB.', 'Closed | Fridays close early. Opens again Monday at 08:00 WIB.'],
  holiday: [closed(monday, { headline: 'holiday', reason: christmas }),
    'Tutup, libur nasional | Hari Raya Natal. Buka lagi Senin, 30 November 2026, pukul 08.00 WIB.',
    'Closed, public holiday | Christmas Day. Opens again Monday, 30 November 2026, at 08:00 WIB.'],
  jointLeave: [closed(monday, { headline: 'jointLeave', reason: christmas }),
    'Tutup, cuti bersama | Hari Raya Natal. Buka lagi Senin, 30 November 2026, pukul 08.00 WIB.',
    'Closed, collective leave | Christmas Day. Opens again Monday, 30 November 2026, at 08:00 WIB.'],
  localHoliday: [closed(monday, { headline: 'localHoliday', at: friday, reason: { level: 'holiday', name: 'Hari jadi kabupaten' } }),
    'Tutup, libur daerah | Hari jadi kabupaten. Buka lagi Senin pukul 08.00 WIB.',
    'Closed, local holiday | Hari jadi kabupaten. Opens again Monday at 08:00 WIB.'],
  closedSpecial: [closed(monday, { headline: 'closedSpecial', at: friday, reason: { level: 'exception', text: 'Listrik padam.' } }),
    'Tutup sementara | Listrik padam. Buka lagi Senin pukul 08.00 WIB.', 'Temporarily closed | Listrik padam. Opens again Monday at 08:00 WIB.'],
  moved: [status({ headline: 'moved', counter: { place: { kind: 'moved', to: 'Balai Desa Contoh', until: wib('00:00', '2026-12-01') } } }),
    'Pindah tempat | Sampai 30 November 2026 layanan ada di Balai Desa Contoh.', 'Moved | Until 30 November 2026 service is at Balai Desa Contoh.'],
  always: [status({ headline: 'always', counter: { always: true, until: undefined } }),
    'Buka 24 jam | Layanan darurat selalu siap.', 'Open 24 hours | Emergency service is always ready.'],
  openOnLeave: [status({ headline: 'openOnLeave', reason: christmas }),
    'Buka saat cuti bersama | Melayani sampai pukul 15.00 WIB.', 'Open on collective leave | Serving until 15:00 WIB.'],
  stale: [status({ headline: 'stale', freshness: { state: 'expired' }, office: office({ contacts: [] }) }),
    'Jadwal belum diperbarui | Data terakhir 23 November 2026. Sebaiknya telepon dulu sebelum datang.',
    'Schedule not up to date | Last data 23 November 2026. Please call before you come.'],
  unknown: [status({ headline: 'unknown', counter: { state: 'unknown' } }),
    'Jadwal belum tersedia | Telepon +62 000 4421 35 untuk bertanya.', 'No schedule yet | Call +62 000 4421 35 to ask.'],
};

about('headline and detail', () => {
  for (const [headline, [given, indonesian, english]] of Object.entries(table)) {
    it(headline, () => {
      const said = [id, en].map((language) => describe(given, language)).map((words) => `${words.headline} | ${plain(words.detail)}`);
      expect(said).toEqual([indonesian, english]);
      for (const sentence of indonesian.split(/ \| |[.] /)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(12);
    });
  }

  it('an office without a counter is never "Buka"', () => {
    const words = describe(status({ counter: { state: 'none', until: wib('16:00') } }), id);
    expect(words.headline).toBe('Petugas bekerja');
    expect(words.tone).toBe('online');
    expect(plain(words.detail)).toBe('Kantor ini tidak punya loket. Hubungi petugas sampai pukul 16.00 WIB.');
  });

  it.each([
    ['closed', { level: 'weekly' }], ['fridayEarly', { level: 'weekly' }], ['holiday', christmas], ['closedSpecial', { level: 'exception', text: 'Listrik padam' }],
  ] as const)('%s, an office without a counter invites nobody to come', (headline, reason) => {
    const words = describe(closed(monday, { headline, reason, counter: { state: 'none' } }), id);
    expect([words.headline, words.tone, words.next]).toEqual(['Di luar jam kerja', 'closed', undefined]);
    expect(plain(words.detail)).toBe('Kantor ini tidak punya loket. Jam kerja mulai lagi Senin, 30 November 2026, pukul 08.00 WIB.');
    expect(words.reason.map(({ value }) => value)).toEqual({ closed: [], fridayEarly: [], holiday: ['Hari Raya Natal'], closedSpecial: ['Listrik padam'] }[headline]);
  });
  it('at noon its staff are back the same day', () => {
    const words = describe(closed(wib('13:00'), { at: wib('12:15'), counter: { state: 'none' } }), en);
    expect(`${words.headline}: ${plain(words.detail)}`).toBe('Outside working hours: This office has no counter. Working hours begin again today at 13:00 WIB.');
  });
  it('beside an officer on duty nobody says that staff can be contacted only later', () => {
    const words = describe(closed(wib('13:00'), { at: wib('12:15'), counter: { state: 'none' }, contact: { state: 'reachable', duty, until: duty.until } }), id);
    expect(words.contact.when).toBe('Siaga sampai pukul 15.00 WIB');
    expect([plain(words.detail), words.aria].join()).not.toContain('hubungi');
    expect(plain(words.detail)).toBe('Kantor ini tidak punya loket. Jam kerja mulai lagi hari ini pukul 13.00 WIB.');
  });

  it('an unproven status is never "Buka", whatever its headline claims', () => {
    const words = describe(status({ freshness: { state: 'aging' } }), id);
    expect([words.headline, words.tone]).toEqual(['Jadwal belum diperbarui', 'unknown']);
    expect(plain(words.detail)).toBe('Data terakhir 23 November 2026. Sebaiknya telepon +62 000 4421 35 dulu sebelum datang.');
  });
});

about('an office that is open day and night by its weekly hours', () => {
  const whole = [{ opens: '00:00', closes: '24:00' }] as const;
  const week = { mon: whole, tue: whole, wed: whole, thu: whole, fri: whole, sat: whole, sun: whole };
  const stale = { headline: 'stale', freshness: { state: 'aging' } } as const;
  const unknown = { headline: 'unknown', counter: { state: 'unknown' } } as const;
  const said = (changes: Parameters<typeof status>[0], contacts = office().contacts, serviceHours: Office['serviceHours'] = week) =>
    [id, en].map((language) => plain(describe(status({ ...changes, office: office({ serviceHours, contacts }) }), language).detail));

  it('asks nobody to call before an emergency', () => {
    expect(said(stale)).toEqual([
      'Data terakhir 23 November 2026. Keadaan darurat: langsung datang, atau telepon +62 000 4421 35.',
      'Last data 23 November 2026. In an emergency, come at once, or call +62 000 4421 35.',
    ]);
    expect(said(unknown)).toEqual(['Keadaan darurat: langsung datang, atau telepon +62 000 4421 35.', 'In an emergency, come at once, or call +62 000 4421 35.']);
    expect(said(unknown, [])).toEqual(['Keadaan darurat: langsung datang.', 'In an emergency, come at once.']);
  });
  it('but sends nobody to a door that is known to be shut, nor where one day of the week is not whole', () => {
    expect(said({ ...stale, counter: { state: 'closed' } })[0]).toContain('dulu sebelum datang');
    expect(said(stale, undefined, { ...week, sun: [{ opens: '08:00', closes: '24:00' }] })[0]).toContain('dulu sebelum datang');
    expect(said(stale, undefined, { ...week, sun: 'unknown' })[0]).toContain('dulu sebelum datang');
    expect(said(unknown, undefined, 'unknown')[0]).toBe('Telepon +62 000 4421 35 untuk bertanya.');
  });
});

about('a queue that closes before the counter', () => {
  const said = (counter: Partial<OfficeStatus['counter']>, language = id, changes: Parameters<typeof status>[0] = {}): readonly unknown[] => {
    const { headline, tone, detail, until, aria } = describe(status({ headline: 'closesSoon', ...changes, counter: { phase: 'closing-soon', lastQueue: wib('10:15'), ...counter } }), language);
    expect(aria).toContain(`: ${headline}.`);
    return [headline, tone, plain(detail), until];
  };

  it('is what closes soon: the counter serves whoever has a number, to its own end', () => {
    expect(said({ until: wib('15:00') })).toEqual(['Sebentar lagi antrean ditutup', 'soon', 'Ambil antrean sebelum pukul 10.15 WIB.', 'Melayani sampai pukul 15.00 WIB.']);
    expect(said({ until: wib('15:00') }, en)).toEqual(['Queue closing soon', 'soon', 'Take a queue number before 10:15 WIB.', 'Serving until 15:00 WIB.']);
    expect(said({ until: wib('10:20') })[0]).toBe('Sebentar lagi antrean ditutup');
    expect(describe(status({ headline: 'closesSoon', counter: { until: wib('15:00'), lastQueue: wib('10:15') } }), id).aria)
      .toMatch(/Sebentar lagi antrean ditutup\. Ambil antrean sebelum pukul sepuluh lewat lima belas\. Melayani sampai pukul lima belas\./);
  });
  it('until another day, or nobody knows until when', () => {
    expect(said({ until: wib('24:00') })[3]).toBe('Melayani sampai pukul 24.00 WIB.');
    expect(said({ until: wib('02:00', '2026-11-24') })[3]).toBe('Melayani sampai besok pukul 02.00 WIB.');
    expect(said({ until: wib('24:00', '2026-11-27') }, en)[3]).toBe('Serving until Friday, 27 November 2026, at 24:00 WIB.');
    expect(said({ until: undefined })).toEqual(['Sebentar lagi antrean ditutup', 'soon', 'Ambil antrean sebelum pukul 10.15 WIB.', undefined]);
  });
  it('not where both close at once, and never by old data or at a shut counter', () => {
    expect(said({ until: wib('10:15') })).toEqual(['Sebentar lagi tutup', 'soon', 'Tutup pukul 10.15 WIB.', undefined]);
    expect(said({ until: wib('15:00') }, id, { freshness: { state: 'aging' } })[0]).toBe('Jadwal belum diperbarui');
    expect(said({ until: wib('15:00'), state: 'closed' })[0]).toBe('Jadwal belum tersedia');
  });
});

about('what is not known takes its sentence away', () => {
  it('a holiday without a name', () => {
    expect(plain(describe(closed(monday, { headline: 'holiday' }), id).detail)).toBe('Buka lagi Senin, 30 November 2026, pukul 08.00 WIB.');
  });
  it('a calendar that ends first', () => {
    expect(plain(describe(closed(undefined, { counter: { unknownAfter: wib('00:00', '2027-01-01') } }), id).detail))
      .toBe('Jadwal mulai 1 Januari 2027 belum tersedia.');
  });
  it('an unknown office without a number still says what to do', () => {
    const words = describe(status({ headline: 'unknown', counter: { state: 'unknown' }, office: office({ contacts: [] }) }), id);
    expect(plain(words.detail)).toBe('Sebaiknya telepon dulu sebelum datang.');
    expect(words.contact.ways.map(({ shown }) => shown)).toEqual(['1708']);
  });
  it('a move of which old data cannot say until when', () => {
    const words = describe(status({ freshness: { state: 'aging' }, counter: { place: { kind: 'moved', to: 'Balai Desa', until: wib('00:00', '2026-12-01') } } }), id);
    expect(plain(words.detail)).toBe('Data terakhir 23 November 2026. Sebaiknya telepon +62 000 4421 35 dulu sebelum datang. Layanan ada di Balai Desa.');
  });
});
