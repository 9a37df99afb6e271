import { doubted, harmless, number, object, string } from '../schema/build.js';

/** Where a live server streams the overlay: below the feed's address, so that no feed can make its readers call another host. */
export const eventsPath = string(80, /^[a-z0-9_-]+(\/[a-z0-9_-]+)*$/);

/** Present where the feed has an overlay: then green needs a recent reading of it (law 2). `ttl` in seconds. */
export const overlayPromise = doubted(object({ ttl: number(15, 86_400), events: harmless(eventsPath) }), { ttl: 60 });
