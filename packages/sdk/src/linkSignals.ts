/** A controller whose signal aborts with any of `causes` too, until it is aborted itself. `AbortSignal.any` is too young for old phones. */
export function linkSignals(...causes: readonly (Partial<AbortSignal> | null | undefined)[]): AbortController {
  const controller = new AbortController();
  const abort = (): void => { controller.abort(); };
  for (const cause of causes) {
    // Asked with `?.` because a caller without types may give anything; `checkAsking` then says so.
    cause?.addEventListener?.('abort', abort);
    controller.signal.addEventListener('abort', () => { cause?.removeEventListener?.('abort', abort); });
  }
  // Last, so that none is listened to any more.
  if (causes.some((cause) => cause?.aborted)) abort();
  return controller;
}
