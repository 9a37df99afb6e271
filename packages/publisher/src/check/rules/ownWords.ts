import { ownTexts, withTexts } from '@tetap/words';
import type { TextProblem } from '@tetap/words';
import { id } from '@tetap/words/id';
import { check } from '@tetap/words/id/check';
import { lobby } from '@tetap/words/id/lobby';
import { idMore } from '@tetap/words/id/more';
import type { Fault, Rule } from '../rule.js';

const everything = { ...id, ...idMore, lobby, check };

const SAID: Readonly<Record<TextProblem['fault'], readonly [code: string, say: (key: string, instead: string) => string]>> = {
  blank: ['words.blank', (key) => `Pengganti untuk "${key}" kosong. Isi, atau hapus.`],
  name: ['words.name', (key, names) => `Tidak ada kalimat bernama "${key}". Yang ada: ${names}.`],
  part: ['words.name', (key, parts) => `Tidak ada kalimat bernama "${key}". Nama dimulai dengan: ${parts}.`],
  placeholders: ['words.placeholders', (key, ours) => `Kalimat "${key}" harus memuat semua penanda { }, tanpa tambahan: "${ours}"`],
  unused: ['words.unused', (key) => `Kata "${key}" tidak pernah dipakai. Periksa ejaannya.`],
};

/** Words of the region that could not be used: nobody would see them. */
export const ownWords: Rule = ({ source: { region } }) => {
  const faults: Fault[] = [];
  withTexts(everything, ownTexts(region.words), (_, { fault, key, instead }) => {
    const [code, say] = SAID[fault];
    faults.push({ severity: 'error', code, record: region, path: `words.${key}`, message: say(key, instead) });
  });
  return faults;
};
