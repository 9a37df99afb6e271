import type { Contact, Office, Policy } from '@tetap/feed';
import type { OfficeStatus } from '@tetap/schedule';
import { describe as about, expect, it } from 'vitest';
import { describe, describeWeek, plain, shareText } from '../src/index.js';
import { en } from '../src/en.js';
import { id } from '../src/id.js';
import { tools } from '../src/id/tools.js';
import { closed, duty, office, officer, phone, region, status, wib } from './status.js';

const sharing = { ...id, tools };

const wfh: Policy = {
  id: 'wfh-jumat', mode: 'hybrid', from: '2026-04-10', reason: 'Hemat energi',
  basis: [{ type: 'SE', number: '800.1.5/3349/SJ', issuer: 'Mendagri', date: '2026-04-01', url: 'https://example.go.id/se' }],
};

about('staffing', () => {
  const hybrid = { state: 'hybrid', working: true, policy: wfh } as const;

  it('explains WFH, and that staff take turns only where a roster is published, which may have gaps', () => {
    const rostered = office({ posts: [duty.post], shifts: [duty.shift] });
    expect(plain(describe(status({ staffing: hybrid, office: rostered }), id).staffing)).toBe(
      'WFH artinya petugas bekerja dari rumah. Petugas tetap bekerja dan tetap melayani Anda. '
      + 'Petugas bergantian siaga. Bila tidak ada yang siaga, hubungi kantor. Alasan: Hemat energi.');
    for (const language of [id, en]) expect(plain(describe(status({ staffing: hybrid, office: rostered }), language).staffing)).not.toMatch(/selalu|always/);
    expect(plain(describe(status({ staffing: hybrid, office: office({ posts: [duty.post] }) }), id).staffing)).not.toContain('siaga');
    expect(plain(describe(status({ staffing: hybrid, office: rostered, at: Date.parse(duty.shift.until) }), id).staffing)).not.toContain('siaga');
  });
  it('says that a region applies no WFH, and that it is open only when it is', () => {
    const none = { state: 'office', working: true, policy: { id: 'tanpa-wfh', mode: 'none', from: '2026-01-01' } } as const;
    expect(plain(describe(status({ staffing: none }), id).staffing)).toBe('Kabupaten Contoh tidak menerapkan WFH. Kantor buka seperti biasa.');
    expect(plain(describe(closed(wib('08:00', '2026-11-24'), { staffing: none }), id).staffing)).toBe('Kabupaten Contoh tidak menerapkan WFH.');
  });
  it('says it of the office where others of the region may have it', () => {
    const none = { state: 'office', working: true, policy: { id: 'tanpa-wfh', mode: 'none', from: '2026-01-01', partial: true } } as const;
    expect(plain(describe(status({ staffing: none }), id).staffing)).toBe('Disdukcapil tidak menerapkan WFH. Kantor buka seperti biasa.');
  });
  it('is silent on a day without service, and where nothing was published', () => {
    const holiday = closed(wib('08:00', '2026-11-24'), { staffing: hybrid, today: { date: '2026-11-23', hours: [], reason: { level: 'holiday' } } });
    expect(describe(holiday, id).staffing).toEqual([]);
    expect(describe(status(), id).staffing).toEqual([]);
  });
  it('cites the rule and its period', () => {
    const words = describe(status({ staffing: hybrid }), id);
    expect(words.basis).toEqual([{ text: 'Dasar: SE Mendagri 800.1.5/3349/SJ tanggal 1 Apr 2026', url: 'https://example.go.id/se' }]);
    expect(words.period).toBe('Berlaku sejak 10 Apr 2026');
    expect(describe(status({ staffing: { ...hybrid, policy: { ...wfh, until: '2026-12-31' } } }), en).period).toBe('In force 10 Apr 2026 to 31 Dec 2026');
  });
});

about('hours', () => {
  it('of today with the zone, "biasanya" where not proven', () => {
    expect(describe(status(), id).today).toEqual({ label: 'Jam layanan hari ini', hours: '08.00–12.00, 13.00–15.00 WIB' });
    expect(describe(status({ freshness: { state: 'expired' } }), id).today.hours).toBe('biasanya 08.00–12.00, 13.00–15.00 WIB');
    expect(describe(status({ freshness: { state: 'aging' } }), en).today.hours).toBe('usually 08:00–12:00, 13:00–15:00 WIB');
  });
  it('are only the usual ones where the overlay decides today: closed until tomorrow stands above them', () => {
    const struck = closed(wib('08:00', '2026-11-24'), { headline: 'closedSpecial', reason: { level: 'override', id: 'x', text: 'Listrik padam' } });
    const words = describe(struck, id);
    expect(plain(words.detail)).toBe('Listrik padam. Buka lagi besok pukul 08.00 WIB.');
    expect(words.today.hours).toBe('biasanya 08.00–12.00, 13.00–15.00 WIB');
    expect(words.aria).toContain('biasanya pukul delapan');
  });
  it('of a season by its name', () => {
    const ramadan = { level: 'season', id: 'ramadan-1448', name: 'bulan Ramadan' } as const;
    const words = describe(status({ reason: { ...ramadan, tentative: true } }), id);
    expect(words.today.label).toBe('Jam layanan bulan Ramadan');
    expect(plain(words.reason), 'not named again').toBe('Tanggal dapat berubah. Menunggu penetapan pemerintah.');
    // Another rule may have a name too, and its hours are no season's.
    const holiday = { level: 'holiday', name: 'Natal' } as const;
    expect(describe(status({ reason: holiday }), id).today.label).toBe('Jam layanan hari ini');
  });
  it('of the week, with why a day differs', () => {
    const rows = describeWeek([
      { date: '2026-12-24', hours: [], reason: { level: 'holiday', name: 'Cuti bersama Natal' } },
      { date: '2026-12-26', hours: [{ opens: '00:00', closes: '24:00' }], reason: { level: 'weekly' } },
      { date: '2027-01-01', hours: 'unknown', reason: { level: 'weekly' } },
      { date: '2027-03-10', hours: [], reason: { level: 'holiday', name: 'Hari Raya Idulfitri', tentative: true } },
      { date: '2027-03-11', hours: [], reason: { level: 'holiday', tentative: true } },
    ], id, 'Asia/Jayapura', 'fresh');
    expect(rows.map(({ weekday, shown, hours, note }) => [weekday, shown, hours, note?.value])).toEqual([
      ['Kamis', '24 Des 2026', 'Tutup', 'Cuti bersama Natal'],
      ['Sabtu', '26 Des 2026', '24 jam', undefined],
      ['Jumat', '1 Jan 2027', 'Belum tersedia', undefined],
      ['Rabu', '10 Mar 2027', 'Tutup', 'Hari Raya Idulfitri (tanggal dapat berubah)'],
      ['Kamis', '11 Mar 2027', 'Tutup', 'Tanggal dapat berubah'],
    ]);
  });
  it('of an unproven week are "biasanya" on every row', () => {
    const [open, shut] = describeWeek([
      { date: '2026-11-23', hours: [{ opens: '08:00', closes: '15:00' }], reason: { level: 'weekly' } },
      { date: '2026-11-29', hours: [], reason: { level: 'weekly' } },
    ], id, 'Asia/Makassar', 'aging');
    expect([open?.hours, shut?.hours]).toEqual(['biasanya 08.00–15.00 WITA', 'biasanya tutup']);
  });
});

about('limits and notes', () => {
  it('place and scope are said whatever the headline is', () => {
    const words = describe(status({
      headline: 'queueClosed',
      counter: { scope: { kind: 'limited', only: ['KTP'], until: wib('24:00'), because: 'Server dirawat' }, place: { kind: 'moved', to: 'Balai Desa', until: wib('00:00', '2026-12-01') } },
      office: office({ visitorNote: 'Bawa KK asli' }),
    }), id);
    expect(plain(words.detail)).toMatch(/Sampai 30 November 2026 layanan ada di Balai Desa\. Hari ini hanya melayani: KTP\. Server dirawat\.$/);
    expect(plain(words.notes)).toBe('Bawa KK asli.');
    expect(words.until).toBe('Melayani sampai pukul 15.00 WIB.');
    expect(describe(status({ headline: 'queueClosed', counter: { phase: 'queue-closed' } }), id).until).toBeUndefined();
  });
  it('a limit of a shut office is one of the next opening where it may hold still, else nobody meets it any more', () => {
    const said = (opensAt: number | undefined, until: number, changes: Parameters<typeof status>[0] = {}): readonly string[] =>
      (['limited', 'urgent'] as const).map((kind) => plain(describe(closed(opensAt, { ...changes, counter: { ...changes.counter, scope: { kind, only: ['KTP'], until, because: 'Server dirawat' } } }), id).detail));
    const tomorrow = wib('08:00', '2026-11-24');
    const free = { today: { date: '2026-11-23', hours: [], reason: { level: 'weekly' } } } as const;
    for (const more of [{}, free]) expect(said(tomorrow, wib('24:00'), more)).toEqual(['Buka lagi besok pukul 08.00 WIB.', 'Buka lagi besok pukul 08.00 WIB.']);
    for (const more of [{}, free]) expect(said(tomorrow, wib('12:00', '2026-11-24'), more)).toEqual([
      'Buka lagi besok pukul 08.00 WIB. Saat buka, hanya melayani: KTP. Server dirawat.',
      'Buka lagi besok pukul 08.00 WIB. Saat buka, hanya keperluan mendesak. Server dirawat.',
    ]);
    expect(said(wib('13:00'), wib('24:00'))[1]).toBe('Buka lagi hari ini pukul 13.00 WIB. Saat buka, hanya keperluan mendesak. Server dirawat.');
    expect(said(undefined, wib('24:00'))).toEqual(['Saat buka, hanya melayani: KTP. Server dirawat.', 'Saat buka, hanya keperluan mendesak. Server dirawat.']);
    expect(said(tomorrow, tomorrow, free)).toEqual(['Buka lagi besok pukul 08.00 WIB.', 'Buka lagi besok pukul 08.00 WIB.']);
    expect(said(wib('13:00'), wib('24:00'), { headline: 'break', counter: { state: 'break' } })[1]).toBe('Buka lagi pukul 13.00 WIB. Hari ini hanya keperluan mendesak. Server dirawat.');
    expect(said(tomorrow, wib('12:00', '2026-11-24'), { counter: { state: 'none' } })[1]).toMatch(/Saat buka, hanya keperluan mendesak/);
  });
  it('a limit that is over before the counter closes says when', () => {
    const said = (kind: 'limited' | 'urgent', until: number, changes: Parameters<typeof status>[0] = {}): readonly unknown[] => {
      const words = describe(status({ headline: 'limited', ...changes, counter: { scope: { kind, only: ['KTP'], until, because: 'Listrik padam' }, ...changes.counter } }), id);
      return [plain(words.detail), words.until];
    };
    expect(said('limited', wib('11:00'))).toEqual(['Hari ini hanya melayani: KTP. Ini berlaku sampai pukul 11.00 WIB. Listrik padam.', 'Melayani sampai pukul 15.00 WIB.']);
    expect(said('urgent', wib('24:00'), { headline: 'open', counter: { until: undefined } })[0]).toBe('Hari ini hanya keperluan mendesak. Ini berlaku sampai pukul 24.00 WIB. Listrik padam.');
    expect(said('limited', wib('15:00'))[0]).toBe('Hari ini hanya melayani: KTP. Listrik padam.');
    expect(said('limited', wib('11:00'), { headline: 'stale', freshness: { state: 'aging' } })[0]).not.toContain('berlaku');
    expect(said('limited', wib('11:00'), { headline: 'break', counter: { state: 'break' } })[0]).not.toContain('berlaku');
  });
  it('urgent needs only: nobody is sent to a duty officer who is not there', () => {
    const said = (contact: OfficeStatus['contact']): string => plain(describe(status({ headline: 'urgentOnly', contact, counter: { scope: { kind: 'urgent', only: [], until: wib('24:00') } } }), id).detail);
    expect(said({ state: 'reachable', duty, until: duty.until })).toBe('Hubungi petugas piket dulu sebelum datang.');
    for (const contact of [{ state: 'none' }, { state: 'later', duty, from: wib('08:00', '2026-11-24') }] as const) expect(said(contact)).toBe('Sebaiknya telepon +62 000 4421 35 dulu sebelum datang.');
  });
  it('a reason that shuts, moves and limits is said once', () => {
    const because = 'Kantor terendam banjir';
    const counter = { place: { kind: 'moved', to: 'Balai Desa', until: wib('24:00'), because }, scope: { kind: 'urgent', only: [], until: wib('24:00'), because: `${because}.` } } as const;
    expect(plain(describe(closed(wib('13:00'), { headline: 'closedSpecial', reason: { level: 'exception', text: because }, counter }), id).detail))
      .toBe('Kantor terendam banjir. Buka lagi hari ini pukul 13.00 WIB. Sampai 23 November 2026 layanan ada di Balai Desa. Saat buka, hanya keperluan mendesak.');
  });
  it('a place after closing names the day until which it holds', () => {
    const place = (until: number) => plain(describe(closed(wib('08:00', '2026-11-24'), { counter: { place: { kind: 'moved', to: 'Balai Desa', until } } }), en).detail);
    expect(place(wib('24:00'))).toBe('Opens again tomorrow at 08:00 WIB. Until 23 November 2026 service is at Balai Desa.');
    expect(place(wib('12:00', '2026-11-24'))).toBe('Opens again tomorrow at 08:00 WIB. Until 24 November 2026 service is at Balai Desa.');
  });
  it('a text of the feed ends once, whatever it ends with', () => {
    const only = (...needs: readonly string[]) => plain(describe(status({ headline: 'limited', counter: { scope: { kind: 'limited', only: needs, until: wib('24:00') } } }), id).detail);
    expect(only('KTP.', 'KK.')).toBe('Hari ini hanya melayani: KTP, KK.');
    const because = (text: string) => plain(describe(closed(undefined, { headline: 'closedSpecial', reason: { level: 'exception', text } }), id).detail);
    expect([because('Banjir.'), because('Banjir!'), because('Banjir di …')]).toEqual(['Banjir.', 'Banjir!', 'Banjir di …']);
  });
  it('the last queue number, until it has come', () => {
    expect(describe(status({ counter: { lastQueue: wib('14:30') } }), id).lastQueue).toBe('Antrean terakhir pukul 14.30 WIB');
    expect(describe(status({ counter: { lastQueue: wib('09:30') } }), id).lastQueue).toBeUndefined();
    expect(describe(status({ counter: { lastQueue: wib('14:30') }, freshness: { state: 'aging' } }), id).lastQueue).toBeUndefined();
  });
  it('what the detail has said is not said again as a reason', () => {
    const special = { level: 'exception', name: 'Perbaikan gedung', text: 'Listrik padam', tentative: true } as const;
    expect(plain(describe(closed(wib('08:00', '2026-11-24'), { headline: 'closedSpecial', reason: special }), id).reason))
      .toBe('Perbaikan gedung. Tanggal dapat berubah. Menunggu penetapan pemerintah.');
  });
});

about('every state ends in a person', () => {
  it('calls come before messages, the officer before the office, whose phone is named', () => {
    const { contact } = describe(status({ contact: { state: 'reachable', duty, until: duty.until } }), id);
    expect(contact.role?.value).toBe('Petugas piket loket');
    expect(contact.when).toBe('Siaga sampai pukul 15.00 WIB');
    expect(contact.ways.map(({ action, shown, label }) => [action, shown, label?.value])).toEqual([
      ['Telepon', '+62 000 4421 35', 'Telepon kantor'], ['Kirim WhatsApp', '+62 000 8110 01', undefined],
    ]);
    const own: Contact = { kind: 'phone', number: { kind: 'international', value: '+62000811002' } };
    const sms: Contact = { kind: 'sms', number: { kind: 'international', value: '+62000811003' } };
    const email: Contact = { kind: 'email', address: 'kantor@example.go.id' };
    const given = status({
      office: office({ contacts: [email, officer, phone] }),
      contact: { state: 'reachable', duty: { ...duty, post: { ...duty.post, contacts: [sms, officer, own] } }, until: duty.until },
    });
    expect(describe(given, id).contact.ways.map((way) => way.contact)).toEqual([own, phone, officer, sms, email]);
  });
  it('around the clock, where no gap comes within 24 hours', () => {
    const next = { ...duty.shift, id: 's2', from: duty.shift.until, until: '2026-11-24T10:00:00+07:00' };
    const when = (shifts: Office['shifts']) => describe(status({ office: office({ shifts }), contact: { state: 'reachable', duty, until: wib('10:00', '2026-11-24') } }), id).contact.when;
    expect(when([next, duty.shift])).toBe('Siaga 24 jam');
    expect(when([duty.shift, { ...next, until: '2026-11-24T09:59:00+07:00' }])).toBe('Siaga sampai pukul 15.00 WIB');
  });
  it('a post answers no longer than it is on duty itself, whoever takes over', () => {
    const shifts = [duty.shift, { id: 's2', post: 'malam', from: duty.shift.until, until: '2026-11-25T10:00:00+07:00' }];
    for (const until of [wib('20:00'), wib('10:00', '2026-11-25')]) {
      expect(describe(status({ office: office({ shifts }), contact: { state: 'reachable', duty, until } }), id).contact.when).toBe('Siaga sampai pukul 15.00 WIB');
    }
  });
  it('tomorrow is named where the shift ends at an hour that was already today', () => {
    const given = status({ at: wib('09:30', '2026-11-24'), contact: { state: 'reachable', duty: { ...duty, until: wib('08:00', '2026-11-25') }, until: wib('08:00', '2026-11-25') } });
    expect(describe(given, id).contact.when).toBe('Siaga sampai besok pukul 08.00 WIB');
  });
  it('the next officer, and the office meanwhile', () => {
    const { contact } = describe(closed(wib('08:00', '2026-11-24'), { contact: { state: 'later', duty, from: wib('08:00', '2026-11-24') } }), id);
    expect(contact.when).toBe('Petugas berikutnya: besok pukul 08.00 WIB');
    expect(contact.ways.map(({ shown }) => shown)).toEqual(['+62 000 4421 35']);
  });
  it('old data does not name who comes later beside the number of the office, since it cannot say when', () => {
    const later = { contact: { state: 'later', duty, from: wib('08:00', '2026-11-24') }, freshness: { state: 'expired' } } as const;
    expect(describe(closed(undefined, later), id).contact).toMatchObject({ role: undefined, when: undefined, ways: [{ contact: phone }] });
    const own = describe(closed(undefined, { ...later, office: office({ contacts: [] }) }), id).contact;
    expect(own).toMatchObject({ role: { value: 'Petugas piket loket' }, ways: [{ contact: officer }] });
  });
  it('old data names the post but does not vouch for it', () => {
    const { contact } = describe(status({ contact: { state: 'reachable', duty, until: duty.until }, freshness: { state: 'expired' } }), id);
    expect(contact.when).toBeUndefined();
    expect(contact.role?.value).toBe('Petugas piket loket');
    expect(contact.ways.map((way) => way.contact)).toContain(officer);
  });
  it('without any number, the complaint channel of the region, else the national one', () => {
    const complaints = [{ name: 'Lapor Bupati', url: 'https://lapor.example.go.id/' }];
    const bare = closed(undefined, { office: office({ contacts: [], region: { ...region, complaints } }) });
    expect(describe(bare, id).contact.ways.map(({ label, shown }) => [label?.value, shown])).toEqual([['Lapor Bupati', 'lapor.example.go.id']]);
    const nothing = closed(undefined, { office: office({ contacts: [] }) });
    expect(describe(nothing, id).contact).toMatchObject({ when: 'Belum puas? Lapor di lapor.go.id atau SMS 1708', ways: [{ shown: '1708' }] });
  });
});

about('meta lines', () => {
  it('who says so, and when', () => {
    const words = describe(status(), id);
    expect(words.updated).toBe('Diperbarui 20 Nov 2026 pukul 08.00 WIB oleh Diskominfo Kabupaten Contoh');
    expect(words.official).toBe('Informasi resmi Diskominfo Kabupaten Contoh');
  });
  it('names the region beside who says so, unless that name has it', () => {
    const elsewhere = describe(status({ office: office({ region: { ...region, publisher: { name: 'Diskominfo' } } }) }), id);
    expect(elsewhere.updated).toBe('Diperbarui 20 Nov 2026 pukul 08.00 WIB oleh Diskominfo, Kabupaten Contoh');
  });
  it('an office in Jayapura speaks of WIT', () => {
    const jayapura = describe(status({ office: office({ region: { ...region, zone: 'Asia/Jayapura' } }) }), id);
    expect(plain(jayapura.detail)).toBe('Petugas ada di kantor sampai pukul 17.00 WIT.');
  });
  it('the zone is told to whom another clock hangs on the wall, and to nobody else', () => {
    const zones = (offset: number | undefined, zone: string) => describe(status({ office: office({ region: { ...region, zone } }) }), id, {}, offset).zone;
    expect([zones(420, 'Asia/Jakarta'), zones(undefined, 'Asia/Jakarta'), zones(540, 'Asia/Jayapura')]).toEqual([undefined, undefined, undefined]);
    expect([zones(480, 'Asia/Jakarta'), zones(420, 'Asia/Jayapura'), zones(0, 'Asia/Makassar')])
      .toEqual(['Waktu setempat kantor (WIB)', 'Waktu setempat kantor (WIT)', 'Waktu setempat kantor (WITA)']);
    expect(describe(status(), en, {}, 540).aria).toMatch(/ Office local time \(WIB\)\.$/);
  });
  it('an example and a preview say so, also to the ear and in what is forwarded', () => {
    const given = status({ freshness: { state: 'preview' } });
    const words = describe(given, id, { example: true });
    expect(words.preview).toBe('Pratinjau untuk Senin, 23 November 2026, pukul 10.00 WIB. Bukan keadaan sekarang.');
    expect(words.example).toBe('Contoh. Bukan data resmi.');
    expect(words.aria).toContain(words.preview);
    expect(shareText(given, sharing, { example: true }, 'https://example.go.id/')).toContain('Contoh. Bukan data resmi.');
    expect(describe(status(), id).example).toBeUndefined();
  });
  it('the share text can be checked', () => {
    const given = status();
    expect(shareText(given, sharing, {}, 'https://example.go.id/')).toBe(
      'Disdukcapil, Kabupaten Contoh: Buka. Petugas ada di kantor sampai pukul 15.00 WIB. Cek: https://example.go.id/ (per 23 Nov 2026 10.00 WIB)');
  });
  it('the share text is still right when it is read on another day: days by their date, until when and from when', () => {
    const limited = status({ counter: { scope: { kind: 'limited', only: ['KTP'], until: wib('24:00'), because: 'Server diperbaiki' } } });
    expect(shareText(limited, sharing, {}, 'https://example.go.id/')).toContain('KTP. Server diperbaiki. ');
    expect(describe(limited, id).aria).toContain('KTP. Server diperbaiki. ');
    const shared = (given: ReturnType<typeof status>): string => shareText(given, sharing, {}, 'https://example.go.id/');
    expect(shared(closed(wib('08:00', '2026-11-24')))).toContain('Tutup. Buka lagi Selasa, 24 November 2026, pukul 08.00 WIB.');
    expect(shared(status({ headline: 'stale', freshness: { state: 'aging', reading: { savedAt: wib('09:00'), isOffline: true } } }))).toContain('tersimpan Senin, 23 November 2026, pukul 09.00 WIB.');
    expect(shared(status({ headline: 'limited', counter: { scope: { kind: 'limited', only: ['KTP'], until: wib('24:00') } } }))).toContain('Melayani sampai pukul 15.00 WIB.');
  });
  it('the share text tells what holds on the coming days, as the card does', () => {
    const day = { date: '2026-11-24', hours: [{ opens: '08:00', closes: '15:00' }], reason: { level: 'weekly' } } as const;
    const ahead = { notices: [], days: [{ kind: 'urgent', from: day.date, until: day.date, day, reasons: [] }] } as const;
    expect(shareText(closed(wib('08:00', '2026-11-24')), sharing, {}, 'https://example.go.id/', ahead))
      .toContain('Buka lagi Selasa, 24 November 2026, pukul 08.00 WIB. Perhatian: Selasa, 24 Nov: hanya keperluan mendesak. Cek: ');
  });
  it('the spoken form has its times in words', () => {
    expect(describe(status(), id).aria).toBe('Status layanan Disdukcapil: Buka. Petugas ada di kantor sampai pukul lima belas. '
      + 'Jam layanan hari ini: pukul delapan sampai pukul dua belas, pukul tiga belas sampai pukul lima belas.');
    expect(describe(status(), en).aria).toBe('Service status of Disdukcapil: Open. Staff are at the office until three PM. '
      + 'Service hours today: from eight AM to noon, from one PM to three PM.');
  });
  it('texts of the feed keep their language', () => {
    const named = status({ office: office({ name: 'Dinas', visitorNote: { id: 'Bawa KK', en: 'Bring the family card' } }) });
    expect(describe(named, en)).toMatchObject({ name: { value: 'Dinas', lang: 'id' }, notes: [{ value: 'Bring the family card', lang: undefined }] });
    const special = closed(undefined, { headline: 'closedSpecial', reason: { level: 'exception', text: 'Listrik padam' } });
    expect(describe(special, en).detail).toEqual([{ value: 'Listrik padam.', lang: 'id' }]);
  });
});
