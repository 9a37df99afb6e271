import { pageStore } from '@tetap/sdk';

/** Not a saved document: those give way to newer ones, and this is somebody's own word. */
const KEY = 'tetap:district';

/** The sub-district that was picked on this device, by its code; empty: none. It is told to nobody: no address and no request depends on it. */
export function pickedDistrict(): string {
  try {
    return pageStore.get(KEY) ?? '';
  } catch {
    return ''; // Storage is blocked: nothing is remembered.
  }
}

/** Keeps it for the next service and the next visit; empty: forgets it. */
export function keepDistrict(code: string): void {
  try {
    if (code) pageStore.set(KEY, code);
    else pageStore.remove(KEY);
  } catch {
    // It holds for as long as the page is open.
  }
}
