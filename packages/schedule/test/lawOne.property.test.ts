import { liveDocument, officeDocument, read } from '@tetap/feed';
import type { OfficeDocument, Service } from '@tetap/feed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeStatus, pathsNow } from '../src/index.js';
import type { OfficeStatus, OverlayReading, Question } from '../src/index.js';
import { anyOffice, anyOverlay, instant, runs } from './arbitrary.js';

/** Law 1 as an order: the higher, the more a citizen is invited to come. */
function openness({ counter: { state, phase, scope } }: OfficeStatus): number {
  if (state !== 'open') return 0;
  if (scope.kind === 'urgent') return 1;
  if (scope.kind === 'limited') return scope.only.length > 0 ? 2 : 1;
  return phase === 'queue-closed' ? 1 : 3;
}

const service: Service = {
  id: 'ktp', name: 'KTP', keywords: [], category: 'kependudukan', flags: { home: 'part', helped: false }, offices: ['kantor'], requirements: [], steps: [],
  paths: [{ kind: 'counter', office: 'kantor' }, { kind: 'app', app: 'siap' }, { kind: 'contact', contact: { kind: 'email', address: 'a@contoh.go.id' }, office: 'kantor' }],
};

/** When a citizen is invited to come, or to write: now, or at a time that is named. */
function invitations(document: OfficeDocument, overlay: OverlayReading, at: number, question: Question): readonly number[] {
  const { counter: { state, phase, opensAt = Infinity }, staffing: { working } } = officeStatus(document, overlay, at);
  const ways = pathsNow(service, new Map([['kantor', document]]), overlay, at, question);
  return [
    (state === 'open' && phase !== 'queue-closed') || (state === 'none' && working) ? at : opensAt,
    ...service.paths.map((path) => ways.find((way) => way.path === path)!).map(({ state, from = Infinity }) => (state === 'now' || state === 'slow' ? at : from)),
  ];
}

function isNoMoreOpen(whole: [OfficeDocument, OverlayReading], spoilt: [OfficeDocument, OverlayReading], at: number): void {
  expect(openness(officeStatus(...spoilt, at))).toBeLessThanOrEqual(openness(officeStatus(...whole, at)));
  // Of now most answers are stale, in a preview none is.
  for (const question of [{}, { clock: at - 86_400_000 }]) {
    const before = invitations(...whole, at, question);
    invitations(...spoilt, at, question).forEach((invited, index) => { expect(invited).toBeGreaterThanOrEqual(before[index]!); });
  }
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Spoils one field of one record of the lists that can restrict service. */
function damage(raw: Json, list: string, record: number, field: number, garbage: Json): boolean {
  const records = (raw as { data: Record<string, Json[]> }).data[list] ?? [];
  const victim = records[record % Math.max(records.length, 1)] as Record<string, Json> | undefined;
  if (!victim) return false;
  const keys = Object.keys(victim);
  victim[keys[field % keys.length] ?? ''] = garbage;
  return true;
}

const garbage = fc.constantFrom<Json>(null, 0, -1, '', 'besok', '2026-13-45', {}, [], [null], true);
const place = [fc.nat(10), fc.nat(10)] as const;

describe('law 1: what is unreadable never opens anything', () => {
  // A damaged record must not free a more generous rival, whatever of it was damaged: doubt wins its level.
  it.each(['exceptions', 'holidays', 'seasons', 'policies'])('among %s', (list) => {
    fc.assert(fc.property(anyOffice, anyOverlay, instant, ...place, garbage, (document, overlay, at, record, field, rubbish) => {
      const raw = JSON.parse(JSON.stringify(document)) as Json;
      const { value: whole, issues: before } = read(officeDocument, raw, 'office.json');
      fc.pre(whole !== undefined && damage(raw, list, record, field, rubbish));
      const { value: spoilt, issues } = read(officeDocument, raw, 'office.json');
      // A spoilt value that still reads as a good one is another document, not a damaged one.
      fc.pre(spoilt !== undefined && issues.length > before.length);
      isNoMoreOpen([whole, overlay], [spoilt, overlay], at);
    }), runs(400));
  }, 60_000);

  it.each(['overrides', 'incidents'] as const)('among %s', (list) => {
    fc.assert(fc.property(anyOffice, anyOverlay, instant, fc.boolean(), ...place, garbage, (document, overlay, anywhen, isThen, record, field, rubbish) => {
      fc.pre(overlay.document !== undefined);
      const raw = JSON.parse(JSON.stringify(overlay.document)) as Json;
      // Half of them are asked about when the entry that will be damaged begins.
      const entries = overlay.document.data[list];
      const at = isThen && entries.length > 0 ? Date.parse(entries[record % entries.length]!.from) + 1000 : anywhen;
      fc.pre(damage(raw, list, record, field, rubbish));
      const { value: spoilt, issues } = read(liveDocument, raw, 'live.json');
      fc.pre(spoilt !== undefined && issues.length > 0);
      isNoMoreOpen([document, overlay], [document, { ...overlay, document: spoilt }], at);
    }), runs(400));
  }, 60_000);
});
