/** A controller whose signal aborts with any of `causes` too, until it is aborted itself. `AbortSignal.any` is too young for old phones. */
export function linkSignals(...causes: readonly (Partial<AbortSignal> | null | undefined)[]): AbortController {
  const controller = new AbortController();
  const abort = (): void => { controller.abort(); };
  for (const cause of causes) {
    if (cause?.aborted) abort();
    // Asked with `?.` because a caller without types may give anything; `checkAsking` then says so.
    cause?.addEventListener?.('abort', abort);
    controller.signal.addEventListener('abort', () => { cause?.removeEventListener?.('abort', abort); });
  }
  return controller;
}
