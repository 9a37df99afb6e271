import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { linkSignals } from '../src/linkSignals.js';

it('aborts with any of its causes', () => {
  for (const index of [0, 1]) {
    const causes = [new AbortController(), new AbortController()];
    const { signal } = linkSignals(...causes.map((cause) => cause.signal));
    causes[index]!.abort();
    expect(signal.aborted).toBe(true);
  }
});

it.each([['has ended already', AbortSignal.abort()], ['ends later', undefined]])('leaves no listener on a cause that goes on, where another one %s', (_, ended) => {
  const own = new AbortController();
  const longLived = new AbortController();
  const link = linkSignals(ended ?? own.signal, longLived.signal);
  own.abort();
  expect(link.signal.aborted).toBe(true);
  expect(getEventListeners(longLived.signal, 'abort')).toEqual([]);
});
