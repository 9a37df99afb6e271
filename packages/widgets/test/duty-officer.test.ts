import { assert, expect } from '@open-wc/testing';
import '../src/define.js';
import { all, APP_DOWN, FEED, find, freeze, OFFICIAL, place, strike, until, untilReads } from './stage.js';

function duty(at: string, id = 'disdukcapil'): HTMLElement {
  return place('tetap-duty-officer', { feed: FEED, office: id, at }, 'Telepon kantor (000) 442135');
}

/** `href` and words of each way to somebody. */
const links = (element: Element): readonly string[] => all(element, 'a').map((link) => link.getAttribute('href')!);

describe('tetap-duty-officer', () => {
  afterEach(strike);

  it('names the post, until when, that the officer is ready, and whom the overlay names for this shift', async () => {
    const text = await untilReads(duty(APP_DOWN), 'Siaga sampai pukul 15.00 WIB');
    for (const words of ['Petugas piket loket', 'Ibu Contoh', 'Petugas menyatakan siap pukul 08.02 WIB', 'Biasanya dibalas dalam 5 menit', 'Petugas berikutnya: besok pukul 08.00 WIB']) {
      expect(text).to.include(words);
    }
  });

  it('names nobody outside that shift', async () => {
    expect(await untilReads(duty('2026-11-25T09:00:00+07:00'), 'Siaga')).not.to.include('Ibu Contoh');
  });

  it('still has somebody when nobody is on duty', async () => {
    const text = await untilReads(duty('2026-11-24T20:00:00+07:00'), 'Saat ini tidak ada petugas piket. Layanan darurat: 110.');
    for (const words of ['Petugas berikutnya: besok pukul 08.00 WIB', 'Telepon kantor', '+62 000 4421 35', 'Polisi', '1708', 'OTP']) expect(text).to.include(words);
    expect(text).not.to.match(/\b112\b/);
  });

  it('speaks English', async () => {
    const element = duty(APP_DOWN);
    element.lang = 'en';
    const text = await untilReads(element, 'On duty until 15:00 WIB');
    expect(text).to.include('Counter duty officer');
    assert.equal(find(element, '[lang=id]')!.textContent, 'Ibu Contoh');
  });

  it('puts the call first, and a greeting into messages', async () => {
    freeze(APP_DOWN);
    const element = place('tetap-duty-officer', { feed: OFFICIAL, office: 'disdukcapil' });
    await untilReads(element, 'Siaga');
    const [call, chat, sms] = links(element);
    assert.equal(call, 'tel:+62000812345');
    expect(decodeURIComponent(chat!)).to.match(/^https:\/\/wa\.me\/62000812345\?text=Halo Bapak\/Ibu/);
    expect(decodeURIComponent(sms!)).to.match(/^sms:\+62000812345\?&body=Halo/);
    expect(links(element)).to.include.members(['tel:110', 'https://www.lapor.go.id', 'sms:1708']);
  });

  it('offers only targets that a thumb can hit', async () => {
    freeze(APP_DOWN);
    const element = place('tetap-duty-officer', { feed: OFFICIAL, office: 'disdukcapil' });
    await untilReads(element, 'Siaga');
    for (const target of all(element, 'a, button, summary')) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(48);
  });

  it('copies the number, and says so', async () => {
    const element = duty(APP_DOWN);
    await untilReads(element, 'Salin nomor');
    let written = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => { written = text; } } });
    try {
      find(element, 'button')!.click();
      await untilReads(element, 'Nomor disalin');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    assert.equal(written, '+62000812345');
    await until('announcement', () => element.shadowRoot!.querySelector('[role=status]')!.textContent === 'Nomor disalin');
  });

  it('does not vouch for anybody by old data, but keeps the number', async () => {
    freeze('2027-02-01T09:00:00+07:00');
    const text = await untilReads(place('tetap-duty-officer', { feed: OFFICIAL, office: 'disdukcapil' }), 'Jadwal belum diperbarui');
    expect(text).not.to.include('Siaga');
    expect(text).to.include('+62 000 4421 35');
  });
});
