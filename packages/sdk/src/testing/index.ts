export { exampleApps, exampleLive, exampleOffice, exampleOffices, exampleRegion, exampleRegionDigest, exampleService, exampleServices } from './documents.js';
export type { OfficeParts } from './documents.js';
export { EXAMPLE_NOW, exampleEnvelope } from './envelope.js';
export { exampleFeed } from './exampleFeed.js';
export { fakeClock } from './fakeClock.js';
export type { FakeClock } from './fakeClock.js';
export { fakeFeed } from './fakeFeed.js';
export type { Failing, FakeFeed, FakeFeedOptions } from './fakeFeed.js';
export type { Fault } from './faults.js';
