/** Bytes of a text on its way. */
export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
