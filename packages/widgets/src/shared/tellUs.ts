import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RegionDigest } from '@tetap/feed';
import type { Speaks } from '@tetap/words';
import { buttonLink } from './buttonLink.js';
import { strokes } from './cardIcons.js';
import { contactLink } from './links.js';

/** "Is this wrong? Tell us": to whoever publishes the feed, where it says how. */
export function tellUs(region: Pick<RegionDigest, 'publisher'> | undefined, { badge }: Speaks<'badge'>, example: boolean | undefined): TemplateResult | typeof nothing {
  const contact = region?.publisher.contact;
  return contact ? buttonLink(example ? undefined : contactLink(contact), strokes.ask, badge.wrongInfo) : nothing;
}
