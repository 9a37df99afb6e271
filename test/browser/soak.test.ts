import { assert, expect } from '@open-wc/testing';
import { startRemoteHost } from './faultyHosts.js';
import { held, soakCycles } from './memory.js';
import { clear, freeze, setClock } from './page.js';
import { sleep } from './waiting.js';

/** Elements that come and go, as in a site with client-side routing, leave nothing behind: `npm run soak` for ten thousand. */
const KINDS = ['tetap-office-status', 'tetap-duty-officer', 'tetap-service-directory'];
const CLASSES = KINDS.map((tag) => `customElements.get('${tag}')`);
const BATCH = 50;
const MORNING = Date.parse('2026-11-23T09:00:00+07:00');

/** What this page has begun and not ended, of what can be seen in any browser. */
function watchPage(): { readonly timers: Set<unknown>; readonly listeners: Set<unknown>; readonly restore: () => void } {
  const timers = new Set<unknown>();
  const listeners = new Set<unknown>();
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  const counted = Object.assign(Object.create(null) as object, {
    setTimeout: (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
      const id = setTimeout(() => {
        timers.delete(id);
        run(...args);
      }, delay);
      timers.add(id);
      return id;
    },
    clearTimeout: (id: ReturnType<typeof setTimeout>) => {
      timers.delete(id);
      clearTimeout(id);
    },
    setInterval: (...args: Parameters<typeof setInterval>) => {
      const id = setInterval(...args);
      timers.add(id);
      return id;
    },
    clearInterval: (id: ReturnType<typeof setInterval>) => {
      timers.delete(id);
      clearInterval(id);
    },
  });
  Object.assign(globalThis, counted);
  const undo: (() => void)[] = [() => { Object.assign(globalThis, { setTimeout, clearTimeout, setInterval, clearInterval }); }];
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target) as (...args: unknown[]) => void;
    const remove = target.removeEventListener.bind(target) as (...args: unknown[]) => void;
    // The same function twice is one listener; what was added before is not in question.
    target.addEventListener = (...args: unknown[]) => {
      listeners.add(args[1]);
      add(...args);
    };
    target.removeEventListener = (...args: unknown[]) => {
      listeners.delete(args[1]);
      remove(...args);
    };
    undo.push(() => { Object.assign(target, { addEventListener: add, removeEventListener: remove }); });
  }
  return { timers, listeners, restore: () => { for (const each of undo) each(); } };
}

/** After all that waits for an idle page: words for a next visit do, and hold their element until then. On a busy machine that may take a while. */
const idle = (): Promise<unknown> => new Promise((resolve) => { (globalThis as Partial<typeof globalThis>).requestIdleCallback ? requestIdleCallback(resolve) : setTimeout(resolve); });

/** A batch of all kinds, taken away at once, before an answer, or after it; some are moved first. */
async function mount(feed: string, batch: number): Promise<void> {
  const elements = Array.from({ length: BATCH }, (_, index) => {
    const element = document.createElement(KINDS[index % KINDS.length]!);
    element.setAttribute('feed', feed);
    element.setAttribute('office', index % 2 === 0 ? 'disdukcapil' : 'mpp');
    return element;
  });
  document.body.append(...elements);
  const wait = [undefined, 0, 15, 60][batch % 4];
  if (wait !== undefined) await sleep(wait);
  if (batch % 3 === 0) document.body.prepend(elements[0]!, elements[1]!);
  for (const element of elements) element.remove();
  await sleep(0);
}

describe('elements that come and go', () => {
  let page: ReturnType<typeof watchPage> | undefined;
  before(async () => {
    const script = document.createElement('script');
    script.src = '/tetap/tetap-all-0.1.0.js';
    const loaded = new Promise((resolve) => { script.onload = resolve; });
    document.head.append(script);
    await loaded;
  });
  afterEach(() => {
    page?.restore();
    clear();
    freeze(undefined);
  });

  it('leave no element, node, listener, timer or stream behind', async function () {
    const cycles = await soakCycles();
    this.timeout(20_000 + cycles * 20);
    setClock(MORNING);
    const host = await startRemoteHost();
    await host.publish('streamed');
    // The first ones bring what stays: files, styles, templates; on a busy machine they take their time.
    let before: Awaited<ReturnType<typeof held>> = false;
    for (let round = 0, grew = Infinity; grew > 10 && round < 8; round += 1) {
      for (let batch = 0; batch < 8; batch += 1) await mount(host.feed, batch);
      await sleep(500);
      await idle();
      const now = await held(CLASSES);
      if (now) grew = before ? now.nodes - before.nodes : Infinity;
      else grew = 0;
      before = now;
    }
    const { timers, listeners } = page = watchPage();
    for (let batch = 0; batch < cycles / BATCH; batch += 1) await mount(host.feed, batch);
    for (const end = performance.now() + 8000; timers.size > 0 && performance.now() < end;) await sleep(50);
    await idle();
    const own = [...timers];
    const after = await held(CLASSES);
    if (cycles >= 10_000) console.log(JSON.stringify({ cycles, before, after }));
    assert.deepEqual(own, [], 'timers');
    assert.deepEqual([...listeners], [], 'listeners of window and document');
    const streams = async (): Promise<number> => (await host.asked()).filter(({ path, open }) => path === 'events' && open).length;
    // A host notices a moment later that nobody listens.
    for (const end = performance.now() + 5000; await streams() > 0 && performance.now() < end;) await sleep(100);
    assert.equal(await streams(), 0, 'streams');
    if (!before || !after) return;
    assert.deepEqual(after.living, [0, 0, 0], 'elements');
    expect(after.nodes - before.nodes).to.be.below(50);
    expect(after.listeners - before.listeners).to.be.below(10);
    // Code that is compiled in between is counted too, once; what is left behind by elements is 1 KB each and more.
    expect(after.heap - before.heap).to.be.below(300_000 + 10 * cycles);
  });
});
