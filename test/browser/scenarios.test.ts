import { assert, expect } from '@open-wc/testing';
import { all, clear, find, freeze, loadWidgets, place, readable, untilMade, untilReads } from './page.js';
import { sleep } from './waiting.js';

/**
 * The seed scenarios, on the built script and frozen feeds (scenarioFeeds.mjs serves them at
 * /feeds/{scenario}/{variant}/), with the page's clock stopped. The browser's own zone is WIB.
 */
let visit = 0;
/** Each test asks at an address of its own, as a page of its own would: nothing is remembered from the test before. */
const feed = (scenario: string, variant = 'plain'): string => `/feeds/${scenario}/${variant}/${visit}/`;
const status = (scenario: string, office: string, more: Readonly<Record<string, string>> = {}, variant?: string): HTMLElement =>
  place('tetap-office-status', { feed: feed(scenario, variant), office, lang: 'id', ...more }, `Fallback ${office}: telepon kantor`);

describe('seed scenarios', () => {
  before(async function () {
    this.timeout(60_000);
    await loadWidgets();
    await untilMade('today', '2022-05-09', '2026-05-08', '2026-08-07', '2026-12-24', 'app-down', 'wit');
  });
  beforeEach(() => { visit += 1; });
  afterEach(() => {
    clear();
    freeze(undefined);
  });

  describe('9 May 2022: back after Lebaran, the region applies no WFH', () => {
    it('is open, and says that WFH is not applied here', async () => {
      freeze('2022-05-09T09:00:00+07:00');
      const text = await untilReads(status('2022-05-09', 'disdukcapil'), 'Buka');
      expect(text).to.contain('Kabupaten Serdang Bedagai tidak menerapkan WFH. Kantor buka seperti biasa.');
      expect(text).not.to.contain('Jadwal belum diperbarui');
    });

    for (const day of ['2022-04-29', '2022-05-04', '2022-05-05', '2022-05-06']) {
      it(`was on collective leave on ${day}, until Monday`, async () => {
        freeze(`${day}T09:00:00+07:00`);
        const text = await untilReads(status('2022-05-09', 'disdukcapil'), 'Tutup, cuti bersama');
        expect(text).to.match(/Senin, 9 Mei 2022/);
      });
    }
  });

  describe('the national Friday rule of 2026', () => {
    it('keeps the counter open where citizens come', async () => {
      freeze('2026-05-08T09:00:00+07:00');
      const text = await untilReads(status('2026-05-08', 'disdukcapil'), 'Buka');
      expect(text).to.contain('sampai pukul');
    });

    it('puts the back office online with a duty officer, its legal basis and period', async () => {
      freeze('2026-05-08T09:00:00+07:00');
      const element = status('2026-05-08', 'bkpsdm');
      await untilReads(element, 'Layanan online, ada petugas piket');
      find(element, 'summary')!.click();
      const text = await untilReads(element, '800.1.5/3349/SJ');
      expect(text).to.contain('10 Apr 2026 sampai 21 Jul 2026');
    });

    it('claims nothing on a Friday after its documented end', async () => {
      freeze('2026-08-07T09:00:00+07:00');
      const text = await untilReads(status('2026-08-07', 'bkpsdm'), 'Buka');
      expect(text).not.to.contain('bekerja dari rumah');
      expect(text).not.to.contain('WFH');
    });
  });

  describe('an app is down', () => {
    const open = async (instant: string): Promise<HTMLElement> => {
      freeze(instant);
      const directory = place('tetap-service-directory', { feed: feed('app-down'), lang: 'id' });
      await untilReads(directory, 'Mau mengurus apa?');
      const search = find(directory, 'input[type=search]') as HTMLInputElement;
      search.value = 'ktp digital';
      search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await untilReads(directory, 'Identitas Kependudukan Digital');
      const entry = all(directory, 'button').find((button) => readable(button).includes('Identitas Kependudukan Digital'));
      entry?.click();
      return directory;
    };

    it('says so at 10.00, and the duty officer of that office stands right beside it', async () => {
      const directory = await open('2026-11-23T10:00:00+07:00');
      const text = await untilReads(directory, 'Sedang gangguan');
      expect(text).to.contain('Aplikasi sedang gangguan. Anda tetap dilayani: hubungi petugas piket.');
      await untilReads(directory, /Siaga sampai pukul/);
    });

    it('names the next way at 20.00, when the shift is over', async () => {
      const directory = await open('2026-11-23T20:00:00+07:00');
      await untilReads(directory, 'Sedang gangguan');
      const text = await untilReads(directory, /Petugas berikutnya/);
      expect(text).not.to.contain('Siaga sampai pukul').and.not.to.contain('Anda tetap dilayani');
    });
  });

  describe('24 December 2026, collective leave', () => {
    it('closes one office until the right next opening', async () => {
      freeze('2026-12-24T09:00:00+07:00');
      const text = await untilReads(status('2026-12-24', 'kecamatan-sei-rampah'), 'Tutup, cuti bersama');
      expect(text).to.match(/Buka lagi Senin, 28 Desember 2026,? pukul 08\.00 WIB/);
    });

    it('keeps another open half the day', async () => {
      freeze('2026-12-24T09:00:00+07:00');
      const text = await untilReads(status('2026-12-24', 'mpp'), 'Buka saat cuti bersama');
      expect(text).to.contain('12.00');
      clear();
      visit += 1;
      freeze('2026-12-24T13:00:00+07:00');
      await untilReads(status('2026-12-24', 'mpp'), /Tutup, cuti bersama .* Buka lagi Senin, 28 Desember 2026/);
    });
  });

  it('shows an office in WIT in its own time to a browser in WIB, and names the zone', async () => {
    assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, 'Asia/Jakarta');
    freeze('2026-11-23T09:00:00+07:00');
    const text = await untilReads(status('wit', 'disdukcapil-jayapura'), 'Buka');
    expect(text).to.contain('WIT');
    expect(text).not.to.contain('WIB');
  });

  it('says what that region says instead of us, on a page that asks for nothing: "Jam pelayanan", "daring"', async () => {
    freeze('2026-11-23T09:00:00+07:00');
    const card = await untilReads(status('wit', 'disdukcapil-jayapura'), 'Jam pelayanan hari ini');
    expect(card).not.to.contain('Jam layanan hari ini');
    const directory = place('tetap-service-directory', { feed: feed('wit') });
    expect(await untilReads(directory, 'Daftar daring, lalu datang ke kantor')).not.to.match(/\bonline\b/i);
  });

  describe('never a false "Buka"', () => {
    const within = '2026-11-23T09:00:00+07:00';

    it('first, the same office is open when all is well', async () => {
      freeze(within);
      await untilReads(status('today', 'disdukcapil'), 'Buka');
    });

    it('when the feed expired yesterday', async () => {
      freeze(within);
      const text = await untilReads(status('today', 'disdukcapil', {}, 'expired'), 'Jadwal belum diperbarui');
      expect(text).not.to.match(/\bBuka\b(?! lagi)/);
      expect(text).to.contain('biasanya');
    });

    it('when the feed cannot be reached: the fallback stays in place', async () => {
      freeze(within);
      const element = status('today', 'disdukcapil', {}, 'missing');
      const text = await untilReads(element, 'Jadwal tidak dapat dimuat');
      expect(text).to.contain('Fallback disdukcapil: telepon kantor');
      expect(text).not.to.contain('Buka');
    });

    it('when the feed is nonsense', async () => {
      freeze(within);
      const text = await untilReads(status('today', 'disdukcapil', {}, 'nonsense'), 'Jadwal tidak dapat dimuat');
      expect(text).not.to.contain('Buka');
    });

    it('when one exception record is garbled', async () => {
      freeze(within);
      const text = await untilReads(status('today', 'disdukcapil', {}, 'garbled'), 'Jadwal belum tersedia');
      expect(text).not.to.match(/\bBuka\b(?! lagi)/);
    });

    it('when the overlay cannot be read', async () => {
      freeze(within);
      const text = await untilReads(status('today', 'disdukcapil', {}, 'no-overlay'), 'Jadwal belum diperbarui', 9000);
      expect(text).not.to.match(/\bBuka\b(?! lagi)/);
    });

    it('a year later, on the same files: true statements only', async () => {
      freeze('2027-11-23T09:00:00+07:00');
      const badge = await untilReads(status('today', 'disdukcapil'), 'Jadwal belum diperbarui');
      expect(badge).not.to.match(/\bBuka\b(?! lagi)/);
      const duty = place('tetap-duty-officer', { feed: feed('today'), office: 'disdukcapil', lang: 'id' });
      const text = await untilReads(duty, /Telepon kantor/);
      expect(text).not.to.contain('Siaga sampai');
      const directory = place('tetap-service-directory', { feed: feed('today'), lang: 'id' });
      await untilReads(directory, 'Mau mengurus apa?');
    });

    it('throws nothing into the page on the way', async () => {
      const thrown: unknown[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent): void => { thrown.push(event); };
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
      freeze(within);
      for (const variant of ['expired', 'missing', 'nonsense', 'garbled', 'no-overlay', 'hostile']) {
        const offices = status('today', 'disdukcapil', {}, variant);
        const duty = place('tetap-duty-officer', { feed: feed('today', variant), office: 'disdukcapil', lang: 'id' });
        place('tetap-service-directory', { feed: feed('today', variant), lang: 'id' });
        await untilReads(offices, /Jadwal|Buka/);
        await untilReads(duty, /./);
        clear();
      }
      await sleep(100);
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
      assert.deepEqual(thrown, []);
    });
  });

  it('shows markup in a feed as text, and makes no link of a dangerous address', async () => {
    freeze('2026-11-23T09:00:00+07:00');
    const element = status('today', 'disdukcapil', {}, 'hostile');
    const text = await untilReads(element, '<img src=x onerror=');
    expect(text).to.contain('<b>');
    assert.deepEqual(all(element, 'img, script, iframe'), []);
    expect(all(element, 'b').map(readable)).not.to.include('Disdukcapil');
    const hrefs = all(element, 'a').map((link) => link.getAttribute('href') ?? '');
    assert.deepEqual(hrefs.filter((href) => /javascript:|\.apk|^http:/i.test(href)), []);
  });
});
