import { describe, expect, it } from 'vitest';
import { subDistrictIn } from '@tetap/feed';
import { isRegionCode, provinceCodes, zoneOfRegion } from '@tetap/feed/regions';

describe('regions', () => {
  it('are 38 provinces, each once', () => {
    expect(provinceCodes).toHaveLength(38);
    expect(new Set(provinceCodes).size).toBe(38);
  });
  it.each([
    ['12.18', 'Asia/Jakarta'], ['12.18.04', 'Asia/Jakarta'], ['12.18.04.2001', 'Asia/Jakarta'], ['36', 'Asia/Jakarta'],
    ['61.71', 'Asia/Pontianak'], ['62', 'Asia/Pontianak'], ['63', 'Asia/Makassar'], ['51.71', 'Asia/Makassar'], ['76', 'Asia/Makassar'],
    ['82', 'Asia/Jayapura'], ['91.71', 'Asia/Jayapura'], ['93', 'Asia/Jayapura'], ['96', 'Asia/Jayapura'],
  ])('%s lies in %s', (code, zone) => {
    expect(zoneOfRegion(code)).toBe(zone);
  });
  it.each([
    ['12.18', 'kecamatan'], ['91.71', 'distrik'], ['91.71.01', 'distrik'], ['96', 'distrik'], ['34.04', 'kapanewon'], ['34.71', 'kemantren'], ['34', 'kecamatan'], ['', 'kecamatan'],
  ])('the level below %s is called %s', (code, word) => {
    expect(subDistrictIn(code)).toBe(word);
  });
  it.each(['20', '97', '00', '1', '1218', '12.', '12.18.4', '12.18.04.01', 'constructor', '', '12.18 '])('%j is no code of a region', (code) => {
    expect(zoneOfRegion(code)).toBeUndefined();
    expect(isRegionCode(code)).toBe(false);
  });
});
