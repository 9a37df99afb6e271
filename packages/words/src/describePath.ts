import { isInPerson } from '@tetap/feed';
import type { App, Office } from '@tetap/feed';
import type { Millis, PathNow } from '@tetap/schedule';
import { isAroundTheClock } from './aroundTheClock.js';
import { ending, moment } from './dates.js';
import type { WayTone } from './describeAppState.js';
import type { Speaks } from './messages.js';
import { officeClock } from './officeClock.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';
import { officeWay, phoneOf, wayOf } from './ways.js';
import type { Way } from './ways.js';

/** A way to get a service, as it stands now. */
export interface PathInWords {
  /** "Datang langsung" */
  readonly label: string;
  /** The office or the app, where the caller knows it. */
  readonly place: Said | undefined;
  /** Where it is; while it has moved, that and where to. */
  readonly address: Said | undefined;
  /** The phone of the place, for who wants to ask before coming. */
  readonly phone: Way | undefined;
  /** Whom to contact, for a path of that kind. */
  readonly way: Way | undefined;
  readonly tone: WayTone;
  /** "Bisa sekarang, sampai pukul 15.00 WIB" */
  readonly state: string;
  /** That one step remains at the counter. */
  readonly collect: string | undefined;
  readonly note: Said | undefined;
}

/** What a path is about. `zone` is that of the office, else of the region; `now` the instant it was judged at. */
export interface PathContext {
  readonly now: Millis;
  readonly zone: string;
  readonly office?: Office | undefined;
  readonly app?: App | undefined;
}

/** Says one of `pathsNow`. */
export function describePath({ path, state, from, until, place }: PathNow, { now, zone, office, app }: PathContext, language: Speaks<'contact' | 'service'>): PathInWords {
  const { tag, service: say } = language;
  const { local, written } = officeClock(office?.region.zone ?? zone, language);
  const end = until === undefined ? undefined : ending(local(until), local(now), language, written);
  const words = {
    now: say.pathNow(path.kind === 'contact' && until !== undefined && isAroundTheClock(until, now) ? undefined : end),
    slow: say.stSlow,
    later: say.pathLater(from === undefined ? undefined : moment(local(from), local(now), language, written, true)),
    down: say.stDown,
    maintenance: say.stMaint(end),
    unknown: 'app' in path ? say.stUnknown : say.pathUnknown,
  };
  const tones = { now: 'ok', slow: 'slow', later: 'unknown', down: 'down', maintenance: 'down', unknown: 'unknown' } as const;
  const inPerson = isInPerson(path);
  const moved = place === undefined ? undefined : textIn(place, tag);
  const phone = inPerson && office ? phoneOf(office.contacts) : undefined;
  const name = 'office' in path && office ? office.name : app?.name;
  return {
    label: say.pathKinds[path.kind],
    place: name === undefined ? undefined : textIn(name, tag),
    address: moved ? { ...moved, value: say.movedTo(moved.value) } : inPerson && office?.address !== undefined ? textIn(office.address, tag) : undefined,
    phone: phone ? officeWay(phone, language) : undefined,
    way: path.kind === 'contact' ? wayOf(path.contact, language) : undefined,
    tone: tones[state],
    state: words[state],
    collect: path.collect ? say.collect : undefined,
    note: path.note === undefined ? undefined : textIn(path.note, tag),
  };
}
