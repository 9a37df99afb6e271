import { leave, show, speak } from '../states/show.js';
import { states } from '../states/states.js';
import { setViewport } from './device.js';

describe('heights', () => {
  it('all', async () => {
    document.documentElement.lang = 'id';
    document.body.style.margin = '0';
    for (const state of states.filter(({ steps, feed }) => !steps && !feed.endsWith('silent') && /official|plain/.test(feed)).map((state) => ({ ...state, feed: state.feed.replace(/official|plain/, 'long'), reads: 'Penanaman' }))) {
      await setViewport({ width: 360, height: 800 });
      const element = await show(state);
      await new Promise((done) => { setTimeout(done, 300); });
      const row: string[] = [];
      for (const lang of ['id', 'en'] as const) {
        await speak(element, lang);
        for (const width of [320, 360, 412, 640, 768, 1280]) {
          await setViewport({ width, height: 800 });
          await new Promise(requestAnimationFrame);
          row.push((element.getBoundingClientRect().height / 16).toFixed(1));
        }
        row.push('|');
      }
      console.log(`${state.widget}/${state.name}`.padEnd(36), row.join(' '));
      await leave();
    }
  }).timeout(280_000);
});
