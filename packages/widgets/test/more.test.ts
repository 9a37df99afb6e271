import { assert, expect } from '@open-wc/testing';
import '../src/define.js';
import { TetapServiceDirectory } from '../src/index.js';
import type { DirectoryWanted } from '../src/index.js';
import { setViewport } from '../../../test/browser/device.js';
import { setClock } from '../../../test/browser/page.js';
import { file, openPage, STRICT, untilShows } from './hostPage.js';
import { openMore } from './openMore.js';
import { all, FEED, find, freeze, MONDAY, place, readable, strike, turn, until, untilReads } from './stage.js';

const MORE = new URL('feed-more/', import.meta.url).href;
const CLOSED = '2026-11-25T20:00:00+07:00';
/** Nothing has changed since. */
const LATER = '2026-11-25T21:30:00+07:00';
const OPEN = '2026-11-25T09:00:00+07:00';

/** A badge, as far as the tests touch it. */
type Badge = HTMLElement & { readonly requestUpdate: () => void };

async function badge(now: string, office = 'kantor', lang = 'id'): Promise<Badge> {
  freeze(now);
  document.documentElement.lang = lang;
  const element = place('tetap-office-status', { feed: MORE, office }) as Badge;
  await until('an answer', () => find(element, '.headline'));
  return element;
}

async function opened(now: string, office?: string, lang?: string): Promise<Badge> {
  const element = await badge(now, office, lang);
  await openMore(element);
  return element;
}

/** Punctuation stands in a text node of its own. */
const reads = (element: Element): string => readable(element).replace(/ ([:,])/g, '$1');
const more = (element: Element): string => reads(find(element, 'details.rule')!);
const button = (element: Element, words: string): HTMLElement | undefined => all(element, 'details .button').find((one) => one.textContent.includes(words));

describe('what a badge shows without a tap', () => {
  afterEach(strike);

  it('a notice and the nearest change of the coming week, in two languages; the rest waits behind the tap', async () => {
    const element = await badge(CLOSED);
    expect(reads(element)).to.include('Ralat: Nomor yang beredar di grup WhatsApp bukan nomor kami.');
    expect(reads(element)).to.include('Perhatian: Jumat, 27 Nov: buka 08.00–10.00 WIB (Rapat kerja).').and.not.include('Hari jadi').and.not.include('Parkir');
    await openMore(element);
    expect(more(element)).to.include('Perhatian: Sabtu, 28 Nov sampai Senin, 30 Nov: tutup (Hari jadi kabupaten).').and.include('Info: Parkir di samping kantor.');
    element.lang = 'en';
    await until('English', () => reads(element).includes('Correction: The number that goes round on WhatsApp is not ours. Note: Friday, 27 Nov: open 08:00–10:00 WIB (Staff meeting).'));
  });

  it('a long weekend before Christmas', async () => {
    const element = place('tetap-office-status', { feed: FEED, office: 'disdukcapil', at: '2026-12-21T09:00:00+07:00' });
    await until('the weekend', () => reads(element).includes('Perhatian: Kamis, 24 Des sampai Minggu, 27 Des: tutup (Cuti bersama Natal, Hari Raya Natal).'));
  });

  it('says nothing where nothing comes', async () => {
    expect(reads(await badge(MONDAY, 'tanpa'))).to.include('Perhatian: Sabtu, 28 Nov').and.not.include('Ralat');
    const quiet = place('tetap-office-status', { feed: MORE, office: 'tanpa', at: '2026-12-08T09:00:00+07:00' });
    expect(await untilReads(quiet, 'Buka')).not.to.include('Perhatian');
  });
});

describe('what a badge shows on demand', () => {
  afterEach(async () => {
    await strike();
    Reflect.deleteProperty(navigator, 'share');
    document.head.querySelector('link[rel=canonical]')?.remove();
  });

  it('is fetched when it is opened, not before, under the strictest policy', async () => {
    const page = await openPage(`<script src="${file('tetap-office-status')}" data-feed="/feed/" defer></script>`, '<tetap-office-status office="disdukcapil"></tetap-office-status>', { csp: STRICT });
    await untilShows(page, 'Disdukcapil');
    const parts = (): readonly string[] => page.window.performance.getEntriesByType('resource').flatMap(({ name }) => /office-status-((?:create|id|en)-more)/.exec(name)?.[1] ?? []);
    await turn(100);
    assert.deepEqual(parts(), []);
    const element = page.document.querySelector('tetap-office-status')!;
    await openMore(element);
    assert.sameMembers([...parts()], ['create-more', 'id-more']);
    element.setAttribute('lang', 'en');
    await until('English', () => readable(element).includes('Urgent needs we handle'));
    assert.deepEqual(page.window.seen.violations, []);
  });

  it('its words are in none of the files that a first view loads', async () => {
    for (const [name, ...words] of [['office-status', 'Bacakan', 'Masih khawatir', 'Cetak'], ['office-status-en', 'Read aloud', 'Still worried', 'Print'], ['office-status-open-feed', 'Bacakan']] as const) {
      const code = await (await fetch(file(`tetap-${name}`))).text();
      assert.isAbove(code.length, 1000);
      for (const word of words) assert.notInclude(code, word, name);
    }
  });

  it('stays closed to whom it cannot be brought, and says so, with a way to try again', async () => {
    const page = await openPage('<script src="/tetap-broken/tetap.js" data-feed="/feed/" defer></script>', '<tetap-office-status office="disdukcapil"></tetap-office-status>');
    await untilShows(page, 'Disdukcapil');
    const element = page.document.querySelector('tetap-office-status')!;
    const tries: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if ((node as HTMLScriptElement).src.includes('create-more')) tries.push((node as HTMLScriptElement).src);
    }).observe(page.document.head, { childList: true });
    const region = find(element, '[role=status]')!;
    const spoken: string[] = [];
    new MutationObserver(() => { if (region.textContent) spoken.push(region.textContent); }).observe(region, { childList: true, characterData: true, subtree: true });
    find(element, 'summary')!.click();
    await until('the failure', () => readable(find(element, 'details')!).includes('Jadwal tidak dapat dimuat.'));
    for (const count of [1, 2, 3]) {
      await until('the failure spoken, once for each try', () => spoken.length === count);
      assert.lengthOf(tries, count);
      find(element, 'details button')!.click();
    }
    assert.deepEqual(spoken, Array<string>(3).fill('Jadwal tidak dapat dimuat.'));
    assert.include(readable(element), 'Telepon', 'the card itself stands');
  });

  it('gives the focus to its summary once it came after all', async () => {
    const page = await openPage(`<script src="${file('tetap-office-status', `/tetap-late/${Date.now()}/`)}" data-feed="/feed/" defer></script>`, '<tetap-office-status office="disdukcapil"></tetap-office-status>');
    await untilShows(page, 'Jadwal dan info lengkap');
    const element = page.document.querySelector('tetap-office-status')!;
    find(element, 'summary')!.click();
    const button = await until('the failure', () => find(element, 'details button'));
    button.click();
    await element.updateComplete;
    assert.isTrue(button.isConnected, 'the way out stands until then');
    await until('the week', () => find(element, 'details.rule table'));
    assert.equal(element.shadowRoot!.activeElement, find(element, 'summary'));
  });

  it('in another language is loading, not missing', async () => {
    const page = await openPage(`<script src="${file('tetap-office-status', `/tetap-late/${Date.now()}/`)}" data-feed="/feed/" defer></script>`, '<tetap-office-status office="disdukcapil"></tetap-office-status>');
    await untilShows(page, 'Jadwal dan info lengkap');
    const element = page.document.querySelector('tetap-office-status')!;
    find(element, 'summary')!.click();
    await until('the failure', () => find(element, 'details button'));
    const shown: string[] = [];
    new MutationObserver(() => { shown.push(readable(find(element, 'details')!)); }).observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
    element.lang = 'en';
    await until('the week', () => find(element, 'details.rule table'));
    assert.notInclude(shown.join(), 'could not be loaded');
  });

  it('the week with its last queue numbers, today first', async () => {
    const rows = all(await opened(CLOSED), 'tr').map(readable);
    expect(rows).to.have.length(7);
    expect(rows[0]).to.match(/^Rabu 25 Nov 2026 08\.00–12\.00, 13\.00–15\.00 WIB Antrean terakhir pukul 14\.30 WIB$/);
    expect(rows[2]).to.match(/^Jumat 27 Nov 2026 08\.00–10\.00 WIB Rapat kerja$/);
    expect(rows[5]).to.match(/^Senin 30 Nov 2026 Tutup Hari jadi kabupaten$/);
  });

  it('the week with letters of twice the size and a reader\'s own spaces on a narrow phone: all within the card, hours in whole', async () => {
    const element = await opened(OPEN);
    Object.assign(element.style, { width: '304px', fontSize: '36px', letterSpacing: '.12em', wordSpacing: '.16em' });
    const box = find(element, '.box')!;
    const cell = find(element, '.today td')!;
    assert.isAtMost(find(element, 'table')!.getBoundingClientRect().right, box.getBoundingClientRect().right);
    assert.isAbove(cell.clientWidth, box.clientWidth / 2);
  });

  it('WFH in two calm sentences, with its days, reason, period and basis', async () => {
    const text = more(await opened(OPEN));
    expect(text).to.include('WFH artinya petugas bekerja dari rumah. Petugas tetap bekerja dan tetap melayani Anda.');
    expect(text).to.include('Berlaku setiap Jumat. Alasan: hemat energi. Berlaku 10 Apr 2026 sampai 31 Des 2026 Dasar: SE Mendagri 800.1.5/3349/SJ tanggal 1 Apr 2026');
  });

  it('of WFH on its day only what does not stand above', async () => {
    const element = await opened('2026-11-27T09:00:00+07:00');
    expect(reads(element).split('WFH artinya petugas bekerja dari rumah.')).to.have.length(2);
    expect(more(element)).to.include('Berlaku setiap Jumat. Berlaku 10 Apr 2026').and.not.include('WFH artinya');
  });

  it('the five points of the article as questions, each opened by itself', async () => {
    const element = await opened(OPEN);
    const questions = all(element, 'details details').slice(0, 5) as HTMLDetailsElement[];
    assert.deepEqual(questions.map((one) => one.querySelector('summary')!.textContent), [
      'Apakah petugas di rumah tetap bekerja?', 'Apakah saya harus bisa memakai aplikasi?', 'Apakah kantor bisa kosong?', 'Mengapa petugas bekerja dari rumah?', 'Apakah ini ada aturannya?',
    ]);
    assert.isFalse(questions.some(({ open }) => open));
    questions[2]!.querySelector('summary')!.click();
    assert.include(readable(questions[2]!), 'Petugas bergantian siaga.');
  });

  it('no words about WFH where none applies but that', async () => {
    const element = await opened(OPEN, 'tanpa');
    expect(readable(element).split('tidak menerapkan WFH'), 'once').to.have.length(2);
    for (const none of ['WFH', 'petugas bekerja dari rumah', 'Masih khawatir', 'Berlaku setiap']) expect(more(element)).not.to.include(none);
  });

  it('urgent needs: what, where, what to bring', async () => {
    expect(more(await opened(OPEN))).to.include('Keperluan mendesak yang dilayani Surat kematian Loket 1 Yang perlu dibawa: KTP pelapor, KK');
    expect(more(await opened(OPEN, 'tanpa'))).not.to.include('Keperluan mendesak');
  });

  it('attendance as a dated whole with its source, through the seventh day after its own', async () => {
    expect(more(await opened('2026-11-30T20:00:00+07:00'))).to.include('98 % petugas hadir pada 23 Nov 2026. Sumber: BKPSDM.');
    await strike();
    expect(more(await opened('2026-12-01T09:00:00+07:00'))).not.to.include('BKPSDM');
  });

  it('until when the information is vouched for', async () => {
    expect(more(await opened(OPEN))).to.include('Info ini berlaku sampai 31 Des 2026.');
  });

  it('why it is so, rule by rule', async () => {
    const element = await opened('2026-11-27T09:00:00+07:00');
    expect(more(element)).to.include('Pengecualian bertanggal: berlaku. Rapat kerja').and.include('Jadwal mingguan: kalah oleh aturan yang lebih kuat.').and.not.include('Hari libur:');
  });

  describe('while the counter is closed', () => {
    it('lists what works from home now, this office\'s first; not what is down, needs a visit or has no app', async () => {
      const element = await opened(CLOSED);
      await untilReads(element, 'Bisa diurus dari rumah sekarang');
      const heading = all(element, 'h4').find(({ textContent }) => textContent.includes('sekarang'))!;
      assert.deepEqual([...heading.nextElementSibling!.children].map(readable), ['Ganti KTP hilang', 'Akta lahir', 'Surat 1', 'Surat 2', 'Surat 3', 'dan 2 layanan lain']);
    });

    it('not where no overlay vouches for the apps, nor while the counter is open', async () => {
      const fetched = globalThis.fetch;
      globalThis.fetch = (input, init) => (String(input instanceof Request ? input.url : input).includes('live.json') ? Promise.reject(new TypeError('offline')) : fetched(input, init));
      try {
        const element = await opened(CLOSED);
        await turn(300);
        expect(more(element)).not.to.include('sekarang');
      } finally {
        globalThis.fetch = fetched;
      }
      await strike();
      const open = await opened(OPEN);
      await turn(300);
      expect(more(open)).not.to.include('Bisa diurus dari rumah sekarang');
    });

    it('once the list can be read, where it could not be at first', async () => {
      const fetched = globalThis.fetch;
      let asked = 0;
      globalThis.fetch = (input, init) => {
        if (!String(input instanceof Request ? input.url : input).includes('services.json')) return fetched(input, init);
        asked++;
        return Promise.resolve(new Response('', { status: 404 }));
      };
      try {
        const element = await opened(CLOSED);
        await until('the list is asked for', () => asked > 0);
        await turn(300);
        expect(more(element)).not.to.include('sekarang');
        globalThis.fetch = fetched;
        window.dispatchEvent(new Event('online'));
        await untilReads(element, 'Bisa diurus dari rumah sekarang');
      } finally {
        globalThis.fetch = fetched;
      }
    });

    it('also while it is open, but has no queue number left', async () => {
      expect(await untilReads(await opened('2026-11-25T14:40:00+07:00'), 'Bisa diurus dari rumah sekarang')).to.include('atau pakai layanan online.');
    });

    it('leads to the directory of the page, where there is one, unless the page wants otherwise', async () => {
      const element = await opened(CLOSED);
      await untilReads(element, 'Bisa diurus dari rumah sekarang');
      assert.isUndefined(button(element, 'Lihat layanan online'));
      const directory = place('tetap-service-directory', { feed: MORE });
      await until('the directory', () => find(directory, 'h3'));
      element.requestUpdate();
      await until('the button', () => button(element, 'Lihat layanan online'));
      const asked: DirectoryWanted[] = [];
      const listen = (event: HTMLElementEventMap['tetap-open-directory']): void => {
        asked.push(event.detail);
        event.preventDefault();
      };
      document.body.addEventListener('tetap-open-directory', listen);
      button(element, 'Lihat layanan online')!.click();
      assert.deepEqual(asked, [{ office: 'kantor' }]);
      assert.notEqual(document.activeElement, directory);
      document.body.removeEventListener('tetap-open-directory', listen);
      button(element, 'Lihat layanan online')!.click();
      assert.equal(document.activeElement, directory);
      assert.equal(directory.shadowRoot!.activeElement, find(directory, 'h3'));
    });
  });

  it('leads to the directory that is there by now, and goes with the last one', async () => {
    const first = place('tetap-service-directory', { feed: MORE });
    const element = await opened(CLOSED);
    const pressed = await until('the button', () => button(element, 'Lihat layanan online'));
    const second = place('tetap-service-directory', { feed: MORE });
    await until('the directory', () => find(second, 'h3'));
    first.remove();
    pressed.click();
    assert.isTrue(document.activeElement === second);
    second.remove();
    pressed.click();
    await until('it goes', () => !button(element, 'Lihat layanan online'));
  });

  it('leads to a directory by whatever name the page has given it', async () => {
    TetapServiceDirectory.define('daftar-layanan');
    const directory = place('daftar-layanan', { feed: MORE });
    await until('the directory', () => find(directory, 'h3'));
    const element = await opened(CLOSED);
    (await until('the button', () => button(element, 'Lihat layanan online'))).click();
    assert.equal(document.activeElement, directory);
  });

  describe('sharing', () => {
    const TEXT = /^Disdukcapil Contoh, Kabupaten Serdang Bedagai: Tutup\. Buka lagi Kamis, 26 November 2026, pukul 08\.00 WIB\. Ralat: Nomor yang beredar di grup WhatsApp bukan nomor kami\. Perhatian: Jumat, 27 Nov: buka 08\.00–10\.00 WIB \(Rapat kerja\)\. Pintu masuk dari samping\. Cek: (\S+) \(per 25 Nov 2026 20\.00 WIB\)$/;

    /** A client keeps the clock that it began with: one that can be set later. */
    async function ticking(): Promise<Badge> {
      setClock(Date.parse(CLOSED));
      document.documentElement.lang = 'id';
      const element = place('tetap-office-status', { feed: MORE, office: 'kantor' }) as Badge;
      await until('an answer', () => find(element, '.headline'));
      await openMore(element);
      return element;
    }

    it('by WhatsApp: office, status, page and time stand in the text', async () => {
      if ('share' in navigator) Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
      delete (Navigator.prototype as Partial<Navigator>).share;
      Reflect.deleteProperty(navigator, 'share');
      const link = button(await ticking(), 'Bagikan ke WhatsApp') as HTMLAnchorElement;
      const text = (): string | null => new URL(link.href).searchParams.get('text');
      assert.match(link.href, /^https:\/\/wa\.me\/\?/);
      assert.equal(TEXT.exec(text()!)?.[1], location.href);
      setClock(Date.parse(LATER));
      link.addEventListener('click', (event) => { event.preventDefault(); });
      link.click();
      expect(text()).to.include('(per 25 Nov 2026 21.30 WIB)');
    });

    it('as the phone offers it, with the address that the page goes by; changing one\'s mind is no error', async () => {
      const shared: ShareData[] = [];
      Object.defineProperty(navigator, 'share', { configurable: true, value: (data: ShareData) => {
        shared.push(data);
        return Promise.reject(new DOMException('no', 'AbortError'));
      } });
      const canonical = document.createElement('link');
      Object.assign(canonical, { rel: 'canonical', href: 'https://kabupaten.example.go.id/layanan' });
      document.head.append(canonical);
      const element = await ticking();
      button(element, 'Bagikan')!.click();
      await turn(20);
      assert.equal(TEXT.exec(shared[0]!.text!)?.[1], 'https://kabupaten.example.go.id/layanan');
      setClock(Date.parse(LATER));
      button(element, 'Bagikan')!.click();
      expect(shared[1]!.text).to.include('(per 25 Nov 2026 21.30 WIB)');
    });
  });

  describe('reading aloud', () => {
    interface Spoken { readonly text: string; voice: unknown; onend: () => void }
    const voice = (lang: string, localService = true): object => ({ lang, localService, name: lang });
    let spoken: Spoken[] = [];
    let cancelled = 0;

    function device(...voices: readonly object[]): void {
      const speech = Object.assign(new EventTarget(), { getVoices: () => voices, speak: (one: Spoken) => { spoken.push(one); }, cancel: () => { cancelled++; } });
      Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: function Utterance(this: Spoken, text: string) { Object.assign(this, { text }); }, configurable: true, writable: true });
    }
    const before = (['speechSynthesis', 'SpeechSynthesisUtterance'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
    afterEach(() => {
      spoken = [];
      cancelled = 0;
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    });

    it('in the phone\'s own voice: what matters, with times and dates in words; and stops', async () => {
      device(voice('en-US'), voice('in_ID'));
      const element = await opened(CLOSED);
      button(element, 'Bacakan')!.click();
      await until('the stop button', () => button(element, 'Berhenti'));
      assert.lengthOf(spoken, 1);
      assert.deepInclude(spoken[0]!.voice, { lang: 'in_ID' });
      for (const words of ['Status layanan Disdukcapil Contoh: Tutup.', 'Buka lagi besok pukul delapan.', 'Jumat, 27 November 2026: buka pukul delapan sampai pukul sepuluh', 'Pintu masuk dari samping.', 'Telepon + 6 2, 0 0 0, ']) assert.include(spoken[0]!.text, words);
      button(element, 'Berhenti')!.click();
      await until('the button again', () => button(element, 'Bacakan'));
      assert.equal(cancelled, 1);
    });

    it('offers itself again at the end, and falls silent with the badge', async () => {
      device(voice('id-ID'));
      const element = await opened(CLOSED);
      button(element, 'Bacakan')!.click();
      spoken[0]!.onend();
      await until('the button again', () => button(element, 'Bacakan'));
      button(element, 'Bacakan')!.click();
      assert.lengthOf(spoken, 2);
      element.remove();
      assert.equal(cancelled, 1);
    });

    it('falls silent where the page asks for another office, or another feed', async () => {
      for (const [name, value] of [['office', 'tanpa'], ['feed', FEED]] as const) {
        device(voice('id-ID'));
        cancelled = 0;
        const element = await opened(CLOSED);
        button(element, 'Bacakan')!.click();
        element.requestUpdate();
        await turn(20);
        assert.equal(cancelled, 0, 'what is drawn anew is read on');
        element.setAttribute(name, value);
        await until('silence', () => cancelled === 1);
        element.remove();
      }
    });

    it('English by an English voice', async () => {
      device(voice('id-ID'), voice('en-GB'));
      const element = await opened(CLOSED, 'kantor', 'en');
      button(element, 'Read aloud')!.click();
      assert.deepInclude(spoken[0]!.voice, { lang: 'en-GB' });
      assert.include(spoken[0]!.text, 'Service status of Disdukcapil Contoh: Closed.');
    });

    for (const [name, voices] of [['no voice', []], ['a voice for another language', [voice('ms-MY')]], ['a voice from the network', [voice('id-ID', false)]]] as const) {
      it(`is not offered by a phone with ${name}`, async () => {
        device(...voices);
        assert.isUndefined(button(await opened(CLOSED), 'Bacakan'));
      });
    }

    it('is offered once the phone knows its voices', async () => {
      const voices: object[] = [];
      device(...voices);
      const element = await opened(CLOSED);
      assert.isUndefined(button(element, 'Bacakan'));
      Object.assign(speechSynthesis, { getVoices: () => [voice('id-ID')] });
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      await until('the button', () => button(element, 'Bacakan'));
    });
  });

  it('puts a greeting into messages, so that nobody has to begin one', async () => {
    const element = await opened(OPEN);
    const message = all(element, 'a').map((link) => link.getAttribute('href')!).find((href) => href.startsWith('https://wa.me/62'))!;
    assert.equal(new URL(message).searchParams.get('text'), 'Halo Bapak/Ibu, saya mau bertanya.');
  });

  it('leads to the page for paper only where that reads the same feed', async () => {
    const page = await openPage('<script src="/tetap/tetap.js" data-feed="/feed/" defer></script>', '<tetap-office-status office="disdukcapil"></tetap-office-status>');
    await untilShows(page, 'Disdukcapil');
    const element = page.document.querySelector('tetap-office-status')!;
    await openMore(element);
    const print = button(element, 'Cetak jadwal')!;
    assert.equal((print as HTMLAnchorElement).href, `${location.origin}/tetap/frame/print.html?office=disdukcapil&lang=id`);
    element.feed = '/packages/widgets/test/feed-official/';
    await until('gone', () => find(element, 'details table') && !button(element, 'Cetak jadwal'));
    assert.isUndefined(button(await opened(CLOSED), 'Cetak'), 'a module has no page beside it');
  });

  for (const lang of ['id', 'en']) {
    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing, and every target is 48 px high: ${lang}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        await setViewport({ width: 360, height: 640 });
        try {
          place('h2', {}, 'Layanan publik');
          const element = await opened(CLOSED, 'kantor', lang);
          for (const details of all(element, 'details') as HTMLDetailsElement[]) details.open = true;
          await expect(element).to.be.accessible();
          for (const target of all(element, 'summary, .button')) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(48);
          const box = find(element, '[part=box]')!;
          expect(box.scrollWidth).to.be.at.most(box.clientWidth);
        } finally {
          document.documentElement.style.colorScheme = '';
          await setViewport({ width: 800, height: 600 });
        }
      });
    }
  }
});
