/**
 * Tries what somebody waits for. That it failed is said each time: words that stand already would not be heard again.
 *
 * @param failure - what to say of it once it is over; undefined: all is well
 */
export async function tryAgain(announce: (sentence: string) => void, attempt: () => Promise<unknown>, failure: () => string | false | undefined): Promise<void> {
  announce('');
  await attempt();
  const words = failure();
  if (words) announce(words);
}
