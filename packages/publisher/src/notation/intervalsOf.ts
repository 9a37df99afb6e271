import { isRecord } from '@tetap/feed';
import type { Interval } from '@tetap/feed';
import { localTimeOf } from './localTimeOf.js';

const CLOSED = /^(tutup|libur|closed)$/i;
const ALWAYS = /^24 ?(jam|hours|h)$/i;
const ZONE = /\s*\b(WIB|WITA|WIT)\b\.?/g;
const RANGE = /^(?:pukul\s+)?([\d.:]+)\s*(?:[\p{Pd}\u2212]|s\.?\/?d\.?|sampai|hingga|to)\s*(?:pukul\s+)?([\d.:]+)$/iu;

/**
 * Hours of one day as offices write them: `08.00 - 15.00 WIB`, `08.00-12.00, 13.00-15.00`, `08.00 s/d 12.00`,
 * `tutup`, `24 jam`; a list of these; or `{hours, lastQueue}` where queue numbers end before closing.
 * Undefined: not understood.
 *
 * @param zone label of the office's own zone, of which hours always are: another beside them is not understood. Default: any may stand there
 */
export function intervalsOf(written: unknown, zone?: string): readonly Interval[] | undefined {
  if (typeof written === 'string') return fromText(written, zone);
  if (Array.isArray(written)) {
    const parts = written.map((part) => intervalsOf(part, zone));
    // "Closed" is of the whole day: beside hours nobody knows which of the two was meant.
    return all(parts.length > 1 ? parts.map((part) => (part?.length === 0 ? undefined : part)) : parts);
  }
  if (!isRecord(written)) return undefined;
  const { hours, lastQueue, ...rest } = written;
  const intervals = intervalsOf(hours, zone);
  if (Object.keys(rest).length > 0) return undefined;
  if (lastQueue === undefined) return intervals;
  const end = typeof lastQueue === 'string' ? localTimeOf(lastQueue) : undefined;
  const last = intervals?.[intervals.length - 1];
  if (!intervals || !last || !end) return undefined;
  return [...intervals.slice(0, -1), { ...last, lastQueue: end }];
}

function fromText(written: string, zone?: string): readonly Interval[] | undefined {
  if (zone !== undefined && [...written.matchAll(ZONE)].some(([, named]) => named !== zone)) return undefined;
  const text = written.replace(ZONE, '').trim();
  if (CLOSED.test(text)) return [];
  if (ALWAYS.test(text)) return [{ opens: '00:00', closes: '24:00' }];
  return all(text.split(/\s*(?:,|;|\bdan\b|&)\s*/).map((part) => {
    const [, from = '', to = ''] = RANGE.exec(part) ?? [];
    const opens = localTimeOf(from);
    const closes = localTimeOf(to);
    return opens && closes && opens !== closes && opens !== '24:00' ? [{ opens, closes }] : undefined;
  }));
}

/** One part that was not understood makes the day worthless: the rest alone would say something else. */
function all(parts: readonly (readonly Interval[] | undefined)[]): readonly Interval[] | undefined {
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
