import { fileURLToPath } from 'node:url';
import { compile, parseSource } from '@tetap/publisher';
import { readFolder } from '../../examples/serdang-bedagai/server/folder.mjs';

const region = 'examples/serdang-bedagai/source';

/**
 * Source folders, a later one replacing files of an earlier one, and the instant of publication. It lies before every
 * instant that a test asks about: a clock earlier than the publication is not believed.
 */
const scenarios = {
  today: { from: [region], generated: '2026-11-23T06:00:00+07:00' },
  '2022-05-09': { from: [region, 'examples/serdang-bedagai/scenarios/2022-05-09', 'test/scenarios/2022-05-09'], generated: '2022-04-28T06:00:00+07:00' },
  '2026-05-08': { from: [region], generated: '2026-05-08T06:00:00+07:00' },
  '2026-08-07': { from: [region], generated: '2026-08-07T06:00:00+07:00' },
  '2026-12-24': { from: [region], generated: '2026-12-24T06:00:00+07:00' },
  'app-down': { from: [region, 'test/scenarios/app-down'], generated: '2026-11-23T06:00:00+07:00' },
  ramadan: { from: [region], generated: '2027-02-15T06:00:00+07:00' },
  states: { from: [region, 'test/states/source'], generated: '2026-11-23T06:00:00+07:00' },
  'wfh-app-down': { from: [region, 'test/scenarios/wfh-app-down'], generated: '2026-05-08T06:00:00+07:00' },
  wit: { from: ['examples/serdang-bedagai/scenarios/jayapura'], generated: '2026-11-23T06:00:00+07:00' },
};

export const scenarioNames = Object.keys(scenarios);

/** The frozen feed of a scenario: JSON text by path. */
export async function scenario(name) {
  const { from, generated } = scenarios[name];
  const folders = await Promise.all(from.map((folder) => readFolder(fileURLToPath(new URL(`../../${folder}`, import.meta.url)))));
  const { source, issues } = parseSource(Object.assign({}, ...folders));
  if (!source) throw new Error(issues.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return compile(source, generated);
}
