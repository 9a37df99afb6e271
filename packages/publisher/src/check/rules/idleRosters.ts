import { dateOf } from '@tetap/feed';
import { shiftOf } from '../../compile/shiftId.js';
import type { Fault, Rule } from '../rule.js';

/** A rotation that never begins a turn, or has no shift to publish, was meant otherwise. */
export const idleRosters: Rule = ({ offices, horizon }) => offices.flatMap(({ source: record, data }) => (record.rosters ?? []).flatMap((roster, index): readonly Fault[] => {
  const path = `rosters[${index}]`;
  if (roster.turn === 'working-day' && !(data.noCounter ? data.workHours : data.serviceHours)) {
    const field = data.noCounter ? 'workHours' : 'serviceHours';
    return [{ severity: 'error', code: 'roster.incomplete', record, path: `${path}.turn`, message: `Giliran per hari kerja memerlukan jam kantor. Isi "${field}".` }];
  }
  const known = roster.anchor < dateOf(horizon.shiftsUntil) && roster.anchor <= horizon.completeUntil;
  return known && !data.shifts.some(({ id }) => shiftOf(roster.id, id)) ? [{ severity: 'warning', code: 'roster.idle', record, path, message: 'Piket ini tidak menghasilkan satu giliran pun. Periksa jam, pos, dan hari liburnya.' }] : [];
}));
