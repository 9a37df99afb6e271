import type { Envelope } from '@tetap/feed';
import { fits } from '@tetap/schedule';
import type { Millis } from '@tetap/schedule';
import { CLOCK_SLACK } from '../clockSlack.js';
import type { HeardClock } from './clock.js';
import { LIVE } from '../documents.js';
import type { Address } from '../documents.js';
import { FeedError } from '../feedError.js';
import { isYoung } from '../held.js';
import type { Held } from '../held.js';
import { metaOf } from '../metaOf.js';
import type { ReadDocument } from '../readRaw.js';
import type { Meta, Result } from '../result.js';
import type { TransportRequest } from '../transports/transport.js';

export interface DocumentCache {
  /** What is held, however old; never removed by an error. */
  readonly held: <T extends Envelope>(address: Address<T>) => Held<T> | undefined;
  /** Whether a newer document is to be expected: nothing held or nothing proven, `ttl` over, or a newer build announced. */
  readonly isOutdated: (address: Address<Envelope>) => boolean;
  /** What is to be said beside what is held. */
  readonly metaOf: (address: Address<Envelope>, asked?: boolean) => Meta;
  /**
   * From memory while that is not outdated, else from the network. Questions at the same time share one request, which is
   * aborted when everybody who asked has gone.
   */
  readonly read: <T extends Envelope>(address: Address<T>, signal?: AbortSignal, again?: boolean) => Promise<Result<T>>;
  /** Takes what came otherwise than by `read`, unless it is older than what is held; says whether. */
  readonly accept: <T extends Envelope>(address: Address<T>, got: ReadDocument<T> & Pick<Held, 'savedAt'>, how?: Pick<Held, 'fetchedAt' | 'from'>) => boolean;
  /** What is held was confirmed by the network just now. */
  readonly confirm: (address: Address<Envelope>) => void;
  /** The time is earlier by so much than was thought, and so is when everything was read. */
  readonly putBack: (by: Millis) => void;
}

export interface CacheOptions {
  readonly fetch: <T extends Envelope>(address: Address<T>, signal: AbortSignal, held: ReadDocument<T> | undefined, cache: TransportRequest['cache']) => Promise<ReadDocument<T>>;
  /** A copy that was there before anything was asked. */
  readonly first: <T extends Envelope>(address: Address<T>) => Held<T> | undefined;
  readonly clock: HeardClock;
  /** A document was accepted, new or confirmed; it may name a build that nobody has named before: an overlay of which the others are to come, another document of which the overlay is. */
  readonly accepted: (address: Address<Envelope>, held: Held, isNewBuild: boolean) => void;
}

interface Slot {
  held: Held | undefined;
  /** When the network last answered, also with something that was not accepted. */
  answeredAt: Millis;
  /** The newest build announced when that answer was asked for. */
  build: string | undefined;
  request: { readonly answer: Promise<unknown>; readonly controller: AbortController; askers: number } | undefined;
}

/** A document dated further ahead than this is a mistake of its publisher, or of a phone's clock that no server has corrected. */
const DAY = 86_400_000;
/** The shortest `ttl` of the format: what the network just gave is not asked for again sooner, old as it may be. */
export const FLOOR = 15_000;

const bornAt = ({ generated }: Envelope): Millis => Date.parse(generated);

export function createDocumentCache({ fetch, first, clock, accepted }: CacheOptions): DocumentCache {
  const slots = new Map<string, Slot>();
  let newest: Envelope | undefined;
  /** When the build was published that was told of last, by the overlay or by a document before it. Only a newer one is told of: of two documents of different builds each would ask for the other. */
  let announced = -Infinity;

  const slotOf = (address: Address<Envelope>): Slot => {
    let slot = slots.get(address.path);
    if (!slot) slots.set(address.path, slot = { held: first(address), answeredAt: -Infinity, build: undefined, request: undefined });
    return slot;
  };
  const isOutdated = (address: Address<Envelope>): boolean => {
    const { held } = slotOf(address);
    if (!held) return true;
    const { value, from } = held;
    // A saved overlay proves nothing (law 2), nor does what came with the page.
    return !isYoung(held, clock.now()) || (from === 'saved' && address.path === LIVE.path)
      || (newest !== undefined && newest.build !== value.build && bornAt(newest) >= bornAt(value));
  };
  const isDue = (address: Address<Envelope>): boolean => {
    const { answeredAt, build } = slotOf(address);
    const since = clock.now() - answeredAt;
    return isOutdated(address) && (since >= FLOOR || since < 0 || newest?.build !== build);
  };
  const saidOf = (address: Address<Envelope>, asked?: boolean): Meta => {
    const meta = metaOf(address.path, slotOf(address).held!, clock.now(), isOutdated(address));
    return asked || meta.source !== 'network' ? meta : { ...meta, source: 'memory' };
  };
  const accept: DocumentCache['accept'] = (address, { age = 0, ...got }, read) => {
    // Not among the parameters: esbuild, where it writes `...got` out (as it does for Angular), does not find `age` there.
    const { fetchedAt, from } = read ?? { fetchedAt: clock.now() - age, from: 'network' };
    const slot = slotOf(address);
    const old = slot.held;
    const gain = old ? bornAt(got.value) - bornAt(old.value) : 0;
    // An edge of a delivery network that lags proves nothing and takes nothing back: it may lack the closure that came
    // with the newer copy. Only what is dated in the future, or was saved long ago, is repaired by something older.
    if (old && gain < 0 && bornAt(old.value) <= clock.measured() + DAY && (old.from === 'network' || clock.now() - old.fetchedAt < DAY)) return false;
    clock.heard(address.path, bornAt(got.value));
    // The same document keeps its identity, so that nobody takes a confirmation for a change. It is compared by content:
    // who edits a file by hand in an emergency does not think of its envelope.
    const same = old && gain === 0 && (got.value === old.value || JSON.stringify(got.value) === JSON.stringify(old.value));
    slot.held = { ...got, ...(same && { value: old.value, issues: old.issues, received: got.received ?? old.received }), fetchedAt, from };
    const isLive = address.path === LIVE.path;
    const { build } = got.value;
    // The overlay names the newest build: documents of an older one are outdated. One that is of a newer build tells that the overlay is late.
    const isNewBuild = isLive ? build !== newest?.build : newest !== undefined && bornAt(got.value) > Math.max(bornAt(newest), announced) && !fits(got.value, newest);
    if (isLive) newest = got.value;
    if (isNewBuild) announced = bornAt(got.value);
    accepted(address, slot.held, isNewBuild);
    return true;
  };
  const request = (address: Address<Envelope>, slot: Slot): NonNullable<Slot['request']> => {
    const controller = new AbortController();
    const build = newest?.build;
    const ask = async (): Promise<void> => {
      try {
        // The last answer had been kept on its way, or was not accepted.
        const isKept = slot.held && slot.answeredAt - slot.held.fetchedAt > CLOCK_SLACK;
        const got = await fetch(address, controller.signal, slot.held, isKept ? 'reload' : undefined);
        slot.answeredAt = clock.now();
        slot.build = build;
        accept(address, got);
      } finally {
        if (slot.request === current) slot.request = undefined;
      }
    };
    const current = { controller, askers: 0, answer: Promise.resolve().then(ask) };
    return current;
  };

  return {
    held: <T extends Envelope>(address: Address<T>) => slotOf(address).held as Held<T> | undefined,
    isOutdated,
    metaOf: saidOf,
    accept,
    confirm(address) {
      const slot = slotOf(address);
      if (slot.held) slot.held = { ...slot.held, fetchedAt: clock.now() };
    },
    putBack(by) {
      for (const slot of slots.values()) if (slot.held) slot.held = { ...slot.held, fetchedAt: slot.held.fetchedAt - by };
    },
    async read<T extends Envelope>(address: Address<T>, signal?: AbortSignal, again?: boolean): Promise<Result<T>> {
      const slot = slotOf(address);
      const abort = new FeedError('aborted', `${address.path}: aborted`);
      const answer = (asked?: boolean): Result<T> => ({ ok: true, value: slot.held!.value as T, meta: saidOf(address, asked) });
      let shared: Slot['request'];
      let leave = (): void => undefined;
      try {
        if (signal?.aborted) throw abort;
        if (slot.held && !again && !isDue(address)) return answer();
        shared = slot.request ??= request(address, slot);
        shared.askers += 1;
        await Promise.race([shared.answer, new Promise((_, reject) => signal?.addEventListener('abort', leave = () => { reject(abort); }))]);
        return answer(true);
      } catch (error) {
        return { ok: false, error: error as FeedError, ...(slot.held && { fallback: slot.held.value as T }) };
      } finally {
        signal?.removeEventListener('abort', leave);
        if (shared && --shared.askers === 0 && slot.request === shared) {
          slot.request = undefined;
          shared.controller.abort();
        }
      }
    },
  };
}
