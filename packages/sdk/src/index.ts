export { createClient } from './createClient.js';
export type {
  Asking, AskingAt, Client, ClientOptions, Clock, DutyOfficers, Listener, OfficeView, Problem, RequestReport, ServicePaths, Stop, Watch,
} from './client.js';
export { FeedError, isFeedError } from './feedError.js';
export type { FeedErrorCode, FeedErrorDetails } from './feedError.js';
export type { Meta, Result } from './result.js';
export type { Store } from './store.js';
export { pageStore } from './store.js';
export { memoryStore } from './memoryStore.js';
export type { SyncStateName } from './keeping/syncMachine.js';
export type { KyOptions, Transport, TransportRequest } from './transports/transport.js';
export { fetchOnce } from './transports/fetchOnce.js';
export { quickFirst } from './transports/quickFirst.js';
export { retrying } from './transports/retrying.js';
export { prepareSearch, search } from './search/search.js';
export type { Found, Mark } from './search/search.js';
