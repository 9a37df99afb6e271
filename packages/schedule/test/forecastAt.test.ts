import type { Foretold } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import { forecastAt } from '../src/forecastAt.js';

const FROM = '2026-11-23T06:00:00+07:00';
const NOW = Date.parse('2026-11-23T09:00:00+07:00');
const envelope = { version: '1.0', build: 'a', generated: FROM, updated: FROM, validUntil: '2026-12-28T06:00:00+07:00', ttl: 3600 };

const open: Foretold = {
  headlineKey: 'open', tone: 'open', headline: 'Buka', detail: [{ value: 'Sampai pukul 15.00 WIB.' }], today: { label: 'Jam layanan hari ini', hours: '08.00–15.00 WIB' },
  contact: { ways: [{ contact: { kind: 'phone', number: { kind: 'short', value: '112' } }, action: 'Telepon', shown: '112' }] },
  name: { value: 'Dinas' }, zone: 'Waktu setempat kantor (WIB)', updated: 'Diperbarui 23 Nov 2026',
};
const closed: Foretold = { ...open, headlineKey: 'closed', tone: 'closed', headline: 'Tutup', next: 'Buka lagi besok pukul 08.00 WIB.' };
const column = (name: keyof Foretold): object =>
  ({ values: name in open ? [open[name], closed[name]] : [closed[name]].filter((value) => value !== undefined), rows: name in open ? [0, 1] : name in closed ? [-1, 0] : [-1, -1] });
const names = ['headlineKey', 'tone', 'headline', 'detail', 'until', 'next', 'lastQueue', 'today', 'contact', 'name', 'zone', 'updated', 'example'] as const;
/** Closed until 08.00, open until 15.00, closed. */
const forecast = { lang: 'id', offset: 420, from: FROM, until: envelope.validUntil, columns: Object.fromEntries(names.map((name) => [name, column(name)])), changes: [0, 1, 7200, 0, 32400, 1] };
const region = { live: { ttl: 60 } };
const office = { ...envelope, data: { id: 'dinas', region }, forecast };
const overlay = { ...envelope, data: { overrides: [] as unknown[], incidents: [] } };
const window = { id: 'x', from: FROM, effect: 'closed' };

const says = (document: unknown = office, live: unknown = overlay, now = NOW, id = 'dinas'): string | undefined => forecastAt(id, document, live, now)?.words.headline;

describe('forecastAt', () => {
  it('gives the last saying that has begun, and until when it stands', () => {
    expect([FROM, '2026-11-23T07:59:59+07:00', '2026-11-23T08:00:00+07:00', '2026-11-23T14:59:59.999+07:00', '2026-11-23T15:00:00+07:00', '2026-12-27T00:00:00+07:00'].map((at) => says(office, overlay, Date.parse(at))))
      .toEqual(['Tutup', 'Tutup', 'Buka', 'Buka', 'Tutup', 'Tutup']);
    expect(forecastAt('dinas', office, overlay, NOW)).toEqual({ words: open, lang: 'id', offset: 420, until: Date.parse('2026-11-23T15:00:00+07:00') });
  });

  it('gives what stands last until its end', () => {
    const { until, words } = forecastAt('dinas', office, { ...overlay, generated: '2026-11-25T09:00:00+07:00' }, Date.parse('2026-11-25T09:00:00+07:00'))!;
    expect([words.next, until]).toEqual(['Buka lagi besok pukul 08.00 WIB.', Date.parse(envelope.validUntil)]);
    expect(forecastAt('dinas', { ...office, validUntil: '2026-11-23T10:00:00+07:00' }, overlay, NOW)?.until).toBe(Date.parse('2026-11-23T10:00:00+07:00'));
  });

  it('reads a document once, however many badges ask', () => {
    let reads = 0;
    const document = { ...office, get version() { reads++; return office.version; } };
    says(document);
    const once = reads;
    expect([says(document), reads]).toEqual(['Buka', once]);
  });

  const refused: Readonly<Record<string, Parameters<typeof says>>> = {
    'of another office': [office, overlay, NOW, 'lain'],
    'no document': ['Dinas'],
    'another major version': [{ ...office, version: '2.0' }],
    'no forecast': [{ ...office, forecast: undefined }],
    'before its beginning': [office, overlay, Date.parse(FROM) - 1],
    'before its beginning, an example': [{ ...office, example: true }, overlay, Date.parse(FROM) - 1],
    'after its end': [office, { ...overlay, validUntil: '2027-01-01T00:00:00Z' }, Date.parse(envelope.validUntil)],
    'after its own end, though the document is valid': [{ ...office, forecast: { ...forecast, until: '2026-11-23T09:00:00+07:00' } }],
    'at the end of its document, though overlay and forecast go on': [{ ...office, validUntil: '2026-11-23T09:00:00+07:00' }],
    'an end that cannot be read': [{ ...office, validUntil: 'besok' }],
    'no overlay where one was promised (law 2)': [office, null],
    'no readable promise of an overlay': [{ ...office, data: { id: 'dinas', region: { live: 'ya' } } }, null],
    'an overlay of another publication': [office, { ...overlay, build: 'b' }],
    'an overlay out of date': [office, { ...overlay, validUntil: '2026-11-23T08:59:00+07:00' }],
    'a heartbeat that stopped': [{ ...office, heartbeat: 3600 }],
    'an overlay that speaks of this office': [office, { ...overlay, data: { overrides: [{ ...window, office: 'dinas' }], incidents: [] } }],
    'of nobody can tell whom': [office, { ...overlay, data: { overrides: [{ ...window, office: 7 }], incidents: [] } }],
    'an overlay whose overrides cannot be read': [office, { ...overlay, data: { overrides: 'tutup', incidents: [] } }],
  };
  for (const [why, args] of Object.entries(refused)) it(`gives nothing: ${why}`, () => { expect(says(...args)).toBeUndefined(); });

  it.each<[string, object, string?]>([
    ['an order that is none', { changes: [0, 1, 32400, 1, 7200, 0] }],
    ['no beginning', { changes: [7200, 0] }],
    ['a saying that is not there', { changes: [0, 2] }],
    ['half a change', { changes: [0, 1, 7200] }],
    ['nothing', { changes: [] }],
    ['a column too short', { columns: { ...forecast.columns, headline: { values: ['Buka'], rows: [0] } } }, '2026-11-23T16:00:00+07:00'],
    ['an index without a value', { columns: { ...forecast.columns, headline: { values: ['Buka'], rows: [0, 1] } } }, '2026-11-23T16:00:00+07:00'],
    ['no headline', { columns: { ...forecast.columns, headline: { values: ['Buka'], rows: [0, -1] } } }, '2026-11-23T16:00:00+07:00'],
    ['no table', { columns: 7 }],
    ['no changes', { changes: undefined }],
    ['a headline that is no text', { columns: { ...forecast.columns, headline: { values: [{ _$litType$: 1 }, 'Tutup'], rows: [0, 1] } } }],
    ['text that reads as what it is not', { columns: { ...forecast.columns, headline: { values: ['\u202eakuB', 'Tutup'], rows: [0, 1] } } }],
    ['a tone of a later version', { columns: { ...forecast.columns, tone: { values: ['festive', 'closed'], rows: [0, 1] } } }],
    ['a contact that is none', { columns: { ...forecast.columns, contact: { values: [{ ways: [{ contact: { kind: 'fax' }, action: 'Faks', shown: '1' }] }], rows: [0, 0] } } }],
  ])('says nothing where that is damaged: %s', (_, damage, at) => {
    const now = at === undefined ? NOW : Date.parse(at);
    const live = { ...overlay, generated: new Date(now).toISOString() };
    expect(says(office, live, now)).toBeDefined();
    expect(says({ ...office, forecast: { ...forecast, ...damage } }, live, now)).toBeUndefined();
  });

  it('says nothing of an example that does not say that it is one', () => {
    expect(says({ ...office, example: true })).toBeUndefined();
    const columns = { ...forecast.columns, example: { values: ['Contoh.'], rows: [0, 0] } };
    expect(says({ ...office, example: true, forecast: { ...forecast, columns } })).toBe('Buka');
  });

  it('goes by notices, which change no status', () => {
    for (const offices of [undefined, ['dinas'], ['lain'], [7]]) expect(says(office, { ...overlay, data: { ...overlay.data, notices: [{ ...window, text: 'Banjir', offices }] } })).toBe('Buka');
  });

  it('goes by what the overlay says of others', () => {
    expect(says(office, { ...overlay, data: { overrides: [{ ...window, office: 'lain' }], incidents: [], notices: [{ ...window, text: 'Banjir', offices: ['lain'] }] } })).toBe('Buka');
  });

  it('is shown beside an overlay of the publication before only where the office repeats that, as the engine holds it for proof', () => {
    const before = { ...overlay, build: '9', generated: '2026-11-23T05:59:00+07:00' };
    expect([undefined, '8', '9'].map((repeats) => says({ ...office, ...(repeats && { repeats }) }, before))).toEqual([undefined, undefined, 'Buka']);
  });

  it('needs no overlay where none was promised', () => {
    expect(says({ ...office, data: { id: 'dinas', region: {} } }, null)).toBe('Buka');
  });
});
