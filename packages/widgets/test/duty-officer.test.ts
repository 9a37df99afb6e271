import { assert, expect } from '@open-wc/testing';
import '../src/define.js';
import { setClock } from '../../../test/browser/page.js';
import { all, APP_DOWN, FEED, find, freeze, OFFICIAL, place, readable, strike, turn, until, untilReads } from './stage.js';
import { card, DUTY, lacks, links, networkGives, networkHeals, tracesOf, TUESDAY } from './dutyStage.js';

function duty(at: string, id = 'disdukcapil'): HTMLElement {
  return place('tetap-duty-officer', { feed: FEED, office: id, at }, 'Telepon kantor (000) 442135');
}

describe('tetap-duty-officer', () => {
  afterEach(strike);

  it('names the post, until when and that the officer is ready, and calls a preview one', async () => {
    const text = await untilReads(duty(APP_DOWN), 'Siaga sampai pukul 15.00 WIB');
    for (const words of ['Pratinjau untuk Selasa, 24 November 2026, pukul 09.00 WIB', 'Petugas piket loket', 'Petugas menyatakan siap pukul 08.02 WIB', 'Biasanya dibalas dalam 5 menit', 'Petugas berikutnya: besok pukul 08.00 WIB']) {
      expect(text).to.include(words);
    }
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
    assert.equal(find(element, '[lang=id]')!.textContent, 'Disdukcapil Serdang Bedagai');
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
      const button = find(element, 'button')!;
      assert.equal(readable(button), 'Salin nomor +62 000 8123 45');
      button.click();
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

  it('puts the call of a post first, however the feed orders it, with its cost; toll-free is said where it is', async () => {
    const element = await card('lengkap');
    assert.deepEqual(links(element).slice(0, 3).map((href) => href.slice(0, 4)), ['tel:', 'http', 'sms:']);
    const calls = all(element, 'a[href^=tel]').map((link) => readable(link));
    assert.equal(calls[0], 'Telepon +62 000 8123 45 Kena tarif pulsa biasa');
    expect(calls).to.include('Telepon +62 000 4421 35 Bebas pulsa');
    expect(calls).to.include('Telepon 110 Polisi');
  });

  it('shows only the emergency numbers that the feed says are active', async () => {
    const element = await card('lengkap');
    const short = links(element).filter((href) => /^tel:\d/.test(href));
    assert.deepEqual(short, ['tel:110', 'tel:119']);
    expect(await untilReads(await card('sendiri'), 'Pengaduan')).not.to.include('Layanan darurat');
  });

  it('says the fraud line always, and the one about ID photos where the office takes them', async () => {
    const fraud = 'Petugas tidak pernah meminta OTP, PIN, kata sandi, atau uang.';
    const photos = 'Kirim foto KTP hanya bila layanan di daftar resmi ini memintanya.';
    const text = readable(await card('lengkap'));
    expect(text).to.include(fraud).and.include(photos);
    const other = readable(await card('kosong'));
    expect(other).to.include(fraud);
    expect(other).not.to.include(photos);
  });

  it('tells of urgent needs what, where, and what to bring', async () => {
    const element = await card('lengkap');
    const summary = all(element, 'summary').find(({ textContent }) => textContent === 'Keperluan mendesak yang dilayani')!;
    summary.click();
    const items = [...summary.parentElement!.querySelectorAll(':scope > ul > li')].map((item) => readable(item));
    assert.deepEqual(items, ['Surat kematian Loket 1 Yang perlu dibawa : KTP pelapor KK', 'Rekam KTP orang sakit']);
  });

  it('says when and by whom it was updated, and whom to tell of a mistake', async () => {
    const element = await card('lengkap');
    expect(readable(element)).to.include('Diperbarui 20 Nov 2026 pukul 08.00 WIB oleh Diskominfo Contoh');
    const wrong = all(element, 'a').find((link) => readable(link).includes('Info ini keliru?'))!;
    assert.equal(wrong.getAttribute('href'), 'https://wa.me/62000000100');
  });

  describe('ends in a person', () => {
    afterEach(networkHeals);
    const states: readonly (readonly [state: string, show: () => Promise<HTMLElement>, says: readonly string[], call: string])[] = [
      ['somebody is on duty', () => card('lengkap'), ['Siaga sampai pukul 15.00 WIB', 'Petugas piket keliling'], 'tel:+62000812345'],
      ['the officer has no phone: the office is called', () => card('pesan'), ['Siaga sampai pukul 15.00 WIB', 'Telepon kantor'], 'tel:+62000442138'],
      ['nobody is on duty now', () => card('kosong'), ['Saat ini tidak ada petugas piket. Layanan darurat: 110.', 'Petugas berikutnya: besok pukul 08.00 WIB'], 'tel:+62000442136'],
      ['the shift is over', () => card('lengkap', '2026-11-24T20:00:00+07:00'), ['Saat ini tidak ada petugas piket.'], 'tel:+62000442135'],
      ['no roster is known', () => card('tanpa-jadwal'), ['Jadwal piket belum tersedia. Hubungi kantor.'], 'tel:+62000442137'],
      ['the feed names nobody at all', () => card('sendiri'), ['Jadwal piket belum tersedia.', 'Lapor di lapor.go.id atau SMS 1708'], 'sms:1708'],
      ['the data is old', () => card('lengkap', '2027-02-01T09:00:00+07:00'), ['Jadwal belum diperbarui'], 'tel:+62000442135'],
      ['it is a preview', () => card('lengkap', '2026-11-26T09:00:00+07:00', { at: TUESDAY }), ['Pratinjau untuk', 'Siaga sampai pukul 15.00 WIB'], 'tel:+62000812345'],
      ['the network is gone', async () => {
        await card('lengkap');
        await until('saved', () => Object.keys(localStorage).some((key) => key.endsWith('lengkap.json')));
        document.body.replaceChildren();
        await turn(5);
        networkGives('.json', undefined);
        return card('lengkap');
      }, ['Jadwal belum diperbarui', 'Petugas piket loket'], 'tel:+62000812345'],
    ];
    for (const [state, show, says, call] of states) {
      it(`where ${state}; nothing for axe to find, nothing too small to hit`, async () => {
        const element = await show();
        for (const words of says) expect(readable(element)).to.include(words);
        const people = links(element).filter((href) => /^(tel:|sms:|https:\/\/wa\.me)/.test(href));
        assert.equal(people[0], call);
        for (const target of all(element, 'a, button, summary')) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(48);
        await expect(element).to.be.accessible();
      });
    }
    it('where it is an example: numbers are text', async () => {
      const element = duty(APP_DOWN);
      const text = await untilReads(element, 'Contoh. Bukan data resmi.');
      expect(text).to.include('Telepon +62 000 8123 45');
      assert.deepEqual(links(element), []);
      await expect(element).to.be.accessible();
    });
    it('where the feed cannot be read: what the page says itself', async () => {
      const element = place('tetap-duty-officer', { feed: `${DUTY}nowhere/`, office: 'lengkap' }, 'Telepon kantor (000) 442135');
      expect(await untilReads(element, 'Coba lagi')).to.include('Telepon kantor (000) 442135');
      await expect(element).to.be.accessible();
    });
  });

  describe('the name of an officer', () => {
    const NAME = 'Ibu Contoh';
    afterEach(networkHeals);

    it('stands on screen while the shift lasts, and nowhere else: no attribute, address, event, log or saved copy holds it', async () => {
      const traces = await tracesOf(async () => {
        const element = await card('lengkap');
        await untilReads(element, NAME);
        await until('saved', () => Object.keys(localStorage).some((key) => key.endsWith('live.json')));
        return element;
      });
      expect(traces).to.include('live.json');
      lacks(traces, NAME, encodeURIComponent(NAME));
    });

    it('goes from the page when the shift ends, also without a network', async () => {
      setClock(Date.parse('2026-11-24T14:59:57+07:00'));
      const element = place('tetap-duty-officer', { feed: DUTY, office: 'lengkap' });
      await untilReads(element, NAME);
      networkGives('.json', undefined);
      await untilReads(element, /^(?!.*Ibu Contoh).*Petugas berikutnya: besok/);
      lacks(element.shadowRoot!.innerHTML, NAME);
      lacks(JSON.stringify(Object.entries(localStorage)), NAME);
    });

    it('is not there before the shift, in a preview, nor in a saved copy', async () => {
      expect(readable(await card('lengkap', '2026-11-24T07:59:00+07:00'))).not.to.include(NAME);
      expect(readable(await card('lengkap', '2026-11-26T09:00:00+07:00', { at: TUESDAY }))).not.to.include(NAME);
      await until('saved', () => Object.keys(localStorage).some((key) => key.endsWith('live.json')));
      document.body.replaceChildren();
      await turn(5);
      networkGives('.json', undefined);
      expect(readable(await card('lengkap'))).not.to.include(NAME);
    });
  });
});
