/**
 * The browser tests play on a Monday morning, whenever they are run: their feeds are of those days, and whether an office is open
 * should be no matter of the hour. It is a week after the Monday that most of them ask about by `at`, so that this is always a
 * preview. On each page the clock runs on from there; tests of another instant set it themselves.
 */
const behind = Date.now() - Date.parse('2026-11-30T09:00:00+07:00');

/** What a page runs before all else. */
export const clock = `{ const { now } = Date; Date.now = () => now() - ${behind}; }`;
