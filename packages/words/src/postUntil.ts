import type { Duty, Millis, OfficeStatus } from '@tetap/schedule';

/**
 * Until when a post answers without a gap, over shifts of its own that touch or overlap. Another post that takes over is
 * somebody else, at another number.
 */
export function postUntil({ post, until }: Duty, { office }: Pick<OfficeStatus, 'office'>): Millis {
  return office.shifts.filter((shift) => shift.post === post.id)
    .map((shift) => [Date.parse(shift.from), Date.parse(shift.until)] as const).sort(([one], [other]) => one - other)
    .reduce((end, [from, to]) => from <= end ? Math.max(end, to) : end, until);
}
