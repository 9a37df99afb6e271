import { dateOf, dayNumber } from '@tetap/feed';
import type { Office } from '@tetap/feed';
import { daysOf } from '../../compile/daysOf.js';
import { officeData } from '../../compile/officeData.js';
import { shiftOf } from '../../compile/shiftId.js';
import type { RosterChange } from '../../source/rosterForm.js';
import type { Fault, Rule } from '../rule.js';

/** First and last day number. */
type Days = readonly [first: number, last: number];

/** A shift by its day and its place in it, from 1. */
interface Dated {
  readonly day: number;
  readonly place: number;
}

/** A change that meets no shift, or a swap that leaves one to nobody, was meant for another day: on the right one the wrong post would be named. */
export const rosterChanges: Rule = ({ source, offices, horizon }) => offices.flatMap(({ source: record, data }) => (record.rosters ?? []).flatMap((roster, index): readonly Fault[] => {
  const { id, turn, changes = [] } = roster;
  const known = Math.min(horizon.shiftsUntil - 1, dayNumber(horizon.completeUntil));
  const isComing = ([first, last]: Days): boolean => horizon.today <= first && last <= known;
  if (changes.length === 0) return [];
  const dated = (shifts: Office['shifts']): readonly Dated[] => shifts.flatMap((shift) => shiftOf(id, shift.id) ?? []).map(({ date, place }) => ({ day: dayNumber(date), place }));
  const shiftsWith = (applied: readonly RosterChange[]) => dated(officeData({ ...record, rosters: [{ ...roster, changes: applied }] }, source, horizon).shifts);
  const missingIn = (shifts: readonly Dated[]) => ({ day, place }: Dated): boolean => !shifts.some((other) => other.day === day && other.place === place);
  const planned = shiftsWith([]);
  const missing = planned.filter(missingIn(dated(data.shifts)));

  const faultOf = (change: RosterChange): { readonly field: 'from' | 'swapWith'; readonly days: Days; readonly so: string } | undefined => {
    const { from, until, shift = 1, swapWith } = change;
    const meets = ([first, last]: Days): boolean => planned.some(({ day, place }) => first <= day && day <= last && place === shift);
    const own: Days = [dayNumber(from), dayNumber(until)];
    if (swapWith === undefined) return isComing(own) && !meets(own) ? { field: 'from', days: own, so: 'perubahan ini tidak berarti' } : undefined;

    const away = dayNumber(swapWith) - own[0];
    const partner = ([first, last]: Days): Days => [first + away, last + away];
    // A week is one turn, whose holidays take nothing from it; of all others each day is one.
    const turns = turn === 'week' ? [own] : daysOf(change).map((day): Days => [day, day]);
    const lost = turns.flatMap((days) => [[days, partner(days), 'swapWith'], [partner(days), days, 'from']] as const)
      .find(([has, lacks]) => isComing(has) && isComing(lacks) && meets(has) && !meets(lacks));
    if (lost) return { field: lost[2], days: lost[1], so: 'tukarannya hilang' };
    const isIn = ([first, last]: Days, { day }: Dated): boolean => first <= day && day <= last;
    const touched = missing.filter((each) => isIn(own, each) || isIn(partner(own), each));
    // Whether the swap alone is what leaves it to nobody: what is cancelled is meant to be missing.
    const alone = touched.length > 0 ? touched.find(missingIn(shiftsWith([change]))) : undefined;
    if (alone) {
      const isOwn = isIn(own, alone);
      const day = alone.day + (isOwn ? away : -away);
      return { field: isOwn ? 'swapWith' : 'from', days: [day, day], so: 'tukarannya hilang' };
    }
    return isComing(own) && isComing(partner(own)) && !meets(own) ? { field: 'from', days: own, so: 'perubahan ini tidak berarti' } : undefined;
  };

  return changes.flatMap((change, at) => {
    const fault = faultOf(change);
    if (!fault) return [];
    const [first, last] = fault.days.map(dateOf);
    return [{
      severity: 'warning', code: 'roster.change-idle', record, path: `rosters[${index}].changes[${at}].${fault.field}`,
      message: `Tidak ada piket yang mulai ${first}${last === first ? '' : ` sampai ${last}`}, jadi ${fault.so}. Periksa tanggalnya.`,
    }];
  });
}));
