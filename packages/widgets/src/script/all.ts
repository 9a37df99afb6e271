import '../define.js';
import { keepPlaceholders } from '../shared/placeholders.js';
import './later.js';

/** Of the parts that are loaded later: here it costs no file of its own. */
export { steadyUntil } from '@tetap/schedule';

keepPlaceholders();
