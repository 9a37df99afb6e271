import type { ServiceEntry } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import { searchServices } from '../src/search.js';

const entry = (id: string, name: ServiceEntry['name'], ...keywords: string[]): ServiceEntry =>
  ({ id, name, keywords, category: 'lainnya', flags: { home: 'all', helped: false }, offices: [] });

const entries = [
  entry('akta-lahir', { id: 'Akta kelahiran', en: 'Birth certificate' }, 'bayi baru lahir'),
  entry('ktp-hilang', 'Ganti KTP hilang', 'kehilangan', 'e-KTP'),
  entry('kk', 'Kartu keluarga', 'kk hilang'),
  entry('rekam', 'Perekaman KTP-el', 'ktp baru'),
];
const found = (query: string): string[] => searchServices(entries, query).map(({ id }) => id);

describe('searching services', () => {
  it('gives everything for nothing', () => {
    expect(found('')).toEqual(['akta-lahir', 'ktp-hilang', 'kk', 'rekam']);
    expect(found('  ?! ')).toHaveLength(4);
  });

  it.each(['ktp', 'KTP', 'e-ktp', 'ektp', 'E KTP', 'ktp-el', 'ktp elektronik'])('takes %j for the same card', (query) => {
    expect(found(query).sort()).toEqual(['ktp-hilang', 'rekam']);
  });

  it('needs every word, anywhere in name or keywords', () => {
    expect(found('hilang ktp')).toEqual(['ktp-hilang']);
    expect(found('ktp paspor')).toEqual([]);
  });

  it('takes the beginning of a word, in any language of the name', () => {
    expect(found('lahi')).toEqual(['akta-lahir']);
    expect(found('birth')).toEqual(['akta-lahir']);
    expect(found('ilang')).toEqual([]);
  });

  it('puts the name before the keywords', () => {
    expect(found('hilang')).toEqual(['ktp-hilang', 'kk']);
  });

  it('is not led astray by pattern characters', () => {
    expect(found('(.*')).toHaveLength(4);
    expect(found('[ktp')).toHaveLength(2);
  });
});
