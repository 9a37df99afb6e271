/**
 * The shapes that the engine works with. They refer to each other, so they stand together; each is made in the file
 * named after what it is about.
 */
import type { Exception, Holiday, Hours, LiveDocument, Office, OfficeDocument, OfficerName, Override, Policy, Readiness, Season, Week, Weekday } from '@tetap/feed';
import type { Day, Duty, Freshness, Level, Millis, Reason, Staffing } from './status.js';
import type { Stretch } from './stretches.js';
import type { Zone } from './zone.js';

/** A dated record at its level of precedence; days are counted from 1970, both included. */
export type Rule = {
  readonly from: number;
  readonly until: number;
  /** Built when first needed; one object per record, so that equal means identical. */
  reason: Reason | undefined;
} & (
  | { readonly level: 'exception'; readonly record: Exception }
  | { readonly level: 'holiday'; readonly record: Holiday }
  | { readonly level: 'policy'; readonly record: Policy }
  | { readonly level: 'season'; readonly record: Season }
);

/** An office document in the form in which the engine asks it questions. */
export interface Prepared {
  readonly document: OfficeDocument;
  readonly office: Office;
  readonly zone: Zone;
  /** `completeFrom` and `completeUntil`: the days of which holidays and exceptions are known, both included. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Strongest first: of the rules that contain a day, the first of a level is that level's winner. */
  readonly rules: readonly Rule[];
  readonly duties: Duties;
  readonly generated: Millis;
  readonly validUntil: Millis;
  readonly freshness: Map<Freshness['state'], Freshness>;
  /** Days that were asked about; bounded. */
  readonly days: (DayPlan | undefined)[];
  /** The overlay last seen with this office. */
  view: View | undefined;
}

/** What the rules say of one service day. */
export interface DayPlan {
  readonly day: number;
  readonly weekday: Weekday;
  /** From its midnight to the next. */
  readonly start: Millis;
  readonly end: Millis;
  /** Service hours; work hours where there is no counter. */
  readonly hours: Hours;
  /** The same as instants; none where the hours are unknown. */
  readonly stretches: readonly Stretch[];
  /** When staff work; undefined: unknown. */
  readonly work: readonly Stretch[] | undefined;
  readonly reason: Reason;
  /** The level whose record gave the hours; a `usual` holiday is a reason but gives none. */
  readonly decider: Level;
  /** The week, of a season or of the office, where one gave the hours. */
  readonly week: Week | undefined;
  /** The winning exception, which may restrict the scope or move the place. */
  readonly exception: Exception | undefined;
  readonly staffing: Staffing['state'];
  readonly policy: Policy | undefined;
  /** As a table shows it, built when first asked for. */
  row: Day | undefined;
}

/** The shifts of an office by their start, with what must be known at each to answer without a search. */
export interface Duties {
  readonly shifts: readonly Duty[];
  /** Of the shifts up to this one, the one that ends last. */
  readonly longest: readonly Duty[];
  /** Where the chain of touching shifts that this one is in ends. */
  readonly chainEnds: readonly Millis[];
}

/** An entry of the overlay with its window as instants; half-open. */
export interface Window<Entry> {
  readonly entry: Entry;
  readonly from: Millis;
  readonly until: Millis;
}

/** A `closed`, `open` or `unknown` override: it says what the counter is, the others only how or where it serves. */
export interface Decree extends Window<Override> {
  readonly reason: Reason;
}

/** An office as one overlay lets it be seen. */
export interface View {
  readonly prepared: Prepared;
  readonly document: LiveDocument | undefined;
  /** The winner first. */
  readonly overrides: readonly Window<Override>[];
  readonly decrees: readonly Decree[];
  readonly readiness: readonly Window<Readiness>[];
  readonly officers: readonly Window<OfficerName>[];
  /** How long a reading of the overlay proves anything; NaN where the region promises no overlay. */
  readonly proof: Millis;
  /** From here on the answer is aging, whenever the overlay was read. */
  readonly agesAt: Millis;
  /** The last search of the timeline. */
  turn: Turn | undefined;
}

/** A piece of the timeline: from the instant asked about to the next at which anything may be different. */
export interface Piece {
  readonly from: Millis;
  readonly end: Millis;
  /** Undefined: unknown. */
  readonly open: boolean | undefined;
  /** The day of the instant. */
  readonly today: DayPlan;
  /** The service day that speaks: of a tail after midnight the day before, otherwise today. */
  readonly plan: DayPlan;
  readonly stretch: Stretch | undefined;
  /** The override that decides, where one does. */
  readonly decree: Decree | undefined;
}

/** The result of a search, and the instants for which it holds. */
export interface Turn {
  readonly from: Millis;
  readonly until: Millis;
  readonly next: Piece | undefined;
}
