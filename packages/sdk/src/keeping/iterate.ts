import type { Listener, Stop } from '../client.js';
import type { Result } from '../result.js';

/**
 * The latest answer of a watch, again and again, until one of `ends` aborts or the iterator is returned. Nothing is watched before the first
 * `next`. No generator: one that waits for an answer does not hear its `return` before that has come.
 */
export function iterate<T>(
  watch: (deliver: Listener<T>) => Stop, ends: readonly (Partial<AbortSignal> | null | undefined)[],
): Required<Pick<AsyncIterator<Result<T>, undefined, undefined>, 'next' | 'return'>> {
  let latest: Result<T> | undefined;
  let stop: Stop | undefined;
  let isOver = false;
  const waiting: (() => void)[] = [];
  const wake = (): void => { for (const go of waiting.splice(0)) go(); };
  const end = (): void => {
    isOver = true;
    for (const one of ends) one?.removeEventListener?.('abort', end);
    stop?.();
    wake();
  };
  return {
    async next() {
      if (ends.some((one) => one?.aborted)) end();
      if (!isOver && !stop) {
        for (const one of ends) one?.addEventListener?.('abort', end);
        stop = watch((result) => {
          latest = result;
          wake();
        });
      }
      while (!isOver && !latest) await new Promise<void>((resolve) => { waiting.push(resolve); });
      if (isOver) return { done: true, value: undefined };
      const value = latest!;
      latest = undefined;
      return { done: false, value };
    },
    return() {
      end();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}
