import { describe, expect, it } from 'vitest';
import { attendanceAt } from '../src/index.js';
import { office, wib } from './office.js';

describe('attendanceAt', () => {
  const attendance = { date: '2026-11-23', percent: 98, source: 'BKPSDM' } as const;
  it.each([
    ['on its day', '2026-11-23 00:00', true], ['a week later', '2026-11-30 23:59', true], ['after that', '2026-12-01 00:00', false], ['before its day', '2026-11-22 23:59', false],
  ] as const)('%s', (_, local, isTold) => {
    expect(attendanceAt(office({ attendance }), wib(local))).toEqual(isTold ? attendance : undefined);
  });
  it('nothing where nothing is published', () => {
    expect(attendanceAt(office(), wib('2026-11-23 09:00'))).toBeUndefined();
  });
});
