import type { OfficeDocument } from '@tetap/feed';
import { planAt, weekFrom } from './dayPlan.js';
import { limitOf } from './limitOf.js';
import type { Day, Millis } from './status.js';
import { calendarOf } from './viewOf.js';

/** Seven service days from the office's date at `now`, each with what limits it. */
export function weekOf(document: OfficeDocument, now: Millis): readonly Day[] {
  const calendar = calendarOf(document);
  return weekFrom(calendar, planAt(calendar, now).day).map((plan) => {
    const limit = limitOf(plan);
    return limit ? { ...plan.row, limit } : plan.row;
  });
}
