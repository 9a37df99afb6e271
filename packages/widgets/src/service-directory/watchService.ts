import type { Client, Listener, ServicePaths } from '@tetap/sdk';

/**
 * Follows the ways to a service: they change with its apps (the overlay) and with the hours of each office on the way. One question at a
 * time, so that no answer overtakes a later one; whatever changes meanwhile is asked about once, after it.
 */
export function watchService(client: Client, id: string, deliver: Listener<ServicePaths>, at: number | undefined, signal: AbortSignal): void {
  const offices = new Set<string>();
  let isAsking = false;
  let isDue = false;
  const follow = (office: string): void => {
    if (offices.has(office)) return;
    offices.add(office);
    client.watchOffice(office, changed, { at, signal });
  };
  const ask = async (): Promise<void> => {
    isAsking = true;
    while (isDue && !signal.aborted) {
      isDue = false;
      const result = await client.servicePaths(id, { at, signal });
      deliver(result);
      if (result.ok) for (const office of result.value.offices.keys()) follow(office);
    }
    isAsking = false;
  };
  const changed = (): void => {
    isDue = true;
    if (!isAsking) void ask();
  };
  changed();
  client.watchLive(changed, { signal });
}
