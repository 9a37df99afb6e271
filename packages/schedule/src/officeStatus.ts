import { dateOf } from '@tetap/feed';
import type { OfficeDocument } from '@tetap/feed';
import { counterAt } from './counter.js';
import { contactAt } from './duty.js';
import type { OverlayReading, Question } from './evidence.js';
import { freshnessAt } from './freshness.js';
import { headlineOf } from './headline.js';
import type { DayPlan, Piece, View } from './model.js';
import { viewOf } from './overlay.js';
import { prepare } from './prepare.js';
import { staffingAt } from './staffing.js';
import type { Day, Millis, OfficeStatus } from './status.js';
import { pieceAt } from './timeline.js';

/**
 * What is true of an office at an instant: every axis, the headline that follows from them, and why.
 * Pure and total for every document that passed the reader; `now` is any whole millisecond of the years 1 to 9999.
 */
export function officeStatus(document: OfficeDocument, overlay: OverlayReading, now: Millis, question?: Question): OfficeStatus {
  return statusAt(viewOf(prepare(document), overlay.document), overlay.readAt, now, question?.clock ?? now).status;
}

/** A status, and the piece of the timeline that it was read from. */
export interface Reading {
  readonly status: OfficeStatus;
  readonly piece: Piece;
}

export function statusAt(view: View, readAt: Millis | undefined, at: Millis, clock: Millis): Reading {
  const { prepared } = view;
  const piece = pieceAt(view, at);
  const counter = counterAt(view, piece);
  const staffing = staffingAt(view, piece);
  const contact = contactAt(view, at);
  const freshness = freshnessAt(view, readAt, at, clock);
  const reason = (piece.decree ?? piece.plan).reason;
  const headline = headlineOf({ counter, staffing, contact, freshness, reason }, piece, prepared.zone);
  return { status: { office: prepared.office, at, counter, staffing, contact, freshness, headline, reason, today: rowOf(piece.today) }, piece };
}

/** A day as a table shows it. */
export function rowOf(plan: DayPlan): Day {
  return plan.row ??= { date: dateOf(plan.day), hours: plan.hours, reason: plan.reason };
}
