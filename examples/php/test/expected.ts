import type { LiveDocument, OfficeDocument, Override } from '@tetap/feed';
import { officeStatus, zoneOf } from '@tetap/schedule';
import type { Headline, OfficeStatus } from '@tetap/schedule';
import { covers } from '../../../packages/schedule/src/period.js';
import { windowOf } from '../../../packages/schedule/src/windowOf.js';
import { saidOf } from '../../../packages/publisher/test/misled.js';
import type { Answer } from './php.js';

/** What was published, and how it was read, at an instant. */
export interface Moment {
  readonly document: OfficeDocument;
  /** Whether the host gives an overlay, and what the reader of the feed makes of it. */
  readonly isThere: boolean;
  readonly live: LiveDocument | undefined;
  /** When it was read; undefined: never. */
  readonly readAt: number | undefined;
  /** In whole seconds, as PHP knows them. */
  readonly at: number;
}

/** An answer, as far as it is to agree. Where no state is claimed, `doubt` says why, and nothing else counts. */
interface Told {
  readonly doubt: string | null;
  readonly headline?: string;
  readonly counter?: string;
  readonly until?: number | undefined;
  readonly opensAt?: number | undefined;
  readonly tentative?: boolean;
  readonly said?: unknown;
}

const told: Readonly<Partial<Record<Override['effect'], Headline>>> = { closed: 'closedSpecial', limited: 'limited', urgent: 'urgentOnly', moved: 'moved' };

/** The engine's answer without what a timeline leaves out: a note, names, and that an office opens unexpectedly, which is left to the overlay (law 1). */
export function timelineStatus({ document, live, readAt, at }: Omit<Moment, 'isThere'>): OfficeStatus {
  const { visitorNote: _, ...data } = document.data;
  const overlay = live && { ...live, data: { overrides: live.data.overrides.filter(({ effect }) => effect !== 'open'), incidents: [] } };
  return officeStatus({ ...document, data }, { document: overlay, readAt: live && readAt }, at);
}

/**
 * What PHP must answer, from what the engine says. It is the same, but where a timeline cannot know, and PHP then claims no state:
 * `stale` of an overlay that was not read, or was by a clock ahead of ours; `changed` of an override that opens, cannot be read,
 * or does not show in the headline. Before one that opens it tells the state, and not until when; of open round the clock, which is said of whole days, not even that.
 */
export function expectedOf(moment: Moment): Told {
  const { document: { data }, isThere, live, readAt, at } = moment;
  const status = timelineStatus(moment);
  if (status.headline === 'stale' || (isThere && (!live || readAt === undefined || readAt > at))) return { doubt: 'stale' };
  const overrides = (live?.data.overrides ?? []).filter(({ office }) => office === data.id || office === '*');
  const isDamaged = overrides.some(({ id }) => id === 'unreadable');
  const zone = zoneOf(data.region.zone);
  const inForce = overrides.filter((override) => covers(windowOf(override, zone), at));
  if (status.headline === 'unknown') return { doubt: 'unknown' };
  if (isDamaged || !inForce.every((override) => shows(override, status, moment))) return { doubt: 'changed' };

  const { headline, counter: { state: counter, until, opensAt }, reason: { tentative = false } } = status;
  const said = saidOf(status) as { detail: unknown };
  const opensLater = overrides.some(({ effect, from }) => effect === 'open' && Date.parse(from) > at);
  if (opensLater && headline === 'always') return { doubt: 'changed' };
  if (opensLater) return { doubt: null, headline, counter, tentative, said: { ...said, detail: undefined } };
  return { doubt: null, headline, counter, until, opensAt, tentative, said };
}

/** The same of what PHP answered. */
export function toldBy({ doubt, headline, entry }: Answer): Told {
  if (doubt !== null || !entry) return { doubt };
  const { counter, until, opensAt, tentative = false, said } = entry;
  const instantOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Date.parse(text));
  return { doubt, headline, counter, until: instantOf(until), opensAt: instantOf(opensAt), tentative, said };
}

/** Whether the headline is what an override makes of it, or the counter shut anyway: by a closure only where that tells in the answer. */
function shows({ effect }: Override, status: OfficeStatus, { live, ...moment }: Moment): boolean {
  const { headline, counter: { state } } = status;
  const makes = told[effect];
  const tells = (): boolean => JSON.stringify(saidOf(status)) !== JSON.stringify(saidOf(timelineStatus({ ...moment, live: live && { ...live, data: { ...live.data, overrides: [] } } })));
  return makes !== undefined && (headline === makes || ((effect !== 'closed' || tells()) && (state === 'closed' || state === 'break')));
}
