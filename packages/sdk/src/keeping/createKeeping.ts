import type { Envelope, RegionDigest } from '@tetap/feed';
import { believedUntil } from '@tetap/schedule';
import type { Millis } from '@tetap/schedule';
import type { Held } from '../held.js';
import { LIVE } from '../documents.js';
import type { Address } from '../documents.js';
import { firstCopy } from '../firstCopy.js';
import { parseDocument, parseJson } from './readDocument.js';
import type { FeedAccess } from './feedAccess.js';
import type { Keeping } from './keeping.js';
import type { Watched } from './watched.js';
import { pageStore } from '../store.js';
import { fetchOnce } from '../transports/fetchOnce.js';
import { createClockSamples } from './clockSamples.js';
import { createPolling } from './polling.js';
import { createPresence } from './presence.js';
import { save } from './saving.js';
import { createScheduler } from './scheduler.js';
import { createSync } from './sync.js';

/** Shortest time between two looks at the clock, milliseconds: no answer can make a page busy. */
const BREATH = 1000;

export function createKeeping({ origin, cache, clock, report }: Omit<FeedAccess, 'keeping'>, closing: AbortSignal): Keeping {
  const { folder, options: { store = typeof document === 'undefined' ? null : pageStore } } = origin;
  const streaming = origin.options.transport ?? fetchOnce;
  const watches = new Map<Watched, Map<string, () => void>>();
  let events: string | undefined;
  let failed = false;

  const presence = createPresence(() => {
    appear();
    // Also what failed while nothing said that the network was away.
    void polling.wake();
  });
  const scheduler = createScheduler(clock.now, presence.visible, () => { restart(); });
  const polling = createPolling({ cache, scheduler, now: clock.now, spared, signal: closing });
  const sync = createSync({
    scheduler, clock,
    limit(polls) { polling.limit((path) => polls === 'all' || (polls === 'others' && path !== LIVE.path)); },
    connect: async (signal, proven) => {
      // Where its file cannot be loaded, that is a stream that ends at once.
      const { openStream } = await import('../stream/openStream.js').catch(() => ({ openStream: () => Promise.resolve() }));
      await openStream({
        url: folder + events!, transport: streaming, signal, limit: LIVE.limit, now: clock.device, report: report,
        onEvent(name, data) { hear(name, data, proven); },
      });
    },
  });
  const samples = createClockSamples(clock, () => { restart(); }, () => { lookAll(); });
  let savedAt = 0;

  /** Works while somebody looks and there is a network; the passing of time is told without a network too. */
  function appear(): void {
    samples.check();
    sync.dispatch({ type: presence.visible() && presence.online() ? 'wake' : 'rest' });
    scheduler.check();
  }

  /** After sleep, or when it is another time than was thought: connections are dead and plans wrong. */
  function restart(): void {
    sync.dispatch({ type: 'rest' });
    lookAll();
    appear();
  }

  function hear(name: string, data: string, proven: () => void): void {
    try {
      const raw = parseJson(data, LIVE.path);
      if (name === LIVE_EVENT) {
        if (cache.accept(LIVE, parseDocument(raw, LIVE))) proven();
      } else if (name === 'ping') {
        const { now, generated } = raw as { readonly now: string; readonly generated: string };
        samples.heardPing(Date.parse(now));
        const held = cache.held(LIVE);
        if (sync.state() !== 'streaming' || !held) return;
        const gain = Date.parse(generated) - Date.parse(held.value.generated);
        if (gain > 0) void cache.read(LIVE, closing, true);
        if (gain === 0) confirm();
      }
    } catch {
      // What cannot be read proves nothing, and takes nothing back.
    }
  }

  /** Silently: no answer changes by it. Other tabs are told now and then. */
  function confirm(): void {
    cache.confirm(LIVE);
    const { value, fetchedAt } = cache.held(LIVE)!;
    if (fetchedAt - savedAt < value.ttl * 500) return;
    savedAt = fetchedAt;
    save(store, folder, LIVE, cache.held(LIVE)!);
  }

  /** Another tab may have asked a moment ago. Its copy spares a question, but proves nothing: that, this tab must do itself (law 2). */
  function spared(address: Address<Envelope>): Millis | undefined {
    const held = cache.held(LIVE);
    if (address.path !== LIVE.path || held?.from !== 'network') return undefined;
    const saved = firstCopy(LIVE, folder, (key) => store?.get(key), {});
    const until = (saved?.fetchedAt ?? NaN) + held.value.ttl * 1000;
    if (saved?.from !== 'saved' || saved.fetchedAt <= held.fetchedAt || saved.fetchedAt > clock.now() || !(until > clock.now())) return undefined;
    if (until >= believedUntil({ document: held.value, readAt: held.fetchedAt })) return undefined;
    if (Date.parse(saved.value.generated) > Date.parse(held.value.generated)) cache.accept(LIVE, saved, held);
    return until;
  }

  function look(watched: Watched, asked?: boolean): void {
    const released = watches.get(watched);
    if (!released) return;
    try {
      watched.update(asked);
      for (const address of watched.addresses()) {
        if (!released.has(address.path)) released.set(address.path, polling.keep(address));
        offer(cache.held(address)?.value);
      }
      scheduler.plan(watched, Math.max(watched.until(), clock.now() + BREATH), () => { look(watched); });
    } catch (error) {
      if (!failed) console.error('Tetap: a watch failed.', error);
      failed = true;
    }
  }

  function lookAll(): void {
    for (const watched of watches.keys()) look(watched);
  }

  /** A document that carries the region says whether there is a stream. */
  function offer(document: Envelope | undefined): void {
    const { region } = (document as { readonly data?: { readonly region?: RegionDigest } } | undefined)?.data ?? {};
    if (!region || region.live?.events === events) return;
    events = region.live?.events;
    sync.dispatch({ type: 'withdraw' });
    if (events !== undefined) sync.dispatch({ type: 'offer' });
  }

  closing.addEventListener('abort', () => {
    sync.dispatch({ type: 'close' });
    presence.end();
  });

  return {
    keep(watched, signal) {
      watches.set(watched, new Map());
      signal.addEventListener('abort', () => {
        for (const release of watches.get(watched)?.values() ?? []) release();
        watches.delete(watched);
        scheduler.cancel(watched);
        if (watches.size === 0) sync.dispatch({ type: 'leave' });
      });
      if (watches.size === 1) {
        presence.begin();
        sync.dispatch({ type: 'watch' });
      }
      appear();
      look(watched);
      for (const address of watched.addresses()) {
        const held = cache.held(address);
        if (held) save(store, folder, address, held);
      }
    },
    arrived(address, held, isNewBuild) {
      save(store, folder, address, held);
      for (const [watched, released] of watches) if (released.has(address.path)) look(watched, true);
      if (isNewBuild) void polling.wake();
    },
    heard: samples.heardReport,
    refresh: () => polling.wake(true),
    state: sync.state,
  };
}

/** Name of the stream's event that carries the overlay. */
const LIVE_EVENT = 'live';
