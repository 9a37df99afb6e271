import base from '../web-test-runner.config.mjs';
import { namePattern } from './cell.ts';
import { rows } from './rows.ts';

/** The browser tests, those alone that a row of the matrix names. */
export default {
  ...base,
  files: [...new Set(rows.flatMap(({ tests }) => Object.keys(tests)))],
  testFramework: { config: { ...base.testFramework.config, grep: rows.flatMap(({ tests }) => Object.values(tests).flat()).map((words) => namePattern(words).source).join('|') } },
};
