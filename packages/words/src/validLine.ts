import type { Millis } from '@tetap/schedule';
import { shortDate } from './dates.js';
import type { Speaks, ValidityMessages } from './messages.js';
import type { OfficeClock } from './officeClock.js';

/** "Info ini berlaku sampai 31 Des 2026.": the last day on which what is shown is vouched for; `validUntil` is the instant at which that ends. */
export function validLine(validUntil: Millis, say: ValidityMessages, language: Speaks, { local }: OfficeClock): string {
  return say.validUntil(shortDate(local(validUntil - 1), language));
}
