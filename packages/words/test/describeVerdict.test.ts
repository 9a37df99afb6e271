import { describe, expect, it } from 'vitest';
import { describeVerdict, EMERGENCY_NUMBERS } from '../src/index.js';
import type { CheckMessages, ListOfNumbers, NumberVerdict } from '../src/index.js';
import { en } from '../src/en.js';
import { check as english } from '../src/en/check.js';
import { id } from '../src/id.js';
import { check as indonesian } from '../src/id/check.js';
import { wib } from './status.js';

const number = { kind: 'international', value: '+62000000077' } as const;
const listed: NumberVerdict = { kind: 'listed', number, unit: { value: 'Puskesmas Contoh', lang: undefined } };
const list: ListOfNumbers = { publisher: { value: 'Diskominfo Contoh', lang: undefined }, updated: wib('08:00', '2026-11-20'), zone: 'Asia/Jakarta', isProven: true, example: false };
const plain = ({ verdict, notes }: ReturnType<typeof describeVerdict>): string => [verdict, ...notes].map(({ value }) => value).join(' ');

describe('a verdict on a number', () => {
  it('names the unit and the list, and warns all the same', () => {
    const words = describeVerdict(listed, list, id, indonesian);
    expect(plain(words)).toBe('Nomor ini terdaftar: Puskesmas Contoh. Menurut daftar Diskominfo Contoh, 20 Nov 2026. Petugas tidak pernah meminta OTP, PIN, kata sandi, atau uang.');
    expect([words.tone, words.shown]).toEqual(['open', '+62 000 0000 77']);
  });
  it('keeps the language of a unit that is in another one', () => {
    expect(describeVerdict({ ...listed, unit: { value: 'Puskesmas Contoh', lang: 'id' } }, list, en, english).verdict).toEqual({ value: 'This number is listed: Puskesmas Contoh.', lang: 'id' });
  });
  it('is green only by a list that is proven and no example', () => {
    for (const doubt of [{ isProven: false }, { example: true }]) expect(describeVerdict(listed, { ...list, ...doubt }, id, indonesian).tone).toBe('limited');
    expect(plain(describeVerdict(listed, { ...list, isProven: false }, id, indonesian))).toContain('Daftar ini mungkin belum diperbarui.');
    expect(plain(describeVerdict(listed, { ...list, example: true }, id, indonesian))).toContain('Contoh. Bukan data resmi.');
  });
  it('refuses what the list does not have, and only doubts what no list was read for', () => {
    expect(plain(describeVerdict({ kind: 'unlisted', number }, list, id, indonesian))).toContain('Nomor ini tidak ada di daftar resmi kami. Jangan beri data atau uang.');
    const unknown = describeVerdict({ kind: 'unknown', number }, list, en, english);
    expect(unknown.tone).toBe('limited');
    expect(plain(unknown)).toMatch(/^We cannot be sure/);
    expect(plain(unknown)).not.toContain('not on our official list');
  });
  it('keeps nobody from an emergency number of the whole country, and does not vouch for it', () => {
    const words = describeVerdict({ kind: 'emergency', number: { kind: 'short', value: '110' } }, list, id, indonesian);
    expect(plain(words)).toBe('Ini nomor darurat nasional: polisi. Dalam keadaan darurat, langsung telepon. Kami belum tahu apakah nomor ini aktif di sini. Petugas tidak pernah meminta OTP, PIN, kata sandi, atau uang.');
    expect([words.tone, words.shown, words.ask]).toEqual(['limited', '110', false]);
    for (const value of EMERGENCY_NUMBERS) for (const [language, say] of [[id, indonesian], [en, english]] as const) {
      const text = plain(describeVerdict({ kind: 'emergency', number: { kind: 'short', value } }, list, language, say));
      expect(text.includes('semua keadaan darurat') || text.includes('all emergencies'), text).toBe(value === '112');
    }
  });
});

describe('the words of the checker', () => {
  const texts = (say: CheckMessages): readonly (readonly [string, string])[] => Object.entries(say).map(([key, text]) => [key, typeof text === 'string' ? text : (text as (...values: string[]) => string)('A', 'B')]);
  it('are the same in both languages', () => {
    expect(Object.keys(english)).toEqual(Object.keys(indonesian));
  });
  it.each(texts(indonesian))('%s: at most twelve words a sentence, words of the counter', (_, text) => {
    for (const sentence of text.split(/[.?!]\s/)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12);
    expect(text).not.toMatch(/\b(daring|luring|gawai|pemohon|unggah|kamu|kak)\b/i);
  });
});
