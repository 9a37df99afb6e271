import type { ReactiveControllerHost } from 'lit';

/** So many badges are drawn whole, wherever they stand. */
const FEW = 12;

let present = 0;

/** Whether the page has many badges already, of which most must be out of sight. Asked once of each, when it comes. */
export function isOneOfMany(host: ReactiveControllerHost): boolean {
  host.addController({
    hostConnected: () => { present++; },
    hostDisconnected: () => { present--; },
  });
  return present > FEW;
}
