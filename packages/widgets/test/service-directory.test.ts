import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/define.js';
import { setClock } from '../../../test/browser/page.js';
import { all, APP_DOWN, FEED, find, freeze, KEY_EVENTS, MONDAY, OFFICIAL, place, readable, strike, turn, until, untilReads } from './stage.js';

async function directory(at = MONDAY, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  const element = place('tetap-service-directory', { feed: FEED, at, ...attributes }, 'Daftar layanan: telepon (000) 442135');
  await untilReads(element, 'Mau mengurus apa?');
  return element;
}

const names = (element: Element): string[] => all(element, '.row .name').map((name) => name.textContent.trim());

function type(element: Element, words: string): void {
  const input = find(element, 'input') as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function choose(element: Element, index: number, value: string): void {
  const select = all(element, 'select')[index] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What is said aloud from now on. */
function listen(element: Element): readonly string[] {
  const region = find(element, '[role=status]')!;
  const spoken: string[] = [];
  new MutationObserver(() => { if (region.textContent) spoken.push(region.textContent); }).observe(region, { childList: true, characterData: true, subtree: true });
  return spoken;
}

async function open(element: Element, name: string): Promise<string> {
  const row = await until(name, () => all(element, '.row').find((candidate) => candidate.textContent.includes(name)));
  row.click();
  return untilReads(element, 'Pengaduan');
}

describe('tetap-service-directory', () => {
  afterEach(strike);

  it('finds by what people type, and counts aloud after a pause', async () => {
    const element = await directory();
    expect(readable(element)).to.include('28 layanan');
    type(element, 'e-ktp hilang');
    await until('one result', () => names(element).length === 1);
    assert.deepEqual(names(element), ['Ganti KTP hilang']);
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    assert.equal(region.textContent, '');
    await until('announcement', () => region.textContent === '1 layanan');
  });

  it('a shortcut of the page takes nothing out of what is typed; Escape and keys with Ctrl are the page\'s', async () => {
    const element = await directory();
    const seen: string[] = [];
    const shortcut = (event: KeyboardEvent): void => {
      seen.push(event.key);
      // As shortcuts do that leave fields alone: what they see is the widget.
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    };
    for (const event of KEY_EVENTS) document.addEventListener(event, shortcut);
    try {
      find(element, 'input')!.focus();
      await sendKeys({ type: 'ktp/sim' });
      assert.equal((find(element, 'input') as HTMLInputElement).value, 'ktp/sim');
      await sendKeys({ press: 'Backspace' });
      for (const key of [{ key: 'ArrowLeft' }, { key: 'k', ctrlKey: true }, { key: 'Escape' }]) find(element, 'input')!.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, composed: true }));
    } finally {
      for (const event of KEY_EVENTS) document.removeEventListener(event, shortcut);
    }
    // WebKitGTK's driver presses twice.
    expect(['ktp/si', 'ktp/s']).to.include((find(element, 'input') as HTMLInputElement).value);
    assert.deepEqual(seen, ['k', 'Escape']);
  });

  it('says what to do where nothing is found, and whom to ask', async () => {
    const element = await directory();
    type(element, 'zzz');
    await untilReads(element, 'tanya petugas piket');
    await untilReads(element, 'Siaga sampai pukul 15.00 WIB');
  });

  it('filters by category and by the way', async () => {
    const element = await directory();
    choose(element, 0, 'kependudukan');
    await until('category', () => names(element).length === 2);
    choose(element, 1, 'all');
    await until('way', () => names(element).length === 1);
    assert.deepEqual(names(element), ['Akta kelahiran']);
    choose(element, 1, 'helped');
    await until('helped', () => names(element)[0] === 'Ganti KTP hilang');
    choose(element, 1, 'part');
    await until('part', () => names(element).length === 1);
    assert.deepEqual(names(element), ['Ganti KTP hilang']);
    choose(element, 0, '');
    choose(element, 1, 'none');
    await until('to come', () => names(element).includes('Surat keterangan 1'));
    expect(names(element)).not.to.include('Akta kelahiran').and.not.include('Ganti KTP hilang');
    type(element, 'xyzzy');
    await untilReads(element, '0 layanan');
  });

  it('names the shelves as people look for them, and only those that there are', async () => {
    const element = await directory();
    const shelves = all(element, 'select')[0]!;
    const shown = all(shelves, 'option').map((option) => option.textContent);
    assert.equal(shown[0], 'Semua');
    assert.equal(shown[1], 'KTP, KK, dan akta');
    expect(shown).to.include.members(['Izin dan usaha', 'Desa dan kelurahan', 'Lainnya']);
    expect(shown).not.to.include('Paspor dan imigrasi');
  });

  it('shows a page of results, then more, with the focus on the first new one', async () => {
    const element = await directory();
    expect(names(element)).to.have.length(5);
    all(element, 'button').find((button) => button.textContent.includes('Tampilkan 23 layanan lagi'))!.click();
    await until('more', () => names(element).length === 17);
    await until('focus', () => element.shadowRoot!.activeElement?.textContent.includes(names(element)[5]!));
  });

  it('opens a service whole: ways, what to bring, steps, fee, time, result, complaint, and a person', async () => {
    const element = await directory();
    const text = await open(element, 'Ganti KTP hilang');
    for (const words of [
      'Pilihan saat ini', 'Lewat situs', 'Datang langsung', 'Fotokopi KK', 'Tunggu kabar.', 'Gratis', 'Selesai: 1 hari kerja', 'KTP-el', 'SP4N-LAPOR!',
      'Aplikasi resmi Disdukcapil Serdang Bedagai', '38 MB', 'Jangan buka berkas APK', 'Tidak punya HP atau kuota?', 'Datang ke Kantor Camat Sei Rampah',
      'Petugas piket', '+62 000 8123 45',
    ]) expect(text).to.include(words);
  });

  it('keeps one open at a time, and closes it again', async () => {
    const element = await directory();
    await open(element, 'Ganti KTP hilang');
    await open(element, 'Akta kelahiran');
    expect(all(element, '[aria-expanded=true]')).to.have.length(1);
    find(element, '[aria-expanded=true]')!.click();
    await until('closed', () => all(element, '[aria-expanded=true]').length === 0);
    expect(readable(element)).not.to.include('Pilihan saat ini');
  });

  it('keeps the pressed row where it was when the panel above closes', async () => {
    const element = await directory();
    // Where a page ends right below, a tall window has nothing to scroll by while the service is on its way.
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 1000px' }));
    await open(element, 'Ganti KTP hilang');
    const row = all(element, '.row').find((candidate) => candidate.textContent.includes('Surat keterangan 1'))!;
    row.scrollIntoView({ block: 'center' });
    await turn(100);
    const { top } = row.getBoundingClientRect();
    row.click();
    await until('opened', () => row.getAttribute('aria-expanded') === 'true');
    await untilReads(element, 'Pilihan saat ini');
    await turn(100);
    expect(Math.abs(row.getBoundingClientRect().top - top)).to.be.below(2);
  });

  it('says what to bring and what it costs first where everybody has to come, shows two counters and keeps the rest', async () => {
    const element = await directory();
    const text = await open(element, 'Surat keterangan 1');
    expect(text.indexOf('Fotokopi KK')).to.be.below(text.indexOf('Pilihan saat ini'));
    expect(text.indexOf('Gratis')).to.be.below(text.indexOf('Pilihan saat ini'));
    assert.equal(all(element, 'details .way').length, 1);
    assert.equal(all(element, '.way').length, 4);
    expect(text).to.include('Datang langsung (+1)');
    const online = await open(await directory(), 'Ganti KTP hilang');
    expect(online.indexOf('Fotokopi KK')).to.be.above(online.indexOf('Pilihan saat ini'));
  });

  it('says when helpers are there', async () => {
    const element = await directory();
    expect(await open(element, 'Ganti KTP hilang')).to.match(/Datang ke Kantor Camat Sei Rampah\. Petugas akan membantu, gratis\. Bisa sekarang/);
    const night = await directory('2026-11-23T20:00:00+07:00');
    expect(await open(night, 'Ganti KTP hilang')).to.match(/gratis\. (?!Bisa sekarang)[^.]*besok/);
  });

  it('takes complaints of the region where the service names none', async () => {
    expect(await open(await directory(), 'Surat keterangan 1')).to.include('www.lapor.go.id');
  });

  it('offers nothing to install while an app does not work, and says aloud once that one is served all the same', async () => {
    const element = await directory(APP_DOWN);
    const spoken = listen(element);
    const text = await open(element, 'Ganti KTP hilang');
    expect(text).not.to.include('Pasang aplikasi');
    expect(text).not.to.include('APK');
    await until('announcement', () => spoken.length > 0);
    await turn(200);
    expect(spoken).to.have.length(1);
    expect(spoken[0]).to.include('Anda tetap dilayani');
  });

  it('puts the officer right beside an app that does not work, and another way first', async () => {
    const element = await directory(APP_DOWN);
    await open(element, 'Ganti KTP hilang');
    const text = await untilReads(element, 'Siaga sampai pukul 15.00 WIB');
    expect(text).to.match(/Adminduk Contoh *: Sedang gangguan/).and.include('Server pusat sedang diperbaiki.').and.include('Anda tetap dilayani');
    expect(text.indexOf('Siaga sampai')).to.be.below(text.indexOf('Pilihan saat ini'));
    expect(find(element, '.way')!.textContent).to.include('Datang langsung').and.include('Bisa sekarang, sampai pukul 12.00 WIB');
  });

  it('has a next step when the app does not work and the shift is over', async () => {
    const element = await directory('2026-11-24T20:00:00+07:00');
    const spoken = listen(element);
    await open(element, 'Akta kelahiran');
    const text = await untilReads(element, 'Saat ini tidak ada petugas piket');
    expect(text).to.include('Petugas berikutnya: besok pukul 08.00 WIB').and.include('+62 000 4421 35');
    expect(text, 'sends nobody to who is not there').not.to.include('Anda tetap dilayani');
    await until('announcement', () => spoken.length > 0);
    assert.deepEqual(spoken, ['Adminduk Contoh: Sedang gangguan.']);
  });

  it('asks the office that the page names for its officer', async () => {
    const element = await directory(APP_DOWN, { office: 'camat' });
    await open(element, 'Ganti KTP hilang');
    await untilReads(element, 'Jadwal piket belum tersedia. Hubungi kantor.');
  });

  it('takes an office that is named by nothing for none', async () => {
    const element = await directory(APP_DOWN, { office: '' });
    await open(element, 'Ganti KTP hilang');
    await untilReads(element, 'Siaga sampai pukul 15.00 WIB');
  });

  it('leads to sites and stores only, and says when a site is not the government\'s', async () => {
    freeze(MONDAY);
    const element = place('tetap-service-directory', { feed: OFFICIAL });
    await untilReads(element, '2 layanan');
    const ktp = await open(element, 'Ganti KTP hilang');
    expect(ktp).not.to.include('Anda akan membuka');
    const hrefs = all(element, '.way a').map((link) => link.getAttribute('href'));
    expect(hrefs).to.include.members(['https://adminduk.example.go.id/ktp', 'https://adminduk.example.go.id', 'https://play.google.com/store/apps/details?id=id.go.example.adminduk', 'https://apps.apple.com/app/id000000000']);
    await open(element, 'Izin usaha');
    await untilReads(element, 'Anda akan membuka oss.example.com');
  });

  it('of an app shows the site before the stores, with the size, then what that costs in data, then whom not to trust', async () => {
    freeze(MONDAY);
    const element = place('tetap-service-directory', { feed: OFFICIAL });
    await untilReads(element, '2 layanan');
    const text = await open(element, 'Ganti KTP hilang');
    const way = all(element, '.way').find((one) => readable(one).startsWith('Lewat aplikasi'))!;
    assert.deepEqual(all(way, 'a').map((link) => readable(link)), ['Buka situs, tanpa pasang aplikasi', 'Pasang aplikasi (38 MB) Play Store', 'Pasang aplikasi (38 MB) App Store']);
    const places = ['Buka situs, tanpa pasang aplikasi', 'Pasang aplikasi (38 MB)', 'Perlu kuota sekitar 38 MB', 'Pasang hanya dari Play Store atau App Store. Jangan buka berkas APK kiriman orang.'].map((words) => text.indexOf(words, text.indexOf('Lewat aplikasi')));
    expect(places[0]).to.be.above(-1);
    assert.deepEqual([...places].sort((a, b) => a - b), places);
  });

  it('shows markup of a feed as text, and drops ways that lead nowhere safe', async () => {
    const element = await directory();
    const text = await open(element, '<script>alert(1)</script> tautan');
    expect(text).to.include('<img src=x onerror=alert(1)>');
    expect(element.shadowRoot!.querySelector('img, script')).to.be.null;
    expect(all(element, '.way')).to.have.length(1);
    expect(all(element, '[href^="javascript"], [href$=".apk"]')).to.be.empty;
  });

  it('says so where a service cannot be read, and tries again', async () => {
    const element = await directory();
    all(element, 'button').find((button) => button.textContent.includes('Tampilkan'))!.click();
    await until('more', () => names(element).length > 10);
    all(element, '.row')[10]!.click();
    await untilReads(element, 'Jadwal tidak dapat dimuat.');
    expect(all(element, 'button').some((button) => button.textContent.includes('Coba lagi'))).to.be.true;
  });

  describe('where neither an open service nor its office can be read', () => {
    const fetch = window.fetch.bind(window);
    let isDown = true;
    beforeEach(() => {
      isDown = true;
      window.fetch = (...asked) => isDown && /\/(services|offices)\//.test(new Request(...asked).url) ? Promise.reject(new TypeError('connection lost')) : fetch(...asked);
    });
    afterEach(() => { window.fetch = fetch; });
    const again = (element: Element): Promise<HTMLElement> => until('the button', () => all(element, 'button').find(({ textContent }) => textContent.includes('Coba lagi')), 20_000);
    const row = (element: Element): HTMLElement => all(element, '.row').find(({ textContent }) => textContent.includes('Ganti KTP hilang'))!;

    it('names who takes complaints of every agency, and gives the focus to the row once it is there', async () => {
      const element = await directory();
      row(element).click();
      const button = await again(element);
      expect(readable(element)).to.include('Kirim SMS 1708');
      isDown = false;
      button.click();
      await untilReads(element, 'Pilihan saat ini');
      assert.equal(element.shadowRoot!.activeElement, row(element));
    }).timeout(25_000);

    it('says that it failed, once for each try', async () => {
      const element = await directory();
      const spoken = listen(element);
      row(element).click();
      const button = await again(element);
      for (const tries of [1, 2, 3]) {
        if (tries > 1) button.click();
        await until('the failure', () => spoken.length === tries, 20_000);
        assert.deepEqual(spoken, Array<string>(tries).fill('Jadwal tidak dapat dimuat.'));
        if (tries > 1) assert.equal(element.shadowRoot!.activeElement, button, 'the focus stays');
      }
    }).timeout(60_000);
  });

  it('closes a service where another feed is asked for: it was of that list', async () => {
    const element = await directory();
    await open(element, 'Ganti KTP hilang');
    element.setAttribute('feed', OFFICIAL);
    await until('the other list', () => find(element, '.row') && !readable(element).includes('Contoh. Bukan data resmi.'));
    assert.isUndefined(find(element, '[aria-expanded=true]'));
  });

  it('says of another service, too, that its app does not work', async () => {
    const element = await directory(APP_DOWN);
    const spoken = listen(element);
    await open(element, 'Ganti KTP hilang');
    await until('announcement', () => spoken.length > 0);
    await open(element, 'Akta kelahiran');
    await until('another', () => spoken.length > 1);
    assert.equal(spoken[0], spoken[1]);
  });

  it('takes a category for all that a new list lacks, and shows it', async () => {
    const fetch = window.fetch.bind(window);
    const element = await directory();
    const shelves = all(element, 'select')[0] as HTMLSelectElement;
    const [, first, second] = [...shelves.options].map(({ value }) => value);
    choose(element, 0, second!);
    await until('filtered', () => !readable(element).includes('28 layanan'));
    window.fetch = async (...asked) => {
      const answer = await fetch(...asked);
      if (!new Request(...asked).url.endsWith('/services.json')) return answer;
      const document = await answer.json() as { data: { category: string }[] };
      return new Response(JSON.stringify({ ...document, build: 'other', generated: '2026-11-23T08:59:00+07:00', data: document.data.map((entry) => ({ ...entry, category: entry.category === second ? first : entry.category })) }), { headers: { 'content-type': 'application/json' } });
    };
    try {
      await (element as HTMLElement & { refresh: () => Promise<void> }).refresh();
      await untilReads(element, '28 layanan');
      assert.equal(shelves.value, '');
    } finally {
      window.fetch = fetch;
    }
  });

  it('leaves the page where it is where that hides the directory for an open service', async () => {
    const element = await directory();
    // Nor does the browser keep what stands below where it was.
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 3000px; overflow-anchor: none' }));
    element.addEventListener('tetap-service-open', () => { element.hidden = true; });
    scrollTo({ top: 200, behavior: 'instant' });
    all(element, '.row')[2]!.click();
    await turn(100);
    assert.equal(scrollY, 200);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  describe('where one lives', () => {
    const fetch = window.fetch.bind(window);
    /** Answers as the host does, but for one document. */
    function alter(path: string, change: (data: Record<string, unknown>) => void): void {
      window.fetch = async (...asked) => {
        const answer = await fetch(...asked);
        const { url } = new Request(...asked);
        if (!url.endsWith(path)) return answer;
        const document = await answer.json() as { data: Record<string, unknown> };
        change(document.data);
        return new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } });
      };
    }
    afterEach(() => { window.fetch = fetch; });

    /** Lets the region's answer wait. */
    function hold(): () => void {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => { release = resolve; });
      window.fetch = async (...asked) => {
        if (new Request(...asked).url.endsWith('region.json')) await held;
        return fetch(...asked);
      };
      return release;
    }
    /** Where the rows stand: those below an open service are moved by whatever comes into it. */
    const tops = (element: Element): readonly number[] => all(element, '.row').map((row) => row.getBoundingClientRect().top);
    const pick = (element: Element, code: string): void => { choose(element, 2, code); };
    const places = (element: Element): string[] => all(element, '.way .head > :first-child').map((place) => readable(place));
    const titles = (element: Element): string[] => all(element, 'h6').map((title) => title.textContent.trim());

    it('asks for the sub-districts when a service with several places is opened, no sooner', async () => {
      const asked: string[] = [];
      window.fetch = (...call) => {
        asked.push(new Request(...call).url);
        return fetch(...call);
      };
      const element = await directory();
      await open(element, 'Akta kelahiran');
      expect(all(element, 'select')).to.have.length(2);
      expect(asked.some((url) => url.endsWith('region.json'))).to.be.false;
      await open(element, 'Surat keterangan 1');
      await untilReads(element, 'Kecamatan saya');
      expect(asked.filter((url) => url.endsWith('region.json'))).to.have.length(1);
      assert.deepEqual(all(element, '#district option').map((option) => option.textContent), ['Semua kecamatan', 'Perbaungan', 'Sei Rampah', 'Sipispis']);
      expect(titles(element)).to.be.empty;
    });

    it('shows the ways once it knows whether there is something to pick: what is read is not pushed down', async () => {
      const release = hold();
      const element = await directory();
      all(element, '.row').find((row) => row.textContent.includes('Surat keterangan 1'))!.click();
      await untilReads(element, 'Memuat');
      await turn(300);
      expect(all(element, '.way')).to.be.empty;
      release();
      await untilReads(element, 'Kecamatan saya');
      expect(all(element, '.way')).to.have.length(4);
    });

    it('does without where that cannot be known: a list that comes later waits for the next service', async () => {
      let isThere = false;
      window.fetch = async (...asked) => new Request(...asked).url.endsWith('region.json') && !isThere ? new Response('', { status: 404 }) : fetch(...asked);
      const element = await directory();
      await open(element, 'Surat keterangan 1');
      await untilReads(element, 'Petugas piket');
      const before = tops(element);
      isThere = true;
      await (element as unknown as { refresh: () => Promise<void> }).refresh();
      await turn(300);
      expect(find(element, '#district')).to.be.undefined;
      assert.deepEqual(tops(element), before);
      find(element, '[aria-expanded=true]')!.click();
      await until('closed', () => !find(element, '.opened'));
      await open(element, 'Surat keterangan 1');
      await untilReads(element, 'Kecamatan saya');
    });

    for (const [code, label, all_, title] of [['91.71', 'Distrik saya', 'Semua distrik', 'Tempat layanan untuk Distrik Sipispis'], ['34.04', 'Kapanewon saya', 'Semua kapanewon', 'Tempat layanan untuk Kapanewon Sipispis']] as const) {
      it(`says what the region ${code} calls it`, async () => {
        alter('region.json', (region) => { region.code = code; });
        const element = await directory();
        await open(element, 'Surat keterangan 1');
        await untilReads(element, label);
        assert.equal(find(element, '#district option')!.textContent, all_);
        pick(element, '12.18.08');
        await untilReads(element, title);
      });
    }

    it('puts the places of the sub-district first, with their phone, then those for all, then those for others; none is hidden', async () => {
      const element = await directory();
      await open(element, 'Surat keterangan 1');
      await untilReads(element, 'Kecamatan saya');
      pick(element, '12.18.08');
      await untilReads(element, 'Tempat layanan untuk Kecamatan Sipispis');
      assert.deepEqual(titles(element), ['Tempat layanan untuk Kecamatan Sipispis', 'Tempat lain']);
      const listed = places(element);
      expect(listed).to.have.length(4);
      expect(listed[0]).to.include('RSUD Sultan Sulaiman');
      expect(listed[1]).to.include('Disdukcapil');
      expect(find(element, '.way')!.textContent).to.include('Telepon');
      expect(readable(all(element, '.way')[2]!)).to.include('Melayani: Sei Rampah');
    });

    it('says so where no place is for that sub-district alone, and counts aloud', async () => {
      const element = await directory();
      await open(element, 'Surat keterangan 1');
      await untilReads(element, 'Kecamatan saya');
      const region = element.shadowRoot!.querySelector('[role=status]')!;
      pick(element, '12.18.04');
      await until('count', () => region.textContent === '2 tempat layanan untuk Kecamatan Sei Rampah.');
      pick(element, '12.18.02');
      await untilReads(element, 'Belum ada tempat khusus untuk Kecamatan Perbaungan.');
      expect(places(element)).to.have.length(4);
      await until('none', () => region.textContent.startsWith('Belum ada tempat khusus'));
      pick(element, '');
      await until('all', () => titles(element).length === 0);
    });

    it('remembers on this device only, tells the page, and writes it nowhere else', async () => {
      const element = await directory();
      const told: unknown[] = [];
      element.addEventListener('tetap-district-change', ({ detail }) => told.push(detail));
      await open(element, 'Surat keterangan 1');
      await untilReads(element, 'Kecamatan saya');
      pick(element, '12.18.08');
      assert.equal(localStorage.getItem('tetap:district'), '12.18.08');
      expect([...element.attributes].some(({ value }) => value.includes('12.18'))).to.be.false;
      expect(location.href).not.to.include('12.18');
      element.remove();
      const again = await directory();
      await open(again, 'Surat keterangan 1');
      await untilReads(again, 'Tempat layanan untuk Kecamatan Sipispis');
      assert.equal((find(again, '#district') as HTMLSelectElement).value, '12.18.08');
      pick(again, '');
      assert.equal(localStorage.getItem('tetap:district'), null);
      assert.deepEqual(told, [{ district: '12.18.08' }]);
      expect(JSON.stringify((again as unknown as { diagnostics: () => object }).diagnostics())).not.to.include('12.18.08');
    });

    it('a remembered sub-district that the region does not name changes nothing', async () => {
      localStorage.setItem('tetap:district', '33.01.01');
      const element = await directory();
      await open(element, 'Surat keterangan 1');
      await untilReads(element, 'Kecamatan saya');
      expect(titles(element)).to.be.empty;
      assert.equal((find(element, '#district') as HTMLSelectElement).value, '');
    });

    it('has no picker where the region names no sub-districts', async () => {
      alter('region.json', (region) => { delete region.districts; });
      const element = await directory();
      await open(element, 'Surat keterangan 1');
      await turn(300);
      expect(all(element, 'select')).to.have.length(2);
      expect(places(element)).to.have.length(4);
    });

    it('an office whose sub-districts cannot be read stays listed, with those for all', async () => {
      alter('offices/rsud.json', (office) => { office.districts = 'Sipispis'; });
      const element = await directory();
      await open(element, 'Surat keterangan 1');
      await untilReads(element, 'Kecamatan saya');
      pick(element, '12.18.08');
      await untilReads(element, 'Belum ada tempat khusus untuk Kecamatan Sipispis.');
      expect(places(element).some((place) => place.includes('RSUD Sultan Sulaiman'))).to.be.true;
      expect(readable(element)).not.to.include('Melayani: Sipispis');
    });

    it('helps without a phone in the own sub-district first', async () => {
      const element = await directory();
      await open(element, 'Surat keterangan 1');
      await untilReads(element, 'Kecamatan saya');
      pick(element, '12.18.04');
      expect(await untilReads(element, 'Tempat layanan untuk')).to.include('Datang ke Kantor Camat Sei Rampah');
    });
  });

  it('tells whom to write to where something is wrong, in a service and where nothing is found', async () => {
    freeze(MONDAY);
    const tell = 'Info ini keliru? Beri tahu kami';
    const contact = { kind: 'email', address: 'info@example.go.id' };
    const fetch = window.fetch.bind(window);
    window.fetch = async (...asked) => {
      const answer = await fetch(...asked);
      if (!new Request(...asked).url.includes('/offices/')) return answer;
      const document = await answer.json() as { data: { region: { publisher: { contact?: object } } } };
      document.data.region.publisher.contact = contact;
      return new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } });
    };
    try {
      const element = place('tetap-service-directory', { feed: OFFICIAL });
      await untilReads(element, '2 layanan');
      await open(element, 'Ganti KTP hilang');
      const link = await until('link', () => all(element, 'a').find(({ textContent }) => textContent.includes(tell)));
      assert.equal(link.getAttribute('href'), 'mailto:info@example.go.id');
      type(element, 'zzz');
      await untilReads(element, tell);
    } finally {
      window.fetch = fetch;
    }
  });

  it('says of an open service when and by whom it was updated', async () => {
    expect(await open(await directory(), 'Ganti KTP hilang')).to.include('Diperbarui 20 Nov 2026 pukul 08.00 WIB oleh Diskominfo Kabupaten Serdang Bedagai');
  });

  describe('a way without a phone of one\'s own, for every service that wants one', () => {
    const asked = window.fetch.bind(window);
    afterEach(() => { window.fetch = asked; });
    const withPaths = (paths: readonly object[]): void => {
      window.fetch = async (...request) => {
        const answer = await asked(...request);
        if (!new Request(...request).url.endsWith('services/ktp-hilang.json')) return answer;
        const document = await answer.json() as { data: { paths: readonly object[] } };
        document.data.paths = paths;
        return new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } });
      };
    };
    const site = { kind: 'web', url: 'https://layanan.example.go.id/ktp' };

    it('where nobody helps: where one can come, and when', async () => {
      withPaths([site, { kind: 'counter', office: 'disdukcapil' }]);
      expect(await open(await directory(), 'Ganti KTP hilang')).to.include('Tidak punya HP atau kuota? Datang langsung ke Disdukcapil Serdang Bedagai. Bisa sekarang, sampai pukul 12.00 WIB.');
    });

    it('where there is no counter: whom to ask', async () => {
      withPaths([site]);
      const element = await directory();
      await open(element, 'Ganti KTP hilang');
      await untilReads(element, 'Tidak punya HP atau kuota? Minta bantuan keluarga, atau tanya di Disdukcapil Serdang Bedagai.');
    });

    it('nothing where everybody has to come anyway', async () => {
      withPaths([{ kind: 'counter', office: 'disdukcapil' }]);
      expect(await open(await directory(), 'Ganti KTP hilang')).not.to.include('Tidak punya HP');
    });
  });

  describe('without a network', () => {
    const asked = window.fetch.bind(window);
    afterEach(() => {
      window.fetch = asked;
      Reflect.deleteProperty(navigator, 'onLine');
    });
    const goOffline = (): void => {
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    };

    it('shows the list that was kept, and since when, and opens what was opened before; no way counts as good now', async () => {
      freeze(MONDAY);
      const before = place('tetap-service-directory', { feed: OFFICIAL });
      await untilReads(before, '2 layanan');
      await open(before, 'Ganti KTP hilang');
      await until('saved', () => ['services.json', 'services/ktp-hilang.json', 'apps.json'].every((path) => Object.keys(localStorage).some((key) => key.endsWith(path))));
      before.remove();
      await turn(20);
      freeze('2026-11-24T09:30:00+07:00');
      goOffline();
      const element = place('tetap-service-directory', { feed: OFFICIAL });
      await untilReads(element, 'Anda tidak terhubung internet. Ini daftar yang tersimpan Senin, 23 November 2026, pukul 09.00 WIB.');
      const text = await open(element, 'Ganti KTP hilang');
      for (const words of ['Fotokopi KK', 'Isi formulir di aplikasi.', 'Gratis', 'Sebaiknya telepon dulu', 'Status belum diketahui']) expect(text).to.include(words);
      expect(text).not.to.include('Bisa sekarang');
      await expect(element).to.be.accessible();
      await open(element, 'Izin usaha').catch(() => undefined);
      await untilReads(element, 'Jadwal tidak dapat dimuat.');

      window.fetch = asked;
      Reflect.deleteProperty(navigator, 'onLine');
      await (element as HTMLElement & { refresh: () => Promise<void> }).refresh();
      await untilReads(element, /^(?!.*tersimpan)/);
    });

    it('says that a list has run out, at the minute in which it does', async () => {
      setClock(Date.parse('2026-12-31T23:59:57+07:00'));
      const element = place('tetap-service-directory', { feed: OFFICIAL });
      expect(await untilReads(element, '2 layanan')).not.to.include('Data terakhir');
      await untilReads(element, 'Data terakhir 20 Nov 2026. Sebaiknya tanya dulu sebelum datang.');
    });

    it('leaves nobody alone where nothing can be read, and the page says nothing itself', async () => {
      goOffline();
      const element = document.createElement('tetap-service-directory');
      element.setAttribute('feed', OFFICIAL);
      document.body.append(element);
      expect(await untilReads(element, 'Coba lagi')).to.include('Kirim SMS 1708 SP4N-LAPOR!');
      await expect(element).to.be.accessible();
    });
  });

  it('of 5,000 services draws a page at a time, and finds the one that is meant', async () => {
    const asked = window.fetch.bind(window);
    window.fetch = async (...request) => {
      const answer = await asked(...request);
      if (!new Request(...request).url.endsWith('/services.json')) return answer;
      const document = await answer.json() as { data: readonly { id: string; name: unknown; keywords: readonly string[] }[] };
      const [, model] = document.data;
      const many = Array.from({ length: 5000 - document.data.length }, (_, index) => ({ ...model, id: `surat-desa-${index}`, name: `Surat keterangan desa nomor ${index}`, keywords: ['surat'] }));
      return new Response(JSON.stringify({ ...document, data: [...many, ...document.data] }), { headers: { 'content-type': 'application/json' } });
    };
    try {
      const element = await directory();
      await untilReads(element, '5000 layanan');
      const drawn = (): number => all(element, '*').length;
      const first = drawn();
      expect(first).to.be.below(200);
      type(element, 'surat');
      await untilReads(element, /4\d{3} layanan/);
      expect(drawn()).to.be.at.most(first);
      all(element, 'button').find((button) => button.textContent.includes('Tampilkan'))!.click();
      await until('more', () => names(element).length === 17);
      type(element, 'akta kelahiran');
      await until('the one', () => names(element)[0] === 'Akta kelahiran');
    } finally {
      window.fetch = asked;
    }
  });

  it('says whom to turn to where the list is empty', async () => {
    const asked = window.fetch.bind(window);
    window.fetch = async (...request) => {
      const answer = await asked(...request);
      return new Request(...request).url.endsWith('/services.json') ? new Response((await answer.text()).replace(/"data": \[[^]*\]/, '"data": []'), { headers: { 'content-type': 'application/json' } }) : answer;
    };
    try {
      const element = place('tetap-service-directory', { feed: OFFICIAL });
      expect(await untilReads(element, 'Belum ketemu')).to.include('Kirim SMS 1708');
    } finally {
      window.fetch = asked;
    }
  });

  it('has its hint once: as the description of the field, not in its name', async () => {
    const element = await directory();
    const field = find(element, 'input') as HTMLInputElement;
    assert.deepEqual([...field.labels!].map((label) => label.textContent.trim()), ['Mau mengurus apa?']);
    assert.equal(element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)!.textContent, 'Contoh: KTP hilang, akta lahir');
  });

  it('works by keyboard alone', async () => {
    const element = await directory();
    (find(element, 'input') as HTMLInputElement).focus();
    await sendKeys({ type: 'lahir' });
    await until('one', () => names(element).length === 1);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.textContent).to.include('Akta kelahiran');
    await sendKeys({ press: 'Enter' });
    await untilReads(element, 'Pilihan saat ini');
    assert.equal(element.shadowRoot!.activeElement!.getAttribute('aria-expanded'), 'true');
  });

  it('speaks English', async () => {
    const element = await directory();
    element.lang = 'en';
    await untilReads(element, 'What do you need?');
    assert.equal(names(element)[0], 'Replace a lost ID card');
  });
});
