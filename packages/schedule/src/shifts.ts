import type { Office } from '@tetap/feed';
import type { Duties } from './model.js';
import type { Duty, Millis } from './status.js';

/** The shifts whose post exists, put in order once. */
export function duties({ posts, shifts }: Office): Duties {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const sorted = shifts.flatMap((shift): Duty[] => {
    const post = byId.get(shift.post);
    return post ? [{ post, shift, from: Date.parse(shift.from), until: Date.parse(shift.until), ready: undefined, name: undefined }] : [];
  }).sort((a, b) => a.from - b.from || (a.shift.id < b.shift.id ? -1 : 1));
  const longest: Duty[] = [];
  for (const duty of sorted) {
    const last = longest[longest.length - 1];
    longest.push(last && !endsLater(duty, last) ? last : duty);
  }
  const chainEnds: Millis[] = [];
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const end = longest[index]!.until;
    const next = sorted[index + 1];
    chainEnds[index] = next && next.from <= end ? chainEnds[index + 1]! : end;
  }
  return { shifts: sorted, longest, chainEnds };
}

/** Which of two shifts is shown: the one that ends last; of two that end together the smaller id. */
export function endsLater(a: Duty, b: Duty): boolean {
  return a.until > b.until || (a.until === b.until && a.shift.id < b.shift.id);
}

/** The last shift that has started; -1 where none has. */
export function started({ shifts }: Duties, instant: Millis): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shifts[middle]!.from <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The shift that is shown at an instant, or was last, and the next to start: no other can change what is said of contact. */
export function shiftsAround(duties: Duties, instant: Millis): readonly Duty[] {
  if (duties.shifts.length === 0) return duties.shifts;
  const index = started(duties, instant);
  return [duties.longest[index], duties.shifts[index + 1]].filter((duty): duty is Duty => duty !== undefined);
}
