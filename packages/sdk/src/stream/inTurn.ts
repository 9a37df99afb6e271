/**
 * Does `work` while no other page or frame of this origin does work of the same name; until then waits, for as long as `signal` lets it.
 *
 * Over HTTP/1.1 a browser has six connections to a host, for all that somebody sees of it together: six streams would leave none for
 * anything else (docs/decisions/0050-one-stream.md). A page that cannot know of the others has no turn: without TLS, in a sandbox without an
 * origin, before Safari 15.4 and Firefox 96. What is no page has no such bound. On a page it never rejects.
 */
export async function inTurn(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  if (typeof document === 'undefined') {
    await work();
    return;
  }
  try {
    await navigator.locks.request(name, { signal }, work);
  } catch {
    // No turn: given up, forbidden, or there is no such thing, whatever stands in its place.
  }
}
