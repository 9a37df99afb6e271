import type { Client, Listener, ServicePaths } from '@tetap/sdk';

/** Follows the ways to a service: they change with its apps (the overlay) and with the hours of each office on the way. */
export function watchService(client: Client, id: string, deliver: Listener<ServicePaths>, at: number | undefined, signal: AbortSignal): void {
  const offices = new Set<string>();
  const ask = (): void => {
    void client.servicePaths(id, { at, signal }).then((result) => {
      deliver(result);
      if (!result.ok || signal.aborted) return;
      for (const office of result.value.offices.keys()) {
        if (offices.has(office)) continue;
        offices.add(office);
        client.watchOffice(office, ask, { at, signal });
      }
    });
  };
  ask();
  client.watchLive(ask, { signal });
}
