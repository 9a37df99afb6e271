import { assert, expect } from '@open-wc/testing';
import '../src/define.js';
import type { StatusChange, TetapOfficeStatus } from '../src/index.js';
import { openMore } from './openMore.js';
import { all, FEED, find, freeze, MONDAY, OFFICIAL, place, readable, strike, turn, until, untilReads } from './stage.js';

function office(at: string, id = 'disdukcapil', attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  return place('tetap-office-status', { feed: FEED, office: id, at, ...attributes }, 'Telepon kantor (000) 442135');
}

const tone = (element: Element): string | undefined => /tone-(\w+)/.exec(find(element, '[part=status]')!.className)?.[1];

describe('tetap-office-status', () => {
  afterEach(strike);

  const days: readonly (readonly [at: string, tone: string, headline: string, english: string, id?: string])[] = [
    [MONDAY, 'open', 'Buka', 'Open'],
    ['2026-11-27T09:00:00+07:00', 'open', 'Buka', 'Open'],
    ['2026-11-23T09:00:00+07:00', 'open', 'Buka 24 jam', 'Open 24 hours', 'rsud'],
    ['2026-11-23T12:30:00+07:00', 'soon', 'Istirahat', 'On a break'],
    ['2026-12-04T12:00:00+07:00', 'soon', 'Istirahat salat Jumat', 'Friday prayer break'],
    ['2026-11-23T07:45:00+07:00', 'soon', 'Sebentar lagi buka', 'Opening soon'],
    ['2026-11-23T14:10:00+07:00', 'soon', 'Sebentar lagi antrean ditutup', 'Queue closing soon'],
    ['2026-11-23T14:40:00+07:00', 'limited', 'Antrean hari ini sudah habis', 'Today\'s queue is full'],
    ['2026-11-25T09:00:00+07:00', 'limited', 'Buka terbatas', 'Limited service'],
    ['2026-11-26T09:00:00+07:00', 'limited', 'Hanya keperluan mendesak', 'Urgent needs only'],
    ['2026-12-01T09:00:00+07:00', 'limited', 'Pindah tempat', 'Moved'],
    ['2026-11-23T09:00:00+07:00', 'online', 'Layanan online, ada petugas piket', 'Online, duty officer on site', 'bkd'],
    ['2026-11-24T09:00:00+07:00', 'online', 'Layanan online', 'Served online', 'bkd'],
    ['2026-11-23T20:00:00+07:00', 'closed', 'Tutup', 'Closed'],
    ['2026-11-27T13:00:00+07:00', 'closed', 'Tutup', 'Closed'],
    ['2026-12-07T09:00:00+07:00', 'closed', 'Tutup sementara', 'Temporarily closed'],
    ['2026-12-24T09:00:00+07:00', 'closed', 'Tutup, cuti bersama', 'Closed, collective leave'],
    ['2026-12-25T09:00:00+07:00', 'closed', 'Tutup, libur nasional', 'Closed, public holiday'],
    ['2026-12-03T09:00:00+07:00', 'unknown', 'Jadwal belum tersedia', 'No schedule yet'],
  ];
  for (const [at, colour, headline, english, id] of days) {
    it(`${at.slice(0, 16)} ${id ?? ''}: "${headline}", in two languages, with an icon`, async () => {
      const element = office(at, id);
      await untilReads(element, headline);
      assert.equal(find(element, '.headline')!.textContent, headline);
      assert.equal(tone(element), colour);
      expect(find(element, '[part=status]')!.querySelector('svg')).to.exist;
      element.lang = 'en';
      await untilReads(element, english);
      assert.equal(find(element, '.headline')!.textContent, english);
    });
  }

  it('with very large letters on a narrow phone: the headline under its icon, no word of it broken', async () => {
    const element = office('2026-11-25T09:00:00+07:00');
    await untilReads(element, 'Buka terbatas');
    const [icon, headline] = ['.disc', '.headline'].map((one) => find(element, one)!);
    const text = [...headline!.childNodes].find((node) => node instanceof Text)!;
    const word = document.createRange();
    word.setStart(text, text.data.indexOf('terbatas'));
    word.setEnd(text, text.data.indexOf('terbatas') + 'terbatas'.length);
    element.style.width = '304px';
    assert.isAtLeast(headline!.getBoundingClientRect().left, icon!.getBoundingClientRect().right, 'beside it');
    element.style.fontSize = '34px';
    assert.isAtLeast(headline!.getBoundingClientRect().top, icon!.getBoundingClientRect().bottom);
    expect(word.getClientRects()).to.have.length(1);
  });

  it('shows name, hours with their zone, staffing in words, the week, the basis, and whom to call', async () => {
    const element = office('2026-11-27T09:00:00+07:00');
    const text = await untilReads(element, 'Disdukcapil Serdang Bedagai');
    for (const words of ['08.00–11.30 WIB', 'Petugas tetap bekerja', 'Petugas piket loket', 'Telepon +62 000 8123 45', 'Diperbarui 20 Nov 2026', 'Pintu masuk dari samping']) {
      expect(text).to.include(words);
    }
    await openMore(element);
    const rows = [...element.shadowRoot!.querySelectorAll('tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).to.have.length(7);
    expect(rows[0]).to.include('Jumat').and.include('08.00–11.30');
    expect(rows[1]).to.include('Tutup');
    expect(element.shadowRoot!.querySelector('details')!.textContent).to.include('800.1.5/3349/SJ');
  });

  it('says so where a region does not apply WFH, and in the zone of the office', async () => {
    await untilReads(office(MONDAY, 'camat'), 'tidak menerapkan WFH');
    await untilReads(office(MONDAY, 'jayapura'), '08.00–12.00, 13.00–15.00 WIT');
  });

  it('is calm about a record that cannot be read: never "Buka", always a number', async () => {
    const element = office(MONDAY, 'garbled');
    const text = await untilReads(element, 'Jadwal belum tersedia');
    expect(text).not.to.match(/\bBuka\b/);
    expect(text).to.include('+62 000 4421 35');
  });

  it('says what a preview and an example are, and links nothing then', async () => {
    const element = office(MONDAY);
    const text = await untilReads(element, 'Pratinjau untuk Senin, 23 November 2026');
    expect(text).to.include('Contoh. Bukan data resmi.');
    expect(all(element, 'a')).to.be.empty;
  });

  it('links the numbers of an official feed', async () => {
    freeze('2026-11-23T09:00:00+07:00');
    const element = place('tetap-office-status', { feed: OFFICIAL, office: 'disdukcapil' });
    await untilReads(element, 'Buka');
    // The other ways stand behind the tap.
    assert.deepEqual(all(element, 'a').map((link) => link.getAttribute('href')), ['tel:+62000812345']);
    await openMore(element);
    assert.deepEqual(all(element, 'a').map((link) => link.getAttribute('href')).slice(0, 4), ['tel:+62000812345', 'tel:+62000442135', 'https://wa.me/62000812345?text=Halo%20Bapak%2FIbu%2C%20saya%20mau%20bertanya.', 'sms:+62000812345?&body=Halo%20Bapak%2FIbu%2C%20saya%20mau%20bertanya.']);
  });

  it('takes nothing for granted once the data has run out', async () => {
    freeze('2027-02-01T09:00:00+07:00');
    const text = await untilReads(place('tetap-office-status', { feed: OFFICIAL, office: 'disdukcapil' }), 'Jadwal belum diperbarui');
    expect(text).not.to.match(/\bBuka\b/);
    expect(text).to.include('telepon +62 000 4421 35');
  });

  it('ignores an instant that is none', async () => {
    freeze('2026-11-23T09:00:00+07:00');
    const element = place('tetap-office-status', { feed: OFFICIAL, office: 'disdukcapil', at: 'besok' });
    expect(await untilReads(element, 'Buka')).not.to.include('Pratinjau');
  });

  it('shows markup of a feed as text, and makes no link of what is no address', async () => {
    const element = office(MONDAY, 'markup');
    const text = await untilReads(element, '<img src=x onerror=alert(1)>');
    expect(text).to.include('<b>tebal</b>');
    expect(element.shadowRoot!.querySelector('img, b:not(:empty) b, script')).to.be.null;
    expect(all(element, 'a[href^="javascript"]')).to.be.empty;
  });

  it('tells the page of each real change, and readers of the screen once', async () => {
    const changes: StatusChange[] = [];
    document.body.addEventListener('tetap-status-change', ({ detail }) => { changes.push(detail); });
    const element = office(MONDAY);
    await untilReads(element, 'Buka');
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    assert.equal(region.textContent, '');
    element.setAttribute('at', '2026-11-23T09:01:00+07:00');
    await untilReads(element, '09.01');
    assert.equal(region.textContent, '');
    element.setAttribute('at', '2026-11-23T20:00:00+07:00');
    await until('announcement', () => region.textContent.includes('Tutup'));
    assert.equal(element.shadowRoot!.querySelector('[role=status]'), region);
    assert.deepEqual(changes, [{ office: 'disdukcapil', headline: 'open' }, { office: 'disdukcapil', headline: 'closed' }]);
    await turn(50);
    expect(changes).to.have.length(2);
  });

  it('speaks of a change also where what the network had at first was out of date', async () => {
    freeze('2026-12-02T09:00:00+07:00');
    const fetched = globalThis.fetch;
    let renewed: object = { validUntil: '2026-11-30T23:59:59+07:00' };
    globalThis.fetch = async (...asked) => {
      const response = await fetched(...asked);
      return Response.json({ ...await response.json() as object, ...renewed });
    };
    try {
      const element = place('tetap-office-status', { feed: OFFICIAL, office: 'disdukcapil' }) as HTMLElement & Pick<TetapOfficeStatus, 'refresh'>;
      await untilReads(element, 'Jadwal belum diperbarui');
      const region = element.shadowRoot!.querySelector('[role=status]')!;
      assert.equal(region.textContent, '');
      renewed = { generated: '2026-11-20T08:00:01+07:00' };
      await element.refresh();
      await until('announcement', () => region.textContent.includes('Buka'));
    } finally {
      globalThis.fetch = fetched;
    }
  });

  it('stops speaking of what no longer is: another office, another sentence', async () => {
    const element = office(MONDAY);
    await untilReads(element, 'Buka');
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    const speak = async (): Promise<void> => {
      element.setAttribute('at', MONDAY);
      await until('open', () => find(element, '.headline')?.textContent === 'Buka');
      element.setAttribute('at', '2026-11-23T20:00:00+07:00');
      await until('announcement', () => region.textContent.includes('Tutup'));
    };
    await speak();
    element.setAttribute('at', '2026-11-23T20:05:00+07:00');
    await until('silence', () => region.textContent === '');
    await speak();
    element.setAttribute('office', 'rsud');
    await until('silence', () => region.textContent === '');
    await untilReads(element, 'Buka 24 jam');
    assert.equal(region.textContent, '');
  });

  it('names the zone only where the visitor\'s differs', async () => {
    // The test browser lives in WIB.
    expect(await untilReads(office(MONDAY), 'Diperbarui')).not.to.include('Waktu setempat kantor');
    await untilReads(office(MONDAY, 'jayapura'), 'Waktu setempat kantor (WIT)');
  });

  it('says that it goes by this phone\'s clock, where no server has told the time', async () => {
    const element = place('tetap-office-status', { feed: FEED, office: 'disdukcapil' });
    await until('an answer by the clock', () => find(element, '.headline'));
    await openMore(element);
    assert.include(readable(find(element, 'details')!), 'Menurut jam HP ini.');
    element.setAttribute('at', MONDAY);
    await untilReads(element, 'Pratinjau');
    assert.notInclude(readable(find(element, 'details')!), 'Menurut jam HP ini.');
  });

  it('tells whom to write to where something is wrong', async () => {
    freeze('2026-11-23T09:00:00+07:00');
    const element = place('tetap-office-status', { feed: OFFICIAL, office: 'disdukcapil' });
    await untilReads(element, 'Buka');
    await openMore(element);
    await untilReads(element, 'Info ini keliru? Beri tahu kami');
    assert.equal(find(element, 'details a[href*="000000100"]')?.getAttribute('href'), 'https://wa.me/62000000100');
  });

  it('keeps the old answer while a preview is asked for, and forgets it with the office', async () => {
    const element = office(MONDAY);
    await untilReads(element, 'Disdukcapil');
    element.setAttribute('office', 'rsud');
    await untilReads(element, 'Buka 24 jam');
    expect(readable(element)).not.to.include('Disdukcapil');
  });
});
