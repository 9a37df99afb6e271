import { fileURLToPath } from 'node:url';
import { createDemoFeed } from './demoFeed.mjs';
import { findingLine, readSource } from './readSource.mjs';

const DAY = 86_400_000;
/** Pages ask again how the apps are after this many seconds: short, so that one can watch a change arrive. */
const live = { ttl: 15 };

/**
 * Feeds by the first segment of their address. `from` lists source folders, of which a later one replaces files of an
 * earlier one. `clock` is when the feed is published: now, at another moment of which it then knows what was known, or long ago.
 */
const planAt = (now) => ({
  'feed': { from: ['source'], clock: now },
  'feed-2022-05-09': { from: ['source', 'scenarios/2022-05-09'], clock: at('2022-05-09T06:00:00+07:00') },
  'feed-2026-05-08': { from: ['source'], clock: at('2026-05-08T06:00:00+07:00') },
  'feed-2026-11-27': { from: ['source'], clock: at('2026-11-27T06:00:00+07:00') },
  'feed-2026-12-24': { from: ['source'], clock: at('2026-12-24T06:00:00+07:00') },
  'feed-2027-02-15': { from: ['source'], clock: at('2027-02-15T06:00:00+07:00') },
  'feed-jayapura': { from: ['scenarios/jayapura'], clock: at('2026-11-26T06:00:00+07:00') },
  'feed-kedaluwarsa': { from: ['source'], clock: () => now() - 60 * DAY },
});

function at(instant) {
  return () => Date.parse(instant);
}

/** A region publishes nothing then. Here one can look at it: all hours are unknown, and every card says whom to call. */
const isOver = ({ code }) => code === 'calendar.missing';
const forbids = (finding) => finding.severity === 'error' && !isOver(finding);

/** @throws Error that lists what an officer must repair first */
async function sourceOf(folders, generated, report) {
  const { source, findings } = await readSource(folders.map((folder) => fileURLToPath(new URL(`../${folder}`, import.meta.url))), generated, forbids);
  if (!source) throw new Error([folders.join(' + '), ...findings.filter(forbids).map((finding) => `  ${findingLine(finding)}`)].join('\n'));
  for (const finding of findings.filter(isOver)) report(findingLine(finding));
  return { ...source, region: { ...source.region, live } };
}

/** Compiles every feed of the plan as of `now`. `report` receives progress, line by line. */
export async function compileFeeds(now, report) {
  const feeds = new Map();
  const sources = new Map();
  for (const [name, { from, clock }] of Object.entries(planAt(now))) {
    const folders = from.join(' + ');
    if (!sources.has(folders)) sources.set(folders, await sourceOf(from, new Date(clock()).toISOString(), report));
    const feed = createDemoFeed(sources.get(folders), clock);
    feeds.set(name, feed);
    report(`Compiled /${name}/ from ${folders}: ${feed.paths().length} documents`);
  }
  return feeds;
}
