import { isAbout } from '@tetap/feed';
import type { LiveDocument, OfficeDocument } from '@tetap/feed';
import { byId } from './byId.js';
import { proofOf } from './proof.js';
import { limits, moves } from './effect.js';
import { ranked } from './rank.js';
import type { Calendar, View, Window } from './view.js';
import { windowOf } from './windowOf.js';
import { zoneOf } from './zone.js';

const known = new WeakMap<OfficeDocument, View>();

/** Documents are immutable, so each is prepared once for the overlay that it is asked about with. */
export function viewOf(document: OfficeDocument, overlay: LiveDocument | undefined): View {
  let view = known.get(document);
  if (!view || view.overlay !== overlay) known.set(document, view = look(document, overlay));
  return view;
}

/** What the rules say is the same under every overlay, so the last view's days serve, whichever it was asked with. */
export function calendarOf(document: OfficeDocument): Calendar {
  return known.get(document) ?? viewOf(document, undefined);
}

function look(document: OfficeDocument, overlay: LiveDocument | undefined): View {
  const { data: office } = document;
  const { posts, shifts, region, exceptions, holidays, policies, seasons } = office;
  const zone = zoneOf(region.zone);
  const ours = <E extends Parameters<typeof windowOf>[0] & { readonly office: string }>(entries: readonly E[] = []): Window<E>[] =>
    entries.filter((entry) => isAbout(entry.office, office.id)).map((entry) => windowOf(entry, zone));
  const { overrides: all = [], readiness, officers } = overlay?.data ?? {};
  const overrides = ours(ranked(all));
  const duties = shifts.flatMap((shift) => {
    const post = posts.find(({ id }) => id === shift.post);
    return post ? [{ post, shift, from: Date.parse(shift.from), until: Date.parse(shift.until) }] : [];
  });
  return {
    overlay, office, zone, overrides,
    rules: { exception: ranked(exceptions), holiday: ranked(holidays), policy: ranked(policies), season: ranked(seasons) },
    decrees: overrides.filter((override) => !limits(override) && !moves(override)),
    readiness: ours(readiness), officers: ours(officers),
    duties: duties.sort((a, b) => a.from - b.from || byId(a.shift, b.shift)),
    times: { updated: Date.parse(document.updated), generated: Date.parse(document.generated), validUntil: Date.parse(document.validUntil) },
    proof: proofOf(document, overlay, region.live?.ttl),
    plans: [],
    ends: {},
  };
}
