import { TetapDutyOfficer } from './duty-officer/duty-officer.js';
import { TetapOfficeStatus } from './office-status/office-status.js';
import { TetapServiceDirectory } from './service-directory/service-directory.js';
import { warnOnce } from './shared/warnOnce.js';

/*
 * Puts the three elements on the page. A second copy stands down: the first one's definitions stay, and the
 * webmaster hears of it once instead of losing the rest of a script to an error.
 */
const refused = [TetapOfficeStatus, TetapServiceDirectory, TetapDutyOfficer].filter((element) => !element.define());
if (refused.length > 0) {
  warnOnce(`${refused.map(({ tag }) => `<${tag}>`).join(', ')} came from another copy of this script already; this copy stands down. Load it once.`);
}
