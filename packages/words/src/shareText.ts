import type { OfficeStatus } from '@tetap/schedule';
import { shortDate } from './dates.js';
import type { Description } from './describe.js';
import type { Speaks } from './messages.js';
import { officeClock } from './officeClock.js';
import { plain } from './sentences.js';

/** A message to forward. It carries its time and the page, so that whoever gets it next week can check it. */
export function shareText(status: OfficeStatus, { name, headline, detail, notes, preview, example }: Description, language: Speaks<'tools'>, url: string): string {
  const clock = officeClock(status.office.region.zone, language);
  const at = clock.local(status.at);
  return language.tools.shareText({
    unit: name.value,
    status: headline,
    rincian: [plain([...detail, ...notes]), preview, example].filter(Boolean).join(' '),
    url,
    tgl: shortDate(at, language),
    jam: clock.written(at),
  });
}
