import { checkDocument, kindOf, liveDocument, officeDocument, read } from '@tetap/feed';
import { officeStatus } from '@tetap/schedule';
import type { OfficeStatus } from '@tetap/schedule';
import { describe, expect, it } from 'vitest';
import { scenario, scenarioNames } from './scenario.mjs';

/** What a phone would find that has just read the feed. */
async function status(name: string, office: string, instant: string): Promise<OfficeStatus> {
  const feed = await scenario(name);
  const now = Date.parse(instant);
  const document = read(officeDocument, JSON.parse(feed.get(`offices/${office}.json`)!), office).value!;
  const live = read(liveDocument, JSON.parse(feed.get('live.json')!), 'live.json').value;
  return officeStatus(document, { document: live, readAt: now }, now);
}

const local = (instant: number | undefined, zone = '+07:00'): string | undefined => (instant === undefined ? undefined
  : `${new Date(instant + Number(zone.slice(1, 3)) * 3_600_000).toISOString().slice(0, 19)}${zone}`);

describe('the frozen feeds', () => {
  it.each(scenarioNames)('%s passes the strict check of the feed', async (name) => {
    const feed = await scenario(name);
    expect([...feed].flatMap(([path, text]) => checkDocument(kindOf(path)!.kind, JSON.parse(text), path))).toEqual([]);
  });

  it('9 May 2022: open, and WFH is not applied', async () => {
    const { headline, staffing, freshness } = await status('2022-05-09', 'disdukcapil', '2022-05-09T09:00:00+07:00');
    expect([headline, staffing.state, staffing.policy?.mode, freshness.state]).toEqual(['open', 'office', 'none', 'fresh']);
  });

  it.each(['2022-04-29', '2022-05-04', '2022-05-05', '2022-05-06'])('%s: collective leave until Monday 9 May 2022', async (day) => {
    const { headline, counter } = await status('2022-05-09', 'disdukcapil', `${day}T09:00:00+07:00`);
    expect([headline, local(counter.opensAt)]).toEqual(['jointLeave', '2022-05-09T08:00:00+07:00']);
  });

  it('Friday 8 May 2026: the national rule reaches the back office, not the counters', async () => {
    const office = await status('2026-05-08', 'bkpsdm', '2026-05-08T09:00:00+07:00');
    expect([office.headline, office.staffing.policy?.basis?.[0]?.number]).toEqual(['onlineStandby', '800.1.5/3349/SJ']);
    expect((await status('2026-05-08', 'disdukcapil', '2026-05-08T09:00:00+07:00')).headline).toBe('open');
  });

  it('a Friday after its documented end: nothing is claimed', async () => {
    const { staffing } = await status('2026-08-07', 'bkpsdm', '2026-08-07T09:00:00+07:00');
    expect([staffing.state, staffing.policy]).toEqual(['unpublished', undefined]);
  });

  it('24 December 2026: one office closed until Monday, one open half the day', async () => {
    const { headline, counter } = await status('2026-12-24', 'kecamatan-sei-rampah', '2026-12-24T09:00:00+07:00');
    expect([headline, local(counter.opensAt)]).toEqual(['jointLeave', '2026-12-28T08:00:00+07:00']);
    const half = await status('2026-12-24', 'mpp', '2026-12-24T09:00:00+07:00');
    expect([half.headline, local(half.counter.until)]).toEqual(['openOnLeave', '2026-12-24T12:00:00+07:00']);
    expect((await status('2026-12-24', 'mpp', '2026-12-24T13:00:00+07:00')).headline).toBe('jointLeave');
  });

  it('an office in WIT keeps its own time', async () => {
    const { counter } = await status('wit', 'disdukcapil-jayapura', '2026-11-23T09:00:00+07:00');
    expect([counter.state, local(counter.until, '+09:00')]).toEqual(['open', '2026-11-23T15:00:00+09:00']);
  });

  it('a duty officer is there while an app is down, and named again for the next day', async () => {
    expect((await status('app-down', 'disdukcapil', '2026-11-23T10:00:00+07:00')).contact.state).toBe('reachable');
    const { contact } = await status('app-down', 'disdukcapil', '2026-11-23T20:00:00+07:00');
    expect([contact.state, contact.state === 'later' && local(contact.from)]).toEqual(['later', '2026-11-24T08:00:00+07:00']);
  });
});
