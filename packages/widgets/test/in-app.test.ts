import { assert, expect } from '@open-wc/testing';
import { openPage } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { openMore } from './openMore.js';
import { all, find, MONDAY, readable, strike, until, untilReads } from './stage.js';

/**
 * Links that are shared in chats open in the browser inside of the chat's app. Its name differs, which must not matter, and it lacks
 * much: a store, a voice, a share sheet, the clipboard.
 */
const APPS = {
  'WhatsApp on an iPhone': 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 WhatsApp/23.20.79',
  'Facebook on Android': 'Mozilla/5.0 (Linux; Android 10; SM-A107F Build/QP1A.190711.020; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/111.0.5563.116 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/407.0.0.30.97;]',
  'Instagram on Android': 'Mozilla/5.0 (Linux; Android 11; RMX2185 Build/RP1A.200720.011; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/111.0.5563.116 Mobile Safari/537.36 Instagram 277.0.0.17.107 Android',
} as const;
/** How a store is not there: `null` in a WebView without DOM storage, an error where it is forbidden. */
const STORES = { null: 'return null;', forbidden: "throw new DOMException('denied', 'SecurityError');" } as const;

const bare = (agent: string, store: string): string => `<script>
  Date.now = () => ${Date.parse(MONDAY)};
  Object.defineProperty(navigator, 'userAgent', { value: ${JSON.stringify(agent)} });
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { ${store} } });
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) Object.defineProperty(window, name, { value: undefined });
  for (const name of ['share', 'canShare', 'clipboard', 'serviceWorker']) delete Navigator.prototype[name];
</script><script src="/tetap/tetap.js" defer></script>`;
const BODY = ['office-status office="disdukcapil"', 'service-directory', 'duty-officer office="disdukcapil"'].map((one) => `<tetap-${one} feed="/packages/widgets/test/feed-official/">Telepon kantor</tetap-${one.split(' ')[0]!}>`).join('');

const callable = (element: Element): readonly string[] => all(element, 'a[href^="tel:"]').map(readable);

describe('inside the browsers of other apps', () => {
  afterEach(strike);

  const rows = Object.entries(APPS).flatMap(([app, agent]) => Object.entries(STORES).map(([how, store]) => [app, agent, how, store] as const));
  for (const [app, agent, how, store] of rows) {
    it(`${app}, its store ${how}: status, number, forwarding, search, officer; nothing that cannot work`, async () => {
      const page: HostPage = await openPage(bare(agent, store), BODY, { width: 360 });
      const widget = (name: string): HTMLElement => page.document.querySelector<HTMLElement>(`tetap-${name}`)!;
      assert.equal(page.window.navigator.userAgent, agent);

      const badge = widget('office-status');
      await untilReads(badge, 'Petugas ada di kantor');
      await openMore(badge);
      await untilReads(badge, 'Bagikan ke WhatsApp');
      const share = all(badge, 'a').find((link) => readable(link) === 'Bagikan ke WhatsApp')!;
      expect(share.getAttribute('href')).to.match(/^https:\/\/wa\.me\/\?text=/);
      expect(readable(badge)).not.to.include('Bacakan');
      expect(callable(badge)).not.to.be.empty;

      const duty = widget('duty-officer');
      await untilReads(duty, 'Petugas piket');
      expect(callable(duty)).not.to.be.empty;
      expect(readable(duty)).not.to.include('Salin nomor');

      const directory = widget('service-directory');
      await untilReads(directory, 'Mau mengurus apa?');
      const field = find(directory, 'input') as HTMLInputElement;
      field.value = 'ktp hilang';
      field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
      (await until('the service', () => all(directory, '.row').find((row) => row.textContent.includes('Ganti KTP hilang')))).click();
      await untilReads(directory, 'Pilihan saat ini');

      assert.isAtMost(page.document.documentElement.scrollWidth, 360);
      assert.deepEqual(page.window.seen.errors, []);
      assert.deepEqual(page.window.seen.violations, []);
    });
  }
});
