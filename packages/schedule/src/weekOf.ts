import type { OfficeDocument } from '@tetap/feed';
import { planAt, planOf } from './dayHours.js';
import { rowOf } from './officeStatus.js';
import { prepare } from './prepare.js';
import type { Day, Millis } from './status.js';

/** Seven service days from the office's date at `now`. */
export function weekOf(document: OfficeDocument, now: Millis): readonly Day[] {
  const prepared = prepare(document);
  const first = planAt(prepared, now).day;
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => rowOf(planOf(prepared, first + offset)));
}
