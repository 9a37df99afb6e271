import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import parse from 'libphonenumber-js/max';
import { numberKey, pastedNumbers } from '@tetap/feed';
import type { PhoneNumber } from '@tetap/feed';

/** What is found, as keys; or why there is nothing. */
function found(text: string): string | readonly string[] {
  const pasted = pastedNumbers(text);
  return pasted.kind === 'numbers' ? pasted.numbers.map(({ value }) => value) : pasted.kind;
}

describe('what people paste', () => {
  it.each([
    ['0812-3456-7890'], ['0812 3456 7890'], ['+62 812-3456-7890'], ['+6281234567890'], ['62812 3456 7890'], ['6281234567890'], ['812 3456 7890'],
    ['+62 (0)812 3456 7890'], ['+62 0812 3456 7890'], ['006281234567890'], ['0812.3456.7890'], ['(0812) 3456-7890'],
    ['https://wa.me/6281234567890'], ['wa.me/6281234567890?text=Halo%20Pak'], ['https://api.whatsapp.com/send?phone=%2B6281234567890&text=Halo'],
    ['tel:+62-812-3456-7890'], ['sms:+6281234567890?&body=Halo'], ['whatsapp://send?phone=6281234567890'],
    ['WA: 081234567890'], ['Hubungi 0812-3456-7890 (Pak Camat).'], ['No.0812-3456-7890,terima kasih'], ['halo 0812 3456 7890'], ['lo 081234567890'], ['telepon\n0812-3456-7890\nsekarang'],
    ['0812\n3456\n7890'], ['0812\t3456\t7890'], ['0812/3456/7890'], ['0812_3456_7890'], ['0812*3456*7890'], ['0812, 3456, 7890'], ['0812 \u2022 3456 \u2022 7890'], ['WA 0812 3456\n7890, terima kasih'],
    ['3. 0812-3456-7890'], ['Kode 12 0812 3456 7890'], ['27-11-2026 0812-3456-7890'], ['Bayar Rp 150.000 ke 0812-3456-7890 sebelum pukul 08.00-15.00'],
    ['\u0660\u0668\u0661\u0662-\u0663\u0664\u0665\u0666-\u0667\u0668\u0669\u0660'], ['\u06f0\u06f8\u06f1\u06f2 \u06f3\u06f4\u06f5\u06f6 \u06f7\u06f8\u06f9\u06f0'],
    ['\uff10\uff18\uff11\uff12\uff0d\uff13\uff14\uff15\uff16\uff0d\uff17\uff18\uff19\uff10'], ['\u202a+62\u00a0812\u20113456\u20117890\u202c'], ['0812\u200b3456\u00ad7890'], ['0812\u20133456\u22127890'],
  ])('%s', (text) => {
    expect(found(text)).toEqual(['+6281234567890']);
  });

  it.each([
    ['(0621) 41234', '+6262141234'], ['0621-41234', '+6262141234'], ['+62 621 41234', '+6262141234'], ['(061) 4123456', '+62614123456'], ['021 5234567', '+62215234567'],
    ['0800 1 234567', '+628001234567'], ['+65 6123 4567', '+6561234567'], ['0065 6123 4567', '+6561234567'], ['+1 (202) 555-0100', '+12025550100'],
    ['+62 000 0000 0001', '+6200000000001'], ['000000000001', '+6200000000001'],
  ])('%s is %s', (text, key) => {
    expect(found(text)).toEqual([key]);
  });

  it.each([
    ['112', '112'], ['SMS ke 1708', '1708'], ['14062', '14062'], ['1500533', '1500533'], ['1-500-533', '1500533'], ['1500 533', '1500533'], ['+62 1500533', '1500533'], ['+621500533', '1500533'], ['Telepon 110.', '110'],
  ])('short code: %s', (text, key) => {
    expect(found(text)).toEqual([key]);
    expect(pastedNumbers(text)).toEqual({ kind: 'numbers', numbers: [{ kind: 'short', value: key }] });
  });

  it('finds each number of a message once', () => {
    expect(found('Telepon (0621) 41234, WA 0812-3456-7890 atau +62 812 3456 7890')).toEqual(['+6262141234', '+6281234567890']);
    expect(found('0621-41234/0621-41235')).toEqual(['+6262141234', '+6262141235']);
    expect(found('112 atau 110')).toEqual(['112', '110']);
    expect(found('0812-3456-7890\n0812-3456-7891')).toEqual(['+6281234567890', '+6281234567891']);
    expect(found('1708\n110')).toEqual(['1708', '110']);
    expect(found('Darurat: 112 110 119')).toEqual(['112', '110', '119']);
  });
  it.each([
    ['0812 3456 7890 0813 1111 2222'], ['0812-3456-7890 - 0813-1111-2222'], ['081234567890 081311112222'], ['6281234567890 6281311112222'], ['81234567890 81311112222'], ['62 812 3456 7890 813 1111 2222'], ['812 3456 7890 813.1111.2222'],
    ['+62 812 3456 7890 0813 1111 2222'], ['3 0812 3456 7890 0813 1111 2222'], ['0812 3456 7890 24 0813 1111 2222'], ['0812 3456 7890 (0813) 1111-2222'],
    ['0812 3456 7890, 0813/1111/2222'], ['0812-3456-7890\n0813\n1111\n2222'], ['0812/3456/7890\n0813/1111/2222'], ['0812*3456*7890 atau 0813*1111*2222'],
  ])('of two numbers passes over neither: %s', (text) => {
    expect(found(text)).toEqual(['+6281234567890', '+6281311112222']);
  });
  it('knows where a landline ends and a mobile number begins', () => {
    expect(found('0621 41234 0812 3456 7890')).toEqual(['+6262141234', '+6281234567890']);
    expect(found('0812 3456 7890 021 5234567')).toEqual(['+6281234567890', '+62215234567']);
    expect(found('0812 345 678 0621 41234')).toEqual(['+62812345678', '+6262141234']);
  });
  it('reads a number with something shorter behind it', () => {
    expect(found('WA 0812 3456 7890 24 jam')).toEqual(['+6281234567890']);
    expect(found('0812 3456 7890 2026')).toEqual(['+6281234567890']);
    expect(found('0812 3456 7890 1')).toEqual(['+62812345678901']);
  });
  it('takes neither what numbers a list nor an hour for the end of a number, nor a date for the beginning of one', () => {
    for (const text of ['1. 0812-3456-7890 2. 0813-4567-8901', '1) 081234567890 2) 081345678901', '(1) 0812 3456 7890 (2) 0813 4567 8901']) {
      expect(found(text)).toEqual(['+6281234567890', '+6281345678901']);
    }
    expect(found('0421 21234 08.00 - 16.00')).toEqual(['+6242121234']);
    expect(found('08 11 2026 0812 3456 7890')).toEqual(['+6281234567890']);
    expect(found('08 12 2026 1234')).toEqual(['+6281220261234']);
    expect(found('(0621) 41234 23/11/2026')).toEqual(['+6262141234']);
    expect(found('0812 345 678 5/1/27 10.00')).toEqual(['+62812345678']);
    expect(found('1/12/2026 0812 3456 7890 1/12/2026')).toEqual(['+6281234567890']);
  });
  it('takes no piece of a number for a short code that is listed', () => {
    expect(found('0812/1708/1234')).toEqual(['+6281217081234']);
    expect(found('0812/1708/1234, 0813/1708/1234')).toEqual(['+6281217081234', '+6281317081234']);
    expect(found('0812/1708/1234\n110')).toEqual(['+6281217081234']);
  });
  it('makes no number of the date, the hour or the letter beside one', () => {
    expect(found('Surat 821/1234/2026, tanya 0812-3456-7890 sebelum 08/12/2026, 08.00-15.00')).toEqual(['+6281234567890']);
    expect(found('Buka 08.00 - 12.00 13.00 - 15.00, 1708')).toContain('1708');
    expect(found('Tutup 08-12-2026 08.00-12.00 13.00-15.00, tanya 0812-3456-7890')).toEqual(['+6281234567890']);
  });
  it('makes no number of two landlines without their area code, nor of a letter that is filed under 800', () => {
    expect(pastedNumbers('84123\n84124')).toEqual({ kind: 'incomplete', digits: '84123' });
    expect(found('Surat 800/1234/2026, tanya 1708')).toContain('1708');
    expect(found('812\n3456\n7890')).toEqual(['+6281234567890']);
  });
  it('makes no number of dates and hours on one line', () => {
    expect(found('08/12/2026, 08.00, 15.00, 1708')).toContain('1708');
    expect(found('01/12/2026\n1708')).toContain('1708');
  });

  it.each(['O812-3456-7890', '0812-3456-789O', '08l2 3456 7890', '0812 OOOO 1234', '0812-I234-5678', '17O8', 'WA: o812 3456 7890'])('refuses letters for digits: %s', (text) => {
    expect(found(text)).toBe('letters');
  });

  it.each(['41234', '412345', '621-41234', '21 5234567', '0812 34', '0812345'])('knows that %s is not a whole number', (text) => {
    expect(found(text)).toBe('incomplete');
  });

  it.each(['', ' ', 'Halo', '12', '08.00-15.00', 'Rp 150.000', 'https://wa.me/message/ABCDEF', '3171234567890001', '0', '+', '+62', '()-.', '0812345678901234567890', '\ud83d\ude00'])('finds no number in: %s', (text) => {
    expect(found(text)).toBe('none');
  });
});

/** National numbers as they are given out: mobiles, landlines with their area code. */
const mobile = fc.tuple(fc.constantFrom('811', '812', '813', '821', '822', '851', '852', '853', '855', '856', '857', '858', '859', '877', '878', '881', '882', '895', '896', '897', '898', '899'), fc.stringMatching(/^\d{6,8}$/)).map((parts) => parts.join(''));
const cities = fc.tuple(fc.constantFrom('21', '22', '24', '31', '61'), fc.stringMatching(/^[2-9]\d{6,7}$/));
const elsewhere = fc.tuple(fc.constantFrom('621', '622', '274', '341', '361', '411', '561', '711', '751', '901', '967'), fc.stringMatching(/^[2-9]\d{4,6}$/));
const national = fc.oneof(mobile, fc.oneof(cities, elsewhere).map((parts) => parts.join('')));
/** The ways in which one number is written. */
const spelling = fc.constantFrom(
  (n: string) => `0${n}`, (n: string) => `+62${n}`, (n: string) => `+62 ${n.slice(0, 3)} ${n.slice(3)}`, (n: string) => `0${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`,
  (n: string) => `(0${n.slice(0, 2)}) ${n.slice(2)}`, (n: string) => `+62 (0)${n}`, (n: string) => `WA:0${n}`, (n: string) => `tel:+62-${n}`, (n: string) => `Halo, ini 0${n}. Terima kasih`,
  (n: string) => `0${n}`.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (n: string) => `0${n}`.replace(/\d/g, (digit) => `${String.fromCharCode(0xff10 + Number(digit))} `),
);

describe('held against libphonenumber', () => {
  it('reads every valid Indonesian number as that does, however it is spelled', () => {
    let compared = 0;
    fc.assert(fc.property(national, spelling, (digits, spell) => {
      const theirs = parse(`0${digits}`, 'ID');
      fc.pre(theirs?.isValid() === true);
      compared++;
      expect(found(spell(digits))).toEqual([theirs.number]);
    }), { numRuns: 2000 });
    expect(compared).toBeGreaterThan(1000);
  });
  it('wherever the digits are set apart', () => {
    fc.assert(fc.property(national, fc.array(fc.constantFrom('', '', ' ', '-', '.', ' - '), { minLength: 12, maxLength: 12 }), fc.constantFrom('0', '+62'), (digits, gaps, start) => {
      const text = start + Array.from(digits, (digit, index) => digit + gaps[index]!).join('').replace(/\D+$/, '');
      const theirs = parse(text, 'ID');
      fc.pre(theirs?.isValid() === true);
      expect(found(text)).toEqual([theirs.number]);
    }), { numRuns: 2000 });
  });
});

describe('whatever is pasted', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...Array.from('0123456789Ol+ ()-./;a%2B\n')) }));
  it('ends in an answer, whose numbers read as themselves', () => {
    fc.assert(fc.property(anything, (text) => {
      const pasted = pastedNumbers(text);
      if (pasted.kind !== 'numbers') return;
      expect(pasted.numbers.length).toBeGreaterThan(0);
      for (const number of pasted.numbers) {
        expect(number.value).toMatch(number.kind === 'short' ? /^\d{3,8}$/ : /^\+\d{7,15}$/);
        expect(numberKey(number)).toBe(number.value);
        expect(pastedNumbers(number.value)).toEqual({ kind: 'numbers', numbers: [number] });
      }
    }), { numRuns: 3000 });
  });
  it('invents no digit: what is found stands in the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789+ ()-./;')) }), (text) => {
      const pasted = pastedNumbers(text);
      const digits = text.replace(/\D/g, '');
      if (pasted.kind === 'numbers') for (const { value } of pasted.numbers) expect(digits).toContain(value.replace(/^\+62/, '').replace(/^\+/, ''));
    }), { numRuns: 3000 });
  });
  it('is read quickly, also where it is a book', () => {
    for (const text of ['0 '.repeat(50_000), '0812 '.repeat(20_000), 'O0 '.repeat(30_000), '+'.repeat(100_000), '%20'.repeat(30_000), '0812 3456 7890 '.repeat(7_000), '0 0812/'.repeat(15_000)]) expect(typeof pastedNumbers(text).kind).toBe('string');
  });
});

describe('two spellings of a listed number', () => {
  it.each<[PhoneNumber, string]>([
    [{ kind: 'international', value: '+62 812 3456 7890' }, '+6281234567890'], [{ kind: 'international', value: '+62 0812 3456 7890' }, '+6281234567890'],
    [{ kind: 'international', value: '+62 000 0000 0001' }, '+6200000000001'], [{ kind: 'short', value: '1708' }, '1708'], [{ kind: 'international', value: '+62 1500533' }, '1500533'],
  ])('%o is %s', (number, key) => {
    expect(numberKey(number)).toBe(key);
  });
  it('are one only where the digits dialled are', () => {
    fc.assert(fc.property(national, national, (one, other) => {
      fc.pre(one !== other);
      expect(found(`0${one}`)).not.toEqual(found(`0${other}`));
    }));
  });
});
