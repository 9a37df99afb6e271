import { TetapDutyOfficer } from '../duty-officer/duty-officer.js';
import { TetapOfficeStatus } from '../office-status/office-status.js';
import { TetapServiceDirectory } from '../service-directory/service-directory.js';
import { defineElements } from '../shared/defineElements.js';
import { keepPlaceholders } from '../shared/placeholders.js';

/* `esm/tetap.js`. On a server there is no page, and nothing to do. */
if (typeof document !== 'undefined') {
  defineElements(TetapOfficeStatus, TetapServiceDirectory, TetapDutyOfficer);
  keepPlaceholders();
}
