import type { ControlMessages } from '../messages.js';
import { fail } from './fail.js';

/** What is said in Indonesian of controls: loading, failed, try again. */
export const control: ControlMessages = {
  loading: 'Memuat jadwal…',
  fail,
  failHelp: (nomor) => nomor ? `Coba lagi, atau telepon ${nomor}.` : 'Coba lagi sebentar lagi.',
  retry: 'Coba lagi',
  example: 'Contoh. Bukan data resmi.',
};
