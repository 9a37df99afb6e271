import { isRecord, zoneLabel } from '@tetap/feed';
import type { Week } from '@tetap/feed';
import { zoneOfRegion } from '@tetap/feed/regions';
import { intervalsOf } from '../notation/intervalsOf.js';
import { weekOf } from '../notation/weekOf.js';
import { joined } from './joined.js';
import type { Reader } from './reader.js';
import type { Replace } from './replaced.js';
import type { SourceFile } from './sourceFile.js';

/** Hours as offices write them, for the files of one source; what cannot be read is reported. */
export interface HourNotations {
  /** Hours of a day. */
  readonly hours: (file: SourceFile) => Replace;
  /** Hours of a week; `profiles` are the named weeks of hours.yaml, undefined where those are not known. */
  readonly week: (file: SourceFile, profiles: ReadonlyMap<string, Week> | undefined) => Replace;
}

/** @param region its code: hours of another zone than its own are not read. Where it is not known, those of all are. */
export function hourNotations({ report }: Reader, region = ''): HourNotations {
  const zone = zoneOfRegion(region);
  const label = zone && zoneLabel(zone);
  const inZone = label === undefined ? '' : ` Semua jam adalah ${label}.`;
  return {
    hours: (file) => (written, path) => {
      if (written === 'usual' || written === 'biasa') return 'usual';
      const intervals = intervalsOf(written, label);
      if (!intervals) report(file, path, 'hours.unreadable', `Jam ini tidak terbaca. Tulis seperti "08.00-12.00, 13.00-15.00", "tutup", atau "24 jam".${inZone}`);
      return intervals ?? [];
    },
    week: (file, profiles) => (written, path) => {
      if (typeof written === 'string' && written !== 'service') {
        const profile = profiles?.get(written);
        if (profiles && !profile) report(file, path, 'profile.unknown', `Pola jam "${written}" tidak ada di hours.yaml. Periksa ejaannya.${/\d[.:]\d/.test(written) ? ' Hari dan jam ditulis di baris sendiri, seperti "senin-kamis: 08.00-15.00", dengan spasi sesudah titik dua.' : ''}`);
        return profile ?? {};
      }
      if (!isRecord(written)) return written;
      const { week, unread } = weekOf(written, label);
      for (const key of unread) report(file, joined(path, key), 'hours.unreadable', `Baris "${key}" tidak terbaca, atau harinya sudah ditulis. Tulis seperti "senin-kamis: 08.00-15.00".${inZone}`);
      return week;
    },
  };
}
