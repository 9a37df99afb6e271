/** Minutes by which the visitor's clock is ahead of UTC at an instant, milliseconds since 1970. */
export function visitorOffset(instant: number): number {
  return -new Date(instant).getTimezoneOffset();
}
