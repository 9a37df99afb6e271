import { assert } from '@open-wc/testing';
import { leave, show } from '../states/show.js';
import { states } from '../states/states.js';
import { find, setClock, untilReads } from './page.js';
import { sleep } from './waiting.js';

type Refreshable = HTMLElement & { readonly refresh: () => Promise<void> };

const MINUTE = 60_000;
/** Milliseconds after which a change has been spoken: changes are gathered for half a second. */
const SPOKEN = 700;

/** What a reader of the screen is given to speak, from now on. */
function listen(element: Element): readonly string[] {
  const region = find(element, '[role=status]')!;
  const spoken: string[] = [];
  new MutationObserver(() => { if (region.textContent !== '') spoken.push(region.textContent); }).observe(region, { childList: true, characterData: true, subtree: true });
  return spoken;
}

async function reach(path: string): Promise<Refreshable> {
  return await show(states.find(({ widget, name }) => `${widget}/${name}` === path)!) as Refreshable;
}

/** Minute after minute passes, and each time everything is looked at anew. */
async function pass(element: Refreshable, from: string, minutes: number): Promise<void> {
  for (let minute = 1; minute <= minutes; minute++) {
    setClock(Date.parse(from) + minute * MINUTE);
    await element.refresh();
  }
  await sleep(SPOKEN);
}

describe('what is announced', () => {
  afterEach(leave);

  it('badge: nothing in 60 minutes in which nothing changes', async () => {
    const element = await reach('office-status/open');
    const spoken = listen(element);
    await pass(element, '2026-11-23T09:00:00+07:00', 60);
    assert.deepEqual(spoken, []);
  }).timeout(20_000);

  it('badge: nothing in the quarter of an hour before opening, and one sentence when it opens', async () => {
    const element = await reach('office-status/opens-soon');
    const spoken = listen(element);
    await pass(element, '2026-11-23T07:45:00+07:00', 14);
    assert.deepEqual(spoken, []);
    await pass(element, '2026-11-23T07:59:00+07:00', 5);
    assert.deepEqual(spoken, ['Status layanan Dinas Kependudukan dan Pencatatan Sipil: Buka. Petugas ada di kantor sampai pukul dua belas. Jam layanan hari ini: pukul delapan sampai pukul dua belas, pukul tiga belas sampai pukul lima belas.']);
  }).timeout(20_000);

  it('badge: after a sleep of three hours, what is true then, once', async () => {
    const element = await reach('office-status/open');
    const spoken = listen(element);
    setClock(Date.parse('2026-11-23T12:01:00+07:00'));
    await element.refresh();
    await sleep(SPOKEN);
    assert.deepEqual(spoken.map((sentence) => /: ([^.]+)\./.exec(sentence)?.[1]), ['Istirahat'], 'not the doubt of a moment');
  });

  it('politely, as a whole, in a region that is there before its words', async () => {
    for (const path of ['office-status/loading', 'duty-officer/loading', 'service-directory/loading']) {
      const region = find(await reach(path), '[role=status]')!;
      assert.equal(region.textContent, '');
      assert.isNull(region.getAttribute('aria-live'), 'polite, as the role says');
      assert.equal(region.getAttribute('aria-atomic'), 'true', 'not every reader takes the role for it');
      assert.isNull(region.closest('[aria-live=assertive], [role=alert], [role=timer]'));
    }
  });

  it('directory: the number of results once for each pause in typing, also none', async () => {
    const element = await reach('service-directory/list');
    const spoken = listen(element);
    const field = find(element, 'input') as HTMLInputElement;
    const type = (words: string): void => {
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    for (const words of ['k', 'kt', 'ktp', 'ktp h', 'ktp hilang']) {
      type(words);
      await sleep(30);
    }
    await untilReads(element, '1 layanan');
    assert.deepEqual(spoken, [], 'not while typing');
    await sleep(1000);
    assert.deepEqual(spoken, ['1 layanan']);
    type('xyzzy');
    await sleep(1000);
    assert.deepEqual(spoken, ['1 layanan', '0 layanan']);
  });

  it('directory: that an app does not work, once, however many minutes the service stays open', async () => {
    const element = await reach('service-directory/found');
    setClock(Date.parse('2026-11-24T09:30:00+07:00'));
    await element.refresh();
    await sleep(1000);
    const spoken = listen(element);
    find(element, '.row')!.click();
    await untilReads(element, 'Anda tetap dilayani');
    await pass(element, '2026-11-24T09:30:00+07:00', 20);
    assert.deepEqual(spoken, ['Aplikasi sedang gangguan. Anda tetap dilayani: hubungi petugas piket.']);
  }).timeout(20_000);

  it('duty card: that a number was copied, and nothing else', async () => {
    const element = await reach('duty-officer/on-duty');
    const spoken = listen(element);
    find(element, 'button')!.click();
    await untilReads(element, 'Nomor disalin');
    await pass(element, '2026-11-23T09:00:00+07:00', 20);
    assert.deepEqual(spoken, ['Nomor disalin']);
  }).timeout(20_000);

  it('duty card: that a number was copied again', async () => {
    const element = await reach('duty-officer/on-duty');
    const spoken = listen(element);
    for (const times of [1, 2]) {
      find(element, 'button')!.click();
      await sleep(300);
      assert.deepEqual(spoken, Array<string>(times).fill('Nomor disalin'));
    }
  });

  it('directory: a count that is the same as before, once for each search', async () => {
    const element = await reach('service-directory/list');
    const spoken = listen(element);
    const field = find(element, 'input') as HTMLInputElement;
    for (const words of ['ktp hilang', 'akta kelahiran']) {
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await sleep(1000);
    }
    assert.deepEqual(spoken, ['1 layanan', '1 layanan']);
  });

  it('an error: that it failed again, once for each try', async () => {
    const element = await reach('office-status/error');
    const spoken = listen(element);
    for (const tries of [1, 2]) {
      find(element, 'button')!.click();
      await sleep(300);
      assert.deepEqual(spoken, Array<string>(tries).fill('Jadwal tidak dapat dimuat.'));
    }
  });
});
