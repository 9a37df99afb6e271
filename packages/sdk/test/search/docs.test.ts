import { describe, expect, it } from 'vitest';
import * as search from '../../src/search/search.js';
import * as testing from '../../src/testing/index.js';
import { docExamples } from '../docExamples.js';

describe('docs/search.md', () => {
  const examples = docExamples('search.md', { '@tetap/sdk/search': search, '@tetap/sdk/testing': testing });

  it.each(examples.map((example, index) => [index + 1, example] as const))('prints what it says, example %i', async (_, { run }) => {
    const { printed, said } = await run();
    expect(printed).toEqual(said);
    expect(said.length).toBeGreaterThan(0);
  });

  it('has examples', () => {
    expect(examples).toHaveLength(2);
  });

  it('says what is found', () => {
    const list = testing.exampleServices(['KTP', 'Izin', 'Sertifikat', 'Provinsi', 'Aktif', 'Jum\'at', 'Paspor', 'Surat', 'Catatan', 'Akhir', 'Pengurusan', 'Kelahiran', 'Keluarga', 'Perbaungan'].map((name) => ({ id: name.toLowerCase().replace(/\W/, ''), name, keywords: [] }))).data;
    const first = (typed: string): unknown => search.search(list, typed).services[0]?.name;
    expect(['EKTP', 'e-ktp', 'KTP-el', 'ktp elektronik'].map(first)).toEqual(['KTP', 'KTP', 'KTP', 'KTP']);
    expect(['ijin', 'sertipikat', 'propinsi', 'aktip', 'jumat', 'passport'].map(first)).toEqual(['Izin', 'Sertifikat', 'Provinsi', 'Aktif', 'Jum\'at', 'Paspor']);
    expect(['soerat', 'tjatatan', 'idjin', 'achir'].map(first)).toEqual(['Surat', 'Catatan', 'Izin', 'Akhir']);
    expect(['urus', 'mengurus', 'diuruskan'].map(first)).toEqual(['Pengurusan', 'Pengurusan', 'Pengurusan']);
    expect(['kelah', 'kelurga', 'kleuarga', 'prbaungna'].map(first)).toEqual(['Kelahiran', 'Keluarga', 'Keluarga', 'Perbaungan']);
  });
});
