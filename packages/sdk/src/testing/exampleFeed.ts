import { exampleApps, exampleLive, exampleOffice, exampleOffices, exampleRegion, exampleService, exampleServices } from './documents.js';

/**
 * A whole small feed, documents by path: one office, one service, one app, and an overlay. Spread it to
 * replace documents: `{ ...exampleFeed(), 'live.json': exampleLive({ … }) }`.
 */
export function exampleFeed(): Record<string, object> {
  const live = { ttl: 60 };
  const office = exampleOffice({ region: { live } });
  const service = exampleService();
  return {
    'region.json': exampleRegion({ live }),
    'offices.json': exampleOffices(),
    [`offices/${office.data.id}.json`]: office,
    'services.json': exampleServices(),
    [`services/${service.data.id}.json`]: service,
    'apps.json': exampleApps(),
    'live.json': exampleLive(),
  };
}
