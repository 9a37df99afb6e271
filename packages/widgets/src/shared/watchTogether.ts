import type { Client, Listener, OfficeView, Result } from '@tetap/sdk';

/** Milliseconds for which an answer is passed on; who asks later has it reckoned anew. */
const MINUTE = 60_000;

interface Watch {
  readonly listeners: Set<Listener<OfficeView>>;
  readonly over: AbortController;
  last: Result<OfficeView> | undefined;
  /** When `last` came, by the client's clock. */
  at: number;
}

const watches = new WeakMap<Client, Map<string, Watch>>();

/**
 * Watches an office for as many elements of the page as ask the same: they see one answer, reckoned once. Who comes within a
 * minute of it is told at once, in the same turn, so that its first rendering has it. What failed is asked again by who comes next.
 */
export function watchTogether(client: Client, office: string, at: number | undefined, deliver: Listener<OfficeView>, signal: AbortSignal): void {
  const known = watches.get(client) ?? new Map<string, Watch>();
  watches.set(client, known);
  const key = `${office} ${at}`;
  const found = known.get(key);
  const isOf = (watch: Watch): boolean => !watch.last || (watch.last.ok && Math.abs(client.now() - watch.at) < MINUTE);
  const watch = found && isOf(found) ? found : begin(client, office, at);
  known.set(key, watch);
  const { listeners, over, last } = watch;
  listeners.add(deliver);
  signal.addEventListener('abort', () => {
    listeners.delete(deliver);
    if (listeners.size > 0) return;
    over.abort();
    if (known.get(key) === watch) known.delete(key);
  });
  if (last) deliver(last);
}

function begin(client: Client, office: string, at: number | undefined): Watch {
  const watch: Watch = { listeners: new Set(), over: new AbortController(), last: undefined, at: 0 };
  client.watchOffice(office, (result) => {
    watch.last = result;
    watch.at = client.now();
    for (const listener of [...watch.listeners]) listener(result);
  }, { at, signal: watch.over.signal });
  return watch;
}
