import type { App, AppsDocument, OfficeDocument, OfficesDocument, RegionDocument, ServiceDocument, ServicesDocument } from '@tetap/feed';
import type { Duty, Millis, OfficeStatus, OverlayReading, PathNow } from '@tetap/schedule';
import type { Result } from './result.js';
import type { Transport } from './transports/transport.js';

export interface ClientOptions {
  /**
   * The folder of the feed: an absolute `https:` address, or one relative to the page. `http:` only on a loopback host,
   * or on the origin of a page that is itself plain `http:`.
   */
  readonly feed: string;
  /** How requests travel. Default: `quickFirst()`: ky does every retry and refresh, but nobody waits for it to load. */
  readonly transport?: Transport;
  /** Milliseconds for one reading as a whole, retries and body included. Default 15 000. */
  readonly timeout?: number;
  /** The device's clock, milliseconds since 1970 UTC. Default `Date.now`. */
  readonly now?: () => Millis;
}

/** Every question takes these. */
export interface Asking {
  /** Ends the question with the error `aborted`. */
  readonly signal?: AbortSignal;
}

/** Questions whose answer depends on the time. */
export interface AskingAt extends Asking {
  /** A preview: the instant asked about. Default: now. */
  readonly at?: Millis | undefined;
}

/** An office as it stands, with the documents that say so: what the engine's other functions ask for. */
export interface OfficeView {
  readonly status: OfficeStatus;
  readonly document: OfficeDocument;
  readonly overlay: OverlayReading;
}

export interface DutyOfficers {
  /** On duty at the instant asked about. */
  readonly now: readonly Duty[];
  readonly next: Duty | undefined;
}

/** A service with the ways to get it at an instant. */
export interface ServicePaths {
  readonly document: ServiceDocument;
  /** Best first. */
  readonly paths: readonly PathNow[];
  /** The apps that the paths name, as far as `apps.json` could be read; by id. */
  readonly apps: ReadonlyMap<string, App>;
  /** The offices that the paths name, as far as they could be read; by id. */
  readonly offices: ReadonlyMap<string, OfficeDocument>;
  readonly overlay: OverlayReading;
  /** The instant that `paths` speak of. */
  readonly at: Millis;
}

export type Listener<T> = (result: Result<T>) => void;
/** Ends a watch. Harmless when called again. */
export type Stop = () => void;

/** A feed, asked. Every promise resolves; none rejects. */
export interface Client {
  readonly region: (asking?: Asking) => Promise<Result<RegionDocument>>;
  /** The index of offices. */
  readonly offices: (asking?: Asking) => Promise<Result<OfficesDocument>>;
  readonly office: (id: string, asking?: Asking) => Promise<Result<OfficeDocument>>;
  /** The directory's index; `searchServices` searches it. */
  readonly services: (asking?: Asking) => Promise<Result<ServicesDocument>>;
  readonly service: (id: string, asking?: Asking) => Promise<Result<ServiceDocument>>;
  readonly apps: (asking?: Asking) => Promise<Result<AppsDocument>>;
  /** The overlay: what is different right now. A feed without one gives an error `not-found`. */
  readonly live: (asking?: Asking) => Promise<Result<OverlayReading>>;

  /** Whether and how one is served. Waits at most 4 s for the overlay, then answers less certainly without it. */
  readonly officeStatus: (id: string, asking?: AskingAt) => Promise<Result<OfficeStatus>>;
  /** Who can be talked to. */
  readonly dutyOfficers: (id: string, asking?: AskingAt) => Promise<Result<DutyOfficers>>;
  /** The ways to get a service, with the apps and offices that they name. */
  readonly servicePaths: (id: string, asking?: AskingAt) => Promise<Result<ServicePaths>>;

  /**
   * Calls `listener` with the first answer, and again whenever a document or the passing of time changes it.
   * While the page is hidden nothing is asked. With `at`, time stands still and only documents change the answer.
   */
  readonly watchOffice: (id: string, listener: Listener<OfficeView>, asking?: AskingAt) => Stop;
  /** Calls `listener` with the directory's index, and again when another one arrives, or the first after a failure. */
  readonly watchServices: (listener: Listener<ServicesDocument>, asking?: Asking) => Stop;
  /** The same for the overlay alone, such as the states of apps. */
  readonly watchLive: (listener: Listener<OverlayReading>, asking?: Asking) => Stop;
  /** Asks again at once for everything watched, for a "try again" button; resolves when that is done, well or not. */
  readonly refresh: () => Promise<void>;

  /** The time that answers are given for: the device's, unless the feed proves it wrong. */
  readonly clock: Clock;
  /** Ends every watch, timer and request. Questions asked afterwards give the error `aborted`. */
  readonly close: () => void;
}

/** What the client takes for the time. */
export interface Clock {
  readonly now: () => Millis;
  /**
   * `device`: the device's own clock. `feed`: it runs before the moment at which the feed was published, so it is wrong;
   * that moment is then a lower bound, and no answer counts as fresh.
   */
  readonly source: 'device' | 'feed';
}
