import { parseSource } from '@tetap/publisher';
import type { Finding, Source } from '@tetap/publisher';
import type { Office } from '@tetap/feed';
import { horizonOf } from '../src/compile/horizon.js';
import { officeData } from '../src/compile/officeData.js';

/** The smallest source that has nothing to complain about, at `NOW`. */
export const FILES: Readonly<Record<string, string>> = {
  'region.yaml': `
example: true
code: 12.10
name: Kabupaten Contoh
zone: Asia/Jakarta
publisher: { name: Diskominfo }
live: { ttl: 60 }
districts:
  - { code: 12.10.04, name: Satu }
  - { code: 12.10.05, name: Dua }
`,
  'holidays.yaml': 'years: [2026, 2027]\n',
  'hours.yaml': `
loket:
  senin-kamis: 08.00 - 15.00 WIB
  Jum'at: 08.00 s/d 11.30
kerja:
  senin-kamis: 07.30-12.00, 13.00-16.00
  jumat: 07.30-11.30, 13.00-16.30
`,
  'offices/dinas.yaml': `
name: { id: Dinas Contoh, en: Example Office }
kind: dinas
facesPublic: true
serviceHours: loket
contacts:
  - { kind: phone, number: +62 000 0000 0001 }
posts:
  - { id: a, role: Petugas A, contacts: [{ kind: phone, number: +62 000 0000 0011 }] }
  - { id: b, role: Petugas B, contacts: [{ kind: phone, number: +62 000 0000 0012 }] }
rosters:
  - { id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, hours: service }
`,
  'services.yaml': `
- id: ktp
  name: KTP hilang
  keywords: [ktp]
  category: kependudukan
  paths:
    - { kind: counter, offices: [dinas] }
    - { kind: app, app: ikd, collect: true }
  requirements: [KK]
  steps: [Datang ke loket.]
`,
  'apps.yaml': `
- { id: ikd, name: IKD, owner: Ditjen Dukcapil, android: gov.dukcapil.mobile_id }
`,
};

export const NOW = '2026-11-23T08:00:00+07:00';

/** The files with some replaced, and text in them exchanged: `edit('offices/dinas.yaml', ['loket', 'salah'])`. */
export function edited(path: string, ...exchanges: readonly (readonly [from: string, to: string])[]): Readonly<Record<string, string>> {
  const text = exchanges.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${path} has no "${from}"`);
    return before.replace(from, () => to);
  }, FILES[path] ?? '');
  return { ...FILES, [path]: text };
}

export function sourceOf(files: Readonly<Record<string, string>> = FILES): Source {
  const { source, issues } = parseSource(files);
  if (!source) throw new Error(JSON.stringify(issues, undefined, 1));
  return source;
}

/** What is published of the first office, without the 60 days of its timeline: for tests that ask a thousand times. */
export function firstOffice(source: Source, generated = NOW): Office {
  return officeData(source.offices[0]!, source, horizonOf(source, generated));
}

/** What an officer reads first: severity, code, place. */
export function brief({ severity, code, file, path, line }: Finding): string {
  return `${severity} ${code} ${file}:${line} ${path}`.trim();
}
