import type { Service } from '@tetap/feed';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { officeStatus, pathsNow } from '../src/index.js';
import { anyOffice, anyOverlay, instant, runs } from './arbitrary.js';

const service: Service = {
  id: 'ktp', name: 'KTP', keywords: [], category: 'kependudukan', flags: { home: 'part', helped: false }, offices: ['kantor'], requirements: [], steps: [],
  paths: [{ kind: 'counter', office: 'kantor' }, { kind: 'helped', office: 'kantor' }, { kind: 'contact', contact: { kind: 'email', address: 'a@contoh.go.id' }, office: 'kantor' }],
};

it('what is said to be so later is so then, and where it was said to be; what is so until then is so no longer', () => {
  let later = 0;
  fc.assert(fc.property(anyOffice, anyOverlay, instant, (document, overlay, now) => {
    const ask = (at: number): ReturnType<typeof pathsNow> => pathsNow(service, new Map([['kantor', document]]), overlay, at, { clock: now });
    for (const { path, state, from, until, place } of ask(now)) {
      if (path.kind !== 'contact' && state === 'now') {
        const { counter } = officeStatus(document, overlay, now);
        expect(place).toBe(counter.place.kind === 'moved' ? counter.place.to : undefined);
        if (until !== undefined) {
          const stateAt = (at: number): string => ask(at).find((way) => way.path === path)!.state;
          expect([stateAt(Math.floor((now + until) / 2)), stateAt(until - 1)]).toEqual(['now', 'now']);
          expect(stateAt(until)).not.toBe('now');
        }
      }
      if (state !== 'later' || from === undefined) continue;
      later++;
      expect(from).toBeGreaterThan(now);
      const then = ask(from).find((way) => way.path === path)!;
      expect([then.state, then.place]).toEqual(['now', place]);
    }
  }), runs(400));
  expect(later).toBeGreaterThan(20);
});
