import type { OfficeDocument } from '@tetap/feed';
import type { OverlayReading } from './evidence.js';
import { nextChange } from './nextChange.js';
import type { Millis, OfficeStatus } from './status.js';

/** A change of an office's status: from `at` on, `status` is what is true. */
export interface Change {
  readonly at: Millis;
  readonly status: OfficeStatus;
}

/** Every change after `from` and before `until`, found one by one as they are asked for. */
export function* changes(document: OfficeDocument, overlay: OverlayReading, from: Millis, until: Millis): Generator<Change, void, undefined> {
  for (let at = from; ;) {
    const next = nextChange(document, overlay, at);
    if (next.kind === 'none' || next.at >= until) return;
    at = next.at;
    yield { at, status: next.status };
  }
}
