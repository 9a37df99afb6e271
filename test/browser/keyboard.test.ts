import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { leave, show } from '../states/show.js';
import { states } from '../states/states.js';
import { all, find, readable, untilReads } from './page.js';

async function reach(path: string): Promise<HTMLElement> {
  return show(states.find(({ widget, name }) => `${widget}/${name}` === path)!);
}

const focused = (element: HTMLElement): Element | null => element.shadowRoot!.activeElement;

/** Tab after Tab from before the widget until it is left; what was read at each stop. */
async function walk(element: HTMLElement): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let press = 0; press < 40; press++) {
    await sendKeys({ press: 'Tab' });
    const at = focused(element);
    if (!at) return stops;
    stops.push(at.matches('input, select') ? readable((at as HTMLInputElement).labels![0]!).split(' ').slice(0, 3).join(' ') : readable(at));
  }
  throw new Error(`no way out: ${stops.join(' | ')}`);
}

/** Something after the widget, so that there is a way out of it. */
function exit(): void {
  const after = document.createElement('button');
  after.textContent = 'Sesudahnya';
  document.body.append(after);
}

describe('by keyboard alone', () => {
  afterEach(leave);

  it('badge: whom to call, then the week; nothing holds the focus', async () => {
    const element = await reach('office-status/open');
    exit();
    assert.deepEqual(await walk(element), ['Telepon +62 000 0000 0101', 'Jadwal dan info lengkap']);
    assert.equal(document.activeElement!.textContent, 'Sesudahnya');
  });

  it('badge: Enter opens the week, and its last stop says whom to tell of a mistake', async () => {
    const element = await reach('office-status/open');
    exit();
    for (let stop = 0; stop < 2; stop++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    assert.isTrue((find(element, 'details') as HTMLDetailsElement).open);
    await untilReads(element, 'Jumat');
    await sendKeys({ press: 'Tab' });
    const stops: string[] = [];
    for (let stop = focused(element); stop; stop = focused(element)) {
      stops.push(readable(stop));
      await sendKeys({ press: 'Tab' });
    }
    assert.equal(stops[0], 'Telepon +62 000 0000 0001 Telepon kantor');
    assert.include(stops, 'Bagikan ke WhatsApp');
    assert.equal(stops.at(-1), 'Info ini keliru? Beri tahu kami');
  });

  it('duty card: the call first, then the other ways, in the order in which they stand', async () => {
    const element = await reach('duty-officer/ready-and-named');
    exit();
    const always = ['Telepon +62 000 0000 0101 Kena tarif pulsa biasa', 'Kirim WhatsApp +62 000 0000 0101', 'Cek nomor: ini nomor resmi?', 'Kontak lain dan pengaduan'];
    assert.deepEqual(await walk(element), always);
    all(element, 'details.more > summary')[1]!.click();
    document.body.prepend(Object.assign(document.createElement('button'), { textContent: 'Sebelumnya' }));
    document.querySelector('button')!.focus();
    assert.deepEqual(await walk(element), [
      ...always, 'Kirim SMS +62 000 0000 0101', 'Salin nomor +62 000 0000 0101', 'Telepon +62 000 0000 0001 Kena tarif pulsa biasa',
      'Keperluan mendesak yang dilayani', 'Telepon 110 Polisi', 'Buka situs www.lapor.go.id SP4N-LAPOR!', 'Kirim SMS 1708 SP4N-LAPOR!', 'Info ini keliru? Beri tahu kami',
    ]);
  });

  it('duty card: copying keeps the focus where it was', async () => {
    const element = await reach('duty-officer/on-duty');
    for (let stop = 0; stop < 4; stop++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    for (let stop = 0; stop < 2; stop++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await untilReads(element, 'Nomor disalin');
    assert.equal(readable(focused(element)!), 'Nomor disalin +62 000 0000 0101');
  });

  it('directory: search, category, way, then the results; a service opens with Enter and closes with it', async () => {
    const element = await reach('service-directory/found');
    exit();
    const [search, category, way, result] = await walk(element);
    assert.deepEqual([search, category, way], ['Mau mengurus apa?', 'Kategori Semua KTP,', 'Cara mengurus Semua']);
    assert.match(result!, /^Ganti KTP hilang/);
    const row = find(element, '.row')!;
    row.focus();
    await sendKeys({ press: 'Enter' });
    await untilReads(element, 'Pilihan saat ini');
    assert.equal(row.getAttribute('aria-expanded'), 'true');
    assert.equal(focused(element), row);
    await sendKeys({ press: 'Enter' });
    assert.equal(row.getAttribute('aria-expanded'), 'false');
    assert.equal(focused(element), row);
  });

  it('directory: the sub-district is chosen by its first letters, and keeps the focus', async () => {
    const element = await reach('service-directory/opened');
    await untilReads(element, 'Kecamatan saya');
    const list = find(element, '#district') as HTMLSelectElement;
    find(element, '.row')!.focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(focused(element), list);
    await sendKeys({ type: 'Sip' });
    await untilReads(element, 'Tempat layanan untuk Kecamatan Sipispis');
    assert.equal(focused(element), list);
    await sendKeys({ press: 'Tab' });
    assert.equal(readable(focused(element)!), 'Telepon +62 000 0000 0014 Telepon kantor');
  });

  it('directory: "show more" leads to the first of them', async () => {
    const element = await reach('service-directory/list');
    const shown = all(element, '.row').length;
    const more = all(element, 'button').find((button) => readable(button).startsWith('Tampilkan'))!;
    more.focus();
    await sendKeys({ press: 'Enter' });
    await untilReads(element, 'Mau mengurus apa?');
    await new Promise(requestAnimationFrame);
    assert.equal(focused(element), all(element, '.row')[shown]);
  });

  it('directory: the last "show more" goes, and the page is not thrown back to the heading', async () => {
    const element = await reach('service-directory/list');
    let isThrown = false;
    find(element, 'h3')!.addEventListener('focusin', () => { isThrown = true; });
    const more = (): HTMLElement | undefined => all(element, 'button').find((button) => readable(button).startsWith('Tampilkan'));
    for (let button = more(); button; button = more()) {
      const shown = all(element, '.row').length;
      button.focus();
      const { scrollY: before } = window;
      await sendKeys({ press: 'Enter' });
      await new Promise(requestAnimationFrame);
      assert.equal(focused(element), all(element, '.row')[shown]);
      assert.isAtLeast(scrollY, before);
    }
    assert.isFalse(isThrown);
  });

  it('an error: "try again" keeps the focus while it fails', async () => {
    const element = await reach('office-status/error');
    exit();
    assert.deepEqual(await walk(element), ['Coba lagi']);
    const again = find(element, 'button')!;
    again.focus();
    await sendKeys({ press: 'Enter' });
    await untilReads(element, 'Jadwal tidak dapat dimuat. Jadwal');
    assert.equal(focused(element), again);
  });
});
