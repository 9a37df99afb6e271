import { dateOf, dayNumber } from '@tetap/feed';
import { officeData } from '../../compile/officeData.js';
import { shiftOf } from '../../compile/shiftId.js';
import type { RosterChange } from '../../source/rosterForm.js';
import type { Fault, Rule } from '../rule.js';

/** A change that meets no shift was meant for another day: on the right one the wrong post would be named. */
export const rosterChanges: Rule = ({ source, offices, horizon }) => offices.flatMap(({ source: record }) => (record.rosters ?? []).flatMap((roster, index): readonly Fault[] => {
  const { id, changes = [] } = roster;
  const [first, end] = [dateOf(horizon.today), dateOf(horizon.shiftsUntil)];
  const coming = changes.filter(({ from, until }) => first <= from && until < end && until <= horizon.completeUntil);
  if (coming.length === 0) return [];
  const planned = officeData({ ...record, rosters: [{ ...roster, changes: [] }] }, source, horizon).shifts;
  const meets = (from: string, until: string, shift = 1): boolean => planned.some((each) => {
    const of = shiftOf(id, each.id);
    return of !== undefined && from <= of.date && of.date <= until && of.place === shift;
  });
  const idle = (change: RosterChange, field: 'from' | 'swapWith', from: string, until: string): readonly Fault[] => meets(from, until, change.shift) ? [] : [{
    severity: 'warning', code: 'roster.change-idle', record, path: `rosters[${index}].changes[${changes.indexOf(change)}].${field}`,
    message: `Tidak ada piket yang mulai ${from}${until === from ? '' : ` sampai ${until}`}, jadi ${field === 'from' ? 'perubahan ini tidak berarti' : 'tukarannya hilang'}. Periksa tanggalnya.`,
  }];
  return coming.flatMap((change) => {
    const { from, until, swapWith } = change;
    const back = swapWith === undefined ? undefined : dateOf(dayNumber(swapWith) + dayNumber(until) - dayNumber(from));
    const isComing = swapWith !== undefined && back !== undefined && first <= swapWith && back < end && back <= horizon.completeUntil;
    return [...idle(change, 'from', from, until), ...(isComing ? idle(change, 'swapWith', swapWith, back) : [])];
  });
}));
