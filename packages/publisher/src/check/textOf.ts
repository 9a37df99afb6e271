import type { Text } from '@tetap/feed';
import { textIn } from '@tetap/words';

/** A text as officers read it. */
export function textOf(text: Text): string {
  return textIn(text, 'id').value;
}
