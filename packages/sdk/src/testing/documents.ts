import type {
  App, AppsDocument, Envelope, Hours, Live, LiveDocument, Office, OfficeDocument, OfficeEntry, OfficesDocument, Region, RegionDigest, RegionDocument, Service, ServiceDocument,
  ServiceEntry, ServicesDocument,
} from '@tetap/feed';
import { exampleEnvelope } from './envelope.js';

/**
 * Small valid documents of one made-up region, all with `example: true`. The first argument replaces fields of `data`, the second fields of
 * the envelope. They fit each other: the service is done at the office and by the app.
 */
const OFFICE = 'disdukcapil';
const SERVICE = 'ktp-hilang';
const APP = 'aplikasi-dukcapil';

/** The region as every office carries it; `parts` replaces fields. */
export function exampleRegionDigest(parts: Partial<RegionDigest> = {}): RegionDigest {
  return { code: '12.18', name: 'Kabupaten Contoh', zone: 'Asia/Jakarta', publisher: { name: 'Diskominfo Kabupaten Contoh' }, ...parts };
}

/** The region, without overlay and official numbers unless `data` has them. */
export function exampleRegion(data: Partial<Region> = {}, envelope?: Partial<Envelope>): RegionDocument {
  return { ...exampleEnvelope(envelope), data: { ...exampleRegionDigest(), ...data } };
}

/** One entry for each argument of the list; by default the office of `exampleOffice`. */
export function exampleOffices(entries: readonly Partial<OfficeEntry>[] = [{}], envelope?: Partial<Envelope>): OfficesDocument {
  return { ...exampleEnvelope(envelope), data: entries.map((parts) => ({ id: OFFICE, name: 'Disdukcapil', kind: 'dinas' as const, ...parts })) };
}

/** Fields of an office; those of its region may be given in part too. */
export interface OfficeParts extends Partial<Omit<Office, 'region'>> {
  readonly region?: Partial<RegionDigest>;
}

/** Open from Monday to Friday, 08.00 to 15.00; an officer is on duty on 23 November 2026 until 12.00. No overlay, unless `region.live` says so. */
export function exampleOffice({ region, ...data }: OfficeParts = {}, envelope?: Partial<Envelope>): OfficeDocument {
  const day: Hours = [{ opens: '08:00', closes: '15:00' }];
  return {
    ...exampleEnvelope(envelope),
    data: {
      id: OFFICE, name: 'Disdukcapil', kind: 'dinas', facesPublic: true,
      region: exampleRegionDigest(region),
      serviceHours: { mon: day, tue: day, wed: day, thu: day, fri: day },
      seasons: [], exceptions: [], holidays: [], policies: [], completeUntil: '2026-12-31',
      posts: [{ id: 'piket', role: 'Petugas piket', contacts: [{ kind: 'phone', number: { kind: 'international', value: '+62000111222' } }] }],
      shifts: [{ id: 's1', post: 'piket', from: '2026-11-23T08:00:00+07:00', until: '2026-11-23T12:00:00+07:00' }],
      contacts: [{ kind: 'phone', number: { kind: 'international', value: '+62000442135' } }],
      ...data,
    },
  };
}

function entry(parts: Partial<ServiceEntry>): ServiceEntry {
  return {
    id: SERVICE, name: 'Ganti KTP hilang', keywords: ['ktp hilang', 'e-ktp'], category: 'kependudukan', flags: { home: 'part', helped: true }, offices: [OFFICE], app: APP, ...parts,
  };
}

/** One entry for each argument of the list; by default the service of `exampleService`. */
export function exampleServices(entries: readonly Partial<ServiceEntry>[] = [{}], envelope?: Partial<Envelope>): ServicesDocument {
  return { ...exampleEnvelope(envelope), data: entries.map(entry) };
}

/** A lost ID card: by a web page, or at the counter. */
export function exampleService(data: Partial<Service> = {}, envelope?: Partial<Envelope>): ServiceDocument {
  return {
    ...exampleEnvelope(envelope),
    data: {
      ...entry({}),
      paths: [{ kind: 'counter', office: OFFICE }, { kind: 'web', url: 'https://layanan.example.go.id/ktp', app: APP }],
      requirements: ['Surat kehilangan', 'Fotokopi KK'],
      steps: ['Ambil nomor antrean.', 'Serahkan berkas di loket.', 'Tunggu KTP dicetak.'],
      fee: { amount: 0 },
      ...data,
    },
  };
}

/** One entry for each argument of the list; by default the app of `exampleService`. */
export function exampleApps(apps: readonly Partial<App>[] = [{}], envelope?: Partial<Envelope>): AppsDocument {
  return {
    ...exampleEnvelope(envelope),
    data: apps.map((parts) => ({ id: APP, name: 'Aplikasi Dukcapil', owner: 'Disdukcapil Kabupaten Contoh', web: 'https://layanan.example.go.id/', ...parts })),
  };
}

/** An overlay in which nothing is different, for 60 s. */
export function exampleLive(data: Partial<Live> = {}, envelope?: Partial<Envelope>): LiveDocument {
  return { ...exampleEnvelope({ ttl: 60, ...envelope }), data: { overrides: [], incidents: [], ...data } };
}
