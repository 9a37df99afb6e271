import { lookAhead } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describe } from '@tetap/words';
import type { Description } from '@tetap/words';
import { visitorOffset } from '../shared/visitorOffset.js';
import type { BadgeLanguage } from './badgeLanguage.js';

const known = new WeakMap<OfficeView, WeakMap<BadgeLanguage, Description>>();

/** An answer in words, found once for all badges that show it. */
export function wordsFor(view: OfficeView, language: BadgeLanguage): Description {
  const said = known.get(view) ?? new WeakMap<BadgeLanguage, Description>();
  known.set(view, said);
  let words = said.get(language);
  if (!words) {
    const { status, document, overlay } = view;
    said.set(language, words = describe(status, language, document, visitorOffset(status.at), lookAhead(document, overlay, status.at)));
  }
  return words;
}
