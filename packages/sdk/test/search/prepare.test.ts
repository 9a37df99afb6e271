import { describe, expect, it } from 'vitest';
import { prepareSearch, search } from '../../src/search/search.js';
import { entry } from './entry.js';

const list = (): ReturnType<typeof entry>[] => [entry('ktp', 'Ganti KTP', 'e-ktp'), entry('kk', 'Kartu keluarga', 'kk'), entry('akta', 'Akta kelahiran')];

describe('preparing a search', () => {
  it('goes on in slices until it is whole, and never further than there is time', () => {
    const services = list();
    let asked = 0;
    expect(prepareSearch(services, () => asked++ < 1)).toBe(false);
    expect(prepareSearch(services, () => false)).toBe(false);
    expect(prepareSearch(services, () => true)).toBe(true);
    expect(prepareSearch(services, () => { throw new Error('it is whole'); })).toBe(true);
  });

  it.each([0, 1, 2, 3])('finds the same, whatever was prepared: %i of 3', (prepared) => {
    const services = list();
    let left = prepared;
    prepareSearch(services, () => left-- > 0);
    expect(['ktp', 'kluarga', 'lahir', 'kartu', 'k'].map((typed) => search(services, typed).services.map(({ id }) => id)))
      .toEqual(['ktp', 'kluarga', 'lahir', 'kartu', 'k'].map((typed) => search(list(), typed).services.map(({ id }) => id)));
  });

  it('of an empty list is done', () => {
    expect(prepareSearch([], () => true)).toBe(true);
  });
});
