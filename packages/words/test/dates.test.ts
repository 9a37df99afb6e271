import { describe, expect, it } from 'vitest';
import { date, ending, moment, money, number, phoneNumber, shortDate, spokenNumber, textIn, time, weekdayDate } from '../src/index.js';
import { spoken, written } from '../src/dates.js';
import { en } from '../src/en.js';
import { id } from '../src/id.js';

const local = (text: string): number => Date.parse(`${text}Z`);

describe('dates and times', () => {
  it('are written as the language does', () => {
    const morning = local('2026-11-23T08:05');
    expect([time(morning, id), weekdayDate(morning, id), shortDate(morning, id)]).toEqual(['08.05', 'Senin, 23 November 2026', '23 Nov 2026']);
    expect([time(morning, en), weekdayDate(morning, en), shortDate(morning, en)]).toEqual(['08:05', 'Monday, 23 November 2026', '23 Nov 2026']);
  });
  it.each([
    ['2026-12-31T23:59', 'Kamis, 31 Desember 2026', '31 Des 2026'],
    ['2027-01-01T00:00', 'Jumat, 1 Januari 2027', '1 Jan 2027'],
    ['2028-02-29T12:00', 'Selasa, 29 Februari 2028', '29 Feb 2028'],
    ['2026-08-17T12:00', 'Senin, 17 Agustus 2026', '17 Agu 2026'],
    ['2026-05-31T12:00', 'Minggu, 31 Mei 2026', '31 Mei 2026'],
    ['1969-12-31T23:59', 'Rabu, 31 Desember 1969', '31 Des 1969'],
  ])('%s', (text, long, short) => {
    expect([weekdayDate(local(text), id), shortDate(local(text), id)]).toEqual([long, short]);
  });
  it.each([
    ['2026-12-31T13:00', 'hari ini pukul 13.00 WIB'],
    ['2027-01-01T08:00', 'besok pukul 08.00 WIB'],
    ['2027-01-02T08:00', 'lusa pukul 08.00 WIB'],
    ['2027-01-03T08:00', 'Minggu, 3 Januari 2027, pukul 08.00 WIB'],
    ['2026-12-30T08:00', 'Rabu, 30 Desember 2026, pukul 08.00 WIB'],
  ])('seen from the last evening of a year, %s is %s', (text, said) => {
    expect(moment(local(text), local('2026-12-31T10:00'), id, written(id, 'WIB'))).toBe(said);
  });
  it('the short form never leaves out a date that is a week away', () => {
    const now = local('2026-11-23T10:00');
    const say = (text: string): string => moment(local(text), now, id, written(id, 'WIB'), true);
    expect(say('2026-11-29T08:00')).toBe('Minggu pukul 08.00 WIB');
    expect(say('2026-11-30T08:00')).toBe('Senin, 30 November 2026, pukul 08.00 WIB');
  });
  it('an end says its day where it is not of today, but for midnight and a short night', () => {
    const now = local('2026-11-23T10:00');
    const say = (text: string): string => ending(local(text), now, id, written(id, 'WIB'));
    expect(say('2026-11-23T15:00')).toBe('pukul 15.00 WIB');
    expect(say('2026-11-24T00:00')).toBe('pukul 24.00 WIB');
    expect(say('2026-11-24T02:00')).toBe('besok pukul 02.00 WIB');
    expect(say('2026-11-25T00:00')).toBe('besok pukul 24.00 WIB');
    expect(say('2026-11-25T00:01')).toBe('lusa pukul 00.01 WIB');
    expect(say('2026-11-24T00:00:17')).toBe('besok pukul 00.00 WIB');
    expect(say('2026-12-04T00:00')).toBe('Kamis, 3 Desember 2026, pukul 24.00 WIB');
    expect(ending(local('2026-11-25T08:00'), local('2026-11-24T09:30'), id, written(id, 'WIB'))).toBe('besok pukul 08.00 WIB');
    const evening = local('2026-11-23T22:00');
    expect(ending(local('2026-11-24T02:00'), evening, id, written(id, 'WIB'))).toBe('pukul 02.00 WIB');
    expect(ending(local('2026-11-24T04:00'), evening, id, written(id, 'WIB'))).toBe('besok pukul 04.00 WIB');
    expect(say('2026-11-24T10:00')).toBe('besok pukul 10.00 WIB');
  });
  it('are spoken in words', () => {
    const say = (text: string): string[] => [id, en].map((language) => spoken(language)(local(`2026-11-23T${text}`)));
    expect(say('08:00')).toEqual(['delapan', 'eight AM']);
    expect(say('11:30')).toEqual(['sebelas lewat tiga puluh', 'eleven thirty AM']);
    expect(say('15:05')).toEqual(['lima belas lewat lima', 'three oh five PM']);
    expect(say('12:00')).toEqual(['dua belas', 'noon']);
    expect(say('00:45')).toEqual(['nol lewat empat puluh lima', 'twelve forty-five AM']);
    expect(say('20:21')).toEqual(['dua puluh lewat dua puluh satu', 'eight twenty-one PM']);
    expect(id.formats.spoken(24, 0)).toBe('dua puluh empat');
    expect(en.formats.spoken(24, 0)).toBe('midnight');
  });
  it('every time of the day has words of its own', () => {
    for (const { formats } of [id, en]) {
      const words = new Set(Array.from({ length: 1440 }, (_, minute) => formats.spoken(Math.floor(minute / 60), minute % 60)));
      expect(words.size).toBe(1440);
      expect([...words].join()).not.toMatch(/undefined|NaN/);
    }
  });
  it('agree with Intl on all days of four years', () => {
    const intl = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' });
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000) expect(weekdayDate(day, id)).toBe(intl.format(day).replace(' 0', ' '));
  });
});

describe('numbers', () => {
  it.each([[0, '0', '0'], [999, '999', '999'], [10_000, '10.000', '10,000'], [1_234_567, '1.234.567', '1,234,567'], [12.5, '12,5', '12.5'], [12.04, '12', '12']])(
    '%d', (value, indonesian, english) => {
      expect([number(value, id), number(value, en)]).toEqual([indonesian, english]);
    });
  it('money and durations', () => {
    expect(money(10_000, id)).toBe('Rp10.000');
    expect([id.formats.duration(3, 'working-day'), en.formats.duration(3, 'working-day'), en.formats.duration(1, 'hour')])
      .toEqual(['3 hari kerja', '3 working days', '1 hour']);
  });
});

describe('phone numbers', () => {
  const shown = (value: string): string => phoneNumber({ kind: 'international', value });
  it.each([
    ['812', 8, '0812-0000-0000'], ['812', 6, '0812-000-000'], ['812', 10, '0812-0000-000000'],
    ['621', 6, '(0621) 000000'], [' 21 ', 8, '(021) 00000000'], ['61', 7, '(061) 0000000'],
  ])('a prefix %s and %d zeroes', (prefix, zeroes, local) => {
    expect(shown(`+62${prefix}${'0'.repeat(zeroes)}`)).toBe(local);
  });
  it.each([['+62000442135', '+62 000 4421 35'], ['+620000000000001', '+62 000 0000 0000 01'], ['+6500000000', '+65 000 0000 0']])('%s is written in groups: %s', (number, grouped) => {
    expect(shown(number)).toBe(grouped);
  });
  it.each(['+62', '', '081', '+62abc'])('"%s" stands as it is', (odd) => {
    expect(shown(odd)).toBe(odd);
  });
  it('short codes stand as they are', () => {
    expect(phoneNumber({ kind: 'short', value: '1708' })).toBe('1708');
  });
  it.each([['+6281200000000', '0 8 1 2, 0 0 0 0, 0 0 0 0'], ['+62621442135', '0 6 2 1, 4 4 2 1 3 5'], ['+62000442135', '+ 6 2, 0 0 0, 4 4 2 1, 3 5']])('are told to the ear digit by digit: %s', (value, heard) => {
    expect(spokenNumber({ kind: 'international', value })).toBe(heard);
  });
});

describe('textIn', () => {
  it('asks for the language, then Indonesian, then the first there is', () => {
    expect(textIn({ id: 'Buka', en: 'Open' }, 'en')).toEqual({ value: 'Open', lang: undefined });
    expect(textIn({ id: 'Buka', jv: 'Bukak' }, 'en')).toEqual({ value: 'Buka', lang: 'id' });
    expect(textIn({ jv: 'Bukak' }, 'en')).toEqual({ value: 'Bukak', lang: 'jv' });
    expect(textIn('Buka', 'id')).toEqual({ value: 'Buka', lang: undefined });
    expect(textIn('Buka', 'en')).toEqual({ value: 'Buka', lang: 'id' });
    expect(textIn({}, 'en')).toEqual({ value: '', lang: undefined });
    expect(textIn('Buka', 'constructor')).toEqual({ value: 'Buka', lang: 'id' });
  });
});

it('date leaves the weekday out', () => {
  expect(date(local('2026-11-23T00:00'), id)).toBe('23 November 2026');
});
