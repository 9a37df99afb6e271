import { executeServerCommand } from '@web/test-runner-commands';

/** Opens pages of their own; which of them is visible is for `showTab` to say. */
export const openTabs = (addresses: readonly string[]): Promise<unknown> => executeServerCommand('tabs-open', { addresses });

/** Makes one of the opened pages the only visible one, and checks that it is. */
export async function showTab(index: number): Promise<void> {
  await executeServerCommand('tabs-show', { index });
  let states: readonly DocumentVisibilityState[] = [];
  for (const end = performance.now() + 3000; performance.now() < end;) {
    states = await executeServerCommand<readonly DocumentVisibilityState[], object>('tabs-visibility', {});
    if (states.every((state, other) => state === (other === index ? 'visible' : 'hidden'))) return;
  }
  throw new Error(`page ${index} should be the only visible one: ${states.join(', ')}`);
}

export const closeTabs = (): Promise<unknown> => executeServerCommand('tabs-close', {});
