import { describe as about, expect, it } from 'vitest';
import { describe, withPack, withTexts } from '../src/index.js';
import type { Language, Texts } from '../src/index.js';
import { en } from '../src/en.js';
import { id } from '../src/id.js';
import { check } from '../src/id/check.js';
import { lobby } from '../src/id/lobby.js';
import { idMore } from '../src/idMore.js';
import { jv } from '../src/packs/jv.js';
import { closed } from './status.js';

const online = closed(undefined, { headline: 'online', counter: { state: 'none' } });

/** The language, and what was said against the texts. */
function adapted(texts: Texts, language: Language = id): { readonly language: Language; readonly problems: readonly string[] } {
  const problems: string[] = [];
  return { language: withTexts(language, texts, (problem) => { problems.push(problem); }), problems };
}

about('a word', () => {
  const { language, problems } = adapted({ online: 'daring' });

  it('is another one wherever we use it, with its capital', () => {
    expect(problems).toEqual([]);
    expect(describe(online, language).headline).toBe('Layanan daring');
    expect(language.badge.headline.onlineStandby).toBe('Layanan daring, ada petugas piket');
    expect(language.badge.detail.queueClosed).toBe('Datang lagi {hari}, atau pakai layanan daring.');
    expect(language.directory.ways.part).toBe('Daftar daring, lalu datang ke kantor');
    expect(adapted({ Petugas: 'staf' }).language.badge.detail.open).toBe('Staf ada di kantor sampai {sampai}.');
  });
  it('also in what loads on demand', () => {
    expect(language.adapt!(idMore).help.seeServices).toBe('Lihat layanan daring');
    const later = adapted({ pindai: 'arahkan', cek: 'periksa' }).language.adapt!({ lobby, check });
    expect([later.lobby.scan, later.check.button]).toEqual(['Arahkan dengan kamera HP untuk keadaan sekarang.', 'Periksa nomor ini']);
  });
  it('is whole: neither a part of another nor a placeholder', () => {
    const { language: cut } = adapted({ hari: 'dinten', buka: 'bukaan' });
    expect(cut.badge.detail.queueClosed).toBe('Datang lagi {hari}, atau pakai layanan online.');
    expect(cut.badge.detail.break).toBe('Bukaan lagi pukul {buka}.');
    expect(cut.badge.hoursToday).toBe('Jam layanan dinten ini');
  });
  it('never changes what stands in a feed, nor a number', () => {
    const { language: other } = adapted({ status: 'keadaan', layanan: 'servis', cek: 'lihat' });
    expect(other.badge.ariaBadge('Pusat Layanan Status', 'Layanan')).toBe('Keadaan servis Pusat Layanan Status: Layanan');
    expect(other.directory.count(5)).toBe('5 servis');
    expect(other.adapt!(idMore).tools.shareText({ unit: 'Cek {url}', status: 'B', rincian: 'C.', url: 'D', tgl: 'E', jam: 'F' })).toBe('Cek {url}: B. C. Lihat: D (per E F)');
  });
  it('that we never use is told, since it may be misspelt', () => {
    expect(adapted({ onlien: 'daring' }).problems).toEqual(['"onlien" stands in none of our texts: check its spelling. The name of a message has a dot.']);
  });
});

about('a message', () => {
  it('is said in the words given', () => {
    const { language, problems } = adapted({ 'badge.headline.closed': 'Sudah tutup', 'badge.servingUntil': 'Melayani hingga {1}.', 'badge.explainNone.0': 'Di {1} tidak ada WFH.' });
    expect(problems).toEqual([]);
    expect(describe(closed(undefined), language).headline).toBe('Sudah tutup');
    expect(language.badge.servingUntil('pukul 15.00 WIB')).toBe('Melayani hingga pukul 15.00 WIB.');
    expect(language.badge.explainNone[0]('Kabupaten Contoh')).toBe('Di Kabupaten Contoh tidak ada WFH.');
    expect(language.badge.explainNone[1]).toBe(id.badge.explainNone[1]);
  });
  it('stands before a word', () => {
    expect(adapted({ online: 'daring', 'badge.headline.online': 'Layanan lewat internet' }).language.badge.headline.online).toBe('Layanan lewat internet');
  });
  it('is ours where a value of it is not known', () => {
    const { language } = adapted({ 'badge.callFirst': 'Hubungi {1} sebelum datang.', telepon: 'hubungi' });
    expect(language.badge.callFirst('112')).toBe('Hubungi 112 sebelum datang.');
    expect(language.badge.callFirst(undefined)).toBe('Sebaiknya hubungi dulu sebelum datang.');
  });
  it('keeps our placeholders, all of them and no others, else ours stands', () => {
    for (const text of ['Petugas ada.', 'Sampai {sampai} {jam}.', 'Sampai {samapi}.']) {
      const { language, problems } = adapted({ 'badge.detail.open': text });
      expect(problems).toEqual(['"badge.detail.open" must have the placeholders of our text, and no others: "Petugas ada di kantor sampai {sampai}.".']);
      expect(language.badge.detail.open).toBe(id.badge.detail.open);
    }
    expect(adapted({ 'badge.updated': 'Diperbarui {1} oleh {3}' }).problems).toEqual(['"badge.updated" must have the placeholders of our text, and no others: "Diperbarui {1} pukul {2} oleh {3}".']);
  });
  it('that does not exist is told, with those that do', () => {
    expect(adapted({ 'badge.attention.warn': 'Awas' }).problems).toEqual(['"badge.attention.warn" names no message. There are: badge.attention.ahead, badge.attention.info, badge.attention.warning, badge.attention.correction.']);
    expect(adapted({ 'control.retyr': 'Ulangi' }).problems).toEqual(['"control.retyr" names no message. There are: control.loading, control.fail, control.failHelp, control.retry, control.example.']);
    expect(adapted({ 'bagde.headline.open': 'Buka' }).problems).toEqual(['"bagde.headline.open" names no message. They begin with: badge, contact, duty, directory, service, control, help, rules, tools, lobby, check.']);
  });
  it('of a part that loads on demand is checked when that is there', () => {
    const { language, problems } = adapted({ 'tools.print': 'Cetak', 'tools.prnit': 'Cetak', 'check.button': 'Cek' });
    expect(problems).toEqual([]);
    expect(language.adapt!(idMore).tools.print).toBe('Cetak');
    expect(problems).toEqual(['"tools.prnit" names no message. There are: tools.forward, tools.share, tools.shareText, tools.readAloud, tools.stop, tools.print.']);
    expect(language.adapt!({ check }).check.button).toBe('Cek');
  });
  it('says something', () => {
    expect(adapted({ 'badge.headline.closed': ' ' }).problems).toEqual(['"badge.headline.closed" has no text: write what to say, or leave it out.']);
  });
});

it('without texts nothing changes, whatever is said', () => {
  const values = ['A', 'B', 'C'];
  for (const language of [id, en]) {
    const same = withTexts(language, {});
    for (const part of ['badge', 'contact', 'duty', 'directory', 'service', 'control'] as const) {
      for (const [key, message] of Object.entries<unknown>({ ...language[part] })) {
        const other = (same[part] as unknown as Readonly<Record<string, unknown>>)[key];
        if (typeof message === 'function') expect((other as (...given: readonly unknown[]) => string)(...values)).toBe((message as (...given: readonly unknown[]) => string)(...values));
        else if (key !== 'explainNone') expect(other).toEqual(message);
      }
    }
    expect(same.directory.count(1)).toBe(language.directory.count(1));
  }
});

it('every part that loads on demand is known', () => {
  const later = { ...idMore, lobby, check };
  const { problems } = adapted(Object.fromEntries(Object.keys(later).map((part) => [`${part}.x`, 'x'])));
  expect(problems.filter((problem) => problem.includes('They begin with'))).toEqual([]);
});

it('names what stands beside a name that there is not, each once and no deeper than it is', () => {
  const [headline] = adapted({ 'badge.headlin.open': 'x' }).problems;
  expect(headline).toMatch(/^"badge\.headlin\.open" names no message\. There are: badge\.headline, badge\.detail, /);
  expect(headline).not.toContain('badge.headline.');
});

it('stands beside a regional language', () => {
  const { headline, regional } = describe(online, withPack(adapted({ online: 'daring' }).language, jv));
  expect([headline, regional!.headline]).toEqual(['Layanan daring', jv.headline.online]);
});

it('throws where nobody listens', () => {
  expect(() => withTexts(id, { onlien: 'daring' })).toThrow(new TypeError('"onlien" stands in none of our texts: check its spelling. The name of a message has a dot.'));
});
