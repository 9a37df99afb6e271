import type { LiveDocument, OfficeDocument } from '@tetap/feed';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDocumentCache } from '../src/keeping/documentCache.js';
import type { DocumentCache } from '../src/keeping/documentCache.js';
import { FeedError } from '../src/feedError.js';
import { LIVE, officeAddress } from '../src/documents.js';
import { createClock } from '../src/keeping/clock.js';
import type { HeardClock } from '../src/keeping/clock.js';
import { live, MINUTE, office } from './documents.js';

const ADDRESS = officeAddress('disdukcapil');

let clock: number;
let told: HeardClock;
let answer: () => Promise<OfficeDocument>;
let fetches: number;
let aborted: number;
let arrivals: string[];
let cache: DocumentCache;

beforeEach(() => {
  clock = Date.parse('2026-11-23T10:00:00+07:00');
  answer = () => Promise.resolve(office());
  fetches = 0;
  aborted = 0;
  arrivals = [];
  told = createClock(() => clock);
  cache = createDocumentCache({
    fetch: async (_, signal) => {
      fetches += 1;
      const gone = new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted += 1;
          reject(new FeedError('aborted', 'closed'));
        });
      });
      return { value: await Promise.race([answer(), gone]) as unknown as never, issues: [] };
    },
    clock: told,
    first: () => undefined,
    accepted: ({ path }) => { arrivals.push(path); },
  });
});

const at = (generated: string, build = 'b1', name = 'Disdukcapil'): OfficeDocument => {
  const document = office('disdukcapil', undefined, { generated, build });
  return { ...document, data: { ...document.data, name } };
};
const announce = (overlay: LiveDocument): void => { cache.accept(LIVE, { value: overlay, issues: [] }); };
const nameOf = (): unknown => cache.held(ADDRESS)?.value.data.name;

describe('the document cache', () => {
  it('asks once for ttl seconds', async () => {
    const first = await cache.read(ADDRESS);
    expect(first).toMatchObject({ ok: true, meta: { document: 'offices/disdukcapil.json', fetchedAt: clock, source: 'network' } });
    clock += 3600_000 - 1;
    expect(await cache.read(ADDRESS)).toMatchObject({ ok: true, meta: { source: 'memory' } });
    expect(fetches).toBe(1);
    clock += 1;
    expect(await cache.read(ADDRESS)).toMatchObject({ ok: true, meta: { fetchedAt: clock, source: 'network' } });
    expect(fetches).toBe(2);
  });

  it('shares a request among all who ask at the same time', async () => {
    const results = await Promise.all([cache.read(ADDRESS), cache.read(ADDRESS), cache.read(ADDRESS, undefined, true)]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(fetches).toBe(1);
    expect(arrivals).toHaveLength(1);
  });

  it('keeps a document\'s identity when the network confirms it', async () => {
    await cache.read(ADDRESS);
    const { value } = cache.held(ADDRESS)!;
    clock += 2 * 3600_000;
    await cache.read(ADDRESS);
    expect(cache.held(ADDRESS)).toMatchObject({ fetchedAt: clock });
    expect(cache.held(ADDRESS)!.value).toBe(value);
  });

  it.each([
    ['a newer one', '2026-11-23T09:56:00+07:00', 'new'],
    ['one that is older, from an edge that lags', '2026-11-23T09:54:00+07:00', 'old'],
  ])('meets %s: what is older takes nothing back', async (_, generated, expected) => {
    answer = () => Promise.resolve(at('2026-11-23T09:55:00+07:00', 'b1', 'old'));
    await cache.read(ADDRESS);
    const before = clock;
    clock += 3600_000;
    answer = () => Promise.resolve(at(generated, 'b1', 'new'));
    await cache.read(ADDRESS);
    expect(nameOf()).toBe(expected);
    // What was refused proves nothing.
    expect(cache.held(ADDRESS)!.fetchedAt).toBe(expected === 'new' ? clock : before);
  });

  it('lets an older one repair what was dated in the future by mistake', async () => {
    answer = () => Promise.resolve(at('2030-01-01T00:00:00+07:00', 'b1', 'mistake'));
    await cache.read(ADDRESS);
    answer = () => Promise.resolve(at('2026-11-23T09:55:00+07:00', 'b1', 'right'));
    await cache.read(ADDRESS, undefined, true);
    expect(nameOf()).toBe('right');
  });

  it('takes nothing back on a slow phone that a server has put right', async () => {
    clock -= 400 * 86_400_000;
    told.correct(400 * 86_400_000, true);
    answer = () => Promise.resolve(at('2026-11-23T09:55:00+07:00', 'b1', 'new'));
    await cache.read(ADDRESS);
    answer = () => Promise.resolve(at('2026-11-23T09:54:00+07:00', 'b1', 'old'));
    await cache.read(ADDRESS, undefined, true);
    expect(nameOf()).toBe('new');
  });

  it('sees a change of content under an unchanged envelope', async () => {
    await cache.read(ADDRESS);
    answer = () => Promise.resolve({ ...office(), data: { ...office().data, name: 'edited by hand' } });
    await cache.read(ADDRESS, undefined, true);
    expect(nameOf()).toBe('edited by hand');
  });

  it('does not hammer a host that lags', async () => {
    await cache.read(ADDRESS);
    clock += 3600_000;
    answer = () => Promise.resolve(at('2026-11-01T00:00:00+07:00'));
    await cache.read(ADDRESS);
    await cache.read(ADDRESS);
    expect(fetches).toBe(2);
    clock += MINUTE;
    await cache.read(ADDRESS);
    expect(fetches).toBe(3);
  });

  it('keeps the last good document through errors, and hands it out as fallback', async () => {
    await cache.read(ADDRESS);
    clock += 3600_000;
    answer = () => Promise.reject(new FeedError('network', 'down'));
    const result = await cache.read(ADDRESS);
    expect(result).toMatchObject({ ok: false, error: { code: 'network' }, fallback: { data: { id: 'disdukcapil' } } });
    expect(cache.held(ADDRESS)!.fetchedAt).toBe(clock - 3600_000);
    answer = () => Promise.resolve(office());
    expect((await cache.read(ADDRESS)).ok).toBe(true);
  });

  it('takes a document of an older build than announced for outdated', async () => {
    await cache.read(ADDRESS);
    announce(live());
    expect(cache.isOutdated(ADDRESS)).toBe(false);
    announce(live({ build: 'b2' }));
    answer = () => Promise.resolve(at('2026-11-23T09:56:00+07:00', 'b2', 'new'));
    await cache.read(ADDRESS);
    expect([fetches, nameOf(), cache.isOutdated(ADDRESS)]).toEqual([2, 'new', false]);
  });

  it('asks once for a new build while the host still gives the old one', async () => {
    await cache.read(ADDRESS);
    announce(live({ build: 'b2' }));
    await cache.read(ADDRESS);
    await cache.read(ADDRESS);
    expect(fetches).toBe(2);
    expect(cache.isOutdated(ADDRESS)).toBe(true);
  });

  it('does not let an older overlay outdate a newer document', async () => {
    await cache.read(ADDRESS);
    announce(live({ build: 'b0', generated: '2026-11-22T09:55:00+07:00' }));
    expect(cache.isOutdated(ADDRESS)).toBe(false);
  });

  it('notices a clock that was set back', async () => {
    await cache.read(ADDRESS);
    clock -= MINUTE;
    await cache.read(ADDRESS);
    expect(fetches).toBe(2);
  });

  it('lets one go without taking the request from the others', async () => {
    const impatient = new AbortController();
    const one = cache.read(ADDRESS, impatient.signal);
    const other = cache.read(ADDRESS);
    impatient.abort();
    expect(await one).toMatchObject({ ok: false, error: { code: 'aborted' } });
    expect((await other).ok).toBe(true);
    expect(aborted).toBe(0);
  });

  it('aborts the request when the last has gone, and can ask anew', async () => {
    answer = () => new Promise(() => undefined);
    const controller = new AbortController();
    const asked = cache.read(ADDRESS, controller.signal);
    await Promise.resolve();
    controller.abort();
    answer = () => Promise.resolve(office());
    expect(await asked).toMatchObject({ ok: false, error: { code: 'aborted' } });
    expect((await cache.read(ADDRESS)).ok).toBe(true);
    expect([aborted, fetches]).toEqual([1, 2]);
  });
});
