import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { isChromium, setPreferences, setViewport, tap } from './device.js';
import { all, find, readable, untilMade, untilReads } from './page.js';

/**
 * "My ID card is lost, it is a WFH Friday, and the app is down": from the landing page of the example region, on a copy
 * of its feed without the example flag, to a number that can be called.
 */
const FRIDAY = '2026-05-08T09:00:00+07:00';
const CALLABLE = /^tel:\+62000\d+$/;
let visit = 0;

/** The landing page on a small phone. */
async function land(): Promise<{ readonly frame: HTMLIFrameElement; readonly directory: HTMLElement }> {
  await untilMade('wfh-app-down');
  await setViewport({ width: 360, height: 640 });
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
  frame.src = `/portal/?${new URLSearchParams({ feed: `/feeds/wfh-app-down/official/${visit += 1}/`, now: FRIDAY }).toString()}`;
  const loaded = new Promise((resolve) => { frame.onload = resolve; });
  document.body.append(frame);
  await loaded;
  const directory = frame.contentDocument!.querySelector<HTMLElement>('tetap-service-directory')!;
  await untilReads(directory, 'Mau mengurus apa?');
  await untilReads(frame.contentDocument!.querySelector('tetap-office-status')!, 'Buka');
  await untilReads(frame.contentDocument!.querySelector('tetap-office-status[office=bkpsdm]')!, 'Layanan online, ada petugas piket');
  return { frame, directory };
}

/** What has the focus, also inside a widget. */
function focused(frame: HTMLIFrameElement): Element {
  const { activeElement } = frame.contentDocument!;
  return activeElement?.shadowRoot?.activeElement ?? activeElement!;
}

/** Presses Tab until `is` holds of what has the focus; fails after as many stops as nobody would make. */
async function tabTo(frame: HTMLIFrameElement, what: string, is: (element: Element) => boolean): Promise<Element> {
  const seen: string[] = [];
  for (let stop = 0; stop < 60; stop++) {
    await sendKeys({ press: 'Tab' });
    const element = focused(frame);
    if (is(element)) return element;
    seen.push(readable(element).slice(0, 30));
  }
  throw new Error(`never came to ${what}, but to: ${seen.join(' | ')}`);
}

const promised = (directory: HTMLElement): Promise<string> => untilReads(directory, /Sedang gangguan.*Anda tetap dilayani.*Telepon/);

describe('lost ID card on a WFH Friday while the app is down', () => {
  afterEach(() => { document.body.replaceChildren(); });
  after(async () => { await setViewport({ width: 800, height: 600 }); });

  it('by keyboard alone: to a number that can be called', async () => {
    const { frame, directory } = await land();
    frame.contentWindow!.focus();
    await tabTo(frame, 'the way to services', (element) => readable(element) === 'Layanan');
    await sendKeys({ press: 'Enter' });
    await tabTo(frame, 'the search field', (element) => element.matches('input[type=search]'));
    await sendKeys({ type: 'ktp hilang' });
    await untilReads(directory, 'Ganti KTP hilang');
    await tabTo(frame, 'the service', (element) => readable(element).startsWith('Ganti KTP hilang'));
    await sendKeys({ press: 'Enter' });
    await promised(directory);
    const call = await tabTo(frame, 'a number', (element) => CALLABLE.test(element.getAttribute('href') ?? ''));
    assert.match(readable(call), /^Telepon \+62 000/);
  }).timeout(30_000);

  if (isChromium) {
    it('by touch alone: to a number that can be called, with nothing to scroll sideways', async () => {
      await setPreferences({});
      const { frame, directory } = await land();
      const page = frame.contentDocument!;
      const touch = async (element: Element): Promise<void> => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        const { left, top, width, height } = element.getBoundingClientRect();
        expect(height, readable(element)).to.be.at.least(44);
        await tap(left + width / 2, top + height / 2);
      };
      await touch([...page.querySelectorAll('nav a')].find((link) => readable(link) === 'Layanan')!);
      await touch(find(directory, 'input[type=search]')!);
      assert.equal(focused(frame), find(directory, 'input[type=search]'));
      await sendKeys({ type: 'ktp hilang' });
      await untilReads(directory, 'Ganti KTP hilang');
      await touch(all(directory, 'button').find((button) => readable(button).startsWith('Ganti KTP hilang'))!);
      await promised(directory);
      const call = all(directory, 'a').find((link) => CALLABLE.test(link.getAttribute('href')!))!;
      let called = '';
      page.addEventListener('click', (event) => {
        event.preventDefault();
        called = event.composedPath().find((one) => one instanceof frame.contentWindow!.window.HTMLAnchorElement)?.getAttribute('href') ?? '';
      });
      await touch(call);
      await new Promise(requestAnimationFrame);
      assert.match(called, CALLABLE);
      assert.isAtMost(page.documentElement.scrollWidth, 360);
    }).timeout(30_000);
  }
});
