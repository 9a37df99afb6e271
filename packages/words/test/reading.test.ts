import { describe as about, expect, it } from 'vitest';
import { describe, describeDuty, listDoubt, shareText } from '../src/index.js';
import { en } from '../src/en.js';
import { id } from '../src/id.js';
import { ended, plain } from '../src/sentences.js';
import { idMore } from '../src/idMore.js';
import { office, status, wib } from './status.js';

const silent = { office: office({ contacts: [] }) };
const kept = (reading: NonNullable<ReturnType<typeof status>['freshness']['reading']>) => status({ ...silent, headline: 'stale', freshness: { state: 'aging', reading } });
const nobody = { now: [], next: undefined };

about('how an answer was read', () => {
  it('a kept answer says since when, in place of when it was published', () => {
    const given = kept({ savedAt: wib('08:12') });
    expect(plain(describe(given, id).detail)).toBe('Ini jadwal yang tersimpan hari ini pukul 08.12 WIB. Sebaiknya telepon dulu sebelum datang.');
    expect(plain(describe(given, en).detail)).toBe('This schedule was saved today at 08:12 WIB. Please call before you come.');
  });

  it('of another day, with its date', () => {
    expect(plain(describe(kept({ savedAt: wib('16:00', '2026-11-20') }), id).detail)).toMatch(/^Ini jadwal yang tersimpan Jumat, 20 November 2026, pukul 16\.00 WIB\./);
  });

  it('that there is no connection comes first, for the ear too', () => {
    const words = describe(kept({ savedAt: wib('08:00'), isOffline: true }), id);
    expect(plain(words.detail)).toMatch(/^Anda tidak terhubung internet\. Ini jadwal yang tersimpan hari ini pukul 08\.00 WIB\./);
    expect(words.aria).toContain('Jadwal belum diperbarui. Anda tidak terhubung internet. Ini jadwal yang tersimpan hari ini pukul delapan.');
  });

  it('a phone whose clock is wrong is told so beside the doubt, and keeps the day of the data', () => {
    expect(plain(describe(kept({ clock: 'wrong' }), id).detail)).toBe('Data terakhir 23 November 2026. Jam di HP Anda mungkin keliru. Sebaiknya telepon dulu sebelum datang.');
  });

  it.each(['open', 'closed', 'moved'] as const)('%s by a server’s time, where the phone’s own is far off', (headline) => {
    const given = status({ headline, freshness: { reading: { clock: 'corrected' } }, counter: headline === 'moved' ? { place: { kind: 'moved', to: 'Balai desa', until: wib('24:00') } } : headline === 'closed' ? { state: 'closed' } : {} });
    expect(plain(describe(given, id).detail)).toMatch(/ ?Jam di HP Anda mungkin keliru\. Kami memakai waktu WIB dari server\.$/);
  });

  it('the duty card says the same', () => {
    expect(describeDuty(kept({ savedAt: wib('08:12'), isOffline: true }), nobody, id).doubt).toBe('Jadwal belum diperbarui. Anda tidak terhubung internet. Ini jadwal yang tersimpan hari ini pukul 08.12 WIB.');
    expect(describeDuty(status({ freshness: { reading: { clock: 'corrected' } } }), nobody, en).doubt).toBe('Your phone\'s clock may be wrong. We use WIB time from the server.');
    expect(describeDuty(status(), nobody, id).doubt).toBeUndefined();
  });
});

about('a list', () => {
  const list = { generated: '2026-11-20T08:00:00+07:00', validUntil: '2026-12-31T23:59:59+07:00' };
  const reading = { now: wib('09:30') };

  it('that was read and holds needs no word', () => {
    expect(listDoubt(list, reading, 'Asia/Jakarta', id)).toBeUndefined();
  });

  it('that is kept says since when, and why', () => {
    expect(listDoubt(list, { ...reading, savedAt: wib('09:00'), isOffline: true }, 'Asia/Jakarta', id)).toBe('Anda tidak terhubung internet. Ini daftar yang tersimpan hari ini pukul 09.00 WIB.');
    expect(listDoubt(list, { ...reading, savedAt: wib('09:00') }, 'Asia/Jayapura', en)).toBe('This list was saved today at 11:00 WIT.');
  });

  it('that has run out says of which day it is, from that very minute', () => {
    const late = { now: Date.parse(list.validUntil) };
    expect(listDoubt(list, late, 'Asia/Jakarta', id)).toBe('Data terakhir 20 Nov 2026. Sebaiknya tanya dulu sebelum datang.');
    expect(listDoubt(list, { now: late.now - 1 }, 'Asia/Jakarta', id)).toBeUndefined();
  });
});

about('a number within a sentence', () => {
  const stale = (value: string) => status({ headline: 'stale', office: office({ contacts: [{ kind: 'phone', number: { kind: 'international', value } }] }) });

  it.each([['+62000442135', '+62\u00a0000\u00a04421\u00a035', '+62 000 4421 35'], ['+6281200000000', '0812-\u20600000-\u20600000', '0812-0000-0000']])('is not broken at the end of a line: %s', (value, whole, shown) => {
    const given = stale(value);
    const words = describe(given, id);
    expect(words.detail.map((said) => said.value)).toContain(`Sebaiknya telepon ${whole} dulu sebelum datang.`);
    expect(words.aria).toContain(`Sebaiknya telepon ${shown} dulu`);
    expect(shareText(given, { ...id, ...idMore }, {}, 'https://example.go.id/')).toContain(`Sebaiknya telepon ${shown} dulu`);
  });
});

it('a sentence ends once, whatever it ends with', () => {
  expect(['Tutup', 'Tutup.', 'Nomor siapa ini?', 'Awas!', ''].map(ended)).toEqual(['Tutup.', 'Tutup.', 'Nomor siapa ini?', 'Awas!', '']);
});
