import { dateOf, dayNumber } from '@tetap/feed';
import type { Exception, Office, OfficeDocument, Service } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import { changes, explain, nextChange, NO_OVERLAY, officeStatus, pathsNow, weekOf } from '../src/index.js';
import type { OverlayReading } from '../src/index.js';
import { exception, holiday, hours, office, override, overlay, PIKET, policy, season, shift, week, wib } from './office.js';

const now = wib('2026-11-27 09:00');
const round = hours('00:00-24:00');

describe('what never changes', () => {
  const validUntil = '9000-01-01T00:00:00Z';
  /** Of an office that never changes its document expires some day, and after that nothing comes any more. */
  function expiresOnly(document: ReturnType<typeof office>): void {
    expect([...changes(document, NO_OVERLAY, now, Infinity)].map(({ at, status }) => [at, status.freshness.state])).toEqual([[Date.parse(validUntil), 'expired']]);
    expect(nextChange(document, NO_OVERLAY, Date.parse(validUntil))).toEqual({ kind: 'none' });
  }

  it('an office that is always open has no next change but the end of its calendar and of its validity', () => {
    const document = office({ serviceHours: week(round, round, round, round), completeUntil: '9999-12-31' }, { validUntil });
    expect(officeStatus(document, NO_OVERLAY, now)).toMatchObject({ headline: 'always', counter: { state: 'open', until: undefined, always: true } });
    expiresOnly(document);
  });

  it.each(['Asia/Jakarta', 'Europe/Amsterdam'])('who answers at an office that is always open, in %s', (zone) => {
    const document = office({ zone, serviceHours: week(round, round, round, round), completeUntil: '9999-12-31' });
    const contact = { kind: 'contact', office: 'kantor', contact: { kind: 'email', address: 'layanan@contoh.go.id' } } as const;
    expect(pathsNow({ paths: [contact] } as unknown as Service, new Map([['kantor', document]]), NO_OVERLAY, now)).toEqual([{ path: contact, state: 'now', from: undefined, until: undefined }]);
  });

  it('an office that never opens', () => {
    const document = office({ serviceHours: {}, completeUntil: '9999-12-31' }, { validUntil });
    expect(officeStatus(document, NO_OVERLAY, now).counter).toMatchObject({ state: 'closed', opensAt: undefined, unknownAfter: undefined });
    expiresOnly(document);
  });

  it('an office that is closed as far as a date can be written', () => {
    const document = office({ exceptions: [exception('closed', '0001-01-01', { until: '9999-12-31' })], completeUntil: '9999-12-31' }, { validUntil });
    expect(officeStatus(document, NO_OVERLAY, now).counter).toMatchObject({ state: 'closed', opensAt: undefined, unknownAfter: undefined });
    expiresOnly(document);
  });

  it('an office that serves nobody any more after a pause, since no numbers are given for what follows it', () => {
    const document = office({ serviceHours: {}, exceptions: [exception('hours', '2026-11-27', { hours: hours('07:00-08:30', '10:00-12:00/10:00') })], completeUntil: '9999-12-31' });
    expect(officeStatus(document, NO_OVERLAY, now).counter).toMatchObject({ state: 'closed', until: undefined, opensAt: undefined, unknownAfter: undefined });
  });

  it('an office that published nothing', () => {
    const document = office({ serviceHours: 'unknown' }, { validUntil });
    expect(officeStatus(document, NO_OVERLAY, now)).toMatchObject({ headline: 'unknown' });
    expiresOnly(document);
  });
});

describe('what comes after years in which nothing does', () => {
  const far = { completeUntil: '2060-12-31' } as const;
  const always = { ...far, serviceHours: week(round, round, round, round) };
  const atOf = (data: Parameters<typeof office>[0], reading = NO_OVERLAY, validUntil = '2061-06-30T00:00:00+07:00'): unknown => {
    const next = nextChange(office(data, { validUntil }), reading, now);
    return next.kind === 'none' ? undefined : next.at;
  };

  it.each<[string, Parameters<typeof office>[0], string]>([
    ['the start of a closed day', { ...always, exceptions: [exception('closed', '2058-01-10')] }, '2058-01-09 23:30'],
    ['the start of a holiday, before a policy', { ...always, holidays: [holiday('2058-01-10', 'usual')], policies: [policy('hybrid', '2058-03-01')] }, '2058-01-10 00:00'],
    ['a policy', { ...always, policies: [policy('hybrid', '2058-01-10', { weekdays: ['sun'] })] }, '2058-01-10 00:00'],
    ['the end of a policy', { ...always, policies: [policy('hybrid', '2026-01-10', { until: '2058-01-10' })] }, '2058-01-11 00:00'],
    ['a season with other hours', { ...always, seasons: [season('2058-01-10', '2058-02-10', week(hours('08:00-12:00')))] }, '2058-01-09 23:30'],
    ['the end of the known calendar', always, '2061-01-01 00:00'],
    ['hours of one day', { ...far, serviceHours: {}, exceptions: [exception('hours', '2058-01-10', { hours: hours('08:00-12:00') })] }, '2058-01-10 00:00'],
    ['a shift', { ...always, posts: [PIKET], shifts: [shift('a', '2058-01-10 08:00', '2058-01-10 12:00')] }, '2058-01-10 08:00'],
    ['the beginning of the known calendar', { ...always, completeFrom: '2058-01-10' }, '2058-01-10 00:00'],
  ])('is found: %s', (_, data, local) => {
    expect(atOf(data)).toBe(wib(local));
  });

  it('is found of the overlay and of freshness, too', () => {
    const override = { id: 'o', office: 'kantor', effect: 'urgent', from: '2058-01-10T01:00:00Z', until: '2058-01-10T02:00:00Z' } as const;
    expect(atOf(always, overlay({ overrides: [override] }, now, { validUntil: '2061-01-01T00:00:00Z' }))).toBe(Date.parse(override.from));
    expect(atOf(always, NO_OVERLAY, '2058-06-30T00:00:00Z')).toBe(Date.parse('2058-06-30T00:00:00Z'));
  });

  it('is told by the counter, at whatever instant one asks', () => {
    const document = office({ ...always, exceptions: [exception('closed', '2058-06-01')] });
    for (const local of ['2026-12-13 06:00', '2026-12-13 08:00', '2040-01-01 00:00']) {
      expect(officeStatus(document, NO_OVERLAY, wib(local)).counter).toMatchObject({ until: wib('2058-06-01 00:00'), always: false });
      expect(officeStatus(structuredClone(document), NO_OVERLAY, wib(local)).counter).toMatchObject({ until: wib('2058-06-01 00:00'), always: false });
    }
    expect(officeStatus(document, NO_OVERLAY, wib('2058-06-02 00:00')).counter).toMatchObject({ until: undefined, always: true });
  });
});

describe('what a change of clocks leaves no time for in one week', () => {
  const told = (zone: string, serviceHours: NonNullable<Office['serviceHours']>, at: string): unknown => {
    const { counter: { state, until, opensAt = until } } = officeStatus(office({ zone, serviceHours }), NO_OVERLAY, Date.parse(at));
    return [state, opensAt && new Date(opensAt).toISOString()];
  };

  it.each<[string, string, NonNullable<Office['serviceHours']>, string, string, string]>([
    ['a closing', 'Europe/Amsterdam', week(round, round, round, hours('00:00-02:15', '02:45-24:00')), '2026-03-23T09:00:00Z', 'open', '2026-04-05T00:15:00.000Z'],
    ['an hour', 'Europe/Amsterdam', { sun: hours('02:00-03:00') }, '2026-03-23T09:00:00Z', 'closed', '2026-04-05T00:00:00.000Z'],
    ['less than an hour after midnight', 'America/Santiago', { sun: hours('00:00-00:45') }, '2026-08-31T09:00:00Z', 'closed', '2026-09-13T03:00:00.000Z'],
    ['a day', 'Pacific/Apia', { fri: round }, '2011-12-24T20:00:00Z', 'closed', '2012-01-05T10:00:00.000Z'],
  ])('is found in the next: %s', (_, zone, serviceHours, at, state, then) => {
    expect(told(zone, serviceHours, at)).toEqual([state, then]);
  });
});

describe('the days that a question goes through, which is what it costs', () => {
  const offices = { 'never opens': {}, 'never closes': week(round, round, round, round), 'published nothing': 'unknown', 'opens each day': week(hours('08:00-12:00')), 'gives no number': week(hours('08:00-12:00/08:00')) } as const;
  const number = hours('00:00-24:00/00:00');
  const instants = Array.from({ length: 8 }, (_, step) => now + step * 100 * 86_400_000);

  function ways(document: OfficeDocument, overlay: OverlayReading, at: number): unknown {
    return pathsNow({ paths: [{ kind: 'counter', office: 'kantor' }] } as unknown as Service, new Map([['kantor', document]]), overlay, at);
  }

  /** Each day that is decided looks once at each exception, so one that counts its readers counts days. */
  function daysOf(ask: typeof nextChange | typeof officeStatus | typeof ways, serviceHours: NonNullable<Office['serviceHours']>, at: number): number {
    let days = 0;
    const far = Object.defineProperty(exception('closed', '9000-01-01'), 'from', { get: () => (days++, '9000-01-01') });
    ask(office({ serviceHours, exceptions: [far], completeUntil: '9999-12-31' }, { validUntil: '9999-12-31T00:00:00Z' }), NO_OVERLAY, at);
    return days;
  }

  // Today and yesterday, the eighteen days after which two weeks have told everything, and as many from each of the exception's ends and that of the calendar.
  it.each(Object.entries({ ...offices, 'never closes, and never gives a number': week(number, number, number, number) }))('an office that %s', (_, serviceHours) => {
    for (const at of instants) {
      expect(daysOf(officeStatus, serviceHours, at)).toBeLessThanOrEqual(50);
      expect(daysOf(nextChange, serviceHours, at)).toBeLessThanOrEqual(70);
      expect(daysOf(ways, serviceHours, at)).toBeLessThanOrEqual(90);
    }
  });
});

describe('what records cost that prolong each other', () => {
  const from = dayNumber('2026-11-27');
  const always = week(round, round, round, round);
  const each = (effect: 'limited' | 'moved'): Exception[] => Array.from({ length: 200 }, (_, later) => exception(effect, dateOf(from + later), { place: 'Aula' }));

  it.each(['limited', 'moved'] as const)('is a few looks at each: %s', (effect) => {
    let days = 0;
    const far = Object.defineProperty(exception('closed', '9000-01-01', { priority: 1 }), 'from', { get: () => (days++, '9000-01-01') });
    const document = office({ serviceHours: always, exceptions: [far, ...each(effect)] });
    expect(nextChange(document, NO_OVERLAY, now)).toMatchObject({ kind: 'at', at: wib('2027-06-15 00:00') });
    // Of each day and the one before it, as the end is sought and as the search comes by: what decides, and what may take a day from that.
    expect(days).toBeLessThan(10 * 200);
  });

  it('is not the square of how many they are, also of overrides', () => {
    const looks = (most: number): number => {
      let count = 0;
      const hourly = Array.from({ length: most }, (_, hour) => ({ ...override('urgent', '2026-11-27 09:00'), id: `o${hour}`, from: new Date(now + hour * 3_600_000).toISOString(), until: new Date(now + (hour + 1) * 3_600_000).toISOString() }));
      const reading = overlay({ overrides: hourly.map((entry) => Object.defineProperty(entry, 'effect', { get: () => (count++, 'urgent') })) }, now, { ttl: 3600 });
      expect(nextChange(office({ serviceHours: always }), reading, now)).toMatchObject({ kind: 'at', at: now + most * 3_600_000 });
      return count;
    };
    expect(looks(200) / looks(100)).toBeLessThan(2.5);
  });
});

describe('what was worked out is kept', () => {
  /** An office whose records count how often they are looked at, each once in every span that is worked out or told. */
  function counting(): { readonly document: OfficeDocument; readonly looks: () => number } {
    let count = 0;
    const counted = <T extends object>(record: T, key: keyof T): T => {
      const value = record[key];
      return Object.defineProperty(record, key, { get: () => (count++, value), enumerable: true });
    };
    const document = office({
      exceptions: [counted(exception('limited', '2026-11-01', { until: '2026-11-30', only: ['KTP'] }), 'effect')], policies: [counted(policy('hybrid', '2026-11-01'), 'mode')],
    });
    return { document, looks: () => count };
  }

  it.each([['', '2029-01-01T00:00:00+07:00'], [', also of an office that is stale', '2026-11-01T00:00:00+07:00']])('of a span, and of what comes after it%s', (_, validUntil) => {
    const { document: fresh, looks } = counting();
    const document = { ...fresh, validUntil };
    const ask = (at: number): unknown => [officeStatus(document, NO_OVERLAY, at), nextChange(document, NO_OVERLAY, at)];
    ask(now);
    const first = looks();
    expect(first).toBeGreaterThan(0);
    for (let minute = 0; minute < 30; minute++) ask(now + minute * 60_000);
    expect(looks()).toBe(first);
  });

  it('of an office to which several ways lead', () => {
    const looksOf = (ways: number): number => {
      const { document, looks } = counting();
      pathsNow({ paths: Array(ways).fill({ kind: 'counter', office: 'kantor' }) } as unknown as Service, new Map([['kantor', document]]), NO_OVERLAY, now);
      return looks();
    };
    expect(looksOf(20)).toBe(looksOf(1));
  });
});

describe('the most that a document can hold', () => {
  const document = office({
    exceptions: Array.from({ length: 500 }, (_, index) => exception('closed', '2026-11-27', { id: `x${index}` })),
    posts: [PIKET],
    shifts: Array.from({ length: 2000 }, (_, index) => shift(`s${index}`, '2026-11-01 00:00', '2026-11-30 00:00')),
  });
  const full = overlay({ overrides: Array.from({ length: 500 }, (_, index) => override('closed', '2026-11-27 10:00', '2026-11-27 11:00', { id: `o${index}` })) }, now);

  it('is answered all the same', () => {
    expect(officeStatus(document, full, now)).toMatchObject({ counter: { state: 'closed' }, contact: { state: 'reachable', until: wib('2026-11-30 00:00') } });
    expect(nextChange(document, full, now)).toMatchObject({ kind: 'at', at: wib('2026-11-27 10:00') });
    expect(explain(document, full, now)).toHaveLength(1001);
  });
});

it.each(['0001-01-02T00:00:00Z', '1969-12-31T23:59:59Z', '9998-12-31T00:00:00Z'])('answers at %s', (text) => {
  const at = Date.parse(text);
  const document = office({ exceptions: [exception('unknown', '0001-01-01', { until: '9999-12-31' })] });
  expect(officeStatus(document, NO_OVERLAY, at).counter.state).toBe('unknown');
  expect(weekOf(document, at)).toHaveLength(7);
  expect(nextChange(document, NO_OVERLAY, at).kind).toMatch(/at|none/);
});

describe('the end of the known calendar', () => {
  const ends = { completeUntil: '2026-11-27' } as const;
  const midnight = wib('2026-11-28 00:00');

  it('is told as such once, also from the night before it', () => {
    expect(nextChange(office(ends), NO_OVERLAY, wib('2026-11-27 20:00'))).toMatchObject({ kind: 'unknownAfter', at: midnight });
    expect(nextChange(office(ends), NO_OVERLAY, midnight).kind).not.toBe('unknownAfter');
  });

  it('is no reason for what changes after it', () => {
    const document = office({ ...ends, posts: [PIKET], shifts: [shift('a', '2026-11-28 08:00', '2026-11-28 12:00')] });
    expect(nextChange(document, NO_OVERLAY, midnight)).toMatchObject({ kind: 'at', at: wib('2026-11-28 08:00') });
  });

  it('does not end what an override says', () => {
    const closed = overlay({ overrides: [override('closed', '2026-11-27 18:00', '2026-11-28 06:00')] }, wib('2026-11-27 20:00'));
    // Nobody knows any more whether staff work; the counter stays closed.
    expect(nextChange(office(ends), closed, wib('2026-11-27 20:00'))).toMatchObject({ kind: 'at', at: midnight, status: { counter: { state: 'closed' } } });
  });
});

it('the end of a proof changes nothing where the document has expired already', () => {
  const expired = office({ live: { ttl: 60 } }, { validUntil: '2026-11-27T08:00:00+07:00' });
  expect(nextChange(expired, overlay({}, now), now)).toMatchObject({ at: wib('2026-11-27 11:00'), status: { freshness: { state: 'expired' } } });
});

describe('changes', () => {
  it('ends before the instant that it was given', () => {
    const closing = wib('2026-11-27 11:30');
    // Half an hour before closing the headline changes, too.
    expect([...changes(office(), NO_OVERLAY, now, closing)].map(({ at }) => at)).toEqual([wib('2026-11-27 11:00')]);
    expect([...changes(office(), NO_OVERLAY, now, closing + 1)].map(({ at }) => at)).toEqual([wib('2026-11-27 11:00'), closing]);
  });

  it('tells the status also where the known calendar ends', () => {
    const document = office({ serviceHours: week(round, round, round, round), completeUntil: '2026-11-27' });
    expect([...changes(document, NO_OVERLAY, now, wib('2026-12-01 00:00'))]).toEqual([{ at: wib('2026-11-28 00:00'), status: officeStatus(document, NO_OVERLAY, wib('2026-11-28 00:00')) }]);
  });
});
