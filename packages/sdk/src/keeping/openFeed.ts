import type { AskingAt, OfficeView } from '../client.js';
import { LIVE, officeAddress } from '../documents.js';
import { FeedError, NOT_LOADED } from '../feedError.js';
import { linkSignals } from '../linkSignals.js';
import { officeView } from '../officeView.js';
import type { Origin } from '../origin.js';
import type { Questions } from '../questions/createQuestions.js';
import { mapResult } from '../result.js';
import type { Result } from '../result.js';
import type { Subscription } from '../subscribe.js';
import { checkAsking } from './checkAsking.js';
import { stateOf } from './clock.js';
import type { HeardClock } from './clock.js';
import { createAccess } from './createAccess.js';
import type { FeedAccess } from './feedAccess.js';
import { instantOf } from './instantOf.js';
import { iterate } from './iterate.js';
import { toFeedError } from './toFeedError.js';
import type { SyncStateName } from './syncMachine.js';
import { watchOffice } from './watchOffice.js';

/** A feed as one client uses it: all that is not needed for a first answer. */
export interface Feed {
  /** The question of that name of the public client, with its arguments, until `closed` aborts. Never rejects. */
  readonly ask: (name: string, args: readonly unknown[], closed: AbortSignal) => Promise<Result<unknown>>;
  /** The watch of that name. `last` is what the listener has been told already. */
  readonly watch: (name: string, subscription: Subscription<unknown>, id: unknown, asking: unknown, last: OfficeView | null | undefined) => void;
  readonly iterate: typeof iterate;
  readonly refresh: () => Promise<unknown>;
  readonly clock: HeardClock;
  readonly state: () => SyncStateName;
  /** Ends everything, once the last client has. */
  readonly release: () => void;
}

interface Open {
  readonly access: FeedAccess;
  readonly closing: AbortController;
  /** Settles once what was asked for before is in the cache. */
  readonly ready: Promise<unknown>;
  users: number;
}

/** Of this page, by folder. */
const shared = new Map<string, Open>();

export function openFeed(origin: Origin): Feed {
  const { folder, isShared } = origin;
  const open = (isShared && shared.get(folder)) || openOne(origin);
  if (isShared) shared.set(folder, open);
  open.users += 1;
  const { access, closing, ready } = open;
  const { cache, clock, keeping, overlay } = access;

  const questions = async (): Promise<Questions> => {
    try {
      return (await import('../questions/createQuestions.js')).createQuestions(access);
    } catch (cause) {
      throw new FeedError('network', NOT_LOADED, { cause });
    }
  };
  const answer = async (name: string, id: string, signal: AbortSignal, { at }: AskingAt): Promise<Result<unknown>> => {
    await ready;
    keeping.check();
    switch (name) {
      case 'office': return cache.read(officeAddress(id), signal);
      case 'live': return mapResult(await cache.read(LIVE, signal), overlay);
      case 'officeStatus': {
        const address = officeAddress(id);
        return mapResult(await access.office(address, signal), (document) => officeView(document, overlay(), stateOf(clock), access.isUnproven(address), cache.held(address)!.fetchedAt, ...instantOf(clock, at)).status);
      }
      default: return (await questions()).ask[name as keyof Questions['ask']](signal, id, at);
    }
  };

  return {
    iterate,
    clock,
    state: keeping.state,
    refresh: keeping.refresh,
    async ask(name, args, closed) {
      let link: AbortController | undefined;
      try {
        const isAboutOne = /^(office|service|officeStatus|dutyOfficers|servicePaths)$/.test(name);
        const asking = checkAsking(args[isAboutOne ? 1 : 0] as AskingAt | undefined);
        link = linkSignals(asking.signal, closed);
        return await answer(name, args[0] as string, link.signal, asking);
      } catch (error) {
        return { ok: false, error: toFeedError(error) };
      } finally {
        link?.abort();
      }
    },
    watch(name, subscription, id, asking, last) {
      subscription.run(async () => {
        try {
          const checked = checkAsking(asking as AskingAt | undefined);
          await ready;
          if (name === 'watchOffice') watchOffice(access, subscription, id as string, checked, last);
          else (await questions()).watch[name as keyof Questions['watch']](subscription, id as string, checked.at);
        } catch (error) {
          subscription.deliver({ ok: false, error: toFeedError(error) });
        }
      });
    },
    release() {
      open.users -= 1;
      if (open.users > 0) return;
      closing.abort();
      if (shared.get(folder) === open) shared.delete(folder);
    },
  };
}

function openOne(origin: Origin): Open {
  const closing = new AbortController();
  // A failed one waits for whoever asks, and is then told as it was.
  const ended = [...origin.seeds.values()].filter(({ read }) => read);
  const access = createAccess(origin, ended, closing.signal);
  return { access, closing, users: 0, ready: Promise.all(ended.map(({ address }) => access.cache.read(address!, closing.signal, true))) };
}
