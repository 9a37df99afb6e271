import { file, openPage } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { turn, until } from './stage.js';
import type { TetapOfficeStatus } from '../src/office-status/office-status.js';

/** The time of a page, which the test lets pass. */
interface PageTime {
  /** Timers that are set, by number. */
  readonly timers: ReadonlyMap<number, { readonly at: number }>;
  /** How often the page has asked for a timer, an interval, a frame, the time. */
  readonly asked: Record<'timeout' | 'interval' | 'frame' | 'now', number>;
  /** Runs the timers of the coming milliseconds at their times. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

export interface CalmPage extends HostPage {
  readonly time: PageTime;
  readonly badges: readonly HTMLElement[];
}

/** Runs in the page, before any other script. */
function standStill(start: number): void {
  let now = start;
  let last = 0;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  const asked = { timeout: 0, interval: 0, frame: 0, now: 0 };
  const breath = (): Promise<void> => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { resolve(); };
    port2.postMessage(0);
  });
  const frame = window.requestAnimationFrame.bind(window);
  const page = {
    setTimeout(run: (...args: readonly unknown[]) => void, delay = 0, ...args: readonly unknown[]): number {
      asked.timeout += 1;
      timers.set(last += 1, { at: now + Math.max(0, delay), run: () => { run(...args); } });
      return last;
    },
    clearTimeout(id: number): void { timers.delete(id); },
    setInterval(): number {
      asked.interval += 1;
      return 0;
    },
    // What waits until the page is idle waits for a timer, as in Safari: else it comes whenever the machine has time.
    requestIdleCallback: undefined,
    requestAnimationFrame(callback: FrameRequestCallback): number {
      // The probe has a loop of its own where the browser does not count layout shifts.
      if (new Error().stack!.includes('/tetap/')) asked.frame += 1;
      return frame(callback);
    },
    time: {
      timers, asked,
      async pass(milliseconds: number): Promise<void> {
        for (const end = now + milliseconds; ;) {
          const due = [...timers].sort(([, a], [, b]) => a.at - b.at)[0];
          if (!due || due[1].at > end) {
            now = end;
            return;
          }
          now = Math.max(now, due[1].at);
          timers.delete(due[0]);
          due[1].run();
          await breath();
        }
      },
    },
  };
  Object.assign(window, page);
  Date.now = () => {
    asked.now += 1;
    return now;
  };
}

/** A page with `count` badges that go through `offices`, all answered, at an instant. Its time passes only by `pass`. */
export async function openCalmPage(count: number, offices: readonly string[], start: string, lang = 'id'): Promise<CalmPage> {
  const badge = (_: unknown, index: number): string => `<tetap-office-status office="${offices[index % offices.length]!}"></tetap-office-status>`;
  const page = await openPage(
    `<script>(${standStill.toString()})(${Date.parse(start)})</script><script src="${file('tetap-office-status')}" data-feed="/packages/widgets/test/feed/" defer></script>`,
    `<main lang="${lang}"></main>`,
  );
  page.document.querySelector('main')!.insertAdjacentHTML('beforeend', Array.from({ length: count }, badge).join(''));
  const badges = [...page.document.querySelectorAll<HTMLElement & Partial<Pick<TetapOfficeStatus, 'diagnostics'>>>('tetap-office-status')];
  await until('all badges answer', () => badges.every((each) => each.shadowRoot?.querySelector('.headline')?.textContent), 30_000);
  const { time } = page.window as unknown as { readonly time: PageTime };
  // What watches the first answer arrive is over, and what comes after it is there. What was put off to the next turn has its turn.
  const settling = setInterval(() => void time.pass(0), 20);
  const isAnswered = (): boolean => badges.every((each) => each.diagnostics?.().freshness === 'fresh');
  const isLoading = (): boolean => Boolean(page.document.head.querySelector('script[integrity]'));
  await until('nothing more to come: answers, files, a single timer', () => isAnswered() && !isLoading() && time.timers.size === 1, 30_000);
  clearInterval(settling);
  await turn(50);
  return { ...page, time, badges };
}
