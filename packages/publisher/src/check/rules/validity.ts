import { DAY, dateOf, dayNumber } from '@tetap/feed';
import { dateInWords } from '../dateInWords.js';
import { concerns } from '../../compile/inScope.js';
import type { PolicySource } from '../../source/policyForm.js';
import type { Fault, Rule } from '../rule.js';

/** Days before the end at which somebody should act. */
const NOTICE = 7;
const POLICY_NOTICE = 14;

/** What runs out soon, or before the publication itself does. */
export const validity: Rule = ({ source: { region, holidays, policies }, offices, horizon }) => {
  const { today, zone, validUntil, completeUntil } = horizon;
  const lastDay = Math.floor(zone.toLocal(validUntil) / DAY);
  /** Whether some office is left without any rule on the day after. */
  const isLast = (record: PolicySource, after: number): boolean => offices.some(({ source, data }) => concerns(record, source)
    && !data.policies.some(({ from, until }) => dayNumber(from) <= after && (until === undefined || after <= dayNumber(until))));
  const faults: Fault[] = [];
  if (lastDay - today < NOTICE) {
    faults.push({ severity: 'warning', code: 'validity.short', record: region, path: 'publishing.validDays', message: `Masa berlaku habis ${dateInWords(dateOf(lastDay))}. Sesudah itu warga melihat "Jadwal belum diperbarui". Naikkan validDays.` });
  }
  if (dayNumber(completeUntil) < lastDay) {
    faults.push(dayNumber(completeUntil) < today
      ? { severity: 'error', code: 'calendar.missing', record: holidays, path: 'years', message: `Hari libur tahun ini belum tercatat, jadi semua jam tidak pasti. Tambahkan tahun ${dateOf(today).slice(0, 4)}.` }
      : { severity: 'warning', code: 'calendar.ends', record: holidays, path: 'years', message: `Hari libur hanya tercatat sampai ${dateInWords(completeUntil)}. Tambahkan tahun berikutnya.` });
  }
  for (const record of policies) {
    const { until, reviewOn } = record;
    const left = until === undefined ? Infinity : dayNumber(until) - today;
    if (left >= 0 && left < POLICY_NOTICE && isLast(record, today + left + 1)) faults.push({ severity: 'warning', code: 'policy.ends', record, path: 'until', message: `Aturan ini berakhir ${dateInWords(until ?? '')}. Sesudah itu statusnya "belum diumumkan". Tulis aturan berikutnya, bila ada.` });
    if (reviewOn !== undefined && dayNumber(reviewOn) <= today && left >= 0) faults.push({ severity: 'warning', code: 'policy.review', record, path: 'reviewOn', message: `Aturan ini seharusnya ditinjau ${dateInWords(reviewOn)}. Perbarui atau akhiri.` });
  }
  return faults;
};
