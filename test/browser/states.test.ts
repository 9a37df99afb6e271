import { assert } from '@open-wc/testing';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { leave, show, speak } from '../states/show.js';
import { states, widgets } from '../states/states.js';
import 'axe-core/axe.min.js';
import { isChromium } from './device.js';

/** axe-core with the rules of WCAG 2.2 A and AA and its best practices, no exceptions, over every state. */
const { axe } = globalThis as unknown as { readonly axe: typeof Axe };
const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
/** Another scheme changes colours, nothing else. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] };
const schemes = [['light', everything], ['dark', colours]] as const;
/** Both languages and schemes in Chromium, the first of each elsewhere. */
const most = isChromium ? 2 : 1;

describe('axe finds nothing', () => {
  before(() => { document.documentElement.lang = 'id'; });
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await leave();
  });

  it('lists each state once', () => {
    const names = states.map(({ widget, name }) => `${widget}/${name}`);
    assert.deepEqual([...new Set(names)], names);
  });

  for (const widget of widgets) {
    for (const state of states.filter((one) => one.widget === widget)) {
      it(`${widget}/${state.name}`, async () => {
        const element = await show(state);
        const found: string[] = [];
        for (const language of (['id', 'en'] as const).slice(0, most)) {
          await speak(element, language);
          for (const [scheme, options] of schemes.slice(0, most)) {
            document.documentElement.style.colorScheme = scheme;
            const { violations } = await axe.run(element, options);
            found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${language} ${scheme} ${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)));
          }
        }
        assert.deepEqual(found, []);
      });
    }
  }
});
