import { assert } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { partController } from '../src/shared/partController.js';
import { strike } from './stage.js';

/** An element as its controllers see it, which the test moves about. */
function fakeHost() {
  const controllers: ReactiveController[] = [];
  const host = Object.assign(document.createElement('p'), {
    updates: 0,
    addController: (one: ReactiveController) => { controllers.push(one); },
    removeController: () => undefined,
    requestUpdate: () => {
      host.updates++;
      for (const one of controllers) one.hostUpdate?.();
    },
    updateComplete: Promise.resolve(true),
    enter: () => {
      document.body.append(host);
      for (const one of controllers) one.hostConnected?.();
    },
    leave: () => {
      host.remove();
      for (const one of controllers) one.hostDisconnected?.();
    },
  }) satisfies ReactiveControllerHost & HTMLElement;
  return host;
}

describe('a part that comes later', () => {
  afterEach(strike);
  const [plan, cancel] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  /** Tries that are to come by themselves. */
  let planned: Set<number>;
  beforeEach(() => {
    planned = new Set();
    window.setTimeout = ((task: () => void, delay?: number) => {
      const id = plan(task, delay);
      if (delay === 30_000) planned.add(id);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => {
      planned.delete(id as number);
      cancel(id);
    };
  });
  afterEach(() => { Object.assign(window, { setTimeout: plan, clearTimeout: cancel }); });

  it('is loaded once for all who ask at the same time, and tried again as long as its host is there', async () => {
    const host = fakeHost();
    let [loads, misses] = [0, 0];
    const complete = partController(host, () => {
      loads++;
      return Promise.reject(new Error(`not loaded, try ${loads}`));
    }, () => { misses++; });
    host.enter();
    await Promise.all([complete(), complete()]);
    assert.deepEqual([loads, misses, planned.size], [1, 1, 1]);
    await complete();
    assert.deepEqual([loads, misses, planned.size], [2, 2, 1]);
    const leaving = complete();
    host.leave();
    await leaving;
    assert.deepEqual([loads, misses, planned.size], [3, 2, 0]);
  });

  it('updates its host once it is there', async () => {
    const host = fakeHost();
    const complete = partController(host, () => Promise.resolve());
    host.enter();
    await complete();
    assert.deepEqual([host.updates, planned.size], [1, 0]);
  });
});
