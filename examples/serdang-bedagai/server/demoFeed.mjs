import { compile } from '@tetap/publisher';

const instant = (millis) => new Date(millis).toISOString();

/**
 * A feed in memory, as a live server would keep it. `clock` gives the milliseconds since 1970 at which this feed is
 * published; a feed of a past moment has a clock that stands still.
 */
export function createDemoFeed(source, clock) {
  let documents = new Map();
  const incidents = new Map();

  /** A flip costs one small document: the others keep their build, so that no phone fetches them again. */
  function writeIncidents() {
    const live = JSON.parse(documents.get('live.json'));
    const generated = instant(Math.max(clock(), Date.parse(live.generated) + 1));
    const others = live.data.incidents.filter(({ app }) => !incidents.has(app));
    documents.set('live.json', JSON.stringify({ ...live, generated, updated: generated, data: { ...live.data, incidents: [...others, ...incidents.values()] } }));
  }

  const feed = {
    paths: () => [...documents.keys()],
    /** Text of a document by its path below the feed's address. */
    document: (path) => documents.get(path),
    /** Publishes everything again, so that nothing grows stale. */
    vouch() {
      documents = new Map(compile(source, instant(clock()), documents));
      if (incidents.size > 0) writeIncidents();
    },
    /** Says in the overlay how an app is. False for an app that the feed does not have. */
    flip(app, state) {
      if (!JSON.parse(documents.get('apps.json')).data.some(({ id }) => id === app)) return false;
      const { generated, validUntil } = JSON.parse(documents.get('live.json'));
      incidents.set(app, { id: `demo-${app}`.slice(0, 64), app, state, from: incidents.get(app)?.from ?? generated, until: validUntil });
      writeIncidents();
      return true;
    },
  };
  feed.vouch();
  return feed;
}
