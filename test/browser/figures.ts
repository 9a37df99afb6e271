import { executeServerCommand } from '@web/test-runner-commands';

/** Tells what a test has measured; a row of `test/matrix/rows.ts` that names it shows it. */
export async function tellFigure(name: string, value: string): Promise<void> {
  await executeServerCommand('figure', { name, value });
}
