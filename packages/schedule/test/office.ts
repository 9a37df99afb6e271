import type { Exception, Holiday, Incident, Interval, LiveDocument, Office, OfficeDocument, Override, Policy, Post, Season, Shift, Week } from '@tetap/feed';
import type { Hours } from '@tetap/feed';
import type { OverlayReading } from '../src/index.js';

/** A wall time in Jakarta, `2026-11-27 08:00`, as an instant. */
export function wib(local: string): number {
  return Date.parse(`${local.replace(' ', 'T')}:00+07:00`);
}

/** `08:00-12:00` or, with a last queue number, `08:00-12:00/11:30`. */
export function hours(...stretches: string[]): Interval[] {
  return stretches.map((stretch) => {
    const [span = '', lastQueue] = stretch.split('/');
    const [opens, closes] = span.split('-');
    return { opens, closes, ...(lastQueue && { lastQueue }) } as Interval;
  });
}

export function week(monToThu: Hours, fri: Hours = monToThu, sat: Hours = [], sun: Hours = []): Week {
  return { mon: monToThu, tue: monToThu, wed: monToThu, thu: monToThu, fri, sat, sun };
}

export const USUAL = week(hours('08:00-12:00', '13:00-15:00'), hours('08:00-11:30'));

export function office(data: Partial<Office> & { readonly zone?: string; readonly live?: { readonly ttl: number } } = {}, envelope: Partial<OfficeDocument> = {}): OfficeDocument {
  const { zone = 'Asia/Jakarta', live, ...rest } = data;
  return {
    version: '1.0', build: 'b1', ttl: 3600,
    generated: '2026-11-01T00:00:00+07:00', updated: '2026-11-01T00:00:00+07:00', validUntil: '2029-01-01T00:00:00+07:00',
    ...envelope,
    data: {
      id: 'kantor', name: 'Kantor Contoh', kind: 'dinas', facesPublic: true,
      region: { code: '12.18', name: 'Kabupaten Contoh', zone, publisher: { name: 'Diskominfo Contoh' }, ...(live && { live }) },
      serviceHours: USUAL, seasons: [], exceptions: [], holidays: [], policies: [], completeUntil: '2028-12-31', posts: [], shifts: [], contacts: [],
      ...rest,
    },
  };
}

export function exception(effect: Exception['effect'], from: string, rest: Partial<Exception> = {}): Exception {
  return { id: `x-${from}`, from, until: from, effect, ...rest } as Exception;
}

export function holiday(from: string, given: Holiday['hours'], rest: Partial<Holiday> = {}): Holiday {
  return { id: `h-${from}`, from, until: from, kind: 'national', hours: given, ...rest } as Holiday;
}

export function season(from: string, until: string, serviceHours: Season['serviceHours'], rest: Partial<Season> = {}): Season {
  return { id: `s-${from}`, from, until, serviceHours, ...rest } as Season;
}

export function policy(mode: Policy['mode'], from: string, rest: Partial<Policy> = {}): Policy {
  return { id: `p-${from}`, from, mode, ...rest } as Policy;
}

export const PIKET: Post = { id: 'piket', role: 'Petugas piket', contacts: [] };

export function shift(id: string, from: string, until: string, post = 'piket'): Shift {
  return { id, post, from: new Date(wib(from)).toISOString(), until: new Date(wib(until)).toISOString() };
}

export function override(effect: Override['effect'], from: string, until?: string, rest: Partial<Override> = {}): Override {
  return { id: `o-${effect}`, office: 'kantor', effect, from: new Date(wib(from)).toISOString(), ...(until && { until: new Date(wib(until)).toISOString() }), ...rest };
}

export function incident(state: Incident['state'], from: string, until?: string, rest: Partial<Incident> = {}): Incident {
  return { id: `i-${state}`, app: 'siap', state, from: new Date(wib(from)).toISOString(), ...(until && { until: new Date(wib(until)).toISOString() }), ...rest };
}

/** An overlay that was read at `readAt`. */
export function overlay(data: Partial<LiveDocument['data']>, readAt?: number, envelope: Partial<LiveDocument> = {}): OverlayReading {
  return {
    readAt,
    document: {
      version: '1.0', build: 'b1', ttl: 60,
      generated: '2026-11-01T00:00:00+07:00', updated: '2026-11-01T00:00:00+07:00', validUntil: '2029-01-01T00:00:00+07:00',
      ...envelope,
      data: { overrides: [], incidents: [], ...data },
    },
  };
}
