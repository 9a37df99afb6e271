import { form, id, localDate, localTime, week } from '@tetap/feed';
import type { Infer } from '@tetap/feed';

const { anyOf, choice, list, object, optional, required } = form;

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
  /** Whether there is a shift on a holiday on which the office is closed; default `skip`. */
  holidays: optional(choice(['skip', 'keep'])),
}, ({ id, posts, turn, hours, handover }) => {
  // The id of a shift is this one with a date.
  if (id.length > 40) return 'an id of at most 40 characters';
  if (posts.length === 0) return 'at least one post in "posts"';
  if ((hours === undefined) === (handover === undefined)) return 'either "hours" or "handover"';
  return turn === 'shift' && (hours === undefined || hours === 'service') ? 'a week in "hours" beside the turn "shift"' : undefined;
});
export type Roster = Infer<typeof rosterForm>;
