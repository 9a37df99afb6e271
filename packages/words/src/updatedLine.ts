import type { RegionDigest } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import { shortDate } from './dates.js';
import type { Speaks } from './messages.js';
import type { OfficeClock } from './officeClock.js';
import { textIn } from './textIn.js';

/**
 * "Diperbarui 20 Nov 2026 pukul 08.00 WIB oleh Diskominfo, Kabupaten Contoh": when what is shown was last changed, by whom, and of
 * which region it is, since every regency has an office of that name. A publisher whose Indonesian name has the region's says it already.
 */
export function updatedLine(instant: Millis, { name, publisher }: Pick<RegionDigest, 'name' | 'publisher'>, language: Speaks<'badge'>, { local, written }: OfficeClock): string {
  const updated = local(instant);
  const isNamed = textIn(publisher.name, 'id').value.includes(textIn(name, 'id').value);
  const by = (isNamed ? [publisher.name] : [publisher.name, name]).map((text) => textIn(text, language.tag).value).join(', ');
  return language.badge.updated(shortDate(updated, language), written(updated), by);
}
