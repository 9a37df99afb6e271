import { describe, expect, it } from 'vitest';
import { intervalsOf } from '../src/notation/intervalsOf.js';
import { localTimeOf } from '../src/notation/localTimeOf.js';
import { phoneNumberOf } from '../src/notation/phoneNumberOf.js';
import { weekdaysOf } from '../src/notation/weekdaysOf.js';
import { weekOf } from '../src/notation/weekOf.js';

describe('hours as offices write them', () => {
  it.each([
    ['08.00 - 15.00 WIB', [['08:00', '15:00']]],
    ['08:00-15:30 WIB', [['08:00', '15:30']]],
    ['08.00 s/d 12.00', [['08:00', '12:00']]],
    ['08.00 s.d. 12.00 WITA', [['08:00', '12:00']]],
    ['pukul 8.00 sampai pukul 12.00 WIT', [['08:00', '12:00']]],
    ['08.00–12.00, 13.00–15.00', [['08:00', '12:00'], ['13:00', '15:00']]],
    ['08.00-12.00 dan 13.00-15.00', [['08:00', '12:00'], ['13:00', '15:00']]],
    ['22.00-06.00', [['22:00', '06:00']]],
    ['08.00 \u2011 12.00, 13.00\u221215.00', [['08:00', '12:00'], ['13:00', '15:00']]],
    ['24 jam', [['00:00', '24:00']]],
    ['Tutup', []],
  ])('%s', (written, hours) => {
    expect(intervalsOf(written)).toEqual(hours.map(([opens, closes]) => ({ opens, closes })));
  });

  it.each(['', '08.00', '08.00-25.00', '08.60-12.00', '08.00-08.00', '08.00-12.00, kira-kira', '24.00-08.00', 'pagi', '08.00-12.00-15.00'])('refuses %j', (written) => {
    expect(intervalsOf(written)).toBeUndefined();
  });

  it('are of the office’s own zone, whatever stands beside them', () => {
    expect(intervalsOf('08.00-15.00 WIB', 'WIB')).toEqual([{ opens: '08:00', closes: '15:00' }]);
    expect(intervalsOf('08.00-15.00', 'WIT')).toEqual([{ opens: '08:00', closes: '15:00' }]);
    expect(intervalsOf('08.00-15.00 WIT', 'WIB')).toBeUndefined();
    expect(intervalsOf(['08.00-12.00 WIB', { hours: '13.00-15.00 WIT', lastQueue: '14.00' }], 'WIB')).toBeUndefined();
    expect(weekOf({ senin: '08.00-15.00 WIB', selasa: '08.00-15.00 WITA' }, 'WIB').unread).toEqual(['selasa']);
  });

  it('takes a queue limit for the last stretch, and nothing unknown beside it', () => {
    expect(intervalsOf({ hours: '08.00-11.30, 13.00-14.00', lastQueue: '13.30' })).toEqual([{ opens: '08:00', closes: '11:30' }, { opens: '13:00', closes: '14:00', lastQueue: '13:30' }]);
    expect(intervalsOf({ hours: '08.00-14.00', lastQueue: '13.30', note: 'x' })).toBeUndefined();
    expect(intervalsOf({ hours: 'tutup', lastQueue: '13.30' })).toBeUndefined();
    expect(intervalsOf({ hours: '08.00-15.00' })).toEqual([{ opens: '08:00', closes: '15:00' }]);
    expect(intervalsOf({ hours: 'tutup' })).toEqual([]);
    expect(intervalsOf({ lastQueue: '13.30' })).toBeUndefined();
  });

  it('does not take a day for open that is called closed beside its hours', () => {
    expect(intervalsOf(['08.00-12.00', 'tutup'])).toBeUndefined();
    expect(intervalsOf(['08.00-12.00', []])).toBeUndefined();
    expect(intervalsOf(['tutup'])).toEqual([]);
    expect(intervalsOf([])).toEqual([]);
    expect(intervalsOf(['08.00-12.00', '13.00-15.00'])).toHaveLength(2);
  });

  it('reads times up to midnight', () => {
    expect(['8.00', '08:00', '24.00', '24.01', '08.5', '8'].map(localTimeOf)).toEqual(['08:00', '08:00', '24:00', undefined, undefined, undefined]);
  });
});

describe('days as offices write them', () => {
  it.each([
    ['senin-kamis', 'mon tue wed thu'], ['mon-thu', 'mon tue wed thu'], ['Senin s/d Kamis', 'mon tue wed thu'], ["Jum'at", 'fri'], ['Jum’at', 'fri'], ['Jum‘at', 'fri'], ['Jumʼat', 'fri'], ['Senin‑Kamis', 'mon tue wed thu'],
    ['senin-kamis, sabtu', 'mon tue wed thu sat'], ['jumat-minggu', 'fri sat sun'], ['sabtu-senin', 'sat sun mon'], ['setiap hari', 'mon tue wed thu fri sat sun'],
  ])('%s', (written, days) => {
    expect(weekdaysOf(written)?.join(' ')).toBe(days);
  });

  it.each(['', 'seninn', 'senin-', 'senin-selasa-rabu', 'senin, senin', 'senin-rabu, selasa', 'hasOwnProperty'])('refuses %j', (written) => {
    expect(weekdaysOf(written)).toBeUndefined();
  });

  it('tells which lines of a week it could not read, and takes no day twice', () => {
    const { week, unread } = weekOf({ 'senin-kamis': '08.00-15.00', kamis: '08.00-11.00', jumat: 'pagi', sabtu: 'tutup' });
    expect(unread).toEqual(['kamis', 'jumat']);
    expect(Object.keys(week)).toEqual(['mon', 'tue', 'wed', 'thu']);
  });
});

it('reads numbers as offices write them', () => {
  expect(phoneNumberOf('(0000) 442-135')).toEqual({ kind: 'international', value: '+62 000 442 135' });
  expect(phoneNumberOf('+62 000 0000 0001')).toEqual({ kind: 'international', value: '+62 000 0000 0001' });
  expect(phoneNumberOf('1708')).toEqual({ kind: 'short', value: '1708' });
  expect(phoneNumberOf('hubungi kami')).toBeUndefined();
});

it.each(['+62 (0)000 442135', '+62 (0) 621 442135', '+62 0621 442135', '+62-(0621)-442135'])('leaves out of %s the 0 that is dialled only within the country', (written) => {
  expect(phoneNumberOf(written)?.value.replace(/ /g, '')).toBe(written.includes('000') ? '+620000442135' : '+62621442135');
});

it.each(['\u202a+62 621 442135\u202c', '\u20660621 442135\u2069', '0621–442135', '+62 621‑442‑135'])('reads %j, which a phone or a text editor has dressed up', (written) => {
  expect(phoneNumberOf(written)?.value.replace(/ /g, '')).toBe('+62621442135');
});

it.each(['110', '1708', '129', '14045', '1500533'])('takes the short code %s', (written) => {
  expect(phoneNumberOf(written)).toEqual({ kind: 'short', value: written });
});

it.each(['(0621) 41234 / 41235', '0621/41234', '41234', '442135'])('does not take %s for a number: two are not one, and one without its area code rings elsewhere', (written) => {
  expect(phoneNumberOf(written)).toBeUndefined();
});
