import { median } from '../rounds.ts';
import { createMany } from './many.mjs';
import { address } from './pages.mjs';
import { typing } from './typing.mjs';
import { visit } from './visit.mjs';

export const show = (value) => (value === undefined ? '-' : value >= 100 ? value.toFixed(0) : value.toPrecision(3));
/** The value that 95 of 100 do not exceed. */
export const p95 = (values) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
const shiftOf = (results) => Math.max(...results.map(({ shift }) => shift)).toFixed(4);
const middle = (results, key) => show(median(results.map((each) => each[key])));

/** How a kind of race is run, and what its table tells beside the figure that counts. */
export const kinds = {
  visit: {
    measure: ({ browser, origin }, name, { again, whole, figure }) => visit(browser, origin + address(name), { again, whole, status: figure === 'visible' }),
    head: ['KB until then', 'requests', 'script ms', 'style and layout', 'shift'],
    cells(results, { figure }) {
      const before = results.map(({ waterfall, ...times }) => waterfall.filter(({ to }) => to !== undefined && to <= times[figure] + 50));
      const bytes = median(before.map((list) => list.reduce((sum, one) => sum + one.bytes, 0)));
      return [show(bytes / 1000), median(before.map((list) => list.length)), middle(results, 'script'), middle(results, 'layout'), shiftOf(results)];
    },
  },
  many: {
    measure: ({ browser, origin, offices }, name) => createMany(browser, origin, name, offices),
    head: ['appended, ms', 'script', 'style and layout', 'shift'],
    cells: (results) => [middle(results, 'synchronous'), middle(results, 'script'), middle(results, 'layout'), shiftOf(results)],
  },
  typing: {
    measure: ({ browser, origin }, name) => typing(browser, origin, name),
    head: ['longest task until then', 'until the first key', 'while typing', 'key to paint, median', 'p95', 'worst'],
    cells(results) {
      const keys = results.flatMap((each) => each.keys);
      return [middle(results, 'first'), middle(results, 'between'), middle(results, 'during'), show(median(keys)), show(p95(keys)), show(Math.max(...keys))];
    },
  },
};
