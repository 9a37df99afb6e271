import type { OfficeView } from '@tetap/sdk';
import type { FeedQuestion } from './feedController.js';

/** "How is this office now?", where both the feed and the office are named. */
export function officeQuestion(feed: string | null, office: string | null | undefined, at: number | undefined): FeedQuestion<OfficeView> | undefined {
  return feed && office ? {
    feed, about: office, at,
    watch: (client, deliver, signal) => { client.watchOffice(office, deliver, { at, signal }); },
  } : undefined;
}
