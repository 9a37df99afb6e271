import type { Rule } from '../rule.js';
import { textOf } from '../textOf.js';

/** Of those offline in Indonesia 43.62 % have no device (APJII 2025): each errand needs a way without one's own. */
export const pathsWithoutApp: Rule = ({ source }) => source.services
  .filter(({ paths }) => !paths.some(({ kind }) => kind === 'counter' || kind === 'helped' || kind === 'contact'))
  .map((record) => ({
    severity: 'warning', code: 'service.app-only', record, path: 'paths',
    message: `Layanan "${textOf(record.name)}" belum punya jalur tanpa aplikasi. Tambahkan loket, bantuan, atau kontak.`,
  }));
