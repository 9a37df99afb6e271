import type { RegionDigest } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import { shortDate } from './dates.js';
import type { Speaks } from './messages.js';
import type { OfficeClock } from './officeClock.js';
import { textIn } from './textIn.js';

/**
 * "Diperbarui 20 Nov 2026 pukul 08.00 WIB oleh Diskominfo, Kabupaten Contoh": when what is shown was last changed, by whom, and of
 * which region it is, since every regency has an office of that name.
 */
export function updatedLine(instant: Millis, region: Pick<RegionDigest, 'name' | 'publisher'>, language: Speaks<'badge'>, { local, written }: OfficeClock): string {
  const updated = local(instant);
  const [publisher, name] = [region.publisher.name, region.name].map((text) => textIn(text, language.tag).value) as [string, string];
  return language.badge.updated(shortDate(updated, language), written(updated), publisher.includes(name) ? publisher : `${publisher}, ${name}`);
}
