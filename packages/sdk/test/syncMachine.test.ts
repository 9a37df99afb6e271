import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL, SETTINGS, SHORT_LIFE, SHORT_LIVES, TABLE, transition } from '../src/keeping/syncMachine.js';
import type { SyncEvent, SyncInput, SyncSettings, SyncState, SyncStateName } from '../src/keeping/syncMachine.js';

const names = Object.keys(TABLE) as SyncStateName[];
const inputs = Object.keys(TABLE.idle) as SyncInput[];

const event: fc.Arbitrary<SyncEvent> = fc.oneof(
  fc.constantFrom(...inputs.filter((input) => input !== 'ended' && input !== 'distrusted')).map((type) => ({ type })),
  fc.nat({ max: 3 * SHORT_LIFE }).map((lived) => ({ type: 'ended' as const, lived })),
);
const walk = (events: readonly SyncEvent[], look: (before: SyncState, event: SyncEvent, after: SyncState, settings: SyncSettings) => void): SyncState => {
  let state = INITIAL;
  let settings: SyncSettings = SETTINGS.idle;
  for (const one of events) {
    const [next, effects] = transition(state, one);
    for (const { set, to } of effects) settings = { ...settings, [set]: to };
    look(state, one, next, settings);
    state = next;
  }
  return state;
};
const always = (look: Parameters<typeof walk>[1]): void => {
  fc.assert(fc.property(fc.array(event, { maxLength: 60 }), (events) => { walk(events, look); }), { numRuns: 500 });
};

describe('the sync machine keeps the invariants of docs/sync.md', () => {
  it('1: asks for nothing and has no stream while nobody watches, nobody looks, or all is over', () => {
    let watched = false;
    let awake = false;
    let closed = false;
    fc.assert(fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      watched = awake = closed = false;
      walk(events, (_, { type }, after, { polls, stream }) => {
        if (type === 'close') closed = true;
        if (type === 'watch') { if (!watched) awake = false; watched = true; }
        if (type === 'leave') watched = awake = false;
        if (type === 'wake' && watched) awake = true;
        if (type === 'rest') awake = false;
        const works = watched && awake && !closed;
        expect([polls !== 'none', stream && !works], after.name).toEqual([works, false]);
      });
    }), { numRuns: 500 });
  });

  it('2: never leaves the overlay to nobody: where it is not polled, a stream has proven itself', () => {
    always((_, __, { name }, { polls, stream }) => {
      if (polls === 'others') expect([name, stream]).toEqual(['streaming', true]);
    });
  });

  it('3: trusts a stream only by an overlay that it gave itself', () => {
    always((before, { type }, after) => {
      if (after.name === 'streaming' && before.name !== 'streaming') expect([before.name, type]).toEqual(['connecting', 'proven']);
    });
  });

  it('4: gives a stream up after three short lives in a row, and not sooner', () => {
    always((before, one, after) => {
      if (one.type !== 'ended' || !SETTINGS[before.name].stream) return;
      const isShort = one.lived < SHORT_LIFE;
      expect(after.short).toBe(isShort ? Math.min(before.short + 1, SHORT_LIVES) : 0);
      expect(after.name).toBe(after.short >= SHORT_LIVES ? 'doubting' : 'retrying');
    });
  });

  it('5: plans to try a stream again exactly while it waits to', () => {
    always((_, __, { name }, { retry }) => { expect(retry).toBe(name === 'retrying' ? 'soon' : name === 'doubting' ? 'later' : 'none'); });
  });

  it('6: no failure ends it: watched and awake it works, and a stream that is offered is tried again', () => {
    fc.assert(fc.property(fc.array(event.filter(({ type }) => type !== 'close'), { maxLength: 60 }), (events) => {
      const state = walk([...events, { type: 'leave' }, { type: 'offer' }, { type: 'watch' }, { type: 'wake' }], () => undefined);
      expect(state.name).toBe('connecting');
      const lost = walk([...events, { type: 'leave' }, { type: 'offer' }, { type: 'watch' }, { type: 'wake' }, { type: 'ended', lived: 0 }, { type: 'retry' }], () => undefined);
      expect(lost.name).toBe('connecting');
    }));
  });

  it('7: after close nothing happens any more', () => {
    always((before, _, after) => { if (before.name === 'closed') expect(after.name).toBe('closed'); });
  });

  it('8: effects are exactly what differs between two states', () => {
    always((_, __, { name }, settings) => { expect(settings).toEqual(SETTINGS[name]); });
  });
});

describe('docs/sync.md', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/sync.md'), 'utf8');

  it('shows the table that the code has', () => {
    const header = ['', ...inputs.map((input) => `\`${input}\``)];
    const rows = names.map((name) => [`**${name}**`, ...inputs.map((input) => TABLE[name][input] ?? '')]);
    const table = [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`.replace(/ +/g, ' ')).join('\n');
    expect(page).toContain(table);
  });

  it('says what each state has done', () => {
    for (const name of names) {
      const { polls, stream, retry } = SETTINGS[name];
      expect(page).toContain(`| **${name}** | ${polls} | ${stream ? 'open' : ''} | ${retry === 'none' ? '' : retry} |`.replace(/ +/g, ' '));
    }
  });

  it('draws every move', () => {
    for (const name of names) {
      for (const input of inputs) {
        const next = TABLE[name][input];
        if (next !== undefined && next !== 'closed') expect(page).toMatch(new RegExp(`^ *${name} --> ${next}: .*\\b${input}\\b`, 'm'));
      }
    }
  });

  it('numbers the invariants that are tested here', () => {
    expect([...page.matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });
});
