/**
 * Every state in which a citizen can meet a widget, in one list: axe, the accessibility trees and the pictures go through
 * all of it. A new state is a new row here; `npm run visual -- --update` then records its tree and its picture.
 */

export const widgets = ['office-status', 'duty-officer', 'service-directory'] as const;
export type Widget = typeof widgets[number];

/** What a citizen does, by the Indonesian words that are seen. */
export type Step =
  | { readonly search: string }
  /** Into the number checker, which is then asked. */
  | { readonly paste: string }
  /** Presses a button, or opens a summary, whose words begin so. */
  | { readonly press: string }
  /** Picks the option with these words, in whichever list has it. */
  | { readonly pick: string };

export interface State {
  /** Unique with `widget`; the name of its files. */
  readonly name: string;
  readonly widget: Widget;
  /** `scenario/variant` as in `test/browser/scenarioFeeds.mjs`. */
  readonly feed: string;
  /** The page's clock at the start. */
  readonly now: string;
  readonly office?: string | undefined;
  /** A regional language beside Indonesian. */
  readonly pack?: string;
  /** The page's own words. */
  readonly words?: string;
  /** A preview of this instant. */
  readonly at?: string;
  /** Looked at a second time, when the host answers no more and the device has no connection. */
  readonly again?: true;
  readonly steps?: readonly Step[];
  /** Indonesian words that stand there once the state is reached. */
  readonly reads: string;
}

const REAL = 'states/official';
const EXAMPLE = 'states/plain';
const MONDAY = '2026-11-23T09:00:00+07:00';
/** Two apps are down or slow, the officer has said that she is ready. */
const TUESDAY = '2026-11-24T09:30:00+07:00';
const NIGHT = '2026-11-24T20:00:00+07:00';
const FRIDAY = '2026-11-27T09:00:00+07:00';
const YEARS_END = '2026-12-24T09:00:00+07:00';

type Row = readonly [name: string, now: string, reads: string, more?: Partial<State>];

const badge: readonly Row[] = [
  ['open', MONDAY, 'Petugas ada di kantor sampai pukul 12.00 WIB'],
  ['open-hybrid', FRIDAY, 'Sebagian petugas bekerja dari rumah'],
  ['no-wfh', '2022-05-09T09:00:00+07:00', 'tidak menerapkan WFH', { feed: '2022-05-09/official' }],
  ['always', MONDAY, 'Buka 24 jam', { office: 'rsud-igd' }],
  ['opens-soon', '2026-11-23T07:45:00+07:00', 'Sebentar lagi buka'],
  ['break', '2026-11-23T12:30:00+07:00', 'Istirahat'],
  ['break-friday', '2026-12-04T12:00:00+07:00', 'Istirahat salat Jumat'],
  ['closes-soon', '2026-11-23T14:10:00+07:00', 'Sebentar lagi antrean ditutup'],
  ['queue-closed', '2026-11-23T14:40:00+07:00', 'Antrean hari ini sudah habis'],
  ['limited', '2026-11-25T09:00:00+07:00', 'Buka terbatas'],
  ['urgent-only', '2026-11-26T09:00:00+07:00', 'Hanya keperluan mendesak'],
  ['moved', '2026-12-01T09:00:00+07:00', 'Pindah tempat'],
  ['closed', NIGHT, 'Buka lagi besok'],
  ['friday-early', '2026-11-27T13:00:00+07:00', 'Hari Jumat tutup lebih awal'],
  ['holiday', '2026-12-25T09:00:00+07:00', 'Tutup, libur nasional'],
  ['joint-leave', YEARS_END, 'Tutup, cuti bersama'],
  ['open-on-leave', YEARS_END, 'Buka saat cuti bersama', { office: 'mpp' }],
  ['local-holiday', '2026-12-02T09:00:00+07:00', 'Tutup, libur daerah', { office: 'mpp' }],
  ['closed-special', '2026-12-07T09:00:00+07:00', 'Kantor terendam banjir'],
  ['closed-right-now', TUESDAY, 'Pohon tumbang menutup jalan', { office: 'mpp' }],
  ['online-standby', MONDAY, 'Layanan online, ada petugas piket', { office: 'bkpsdm' }],
  ['online', MONDAY, 'Layanan online', { office: 'arsip' }],
  ['no-counter', MONDAY, 'Petugas bekerja', { office: 'sekretariat' }],
  ['no-counter-closed', NIGHT, 'Di luar jam kerja', { office: 'sekretariat' }],
  ['other-zone', '2026-11-23T09:00:00+07:00', 'Waktu setempat kantor (WIT)', { feed: 'wit/official', office: 'disdukcapil-jayapura' }],
  ['ramadan', '2027-02-15T10:00:00+07:00', 'Ramadan', { feed: 'ramadan/official' }],
  ['unknown', MONDAY, 'Jadwal belum tersedia', { feed: 'states/garbled' }],
  ['stale-overlay', MONDAY, 'Jadwal belum diperbarui', { feed: 'states/no-overlay' }],
  ['stale-expired', '2027-01-04T09:00:00+07:00', 'Jadwal belum diperbarui'],
  ['wrong-clock', '2026-11-20T09:00:00+07:00', 'Jam di HP Anda mungkin keliru.'],
  ['offline', MONDAY, 'Anda tidak terhubung internet. Ini jadwal yang tersimpan hari ini pukul 09.00 WIB.', { feed: 'states/once', again: true }],
  ['example', MONDAY, 'Contoh. Bukan data resmi.', { feed: EXAMPLE }],
  ['preview', MONDAY, 'Pratinjau untuk', { at: FRIDAY }],
  ['hostile', MONDAY, '<img src=x onerror=alert(1)>', { feed: 'states/hostile' }],
  ['long', TUESDAY, 'Penanaman Modal', { feed: 'states/long', office: 'mpp' }],
  ['long-opened', TUESDAY, 'Penanaman Modal', { feed: 'states/long', office: 'mpp', steps: [{ press: 'Jadwal dan info lengkap' }] }],
  ['loading', MONDAY, 'Telepon kantor', { feed: 'states/silent' }],
  ['error', MONDAY, 'Jadwal tidak dapat dimuat.', { feed: 'states/missing' }],
  ['regional', MONDAY, 'Sugeng rawuh. Bikak', { pack: 'jv' }],
  ['regional-long', MONDAY, 'Pangoloion online, adong petugas piket', { office: 'bkpsdm', pack: 'bbc' }],
  ['own-words', MONDAY, 'Layanan daring', { office: 'arsip', words: 'online=daring' }],
  ['details', FRIDAY, 'Buka', { steps: [{ press: 'Jadwal dan info lengkap' }] }],
  ['details-closed', NIGHT, 'Bisa diurus dari rumah sekarang', { steps: [{ press: 'Jadwal dan info lengkap' }] }],
  ['details-worried', FRIDAY, 'Petugas tetap melayani dan melapor', { steps: [{ press: 'Jadwal dan info lengkap' }, { press: 'Apakah petugas di rumah' }] }],
];

const CHECK: Step = { press: 'Cek nomor: ini nomor resmi?' };

const duty: readonly Row[] = [
  ['on-duty', MONDAY, 'Siaga sampai pukul 15.00 WIB'],
  ['ready-and-named', TUESDAY, 'Petugas menyatakan siap pukul 08.02 WIB'],
  ['nobody-now', NIGHT, 'Saat ini tidak ada petugas piket'],
  ['no-roster', MONDAY, 'Jadwal piket belum tersedia', { office: 'sekretariat' }],
  ['around-the-clock', MONDAY, 'Siaga', { office: 'rsud-igd' }],
  ['stale-overlay', MONDAY, 'Petugas piket loket', { feed: 'states/no-overlay' }],
  ['stale-expired', '2027-01-04T09:00:00+07:00', 'Jadwal belum diperbarui'],
  ['wrong-clock', '2026-11-20T09:00:00+07:00', 'Jam di HP Anda mungkin keliru.'],
  ['offline', MONDAY, 'Ini jadwal yang tersimpan hari ini pukul 09.00 WIB.', { feed: 'states/once', again: true }],
  ['example', MONDAY, 'Contoh. Bukan data resmi.', { feed: EXAMPLE }],
  ['preview', MONDAY, 'Pratinjau untuk', { at: FRIDAY }],
  ['loading', MONDAY, 'Telepon kantor', { feed: 'states/silent' }],
  ['error', MONDAY, 'Jadwal tidak dapat dimuat.', { feed: 'states/missing' }],
  ['urgent-list', MONDAY, 'Siaga', { steps: [{ press: 'Kontak lain' }, { press: 'Keperluan mendesak' }] }],
  ['long', TUESDAY, 'Penanaman Modal', { feed: 'states/long' }],
  ['copied', MONDAY, 'Nomor disalin', { steps: [{ press: 'Kontak lain' }, { press: 'Salin nomor' }] }],
  ['more', TUESDAY, 'Layanan darurat', { steps: [{ press: 'Kontak lain' }] }],
  ['check', MONDAY, 'Tempel nomor', { steps: [CHECK] }],
  ['check-listed', MONDAY, 'Nomor ini terdaftar', { steps: [CHECK, { paste: '+62 000 0000 0101' }] }],
  ['check-unlisted', MONDAY, 'Jangan beri data atau uang.', { steps: [CHECK, { paste: 'Halo, saya petugas Dukcapil. Hubungi 0812-0000-9999.' }] }],
  ['check-unknown', MONDAY, 'Daftar nomor resmi tidak terbaca', { feed: 'states/no-region', steps: [CHECK, { paste: '0812-0000-9999' }] }],
];

const directory: readonly Row[] = [
  ['list', MONDAY, 'Mau mengurus apa?'],
  ['long', MONDAY, 'Penanaman Modal', { feed: 'states/long' }],
  ['found', MONDAY, 'Ganti KTP hilang', { steps: [{ search: 'ktp hilang' }] }],
  ['found-none', MONDAY, 'Siaga sampai', { steps: [{ search: 'xyzzy' }] }],
  ['category', MONDAY, 'Izin dan usaha', { steps: [{ pick: 'Izin dan usaha' }] }],
  ['from-home', MONDAY, 'Bisa dari rumah', { steps: [{ pick: 'Bisa dari rumah' }] }],
  ['helped', MONDAY, 'Bisa dibantu petugas desa/kecamatan', { steps: [{ pick: 'Bisa dibantu petugas desa/kecamatan' }] }],
  ['more', MONDAY, 'Mau mengurus apa?', { steps: [{ press: 'Tampilkan' }] }],
  ['opened', MONDAY, 'Surat kehilangan dari kepolisian', { steps: [{ search: 'ktp hilang' }, { press: 'Ganti KTP hilang' }] }],
  ['district-picked', MONDAY, 'Tempat layanan untuk Kecamatan Sipispis', { steps: [{ search: 'ktp hilang' }, { press: 'Ganti KTP hilang' }, { pick: 'Sipispis' }] }],
  ['district-without-place', MONDAY, 'Belum ada tempat khusus untuk Kecamatan Sipispis', { steps: [{ search: 'identitas anak' }, { press: 'Kartu' }, { pick: 'Sipispis' }] }],
  ['moved', '2026-12-01T09:00:00+07:00', 'Pindah ke Kantor Camat Sei Rampah', { steps: [{ search: 'ktp hilang' }, { press: 'Ganti KTP hilang' }] }],
  ['opened-on-the-web', MONDAY, 'Buka situs, tanpa pasang aplikasi', { steps: [{ search: 'bansos' }, { press: 'Cek' }] }],
  ['opened-to-install', MONDAY, 'Perlu kuota sekitar 98 MB', { steps: [{ search: 'pajak kendaraan' }, { press: 'Pajak kendaraan' }] }],
  ['opened-phone-only', MONDAY, 'Pilihan saat ini', { steps: [{ search: 'lapor bencana' }, { press: 'Lapor' }] }],
  ['app-down', TUESDAY, 'Siaga sampai pukul 15.00 WIB', { steps: [{ search: 'ktp hilang' }, { press: 'Ganti KTP hilang' }] }],
  // The night before: after NIGHT the counter serves only some for two days.
  ['app-down-nobody', '2026-11-23T20:00:00+07:00', 'Petugas berikutnya', { steps: [{ search: 'ktp hilang' }, { press: 'Ganti KTP hilang' }] }],
  ['app-slow', TUESDAY, 'Sedang lambat', { steps: [{ search: 'bpjs' }, { press: 'Kartu' }] }],
  ['app-maintenance', TUESDAY, 'Sedang perbaikan', { steps: [{ search: 'pajak kendaraan' }, { press: 'Pajak kendaraan' }] }],
  ['app-unknown', MONDAY, 'Sebaiknya telepon dulu', { feed: 'states/no-overlay', steps: [{ search: 'ktp hilang' }, { press: 'Ganti KTP hilang' }] }],
  ['service-lost', MONDAY, 'Jadwal tidak dapat dimuat.', { feed: 'states/no-services', steps: [{ search: 'ktp hilang' }, { press: 'Ganti KTP hilang' }] }],
  ['example', MONDAY, 'Contoh. Bukan data resmi.', { feed: EXAMPLE }],
  ['preview', MONDAY, 'Pratinjau untuk', { at: FRIDAY, steps: [{ search: 'ktp hilang' }, { press: 'Ganti KTP hilang' }] }],
  ['loading', MONDAY, 'Telepon kantor', { feed: 'states/silent' }],
  ['error', MONDAY, 'Jadwal tidak dapat dimuat.', { feed: 'states/missing' }],
  ['offline', MONDAY, 'Anda tidak terhubung internet. Ini daftar yang tersimpan hari ini pukul 09.00 WIB.', { feed: 'states/once', again: true }],
  ['stale-expired', '2027-01-04T09:00:00+07:00', 'Sebaiknya tanya dulu sebelum datang.', { steps: [{ search: 'ktp hilang' }, { press: 'Ganti KTP hilang' }] }],
  ['wrong-clock', '2026-11-20T09:00:00+07:00', 'Jam di HP Anda mungkin keliru.', { steps: [{ search: 'ktp hilang' }, { press: 'Ganti KTP hilang' }] }],
];

const all = (widget: Widget, rows: readonly Row[], office?: string): readonly State[] => rows.map(([name, now, reads, more]) => ({ name, widget, feed: REAL, office, now, reads, ...more }));

export const states: readonly State[] = [
  ...all('office-status', badge, 'disdukcapil'),
  ...all('duty-officer', duty, 'disdukcapil'),
  ...all('service-directory', directory),
];
