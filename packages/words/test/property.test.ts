import fc from 'fast-check';
import type { Headline, OfficeStatus } from '@tetap/schedule';
import { describe as about, it, expect } from 'vitest';
import { describe, plain } from '../src/index.js';
import { en } from '../src/en.js';
import { id } from '../src/id.js';
import { duty, office, officer, phone, region, wib } from './status.js';

const text = fc.oneof(fc.string(), fc.dictionary(fc.constantFrom('id', 'en', 'jv'), fc.string()));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const instant = fc.oneof(
  fc.integer({ min: wib('00:00'), max: wib('00:00', '2027-02-01') }),
  fc.integer({ min: Date.UTC(1, 0), max: Date.UTC(9999, 11) }),
);
const headlines = fc.constantFrom(...Object.keys(id.badge.headline).filter((key) => !/^noCounter|^queueClosesSoon/.test(key)) as Headline[]);
const hours = fc.oneof(fc.constant('unknown' as const), fc.constant([]), fc.constant([{ opens: '08:00', closes: '24:00' } as const]));

/** Any status whatever, also ones that no engine would give. */
const statuses: fc.Arbitrary<OfficeStatus> = fc.record({
  office: fc.record({ name: text, contacts: fc.subarray([phone, officer]), zone: fc.constantFrom('Asia/Jakarta', 'Asia/Jayapura', 'Europe/Lisbon') })
    .map(({ name, contacts, zone }) => office({ name, contacts, region: { ...region, zone } })),
  at: instant,
  headline: headlines,
  counter: fc.record({
    state: fc.constantFrom('open', 'break', 'closed', 'none', 'unknown'),
    phase: fc.constantFrom(undefined, 'opening-soon', 'closing-soon', 'queue-closed'),
    until: maybe(instant), opensAt: maybe(instant), unknownAfter: maybe(instant), lastQueue: maybe(instant), always: fc.boolean(),
    scope: fc.oneof(fc.constant({ kind: 'full' as const }), instant.map((until) => ({ kind: 'urgent' as const, only: [], until })), fc.tuple(fc.array(text), instant).map(([only, until]) => ({ kind: 'limited' as const, only, until }))),
    place: fc.oneof(fc.constant({ kind: 'here' as const }), fc.record({ kind: fc.constant('moved' as const), to: text, until: instant })),
  }),
  staffing: fc.record({
    state: fc.constantFrom('office', 'hybrid', 'home', 'unpublished'), working: maybe(fc.boolean()),
    policy: maybe(fc.record({ id: fc.constant('p'), mode: fc.constantFrom('none', 'hybrid', 'home'), from: fc.constant('2026-04-10' as const), reason: text })),
  }),
  contact: fc.oneof(
    fc.constant({ state: 'none' as const }),
    instant.map((until) => ({ state: 'reachable' as const, duty, until })), instant.map((from) => ({ state: 'later' as const, duty, from })),
  ),
  freshness: fc.record({ state: fc.constantFrom('fresh', 'aging', 'expired', 'preview'), updated: instant, generated: instant, validUntil: instant }),
  reason: fc.record({ level: fc.constantFrom('override', 'exception', 'holiday', 'policy', 'season', 'weekly'), name: text, text, tentative: fc.boolean() }),
  today: hours.map((hours) => ({ date: '2026-11-23', hours, reason: { level: 'weekly' as const } })),
});

about('whatever the status is', () => {
  it('describe never throws, never says "Buka" without proof, and ends in a person', () => {
    fc.assert(fc.property(statuses, fc.constantFrom(id, en), (status, language) => {
      const words = describe(status, language);
      const { state } = status.freshness;
      const mayBeOpen = status.counter.state === 'open' && (state === 'fresh' || state === 'preview');
      if (!mayBeOpen) {
        expect(words.headline).not.toMatch(/^(Buka|Open)\b(?!ing)/);
        expect(words.tone).not.toBe('open');
        expect(words.until).toBeUndefined();
        expect(plain(words.staffing)).not.toMatch(/seperti biasa|as usual/);
      }
      if (state === 'aging' || state === 'expired') {
        expect(words.today.hours).not.toMatch(/^\d/);
        expect(words.headline).toBe(language.badge.headline.stale);
      }
      expect(words.contact.ways.length).toBeGreaterThan(0);
      const lines = [words.headline, words.label, words.updated, words.official, words.aria, words.today.label, words.today.hours];
      for (const line of lines) expect(line.trim()).not.toBe('');
    }), { numRuns: 500 });
  });

  it('no placeholder and no hole is ever left in a line of ours', () => {
    const tame = statuses.map((status) => ({ ...status, office: office(), reason: { level: 'weekly' as const }, staffing: { ...status.staffing, policy: undefined } }))
      .filter(({ counter }) => counter.scope.kind !== 'limited' && counter.place.kind === 'here');
    fc.assert(fc.property(tame, fc.constantFrom(id, en), (status, language) => {
      expect(JSON.stringify(describe(status, language))).not.toMatch(/\{\w+\}|undefined|NaN|Invalid/);
    }), { numRuns: 300 });
  });
});
