import type { Envelope } from '@tetap/feed';
import type { RequestReport } from '../client.js';
import { LIVE } from '../documents.js';
import type { Address } from '../documents.js';
import type { Held } from '../held.js';
import type { Origin } from '../origin.js';
import { PREFIX } from '../prefix.js';
import { pageStore } from '../store.js';
import { fetchOnce } from '../transports/fetchOnce.js';
import { ahead } from './ahead.js';
import { BLUR } from './blur.js';
import type { HeardClock } from './clock.js';
import { createClockSamples } from './clockSamples.js';
import type { DocumentCache } from './documentCache.js';
import type { Keeping } from './keeping.js';
import { createOverlayEvents } from './overlayEvents.js';
import { createPolling } from './polling.js';
import { createPresence } from './presence.js';
import { save } from './saving.js';
import { createScheduler } from './scheduler.js';
import { sparedUntil } from './sparedUntil.js';
import { createStreamOffer } from './streamOffer.js';
import { createSync } from './sync.js';
import type { Watched } from './watched.js';

/** Shortest time between two looks at the clock, milliseconds: no answer can make a page busy. */
const BREATH = 1000;

export interface KeepingOptions {
  readonly origin: Origin;
  readonly cache: DocumentCache;
  readonly clock: HeardClock;
  /** Told of each stream once its headers came. */
  readonly report: (report: RequestReport) => void;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

export function createKeeping({ origin, cache, clock, report, signal: closing }: KeepingOptions): Keeping {
  const { folder, options: { transport = fetchOnce, store = typeof document === 'undefined' ? null : pageStore } } = origin;
  const watches = new Map<Watched, Map<string, () => void>>();
  /** Those to whom a mere confirmation may say something. A page of a thousand proven answers has none. */
  const doubting = new Set<Watched>();
  /** What the device has, as far as it is known here: a thousand watches of an office save it once. */
  const saved = new Map<string, Held>();
  let failed = false;
  /** By how much the time is ahead of the device's clock, and of one that nobody sets, since when everything was planned. */
  let lag = 0;
  let base = ahead(clock.now());

  const presence = createPresence(() => {
    appear();
    // An answer in doubt says whether there is a network.
    if (presence.visible()) for (const watched of [...doubting]) look(watched);
    // Also where nobody had noticed that it was away: whatever waits for another try has it now.
    if (presence.visible() && presence.online()) void polling.wake();
  });
  const scheduler = createScheduler(clock, presence.visible, () => { restart(); });
  const spared = (address: Address<Envelope>): number | undefined => sparedUntil(address, { cache, clock, folder, store, own: saved.get(address.path) });
  const polling = createPolling({ cache, scheduler, now: clock.now, spared, signal: closing });
  const sync = createSync({
    scheduler, clock,
    limit(polls) { polling.limit((path) => polls === 'all' || (polls === 'others' && path !== LIVE.path)); },
    connect: async (signal, proven) => {
      // Where its file cannot be loaded, that is a stream that ends at once.
      const { openStream } = await import('../stream/openStream.js').catch(() => ({ openStream: () => Promise.resolve() }));
      await openStream({
        url: folder + offer.events!, transport, signal, limit: LIVE.limit, now: clock.device, report,
        onEvent(name, data) {
          // What lay in the socket while the machine slept is of a stream that is over.
          scheduler.check();
          if (signal.aborted) return false;
          const isProof = overlayEvents.hear(name, data);
          if (isProof) proven();
          return isProof;
        },
      });
    },
  });
  const offer = createStreamOffer(() => {
    sync.dispatch({ type: 'withdraw' });
    if (offer.events !== undefined) sync.dispatch({ type: 'offer' });
  });
  const overlayEvents = createOverlayEvents({
    cache, clock, isTrusted: () => sync.state() === 'streaming', signal: closing,
    heardPing: (serverTime) => { samples.heardPing(serverTime); },
    confirmed(held) { keepCopy(LIVE, held); },
  });
  const samples = createClockSamples(clock, () => {
    if (hasMoved()) restart();
    else lookAll();
  });

  /** Works while somebody looks and there is a network; the passing of time is told without a network too, and a clock that was put back while nobody looked is noticed. */
  function appear(): void {
    if (ahead(clock.now()) < base - BLUR) {
      restart();
      return;
    }
    samples.check();
    sync.dispatch({ type: presence.visible() && presence.online() ? 'wake' : 'rest' });
    scheduler.check();
  }

  /** Whether it is another time than all plans have it. */
  function hasMoved(): boolean {
    return Math.abs(clock.now() - clock.device() - lag) > BLUR;
  }

  /** After sleep, or when it is another time than was thought: connections are dead and plans wrong. */
  function restart(): void {
    lag = clock.now() - clock.device();
    const before = base;
    base = ahead(clock.now());
    // No sleep puts a clock back. What was read before is no younger by it.
    if (base < before) cache.putBack(before - base);
    sync.dispatch({ type: 'rest' });
    lookAll();
    appear();
  }

  function look(watched: Watched, arrived?: string): void {
    const released = watches.get(watched);
    if (!released) return;
    try {
      watched.update(arrived);
      const addresses = watched.addresses();
      for (const [path, release] of released) {
        if (addresses.some((address) => address.path === path)) continue;
        released.delete(path);
        release();
      }
      for (const address of addresses) {
        if (!released.has(address.path)) released.set(address.path, polling.keep(address));
        offer.hear(address.path, cache.held(address)?.value);
      }
      if (watched.isProven?.()) doubting.delete(watched);
      else doubting.add(watched);
      scheduler.plan(watched, Math.max(watched.until(), clock.now() + BREATH), () => { look(watched); });
    } catch (error) {
      if (!failed) console.error('Tetap: a watch failed.', error);
      failed = true;
    }
  }

  function keepCopy(address: Address<Envelope>, held: Held): void {
    if (saved.get(address.path) === held) return;
    saved.set(address.path, held);
    save(store, folder, address, held);
  }

  function lookAll(): void {
    for (const watched of watches.keys()) look(watched);
  }

  // What another page or frame has heard and saved is shown here too: one of them has the stream. Nothing is asked for, so that two that are told different things do not answer each other.
  const saidElsewhere = ({ key }: StorageEvent): void => {
    if (key === PREFIX + folder + LIVE.path) spared(LIVE);
  };
  const host: Partial<typeof globalThis> = globalThis;
  host.addEventListener?.('storage', saidElsewhere);
  closing.addEventListener('abort', () => {
    // By hand: old engines know no `signal` of a listener.
    host.removeEventListener?.('storage', saidElsewhere);
    sync.dispatch({ type: 'close' });
    presence.end();
  });

  return {
    keep(watched, signal) {
      watches.set(watched, new Map());
      signal.addEventListener('abort', () => {
        for (const release of watches.get(watched)?.values() ?? []) release();
        watches.delete(watched);
        doubting.delete(watched);
        scheduler.cancel(watched);
        if (watches.size > 0) return;
        sync.dispatch({ type: 'leave' });
        // One that was dated ahead by mistake rules no longer than it is watched.
        offer.forget();
      });
      if (watches.size === 1) {
        presence.begin();
        sync.dispatch({ type: 'watch' });
      }
      appear();
      const lookAgain = (): void => {
        look(watched);
        for (const address of signal.aborted ? [] : watched.addresses()) {
          const held = cache.held(address);
          if (held) keepCopy(address, held);
        }
      };
      lookAgain();
      return lookAgain;
    },
    arrived(address, held, isNewBuild) {
      const { path } = address;
      const concerned = saved.get(path)?.value === held.value ? doubting : watches.keys();
      keepCopy(address, held);
      for (const watched of [...concerned]) if (watches.get(watched)?.has(path)) look(watched, path);
      // It may be evidence of another time, or the end of such.
      if (hasMoved()) restart();
      // Whoever was overtaken by a sleep is due, whatever arrived.
      else scheduler.check();
      // An overlay that is late is asked for too, so that doubt stands no longer than it must.
      if (isNewBuild) void polling.wake(path === LIVE.path ? undefined : LIVE.path);
    },
    check: appear,
    heard: samples.heardReport,
    refresh: () => polling.wake(true),
    state: sync.state,
  };
}
