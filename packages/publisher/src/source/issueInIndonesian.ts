import type { WordedIssue } from '@tetap/feed';

/** A message for officers, and the stable code beside it. */
export interface Said {
  readonly code: string;
  readonly message: string;
}

/** Of what must not be published (UU 27/2022; law 6). */
export const PERSONAL = 'NIP/NIK dan data pribadi lain tidak boleh dimuat. Hapus dari berkas.';

/** Of a phone number that cannot be dialled from anywhere. */
export function incompleteNumber(found: string): string {
  return `${found} bukan nomor telepon lengkap. Tulis satu nomor dengan kode wilayahnya, seperti +62 621 000000.`;
}

type Row = readonly [expected: RegExp, code: string, say: (found: string, match: RegExpExecArray) => string];

/** What the feed's schemas expect, in words for officers. The first row that fits speaks. */
const ROWS: readonly Row[] = [
  [/^an https address/, 'link.invalid', (found) => `${found} bukan alamat yang boleh dipakai. Tulis alamat lengkap yang diawali https://.`],
  [/^at most (\d+) characters/, 'text.too-long', (found, [, max]) => `Tulisan ${found} terlalu panjang. Singkatkan sampai ${max} huruf.`],
  [/^at most (\d+) items/, 'list.too-long', (_, [, max]) => `Daftar ini terlalu panjang. Paling banyak ${max} baris.`],
  [/^text without control characters/, 'text.control', (found) => `Tulisan ${found} memuat tanda tersembunyi. Ketik ulang tanpa menyalin dari berkas lain.`],
  [/^text/, 'text.invalid', (found) => (found === 'null'
    ? 'Apit kalimat yang memuat koma di dalam { } dengan tanda kutip.'
    : `Ditemukan ${found}. Tulis kalimat biasa, atau { id: ..., en: ... }.`)],
  [/^(a word such as online|what to say instead)/, 'words.invalid', (found) => `Ditemukan ${found}. Tulis kata dan penggantinya, seperti "online: daring".`],
  [/^one of (.+)$/, 'value.unknown', (found, [, values]) => `Nilai ${found} tidak dikenal. Pilih salah satu: ${values}.`],
  [/^a date such as/, 'date.invalid', (found) => `${found} bukan tanggal yang ada. Tulis seperti 2026-11-27.`],
  [/^a time such as/, 'time.invalid', (found) => `${found} bukan jam yang benar. Tulis seperti 08.00.`],
  [/^a moment with/, 'instant.invalid', (found) => `${found} bukan waktu yang lengkap. Tulis seperti 2026-11-27T08:00:00+07:00.`],
  [/^a time zone/, 'zone.unknown', (found) => `Zona waktu ${found} tidak dikenal. Pakai Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura.`],
  [/^a number such as \+62/, 'phone.invalid', incompleteNumber],
  [/^a short number/, 'phone.invalid', (found) => `${found} bukan nomor pendek. Tulis 3 sampai 8 angka.`],
  [/^an id of at most (\d+) characters, not (.+)$/, 'id.invalid', (_, [, max, id]) => `Id piket ${id} terlalu panjang. Singkatkan sampai ${max} huruf.`],
  [/^an id of/, 'id.invalid', (found) => `${found} tidak boleh menjadi id. Pakai huruf kecil, angka, titik, atau tanda hubung.`],
  [/^a Kemendagri code/, 'region.invalid', (found) => `${found} bukan kode wilayah Kemendagri. Tulis seperti "12.18.04".`],
  [/^a (whole )?number from (\S+) to (\S+)/, 'number.invalid', (found, [, , min, max]) => `${found} bukan angka yang dapat dipakai. Tulis angka dari ${min} sampai ${max}.`],
  [/^true or false/, 'boolean.invalid', (found) => `Ditemukan ${found}. Tulis true atau false, tanpa tanda kutip.`],
  [/^(an end after the start|a period whose last day)/, 'period.inverted', () => 'Akhir mendahului awal. Periksa tanggal atau jamnya.'],
  [/^a closing time/, 'hours.inverted', () => 'Jam tutup sama dengan jam buka. Periksa jamnya.'],
  [/^"place" beside/, 'effect.incomplete', () => 'Layanan pindah, tetapi tempatnya belum ditulis. Isi "place".'],
  [/^"only" beside/, 'effect.incomplete', () => 'Layanan dibatasi, tetapi daftarnya belum ditulis. Isi "only".'],
  [/^at least one post/, 'roster.incomplete', () => 'Daftar piket belum menyebut pos. Isi "posts".'],
  [/^either "hours" or/, 'roster.incomplete', () => 'Isi salah satu: "hours" (jam piket) atau "handover" (jam serah terima).'],
  [/^a week in "hours", or/, 'roster.incomplete', () => 'Piket yang mengikuti jam layanan libur bersama kantornya. Untuk "holidays: keep" isi jam per hari di "hours", atau "handover".'],
  [/^a week in "hours"/, 'roster.incomplete', () => 'Piket yang berganti setiap giliran memerlukan jam per hari di "hours".'],
  [/^(exactly one of "post"|"post" beside)/, 'roster.incomplete', () => 'Perubahan piket: isi salah satu: "post" (pengganti), "swapWith" (tukar hari), atau "cancelled: true" (ditiadakan).'],
  [/^hours in "serviceHours" or/, 'season.incomplete', () => 'Musim ini belum punya jam. Isi "serviceHours" atau "workHours".'],
  [/^"during"/, 'season.incomplete', () => 'Isi "during: ramadan", atau "id", "from", dan "until".'],
  [/^a "swapWith" outside/, 'form.invalid', () => 'Hari yang ditukar bertumpuk. Tukar dengan hari lain: "swapWith" di luar "from" sampai "until", dan sama panjangnya.'],
  [/^at least one in (".+")/, 'form.invalid', (_, [, name]) => `Daftar ${name} kosong, jadi tidak menyebut siapa pun. Isi, atau hapus barisnya.`],
  [/^a holiday of at most/, 'form.invalid', () => 'Libur ini lebih dari setahun. Periksa tahunnya.'],
  [/^"hours" beside/, 'effect.incomplete', () => 'Jam khusus belum ditulis. Isi "hours".'],
  [/^a mode that says/, 'form.invalid', () => 'Aturan ini tidak mengatakan di mana pegawai bekerja. Tulis none, hybrid, atau home.'],
  [/^at least one weekday/, 'form.invalid', () => 'Aturan ini tidak menyebut hari. Isi "weekdays", atau hapus barisnya.'],
  [/^a list$/, 'form.invalid', (found) => `Ditemukan ${found}. Tulis daftar: awali setiap isian dengan tanda hubung dan spasi.`],
  [/^an object$/, 'form.invalid', (found) => `Ditemukan ${found}. Tulis nama isian, titik dua, lalu nilainya.`],
  [/^an e-mail address/, 'form.invalid', (found) => `${found} bukan alamat surel. Tulis seperti kantor@contoh.go.id.`],
  [/^a host name/, 'form.invalid', (found) => `${found} bukan nama situs. Tulis tanpa https://, seperti contoh.go.id.`],
  [/^a BCP 47/, 'form.invalid', (found) => `${found} bukan kode bahasa. Tulis seperti id atau en.`],
  [/^a short kind/, 'form.invalid', (found) => `${found} bukan jenis aturan. Tulis seperti SE atau SKB.`],
  [/^the number as printed/, 'form.invalid', (found) => `${found} bukan nomor aturan. Tulis seperti yang tercetak, misalnya 1/2026.`],
  [/^(a tag|a search word)/, 'form.invalid', (found) => `${found} tidak bisa dipakai. Tulis satu atau dua kata.`],
  [/^a path below the feed/, 'form.invalid', (found) => `${found} bukan alamat di bawah feed. Tulis seperti events.`],
  [/^an Android package/, 'form.invalid', (found) => `${found} bukan id Play Store. Salin id dari alamat aplikasinya, seperti gov.dukcapil.mobile_id.`],
  [/^an App Store id/, 'form.invalid', (found) => `${found} bukan id App Store. Tulis 6 sampai 12 angka.`],
];

/** An issue of the feed's reader, said to an officer. */
export function issueInIndonesian({ path, found, expected }: Pick<WordedIssue, 'path' | 'found' | 'expected'>): Said {
  if (found === 'nothing') return { code: 'field.missing', message: `Isian "${path}" belum ada. Isi.` };
  if (expected.startsWith('an https address')) {
    if (/\.apk\b/i.test(found)) return { code: 'link.apk', message: 'Tautan APK tidak boleh. Pakai Play Store, App Store, atau situs .go.id.' };
    if (/^"http:/i.test(found)) return { code: 'link.insecure', message: `Alamat ${found} harus https.` };
  }
  for (const [pattern, code, say] of ROWS) {
    const match = pattern.exec(expected);
    if (match) return { code, message: found === 'null' ? ofNothing(say(found, match)) : say(inWords(found), match) };
  }
  return { code: 'form.invalid', message: `Ditemukan ${found}. Seharusnya: ${expected}.` };
}

/** What is no text or number, in words. */
function inWords(found: string): string {
  return found.replace(/^a list of (\d+)$/, 'daftar dengan $1 baris').replace(/^an object$/, 'isian yang memuat isian lain');
}

/** A message about a value that was left blank: the name that YAML has for it says nothing to an officer. */
function ofNothing(message: string): string {
  return `Isian ini kosong. ${message.replace(/^[^.]*null[^.]*\. /, '').replace(/\.$/, ', atau hapus barisnya.')}`;
}
