import type { App, Service } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import { describeApp, describeAppState, describeDuty, describePath, describeService } from '../src/index.js';
import { en } from '../src/en.js';
import { id } from '../src/id.js';
import { duty, office, phone, region, status, wib } from './status.js';

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
  it('old data vouches for nobody', () => {
    const { present: [first], doubt, next } = describeDuty(status({ freshness: { state: 'aging' } }), { now: [duty], next: duty }, id);
    expect([first?.until, first?.ready, next, doubt]).toEqual([undefined, undefined, undefined, 'Jadwal belum diperbarui']);
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
  const context = { now, zone: 'Asia/Jakarta', office: office({ address: 'Jalan Contoh 1' }) };

  it.each([
    [{ path: counter, state: 'now', from: undefined, until: wib('15:00') }, 'Bisa sekarang, sampai pukul 15.00 WIB', 'ok'],
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
      state: 'Maintenance until the day after tomorrow at 09:00 WITA', note: { value: 'Pindah server', lang: 'id' },
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
  });
});
