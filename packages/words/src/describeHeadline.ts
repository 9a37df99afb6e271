import type { OfficeStatus } from '@tetap/schedule';
import type { Description } from './describe.js';
import { detailOf } from './detail.js';
import { headlineOf } from './headline.js';
import type { Speaks } from './messages.js';
import { officeClock } from './officeClock.js';

/** What stands first, of all that `describe` says: for who tells an instant of many and needs nothing else. Pure and total. */
export function describeHeadline(status: OfficeStatus, language: Speaks<'badge'>): Pick<Description, 'headline' | 'detail' | 'until' | 'next'> {
  const { key } = headlineOf(status);
  const clock = officeClock(status.office.region.zone, language);
  return { headline: language.badge.headline[key], ...detailOf(status, key, language, clock, clock.written) };
}
