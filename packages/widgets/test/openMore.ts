import { find, until } from './stage.js';

/** Opens what a badge shows on demand, and waits until it is there. */
export async function openMore(element: Element): Promise<HTMLElement> {
  await until('an answer', () => find(element, 'details.rule > summary'));
  const details = find(element, 'details.rule') as HTMLDetailsElement;
  if (!details.open) find(element, 'details.rule > summary')!.click();
  await until('the week', () => find(element, 'details.rule table'));
  return details;
}
