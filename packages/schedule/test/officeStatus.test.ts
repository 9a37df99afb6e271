import type { Exception } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import { NO_OVERLAY, officeStatus } from '../src/index.js';
import type { Counter, Headline, Millis } from '../src/index.js';
import { exception, holiday, hours, office, override, overlay, PIKET, policy, season, shift, USUAL, week, wib } from './office.js';

type Given = Parameters<typeof office>[0];
const at = (given: Given, local: string): ReturnType<typeof officeStatus> => officeStatus(office(given), NO_OVERLAY, wib(local));

describe('section 2: which record gives the hours', () => {
  const morning = hours('09:00-10:00');
  const day = '2026-11-25';
  const every = {
    exceptions: [exception('hours', day, { hours: hours('10:00-11:00') })],
    holidays: [holiday(day, hours('11:00-12:00'))],
    policies: [policy('hybrid', day, { counter: hours('12:00-13:00') })],
    seasons: [season(day, day, week(hours('13:00-14:00')))],
    serviceHours: week(hours('14:00-15:00')),
  };

  it.each([
    ['exception', every, '10:00-11:00'],
    ['holiday', { ...every, exceptions: [] }, '11:00-12:00'],
    ['policy', { ...every, exceptions: [], holidays: [] }, '12:00-13:00'],
    ['season', { ...every, exceptions: [], holidays: [], policies: [] }, '13:00-14:00'],
    ['weekly', { serviceHours: every.serviceHours }, '14:00-15:00'],
  ] as const)('the strongest that has one: %s', (level, given, expected) => {
    const status = at(given, `${day} 09:00`);
    expect(status.reason.level).toBe(level);
    expect(status.today.hours).toEqual(hours(expected));
  });

  it.each([
    ['doubt beats every other', [exception('hours', day, { id: 'a', hours: morning, priority: 1000 }), exception('unknown', day, { id: 'b' })], 'b'],
    ['then the higher priority', [exception('hours', day, { id: 'a', hours: morning }), exception('closed', day, { id: 'b', priority: 1 })], 'b'],
    ['then the newer', [exception('hours', day, { id: 'a', hours: morning }), exception('closed', day, { id: 'b', updated: '2026-11-01T00:00:00Z' })], 'b'],
    ['newer by the instant, not by the letters', [exception('hours', day, { id: 'a', hours: morning, updated: '2026-11-01T06:00:00+07:00' }), exception('closed', day, { id: 'b', updated: '2026-11-01T00:00:00Z' })], 'b'],
    ['then the smaller id', [exception('hours', day, { id: 'b', hours: morning }), exception('closed', day, { id: 'a' })], 'a'],
  ])('within a level: %s', (_, exceptions, winner) => {
    expect(at({ exceptions }, `${day} 09:00`).reason.id).toBe(winner);
    expect(at({ exceptions: [...exceptions].reverse() }, `${day} 09:00`).reason.id).toBe(winner);
  });

  it('a limited exception without hours passes the question down, past its rivals', () => {
    const status = at({ exceptions: [exception('limited', day, { id: 'a', only: ['KTP'], priority: 1 }), exception('closed', day, { id: 'b' })] }, `${day} 09:00`);
    expect(status).toMatchObject({ counter: { state: 'open', scope: { kind: 'limited', only: ['KTP'] } }, reason: { level: 'weekly' } });
  });

  it('a season that could not be understood is unknown also where there is no counter', () => {
    const given = { noCounter: true, workHours: USUAL, seasons: [season(day, day, 'unknown')] };
    expect(at(given, `${day} 09:00`)).toMatchObject({ headline: 'unknown', staffing: { working: undefined } });
  });

  it('after the end of the calendar every day is unknown, its part of a night shift too', () => {
    const given = { completeUntil: day, serviceHours: week(hours('22:00-02:00')) } as const;
    expect(at(given, '2026-11-25 23:00').counter).toMatchObject({ state: 'open', until: undefined });
    expect(at(given, '2026-11-26 01:00').counter.state).toBe('unknown');
    expect(at(given, '2026-11-25 12:00').counter.opensAt).toBe(wib('2026-11-25 22:00'));
    expect(at({ completeUntil: day }, `${day} 16:00`).counter).toMatchObject({ opensAt: undefined, unknownAfter: wib('2026-11-26 00:00') });
  });
});

describe('section 3: the counter', () => {
  it.each<[string, string[], string, Partial<Counter>]>([
    ['half-open at its start', ['08:00-12:00'], '08:00', { state: 'open' }],
    ['half-open at its end', ['08:00-12:00'], '12:00', { state: 'closed' }],
    ['overlaps are united', ['08:00-12:00', '11:00-15:00'], '11:30', { state: 'open', until: wib('2026-11-25 15:00') }],
    ['three hours are a break', ['08:00-11:00', '14:00-16:00'], '12:00', { state: 'break', until: wib('2026-11-25 14:00'), opensAt: wib('2026-11-25 14:00') }],
    ['a minute more is not', ['08:00-11:00', '14:01-16:00'], '12:00', { state: 'closed', until: undefined, opensAt: wib('2026-11-25 14:01') }],
    ['joined across midnight', ['08:00-24:00'], '23:00', { state: 'open', until: wib('2026-11-26 00:00') }],
    ['the queue has closed', ['08:00-12:00/11:00', '13:00-15:00'], '11:00', { phase: 'queue-closed', opensAt: wib('2026-11-25 13:00'), lastQueue: wib('2026-11-25 11:00') }],
    ['a queue that closes after closing says nothing', ['08:00-12:00/12:30'], '11:45', { phase: 'closing-soon', lastQueue: undefined }],
    ['a queue that closes before opening is closed from the start', ['08:00-12:00/07:00'], '08:00', { phase: 'queue-closed' }],
    ['of united intervals the last one counts', ['08:00-12:00/10:00', '11:00-15:00/14:00'], '10:30', { phase: undefined, lastQueue: wib('2026-11-25 14:00') }],
    ['an overnight queue', ['22:00-02:00/01:30'], '23:00', { phase: undefined, lastQueue: wib('2026-11-26 01:30') }],
    ['before a break nobody says closing', ['08:00-12:00', '13:00-15:00'], '11:45', { phase: undefined }],
    ['closing soon', ['08:00-12:00', '13:00-15:00'], '14:30', { phase: 'closing-soon' }],
    ['opening soon', ['08:00-12:00'], '07:30', { state: 'closed', phase: 'opening-soon' }],
  ])('%s', (_, stretches, time, expected) => {
    expect(at({ serviceHours: { wed: hours(...stretches) } }, `2026-11-25 ${time}`).counter).toMatchObject(expected);
  });

  it('a limit that is the same at the next opening has not ended in between, though each day has its own', () => {
    const each = (limit: Partial<Exception>, other = limit): Millis => {
      const exceptions = [exception('limited', '2026-11-25', { id: 'a', ...limit }), exception('limited', '2026-11-26', { id: 'b', ...other })];
      const { scope } = at({ exceptions }, '2026-11-25 18:00').counter;
      return scope.kind === 'full' ? 0 : scope.until;
    };
    expect(each({ only: ['KTP'] }), 'one a day, and the same').toBe(wib('2026-11-27 00:00'));
    expect(each({ effect: 'urgent' })).toBe(wib('2026-11-27 00:00'));
    expect([each({ only: ['KTP'] }, { only: ['KK'] }), each({ effect: 'urgent' }, { only: ['KTP'] })], 'another one').toEqual([wib('2026-11-26 00:00'), wib('2026-11-26 00:00')]);
  });

  it('a place that is the same at the next opening has not ended in between either', () => {
    const each = (other: string): unknown => {
      const exceptions = [exception('moved', '2026-11-25', { id: 'a', place: 'Aula' }), exception('moved', '2026-11-26', { id: 'b', place: other })];
      return at({ exceptions }, '2026-11-25 18:00').counter.place;
    };
    expect(each('Aula')).toMatchObject({ to: 'Aula', until: wib('2026-11-27 00:00') });
    expect(each('Gedung B')).toMatchObject({ to: 'Aula', until: wib('2026-11-26 00:00') });
  });

  it('a limit at the next opening in a tail ends as it would there, not before that opening', () => {
    const night = { serviceHours: { wed: hours('20:00-06:00') }, exceptions: [exception('urgent', '2026-11-25')] };
    const shut = [override('closed', '2026-11-25 23:00', '2026-11-26 01:00')];
    for (const time of ['2026-11-25 23:30', '2026-11-26 00:30', '2026-11-26 02:00']) {
      expect(officeStatus(office(night), overlay({ overrides: shut }), wib(time)).counter.scope, time).toMatchObject({ kind: 'urgent', until: wib('2026-11-26 06:00') });
    }
  });

  it('for urgent needs only names nothing that is served', () => {
    expect(at({ exceptions: [exception('urgent', '2026-11-25', { reason: 'Apel' })] }, '2026-11-25 09:00').counter.scope).toEqual({ kind: 'urgent', only: [], until: wib('2026-11-26 00:00'), because: 'Apel' });
  });

  it('an exception takes away its own tail and leaves that of the day before', () => {
    const given = { serviceHours: week(hours('22:00-02:00')), exceptions: [exception('closed', '2026-11-25')] };
    expect(at(given, '2026-11-25 01:00').counter.state).toBe('open');
    expect(at(given, '2026-11-26 01:00').counter.state).toBe('closed');
  });
});

describe('section 4: overrides', () => {
  const under = (effects: ReturnType<typeof override>[], time: string, given: Given = {}): ReturnType<typeof officeStatus> =>
    officeStatus(office(given), overlay({ overrides: effects }, wib(`2026-11-25 ${time}`)), wib(`2026-11-25 ${time}`));

  it.each<[string, ReturnType<typeof override>[], string, Partial<Counter>]>([
    ['closed inside a stretch is no break', [override('closed', '2026-11-25 09:00', '2026-11-25 10:00')], '09:15', { state: 'closed', opensAt: wib('2026-11-25 10:00') }],
    ['without an end to midnight', [override('closed', '2026-11-25 09:00')], '23:59', { state: 'closed', opensAt: wib('2026-11-26 08:00') }],
    ['open joins the stretch that it touches', [override('open', '2026-11-25 07:00', '2026-11-25 08:00')], '07:00', { state: 'open', until: wib('2026-11-25 12:00') }],
    ['closed to come ends an open counter', [override('closed', '2026-11-25 10:00', '2026-11-25 11:00')], '09:00', { state: 'open', until: wib('2026-11-25 10:00') }],
    ['a break whose end is closed is none', [override('closed', '2026-11-25 12:45', '2026-11-25 14:00')], '12:15', { state: 'closed', opensAt: wib('2026-11-25 14:00') }],
    ['doubt wins', [override('open', '2026-11-25 09:00', '2026-11-25 10:00', { priority: 9 }), override('unknown', '2026-11-25 09:00', '2026-11-25 10:00')], '09:15', { state: 'unknown' }],
    ['doubt to come ends the search', [override('unknown', '2026-11-25 12:00')], '12:00', { state: 'unknown' }],
    ['scope and place each have a winner', [override('limited', '2026-11-25 08:00', undefined, { only: ['KK'] }), override('moved', '2026-11-25 08:00', undefined, { place: 'Aula' })], '09:00',
      { scope: { kind: 'limited', only: ['KK'], until: wib('2026-11-26 00:00') }, place: { kind: 'moved', to: 'Aula', until: wib('2026-11-26 00:00') } }],
  ])('%s', (_, effects, time, expected) => {
    expect(under(effects, time).counter).toMatchObject(expected);
  });

  it('of another office are no business of this one', () => {
    expect(under([override('closed', '2026-11-25 09:00', undefined, { office: 'lain' })], '09:00').counter.state).toBe('open');
    expect(under([override('unknown', '2026-11-25 09:00', undefined, { office: '*' })], '09:00').counter.state).toBe('unknown');
  });

  it('reach also where there is no counter', () => {
    expect(under([override('unknown', '2026-11-25 09:00')], '09:00', { noCounter: true, workHours: USUAL }).headline).toBe('unknown');
  });
});

describe('section 8: the headline', () => {
  const wfh = [policy('home', '2026-11-01')];
  const duty = { posts: [PIKET], shifts: [shift('s', '2026-11-27 08:00', '2026-11-27 16:00')] };
  it.each<[Headline, Given, string]>([
    ['open', {}, '2026-11-25 09:00'],
    ['openHybrid', { policies: [policy('hybrid', '2026-11-01')] }, '2026-11-25 09:00'],
    ['online', { noCounter: true, workHours: USUAL, policies: wfh }, '2026-11-25 09:00'],
    ['onlineStandby', { noCounter: true, workHours: USUAL, policies: wfh, ...duty }, '2026-11-27 09:00'],
    ['open', { noCounter: true, workHours: USUAL }, '2026-11-25 09:00'],
    ['closed', { noCounter: true, workHours: USUAL }, '2026-11-25 19:00'],
    ['limited', { exceptions: [exception('limited', '2026-11-25', { only: ['KTP'] })] }, '2026-11-25 09:00'],
    ['urgentOnly', { exceptions: [exception('urgent', '2026-11-25')] }, '2026-11-25 09:00'],
    ['moved', { exceptions: [exception('moved', '2026-11-25', { place: 'Aula' })] }, '2026-11-25 12:30'],
    ['closed', { exceptions: [exception('moved', '2026-11-25', { place: 'Aula' })] }, '2026-11-25 16:00'],
    ['break', {}, '2026-11-25 12:30'],
    ['breakFriday', { serviceHours: { fri: hours('08:00-11:30', '13:00-15:30') } }, '2026-11-27 11:45'],
    ['fridayEarly', {}, '2026-11-27 11:45'],
    ['closed', {}, '2026-11-27 15:00'],
    ['opensSoon', {}, '2026-11-25 07:45'],
    ['closesSoon', {}, '2026-11-25 14:45'],
    ['queueClosed', { serviceHours: week(hours('08:00-12:00/09:00')) }, '2026-11-25 09:00'],
    ['holiday', { holidays: [holiday('2026-11-25', [])] }, '2026-11-25 09:00'],
    ['jointLeave', { holidays: [holiday('2026-11-25', [], { kind: 'collective' })] }, '2026-11-25 09:00'],
    ['localHoliday', { holidays: [holiday('2026-11-25', hours('08:00-10:00'), { kind: 'local' })] }, '2026-11-25 11:00'],
    ['closed', { holidays: [holiday('2026-11-25', 'usual')] }, '2026-11-25 16:00'],
    ['openOnLeave', { holidays: [holiday('2026-11-25', 'usual', { kind: 'collective' })] }, '2026-11-25 09:00'],
    ['closedSpecial', { exceptions: [exception('closed', '2026-11-25')] }, '2026-11-25 09:00'],
    ['closedSpecial', { policies: [policy('home', '2026-11-01', { counter: [] })] }, '2026-11-25 09:00'],
    ['always', { serviceHours: week(hours('00:00-24:00'), hours('00:00-24:00'), hours('00:00-24:00'), hours('00:00-24:00')) }, '2026-11-25 23:45'],
    ['stale', { live: { ttl: 60 } }, '2026-11-25 09:00'],
    ['unknown', { serviceHours: 'unknown' }, '2026-11-25 09:00'],
  ])('%s', (expected, given, local) => {
    expect(at(given, local).headline).toBe(expected);
  });
});

describe('section 7: an overlay that was promised', () => {
  it('proves nothing where there is none, whatever is said of its reading', () => {
    const now = wib('2026-11-25 09:00');
    const promised = office({ live: { ttl: 60 } });
    expect(officeStatus(promised, { document: undefined, readAt: now }, now)).toMatchObject({ freshness: { state: 'aging' }, headline: 'stale' });
    expect(officeStatus(office(), { document: undefined, readAt: now }, now).freshness.state).toBe('fresh');
  });

  it('is no part of a question that names none', () => {
    const now = wib('2026-11-25 20:00');
    const document = office();
    expect(officeStatus(document, overlay({ overrides: [override('open', '2026-11-25 18:00', '2026-11-25 22:00')] }, now), now).counter.state).toBe('open');
    expect(officeStatus(document, NO_OVERLAY, now)).toEqual(officeStatus(office(), NO_OVERLAY, now));
    expect(officeStatus(document, NO_OVERLAY, now)).toMatchObject({ counter: { state: 'closed' }, reason: { level: 'weekly' } });
  });
});

describe('the answer', () => {
  it('is plain data: it survives spreading and JSON', () => {
    const status = at({ policies: [policy('none', '2026-11-01')] }, '2026-11-25 09:00');
    expect({ ...status }).toEqual(status);
    expect(JSON.parse(JSON.stringify(status))).toMatchObject({ headline: 'open', staffing: { state: 'office', policy: { mode: 'none' } }, today: { date: '2026-11-25' } });
  });

  it('judges freshness by the real clock', () => {
    const document = office({}, { validUntil: '2026-11-25T00:00:00+07:00' });
    expect(officeStatus(document, NO_OVERLAY, wib('2026-11-25 09:00')).freshness.state).toBe('expired');
    expect(officeStatus(document, NO_OVERLAY, wib('2026-11-25 09:00'), { clock: wib('2026-11-24 09:00') })).toMatchObject({ freshness: { state: 'preview' }, headline: 'open' });
  });
});
