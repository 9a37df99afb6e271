import type { App, AppsDocument, Issue, OfficeDocument, OfficesDocument, RegionDocument, ServiceDocument, ServicesDocument } from '@tetap/feed';
import type { Duty, Millis, OfficeStatus, OverlayReading, PathNow } from '@tetap/schedule';
import type { FeedError } from './feedError.js';
import type { Result } from './result.js';
import type { SyncStateName } from './keeping/syncMachine.js';
import type { Store } from './store.js';
import type { KyOptions, Transport } from './transports/transport.js';

/** What `createClient` takes; `feed` alone is needed. */
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
  /** Where last known good documents are kept between visits; `null`: nowhere. Default: `localStorage` in pages, elsewhere nowhere. */
  readonly store?: Store | null;
  /** Documents by path, such as `offices/disdukcapil.json`, for a first answer without a request. Default: what the page carries inline. */
  readonly bootstrap?: Readonly<Record<string, unknown>>;
  /** Options for ky, which does the refreshing and retrying; `retry` is merged with the client's own. */
  readonly ky?: KyOptions;
  /** Told of each request once it has ended, for logs. What it throws is ignored. */
  readonly onRequest?: (report: RequestReport) => void;
  /** Told of each document that came with something wrong in it, and of each error of the network. What it throws is ignored. */
  readonly onIssue?: (problem: Problem) => void;
}

/** What became of a request. */
export interface RequestReport {
  readonly url: string;
  /** By the device's clock. */
  readonly startedAt: Millis;
  /** Milliseconds until the body was read, or the request failed; of a stream until its headers came. */
  readonly took: number;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Size of the body that was read, unpacked; 0 for a 304. */
  readonly bytes: number;
  /** The host's `Date`, where it may be read and no cache has kept it. */
  readonly serverTime: Millis | undefined;
  readonly error: FeedError | undefined;
}

/** What was wrong with a document, or with asking for it. */
export interface Problem {
  /** Path of the document below the feed's address. */
  readonly document: string;
  /** What was not as the format says; empty where there is an error. */
  readonly issues: readonly Issue[];
  readonly error?: FeedError;
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
  /** How far the clock is to be trusted: where not `confident`, say "by this phone's clock". */
  readonly clock: Pick<Clock, 'source' | 'confident'> & {
    /** The device's own is off by more than ten minutes, so that somebody who looks at it should know. */
    readonly isFarOff?: boolean;
  };
}

/** Who can be talked to. */
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
  /** The region's, by which an app's incident without an end is over: that of its offices, else of the region as far as that could be read, else WIB. */
  readonly zone: string;
  /** The instant that `paths` speak of. */
  readonly at: Millis;
}

/** Is called with each answer of a watch. What it throws, or rejects with, goes to the console once. */
export type Listener<T> = (result: Result<T>) => void;
/** Ends a watch. Harmless when called again. */
export type Stop = () => void;

/** A feed, asked. Every promise resolves; none rejects. */
export interface Client {
  readonly region: (asking?: Asking) => Promise<Result<RegionDocument>>;
  /** The index of offices. */
  readonly offices: (asking?: Asking) => Promise<Result<OfficesDocument>>;
  readonly office: (id: string, asking?: Asking) => Promise<Result<OfficeDocument>>;
  /** The directory's index; `search` searches it. */
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
   * Calls `listener` with the last known good answer at once, where there is one, then with that of the network, and again
   * whenever a document or the passing of time changes it. While the page is hidden nothing is asked. Where there is
   * nothing to show within 4 s, an error says so, and the answer follows.
   * With `at`, time stands still and only documents change the answer.
   */
  readonly watchOffice: Watch<OfficeView, [id: string], AskingAt>;
  /** The same with the ways to get a service, once all that it names was read or could not be, or 4 s are over. */
  readonly watchServicePaths: Watch<ServicePaths, [id: string], AskingAt>;
  /** The same with the directory's index: the first, and each that differs, or the first after a failure. */
  readonly watchServices: Watch<ServicesDocument, [], Asking>;
  /** The same with the region, such as its official numbers: a saved copy at once, then the network's. */
  readonly watchRegion: Watch<RegionDocument, [], Asking>;
  /** The same with the overlay alone, such as the states of apps. */
  readonly watchLive: Watch<OverlayReading, [], Asking>;
  /** Asks again at once for everything watched, for a "try again" button; resolves when that is done, well or not. */
  readonly refresh: () => Promise<void>;

  /** The time that answers are given for, milliseconds since 1970 UTC: the device's, corrected where that is known. */
  readonly now: () => Millis;
  readonly clock: Clock;
  /** How the overlay is kept fresh at the moment: a state of docs/sync.md. */
  readonly syncState: () => SyncStateName;
  /** Ends every watch, timer and request. Questions asked afterwards give the error `aborted`. */
  readonly close: () => void;
}

/** A watch, with a listener or, where there is none, as an async iterable of the latest answers: who is slow misses the older ones. */
export interface Watch<T, Args extends unknown[], A extends Asking> {
  (...args: [...args: Args, listener: Listener<T>, asking?: A]): Stop;
  (...args: [...args: Args, asking?: A]): AsyncIterable<Result<T>>;
}

/** What the client takes for the time. */
export interface Clock {
  readonly now: () => Millis;
  /**
   * `device`: the device's own clock. `server`: corrected by the time that the feed's host gave, as the device's is more than 90 s off.
   * `feed`: it runs before the moment at which the feed was published, so it is wrong; that moment is then a lower bound, and
   * no answer counts as fresh.
   */
  readonly source: 'device' | 'server' | 'feed';
  /** Whether a server's time has confirmed or corrected it. */
  readonly confident: boolean;
}
