import { breath } from '../breath.js';

/** A clock that stands still until it is told to go. */
export interface FakeClock {
  /** What it shows, milliseconds since 1970 UTC: what `createClient` takes as `now`. */
  readonly now: () => number;
  /** Lets time pass. Timers that come due run in their order, each at its time, and what they set going is given a chance to end. */
  readonly tick: (milliseconds: number) => Promise<void>;
  /** Sets what it shows, by an instant or milliseconds since 1970 UTC, and lets no timer run: sleep of the machine, or a person who puts it right. */
  readonly set: (instant: string | number) => void;
  /** How many timers are waiting. */
  readonly timers: () => number;
  /**
   * From now on `setTimeout`, `setInterval`, their `clear…`, `Date` and `performance.now` of this realm are the clock's; `uninstall` gives them back.
   * `AbortSignal.timeout` keeps the machine's time.
   */
  readonly install: () => void;
  readonly uninstall: () => void;
}

interface Timer {
  /** On the clock that only goes on. */
  readonly due: number;
  readonly every: number | undefined;
  readonly run: () => void;
}

type Globals = Pick<typeof globalThis, 'setTimeout' | 'clearTimeout' | 'setInterval' | 'clearInterval' | 'Date'>;

/**
 * A clock that stands at `start`, and goes only when it is told to.
 *
 * @param start an instant such as `2026-11-23T10:00:00+07:00`, or milliseconds since 1970 UTC
 * @throws RangeError where it is none
 */
export function fakeClock(start: string | number): FakeClock {
  let passed = 0;
  let offset = millis(start);
  let last = 0;
  const timers = new Map<number, Timer>();
  const now = (): number => offset + passed;

  const plan = (repeat: boolean) => (task: (...values: unknown[]) => void, delay = 0, ...values: unknown[]): number => {
    // As browsers do: what is no delay, or more than 31 bits hold, is none.
    const wait = delay > 0 && delay < 2 ** 31 ? Math.trunc(delay) : 0;
    timers.set(++last, { due: passed + Math.max(wait, 1), every: repeat ? Math.max(wait, 1) : undefined, run: () => { task(...values); } });
    return last;
  };
  const clear = (id: unknown): void => { timers.delete(id as number); };
  const date = new Proxy(Date, {
    construct: (target, values: unknown[], self) => Reflect.construct(target, values.length > 0 ? values : [now()], self) as object,
    apply: (target) => new target(now()).toString(),
    get: (target, key) => key === 'now' ? now : Reflect.get(target, key) as unknown,
  });
  const fakes = { setTimeout: plan(false), clearTimeout: clear, setInterval: plan(true), clearInterval: clear, Date: date } as unknown as Globals;
  let real: Globals | undefined;

  return {
    now,
    async tick(milliseconds) {
      const end = passed + milliseconds;
      await settle();
      for (;;) {
        // A map keeps the order of planning, and so does sorting: of two that come due together the one planned first runs first.
        const [next] = [...timers].sort(([, a], [, b]) => a.due - b.due);
        if (!next || next[1].due > end) break;
        const [id, timer] = next;
        passed = timer.due;
        if (timer.every === undefined) timers.delete(id);
        else timers.set(id, { ...timer, due: passed + timer.every });
        timer.run();
        await settle();
      }
      passed = end;
    },
    set(instant) { offset = millis(instant) - passed; },
    timers: () => timers.size,
    install() {
      if (real) return;
      const { setTimeout, clearTimeout, setInterval, clearInterval, Date } = globalThis;
      real = { setTimeout, clearTimeout, setInterval, clearInterval, Date };
      Object.assign(globalThis, fakes);
      Object.defineProperty(performance, 'now', { value: () => passed, configurable: true, writable: true });
    },
    uninstall() {
      if (!real) return;
      Object.assign(globalThis, real);
      real = undefined;
      // What was on the prototype shows again.
      delete (performance as Partial<Performance>).now;
    },
  };
}

function millis(instant: string | number): number {
  const value = typeof instant === 'number' ? instant : Date.parse(instant);
  if (Number.isNaN(value)) throw new RangeError(`No instant: ${instant}. Give one such as 2026-11-23T10:00:00+07:00, or milliseconds since 1970.`);
  return value;
}

/** Turns of the event loop in which promises and streams in memory come to rest, by channels, which no fake timer holds up. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await breath();
}
