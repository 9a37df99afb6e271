import { liveDocument, officeDocument, read } from '@tetap/feed';
import type { Service } from '@tetap/feed';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appState, attendanceAt, believedUntil, changes, dutyAt, explain, lookAhead, nextChange, officeStatus, pathsNow, policiesAt, steadyUntil, weekOf } from '../src/index.js';
import { anyOffice, anyOverlay, instant, runs } from './arbitrary.js';

const DAY = 86_400_000;
const garbage = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('9999-12-31', '0001-01-01', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '24:00', 'unknown', '*', 1e308, -1));
const zones = fc.constantFrom('Asia/Jakarta', 'Pacific/Apia', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Beirut', 'Mars/Olympus');
const far = fc.oneof({ weight: 4, arbitrary: instant }, { weight: 1, arbitrary: fc.integer({ min: Date.parse('0002-01-01T00:00:00Z'), max: Date.parse('9998-12-31T23:59:59Z') }) });

/** Puts something else in the place of one value, however deep, found by turning at each fork. */
function spoil(raw: unknown, turns: readonly number[], rubbish: unknown): void {
  let place = raw as Record<string, unknown>;
  for (const turn of turns) {
    const keys = Object.keys(place);
    const key = keys[turn % Math.max(keys.length, 1)] ?? '';
    const next = place[key];
    if (Object(next) !== next || turn === turns[turns.length - 1]) {
      place[key] = rubbish;
      return;
    }
    place = next as Record<string, unknown>;
  }
}

const damages = fc.array(fc.tuple(fc.array(fc.nat(60), { minLength: 2, maxLength: 6 }), garbage), { maxLength: 4 });
const service: Service = {
  id: 'ktp', name: 'KTP', keywords: [], category: 'kependudukan', flags: { home: 'part', helped: false }, offices: ['kantor'], requirements: [], steps: [],
  paths: [{ kind: 'counter', office: 'kantor' }, { kind: 'app', app: 'siap' }, { kind: 'contact', contact: { kind: 'email', address: 'a@contoh.go.id' }, office: 'kantor' }],
};

it('every question has an answer, whatever of the documents was damaged, in any zone and at any instant', () => {
  let readable = 0;
  fc.assert(fc.property(anyOffice, anyOverlay, zones, damages, damages, far, far, (office, overlay, zone, ofOffice, ofOverlay, now, clock) => {
    const raw = JSON.parse(JSON.stringify({ ...office, data: { ...office.data, region: { ...office.data.region, zone } } })) as unknown;
    const live = JSON.parse(JSON.stringify(overlay.document ?? {})) as unknown;
    for (const [turns, rubbish] of ofOffice) spoil(raw, turns, rubbish);
    for (const [turns, rubbish] of ofOverlay) spoil(live, turns, rubbish);
    const document = read(officeDocument, raw, 'office.json').value;
    if (!document) return;
    readable++;
    const reading = { document: read(liveDocument, live, 'live.json').value, readAt: overlay.readAt };
    const status = officeStatus(document, reading, now, { clock });
    expect(status.headline).toEqual(expect.any(String));
    expect(steadyUntil(document, reading, now)).toBeGreaterThan(now);
    const next = nextChange(document, reading, now, { clock });
    expect(next.kind === 'none' || next.at > now).toBe(true);
    for (const { at } of changes(document, reading, now, now + 2 * DAY)) expect(at).toBeGreaterThan(now);
    expect(weekOf(document, now)).toHaveLength(7);
    expect(explain(document, reading, now).length).toBeGreaterThan(0);
    expect(pathsNow(service, new Map([[document.data.id, document]]), reading, now)).toHaveLength(3);
    expect(believedUntil(reading)).not.toBeNaN();
    for (const { from, until = from } of lookAhead(document, reading, now).days) expect(until >= from).toBe(true);
    expect(dutyAt(document, reading, now).now.every(({ from, until }) => from <= now && now < until)).toBe(true);
    expect(policiesAt(document, now)).toHaveLength(document.data.policies.length);
    expect([undefined, document.data.attendance]).toContain(attendanceAt(document, now));
    expect(appState(reading, 'siap', now).state).toEqual(expect.any(String));
  }), runs(300));
  expect(readable).toBeGreaterThan(5);
}, 60_000);
