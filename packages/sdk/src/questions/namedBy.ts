import type { Envelope, Service } from '@tetap/feed';
import { officeAddress } from '../documents.js';
import type { Address } from '../documents.js';
import { APPS, REGION } from './documents.js';

/** What a service names, by id. */
export interface Named {
  readonly appIds: ReadonlySet<string>;
  readonly officeIds: ReadonlySet<string>;
}

export function namedBy({ paths, app }: Service): Named {
  const appIds = new Set(app === undefined ? [] : [app]);
  const officeIds = new Set<string>();
  for (const path of paths) {
    if ('app' in path) appIds.add(path.app);
    if ('office' in path) officeIds.add(path.office);
  }
  return { appIds, officeIds };
}

/** The documents of that. Where there is no office, the region's: nobody else tells the zone. */
export function addressesOf(service: Service): readonly Address<Envelope>[] {
  const { appIds, officeIds } = namedBy(service);
  return [...(appIds.size > 0 ? [APPS] : []), ...(officeIds.size > 0 ? [...officeIds].map(officeAddress) : [REGION])];
}
