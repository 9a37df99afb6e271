import type { Path, Service } from '@tetap/feed';
import { describe, expect, it, vi } from 'vitest';
import { appState, believedUntil, dutyAt, NO_OVERLAY, officeStatus, overlayEdges, pathsNow, weekOf } from '../src/index.js';
import { exception, incident, office, overlay, PIKET, shift, wib } from './office.js';

const now = wib('2026-11-25 09:00');

describe('dutyAt', () => {
  const document = office({
    posts: [PIKET],
    shifts: [
      shift('c', '2026-11-25 12:00', '2026-11-25 14:00'), shift('a', '2026-11-25 08:00', '2026-11-25 12:00'), shift('b', '2026-11-25 08:30', '2026-11-25 10:00'),
      shift('d', '2026-11-25 15:00', '2026-11-25 16:00'), shift('x', '2026-11-25 08:00', '2026-11-25 20:00', 'dihapus'),
    ],
  });

  it('shows the shift that ends last first, and who comes next', () => {
    const duty = dutyAt(document, NO_OVERLAY, now);
    expect(duty.now.map((one) => one.shift.id)).toEqual(['a', 'b']);
    expect(duty.next?.shift.id).toBe('c');
  });

  it('lists everybody on duty in the order in which they would be shown, whatever the order of the feed', () => {
    const inOrder = (...shifts: ReturnType<typeof shift>[]): string[] => dutyAt(office({ posts: [PIKET], shifts }), NO_OVERLAY, now).now.map((one) => one.shift.id);
    const short = shift('a', '2026-11-25 08:00', '2026-11-25 10:00');
    const long = shift('d', '2026-11-25 08:30', '2026-11-25 14:00');
    const [first, second] = [shift('b', '2026-11-25 08:00', '2026-11-25 12:00'), shift('c', '2026-11-25 08:00', '2026-11-25 12:00')];
    expect(inOrder(short, second, first, long)).toEqual(['d', 'b', 'c', 'a']);
    expect(inOrder(long, first, second, short)).toEqual(['d', 'b', 'c', 'a']);
  });

  it('shows of shifts of one id the one that begins first, then the first of the feed, also in Firefox', () => {
    const posts = ['satu', 'dua', 'tiga'].map((id) => ({ ...PIKET, id }));
    const shifts = [shift('a', '2026-11-25 08:30', '2026-11-25 12:00', 'tiga'), ...['satu', 'dua'].map((post) => shift('a', '2026-11-25 08:00', '2026-11-25 12:00', post))];
    // Of a comparison it asks whether it is above zero, other browsers whether it is below.
    const sort = vi.spyOn(Array.prototype, 'sort').mockImplementation(function (this: unknown[], compare) {
      this.forEach((item, index) => {
        let place = index;
        for (; place > 0 && compare!(this[place - 1], item) > 0; place--) this[place] = this[place - 1];
        this[place] = item;
      });
      return this;
    });
    const duty = dutyAt(office({ posts, shifts }), NO_OVERLAY, now);
    const early = dutyAt(office({ posts, shifts: shifts.slice(1) }), NO_OVERLAY, wib('2026-11-25 07:00'));
    const others = dutyAt(office({ posts, shifts: shifts.slice(1).map((one, index) => ({ ...one, id: ['c', 'b'][index]! })) }), NO_OVERLAY, now);
    sort.mockRestore();
    expect(duty.now.map(({ post }) => post.id)).toEqual(['satu', 'dua', 'tiga']);
    expect(early.next?.post.id).toBe('satu');
    expect(others.now.map((one) => one.shift.id)).toEqual(['b', 'c']);
  });

  it('lists a shift once, also where its post stands twice', () => {
    const document = office({ posts: [PIKET, { ...PIKET, role: 'Lagi' }], shifts: [shift('a', '2026-11-25 08:00', '2026-11-25 10:00')] });
    expect(dutyAt(document, NO_OVERLAY, now).now).toMatchObject([{ shift: { id: 'a' }, post: { role: 'Petugas piket' } }]);
  });

  it('is reachable to the end of the chain, then later, then not at all', () => {
    const contact = (local: string): unknown => officeStatus(document, NO_OVERLAY, wib(local)).contact;
    expect(contact('2026-11-25 09:00')).toMatchObject({ state: 'reachable', duty: { shift: { id: 'a' } }, until: wib('2026-11-25 14:00') });
    expect(contact('2026-11-25 14:00')).toMatchObject({ state: 'later', duty: { shift: { id: 'd' } }, from: wib('2026-11-25 15:00') });
    expect(contact('2026-11-25 16:00')).toEqual({ state: 'none' });
  });

  it('tells readiness and a name from the overlay, the name only during the shift', () => {
    const entry = { id: 'e', office: 'kantor', shift: 'd', from: '2026-11-25T00:00:00+07:00', until: '2026-11-26T00:00:00+07:00' };
    const live = overlay({ readiness: [{ ...entry, at: '2026-11-25T14:30:00+07:00' }], officers: [{ ...entry, name: 'Petugas Contoh' }] }, now);
    expect(dutyAt(document, live, wib('2026-11-25 14:45')).next).toMatchObject({ ready: wib('2026-11-25 14:30'), name: undefined });
    expect(dutyAt(document, live, wib('2026-11-25 15:00')).now[0]).toMatchObject({ ready: wib('2026-11-25 14:30'), name: 'Petugas Contoh' });
  });
});

it('weekOf begins with the office\'s own date', () => {
  const week = weekOf(office({ zone: 'Asia/Jayapura', exceptions: [exception('closed', '2026-11-26')] }), wib('2026-11-25 23:00'));
  expect(week.map(({ date, reason }) => `${date} ${reason.level}`)).toEqual([
    '2026-11-26 exception', '2026-11-27 weekly', '2026-11-28 weekly', '2026-11-29 weekly', '2026-11-30 weekly', '2026-12-01 weekly', '2026-12-02 weekly',
  ]);
});

it('weekOf tells of each day what limits it, and of no day without hours or with unknown ones', () => {
  const limits = [exception('limited', '2026-11-25'), exception('moved', '2026-11-27'), exception('urgent', '2026-11-28'), exception('closed', '2026-11-30'), exception('urgent', '2026-12-01')];
  expect(weekOf(office({ exceptions: limits, completeUntil: '2026-11-30' }), now).map(({ limit }) => limit?.effect)).toEqual(['limited', undefined, 'moved', undefined, undefined, undefined, undefined]);
});

describe('appState', () => {
  const incidents = [incident('slow', '2026-11-25 08:00', '2026-11-25 12:00'), incident('down', '2026-11-25 08:30', '2026-11-25 10:00'), incident('down', '2026-11-26 08:00')];

  it.each([
    ['the worst of those in force', now, now, { state: 'down', until: wib('2026-11-25 10:00') }],
    ['what remains', wib('2026-11-25 11:00'), wib('2026-11-25 11:00'), { state: 'slow', until: wib('2026-11-25 12:00') }],
    ['nothing said', wib('2026-11-25 13:00'), wib('2026-11-25 13:00'), { state: 'ok', until: undefined }],
    ['nothing proven', wib('2026-11-25 13:00'), undefined, { state: 'unknown' }],
    ['bad news is believed when it is old', now, undefined, { state: 'down' }],
    ['to the end of the day where no end is given', wib('2026-11-26 20:00'), wib('2026-11-26 20:00'), { state: 'down', until: wib('2026-11-27 00:00') }],
  ])('%s', (_, at, readAt, expected) => {
    expect(appState(overlay({ incidents }, readAt), 'siap', at)).toMatchObject(expected);
  });

  it('passes on what is said of an app that works', () => {
    const fixed = incident('ok', '2026-11-25 08:00', '2026-11-25 12:00', { note: 'Sudah pulih' });
    expect(appState(overlay({ incidents: [fixed] }, now), 'siap', now)).toEqual({ state: 'ok', until: wib('2026-11-25 12:00'), note: 'Sudah pulih' });
  });

  it('of equal incidents tells the one that ends last, and of those that end together the first', () => {
    const slow = (until: string, note: string): ReturnType<typeof incident> => incident('slow', '2026-11-25 08:00', until, { note });
    const noteOf = (...said: ReturnType<typeof incident>[]): unknown => appState(overlay({ incidents: said }, now), 'siap', now).note;
    expect(noteOf(slow('2026-11-25 10:00', 'sebentar'), slow('2026-11-25 12:00', 'lama'))).toBe('lama');
    expect(noteOf(slow('2026-11-25 12:00', 'lama'), slow('2026-11-25 10:00', 'sebentar'))).toBe('lama');
    expect(noteOf(slow('2026-11-25 12:00', 'lama'), slow('2026-11-25 12:00', 'juga lama'))).toBe('lama');
  });

  it('is unknown without an overlay', () => {
    expect(appState(NO_OVERLAY, 'siap', now).state).toBe('unknown');
  });
});

describe('overlayEdges', () => {
  const from = '2026-11-25T09:00:00+07:00';
  const until = '2026-11-25T10:00:00+07:00';
  const entry = { id: 'e', from, until };
  const at = { ...entry, office: 'kantor', shift: 's' };

  it.each([
    ['overrides', { ...entry, office: 'kantor', effect: 'closed' }], ['incidents', { ...entry, app: 'siap', state: 'down' }],
    ['readiness', { ...at, at: from }], ['officers', { ...at, name: 'Petugas Contoh' }], ['notices', { ...entry, text: 'Ada' }],
  ] as const)('are those of %s', (list, one) => {
    expect(overlayEdges({ overrides: [], incidents: [], [list]: [one] }, 'Asia/Jakarta')).toEqual([wib('2026-11-25 09:00'), wib('2026-11-25 10:00')]);
  });

  it('end with the day of the zone where no end is given', () => {
    const { data } = overlay({ incidents: [incident('down', '2026-11-25 09:00')] }, now).document!;
    expect(overlayEdges(data, 'Asia/Jayapura')).toEqual([wib('2026-11-25 09:00'), wib('2026-11-25 22:00')]);
    expect(overlayEdges(data, 'Asia/Jakarta')).toEqual([wib('2026-11-25 09:00'), wib('2026-11-26 00:00')]);
  });
});

describe('believedUntil', () => {
  const until = (envelope: Parameters<typeof overlay>[2]): number => believedUntil(overlay({}, now, envelope));

  it('is the end of the proof, of the heartbeat or of the validity, whichever comes first', () => {
    expect(until({})).toBe(wib('2026-11-25 09:15') + 1);
    expect(until({ generated: '2026-11-25T08:10:00+07:00', heartbeat: 3600 })).toBe(wib('2026-11-25 09:10') + 1);
    expect(until({ validUntil: '2026-11-25T09:05:00+07:00' })).toBe(wib('2026-11-25 09:05'));
  });

  it.each([
    ['the end of the reading\'s proof', {}],
    ['the heartbeat', { generated: '2026-11-25T08:10:00+07:00', heartbeat: 3600 }],
    ['the end of its validity', { validUntil: '2026-11-25T09:05:00+07:00' }],
  ])('ends for offices when it ends for apps: %s', (_, envelope) => {
    const document = office({ live: { ttl: 60 } }, { generated: '2026-11-25T08:00:00+07:00' });
    const reading = overlay({}, now, envelope);
    const end = believedUntil(reading);
    const freshness = (at: number): string => officeStatus(document, reading, at).freshness.state;
    expect([freshness(end - 1), freshness(end)]).toEqual(['fresh', 'aging']);
    expect([appState(reading, 'siap', end - 1).state, appState(reading, 'siap', end).state]).toEqual(['ok', 'unknown']);
  });

  it('is never, where there is no overlay or it was never read', () => {
    expect(believedUntil(NO_OVERLAY)).toBe(-Infinity);
    expect(believedUntil({ document: undefined, readAt: now })).toBe(-Infinity);
    expect(believedUntil(overlay({}, undefined))).toBe(-Infinity);
  });
});

describe('pathsNow', () => {
  const web: Path = { kind: 'web', url: 'https://contoh.go.id/' };
  const app: Path = { kind: 'app', app: 'siap' };
  const counter: Path = { kind: 'counter', office: 'kantor' };
  const chat: Path = { kind: 'contact', contact: { kind: 'email', address: 'a@contoh.go.id' }, office: 'kantor' };
  const service = (...paths: Path[]): Service => ({
    id: 'ktp', name: 'KTP', keywords: [], category: 'kependudukan', flags: { home: 'part', helped: false }, offices: ['kantor'], paths, requirements: [], steps: [],
  });
  const ways = (offices: ReturnType<typeof office>[], reading: Parameters<typeof pathsNow>[2], at: number): string[] =>
    pathsNow(service(counter, app, chat, web), new Map(offices.map((one) => [one.data.id, one])), reading, at).map(({ path, state }) => `${path.kind} ${state}`);

  it('tells where to go while an office has moved', () => {
    const moved = office({ exceptions: [{ id: 'x', from: '2026-11-25', until: '2026-11-25', effect: 'moved', place: 'Aula' }] });
    const [found] = pathsNow(service(counter), new Map([['kantor', moved]]), overlay({}, now), now);
    expect(found).toMatchObject({ state: 'now', place: 'Aula' });
    expect(pathsNow(service(counter), new Map([['kantor', office()]]), overlay({}, now), now)[0]).not.toHaveProperty('place');
  });
  it('puts the best first, and else keeps the order of the feed', () => {
    expect(ways([office()], overlay({}, now), now)).toEqual(['counter now', 'app now', 'contact now', 'web now']);
    const down = overlay({ incidents: [incident('down', '2026-11-25 08:00')] }, wib('2026-11-25 19:00'));
    expect(ways([office()], down, wib('2026-11-25 19:00'))).toEqual(['web now', 'counter later', 'contact later', 'app down']);
  });

  it('does not know of an office that was not loaded, is stale, or is unknown', () => {
    expect(ways([], overlay({}, now), now)).toEqual(['app now', 'web now', 'counter unknown', 'contact unknown']);
    expect(ways([office({}, { validUntil: '2026-11-25T00:00:00+07:00' })], overlay({}, now), now)).toContain('counter unknown');
    expect(ways([office({ serviceHours: 'unknown' })], overlay({}, now), now)).toContain('counter unknown');
  });

  it('sends nobody to a counter that serves only some', () => {
    expect(ways([office({ exceptions: [exception('urgent', '2026-11-25')] })], overlay({}, now), now)).toContain('counter later');
  });

  it('ends an app\'s day in the zone that it is told, else in that of the first office', () => {
    const early = wib('2026-11-25 08:00');
    const reading = overlay({ incidents: [incident('maintenance', '2026-11-25 07:00')] }, early);
    const until = (offices: ReturnType<typeof office>[], question?: Parameters<typeof pathsNow>[4]): unknown =>
      pathsNow(service(app), new Map(offices.map((one) => [one.data.id, one])), reading, early, question)[0]?.until;
    expect(until([], { zone: 'Asia/Jayapura' })).toBe(wib('2026-11-25 22:00'));
    expect(until([office()], { zone: 'Asia/Jayapura' })).toBe(wib('2026-11-25 22:00'));
    expect(until([office({ zone: 'Asia/Jayapura' })])).toBe(wib('2026-11-25 22:00'));
    expect(until([])).toBe(wib('2026-11-26 00:00'));
  });

  it('asks for the proof of an overlay only where one is promised', () => {
    expect(ways([office()], NO_OVERLAY, now)).toContain('app now');
    expect(ways([office({ live: { ttl: 60 } })], NO_OVERLAY, now)).toContain('app unknown');
  });
});
