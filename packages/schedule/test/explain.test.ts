import { describe, expect, it } from 'vitest';
import { explain, NO_OVERLAY, officeStatus } from '../src/index.js';
import { exception, holiday, hours, office, override, overlay, policy, season, USUAL, wib } from './office.js';

// A Wednesday.
const day = '2026-11-25';
const now = wib(`${day} 09:00`);
const morning = hours('08:00-10:00');

/** What became of each rule: `level id outcome`, the strongest level first. */
function told(given: Parameters<typeof office>[0], overrides: ReturnType<typeof override>[] = [], at = now): string[] {
  return explain(office(given), overlay({ overrides }, at), at).map(({ level, id, outcome }) => `${level} ${id ?? '-'} ${outcome}`);
}

describe('explain', () => {
  it('lists every rule in order of precedence, and what became of it', () => {
    expect(told({
      exceptions: [exception('moved', day, { id: 'pindah', place: 'Aula' }), exception('closed', '2026-11-30', { id: 'nanti' })],
      holidays: [holiday(day, 'usual', { id: 'libur' })],
      policies: [policy('hybrid', '2026-11-01', { id: 'wfh', weekdays: ['fri'] })],
    }, [override('urgent', `${day} 08:00`)])).toEqual([
      'override o-urgent won', 'exception nanti inactive', 'exception pindah won', 'holiday libur won', 'policy wfh inactive', 'weekly - won',
    ]);
  });

  it('names each rule by its own level, also one that lost', () => {
    expect(told({
      exceptions: [exception('closed', day, { id: 'x1' }), exception('hours', day, { id: 'x2', hours: morning })],
      holidays: [holiday(day, [], { id: 'h1' }), holiday(day, [], { id: 'h2' })],
      policies: [policy('home', day, { id: 'p1' }), policy('hybrid', day, { id: 'p2' })],
      seasons: [season(day, day, USUAL, { id: 's1' }), season(day, day, USUAL, { id: 's2' })],
    })).toEqual([
      'exception x1 won', 'exception x2 lost', 'holiday h1 lost', 'holiday h2 lost', 'policy p1 won', 'policy p2 lost', 'season s1 lost', 'season s2 lost', 'weekly - lost',
    ]);
  });

  it('a season beats the weekly hours', () => {
    expect(told({ seasons: [season(day, day, USUAL, { id: 'ramadan' })] })).toEqual(['season ramadan won', 'weekly - lost']);
  });

  it('a holiday that works as usual is the reason, and the season below it gives the hours', () => {
    expect(told({ holidays: [holiday(day, 'usual', { id: 'libur' })], seasons: [season(day, day, USUAL, { id: 'ramadan' })] }))
      .toEqual(['holiday libur won', 'season ramadan won', 'weekly - lost']);
  });

  it('one policy says where staff work, another gives the hours, and both win', () => {
    const policies = [policy('home', day, { id: 'a' }), policy('hybrid', day, { id: 'b', counter: morning }), policy('hybrid', day, { id: 'c', counter: [] })];
    const expected = ['policy a won', 'policy b won', 'policy c lost', 'weekly - lost'];
    expect(told({ policies })).toEqual(expected);
    expect(told({ policies, holidays: [holiday(day, 'usual', { id: 'libur' })] })).toEqual(['holiday libur won', ...expected]);
  });

  it('after midnight the night before gives the hours, and the policy of the new day says where staff work', () => {
    const given = {
      serviceHours: { wed: hours('22:00-02:00') },
      policies: [policy('hybrid', '2026-11-01', { id: 'rabu', weekdays: ['wed'] }), policy('home', '2026-11-01', { id: 'kamis', weekdays: ['thu'] })],
    } as const;
    const night = wib('2026-11-26 01:00');
    expect(officeStatus(office(given), NO_OVERLAY, night).staffing.policy?.id).toBe('kamis');
    expect(told(given, [], night)).toEqual(['policy kamis won', 'policy rabu lost', 'weekly - won']);
  });

  it('outside the known calendar no rule is known to give the hours, though one may say where staff work, or whom they serve', () => {
    const given = { exceptions: [exception('urgent', day, { id: 'x' })], holidays: [holiday(day, [], { id: 'h' })], policies: [policy('home', day, { id: 'p' })] };
    const expected = ['exception x won', 'holiday h unknown', 'policy p won', 'weekly - unknown'];
    expect(told({ ...given, completeUntil: '2026-11-24' })).toEqual(expected);
    expect(told({ ...given, completeFrom: '2026-11-26' })).toEqual(expected);
    expect(told({ ...given, completeUntil: '2026-11-24' }, [override('closed', `${day} 08:00`)])).toEqual(['override o-closed won', 'exception x won', 'holiday h lost', 'policy p won', 'weekly - lost']);
  });

  it('outside the known calendar an override loses to another one all the same, which needs no calendar', () => {
    const overrides = [override('urgent', `${day} 08:00`, undefined, { id: 'a', priority: 1 }), override('limited', `${day} 08:00`, undefined, { id: 'b', only: ['KTP'] })];
    expect(told({ completeUntil: '2026-11-24' }, overrides)).toEqual(['override a won', 'override b lost', 'weekly - unknown']);
  });

  it('says what each winner gives, and nothing of the others', () => {
    const gives = (given: Parameters<typeof office>[0], overrides: ReturnType<typeof override>[] = []): string[] =>
      explain(office(given), overlay({ overrides }, now), now).map(({ level, gives }) => `${level} ${gives.join('+')}`);
    expect(gives({ holidays: [holiday(day, 'usual')], seasons: [season(day, day, USUAL)] })).toEqual(['holiday reason', 'season hours', 'weekly ']);
    expect(gives({ exceptions: [exception('moved', day, { place: 'Aula' })], policies: [policy('home', day, { counter: [] })] }, [override('urgent', `${day} 08:00`)]))
      .toEqual(['override scope', 'exception place', 'policy hours+reason+staffing', 'weekly ']);
    expect(gives({ exceptions: [exception('limited', day, { only: ['KTP'], hours: morning })] })).toEqual(['exception hours+reason+scope', 'weekly ']);
    expect(gives({}, [override('open', `${day} 08:00`)])).toEqual(['override hours+reason', 'weekly ']);
    expect(gives({})).toEqual(['weekly hours+reason']);
  });
});

describe('explain: overrides', () => {
  it('one that decides leaves the hours of all others behind', () => {
    expect(told({ holidays: [holiday(day, [], { id: 'libur' })], exceptions: [exception('closed', day, { id: 'x' })] }, [override('open', `${day} 08:00`)]))
      .toEqual(['override o-open won', 'exception x lost', 'holiday libur lost', 'weekly - lost']);
  });

  it('outside its window it is inactive and takes nothing from others', () => {
    expect(told({ exceptions: [exception('closed', day, { id: 'x' })] }, [override('open', `${day} 10:00`)]))
      .toEqual(['override o-open inactive', 'exception x won', 'weekly - lost']);
  });

  it('hours, scope and place each have a winner of their own', () => {
    const at = (effect: Parameters<typeof override>[0], id: string): ReturnType<typeof override> => override(effect, `${day} 08:00`, undefined, { id, only: ['KTP'], place: 'Aula' });
    expect(told({}, [at('closed', 'a1'), at('open', 'a2'), at('limited', 'b1'), at('urgent', 'b2'), at('moved', 'c1'), at('moved', 'c2')])).toEqual([
      'override a1 won', 'override a2 lost', 'override b1 won', 'override b2 lost', 'override c1 won', 'override c2 lost', 'weekly - lost',
    ]);
    expect(told({}, [at('urgent', 'b1'), at('limited', 'b2')])).toEqual(['override b1 won', 'override b2 lost', 'weekly - won']);
  });

  it.each([
    ['urgent', 'limited', 'lost'], ['limited', 'urgent', 'lost'], ['moved', 'moved', 'lost'], ['moved', 'limited', 'won'], ['urgent', 'moved', 'won'], ['closed', 'urgent', 'won'],
  ] as const)('under an override %s, an exception %s has %s', (effect, weaker, outcome) => {
    const rest = { id: 'x', only: ['KTP'], place: 'Aula' };
    expect(told({ exceptions: [exception(weaker, day, rest)] }, [override(effect, `${day} 08:00`, undefined, rest)])).toContain(`exception x ${outcome}`);
  });

  it('a limited exception with hours that was overruled still limits', () => {
    const given = { exceptions: [exception('limited', day, { id: 'x', only: ['KTP'], hours: morning })] };
    expect(told(given, [override('closed', `${day} 08:00`)])).toEqual(['override o-closed won', 'exception x won', 'weekly - lost']);
  });

  it('only the exception that won its day limits or moves', () => {
    expect(told({ exceptions: [exception('closed', day, { id: 'a', priority: 1 }), exception('limited', day, { id: 'b', only: ['KTP'] })] }))
      .toEqual(['exception a won', 'exception b lost', 'weekly - lost']);
  });
});

describe('a reason', () => {
  const basis = (number: string): { type: string; number: string; issuer: string } => ({ type: 'SE', number, issuer: 'Bupati Contoh' });

  it('cites the first basis of a policy, and the basis of any other rule', () => {
    const reason = (given: Parameters<typeof office>[0]): unknown => officeStatus(office(given), NO_OVERLAY, now).reason.basis;
    expect(reason({ policies: [policy('hybrid', day, { counter: morning, basis: [basis('1'), basis('2')] })] })).toEqual(basis('1'));
    expect(reason({ exceptions: [exception('closed', day, { basis: basis('3') })] })).toEqual(basis('3'));
    expect(reason({ exceptions: [exception('closed', day)] })).toBeUndefined();
  });
});
