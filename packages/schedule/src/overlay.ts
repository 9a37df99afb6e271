import { UNKNOWN } from '@tetap/feed';
import type { LiveDocument, Override } from '@tetap/feed';
import type { Prepared, View, Window } from './model.js';
import { byRank } from './rank.js';
import { overrideReason } from './reason.js';
import type { Millis } from './status.js';
import { DAY, MINUTE } from './zone.js';
import type { Zone } from './zone.js';

export function viewOf(prepared: Prepared, document: LiveDocument | undefined): View {
  const { view } = prepared;
  return view && view.document === document ? view : prepared.view = look(prepared, document);
}

/** How long a reading of the overlay counts: three times its `ttl`, at least a quarter of an hour (law 2). */
export function proofOf({ ttl }: { readonly ttl: number }): Millis {
  return Math.max(3000 * ttl, 15 * MINUTE);
}

const rank = byRank<Override>(({ effect }) => effect === UNKNOWN);

function look(prepared: Prepared, document: LiveDocument | undefined): View {
  const { zone, office, generated } = prepared;
  const data = document?.data;
  const ours = <E extends Entry & { readonly office: string }>(entries: readonly E[] | undefined): Window<E>[] =>
    (entries ?? []).filter((entry) => entry.office === office.id || entry.office === '*').map((entry) => windowOf(entry, zone));
  const overrides = ours(data?.overrides).sort((a, b) => rank(a.entry, b.entry));
  const { live } = office.region;
  return {
    prepared, document, overrides,
    decrees: overrides.filter(({ entry }) => entry.effect === 'closed' || entry.effect === 'open' || entry.effect === UNKNOWN)
      .map((window) => ({ ...window, reason: overrideReason(window.entry) })),
    readiness: ours(data?.readiness),
    officers: ours(data?.officers),
    // What the office was promised is the ceiling of what the overlay may ask for.
    proof: live ? proofOf({ ttl: Math.min(document?.ttl ?? live.ttl, live.ttl) }) : NaN,
    agesAt: agesAt(prepared, document, generated),
    turn: undefined,
  };
}

function agesAt({ document: { build, heartbeat } }: Prepared, overlay: LiveDocument | undefined, generated: Millis): Millis {
  const vouched = overlay ? Date.parse(overlay.generated) : -Infinity;
  const isNewer = vouched >= generated;
  if (overlay && isNewer && overlay.build !== build) return -Infinity;
  const promise = (isNewer ? overlay?.heartbeat : undefined) ?? heartbeat;
  return Math.min(
    overlay ? Date.parse(overlay.validUntil) : Infinity,
    promise === undefined ? Infinity : Math.max(generated, vouched) + promise * 1000 + 1,
  );
}

interface Entry {
  readonly from: string;
  readonly until?: string;
}

/** Without `until` an entry lasts to the end of the day on which it starts. */
export function windowOf<E extends Entry>(entry: E, { toLocal, toInstant }: Zone): Window<E> {
  const from = Date.parse(entry.from);
  const until = entry.until === undefined ? toInstant((Math.floor(toLocal(from) / DAY) + 1) * DAY, 'earlier') : Date.parse(entry.until);
  return { entry, from, until };
}

export function covers({ from, until }: { readonly from: Millis; readonly until: Millis }, instant: Millis): boolean {
  return from <= instant && instant < until;
}
