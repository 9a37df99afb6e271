import type { Office } from '@tetap/feed';
import { localOf, shortDate } from './dates.js';
import type { Speaks } from './messages.js';
import { number } from './numbers.js';
import { unended } from './sentences.js';
import { textIn } from './textIn.js';

/** "98 % petugas hadir pada 9 Mei 2022. Sumber: BKPSDM." Of what `attendanceAt` gives: of old figures nothing. */
export function describeAttendance(attendance: Office['attendance'], language: Speaks<'help'>): string | undefined {
  if (!attendance) return undefined;
  const { date, percent, source } = attendance;
  return language.help.attendance(number(percent, language), shortDate(localOf(date), language), unended(textIn(source, language.tag).value));
}
