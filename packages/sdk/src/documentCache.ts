import type { Envelope, Issue } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import { FeedError } from './feedError.js';
import type { Address } from './fetchDocument.js';
import type { ReadDocument } from './readDocument.js';
import { metaOf } from './result.js';
import type { Result } from './result.js';

/** A document as the cache holds it. */
export interface Held<T = Envelope> {
  readonly value: T;
  readonly issues: readonly Issue[];
  /** Last read from the network and accepted: what proof of freshness rests on (law 2). */
  readonly fetchedAt: Millis;
}

export interface DocumentCache {
  /** What is held, however old; never removed by an error. */
  readonly held: <T>(address: Address<T>) => Held<T> | undefined;
  /** Whether a newer document is to be expected: nothing held, `ttl` over, or a newer build announced. */
  readonly isOutdated: (address: Address<Envelope>) => boolean;
  /**
   * From memory while that is not outdated, else from the network. Questions at the same time share one request, which is
   * aborted when everybody who asked has gone.
   */
  readonly read: <T extends Envelope>(address: Address<T>, signal?: AbortSignal, again?: boolean) => Promise<Result<T>>;
  /** The overlay names the newest build: documents of an older one are outdated. Says whether it is new. */
  readonly announce: (overlay: Envelope) => boolean;
}

export interface CacheOptions {
  readonly fetch: <T extends Envelope>(address: Address<T>, signal: AbortSignal, held: ReadDocument<T> | undefined) => Promise<ReadDocument<T>>;
  readonly now: () => Millis;
  /** The device's own clock, which no document can move. */
  readonly device: () => Millis;
  /** A document is about to be accepted: its publication is evidence of the time. */
  readonly heard: (path: string, generated: Millis) => void;
  /** A document was accepted from the network, new or confirmed. */
  readonly accepted: (path: string, document: Envelope) => void;
  readonly closed: AbortSignal;
}

interface Slot {
  held: Held | undefined;
  /** When the network last answered, also with something that was not accepted. */
  answeredAt: Millis;
  /** The newest build announced when that answer was asked for. */
  build: string | undefined;
  request: { readonly answer: Promise<Held>; readonly controller: AbortController; askers: number } | undefined;
}

/** A document dated further ahead than this is a mistake of its publisher, or of this phone's clock. */
const DAY = 86_400_000;
/** The shortest `ttl` of the format: what the network just gave is not asked for again sooner, old as it may be. */
const FLOOR = 15_000;

export function createDocumentCache({ fetch, now, device, heard, accepted, closed }: CacheOptions): DocumentCache {
  const slots = new Map<string, Slot>();
  let newest: Envelope | undefined;

  const slotOf = (path: string): Slot => {
    let slot = slots.get(path);
    if (!slot) slots.set(path, slot = { held: undefined, answeredAt: -Infinity, build: undefined, request: undefined });
    return slot;
  };
  const held = <T>({ path }: Address<T>): Held<T> | undefined => slots.get(path)?.held as Held<T> | undefined;

  const isOutdated = ({ held }: Slot): boolean => {
    if (!held) return true;
    const { value, fetchedAt } = held;
    const age = now() - fetchedAt;
    return age < 0 || age >= value.ttl * 1000
      || (newest !== undefined && newest.build !== value.build && Date.parse(newest.generated) >= Date.parse(value.generated));
  };
  const isDue = (slot: Slot): boolean =>
    isOutdated(slot) && (now() - slot.answeredAt >= FLOOR || now() < slot.answeredAt || newest?.build !== slot.build);

  const request = <T extends Envelope>(address: Address<T>, slot: Slot): NonNullable<Slot['request']> => {
    const controller = new AbortController();
    const close = (): void => { controller.abort(); };
    closed.addEventListener('abort', close);
    const build = newest?.build;
    const ask = async (): Promise<Held> => {
      try {
        const got = await fetch(address, controller.signal, slot.held as Held<T> | undefined);
        slot.answeredAt = now();
        slot.build = build;
        return accept(address.path, slot, got);
      } finally {
        closed.removeEventListener('abort', close);
        if (slot.request === current) slot.request = undefined;
      }
    };
    const current: NonNullable<Slot['request']> = { controller, askers: 0, answer: Promise.resolve().then(ask) };
    return slot.request = current;
  };

  const accept = (path: string, slot: Slot, got: ReadDocument<Envelope>): Held => {
    const old = slot.held;
    const gain = old ? Date.parse(got.value.generated) - Date.parse(old.value.generated) : 0;
    // An edge of a delivery network that lags proves nothing and takes nothing back: it may lack the closure that came
    // with the newer copy. Only what is dated in the future is repaired by something older.
    if (old && gain < 0 && Date.parse(old.value.generated) <= device() + DAY) return old;
    heard(path, Date.parse(got.value.generated));
    // The same document keeps its identity, so that nobody takes a confirmation for a change. It is compared by content:
    // who edits a file by hand in an emergency does not think of its envelope.
    const same = old && gain === 0 && JSON.stringify(got.value) === JSON.stringify(old.value);
    slot.held = { ...(same ? old : { value: got.value, issues: got.issues }), fetchedAt: now() };
    accepted(path, slot.held.value);
    return slot.held;
  };

  return {
    held,
    isOutdated: ({ path }) => isOutdated(slotOf(path)),
    announce(overlay) {
      const isNew = overlay.build !== newest?.build;
      newest = overlay;
      return isNew;
    },
    async read<T extends Envelope>(address: Address<T>, signal?: AbortSignal, again = false): Promise<Result<T>> {
      const { path } = address;
      const slot = slotOf(path);
      const answer = (held: Held, source: 'network' | 'memory'): Result<T> => ({ ok: true, value: held.value as T, meta: metaOf(path, held, source) });
      const abort = new FeedError('aborted', `${path}: aborted`);
      if (signal?.aborted || closed.aborted) return failure(abort, slot);
      if (slot.held && !again && !isDue(slot)) return answer(slot.held, 'memory');

      const shared = slot.request ?? request(address, slot);
      shared.askers += 1;
      let leave = (): void => undefined;
      const left = new Promise<never>((_, reject) => { leave = () => { reject(abort); }; });
      signal?.addEventListener('abort', leave);
      try {
        return answer(await Promise.race([shared.answer, left]), 'network');
      } catch (error) {
        return failure<T>(error as FeedError, slot);
      } finally {
        signal?.removeEventListener('abort', leave);
        shared.askers -= 1;
        if (shared.askers === 0 && slot.request === shared) {
          slot.request = undefined;
          shared.controller.abort();
        }
      }
    },
  };
}

function failure<T>(error: FeedError, { held }: Slot): Result<T> {
  return held ? { ok: false, error, fallback: held.value as unknown as T } : { ok: false, error };
}
