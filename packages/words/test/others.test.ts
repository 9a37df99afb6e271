import type { App, Contact, Service } from '@tetap/feed';
import type { Considered } from '@tetap/schedule';
import { describe, expect, it } from 'vitest';
import { describeApp, describeAppState, describeDuty, describePath, describeRules, describeService } from '../src/index.js';
import { en } from '../src/en.js';
import { rules as enRules } from '../src/en/rules.js';
import { id } from '../src/id.js';
import { rules as idRules } from '../src/id/rules.js';
import { duty, office, officer, phone, region, status, wib } from './status.js';

const now = wib('10:00');

describe('duty card', () => {
  const given = status({ office: office({
    photosByChat: true,
    urgent: [{ need: 'Akta kematian', where: 'Loket 1', bring: ['KTP', 'KK'] }],
    region: { ...region, emergency: [{ name: 'Darurat', number: { kind: 'short', value: '112' } }] },
  }) });

  it('names the post, until when, and that it is ready', () => {
    const { present: [first], nobody } = describeDuty(given, { now: [duty], next: undefined }, id);
    expect(first).toMatchObject({
      role: { value: 'Petugas piket loket' }, name: undefined, until: 'Siaga sampai pukul 15.00 WIB', ready: 'Petugas menyatakan siap pukul 08.02 WIB',
      reply: 'Biasanya dibalas dalam 5 menit pada jam layanan',
    });
    expect(nobody).toBeUndefined();
  });
  it('with nobody on duty: the emergency number, the next officer, the office, and where to complain', () => {
    const words = describeDuty(given, { now: [], next: { ...duty, from: wib('08:00', '2026-11-24') } }, id);
    expect(words.nobody).toBe('Saat ini tidak ada petugas piket. Layanan darurat: 112.');
    expect(words.next).toBe('Petugas berikutnya: besok pukul 08.00 WIB');
    expect(words.office).toMatchObject({ label: 'Telepon kantor', ways: [{ contact: phone, cost: 'Kena tarif pulsa biasa' }] });
    expect(words.complaint.ways).toHaveLength(1);
  });
  it('a chain of shifts without a gap has no end, other posts keep theirs', () => {
    const later = { ...duty, post: { ...duty.post, id: 'lain' }, shift: { ...duty.shift, id: 's2', post: 'lain' }, until: wib('14:00') };
    const shifts = [duty.shift, { ...duty.shift, id: 's3', from: duty.shift.until, until: '2026-11-27T08:00:00+07:00' }];
    const chain = status({ office: office({ shifts }), contact: { state: 'reachable', duty, until: wib('08:00', '2026-11-27') } });
    expect(describeDuty(chain, { now: [duty, later], next: undefined }, id).present.map(({ until }) => until)).toEqual(['Siaga 24 jam', 'Siaga sampai pukul 14.00 WIB']);
    const short = status({ contact: { state: 'reachable', duty, until: wib('08:00', '2026-11-27') } });
    expect(describeDuty(short, { now: [duty], next: undefined }, en).present[0]?.until).toBe('On duty until 15:00 WIB');
  });
  it('where no shift tells, nobody claims that nobody is on duty', () => {
    const upcoming = { ...duty, from: wib('08:00', '2026-11-24') };
    for (const state of ['aging', 'expired'] as const) {
      expect(describeDuty(status({ freshness: { state } }), { now: [], next: upcoming }, id).nobody).toBe('Jadwal piket belum tersedia. Hubungi kantor.');
    }
    expect(describeDuty(given, { now: [], next: undefined }, en).nobody).toBe('No duty roster is known. Contact the office.');
  });
  it("calls come first; the office's phone stands in for an officer without one, and is not listed twice", () => {
    const email: Contact = { kind: 'email', address: 'kantor@example.go.id' };
    const own: Contact = { kind: 'phone', number: { kind: 'international', value: '+62000811002' } };
    const at = status({ office: office({ contacts: [email, phone] }) });
    const bare = describeDuty(at, { now: [duty], next: undefined }, id);
    expect(bare.present[0]?.ways.map(({ contact, label }) => [contact, label?.value])).toEqual([[phone, 'Telepon kantor'], [officer, undefined]]);
    expect(bare.office.ways.map(({ contact }) => contact)).toEqual([email]);
    const equipped = describeDuty(at, { now: [{ ...duty, post: { ...duty.post, contacts: [officer, own] } }], next: undefined }, id);
    expect(equipped.present[0]?.ways.map(({ contact }) => contact)).toEqual([own, officer]);
    expect(equipped.office.ways.map(({ contact }) => contact)).toEqual([phone, email]);
  });
  it('a number that officer and office share stands once', () => {
    const at = status({ office: office({ contacts: [phone, officer] }) });
    const shared = describeDuty(at, { now: [{ ...duty, post: { ...duty.post, contacts: [officer, phone, phone] } }], next: undefined }, id);
    expect(shared.present[0]?.ways.map(({ contact }) => contact)).toEqual([phone, officer]);
    expect(shared.office.ways).toEqual([]);
  });
  it('old data vouches for nobody', () => {
    const { present: [first], doubt, next } = describeDuty(status({ freshness: { state: 'aging' } }), { now: [duty], next: duty }, id);
    expect([first?.until, first?.ready, next, doubt]).toEqual([undefined, undefined, undefined, 'Jadwal belum diperbarui.']);
  });
  it('warns of fraud; speaks of ID photos only where the office takes them', () => {
    expect(describeDuty(given, { now: [], next: undefined }, en).fraud).toHaveLength(2);
    expect(describeDuty(status(), { now: [], next: undefined }, id).fraud).toEqual(['Petugas tidak pernah meminta OTP, PIN, kata sandi, atau uang.']);
  });
  it('has a message ready', () => {
    expect(describeDuty(given, { now: [], next: undefined }, id, {}, 'KTP hilang').message).toBe('Halo Bapak/Ibu, saya mau bertanya tentang KTP hilang.');
  });
  it('lists urgent needs', () => {
    expect(describeDuty(given, { now: [], next: undefined }, id).urgent).toMatchObject([{ need: { value: 'Akta kematian' }, where: { value: 'Loket 1' }, bring: [{ value: 'KTP' }, { value: 'KK' }] }]);
  });
});

describe('ways', () => {
  const counter = { kind: 'counter', office: 'disdukcapil', collect: true } as const;
  const web = { kind: 'web', url: 'https://example.go.id/', app: 'a' } as const;
  const contact = { kind: 'contact', contact: officer } as const;
  const context = { now, zone: 'Asia/Jakarta', office: office({ address: 'Jalan Contoh 1' }) };

  it.each([
    [{ path: counter, state: 'now', from: undefined, until: wib('15:00') }, 'Bisa sekarang, sampai pukul 15.00 WIB', 'ok'],
    [{ path: counter, state: 'now', from: undefined, until: wib('10:00', '2026-11-25') }, 'Bisa sekarang, sampai lusa pukul 10.00 WIB', 'ok'],
    [{ path: contact, state: 'now', from: undefined, until: wib('08:00', '2026-12-29') }, 'Bisa sekarang', 'ok'],
    [{ path: contact, state: 'now', from: undefined, until: wib('09:00', '2026-11-24') }, 'Bisa sekarang, sampai besok pukul 09.00 WIB', 'ok'],
    [{ path: counter, state: 'later', from: wib('08:00', '2026-11-24'), until: undefined }, 'Bisa lagi besok pukul 08.00 WIB', 'unknown'],
    [{ path: counter, state: 'later', from: undefined, until: undefined }, 'Belum bisa sekarang', 'unknown'],
    [{ path: counter, state: 'unknown', from: undefined, until: undefined }, 'Sebaiknya telepon dulu', 'unknown'],
    [{ path: web, state: 'unknown', from: undefined, until: undefined }, 'Status belum diketahui', 'unknown'],
    [{ path: web, state: 'down', from: undefined, until: undefined }, 'Sedang gangguan', 'down'],
    [{ path: web, state: 'maintenance', from: undefined, until: wib('12:00') }, 'Sedang perbaikan sampai pukul 12.00 WIB', 'down'],
    [{ path: web, state: 'slow', from: undefined, until: undefined }, 'Sedang lambat', 'slow'],
  ] as const)('%o', (path, state, tone) => {
    expect(describePath(path, context, id)).toMatchObject({ state, tone });
  });
  it('a counter has its place, and says that one step remains', () => {
    const words = describePath({ path: counter, state: 'now', from: undefined, until: undefined }, context, id);
    expect(words).toMatchObject({ label: 'Datang langsung', place: { value: 'Disdukcapil' }, address: { value: 'Jalan Contoh 1' }, collect: 'Satu langkah tetap di kantor.' });
  });
  it('a counter that has moved is where it has moved to, never at its old address', () => {
    const words = describePath({ path: counter, state: 'now', from: undefined, until: undefined, place: { id: 'Kantor Camat', en: 'Sub-district office' } }, context, id);
    expect(words.address).toEqual({ value: 'Pindah ke Kantor Camat', lang: undefined });
    expect(describePath({ path: counter, state: 'later', from: undefined, until: undefined, place: 'Balai desa' }, context, en).address).toMatchObject({ value: 'Moved to Balai desa', lang: 'id' });
  });
});

describe('apps', () => {
  const app: App = { id: 'a', name: 'Aplikasi Contoh', owner: 'Disdukcapil', web: 'https://example.go.id/', android: 'id.go.example', sizeMb: 12.5, verifiedOn: '2026-11-01' };

  it('the site first, stores only, and what it costs', () => {
    expect(describeApp(app, id)).toMatchObject({
      owner: 'Aplikasi resmi Disdukcapil', openWeb: 'Buka situs, tanpa pasang aplikasi', install: 'Pasang aplikasi (12,5 MB)', data: 'Perlu kuota sekitar 12,5 MB',
      storeOnly: 'Pasang hanya dari Play Store atau App Store. Jangan buka berkas APK kiriman orang.', verified: 'Dicek 1 Nov 2026',
    });
    const { id: appId, name, owner, web } = app;
    expect(describeApp({ id: appId, name, owner, ...(web !== undefined && { web }) }, id)).toMatchObject({ install: undefined, data: undefined, storeOnly: undefined });
  });
  it('one that is down sends to a person', () => {
    expect(describeAppState({ state: 'down', until: undefined, note: undefined }, id, 'Asia/Jakarta', now)).toEqual({
      tone: 'down', state: 'Sedang gangguan', note: undefined, help: 'Aplikasi sedang gangguan. Anda tetap dilayani: hubungi petugas piket.',
    });
    expect(describeAppState({ state: 'maintenance', until: wib('08:00', '2026-11-25'), note: 'Pindah server' }, en, 'Asia/Makassar', now)).toMatchObject({
      state: 'Maintenance until the day after tomorrow at 09:00 WITA', note: { value: 'Pindah server', lang: 'id' }, help: 'The app is under maintenance. You will still be served: contact the duty officer.',
    });
    expect(describeAppState({ state: 'ok', until: undefined, note: undefined }, id, 'Asia/Jakarta', now)).toMatchObject({ tone: 'ok', state: 'Lancar', help: undefined });
  });
});

describe('services', () => {
  const service: Service = {
    id: 'ktp-hilang', name: 'Ganti KTP hilang', keywords: [], category: 'kependudukan', flags: { home: 'part', helped: true }, offices: ['disdukcapil'],
    paths: [], requirements: ['Surat kehilangan'], steps: ['Isi formulir'], fee: { amount: 0 }, duration: { value: 1, unit: 'working-day' }, outputs: ['KTP-el'],
  };

  it('say the published standard', () => {
    expect(describeService(service, id)).toMatchObject({
      from: 'Daftar online, lalu datang ke kantor', helped: 'Bisa dibantu petugas desa/kecamatan', fee: 'Gratis', time: 'Selesai: 1 hari kerja',
    });
    expect(describeService({ ...service, fee: { amount: 10_000, note: 'per lembar' } }, en)).toMatchObject({ fee: 'Fee: Rp10,000', feeNote: { value: 'per lembar', lang: 'id' }, time: 'Done in: 1 working day' });
    expect(describeService({ ...service, flags: { ...service.flags, helped: false } }, id).helped).toBeUndefined();
  });

  it('leave out what is not known, and count in English as one does', () => {
    const { service: say } = en;
    expect([say.placesCount(1, 'Sipispis'), say.placesCount(2, 'Sipispis')]).toEqual(['1 place for Sipispis.', '2 places for Sipispis.']);
    expect([say.install(undefined), say.install('38')]).toEqual(['Install the app', 'Install the app (38 MB)']);
  });
});

describe('why an answer is as it is', () => {
  const considered: readonly Considered[] = [
    { level: 'exception', id: 'pindah', text: { id: 'Pindah gedung', en: 'Moving house' }, outcome: 'lost', gives: [] },
    { level: 'holiday', id: 'natal', name: 'Natal', basis: { type: 'SKB', number: '1497/2025', issuer: 'Tiga Menteri', date: '2025-09-19' }, outcome: 'won', gives: ['hours', 'reason'] },
    { level: 'weekly', outcome: 'inactive', gives: [] },
  ];

  it('is said rule by rule, the strongest first', () => {
    const said = describeRules(considered, { ...id, rules: idRules });
    expect(said.map(({ line }) => line)).toEqual(['Pengecualian bertanggal: kalah oleh aturan yang lebih kuat.', 'Hari libur: berlaku.', 'Jadwal mingguan: tidak berlaku sekarang.']);
    expect(said.map(({ about }) => about?.value)).toEqual(['Pindah gedung', 'Natal', undefined]);
    expect(said[1]?.basis).toBe('Dasar: SKB Tiga Menteri 1497/2025 tanggal 19 Sep 2025');
  });

  it('also in English, with the words of the feed marked where they are not', () => {
    const said = describeRules(considered, { ...en, rules: enRules });
    expect(said[0]).toMatchObject({ outcome: 'lost', line: 'Dated exception: gives way to a stronger rule.', about: { value: 'Moving house', lang: undefined } });
    expect(said[1]?.about).toEqual({ value: 'Natal', lang: 'id' });
  });
});
