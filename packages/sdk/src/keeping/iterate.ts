import type { Listener, Stop } from '../client.js';
import type { Result } from '../result.js';

/** The latest answer of a watch, again and again, until one of `ends` aborts. Nothing is watched before the first `next`. */
export async function* iterate<T>(
  watch: (deliver: Listener<T>) => Stop, ends: readonly (Partial<AbortSignal> | null | undefined)[],
): AsyncGenerator<Result<T>, void, undefined> {
  let latest: Result<T> | undefined;
  let wake = (): void => undefined;
  const over = (): boolean => ends.some((end) => end?.aborted);
  const stop = watch((result) => {
    latest = result;
    wake();
  });
  const heard = (): void => { wake(); };
  for (const end of ends) end?.addEventListener?.('abort', heard);
  try {
    while (!over()) {
      const result = latest;
      latest = undefined;
      if (result) yield result;
      else await new Promise<void>((resolve) => { wake = resolve; });
    }
  } finally {
    for (const end of ends) end?.removeEventListener?.('abort', heard);
    stop();
  }
}
