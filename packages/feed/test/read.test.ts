import { describe, expect, it } from 'vitest';
import { read, week, office } from '@tetap/feed';

describe('read', () => {
  it('turns a damaged weekday into unknown and keeps the others', () => {
    const { value, issues } = read(week, { mon: [{ opens: '08:00', closes: '15:00' }], fri: [{ opens: '08:00', closes: 'noon' }] }, 'x.json', 'hours');
    expect(value).toEqual({ mon: [{ opens: '08:00', closes: '15:00' }], fri: 'unknown' });
    expect(issues).toEqual([{ document: 'x.json', path: 'hours.fri[0].closes', found: '"noon"', expected: 'a time such as 08:00, up to 24:00' }]);
  });
  it('refuses what is no office at all', () => {
    expect(read(office, 7, 'x.json').value).toBeUndefined();
  });
});
