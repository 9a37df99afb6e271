/** The pages of the benchmark live on a Monday morning, when the office is open: results do not depend on when they are taken. */
export const MORNING = Date.parse('2026-11-23T09:30:00+07:00');
/** The machine's time at which it was that. */
export const START = Date.now();
/** When their feed was published. */
export const PUBLISHED = '2026-11-23T09:29:00+07:00';
