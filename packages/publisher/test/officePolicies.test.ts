import fc from 'fast-check';
import { dateOf, dayNumber, weekdays } from '@tetap/feed';
import type { Policy } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import { edited, FILES, firstOffice, NOW, sourceOf } from './sourceFiles.js';

function resolved(policies: string, extra = '', generated = NOW, years = '2026, 2027'): readonly Policy[] {
  const files = { ...FILES, ...edited('offices/dinas.yaml', ['contacts:', `${extra}\ncontacts:`]), 'policies.yaml': policies, 'holidays.yaml': `years: [${years}]\n` };
  return firstOffice(sourceOf(files), generated).policies;
}
const policy = (id: string, rest: string): string => `- { id: ${id}, mode: hybrid, ${rest} }\n`;
/** "a 2023-08-01..2023-10-31 fri" */
const short = ({ id, from, until, weekdays: days }: Policy): string => `${id} ${from}..${until ?? ''}${days ? ` ${days.join()}` : ''}`;

describe('the scope of a policy', () => {
  it.each([
    ['everywhere', 'reason: x', true],
    ['kind', 'scope: { kinds: [dinas] }', true],
    ['other kind', 'scope: { kinds: [badan] }', false],
    ['office', 'scope: { offices: [dinas] }', true],
    ['other office', 'scope: { offices: [other] }', false],
    ['sub-district', 'scope: { districts: [12.10.04] }', true],
    ['other sub-district', 'scope: { districts: [12.10.05] }', false],
    ['facing the public', 'scope: { facesPublic: true }', true],
    ['not facing the public', 'scope: { facesPublic: false }', false],
    ['except its kind', 'except: { kinds: [dinas] }', false],
    ['except others of its kind', 'except: { kinds: [dinas], facesPublic: false }', true],
    ['kind, except the office', 'scope: { kinds: [dinas] }, except: { offices: [dinas] }', false],
  ])('reaches an office, or not: %s', (_, rest, reaches) => {
    expect(resolved(policy('a', `from: 2026-01-01, ${rest}`), 'districts: [12.10.04]')).toHaveLength(reaches ? 1 : 0);
  });

  it.each<readonly [string, string, boolean]>([
    ['of the whole region', '', false],
    ['of some offices', ', scope: { kinds: [dinas] }', true],
    ['but for some offices', ', except: { kinds: [badan] }', true],
  ])('lets a rule %s that there is no WFH speak of the region, or only of the office', (_, scope, isPartial) => {
    const none = `- { id: a, mode: none, from: 2026-01-01, until: 2026-12-31${scope} }\n`;
    expect(resolved(none)[0]!.partial ?? false).toBe(isPartial);
    expect(resolved(`${none}${policy('b', 'from: 2026-06-01, scope: { kinds: [badan] }')}`)[0]!.partial).toBe(true);
    for (const other of ['from: 2027-01-01', 'from: 2025-01-01, until: 2025-12-31']) {
      expect(resolved(`${none}${policy('b', `${other}, scope: { kinds: [badan] }`)}`)[0]!.partial ?? false).toBe(isPartial);
    }
  });

  it('reaches an office that names no sub-district, since it serves all of them', () => {
    expect(resolved(policy('a', 'from: 2026-01-01, scope: { districts: [12.10.05] }'))).toHaveLength(1);
  });

  it.each([
    ['a village of the sub-district, both ways', 'districts: [12.10.04.2001]', '12.10.04', true],
    ['the sub-district of a village', 'districts: [12.10.04]', '12.10.04.2001', true],
    ['a village of another', 'districts: [12.10.05.2001]', '12.10.04', false],
    ['one of two that it serves', 'districts: [12.10.04, 12.10.05]', '12.10.05', true],
    ['that of its own among two', 'districts: [12.10.04]', '12.10.05, 12.10.04', true],
  ] as const)('reaches by Kemendagri code: %s', (_, serves, named, reaches) => {
    expect(resolved(policy('a', `from: 2026-01-01, scope: { districts: [${named}] }`), serves)).toHaveLength(reaches ? 1 : 0);
  });

  it('frees an office of a village with its sub-district, and none for a part of what it serves', () => {
    const left = (serves: string, named: string) => resolved(policy('a', `from: 2026-01-01, except: { districts: [${named}] }`), `districts: [${serves}]`).length;
    expect(left('12.10.04.2001', '12.10.04')).toBe(0);
    expect(left('12.10.04', '12.10.04.2001')).toBe(1);
    expect(left('12.10.04, 12.10.05', '12.10.04')).toBe(1);
    expect(left('12.10.04, 12.10.05', '12.10.04, 12.10.05')).toBe(0);
  });

  it('stays in the source', () => {
    const [first] = resolved(policy('a', 'from: 2026-01-01, scope: { facesPublic: true }') + policy('b', 'from: 2020-01-01, until: 2020-01-31, supersedes: a'));
    expect(Object.keys(first!)).toEqual(['id', 'from', 'mode']);
  });

  it('does not hide an explicit none, nor invent one, nor keep what ended', () => {
    expect(resolved('- { id: none, from: 2026-01-01, mode: none }\n').map(({ mode }) => mode)).toEqual(['none']);
    expect(resolved('- { id: ended, from: 2026-01-01, until: 2026-06-30, mode: home }\n')).toEqual([]);
  });
});

describe('of policies in force together', () => {
  const jakarta = (rest: string): readonly string[] => resolved(policy('setengah', 'from: 2023-08-21, until: 2023-10-21, maxAwayShare: 0.5') + policy('asean', `from: 2023-09-04, until: 2023-09-07, maxAwayShare: 0.75${rest}`), '', '2023-08-21T06:00:00+07:00', '2023').map(short);

  it('the one within the other has its days, as in Jakarta in 2023', () => {
    const nested = ['asean 2023-09-04..2023-09-07', 'setengah 2023-08-21..2023-09-03', 'setengah.2 2023-09-08..2023-10-21'];
    expect(jakarta('')).toEqual(nested);
    expect(jakarta(', supersedes: setengah')).toEqual(nested);
  });

  it('the shorter one is whole, though the longer one begins within it', () => {
    expect(resolved(policy('pendek', 'from: 2026-12-01, until: 2026-12-10') + policy('panjang', 'from: 2026-12-05, until: 2027-01-31')).map(short))
      .toEqual(['pendek 2026-12-01..2026-12-10', 'panjang 2026-12-11..2027-01-31']);
  });

  it('an office that the inner one does not concern keeps the outer one whole', () => {
    expect(jakarta(', scope: { kinds: [badan] }')).toEqual(['setengah 2023-08-21..2023-10-21']);
  });

  it('one that supersedes another without an end of its own ends it, on all its weekdays', () => {
    expect(resolved(policy('rabu', 'from: 2026-04-01, weekdays: [wed]') + policy('jumat', 'from: 2026-12-01, weekdays: [fri], supersedes: rabu')).map(short))
      .toEqual(['jumat 2026-12-01.. fri', 'rabu 2026-04-01..2026-11-30 wed']);
  });

  it('one may supersede several', () => {
    expect(resolved(policy('rabu', 'from: 2026-04-01, weekdays: [rabu]') + policy('jumat', "from: 2026-04-01, weekdays: [Jum'at]") + policy('tidak-lagi', 'from: 2026-12-01, supersedes: [rabu, jumat]')).map(short))
      .toEqual(['tidak-lagi 2026-12-01..', 'jumat 2026-04-01..2026-11-30 fri', 'rabu 2026-04-01..2026-11-30 wed']);
  });

  it('one for some weekdays leaves the others to the longer one', () => {
    expect(resolved(policy('tiap-hari', 'from: 2026-04-01') + policy('kamis', 'from: 2026-12-01, until: 2026-12-31, weekdays: [thu]')).map(short))
      .toEqual(['kamis 2026-12-01..2026-12-31 thu', 'tiap-hari 2026-04-01..2026-11-30', 'tiap-hari.2 2026-12-01..2026-12-31 mon,tue,wed,fri,sat,sun', 'tiap-hari.3 2027-01-01..']);
  });

  it('one that was superseded by one that is superseded itself does not come back', () => {
    expect(resolved(policy('a', 'from: 2026-01-01') + policy('b', 'from: 2026-02-01, supersedes: a') + policy('c', 'from: 2026-11-01, supersedes: b')).map(short)).toEqual(['c 2026-11-01..']);
  });

  const day = fc.integer({ min: dayNumber('2026-11-20'), max: dayNumber('2027-01-31') });
  const period = fc.record({ from: day, length: fc.option(fc.integer({ min: 0, max: 40 })), days: fc.option(fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 })), supersedes: fc.option(fc.nat(4)) });

  it('at most one is left for a day, and one is left wherever any was in force and none superseded', () => {
    fc.assert(fc.property(fc.array(period, { minLength: 1, maxLength: 5 }), (periods) => {
      const text = periods.map(({ from, length, days, supersedes }, index) => policy(`p${index}`, [
        `from: ${dateOf(from)}`, ...(length === null ? [] : [`until: ${dateOf(from + length)}`]), ...(days ? [`weekdays: [${days.join()}]`] : []), ...(supersedes === null ? [] : [`supersedes: p${supersedes}`]),
      ].join(', '))).join('');
      const left = resolved(text);
      for (let now = dayNumber('2026-11-23'); now < dayNumber('2027-03-20'); now++) {
        const weekday = weekdays[(now + 3) % 7]!;
        const winners = left.filter(({ from, until = '9999-12-31', weekdays: days }) => dayNumber(from) <= now && now <= dayNumber(until) && (!days || days.includes(weekday)));
        const inForce = periods.map((each, index) => ({ ...each, index })).filter(({ from, length }) => from <= now && (length === null || now <= from + length));
        const heard = inForce.filter(({ index, days }) => !inForce.some(({ supersedes }) => supersedes === index) && (!days || days.includes(weekday)));
        expect(winners.length, dateOf(now)).toBe(Math.min(1, heard.length));
        const length = (each: typeof heard[number]): number => each.length ?? Infinity;
        if (winners[0]) expect(length(heard.find(({ index }) => `p${index}` === winners[0]!.id.replace(/\..*/, ''))!)).toBe(Math.min(...heard.map(length)));
      }
    }), { numRuns: 60 });
  });
});
