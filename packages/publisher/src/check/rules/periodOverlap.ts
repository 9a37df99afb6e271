import type { Text } from '@tetap/feed';
import { officeSeasons } from '../../compile/officeSeasons.js';
import { touches } from '../../compile/horizon.js';
import { dateInWords } from '../dateInWords.js';
import type { Fault, Rule } from '../rule.js';
import { textOf } from '../textOf.js';

/**
 * Of two exceptions on a day, or of two seasons, one counts and the other is as if it were not written. Where neither
 * outranks the other their ids would decide, and a closed day could lose to an open one; of two that close it is all the same.
 */
export const periodOverlap: Rule = ({ source: { holidays }, offices, horizon }) => offices.flatMap(({ source: record }) => {
  const { exceptions = [], seasons = [] } = record;
  const isNear = (period: Written): boolean => touches(horizon, period);
  const dated = exceptions.map(({ id, from, until, effect, priority = 0, updated }, index) => ({ name: id, from, until, index, shuts: effect === 'closed', rank: `${priority} ${updated === undefined ? '' : Date.parse(updated)}` }));
  const seasonal = seasons.flatMap((season, index) => officeSeasons({ ...record, seasons: [season] }, holidays).map(({ id, name = id, from, until }) => ({ name, from, until, index, shuts: false, rank: '' })));
  return [
    ...rivals(dated.filter(isNear)).map(({ one, other, day }): Fault => ({
      severity: 'error', code: 'exception.overlap', record, path: `exceptions[${one.index}].from`,
      message: `Pengecualian ini dan "${textOf(other.name)}" sama-sama berlaku pada ${dateInWords(day)}. Isi "priority" pada yang menang, atau pisahkan tanggalnya.`,
    })),
    ...rivals(seasonal.filter(isNear)).map(({ one, other, day }): Fault => ({
      severity: 'error', code: 'season.overlap', record, path: `seasons[${one.index}]`,
      message: `Musim ini dan "${textOf(other.name)}" sama-sama berlaku pada ${dateInWords(day)}. Gabungkan, atau pisahkan tanggalnya.`,
    })),
  ];
});

interface Written {
  readonly name: Text;
  readonly from: string;
  readonly until: string;
  /** Its place in the office's list; a season that is written once may have several periods. */
  readonly index: number;
  readonly shuts: boolean;
  readonly rank: string;
}

/** What meets an equal that stands before it in the list, once each, with the first day of both. */
function rivals(periods: readonly Written[]): readonly { readonly one: Written; readonly other: Written; readonly day: string }[] {
  return periods.flatMap((one, at) => {
    const other = periods.slice(0, at).find(({ index, shuts, rank, from, until }) => index < one.index && rank === one.rank && !(shuts && one.shuts) && from <= one.until && one.from <= until);
    return other ? [{ one, other, day: one.from < other.from ? other.from : one.from }] : [];
  }).filter(({ one: { index } }, at, all) => all.findIndex(({ one }) => one.index === index) === at);
}
