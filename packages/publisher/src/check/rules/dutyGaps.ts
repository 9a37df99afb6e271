import { DAY, dateOf } from '@tetap/feed';
import type { Office } from '@tetap/feed';
import { hoursByDay } from '../../compile/hoursByDay.js';
import type { Horizon } from '../../compile/horizon.js';
import { dayOf } from '../dayOf.js';
import { spanOf } from '../../compile/spanOf.js';
import { wallTime } from '../../compile/wallTime.js';
import type { Fault, Rule } from '../rule.js';

const MINUTE = 60_000;
/** Gaps of an office that are told one by one. */
const SHOWN = 3;

/** Somebody is there in every stretch of service: an office is never left empty. */
export const dutyGaps: Rule = ({ offices, horizon }) => offices.flatMap(({ source: record, data }): readonly Fault[] => {
  if (!record.rosters?.length) {
    const alone = data.facesPublic || data.policies.some(({ mode }) => mode !== 'none');
    return alone ? [{ severity: 'warning', code: 'duty.none', record, path: '', message: 'Kantor ini belum punya petugas piket. Isi "posts" dan "rosters".' }] : [];
  }
  const gaps = gapsOf(data, horizon);
  const shown = gaps.slice(0, SHOWN).map(({ day, from, until }) => `${dayOf(day).replace(/ \d{4}$/, '')}, pukul ${clock(from)}–${clock(until)}: tidak ada petugas siaga. Tambahkan piket.`);
  const rest = gaps.length - shown.length;
  return [...shown, ...(rest > 0 ? [`Masih ada ${rest} waktu lain tanpa petugas siaga. Tambahkan piket.`] : [])]
    .map((message) => ({ severity: 'error', code: 'duty.gap', record, path: 'rosters', message }));
});

interface Gap {
  readonly day: number;
  /** Minutes since the midnight of the day. */
  readonly from: number;
  readonly until: number;
}

/** Parts of service stretches that no shift covers, from today to the last day with dated shifts. */
function gapsOf(data: Office, horizon: Horizon): readonly Gap[] {
  const { zone, today, shiftsUntil, completeUntil } = horizon;
  const posts = new Set(data.posts.map(({ id }) => id));
  const shifts = data.shifts.filter(({ post }) => posts.has(post)).map(({ from, until }) => [zone.toLocal(Date.parse(from)), zone.toLocal(Date.parse(until))] as const);
  const hoursOn = hoursByDay(data, horizon);
  const gaps: Gap[] = [];
  for (let day = today; day < shiftsUntil && dateOf(day) <= completeUntil; day++) {
    for (const interval of hoursOn(day)) {
      const [from, until] = spanOf(interval);
      const [opens, closes] = [wallTime(day, from), wallTime(day, until)];
      let covered = opens;
      for (const [from, until] of shifts) {
        if (until <= covered || covered >= closes) continue;
        if (from > covered && from < closes) gaps.push(gap(day, covered, from));
        covered = Math.max(covered, from >= closes ? covered : until);
      }
      if (covered < closes) gaps.push(gap(day, covered, closes));
    }
  }
  return gaps;
}

function gap(day: number, from: number, until: number): Gap {
  return { day, from: (from - day * DAY) / MINUTE, until: (until - day * DAY) / MINUTE };
}

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(minutes === 1440 ? 24 : Math.floor(minutes / 60) % 24)}.${two(minutes % 60)}`;
}
