import type { Service } from '@tetap/feed';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { officeStatus, pathsNow } from '../src/index.js';
import { anyOffice, anyOverlay, instant, runs } from './arbitrary.js';

const service: Service = {
  id: 'ktp', name: 'KTP', keywords: [], category: 'kependudukan', flags: { home: 'part', helped: false }, offices: ['kantor'], requirements: [], steps: [],
  paths: [{ kind: 'counter', office: 'kantor' }, { kind: 'helped', office: 'kantor' }, { kind: 'contact', contact: { kind: 'email', address: 'a@contoh.go.id' }, office: 'kantor' }],
};

it('what is said to be so later is so then, and where it was said to be; what is so until then is so until then, and no longer', () => {
  let later = 0;
  let ended = 0;
  fc.assert(fc.property(anyOffice, anyOverlay, instant, fc.boolean(), (document, overlay, now, isPreview) => {
    // Of now most answers are stale, in a preview none is.
    const clock = isPreview ? now - 86_400_000 : now;
    const ask = (at: number): ReturnType<typeof pathsNow> => pathsNow(service, new Map([['kantor', document]]), overlay, at, { clock });
    for (const { path, state, from, until, place } of ask(now)) {
      if (state === 'now') {
        const { counter } = officeStatus(document, overlay, now);
        if (path.kind !== 'contact') expect(place).toBe(counter.place.kind === 'moved' ? counter.place.to : undefined);
        if (until !== undefined) {
          ended++;
          const stateAt = (at: number): unknown => { const then = ask(at).find((way) => way.path === path)!; return [then.state, then.place]; };
          expect([stateAt(Math.floor((now + until) / 2)), stateAt(until - 1)]).toEqual([['now', place], ['now', place]]);
          expect(stateAt(until)).not.toEqual(['now', place]);
        }
      }
      if (state !== 'later' || from === undefined) continue;
      later++;
      expect(from).toBeGreaterThan(now);
      const then = ask(from).find((way) => way.path === path)!;
      expect([then.state, then.place]).toEqual(['now', place]);
    }
  }), runs(1000));
  expect([later > 0, ended > 0]).toEqual([true, true]);
});
