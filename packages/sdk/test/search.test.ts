import type { ServiceEntry } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import { searchServices } from '../src/search.js';

const entry = (id: string, name: ServiceEntry['name'], ...keywords: string[]): ServiceEntry =>
  ({ id, name, keywords, category: 'lainnya', flags: { home: 'all', helped: false }, offices: [] });

const entries = [
  entry('akta-lahir', { id: 'Akta kelahiran', en: 'Birth certificate' }, 'bayi baru lahir'),
  entry('ktp-hilang', 'Ganti KTP hilang', 'kehilangan', 'e-KTP'),
  entry('kk', 'Kartu keluarga', 'kk hilang'),
  entry('rekam', 'Perekaman KTP-el', 'ktp baru', 'buat ktp'),
  entry('paspor', 'Paspor', 'ke luar negeri'),
  entry('nib', 'Izin usaha'),
];
const found = (query: string): string[] => searchServices(entries, query).map(({ id }) => id);

describe('searching services', () => {
  it('gives everything for nothing', () => {
    expect(found('')).toEqual(entries.map(({ id }) => id));
    expect(found('  ?! ')).toHaveLength(entries.length);
  });

  it.each(['ktp', 'KTP', 'e-ktp', 'ektp', 'E KTP', 'ktp-el', 'ktp elektronik'])('takes %j for the same card', (query) => {
    expect(found(query).sort()).toEqual(['ktp-hilang', 'rekam']);
  });

  it('needs every word, anywhere in name or keywords', () => {
    expect(found('hilang ktp')).toEqual(['ktp-hilang']);
  });

  it.each([
    ['bikin ktp', 'rekam'], ['mau bikin ktp', 'rekam'], ['urus ktp', 'ktp-hilang'], ['mengurus akta lahir', 'akta-lahir'], ['akte lahir', 'akta-lahir'],
    ['cara buat kk', 'kk'], ['bikin paspor', 'paspor'], ['ktp ilang', 'ktp-hilang'], ['pasport', 'paspor'], ['I want to get a birth certificate', 'akta-lahir'],
    ['urus ijin usaha', 'nib'],
  ])('understands %j', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('takes words of asking as they are where there are no others', () => {
    expect(found('buat')).toEqual(['rekam']);
    expect(found('mau')).toEqual([]);
  });

  it('makes do with some of the words where no service has them all, but with whole ones', () => {
    expect(found('ktp hilang kemarin')).toEqual(['ktp-hilang', 'rekam', 'kk']);
    expect(found('kartu xyz')).toEqual(['kk']);
    expect(found('kar xyz')).toEqual([]);
    expect(found('constructor')).toEqual([]);
  });

  it('takes the beginning of a word, in any language of the name', () => {
    expect(found('lahi')).toEqual(['akta-lahir']);
    expect(found('birth')).toEqual(['akta-lahir']);
    expect(found('ekaman')).toEqual([]);
  });

  it('puts the name before the keywords', () => {
    expect(found('hilang')).toEqual(['ktp-hilang', 'kk']);
  });

  it('is not led astray by pattern characters', () => {
    expect(found('(.*')).toHaveLength(entries.length);
    expect(found('[ktp')).toHaveLength(2);
  });
});
