/**
 * Text with a blank for what must not be shown: controls, bidirectional marks and line separators can make text read as
 * what it is not (Unicode TR 36); half a surrogate pair makes `encodeURIComponent` throw.
 */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]+/gu, ' ');
}
