/**
 * The shapes that the engine works with. They refer to each other, so they stand together; each is made in the file
 * named after what it is about.
 */
import type { Exception, Holiday, LiveDocument, Office, OfficerName, Override, Policy, Readiness, Season, UNKNOWN, Week, Weekday } from '@tetap/feed';
import type { Period } from './period.js';
import type { Rule } from './reason.js';
import type { Day, Duty, Freshness, Level, Millis, OfficeStatus, Staffing } from './status.js';
import type { Stretch } from './stretches.js';
import type { Zone } from './zone.js';

/** An entry of the overlay, or an exception, with its time as instants. */
export interface Window<Entry> extends Period {
  readonly entry: Entry;
}

/** What two documents prove by themselves, and for how long a reading of the overlay proves something. */
export interface Proof extends Period {
  /** Before and after the reading; 0: no reading is needed. */
  readonly reach: Millis;
}

/** What the document alone says of an office's days. Records stand in the order of rank. */
export interface Calendar {
  readonly office: Office;
  readonly zone: Zone;
  /** The dated records by their level, the strongest level first. */
  readonly rules: {
    readonly exception: readonly Exception[];
    readonly holiday: readonly Holiday[];
    readonly policy: readonly Policy[];
    readonly season: readonly Season[];
  };
  /** Days that were asked about; bounded. */
  readonly plans: (DayPlan | undefined)[];
}

/** An office as its document and one overlay let it be seen. */
export interface View extends Calendar {
  readonly overlay: LiveDocument | undefined;
  readonly overrides: readonly Window<Override>[];
  /** Of these the `closed`, `open` and `unknown` ones: they say what the counter is, the others only how or where it serves. */
  readonly decrees: readonly Window<Override>[];
  readonly readiness: readonly Window<Readiness>[];
  readonly officers: readonly Window<OfficerName>[];
  /** The shifts whose post exists, by their start. */
  readonly duties: readonly Omit<Duty, 'ready' | 'name'>[];
  readonly times: Omit<Freshness, 'state'>;
  readonly proof: Proof;
  /** All dates of the two documents, each once and in order, once a search went far enough to ask. */
  dates?: readonly Millis[];
  /** When a limit or a place ends which other records may prolong, by the end of one record and what it says. */
  readonly ends: Record<string, Millis>;
  /** The last searches, for a turn and for when one is served, and the instants for which they hold. */
  turn?: Search;
  served?: Search;
}

interface Search extends Period {
  readonly next: Piece | undefined;
}

/** What the rules say of one service day, from its midnight to the next. */
export interface DayPlan extends Period {
  /** Days since 1970. */
  readonly day: number;
  readonly weekday: Weekday;
  /** The week that holds on this day, of a season or of the office, whatever stronger records say. */
  readonly week: Week | typeof UNKNOWN | undefined;
  /** Not before the known calendar begins, nor after it ends. */
  readonly isKnown: boolean;
  /** As a table shows it: service hours, work hours where there is no counter. */
  readonly row: Day;
  /** The hours as instants; none where they are unknown. */
  readonly stretches: readonly Stretch[];
  /** When staff work; undefined: unknown. */
  readonly work: readonly Stretch[] | undefined;
  /** The level whose record gave the hours; a `usual` holiday is a reason but gives none. */
  readonly decider: Level;
  /** The records that gave the hours and the reason; the weekly hours are none. */
  readonly rules: readonly (Rule | undefined)[];
  /** From Friday's last closing to the time at which the Thursday of the same week closes; none on other days, or where Friday closes later. */
  readonly early: Period;
  /** The winning exception, if there is one: it may restrict the scope or move the place. */
  readonly exception: readonly Window<Exception>[];
  readonly staffing: Staffing['state'];
  readonly policy: Policy | undefined;
  /** The parts of this day that were asked about. */
  readonly spans: Span[];
}

/** A part of a day in which the counter neither opens nor closes. */
export interface Piece extends Period {
  /** The instant asked about. */
  readonly at: Millis;
  /** Undefined: unknown. */
  readonly open: boolean | undefined;
  /** The day of the instant, and the day before. */
  readonly today: DayPlan;
  readonly before: DayPlan;
  /** The service day that speaks: of a tail after midnight the day before, otherwise today. */
  readonly plan: DayPlan;
  readonly stretch: Stretch | undefined;
  /** The override that decides, where one does. */
  readonly decree: Override | undefined;
}

/** The axes that go by the rules, not by the clock. */
export type Axes = Pick<OfficeStatus, 'counter' | 'staffing' | 'contact' | 'reason'>;

/** A part of a day in which nothing changes but freshness. The headline is that of a fresh answer. */
export interface Span extends Period, Axes, Pick<OfficeStatus, 'headline'> {
  readonly piece: Piece;
  /** When these give way to others, once that was asked for: while the answer is fresh, and while it is stale. */
  change: Millis | undefined;
  staleChange: Millis | undefined;
}
