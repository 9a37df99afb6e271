import type { DocumentKind } from '@tetap/feed';

/** Clean documents, as plain JSON: tests damage copies of them. Every list has something in it. */
const envelope = {
  version: '1.0', build: 'b1', generated: '2026-11-23T08:00:00+07:00', updated: '2026-11-20T08:00:00+07:00',
  validUntil: '2026-12-28T00:00:00+07:00', ttl: 3600, heartbeat: 604_800, example: true,
};

const phone = { kind: 'phone', number: { kind: 'international', value: '+62 000 1111' }, label: 'Loket', tollFree: false };

const region = {
  code: '12.18', name: 'Kabupaten Serdang Bedagai', zone: 'Asia/Jakarta', languages: ['id', 'en'],
  publisher: { name: 'Diskominfo', url: 'https://kominfo.example.go.id/', contact: { kind: 'email', address: 'diskominfo@example.go.id' } },
  complaints: [{ name: 'SP4N-LAPOR!', url: 'https://www.lapor.go.id/', sms: { kind: 'short', value: '1708' } }],
  emergency: [{ name: 'Pusat darurat', number: { kind: 'short', value: '112' } }],
  officialHosts: ['example.go.id'],
  live: { ttl: 60 },
};

const basis = { type: 'SKB', number: '1497/2025, 2/2025, 5/2025', issuer: 'Tiga Menteri', date: '2025-09-19', title: 'Hari libur 2026', url: 'https://example.go.id/skb' };
const day = [{ opens: '08:00', closes: '12:00' }, { opens: '13:00', closes: '15:00', lastQueue: '14:30' }];
const identity = {
  id: 'disdukcapil', name: { id: 'Disdukcapil', en: 'Civil registry' }, kind: 'dinas', partOf: 'mpp', address: 'Sei Rampah',
  location: { latitude: 3.45, longitude: 99.1 }, districts: ['12.18.04'], tags: ['ktp'],
};

const office = {
  ...identity, region, facesPublic: true, noCounter: false,
  serviceHours: { mon: day, tue: day, wed: day, thu: day, fri: [{ opens: '08:00', closes: '11:00' }] },
  workHours: { mon: [{ opens: '07:30', closes: '16:00' }] },
  seasons: [{ id: 'ramadan-1448', name: 'Ramadan', from: '2027-02-08', until: '2027-03-09', tentative: true, serviceHours: { mon: [{ opens: '08:00', closes: '14:00' }] }, workHours: {} }],
  exceptions: [
    { id: 'pindah', from: '2026-12-01', until: '2026-12-02', effect: 'moved', place: 'Aula kecamatan', reason: 'Perbaikan gedung', priority: 1, updated: '2026-11-20T08:00:00+07:00', basis },
    { id: 'terbatas', from: '2026-12-03', until: '2026-12-03', effect: 'limited', only: ['KTP'], hours: [{ opens: '09:00', closes: '10:00' }] },
  ],
  holidays: [{ id: 'natal-2026', name: 'Natal', from: '2026-12-25', until: '2026-12-25', kind: 'national', hours: [], basis, own: false }],
  policies: [{
    id: 'wfh-jumat', name: 'WFH Jumat', from: '2026-04-10', until: '2026-07-21', reviewOn: '2026-06-01', mode: 'hybrid', weekdays: ['fri'],
    reason: 'Hemat energi', maxAwayShare: 0.5, responseMinutes: 5, counter: [{ opens: '08:00', closes: '11:00' }], basis: [basis],
  }],
  completeUntil: '2027-12-31',
  posts: [{ id: 'piket', role: 'Petugas piket', contacts: [phone], responseMinutes: 15 }],
  shifts: [{ id: 's1', post: 'piket', from: '2026-11-23T08:00:00+07:00', until: '2026-11-23T15:00:00+07:00' }],
  contacts: [phone, { kind: 'web', url: 'https://disdukcapil.example.go.id/' }, { kind: 'email', address: 'loket@example.go.id' }],
  visitorNote: 'Bawa KTP asli.',
  urgent: [{ need: 'Akta kematian', where: 'Loket 3', bring: ['KTP'] }],
  attendance: { date: '2026-11-23', percent: 98, source: 'BKD' },
  photosByChat: false,
};

const window = { from: '2026-11-23T08:00:00+07:00', until: '2026-11-23T12:00:00+07:00' };
const live = {
  overrides: [{ id: 'o1', ...window, office: 'disdukcapil', effect: 'closed', reason: 'Listrik padam', priority: 2, updated: '2026-11-23T07:00:00+07:00' }],
  incidents: [{ id: 'i1', ...window, app: 'lapor', state: 'down', note: 'Sedang diperbaiki' }],
  readiness: [{ id: 'r1', ...window, office: 'disdukcapil', shift: 's1', at: '2026-11-23T07:55:00+07:00' }],
  officers: [{ id: 'n1', ...window, office: 'disdukcapil', shift: 's1', name: 'Petugas A' }],
  notices: [{ id: 'p1', ...window, text: 'Antrean panjang', offices: ['disdukcapil'], kind: 'info' }],
};

const serviceIdentity = {
  id: 'ktp-hilang', name: 'Ganti KTP hilang', keywords: ['ktp hilang', 'e-ktp'], category: 'kependudukan',
  flags: { home: 'part', helped: true }, offices: ['disdukcapil'], app: 'ikd',
};
const service = {
  ...serviceIdentity,
  paths: [
    { kind: 'web', url: 'https://layanan.example.go.id/', app: 'ikd', note: 'Siapkan foto', collect: true },
    { kind: 'app', app: 'ikd' }, { kind: 'contact', contact: phone, office: 'disdukcapil' }, { kind: 'counter', office: 'disdukcapil' },
  ],
  requirements: ['Surat kehilangan'], steps: ['Datang ke loket'], fee: { amount: 0, note: 'Gratis' }, duration: { value: 1, unit: 'working-day' },
  outputs: ['KTP-el'], complaints: region.complaints, basis: [basis],
};
const app = {
  id: 'ikd', name: 'IKD', owner: 'Ditjen Dukcapil', purpose: 'Identitas digital', web: 'https://ikd.example.go.id/', android: 'id.example.ikd', ios: '123456789',
  sizeMb: 98.5, howTo: ['Pasang dari toko resmi'], verifiedOn: '2026-11-01',
};

const said = { headline: { id: 'Buka', en: 'Open' }, detail: 'Petugas ada di kantor sampai pukul 15.00 WIB.', hours: '08.00–15.00 WIB' };
const timeline = {
  id: 'disdukcapil', name: 'Disdukcapil', zone: 'Asia/Jakarta', live: { ttl: 60, events: 'events' }, contacts: [phone],
  entries: [
    { at: '2026-11-23T00:00:00+07:00', headline: 'closed', counter: 'closed', opensAt: '2026-11-23T08:00:00+07:00', tentative: false, said: { headline: 'Tutup', hours: '08.00–15.00 WIB' } },
    { at: '2026-11-23T08:00:00+07:00', headline: 'open', counter: 'open', until: '2026-11-23T15:00:00+07:00', said },
  ],
};

const data: Readonly<Record<DocumentKind, unknown>> = {
  region: { ...region, districts: [{ code: '12.18.04', name: 'Sei Rampah' }], officialNumbers: [{ contact: phone, unit: 'Disdukcapil' }], notices: [{ id: 'n', text: 'Waspada penipuan' }] },
  offices: [identity], office, timeline, live, services: [serviceIdentity], service, apps: [app],
};

export const paths: Readonly<Record<DocumentKind, string>> = {
  region: 'region.json', offices: 'offices.json', office: 'offices/disdukcapil.json', timeline: 'offices/disdukcapil.timeline.json', services: 'services.json',
  service: 'services/ktp-hilang.json', apps: 'apps.json', live: 'live.json',
};
export const kinds = Object.keys(paths) as DocumentKind[];

/** A document as `JSON.parse` returns it, free to be damaged. */
export type Draft = ReturnType<typeof JSON.parse>;

/** A fresh copy of a clean document. */
export function sample(kind: DocumentKind): Draft {
  return JSON.parse(JSON.stringify({ ...envelope, data: data[kind] }));
}

/** The clean document without one field of its envelope. */
export function without(kind: DocumentKind, field: string): Draft {
  return Object.fromEntries(Object.entries(sample(kind) as object).filter(([name]) => name !== field));
}

/** The clean document with one thing in it replaced; `at` is any number and chooses which. */
export function withReplaced(kind: DocumentKind, at: number, replacement: unknown): Draft {
  const raw = sample(kind);
  const spots = places(raw);
  const [holder, key] = spots[at % spots.length]!;
  holder[key] = replacement;
  return raw;
}

/** Every object or list in a document with each of its keys. */
function places(raw: unknown): [Record<string, unknown>, string][] {
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => [[raw as Record<string, unknown>, key] as [Record<string, unknown>, string], ...places(value)]);
}
