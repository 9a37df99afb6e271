/** What the level between a regency or city and its villages is called. */
export type SubDistrict = 'kecamatan' | 'distrik' | 'kapanewon' | 'kemantren';

/**
 * By Kemendagri code. Regencies and cities of the six provinces of Papua (91 to 96) consist of *distrik* (UU 21/2001 art. 3,
 * and the acts that founded the newer provinces); in the Special Region of Yogyakarta it is *kapanewon* in the regencies and *kemantren* in the city
 * (Pergub DIY 25/2019). Elsewhere *kecamatan* (UU 23/2014 art. 221), which is understood everywhere.
 */
export function subDistrictIn(region: string): SubDistrict {
  if (/^9[1-6]/.test(region)) return 'distrik';
  if (/^34\.0/.test(region)) return 'kapanewon';
  return region.startsWith('34.71') ? 'kemantren' : 'kecamatan';
}
