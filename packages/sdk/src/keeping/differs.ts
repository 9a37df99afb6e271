import type { OfficeView } from '../client.js';

/** Whether anything that a citizen may see differs. */
export function differs(a: OfficeView, b: OfficeView): boolean {
  return a.document !== b.document || a.overlay.document !== b.overlay.document || essence(a) !== essence(b);
}

/** The answer without the office, which is compared by identity, and the instant, which always differs. */
function essence({ status, clock }: OfficeView): string {
  return JSON.stringify([clock, { ...status, office: 0, at: 0 }]);
}
