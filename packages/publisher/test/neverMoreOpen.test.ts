import type { LiveDocument, Office, OfficeDocument, Timeline } from '@tetap/feed';
import { compile, parseSource } from '@tetap/publisher';
import { officeStatus } from '@tetap/schedule';
import { describe, expect, it } from 'vitest';
import { edited, FILES, NOW, sourceOf } from './sourceFiles.js';

/** Law 1 on the publisher's side: a slip in the source never gives a feed that is more open than what was meant. */
const dinas = (extra: string): Readonly<Record<string, string>> => edited('offices/dinas.yaml', ['contacts:', `${extra}\ncontacts:`]);
const feed = (files: Readonly<Record<string, string>>) => compile(sourceOf(files), NOW);
const office = (files: Readonly<Record<string, string>>): Office => (JSON.parse(feed(files).get('offices/dinas.json')!) as OfficeDocument).data;
/** One closure of the day, written in either place. */
const byOffice = dinas('exceptions: [{ from: 2026-11-23, effect: closed }]');
const byOverlay = { ...FILES, 'live.yaml': 'overrides: [{ id: banjir, office: dinas, effect: closed, from: "2026-11-23T07:00:00+07:00", until: "2026-11-24T00:00:00+07:00" }]\n' };
const minute = (count: number): string => new Date(Date.parse(NOW) + count * 60_000).toISOString();

describe('never more open than the source', () => {
  it('does not take a closure whose end was left blank for a closure of one day', () => {
    const { source, issues } = parseSource(dinas('exceptions:\n  - id: banjir\n    from: 2026-11-24\n    until:\n    effect: closed'));
    expect(source).toBeUndefined();
    expect(issues.map(({ severity, path }) => [severity, path])).toEqual([['error', 'exceptions[0].until']]);
  });

  it('keeps the closed one of two holidays on one day, whatever their ids', () => {
    const local = { 'holidays.yaml': 'years: [2026, 2027]\nlocal: [{ id: zzz, name: Pilkada, from: 2026-12-25 }]\n' };
    const { holidays } = office({ ...dinas('holidays: { national: 08.00-12.00 }'), ...local });
    expect(holidays.filter(({ from }) => from === '2026-12-25')).toMatchObject([{ id: 'zzz', hours: [] }]);
  });

  it('keeps of two holidays on one day the one with fewer hours, whichever is written or decreed first', () => {
    const local = (rules: string, files = FILES) => office({ ...files, 'holidays.yaml': `years: [2026, 2027]\nrules: ${rules}\nlocal: [{ id: pilkada, name: Pilkada, from: 2026-12-25 }]\n` }).holidays.filter(({ from }) => from === '2026-12-25');
    expect(local('{ national: 08.00-12.00, local: 09.00-10.00 }')).toMatchObject([{ kind: 'local', hours: [{ opens: '09:00', closes: '10:00' }] }]);
    expect(local('{ national: 09.00-10.00, local: 08.00-12.00 }')).toMatchObject([{ kind: 'national', hours: [{ opens: '09:00', closes: '10:00' }] }]);
    expect(local('{ national: 08.00-11.00, local: 13.00-15.00 }')).toMatchObject([{ kind: 'local' }]);
    // A Friday, on which this office usually closes at 11.30.
    expect(local('{ national: 08.00-12.00, local: usual }')).toMatchObject([{ kind: 'local' }]);
    expect(local('{ national: 08.00-11.00, local: usual }')).toMatchObject([{ kind: 'national' }]);
    // As usual where nobody knows what is usual.
    expect(local('{ national: usual, local: 08.00-16.00 }', edited('offices/dinas.yaml', ['serviceHours: loket\n', '']))).toMatchObject([{ kind: 'local' }]);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['a holiday', { ...FILES, 'holidays.yaml': 'years: [2026, 2027]\nlocal: [{ id: adat, name: Adat, from: 2026-12-02, scope: { offices: [] } }]\n' }, 'local[0].scope'],
    ['a policy', { ...FILES, 'policies.yaml': '- { id: x, from: 2026-01-01, mode: none, counter: tutup, scope: { kinds: [] } }\n' }, '[0].scope'],
    ['sub-districts, whose holidays would not be its own', edited('offices/dinas.yaml', ['kind: dinas', 'kind: dinas\ndistricts: []']), '(document)'],
    ['a way', edited('services.yaml', ['offices: [dinas]', 'offices: []']), '[0].paths[0]'],
  ])('takes no empty list of %s for one that names all or nobody', (_, files, path) => {
    expect(parseSource(files).issues.map(({ severity, path: place, message }) => [severity, place, message.includes('kosong')])).toEqual([['error', path, true]]);
  });

  it('frees no office of a closure that its exemption does not name wholly', () => {
    const policy = (except: string) => ({ ...FILES, 'policies.yaml': `- { id: x, from: 2026-01-01, mode: home, counter: [], basis: [{ type: SE, number: 1/2026, issuer: Bupati }], except: ${except} }\n` });
    expect(office(policy('{ districts: [12.10.05] }')).policies).toHaveLength(1);
    expect(office(policy('{ offices: [dinas] }')).policies).toEqual([]);
  });

  it('is open of no mix of two publications between which a closure moved, and in no doubt of an office that stayed as it was', () => {
    const at = Date.parse(NOW) + 15 * 60_000;
    const published: ReadonlyMap<string, string>[] = [];
    for (const [index, files] of [byOffice, byOverlay, { ...byOverlay, 'apps.yaml': FILES['apps.yaml']!.replace('IKD', 'IKD 2') }, byOffice].entries()) {
      published.push(compile(sourceOf(files), new Date(Date.parse(NOW) + index * 120_000).toISOString(), published[index - 1]));
    }
    const said = published.map((office) => published.map((live) => {
      const document = JSON.parse(office.get('offices/dinas.json')!) as OfficeDocument;
      return officeStatus(document, { document: JSON.parse(live.get('live.json')!) as LiveDocument, readAt: at }, at).headline;
    }));
    expect(said).toEqual([
      ['closedSpecial', 'stale', 'stale', 'stale'],
      ['stale', 'closedSpecial', 'stale', 'stale'],
      ['stale', 'closedSpecial', 'closedSpecial', 'stale'],
      ['stale', 'stale', 'stale', 'closedSpecial'],
    ]);
  });

  it('is open of no mix with the publication of the day before, from which a closure moved into the overlay', () => {
    const [before, next] = ['2026-12-02T08:00:00+07:00', '2026-12-03T08:00:00+07:00'];
    const byOffice = dinas('exceptions: [{ from: 2026-12-03, effect: closed }]');
    const byOverlay = { ...FILES, 'live.yaml': 'overrides: [{ id: banjir, office: dinas, effect: closed, from: "2026-12-03T00:00:00+07:00", until: "2026-12-04T00:00:00+07:00" }]\n' };
    const said = (first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>) => {
      const yesterday = compile(sourceOf(first), before);
      const document = JSON.parse(compile(sourceOf(second), next, yesterday).get('offices/dinas.json')!) as OfficeDocument;
      const at = Date.parse(next) + 15 * 60_000;
      return officeStatus(document, { document: JSON.parse(yesterday.get('live.json')!) as LiveDocument, readAt: at }, at).headline;
    };
    expect([said(byOffice, byOverlay), said(byOverlay, byOffice), said(byOffice, byOffice), said(byOverlay, byOverlay), said(FILES, FILES)])
      .toEqual(['stale', 'stale', 'closedSpecial', 'closedSpecial', 'open']);
  });

  it('is open of no mix after a publication by a clock that was weeks ahead, whose window no longer had the day of the closure', () => {
    const said = (ahead: string) => {
      const first = compile(sourceOf(dinas('exceptions: [{ from: 2026-12-03, effect: closed }]')), '2026-12-02T08:00:00+07:00');
      const wrong = compile(sourceOf(dinas('exceptions: [{ from: 2026-12-03, effect: closed }]')), ahead, first);
      const next = '2026-12-03T08:00:00+07:00';
      const document = JSON.parse(compile(sourceOf(), next, wrong).get('offices/dinas.json')!) as OfficeDocument;
      const at = Date.parse(next) + 15 * 60_000;
      return officeStatus(document, { document: JSON.parse(first.get('live.json')!) as LiveDocument, readAt: at }, at).headline;
    };
    expect(['2026-12-02T09:00:00+07:00', '2026-12-14T08:00:00+07:00', '2027-06-14T08:00:00+07:00'].map(said)).toEqual(['stale', 'stale', 'stale']);
  });

  it('is open of no mix of publications by computers of which one is an hour behind, between which a closure moved', () => {
    const said = (...sources: readonly Readonly<Record<string, string>>[]) => {
      const published: ReadonlyMap<string, string>[] = [];
      for (const [index, files] of sources.entries()) published.push(compile(sourceOf(files), minute([0, 10, -45, 20][index]!), published[index - 1]));
      const at = Date.parse(minute(25));
      // Without the first, of which nobody had closed anything yet.
      const [, ...later] = published;
      return later.flatMap((office) => later.map((live) => {
        const document = JSON.parse(office.get('offices/dinas.json')!) as OfficeDocument;
        return officeStatus(document, { document: JSON.parse(live.get('live.json')!) as LiveDocument, readAt: at }, at).headline;
      }));
    };
    expect(said(FILES, byOffice, byOverlay, byOverlay)).not.toContain('open');
    expect(said(FILES, byOverlay, byOffice, byOffice)).not.toContain('open');
    expect(said(FILES, FILES, FILES, FILES)).toEqual(['open', 'stale', 'stale', 'open', 'open', 'stale', 'stale', 'open', 'open']);
  });

  it('is open of no mix with a publication that the next one did not know: of two computers each has a folder of its own', () => {
    const known = compile(sourceOf(), NOW);
    const one = compile(sourceOf(byOffice), minute(5), known);
    const other = compile(sourceOf(byOverlay), minute(10), known);
    const at = Date.parse(minute(15));
    const said = (office: ReadonlyMap<string, string>, live: ReadonlyMap<string, string>) =>
      officeStatus(JSON.parse(office.get('offices/dinas.json')!) as OfficeDocument, { document: JSON.parse(live.get('live.json')!) as LiveDocument, readAt: at }, at).headline;
    expect([said(one, one), said(other, other), said(other, one), said(one, other)]).toEqual(['closedSpecial', 'closedSpecial', 'stale', 'stale']);
    // Both are behind a third, so that they are dated alike.
    const third = compile(sourceOf(), minute(12));
    const [late, later] = [compile(sourceOf(byOffice), minute(5), third), compile(sourceOf(byOverlay), minute(10), third)];
    expect([said(late, late), said(later, later), said(later, late), said(late, later)]).toEqual(['closedSpecial', 'closedSpecial', 'stale', 'stale']);
  });

  it('is open beside no overlay that was written again after the office, by a server that knows nothing of a publication in between', () => {
    const first = compile(sourceOf(), NOW);
    const closing = compile(sourceOf(byOverlay), minute(5), first);
    const document = JSON.parse(closing.get('offices/dinas.json')!) as OfficeDocument;
    const at = Date.parse(minute(15));
    const said = (generated: string) => officeStatus(document, { document: { ...JSON.parse(first.get('live.json')!) as LiveDocument, generated }, readAt: at }, at).headline;
    expect(document.repeats).toBe((JSON.parse(first.get('region.json')!) as OfficeDocument).build);
    expect([minute(4), minute(5), minute(10)].map(said)).toEqual(['open', 'stale', 'stale']);
  });

  it('tells readers of a timeline of the closures that the overlay has', () => {
    const live = { ...FILES, 'live.yaml': 'overrides:\n  - { id: banjir, office: dinas, effect: closed, from: "2026-11-23T08:00:00+07:00", until: "2026-11-25T00:00:00+07:00", reason: Banjir }\n' };
    const { entries } = (JSON.parse(feed(live).get('offices/dinas.timeline.json')!) as { data: Timeline }).data;
    const during = entries.filter(({ at }) => at >= '2026-11-23T08:00:00+07:00' && at < '2026-11-25T00:00:00+07:00');
    expect(during.length).toBeGreaterThan(0);
    expect(during.filter(({ counter }) => counter !== 'closed')).toEqual([]);
  });

  it('leaves to the overlay that an office opens unexpectedly: a timeline says nothing of it', () => {
    const timeline = (files: Readonly<Record<string, string>>) => (JSON.parse(feed(files).get('offices/dinas.timeline.json')!) as { data: Timeline }).data;
    const live = { ...FILES, 'live.yaml': 'overrides:\n  - { id: lembur, office: dinas, effect: open, from: "2026-11-23T15:00:00+07:00", until: "2026-11-23T20:00:00+07:00" }\n' };
    expect(timeline(live)).toEqual(timeline(FILES));
  });
});
