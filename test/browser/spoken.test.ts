import { assert } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { leave, show } from '../states/show.js';
import { states } from '../states/states.js';
import { find, setClock, untilReads } from './page.js';
import { sleep } from './waiting.js';

/**
 * What a reader of the screen says, with a virtual one. It stops at shadow roots, so it reads what is in a widget's own: the box,
 * with the live region. It knows no closed `details` and reads what is in them; the tests look at what comes before those.
 */
async function start(path: string): Promise<HTMLElement> {
  const element = await show(states.find(({ widget, name }) => `${widget}/${name}` === path)!);
  await virtual.start({ container: find(element, '.box')! });
  return element;
}

/** Structure without words: that a paragraph or a list begins, and the ends of everything. */
const isBare = (phrase: string): boolean => /^(document|paragraph|group|list|term|definition|end of .*)$/.test(phrase);

/** All that is said from top to bottom, down to the phrase that begins with `last`. */
async function readDown(last = 'end of document'): Promise<readonly string[]> {
  for (let press = 0; press < 400 && !(await virtual.lastSpokenPhrase()).startsWith(last); press++) await virtual.next();
  return (await virtual.spokenPhraseLog()).filter((phrase) => !isBare(phrase));
}

/** Jumps with a key of the reader, as `H` for headings, and gives what it says. */
async function jump(command: 'moveToNextHeading' | 'moveToNextLink'): Promise<string> {
  await virtual.perform(virtual.commands[command]);
  return virtual.lastSpokenPhrase();
}

describe('what a reader of the screen says', () => {
  afterEach(async () => {
    await virtual.stop();
    await leave();
  });

  it('badge: office, status, until when, hours, who is there, whom to call', async () => {
    await start('office-status/open-hybrid');
    assert.deepEqual(await readDown('Jadwal dan info lengkap'), [
      'status',
      'heading, Dinas Kependudukan dan Pencatatan Sipil, level 3',
      'Buka',
      'Sebagian petugas bekerja dari rumah.',
      'Loket tetap melayani sampai pukul 11.30 WIB.',
      'Perhatian', ':', 'Selasa, 1 Des sampai Rabu, 2 Des: pindah tempat, Kantor Camat Sei Rampah, Jalan Negara 12.',
      'Perhatian', ':', 'Jumat, 4 Des: buka 08.00–11.30, 13.30–15.00 WIB.',
      'Bawa KTP atau KK asli. Antrean dibagikan sejak pukul 07.30.',
      'WFH artinya petugas bekerja dari rumah. Petugas tetap bekerja dan tetap melayani Anda.',
      'Petugas bergantian siaga. Bila tidak ada yang siaga, hubungi kantor.',
      'Alasan: Penghematan energi.',
      'Jam layanan hari ini',
      '08.00–11.30 WIB',
      'Petugas piket loket Disdukcapil',
      'Siaga sampai pukul 11.30 WIB',
      'link, Telepon +62 000 0000 0101',
      'Telepon',
      '+62 000 0000 0101',
      'Jadwal dan info lengkap',
    ]);
  });

  it('badge: a change of status politely and once, whatever the reader is at', async () => {
    const element = await start('office-status/opens-soon') as HTMLElement & { readonly refresh: () => Promise<void> };
    await jump('moveToNextLink');
    await virtual.clearSpokenPhraseLog();
    for (const time of ['07:55', '08:01']) {
      setClock(Date.parse(`2026-11-23T${time}:00+07:00`));
      await element.refresh();
    }
    await sleep(700);
    const announced = (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): /.test(phrase));
    assert.deepEqual(announced, ['polite: Status layanan Dinas Kependudukan dan Pencatatan Sipil: Buka. Petugas ada di kantor sampai pukul dua belas. Jam layanan hari ini: pukul delapan sampai pukul dua belas, pukul tiga belas sampai pukul lima belas.']);
  });

  it('duty card: the next link after the heading is the call', async () => {
    await start('duty-officer/ready-and-named');
    assert.equal(await jump('moveToNextHeading'), 'heading, Petugas piket, level 3');
    assert.equal(await jump('moveToNextLink'), 'link, Telepon +62 000 0000 0101 Kena tarif pulsa biasa');
    assert.equal(await jump('moveToNextLink'), 'link, Kirim WhatsApp +62 000 0000 0101');
  });

  it('duty card: who, until when, ready since when, and that nobody asks for an OTP', async () => {
    await start('duty-officer/ready-and-named');
    const heard = await readDown('Petugas tidak pernah');
    assert.deepEqual(heard.slice(0, 11), [
      'status',
      'heading, Petugas piket, level 3',
      'Dinas Kependudukan dan Pencatatan Sipil',
      'Petugas piket loket Disdukcapil',
      '·',
      'Ibu Contoh',
      'Siaga sampai pukul 15.00 WIB',
      'Petugas menyatakan siap pukul 08.02 WIB',
      'Biasanya dibalas dalam 5 menit pada jam layanan',
      'Petugas berikutnya: besok pukul 08.00 WIB',
      'Hubungi jika aplikasi gangguan, keperluan mendesak, atau bingung caranya.',
    ]);
    assert.equal(heard.at(-1), 'Petugas tidak pernah meminta OTP, PIN, kata sandi, atau uang.');
  });

  it('directory: a search field with its label, the number of results after a pause, the service, opened', async () => {
    const element = await start('service-directory/list');
    assert.include(await readDown('searchbox'), 'search, Daftar layanan');
    assert.equal((await virtual.lastSpokenPhrase()).split('Contoh: KTP hilang').length, 2, 'the hint once');
    assert.match(await virtual.lastSpokenPhrase(), /^searchbox, Mau mengurus apa\?/);
    const field = find(element, 'input') as HTMLInputElement;
    field.value = 'ktp hilang';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await sleep(1000);
    assert.include(await virtual.spokenPhraseLog(), 'polite: 1 layanan');
    await virtual.stop();
    await virtual.start({ container: find(element, '.box')! });
    assert.equal(await jump('moveToNextHeading'), 'heading, Daftar layanan, level 3');
    assert.equal(await jump('moveToNextHeading'), 'heading, Ganti KTP hilang atau rusak Daftar online, lalu datang ke kantor, level 4');
    await virtual.next();
    assert.match(await virtual.lastSpokenPhrase(), /^button, Ganti KTP hilang atau rusak .*, not expanded$/);
  });

  it('directory: the sub-district with its hint, then the places for it under a heading', async () => {
    await start('service-directory/district-picked');
    const heard = await readDown('heading, Tempat lain, level 6');
    const from = heard.findIndex((phrase) => /^combobox, Kecamatan saya/.test(phrase));
    assert.include(heard[from], 'Pilih kecamatan Anda untuk melihat tempat layanan.');
    const places = heard.indexOf('heading, Tempat layanan untuk Kecamatan Sipispis, level 6');
    assert.isAbove(places, from);
    assert.include(heard.slice(places), 'Titik layanan Dukcapil Dolok Merawan');
    assert.include(heard.slice(places), 'link, Telepon +62 000 0000 0014 Telepon kantor');
  });

  it('directory: beside an app that is down, that one is served all the same, and by whom', async () => {
    const element = await start('service-directory/app-down');
    await untilReads(element, 'Siaga sampai');
    const heard = await readDown('link, Telepon +62 000 0000 0101');
    const from = heard.findIndex((phrase) => /^button, Ganti KTP hilang/.test(phrase));
    assert.deepEqual(heard.slice(from).filter((phrase) => !/^(:|·)$/.test(phrase)), [
      'button, Ganti KTP hilang atau rusak Daftar online, lalu datang ke kantor, 1 control, expanded',
      'Ganti KTP hilang atau rusak',
      'Daftar online, lalu datang ke kantor',
      'Bisa dibantu petugas desa/kecamatan',
      'Identitas Kependudukan Digital (IKD)',
      'Sedang gangguan',
      'Server pusat sedang diperbaiki.',
      'Aplikasi sedang gangguan. Anda tetap dilayani: hubungi petugas piket.',
      'heading, Petugas piket, level 5',
      'Petugas piket loket Disdukcapil',
      'Ibu Contoh',
      'Siaga sampai pukul 15.00 WIB',
      'Petugas menyatakan siap pukul 08.02 WIB',
      'Biasanya dibalas dalam 5 menit pada jam layanan',
      'link, Telepon +62 000 0000 0101 Kena tarif pulsa biasa',
    ]);
  });

  it('an error: what is known, and what to press', async () => {
    await start('office-status/error');
    assert.deepEqual(await readDown('button'), ['status', 'Jadwal tidak dapat dimuat.', 'Coba lagi sebentar lagi.',
      // This reader does not know that a slot which the page fills is not its own words: a real one reads the page's instead.
      'link, Kirim SMS 1708 SP4N-LAPOR!', 'Kirim SMS', '1708', 'SP4N-LAPOR!', 'button, Coba lagi']);
  });
});
