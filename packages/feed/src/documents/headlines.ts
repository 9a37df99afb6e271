import { UNKNOWN } from '../unknown.js';

/** Keys of the headlines (docs/status.md, section 8). `stale` is never stored: how old a copy is, its reader knows. */
export const headlines = [
  'open', 'openHybrid', 'online', 'onlineStandby', 'limited', 'urgentOnly', 'break', 'breakFriday', 'opensSoon', 'closesSoon', 'queueClosed',
  'closed', 'fridayEarly', 'holiday', 'jointLeave', 'localHoliday', 'closedSpecial', 'moved', 'always', 'openOnLeave', 'stale', UNKNOWN,
] as const;
