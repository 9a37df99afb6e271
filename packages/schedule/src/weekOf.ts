import { weekdays } from '@tetap/feed';
import type { OfficeDocument } from '@tetap/feed';
import { planAt, planOf } from './dayPlan.js';
import type { Day, Millis } from './status.js';
import { viewOf } from './viewOf.js';

/** Seven service days from the office's date at `now`. */
export function weekOf(document: OfficeDocument, now: Millis): readonly Day[] {
  const view = viewOf(document);
  const { day } = planAt(view, now);
  return weekdays.map((_, offset) => planOf(view, day + offset).row);
}
