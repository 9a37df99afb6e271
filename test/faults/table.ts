import { faults } from './faults.ts';
import { streamFaults } from './streamFaults.ts';

const what = { open: 'the answer', closedSpecial: 'the new answer', stale: '“not up to date”, with the numbers', believed: 'the old answer' };

/** The rows of the second table there. */
export const streamRows = (): readonly string[] => streamFaults.map(({ does, within, note }) =>
  `| ${does} | ${within <= 2 ? 'at once' : `${within} s`} | ${note} |`);

/** The rows of the first table in `docs/faults.md`. */
export const rows = (): readonly string[] => faults.map(({ does, first, inPage, later = first === 'open' ? 'closedSpecial' : 'stale', note }) => {
  const answer = first === 'open' ? what.open : `\`${first}\``;
  const page = inPage ? `; in a page \`${inPage}\`` : '';
  return `| ${does} | ${answer}${page} | ${later === 'open' ? what.believed : what[later]} | ${note ?? ''} |`;
});
