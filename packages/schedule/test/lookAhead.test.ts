import type { Notice } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import { lookAhead, NO_OVERLAY } from '../src/index.js';
import type { Ahead } from '../src/index.js';
import { exception, holiday, hours, office, overlay, policy, season, week, wib } from './office.js';

/** "closed 2026-12-24..2026-12-27 h-2026-12-24" */
const short = ({ kind, from, until, reasons }: Ahead): string => [`${kind} ${from}..${until ?? ''}`, ...reasons.flatMap(({ id }) => id ?? [])].join(' ');
const ahead = (data: Parameters<typeof office>[0], local: string): string[] => lookAhead(office(data), NO_OVERLAY, wib(local)).days.map(short);

describe('lookAhead', () => {
  const christmas = { holidays: [holiday('2026-12-24', [], { kind: 'collective' }), holiday('2026-12-25', [])] };

  it('joins a closure with the days off around it: a long weekend is one', () => {
    expect(ahead(christmas, '2026-12-21 09:00')).toEqual(['closed 2026-12-24..2026-12-27 h-2026-12-24 h-2026-12-25']);
    expect(ahead({ holidays: [holiday('2026-11-30', [])] }, '2026-11-26 09:00')).toEqual(['closed 2026-11-28..2026-11-30 h-2026-11-30']);
  });

  it('looks seven days ahead, and no further', () => {
    expect(ahead(christmas, '2026-12-17 09:00')).toHaveLength(1);
    expect(ahead(christmas, '2026-12-16 23:59')).toEqual([]);
  });

  it('does not tell of what today is part of already', () => {
    expect(ahead(christmas, '2026-12-24 09:00')).toEqual([]);
    expect(ahead({ exceptions: [exception('limited', '2026-11-24', { until: '2026-11-26', only: ['KTP'] })] }, '2026-11-24 09:00')).toEqual([]);
  });

  it('tells of the days after today once the hours of today are over, where the headline speaks of today alone', () => {
    const until = { until: '2026-11-26' } as const;
    const days = (effect: 'hours' | 'limited' | 'urgent' | 'moved', local: string, more = {}): string[] => ahead({ exceptions: [exception(effect, '2026-11-24', { ...until, ...more })] }, local);
    expect(days('limited', '2026-11-24 23:00', { only: ['KTP'] })).toEqual(['limited 2026-11-25..2026-11-26 x-2026-11-24']);
    expect(days('urgent', '2026-11-24 23:00')).toEqual(['urgent 2026-11-25..2026-11-26 x-2026-11-24']);
    expect(days('hours', '2026-11-24 10:00', { hours: hours('08:00-10:00') })).toEqual(['hours 2026-11-25..2026-11-26 x-2026-11-24']);
    expect(days('hours', '2026-11-24 09:59', { hours: hours('08:00-10:00') })).toEqual([]);
    expect(days('hours', '2026-11-24 11:00', { hours: hours('08:00-10:00', '12:00-14:00') }), 'a break').toEqual([]);
    // Of where and until when it has moved the headline tells each day.
    expect(days('moved', '2026-11-24 23:00', { place: 'Kantor Camat' })).toEqual([]);
    expect(days('limited', '2026-11-26 23:00', { only: ['KTP'] })).toEqual([]);
  });

  it('tells on a Sunday that Monday is a holiday, whatever the headline says', () => {
    expect(ahead({ holidays: [holiday('2026-11-30', [])] }, '2026-11-29 09:00')).toEqual(['closed 2026-11-30..2026-11-30 h-2026-11-30']);
  });

  it('tells other hours, limits and doubt, the nearest first', () => {
    const exceptions = [
      exception('unknown', '2026-11-30'), exception('moved', '2026-11-27', { place: 'Kantor Camat' }), exception('limited', '2026-11-25', { only: ['KTP'] }),
      exception('hours', '2026-11-24', { hours: hours('08:00-10:00') }), exception('urgent', '2026-11-26'),
    ];
    expect(ahead({ exceptions }, '2026-11-23 09:00')).toEqual([
      'hours 2026-11-24..2026-11-24 x-2026-11-24', 'limited 2026-11-25..2026-11-25 x-2026-11-25', 'urgent 2026-11-26..2026-11-26 x-2026-11-26',
      'moved 2026-11-27..2026-11-27 x-2026-11-27', 'unknown 2026-11-30..2026-11-30 x-2026-11-30',
    ]);
  });

  it('keeps two records apart that follow each other, and gives the words of each', () => {
    const exceptions = [exception('limited', '2026-11-25', { only: ['KTP'], reason: 'Listrik padam' }), exception('limited', '2026-11-26', { only: ['KK'], reason: 'Rapat' })];
    const found = lookAhead(office({ exceptions }), NO_OVERLAY, wib('2026-11-23 09:00')).days;
    expect(found.map(short)).toEqual(['limited 2026-11-25..2026-11-25 x-2026-11-25', 'limited 2026-11-26..2026-11-26 x-2026-11-26']);
    expect(found.map(({ reasons, exception: of }) => [reasons, of])).toMatchObject([
      [[{ level: 'exception', text: 'Listrik padam' }], { only: ['KTP'] }], [[{ level: 'exception', text: 'Rapat' }], { only: ['KK'] }],
    ]);
  });

  it('is silent about a record that changes nothing', () => {
    expect(ahead({ exceptions: [exception('hours', '2026-11-24', { hours: hours('08:00-12:00', '13:00-15:00') })], holidays: [holiday('2026-11-25', 'usual')] }, '2026-11-23 09:00')).toEqual([]);
  });

  it('the end of the known calendar is doubt without an end', () => {
    expect(ahead({ completeUntil: '2026-11-26' }, '2026-11-23 09:00')).toEqual(['unknown 2026-11-27..']);
    expect(ahead({ completeUntil: '2026-11-20' }, '2026-11-23 09:00')).toEqual([]);
  });

  it('tells when the hours of a season begin and end, by the first day with hours', () => {
    const seasons = [season('2026-11-28', '2026-12-20', week(hours('08:00-14:00')), { name: 'Ramadan' })];
    const found = lookAhead(office({ seasons }), NO_OVERLAY, wib('2026-11-23 09:00')).days;
    expect(found.map(short)).toEqual(['season 2026-11-28.. s-2026-11-28']);
    expect(found[0]!.day).toMatchObject({ date: '2026-11-30', hours: hours('08:00-14:00') });
    expect(ahead({ seasons }, '2026-12-15 09:00')).toEqual(['season 2026-12-21..']);
  });

  it('calls the days of a season that was not understood unknown, and its end the usual hours', () => {
    expect(ahead({ seasons: [season('2026-11-26', '2026-11-27', 'unknown')] }, '2026-11-23 09:00')).toEqual(['unknown 2026-11-26..2026-11-27 s-2026-11-26', 'season 2026-11-28..']);
  });

  it('tells of staff at home beside a rule of another kind, on the last of the seven days too', () => {
    const home = policy('home', '2026-11-30');
    const [found, ...others] = lookAhead(office({ policies: [home, policy('hybrid', '2026-01-01')] }), NO_OVERLAY, wib('2026-11-23 09:00')).days;
    expect(found).toMatchObject({ kind: 'staffing', from: '2026-11-30', until: undefined, reasons: [], policy: home });
    expect(others).toEqual([]);
  });

  it('tells of a rule that begins within the week, not of one that replaces its like', () => {
    const planned = policy('hybrid', '2026-11-27', { until: '2026-12-31' });
    expect(ahead({ policies: [planned] }, '2026-11-23 09:00')).toEqual(['staffing 2026-11-27..2026-12-31']);
    expect(ahead({ policies: [planned] }, '2026-11-19 09:00')).toEqual([]);
    expect(ahead({ policies: [planned, policy('hybrid', '2026-01-01', { until: '2026-11-26' })] }, '2026-11-23 09:00')).toEqual([]);
    expect(ahead({ policies: [policy('none', '2026-11-27')] }, '2026-11-23 09:00')).toEqual([]);
  });

  it('goes by the date of the office', () => {
    expect(ahead({ zone: 'Asia/Jayapura', exceptions: [exception('closed', '2026-11-26')] }, '2026-11-25 23:00')).toEqual([]);
  });

  it('gives the notices that hold now for this office or for all, corrections first', () => {
    const notice = (id: string, rest: Partial<Notice> = {}): Notice => ({ id, from: '2026-11-23T08:00:00+07:00', text: id, ...rest });
    const live = overlay({
      notices: [
        notice('info'), notice('warning', { kind: 'warning' }), notice('correction', { kind: 'correction', offices: ['lain', 'kantor'] }), notice('elsewhere', { offices: ['lain'] }),
        notice('over', { until: '2026-11-23T08:30:00+07:00' }), notice('later', { from: '2026-11-23T10:00:00+07:00' }), notice('newer', { from: '2026-11-23T08:30:00+07:00' }),
      ],
    }, wib('2026-11-23 09:00'));
    const ids = (local: string): string[] => lookAhead(office(), live, wib(local)).notices.map(({ id }) => id);
    expect(ids('2026-11-23 09:00')).toEqual(['correction', 'warning', 'newer', 'info']);
    expect(ids('2026-11-24 09:00')).toEqual([]);
  });
});
