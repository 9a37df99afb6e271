import { en } from './en.js';
import { help } from './en/help.js';
import { rules } from './en/rules.js';
import { tools } from './en/tools.js';
import type { MoreLanguage } from './messages.js';

/** What is said on demand in English. */
export const enMore: MoreLanguage = { duty: en.duty, help, rules, tools };
