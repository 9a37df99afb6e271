import { form, id, localDate, localTime, week } from '@tetap/feed';
import type { Infer } from '@tetap/feed';

const { anyOf, boolean, choice, list, number, object, optional, required } = form;

/**
 * What is different on the shifts that begin from `from` until `until`: another `post` has them (where `instead` is
 * given, only those of that post), they are exchanged with those of `swapWith` and the days after it, or they are
 * `cancelled`. `shift` picks the first, second ... shift of a day. The turns of all other days stay as they are.
 */
export const rosterChangeForm = object({
  from: required(localDate),
  until: required(localDate),
  shift: optional(number(1, 12)),
  post: optional(id),
  instead: optional(id),
  swapWith: optional(localDate),
  cancelled: optional(boolean),
}, ({ from, until, post, instead, swapWith, cancelled }) => {
  if (until < from) return 'a period whose last day is not before its first';
  if ([post !== undefined, swapWith !== undefined, cancelled === true].filter(Boolean).length !== 1) return 'exactly one of "post", "swapWith" and "cancelled: true"';
  return instead !== undefined && post === undefined ? '"post" beside "instead"' : undefined;
});
export type RosterChange = Infer<typeof rosterChangeForm>;

/**
 * Posts that take turns. `turn` says when the turn passes on: after each `shift`, `day`, `working-day` or `week`, counted
 * from `anchor`, on which the first post of `posts` begins. Either `hours` (a week, or `service`: the hours in which
 * citizens are served) or `handover` (one long shift from hand-over to hand-over) says when a shift lasts.
 */
export const rosterForm = object({
  id: required(id),
  posts: required(list(id, 50)),
  turn: required(choice(['shift', 'day', 'working-day', 'week'])),
  anchor: required(localDate),
  hours: optional(anyOf(choice(['service']), week)),
  handover: optional(localTime),
  /** Whether there is a shift on a holiday on which the office is closed; default `skip`, with `handover` `keep`. */
  holidays: optional(choice(['skip', 'keep'])),
  changes: optional(list(rosterChangeForm, 200)),
}, ({ id, posts, turn, hours, handover }) => {
  // The id of a shift is this one with a date.
  if (id.length > 40) return 'an id of at most 40 characters';
  if (posts.length === 0) return 'at least one post in "posts"';
  if ((hours === undefined) === (handover === undefined)) return 'either "hours" or "handover"';
  return turn === 'shift' && (hours === undefined || hours === 'service') ? 'a week in "hours" beside the turn "shift"' : undefined;
});
export type Roster = Infer<typeof rosterForm>;
