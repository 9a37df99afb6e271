import type { OfficeView } from '@tetap/sdk';
import type { FeedQuestion } from './feedController.js';
import { watchTogether } from './watchTogether.js';

/** "How is this office now?", where one is named. */
export function officeQuestion(feed: string, office: string | null | undefined, at: number | undefined): FeedQuestion<OfficeView> | undefined {
  return office ? {
    feed, about: office, at,
    watch: (client, deliver, signal) => { watchTogether(client, office, at, deliver, signal); },
  } : undefined;
}
