import type { Basis, Exception, headlines, Holiday, Hours, Office, Path, Policy, Post, Shift, Text } from '@tetap/feed';

/** Milliseconds since 1970 UTC. The engine never reads a clock: every instant is an argument. */
export type Millis = number;

/** One level of the precedence of opening rules, strongest first. */
export type Level = 'override' | 'exception' | 'holiday' | 'policy' | 'season' | 'weekly';

/** The rule that decided, so that an answer can always say why. */
export interface Reason {
  readonly level: Level;
  /** Id of the deciding record; absent for weekly hours. */
  readonly id?: string | undefined;
  readonly name?: Text | undefined;
  /** Words for citizens, where the record has some. */
  readonly text?: Text | undefined;
  readonly basis?: Basis | undefined;
  readonly tentative?: boolean | undefined;
  /** For a holiday: its kind, and whether the office follows a rule of its own. */
  readonly holiday?: { readonly kind: Holiday['kind']; readonly own: boolean } | undefined;
}

/** Whether and how one is served in person at an instant (docs/status.md, section 3). */
export interface Counter {
  /**
   * `open`; `break`: closed for at most three hours between two intervals of one service day; `closed`;
   * `none`: the office has no counter; `unknown`: call first.
   */
  readonly state: 'open' | 'break' | 'closed' | 'none' | 'unknown';
  /** `opening-soon`, `closing-soon`: 30 minutes or less; `queue-closed`: open, but no more queue numbers. */
  readonly phase: 'opening-soon' | 'closing-soon' | 'queue-closed' | undefined;
  /** When the present state ends: of an open counter its closing time, of a break when one is served again. Undefined: closed or unknown, never, or not known. */
  readonly until: Millis | undefined;
  /**
   * When one can next be served: of a break, a closed counter or a closed queue the next opening that still has queue
   * numbers. Undefined: one is served now, the counter is unknown, or no such opening is known.
   */
  readonly opensAt: Millis | undefined;
  /** Instead of `opensAt`: before a next opening was found the search met a day or an override of which nothing is known, or the end of the known calendar: "after this day, ask". */
  readonly unknownAfter: Millis | undefined;
  /** When the last queue number of the present stretch is given out, passed or not. Undefined: there is no such limit. */
  readonly lastQueue: Millis | undefined;
  /**
   * Whom the counter serves. `only`: with `limited`, what is served; empty where nobody knows. `until`: when the limit ends; of a counter that is
   * shut and opens under the same limit, when it ends then. `because`: the words of the exception or override that limits.
   */
  readonly scope:
    | { readonly kind: 'full' }
    | { readonly kind: 'limited' | 'urgent'; readonly only: readonly Text[]; readonly until: Millis; readonly because?: Text | undefined };
  /** Where the counter is: at the office's address, or moved `to` another. `until` and `because` as of a limit. */
  readonly place: { readonly kind: 'here' } | { readonly kind: 'moved'; readonly to: Text; readonly until: Millis; readonly because?: Text | undefined };
  /** Open throughout the day of the instant, and no end of that is known. */
  readonly always: boolean;
}

/** Where staff work on a day (section 5). */
export interface Staffing {
  readonly state: 'office' | 'hybrid' | 'home' | 'unpublished';
  /** Whether staff work at this instant (by work hours, else service hours). */
  readonly working: boolean | undefined;
  /** The policy in force on this day; also an explicit `none`. */
  readonly policy: Policy | undefined;
}

/** Somebody to talk to: a post, on a dated shift. */
export interface Duty {
  readonly post: Post;
  readonly shift: Shift;
  readonly from: Millis;
  readonly until: Millis;
  /** When the officer said "I am ready", from the overlay. */
  readonly ready: Millis | undefined;
  /** From the overlay, for a current shift only; never to be saved. */
  readonly name: Text | undefined;
}

/** Whether somebody can be talked to (section 6). */
export type ContactAxis =
  | { readonly state: 'reachable'; readonly duty: Duty; readonly until: Millis }
  | { readonly state: 'later'; readonly duty: Duty; readonly from: Millis }
  | { readonly state: 'none' };

/** Whether the answer is to be believed (section 7). */
export interface Freshness {
  /**
   * `fresh`: everything that law 2 asks for is proven. `aging`: before `validUntil`, but the overlay or the
   * heartbeat is not proven. `expired`: past `validUntil`. `preview`: asked about another instant than now.
   */
  readonly state: 'fresh' | 'aging' | 'expired' | 'preview';
  readonly updated: Millis;
  readonly generated: Millis;
  readonly validUntil: Millis;
  /** What whoever read the documents knows beside them; the engine says nothing of it. */
  readonly reading?: Reading;
}

/** How an answer was read, as far as a citizen should know. */
export interface Reading {
  /** Of an answer that is not fresh: when what it rests on was read, where that is more than a minute ago. */
  readonly savedAt?: Millis;
  /** Of such an answer: the device says that it has no connection. */
  readonly isOffline?: boolean;
  /** The device's clock: `wrong`, it runs before the publication; `corrected`, a server's time has put it right by more than ten minutes. */
  readonly clock?: 'wrong' | 'corrected';
}

/** Key of the headline: one table derives it from the axes, `words` says it. */
export type Headline = (typeof headlines)[number];

/** What is true of an office at an instant: every axis, the headline that follows from them, and why. */
export interface OfficeStatus {
  readonly office: Office;
  readonly at: Millis;
  readonly counter: Counter;
  readonly staffing: Staffing;
  readonly contact: ContactAxis;
  readonly freshness: Freshness;
  readonly headline: Headline;
  /** Why the counter is as it is. */
  readonly reason: Reason;
  readonly today: Day;
}

/** One service day as a table row shows it. */
export interface Day {
  readonly date: string;
  /** Service hours (work hours where there is no counter); `[]` closed. */
  readonly hours: Hours;
  readonly reason: Reason;
  /** Of `weekOf`: the exception by which these hours are for some needs only, for urgent ones, or elsewhere. */
  readonly limit?: Exception;
}

/** The next instant at which any axis differs, and what it will be. `unknownAfter`: the known calendar ends there. */
export type NextChange =
  | { readonly kind: 'at' | 'unknownAfter'; readonly at: Millis; readonly status: OfficeStatus }
  | { readonly kind: 'none' };

/** One rule that was considered, in order of precedence. */
export interface Considered extends Reason {
  /**
   * `won`; `lost`: a stronger rule of any level won, which stands before it; `inactive`: its period or weekday does not contain the day; `unknown`: it would speak, but
   * of a day beyond the known calendar nobody knows what else holds.
   */
  readonly outcome: 'won' | 'lost' | 'inactive' | 'unknown';
  /** What it gives, having won; a holiday that works as usual gives the reason alone. */
  readonly gives: readonly ('hours' | 'reason' | 'scope' | 'place' | 'staffing')[];
}

/** A way to get a service, as it stands at an instant. */
export interface PathNow {
  readonly path: Path;
  /** `now`; `later`: from `from`; `down`: its app is not working; `unknown`: call first. */
  readonly state: 'now' | 'slow' | 'later' | 'down' | 'maintenance' | 'unknown';
  readonly from: Millis | undefined;
  /** Until when `now` holds, or when what ails an app is to end (`down`, `maintenance`). */
  readonly until: Millis | undefined;
  /** Where one has to go then instead of to the office's address. */
  readonly place?: Text;
}
