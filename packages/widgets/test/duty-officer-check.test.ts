import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/define.js';
import type { TetapDutyOfficer } from '../src/index.js';
import { all, APP_DOWN, FEED, find, KEY_EVENTS, OFFICIAL, readable, strike, turn, until, untilReads } from './stage.js';
import { file, openPage } from './hostPage.js';
import { card, DUTY, has, lacks, links, networkGives, networkHeals, tracesOf, TUESDAY } from './dutyStage.js';

const OK = 'Nomor ini terdaftar: ';
const BAD = 'Nomor ini tidak ada di daftar resmi kami. Jangan beri data atau uang.';
const UNSURE = 'Kami belum dapat memastikan nomor ini. Daftar nomor resmi tidak terbaca. Jangan beri data atau uang dulu.';
const FRAUD = 'Petugas tidak pernah meminta OTP, PIN, kata sandi, atau uang.';

const checker = (element: Element): HTMLElement => all(element, 'summary').find(({ textContent }) => /Cek nomor|Check a number/.test(textContent))!.parentElement!;
const said = (element: Element): string => element.shadowRoot!.querySelector('[role=status]')!.textContent;
const partWasFetched = (): boolean => performance.getEntriesByType('resource').some(({ name }) => name.includes('/numberCheck.'));

async function open(element: HTMLElement): Promise<HTMLTextAreaElement> {
  checker(element).querySelector('summary')!.click();
  return until('field', () => find(element, 'textarea') as HTMLTextAreaElement | undefined);
}

function enter(element: HTMLElement, text: string): void {
  const field = find(element, 'textarea') as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Pastes, presses the button, and gives what then stands in the checker below it. */
async function check(element: TetapDutyOfficer, text: string): Promise<string> {
  enter(element, text);
  await element.updateComplete;
  find(element, 'details .button')!.click();
  await until('an announcement', () => said(element) !== '');
  await element.updateComplete;
  return readable(checker(element)).split('Cek nomor ini ')[1]!;
}

async function opened(office = 'lengkap', now = TUESDAY): Promise<TetapDutyOfficer> {
  const element = await card(office, now);
  await open(element);
  return element;
}

// The sources are many files: the browser keeps the names of 250 unless it is told otherwise.
performance.setResourceTimingBufferSize(2000);

describe('the number checker', () => {
  afterEach(async () => {
    networkHeals();
    await strike();
  });

  // First in this file: a module is fetched once.
  it('is fetched when somebody opens it, with the list, and not before', async () => {
    const element = await card('lengkap');
    await turn(100);
    assert.equal(partWasFetched(), false);
    assert.equal(performance.getEntriesByType('resource').some(({ name }) => name.endsWith('region.json')), false);
    await open(element);
    assert.equal(partWasFetched(), true);
    expect(readable(checker(element))).to.include('Diperiksa di HP ini saja. Tidak dikirim ke mana pun.');
  });

  it('says of a listed number whose it is, by which list, and what to beware of all the same', async () => {
    const element = await opened();
    const text = await check(element, 'Kak, ini WA: 0000 0000 0077 dari puskesmas');
    assert.equal(text, `+62 000 0000 0077 ${OK}Puskesmas Sukamaju Contoh. Menurut daftar Diskominfo Contoh, 20 Nov 2026. ${FRAUD}`);
    assert.isTrue(!!find(element, 'details .tone-open'));
  });

  it('knows what the card itself shows: office, post, emergency, complaints, publisher', async () => {
    const element = await opened('kosong');
    for (const [pasted, unit] of [
      ['+62 000 442136', 'Kantor Camat Contoh'], ['wa.me/62000812347', 'Kantor Camat Contoh'], ['110', 'Polisi'], ['SMS 1708', 'SP4N-LAPOR!'], ['tel:+62-000-000100', 'Diskominfo Contoh'], ['14000', 'Pusat panggilan'],
    ] as const) expect(await check(element, pasted), pasted).to.include(`${OK}${unit}.`);
  });

  it('says of any other number that it is not on the list, and whom to ask', async () => {
    const element = await opened();
    for (const pasted of ['+62 000 9999 8888', '0000-9999-8888', '1500533', '14062', '+1 202 555 0100']) {
      const text = await check(element, pasted);
      has(text, BAD, 'Menurut daftar Diskominfo Contoh, 20 Nov 2026.', 'Ragu? Tanya kami dulu. Telepon +62 000 4421 35');
      lacks(text, OK);
    }
    assert.isTrue(!!find(element, 'details .tone-down'));
  });

  for (const [list, body, otherwise] of [['with', (text: string) => text, BAD], ['without', undefined, UNSURE]] as const) {
    it(`keeps nobody from an emergency number that is not listed, ${list} the list`, async () => {
      networkGives('region.json', body);
      const element = await opened();
      for (const pasted of ['112', '115', '+62 113']) {
        const text = await check(element, pasted);
        has(text, 'Ini nomor darurat nasional: ', 'Dalam keadaan darurat, langsung telepon.', 'Kami belum tahu apakah nomor ini aktif di sini.', FRAUD);
        lacks(text, OK, BAD, UNSURE, 'Tanya kami dulu');
      }
      assert.isFalse(!!checker(element).querySelector('.tone-open'));
      has(await check(element, '14062'), otherwise, 'Tanya kami dulu');
    });
  }

  it('judges each number of a message', async () => {
    const text = await check(await opened(), 'Hubungi 0000 442135 atau 0000 999988');
    expect(text).to.match(/Nomor ini terdaftar: .*Nomor ini tidak ada/);
  });

  it('says what is wrong with what is no number', async () => {
    const element = await opened();
    for (const [pasted, sentence] of [
      ['O812-3456-7890', 'Ada huruf di dalam nomor, misalnya O untuk 0. Tulis dengan angka saja.'], ['442135', 'Nomor ini belum lengkap. Tulis juga kode daerah di depannya.'],
      ['Halo Pak', 'Tidak ada nomor telepon di tulisan ini.'], ['', 'Tidak ada nomor telepon di tulisan ini.'], ['<b onclick=alert(1)>', 'Tidak ada nomor telepon di tulisan ini.'],
    ] as const) {
      const text = await check(element, pasted);
      has(text, sentence);
      lacks(text, OK, BAD);
    }
  });

  it('works by keyboard alone, and speaks English', async () => {
    const element = await card('lengkap', TUESDAY, { lang: 'en' });
    checker(element).querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until('field', () => find(element, 'textarea'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '1708' });
    await sendKeys({ press: 'Enter' });
    await untilReads(checker(element), 'This number is listed: SP4N-LAPOR!.');
    assert.equal((find(element, 'textarea') as HTMLTextAreaElement).value, '1708');
  });

  it('a shortcut of the page takes nothing out of what is typed', async () => {
    const element = await opened();
    const field = find(element, 'textarea') as HTMLTextAreaElement;
    const shortcut = (event: KeyboardEvent): void => { if (event.target === element) event.preventDefault(); };
    for (const event of KEY_EVENTS) document.addEventListener(event, shortcut);
    try {
      field.focus();
      await sendKeys({ type: 'wa.me/62' });
      assert.equal(field.value, 'wa.me/62');
      await sendKeys({ press: 'Backspace' });
    } finally {
      for (const event of KEY_EVENTS) document.removeEventListener(event, shortcut);
    }
    // WebKitGTK's driver presses twice.
    expect(['wa.me/6', 'wa.me/']).to.include(field.value);
  });

  it('tells the verdict once, politely, and takes it back when the number is edited', async () => {
    const element = await opened();
    const log: string[] = [];
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    new MutationObserver(() => { if (region.textContent !== log[log.length - 1]) log.push(region.textContent); }).observe(region, { childList: true, characterData: true, subtree: true });
    await check(element, '0000 999988');
    await turn(50);
    expect(log.filter(Boolean)).to.have.length(1);
    expect(log[log.length - 1]).to.include(BAD).and.match(/\.$/).and.not.include('..');
    enter(element, '0000 99998');
    await until('silence', () => said(element) === '');
    expect(readable(checker(element))).not.to.include(BAD);
    await check(element, '0000 999988');
    expect(log.filter(Boolean)).to.have.length(2);
  });

  it('axe finds nothing in any of its answers; every target is big enough', async () => {
    for (const [lang, scheme] of [['id', 'light'], ['en', 'dark']] as const) {
      document.documentElement.style.colorScheme = scheme;
      const element = await card('lengkap', TUESDAY, { lang });
      await open(element);
      for (const pasted of ['0000 442135', '0000 999988', 'O812 3456', 'Halo']) {
        enter(element, pasted);
        find(element, 'details .button')!.click();
        await until('a verdict', () => said(element));
        await expect(element).to.be.accessible();
      }
      for (const target of all(element, 'a, button, summary, textarea')) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(48);
      element.remove();
    }
    document.documentElement.style.colorScheme = '';
  });

  describe('law 1: a list that was not read', () => {
    const damages: readonly (readonly [damage: string, body: ((text: string) => string) | undefined])[] = [
      ['cannot be reached', undefined],
      ['is the login page of a hotspot', () => '<!doctype html><p>Login'],
      ['is cut off', (text) => text.slice(0, text.length / 2)],
      ['has one number that cannot be read', (text) => text.replace('"+62 000 62 140"', '"+62 0OO 62 140"')],
      ['has a contact of a later version', (text) => text.replace(/"kind": "phone"(?![^]*"kind": "phone")/, '"kind": "satellite"')],
      ['is not published', (text) => text.replace('"officialNumbers"', '"otherNumbers"')],
      ['is empty', (text) => text.replace(/"officialNumbers": \[[^]*\]/, '"officialNumbers": []')],
    ];
    for (const [damage, body] of damages) {
      it(`makes nothing official and nothing refused where it ${damage}`, async () => {
        networkGives('region.json', body);
        const element = await opened();
        for (const pasted of damage === 'cannot be reached' ? ['0000 0000 0077'] : ['0000 999988', '0000 0000 0077']) {
          const text = await check(element, pasted);
          has(text, UNSURE, 'Telepon +62 000 4421 35');
          lacks(text, BAD, OK);
        }
        // What the card itself shows holds without the list, though not as proven.
        has(await check(element, '0000 442135'), `${OK}Disdukcapil Contoh.`, 'Daftar ini mungkin belum diperbarui.');
        assert.isNull(find(element, 'details')!.querySelector('.tone-open'));
      });
    }

    it('is asked for again with the next number', async () => {
      networkGives('region.json', undefined);
      const element = await opened();
      expect(await check(element, '0000 0000 0077')).to.include(UNSURE);
      networkHeals();
      expect(await check(element, '0000 0000 0077')).to.include(`${OK}Puskesmas Sukamaju Contoh.`);
    });
  });

  it('works offline with the list that was saved, and says that it may be old', async () => {
    await opened();
    await until('saved', () => Object.keys(localStorage).some((key) => key.endsWith('region.json')));
    document.body.replaceChildren();
    await turn(5);
    networkGives('.json', undefined);
    const element = await opened('lengkap', '2026-11-24T11:00:00+07:00');
    expect(await check(element, '0000 0000 0077')).to.include(`${OK}Puskesmas Sukamaju Contoh. Menurut daftar Diskominfo Contoh, 20 Nov 2026. Daftar ini mungkin belum diperbarui.`);
    has(await check(element, '0000 999988'), BAD, 'Daftar ini mungkin belum diperbarui.');
    assert.isNull(find(element, 'details')!.querySelector('.tone-open'));
  });

  it('vouches for nothing by a list that has run out', async () => {
    const element = await opened('lengkap', '2027-02-01T09:00:00+07:00');
    expect(await check(element, '0000 0000 0077')).to.include('Daftar ini mungkin belum diperbarui.');
    assert.isNull(find(element, 'details')!.querySelector('.tone-open'));
  });

  it('calls an example an example', async () => {
    const element = await card('disdukcapil', APP_DOWN, { feed: FEED });
    await open(element);
    expect(await check(element, '0000 442135')).to.include('Contoh. Bukan data resmi.');
    assert.isNull(find(element, 'details')!.querySelector('.tone-open'));
    assert.deepEqual(links(element), []);
  });

  it('keeps what is pasted to itself: no request, storage, address, attribute, event or log holds it', async () => {
    const address = location.href;
    for (const secret of ['0000 987654321', 'Kode 987654321 untuk NIK 987654321']) {
      const traces = await tracesOf(async () => {
        const element = await opened();
        await check(element, secret);
        return element;
      });
      has(traces, 'region.json');
      lacks(traces.replace(/[ -]/g, ''), '987654321');
      lacks(traces, 'POST', 'beacon');
      assert.equal(location.href, address);
      const element = document.querySelector('tetap-duty-officer')!;
      checker(element).querySelector('summary')!.click();
      await until('closed', () => !find(element, 'textarea'));
      lacks(element.shadowRoot!.textContent, '987654321');
      assert.equal((await open(element)).value, '');
      element.remove();
    }
  });

  it('forgets for the next one: another office, or an element that left the page', async () => {
    const element = await opened();
    await check(element, '0000 999988');
    element.setAttribute('office', 'kosong');
    await untilReads(element, 'Kantor Camat Contoh');
    assert.isFalse(!!find(element, 'textarea'));
    assert.equal((await open(element)).value, '');
    await check(element, '0000 999988');
    element.remove();
    await turn(20);
    document.body.append(element);
    await element.updateComplete;
    await untilReads(element, 'Diperbarui');
    assert.equal((await open(element)).value, '');
    expect(readable(checker(element))).not.to.include(BAD);
  });

  it('says so where its file cannot be loaded; the card stands, and opening it again tries again', async () => {
    const script = file('tetap-duty-officer', `/tetap-lost/${Date.now()}/`);
    // The widget's own file is lost at first too.
    await fetch(script);
    const page = await openPage(`<script src="${script}" defer></script>`, `<tetap-duty-officer feed="${OFFICIAL}" office="disdukcapil"></tetap-duty-officer>`);
    const element = page.document.querySelector('tetap-duty-officer')!;
    await until('the card', () => find(element, 'details summary'));
    checker(element).querySelector('summary')!.click();
    await until('the words', () => readable(checker(element)).includes('Pengecekan nomor belum dapat dimuat. Tanya nomornya ke kantor.'));
    assert.isOk(find(element, '.actions .button'));
    checker(element).querySelector('summary')!.click();
    await until('closed', () => !readable(checker(element)).includes('dimuat'));
    await open(element);
  });

  it('never takes a number of another feed for its own', async () => {
    const element = await card('disdukcapil', TUESDAY, { feed: OFFICIAL });
    await open(element);
    expect(await check(element, '0000 0000 0077')).to.include(UNSURE);
    element.setAttribute('feed', DUTY);
    element.setAttribute('office', 'lengkap');
    await untilReads(element, 'Diskominfo Contoh');
    await open(element);
    expect(await check(element, '0000 0000 0077')).to.include(OK);
  });
});
