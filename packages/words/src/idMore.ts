import { duty } from './id/duty.js';
import { help } from './id/help.js';
import { rules } from './id/rules.js';
import { tools } from './id/tools.js';
import type { MoreLanguage } from './messages.js';

/** What is said on demand in Indonesian. */
export const idMore: MoreLanguage = { duty, help, rules, tools };
