import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brotli, cost } from './measure.js';
import pinned from './pinned.json' with { type: 'json' };

/**
 * Every byte reaches a phone. A pinned size is what it was when somebody last looked; growing past it, or shrinking
 * by more than 3 %, fails with the number to write down, so that a change is a decision.
 */
function fits(name: keyof typeof pinned.sizes, bytes: number): void {
  const { bytes: pin, budget } = pinned.sizes[name];
  expect(bytes, `${name} is ${bytes} B, over its budget of ${budget} B`).toBeLessThanOrEqual(budget);
  expect(bytes, `${name} grew from ${pin} to ${bytes} B: pin it in test/sizes/pinned.json if it is worth it`).toBeLessThanOrEqual(pin);
  expect(bytes, `${name} shrank from ${pin} to ${bytes} B. Well done: pin it in test/sizes/pinned.json`).toBeGreaterThanOrEqual(Math.floor(pin * 0.97));
}

const cdn = resolve(import.meta.dirname, '../../packages/widgets/cdn');

describe('sizes after brotli', () => {
  it('the engine as a badge uses it', async () => {
    fits('engine for a badge', await cost('@tetap/schedule', ['officeStatus', 'nextChange'], ['@tetap/feed']));
  });
  it('the whole engine', async () => {
    fits('engine whole', await cost('@tetap/schedule', ['officeStatus', 'nextChange', 'changes', 'explain', 'dutyAt', 'weekOf', 'pathsNow', 'appState'], ['@tetap/feed']));
  });
  it('all widgets in one file', () => {
    fits('tetap.js', brotli(readFileSync(resolve(cdn, 'tetap.js'), 'utf8')));
  });
});
