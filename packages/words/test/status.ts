import type { Contact, Office, RegionDigest } from '@tetap/feed';
import type { Counter, Duty, OfficeStatus } from '@tetap/schedule';

/** An instant of Monday 23 November 2026 or later, on the wall clock of WIB. */
export function wib(time: string, date = '2026-11-23'): number {
  return Date.parse(`${date}T${time}:00+07:00`);
}

export const phone: Contact = { kind: 'phone', number: { kind: 'international', value: '+62000442135' } };
export const officer: Contact = { kind: 'whatsapp', number: { kind: 'international', value: '+62000811001' } };

export const region: RegionDigest = {
  code: '12.18', name: 'Kabupaten Contoh', zone: 'Asia/Jakarta', publisher: { name: 'Diskominfo Kabupaten Contoh' },
};

export function office(changes: Partial<Office> = {}): Office {
  return {
    id: 'disdukcapil', name: 'Disdukcapil', kind: 'dinas', facesPublic: true, region,
    seasons: [], exceptions: [], holidays: [], policies: [], completeUntil: '2026-12-31', posts: [], shifts: [], contacts: [phone],
    ...changes,
  };
}

export const duty: Duty = {
  post: { id: 'piket', role: 'Petugas piket loket', contacts: [officer], responseMinutes: 5 },
  shift: { id: 's1', post: 'piket', from: '2026-11-23T08:00:00+07:00', until: '2026-11-23T15:00:00+07:00' },
  from: wib('08:00'), until: wib('15:00'), ready: wib('08:02'), name: undefined,
};

/** Monday 10.00 WIB, open until 15.00, everything proven; a test changes what it is about. */
export function status(changes: Omit<Partial<OfficeStatus>, 'counter' | 'freshness'> & {
  readonly counter?: Partial<Counter>;
  readonly freshness?: Partial<OfficeStatus['freshness']>;
} = {}): OfficeStatus {
  const { counter, freshness, ...rest } = changes;
  return {
    office: office(), at: wib('10:00'), headline: 'open', reason: { level: 'weekly' },
    staffing: { state: 'unpublished', working: true, policy: undefined },
    contact: { state: 'none' },
    today: { date: '2026-11-23', hours: [{ opens: '08:00', closes: '12:00' }, { opens: '13:00', closes: '15:00' }], reason: { level: 'weekly' } },
    counter: {
      state: 'open', phase: undefined, until: wib('15:00'), opensAt: undefined, unknownAfter: undefined, lastQueue: undefined,
      scope: { kind: 'full' }, place: { kind: 'here' }, always: false, ...counter,
    },
    freshness: { state: 'fresh', updated: wib('08:00', '2026-11-20'), generated: wib('09:00'), validUntil: wib('23:59', '2026-12-31'), ...freshness },
    ...rest,
  };
}

/** A closed counter that opens again at `opensAt`. */
export function closed(opensAt: number | undefined, changes: Parameters<typeof status>[0] = {}): OfficeStatus {
  return status({ ...changes, headline: changes.headline ?? 'closed', counter: { state: 'closed', until: undefined, opensAt, ...changes.counter } });
}
