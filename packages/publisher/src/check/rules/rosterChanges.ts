import { dateOf } from '@tetap/feed';
import { officeData } from '../../compile/officeData.js';
import type { RosterChange } from '../../source/rosterForm.js';
import type { Fault, Rule } from '../rule.js';

/** A change that meets no shift was meant for another day: on the right one the wrong post would be named. */
export const rosterChanges: Rule = ({ source, offices, horizon }) => offices.flatMap(({ source: record }) => (record.rosters ?? []).flatMap((roster, index): readonly Fault[] => {
  const { id, changes = [] } = roster;
  const [first, end] = [dateOf(horizon.today), dateOf(horizon.shiftsUntil)];
  const coming = changes.filter(({ from, until }) => first <= from && until < end && until <= horizon.completeUntil);
  if (coming.length === 0) return [];
  const planned = officeData({ ...record, rosters: [{ ...roster, changes: [] }] }, source, horizon).shifts;
  const meets = ({ from, until, shift = 1 }: RosterChange): boolean => planned.some((each) => {
    const date = each.id.slice(id.length + 1, id.length + 11);
    return from <= date && date <= until && Number(each.id.slice(id.length + 12) || 1) === shift;
  });
  return coming.filter((change) => !meets(change)).map((change) => ({
    severity: 'warning', code: 'roster.change-idle', record, path: `rosters[${index}].changes[${changes.indexOf(change)}].from`,
    message: `Tidak ada piket yang mulai ${change.from}${change.until === change.from ? '' : ` sampai ${change.until}`}, jadi perubahan ini tidak berarti. Periksa tanggalnya.`,
  }));
}));
