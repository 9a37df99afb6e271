import { findPersonal, isRecord, readInWords } from '@tetap/feed';
import type { Schema } from '@tetap/feed';
import type { Finding } from '../finding.js';
import { fit } from './fit.js';
import { issueInIndonesian, PERSONAL } from './issueInIndonesian.js';
import { joined } from './joined.js';
import type { Replace } from './replaced.js';
import type { Place } from './source.js';
import { sourceFile } from './sourceFile.js';
import type { SourceFile } from './sourceFile.js';

/** Reads the files of one source folder and collects what is wrong with them. */
export interface Reader {
  readonly findings: readonly Finding[];
  readonly places: ReadonlyMap<object, Place>;
  /** A file as YAML says it, or undefined where it is missing or broken. */
  readonly open: (path: string) => SourceFile | undefined;
  /** A whole file, or the part at `path`, as `schema` says, after the officers' notations were replaced. */
  readonly part: <T>(file: SourceFile, schema: Schema<T>, written: unknown, replace?: Replace, path?: string) => T | undefined;
  readonly report: (file: SourceFile, path: string, code: string, message: string) => void;
}

/** Where names are an officer's own, and say nothing of a person: the week "rumah-sakit", the word "rumah" of ours. */
const FREE_NAMES: ReadonlyMap<string, string> = new Map([['hours.yaml', ''], ['region.yaml', 'words']]);

/** Faults of the notation that neither a space nor a colon mends, by the parser's name for them. */
const NOTATION: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'Isian ini sudah ditulis di atasnya. Hapus salah satu.'],
  ['TAB_AS_INDENT', 'Baris ini diawali dengan tab. Ganti dengan spasi.'],
  ['MULTIPLE_DOCS', 'Berkas ini berisi beberapa bagian yang dipisahkan "---". Hapus garis itu, dan tulis satu bagian saja.'],
]);

/** What stands where a byte was no UTF-8, and what UTF-16 has between its letters. */
const GARBLED = /[\0\ufffd]/;
/** What copying from a message or a web page leaves and nobody sees: without a word of it a spelling that looks right is called wrong. */
const UNSEEN = /[\u00a0\u00ad\u2000-\u200b\u200e\u200f\u202a-\u202f\u2060-\u2069]/;

export function createReader(files: Readonly<Record<string, string>>): Reader {
  const findings: Finding[] = [];
  const places = new Map<object, Place>();
  const personal = new Set<string>();
  const add = (file: string, path: string, line: number, code: string, message: string): void => {
    const hides = code !== 'text.control' && UNSEEN.test(files[file]?.split('\n')[line - 1] ?? '');
    findings.push({ severity: 'error', code, file, path, line, message: hides ? `${message} Di baris ini ada spasi atau tanda tersembunyi: ketik ulang barisnya.` : message });
  };
  const report: Reader['report'] = (file, path, code, message) => { add(file.path, path, file.lineOf(path), code, message); };

  return {
    findings, places, report,
    open(path) {
      const text = files[path];
      if (text === undefined) return undefined;
      const garbled = text.search(GARBLED);
      if (garbled >= 0) {
        add(path, '', text.slice(0, garbled).split('\n').length, 'file.encoding', 'Berkas ini tidak disimpan sebagai UTF-8, jadi sebagian hurufnya hilang. Simpan ulang dengan pilihan UTF-8, lalu periksa tulisannya.');
        return undefined;
      }
      const file = sourceFile(path, text);
      for (const { line, message, code = '' } of file.faults) add(path, '', line, 'yaml.invalid', NOTATION.get(code) ?? `Penulisan berkas ini keliru. Periksa spasi dan tanda titik dua di baris ini. (${message})`);
      findPersonal(file.value, (place) => FREE_NAMES.get(path) === place, (_severity, code, place) => {
        personal.add(`${path} ${place}`);
        report(file, place, code, PERSONAL);
      });
      return file.faults.length > 0 ? undefined : file;
    },
    part(file, schema, written, replace = (value) => value, path = '') {
      const fitted = fit(schema, replace(written, path), path, (place, key) => {
        if (!personal.has(`${file.path} ${place}`)) report(file, place, 'key.unknown', `Isian "${key}" tidak dikenal. Periksa ejaannya.`);
      });
      const { value, issues } = readInWords(schema, fitted, file.path, path);
      for (const issue of issues) {
        const { code, message } = issueInIndonesian(issue);
        report(file, issue.path, code, message);
      }
      if (isRecord(value)) places.set(value, { file: file.path, path, lineOf: (below) => file.lineOf(joined(path, below)) });
      return value;
    },
  };
}
