import type { Headline } from '@tetap/schedule';
import { describe as about, expect, it } from 'vitest';
import { absolute, describe, plain } from '../src/index.js';
import { en } from '../src/en.js';
import { id } from '../src/id.js';
import { closed, status, wib } from './status.js';

about('words that are stored', () => {
  const said = (opensAt: number, headline: Headline, changes: Parameters<typeof closed>[1] = {}) => plain(describe(closed(opensAt, { headline, ...changes }), absolute(id)).detail);

  it('name the next opening by weekday and date, however near it is', () => {
    expect(said(wib('08:00', '2026-11-24'), 'closed')).toBe('Buka lagi Selasa, 24 November 2026, pukul 08.00 WIB.');
    expect(said(wib('08:00', '2026-11-27'), 'fridayEarly')).toBe('Hari Jumat tutup lebih awal. Buka lagi Jumat, 27 November 2026, pukul 08.00 WIB.');
    expect(plain(describe(closed(wib('08:00', '2026-11-24')), absolute(en)).detail)).toBe('Opens again Tuesday, 24 November 2026, at 08:00 WIB.');
  });
  it('count no minutes', () => {
    expect(said(wib('10:20'), 'opensSoon', { counter: { phase: 'opening-soon' } })).toBe('Buka pukul 10.20 WIB.');
  });
  it('are else those of the language, which stays as it was', () => {
    expect(describe(status(), absolute(id)).headline).toBe('Buka');
    expect(plain(describe(closed(wib('08:00', '2026-11-24')), id).detail)).toBe('Buka lagi besok pukul 08.00 WIB.');
  });
});
