import { dayNumber, endsTooSoon, form, id, localDate, localTime, week } from '@tetap/feed';
import type { Infer } from '@tetap/feed';

const { anyOf, boolean, choice, list, number, object, optional } = form;

/**
 * What is different on the shifts that begin from `from` until `until`: another `post` has them (where `instead` is
 * given, only those of that post), they are exchanged with those of `swapWith` and the days after it, or they are
 * `cancelled`. `shift` picks the first, second ... shift of a day. The turns of all other days stay as they are.
 */
const rosterChangeForm = object({
  from: localDate,
  until: localDate,
  shift: optional(number(1, 12)),
  post: optional(id),
  instead: optional(id),
  swapWith: optional(localDate),
  cancelled: optional(boolean),
}, endsTooSoon, ({ post, instead, swapWith, cancelled }) => {
  if ([post !== undefined, swapWith !== undefined, cancelled === true].filter(Boolean).length !== 1) return 'exactly one of "post", "swapWith" and "cancelled: true"';
  return instead !== undefined && post === undefined ? '"post" beside "instead"' : undefined;
}, ({ from, until, swapWith }) => {
  // Of two periods that overlap a day would be exchanged twice: one post loses its turn, and another gets two.
  const away = swapWith === undefined ? Infinity : Math.abs(dayNumber(swapWith) - dayNumber(from));
  return away <= dayNumber(until) - dayNumber(from) && 'a "swapWith" outside of "from" to "until"';
});
export type RosterChange = Infer<typeof rosterChangeForm>;

/**
 * Posts that take turns. A turn begins with each shift (`shift`), with each day that has one (`day`), with each of them on
 * which the office works (`working-day`), or with the first one of each seven days from `anchor` (`week`). The first post of
 * `posts` has the first turn on or after `anchor`. Either `hours` (a week, or `service`: the hours in which citizens are
 * served) or `handover` (each day one shift until the hand-over of the next) says when shifts are.
 */
export const rosterForm = object({
  id,
  posts: list(id, 50),
  turn: choice(['shift', 'day', 'working-day', 'week']),
  anchor: localDate,
  hours: optional(anyOf(choice(['service']), week)),
  handover: optional(localTime),
  /** See `keepsOnHolidays`. Service follows the office: it has none. */
  holidays: optional(choice(['skip', 'keep'])),
  changes: optional(list(rosterChangeForm, 200)),
}, ({ id, posts, turn, hours, handover, holidays }) => {
  // The id of a shift is this one with a date.
  if (id.length > 40) return `an id of at most 40 characters, not "${id}"`;
  if (posts.length === 0) return 'at least one post in "posts"';
  if ((hours === undefined) === (handover === undefined)) return 'either "hours" or "handover"';
  if (hours === 'service' && holidays === 'keep') return 'a week in "hours", or "handover", beside "holidays: keep"';
  return turn === 'shift' && (hours === undefined || hours === 'service') ? 'a week in "hours" beside the turn "shift"' : undefined;
});
export type Roster = Infer<typeof rosterForm>;

/** Whether there are shifts on a holiday that closes the office; where `holidays` does not say: with `handover` yes, with `hours` no. */
export function keepsOnHolidays({ holidays, handover }: Roster): boolean {
  return (holidays ?? (handover === undefined ? 'skip' : 'keep')) === 'keep';
}
