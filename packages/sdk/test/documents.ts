import type { LiveDocument, OfficeDocument } from '@tetap/feed';

/** Monday, 23 November 2026, 10.00 WIB. */
export const MONDAY_10 = Date.parse('2026-11-23T10:00:00+07:00');
export const MINUTE = 60_000;

export const envelope = {
  version: '1.0',
  build: 'b1',
  generated: '2026-11-23T09:55:00+07:00',
  updated: '2026-11-20T08:00:00+07:00',
  validUntil: '2027-01-01T00:00:00+07:00',
  ttl: 3600,
  example: true,
};

export const region = {
  code: '12.18',
  name: 'Kabupaten Contoh',
  zone: 'Asia/Jakarta',
  publisher: { name: 'Diskominfo Contoh' },
};

const day = [{ opens: '08:00', closes: '15:00' }];

/** An office that is open on Mondays from 08.00 to 15.00; `live` seconds where its region has an overlay. */
export function office(id = 'disdukcapil', live?: number, rest: object = {}): OfficeDocument {
  return {
    ...envelope,
    data: {
      id, name: 'Disdukcapil', kind: 'dinas', facesPublic: true,
      region: live === undefined ? region : { ...region, live: { ttl: live } },
      serviceHours: { mon: day, tue: day, wed: day, thu: day, fri: day },
      seasons: [], exceptions: [], holidays: [], policies: [], completeUntil: '2026-12-31',
      posts: [{ id: 'piket', role: 'Petugas piket', contacts: [{ kind: 'phone', number: { kind: 'international', value: '+62000111222' } }] }],
      shifts: [{ id: 's1', post: 'piket', from: '2026-11-23T08:00:00+07:00', until: '2026-11-23T12:00:00+07:00' }],
      contacts: [],
    },
    ...rest,
  } as unknown as OfficeDocument;
}

export function live(rest: object = {}, data: object = {}): LiveDocument {
  return { ...envelope, ttl: 60, data: { overrides: [], incidents: [], ...data }, ...rest };
}

export const services = {
  ...envelope,
  data: [
    { id: 'ktp-hilang', name: 'Ganti KTP hilang', keywords: ['ktp hilang', 'e-ktp'], category: 'kependudukan', flags: { home: 'part', helped: true }, offices: ['disdukcapil'] },
  ],
};

export const service = {
  ...envelope,
  data: {
    ...services.data[0],
    app: 'aplikasi',
    paths: [
      { kind: 'counter', office: 'disdukcapil' },
      { kind: 'web', url: 'https://layanan.example.go.id/ktp', app: 'aplikasi' },
      { kind: 'counter', office: 'hilang' },
    ],
    requirements: ['KTP lama'], steps: ['Datang ke loket'],
  },
};

export const apps = {
  ...envelope,
  data: [{ id: 'aplikasi', name: 'Aplikasi', owner: 'Disdukcapil', web: 'https://layanan.example.go.id' }],
};
