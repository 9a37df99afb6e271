import { assert, expect } from '@open-wc/testing';
import '../src/define.js';
import { TetapDutyOfficer, TetapOfficeStatus, TetapServiceDirectory } from '../src/index.js';
import { leaseClient } from '../src/shared/sharedClient.js';
import type { Lease } from '../src/shared/sharedClient.js';
import { FEED, find, MONDAY, place, readable, strike, turn, until, untilReads } from './stage.js';

const STATUS = { feed: FEED, office: 'disdukcapil', at: MONDAY };
const FALLBACK = 'Buka Senin sampai Jumat. Telepon (000) 442135.';

/** An element has rendered what it has by now; no answer can come in between. */
const rendered = (element: HTMLElement): Promise<unknown> => (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;

/** Counts what is asked of the server while `act` runs, and lets them fail as a lost connection does while `isDown`. */
async function requests(act: () => Promise<unknown>, isDown = (): boolean => false): Promise<readonly string[]> {
  const { fetch } = globalThis;
  const asked: string[] = [];
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    if (isDown()) throw new TypeError('connection lost');
    return fetch(input, init);
  };
  try {
    await act();
  } finally {
    globalThis.fetch = fetch;
  }
  return asked;
}

/** From now on the region has words of its own, `pegawai` for `petugas`; within `requests`. */
function speakOwnWords(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if (!(input instanceof Request ? input.url : String(input)).includes('/offices/')) return answer;
    const document = await answer.json() as { data: { region: object } };
    Object.assign(document.data.region, { words: [{ for: 'petugas', say: 'pegawai' }] });
    return new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } });
  };
}

/** The client that the page has for `FEED`. */
function clientOf(): Lease['client'] {
  const { client, release } = leaseClient(FEED);
  release();
  return client;
}

const isClosed = async (client: Lease['client']): Promise<boolean> => {
  const answer = await client.region();
  return !answer.ok && answer.error.code === 'aborted';
};

describe('on a page', () => {
  afterEach(strike);

  describe('fallback', () => {
    it('shows the page\'s own words until the first answer, then the answer instead', async () => {
      const element = place('tetap-office-status', STATUS, FALLBACK);
      await rendered(element);
      assert.equal(readable(element), FALLBACK);
      expect(await untilReads(element, 'Disdukcapil')).not.to.include(FALLBACK);
    });

    it('says that it is loading where the page has no words', async () => {
      const element = place('tetap-office-status', STATUS);
      await rendered(element);
      assert.equal(readable(element), 'Memuat jadwal…');
    });

    it('does not say so where it was not told what to ask', async () => {
      await untilReads(place('tetap-office-status', STATUS), 'Disdukcapil');
      for (const tag of ['tetap-office-status', 'tetap-duty-officer']) {
        const element = place(tag, STATUS);
        await untilReads(element, 'Disdukcapil');
        element.removeAttribute('office');
        await rendered(element);
        assert.equal(readable(element), '');
      }
    });

    for (const tag of ['tetap-office-status', 'tetap-duty-officer', 'tetap-service-directory'] as const) {
      it(`${tag}: leads who was on a link in them to the heading when they give way, so that no Tab passes by it`, async () => {
        const element = place(tag, STATUS);
        const link = document.createElement('a');
        Object.assign(link, { href: 'tel:+620000000001', textContent: 'Telepon' });
        element.append(link);
        await rendered(element);
        link.focus();
        assert.isTrue(document.activeElement === link);
        await until('the answer', () => find(element, 'h3'));
        assert.equal(element.shadowRoot!.activeElement?.localName, 'h3');
      });

      it(`${tag}: keeps them beside an error, with a way to try again`, async () => {
        const element = place(tag, { ...STATUS, feed: `${FEED}nowhere/` }, FALLBACK);
        const text = await untilReads(element, 'Jadwal tidak dapat dimuat.');
        expect(text).to.include(FALLBACK).and.include('Coba lagi sebentar lagi.');
        element.lang = 'en';
        await untilReads(element, 'The schedule could not be loaded.');
      });
    }

    it('tries again, and gives the focus to what came', async () => {
      const element = place('tetap-office-status', STATUS, FALLBACK);
      let down = true;
      await requests(async () => {
        await untilReads(element, 'Coba lagi', 20_000);
        down = false;
        find(element, 'button')!.click();
        await untilReads(element, 'Disdukcapil');
      }, () => down);
      assert.equal(element.shadowRoot!.activeElement?.localName, 'h3');
    }).timeout(25_000);

    it('leaves the focus where somebody has gone meanwhile', async () => {
      const element = place('tetap-office-status', STATUS, FALLBACK);
      const field = place('input', {});
      let down = true;
      let gone = false;
      await requests(async () => {
        await untilReads(element, 'Coba lagi', 20_000);
        speakOwnWords();
        const button = find(element, 'button')!;
        // The button has gone, and what comes in its place waits for the region's words.
        const watcher = new MutationObserver(() => {
          if (gone || button.isConnected) return;
          gone = !find(element, 'h3') && document.activeElement === document.body;
          field.focus();
        });
        watcher.observe(element.shadowRoot!, { childList: true, subtree: true });
        down = false;
        button.click();
        await untilReads(element, 'Pegawai ada di kantor');
        await turn(50);
        watcher.disconnect();
      }, () => down);
      assert.isTrue(gone, 'somebody went while the focus was nowhere');
      assert.isTrue(document.activeElement === field, 'it stays there');
    }).timeout(25_000);

    it('gives the focus also to what comes later, in the region\'s own words', async () => {
      const element = place('tetap-office-status', STATUS, FALLBACK);
      let down = true;
      await requests(async () => {
        await untilReads(element, 'Coba lagi', 20_000);
        speakOwnWords();
        down = false;
        find(element, 'button')!.click();
        await untilReads(element, 'Pegawai ada di kantor');
      }, () => down);
      assert.equal(element.shadowRoot!.activeElement?.localName, 'h3');
    }).timeout(25_000);

    it('moves no page whose visitor has scrolled on, when the failure ends by itself', async () => {
      place('div', {}).style.height = '3000px';
      const element = place('tetap-office-status', STATUS);
      let down = true;
      await requests(async () => {
        await untilReads(element, 'Coba lagi', 20_000);
        find(element, 'a[href^="sms:"]')!.focus();
        await until('it is in sight', () => scrollY > 0);
        scrollTo(0, 0);
        down = false;
        window.dispatchEvent(new Event('online'));
        await untilReads(element, 'Disdukcapil');
        await turn(50);
      }, () => down);
      assert.equal(element.shadowRoot!.activeElement?.localName, 'h3');
      assert.equal(scrollY, 0);
    }).timeout(25_000);

    it('says nothing of a failure where another office is asked about meanwhile', async () => {
      const element = place('tetap-office-status', { ...STATUS, office: 'tiada' }, FALLBACK);
      await untilReads(element, 'Coba lagi');
      const region = find(element, '[role=status]')!;
      const spoken: string[] = [];
      new MutationObserver(() => { if (region.textContent) spoken.push(region.textContent); }).observe(region, { childList: true, characterData: true, subtree: true });
      find(element, 'button')!.click();
      element.setAttribute('office', 'disdukcapil');
      await untilReads(element, 'Disdukcapil');
      assert.deepEqual(spoken, []);
    });

    it('an empty attribute is none', async () => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'tetap-feed', href: FEED });
      document.head.append(link);
      try {
        const element = place('tetap-office-status', { ...STATUS, feed: '' });
        await untilReads(element, 'Disdukcapil');
        const duty = place('tetap-duty-officer', { feed: FEED, office: '' }, FALLBACK) as unknown as HTMLElementTagNameMap['tetap-duty-officer'];
        assert.equal(duty.diagnostics().state, 'idle');
      } finally {
        link.remove();
      }
    });

    it('the directory recovers by itself from a failed first read', async () => {
      const element = place('tetap-service-directory', { feed: FEED, at: MONDAY }, FALLBACK);
      let down = true;
      await requests(async () => {
        await untilReads(element, 'Jadwal tidak dapat dimuat.', 20_000);
        down = false;
        window.dispatchEvent(new Event('online'));
        await untilReads(element, '28 layanan');
      }, () => down);
    }).timeout(25_000);

    it('keeps them where it is not told what to ask', async () => {
      const element = place('tetap-office-status', { feed: FEED }, FALLBACK);
      await turn(20);
      assert.equal(readable(element), FALLBACK);
    });

    it('shows an error, not a blank, for an address that is none', async () => {
      await untilReads(place('tetap-office-status', { ...STATUS, feed: 'https://' }, FALLBACK), 'Jadwal tidak dapat dimuat.');
      await untilReads(place('tetap-office-status', { ...STATUS, feed: 'ftp://example.go.id/' }, FALLBACK), 'Jadwal tidak dapat dimuat.');
    });
  });

  describe('one client for each feed', () => {
    it('asks once for many elements, and is closed with the last', async () => {
      const asked = await requests(async () => {
        const elements = ['tetap-office-status', 'tetap-duty-officer', 'tetap-office-status'].map((tag) => place(tag, STATUS));
        for (const element of elements) await untilReads(element, 'Petugas piket');
        const client = clientOf();
        for (const element of elements.slice(1)) element.remove();
        await turn(20);
        assert.isFalse(await isClosed(client));
        elements[0]!.remove();
        await turn(20);
        assert.isTrue(await isClosed(client));
      });
      expect(asked.filter((url) => url.endsWith('disdukcapil.json'))).to.have.length(1);
    });

    it('stays with an element that is moved', async () => {
      const element = place('tetap-office-status', STATUS);
      await untilReads(element, 'Disdukcapil');
      const client = clientOf();
      const asked = await requests(async () => {
        const host = place('div', {});
        host.append(element);
        await turn(20);
        expect(readable(element)).to.include('Disdukcapil');
        assert.equal(clientOf(), client);
      });
      expect(asked).to.be.empty;
    });

    it('asks again for an element that comes back', async () => {
      const element = place('tetap-office-status', STATUS);
      await untilReads(element, 'Disdukcapil');
      const client = clientOf();
      element.remove();
      await turn(20);
      assert.isTrue(await isClosed(client));
      document.body.append(element);
      await rendered(element);
      assert.isUndefined(find(element, '.headline') ?? undefined, 'an old answer is not shown as if it were fresh');
      await untilReads(element, 'Disdukcapil');
    });
  });

  describe('language', () => {
    it('is that of the nearest ancestor, through shadow roots, and follows it', async () => {
      const outer = place('div', { lang: 'en-GB' });
      const root = outer.attachShadow({ mode: 'open' });
      const element = document.createElement('tetap-office-status');
      for (const [name, value] of Object.entries(STATUS)) element.setAttribute(name, value);
      root.append(element);
      await untilReads(element, 'Open');
      assert.equal(find(element, '[part=box]')!.lang, 'en');
      outer.lang = 'id';
      await untilReads(element, 'Buka');
      element.lang = 'en';
      await untilReads(element, 'Open');
    });

    for (const nothing of ['', 'undefined']) {
      it(`is that of the page again where "${nothing}" is left of what was said, as frameworks do that take a property back`, async () => {
        document.documentElement.lang = 'en';
        const element = place('tetap-office-status', { ...STATUS, lang: 'id' });
        await untilReads(element, 'Buka');
        element.lang = nothing;
        await untilReads(element, 'Open');
      });
    }

    it('is Indonesian where nothing is said, or another language', async () => {
      document.documentElement.lang = 'jv';
      await untilReads(place('tetap-office-status', STATUS), 'Buka');
    });

    it('marks words of a feed that are in another', async () => {
      const element = place('tetap-office-status', { ...STATUS, lang: 'en' });
      await untilReads(element, 'Open');
      assert.equal(find(element, '[part=name] [lang]')!.lang, 'id');
    });
  });

  describe('definition', () => {
    it('keeps properties that were set before the class arrived', async () => {
      const element = document.createElement('tetap-late');
      Object.assign(element, STATUS);
      document.body.append(element);
      expect(TetapOfficeStatus.define('tetap-late')).to.be.true;
      await untilReads(element, 'Disdukcapil');
    });

    it('leaves a taken name alone', () => {
      const before = customElements.get('tetap-office-status');
      expect(TetapOfficeStatus.define()).to.be.false;
      assert.equal(customElements.get('tetap-office-status'), before);
      assert.deepEqual([TetapOfficeStatus.tag, TetapServiceDirectory.tag, TetapDutyOfficer.tag], ['tetap-office-status', 'tetap-service-directory', 'tetap-duty-officer']);
    });

    it('warns of who is never told what to ask, and not of who is told a little later, as frameworks do', async () => {
      const said: unknown[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => { said.push(...words); };
      try {
        for (const tag of ['told-later', 'told-never']) TetapOfficeStatus.define(tag);
        const later = place('told-later', { feed: FEED });
        place('told-never', { feed: FEED });
        await turn(50);
        later.setAttribute('office', 'disdukcapil');
        await until('a warning of the other', () => said.includes('Tetap: <told-never> needs "office".'));
      } finally {
        console.warn = warn;
      }
      assert.deepEqual(said, ['Tetap: <told-never> needs "office".']);
    });

    it('survives a second copy of the script, which says so once and stands down', async () => {
      const said: unknown[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => { said.push(...words); };
      try {
        await import(new URL('../src/define.ts?second', import.meta.url).href);
      } finally {
        console.warn = warn;
      }
      expect(said).to.have.length(1);
      expect(String(said[0])).to.include('This copy stands down');
      await untilReads(place('tetap-office-status', STATUS), 'Disdukcapil');
    });
  });

  describe('refresh and diagnostics', () => {
    function placed(attributes: Readonly<Record<string, string>>): HTMLElementTagNameMap['tetap-office-status'] {
      place('tetap-office-status', attributes);
      return document.body.querySelector('tetap-office-status:last-of-type') as unknown as HTMLElementTagNameMap['tetap-office-status'];
    }

    it('asks the network again, and keeps what is shown', async () => {
      const element = placed(STATUS);
      await untilReads(element, 'Disdukcapil');
      const asked = await requests(async () => {
        const refreshing = element.refresh();
        expect(readable(element)).to.include('Disdukcapil');
        await refreshing;
      });
      expect(asked.filter((url) => url.endsWith('disdukcapil.json'))).to.have.length(1);
      assert.isNull(element.shadowRoot!.activeElement, 'the focus stays where it was');
    });

    it('asks the network again of a directory to which nobody has turned', async () => {
      const element = place('tetap-service-directory', { feed: FEED, at: MONDAY }, FALLBACK) as unknown as HTMLElementTagNameMap['tetap-service-directory'];
      await untilReads(element, '28 layanan');
      const asked = await requests(() => element.refresh());
      expect(asked.filter((url) => url.endsWith('services.json'))).not.to.be.empty;
    });

    it('resolves after a failure, and where nothing is asked', async () => {
      const element = placed({ ...STATUS, feed: `${FEED}nowhere/` });
      await untilReads(element, 'Jadwal tidak dapat dimuat.');
      await element.refresh();
      assert.equal(element.diagnostics().error?.code, 'not-found');
      await Promise.all([element.refresh(), element.refresh()]);
      const leaving = element.refresh();
      element.remove();
      await leaving;
      await placed({ feed: FEED }).refresh();
    });

    it('tells what it was given where that is no address', () => {
      assert.equal(placed({ ...STATUS, feed: 'https://' }).diagnostics().feed, 'https://');
    });

    it('tell what a help desk asks for, as plain data', async () => {
      const element = placed(STATUS);
      assert.equal(element.diagnostics().state, 'idle');
      await untilReads(element, 'Disdukcapil');
      const said = element.diagnostics();
      assert.deepEqual(JSON.parse(JSON.stringify(said)), JSON.parse(JSON.stringify({ ...said })));
      expect(said).to.include({ version: '0.1.0', feed: FEED, state: 'answered', freshness: 'preview', error: undefined });
      expect(said.read).to.include({ document: 'offices/disdukcapil.json' });
      assert.equal(said.clock?.source, 'device');
      assert.isNumber(said.overlayReadAt);
    });
  });

  it('goes from open to closed by itself', async () => {
    const [start, before] = [performance.now(), Date.parse('2026-11-23T11:59:58+07:00')];
    Date.now = () => before + performance.now() - start;
    const element = place('tetap-office-status', { feed: FEED, office: 'disdukcapil' });
    await untilReads(element, 'Buka');
    await untilReads(element, 'Istirahat');
  });
});
