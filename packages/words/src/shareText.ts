import type { LookAhead, OfficeStatus } from '@tetap/schedule';
import { absolute } from './absolute.js';
import { shortDate } from './dates.js';
import { describe } from './describe.js';
import type { Speaks } from './messages.js';
import { officeClock } from './officeClock.js';
import { ended, plain } from './sentences.js';
import { textIn } from './textIn.js';

/**
 * A message to forward. It carries its time and the page, so that whoever gets it next week can check it; days are named by
 * their date, since "besok" is another day by then; and the region, since every regency has such an office.
 * `document` is the office's, or anything that tells whether it is an example; `url` the page's address. `ahead`: what `lookAhead` found, since
 * who reads only that the office opens again tomorrow must also hear that it serves some only then.
 */
export function shareText(status: OfficeStatus, language: Speaks<'badge' | 'contact' | 'control' | 'tools'>, document: { readonly example?: boolean }, url: string, ahead?: LookAhead): string {
  const { at, office: { region } } = status;
  const { name, headline, detail, until, next, upcoming, notes, preview, example } = describe(status, absolute(language), document, undefined, ahead);
  const clock = officeClock(region.zone, language);
  return language.tools.shareText({
    unit: `${name.value}, ${textIn(region.name, language.tag).value}`,
    status: headline,
    rincian: [plain(detail), until, next, ...upcoming.map(({ label, text }) => `${label}: ${ended(text.value)}`), plain(notes), preview, example].filter(Boolean).join(' '),
    url,
    tgl: shortDate(clock.local(at), language),
    jam: clock.written(clock.local(at)),
  });
}
