import type { RegionDigest } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import { shortDate } from './dates.js';
import type { Speaks } from './messages.js';
import type { OfficeClock } from './officeClock.js';
import { textIn } from './textIn.js';

/** "Diperbarui 20 Nov 2026 pukul 08.00 WIB oleh Diskominfo": when what is shown was last changed, and by whom. */
export function updatedLine(instant: Millis, { publisher }: Pick<RegionDigest, 'publisher'>, language: Speaks<'badge'>, { local, written }: OfficeClock): string {
  const updated = local(instant);
  return language.badge.updated(shortDate(updated, language), written(updated), textIn(publisher.name, language.tag).value);
}
