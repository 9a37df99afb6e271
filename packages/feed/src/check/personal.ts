import { isRecord } from '../schema/isRecord.js';
import type { Find } from './finding.js';

/** Words in a field's name that no public document may carry (UU 27/2022; law 6), in Indonesian and English. */
const PRIVATE = new Set([
  'nip', 'nik', 'nrk', 'nuptk', 'npwp', 'kk', 'ktp', 'passport', 'paspor',
  'photo', 'foto', 'picture', 'avatar', 'biometric', 'biometrik', 'home', 'rumah',
  'birth', 'birthdate', 'birthday', 'lahir', 'age', 'umur', 'usia', 'gender', 'sex', 'kelamin',
  'religion', 'agama', 'marital', 'kawin', 'health', 'kesehatan', 'disease', 'penyakit', 'sick', 'sakit',
  'vaccine', 'vaccinated', 'vaccination', 'vaksin', 'vaksinasi', 'absence', 'absent', 'absen',
]);

/** Fields that are fine for an office, and private beside a post, a shift or an officer. */
const PERSONS_OWN = new Set(['address', 'alamat', 'location', 'lokasi', 'name', 'nama', 'officer', 'petugas', 'pegawai', 'employee', 'staff', 'email', 'phone', 'telepon']);
const RECORD_OF_PERSON = /^data\.(posts|shifts|readiness|officers)\[\d+\]$/;

/**
 * Sixteen digits are a NIK, eighteen a NIP, also in groups as they are printed and typed: a NIP 8-6-1-3, a NIK 4-4-4-4, 6-6-4 or 2-4-6-4, and these
 * only with what a NIK has, since there are other numbers in such groups: a province from 11, a regency to 79, a day (of women 40 later) and a month of
 * birth, a serial number. So none begins with 0 or follows a `+`: those are telephones, with a year or another number behind.
 */
const PERSONAL_NUMBER = /(^|\D)(\d{16}|\d{18}|\d{8} \d{6} \d \d{3})(\D|$)|(^|[^\d+])[1-9][1-9] ?(?!00)[0-7]\d ?\d\d ?([04][1-9]|[1256]\d|[37][01]) ?(0[1-9]|1[0-2])\d\d (?!0000)\d{4}(\D|$)/;
/** Telephones before a mobile one, at the beginning of a row of groups: digits of one and the next are together no number. */
const TELEPHONES = /(^|[^\d ] *)((\+62 ?|0)[2-9]\d\d? \d{3,4} \d{3,5} )+(?=08\d\d \d{3,4} \d{3})/g;

/** With one kind of space, of digits, and of what stands between them; a footnote's raised digit is then one more, so both are looked at. */
function plainly(text: string): string {
  return text.normalize('NFKC').replace(/[.\p{Pd}]/gu, ' ');
}

/** The words of a field's name: `fotoPetugas`, `foto_petugas` and `FOTO-PETUGAS` have the same. */
function words(name: string): readonly string[] {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
}

/** Deeper than any document goes. */
const DEEPEST = 32;

/**
 * Finds what must not be published, anywhere in `raw`, also where no reader looks: whoever opens the file sees it.
 *
 * @param allowed Fields of the format by the place of their object: `home` of `flags` is no home address.
 */
export function findPersonal(raw: unknown, allowed: (path: string, name: string) => boolean, find: Find): void {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: raw, path: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string' && [value, plainly(value)].some((text) => PERSONAL_NUMBER.test(text.replace(TELEPHONES, '$1')))) {
      find('error', 'personal-number', path, value, 'nothing that looks like a NIP or NIK: such numbers must not be published');
    }
    if (depth > DEEPEST) continue;
    if (Array.isArray(value)) value.forEach((item, index) => { waiting.push({ value: item, path: `${path}[${index}]`, depth: depth + 1 }); });
    if (!isRecord(value)) continue;
    for (const [name, item] of Object.entries(value)) {
      const place = path ? `${path}.${name}` : name;
      const isPrivate = words(name).some((word) => PRIVATE.has(word)) || (RECORD_OF_PERSON.test(path) && words(name).some((word) => PERSONS_OWN.has(word)));
      if (isPrivate && !allowed(path, name)) {
        find('error', 'personal', place, item, 'no such field: what identifies or describes a person must not be published');
      } else {
        waiting.push({ value: item, path: place, depth: depth + 1 });
      }
    }
  }
}
