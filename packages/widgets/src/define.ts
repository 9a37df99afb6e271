import { TetapDutyOfficer } from './duty-officer/duty-officer.js';
import { TetapOfficeStatus } from './office-status/office-status.js';
import { TetapServiceDirectory } from './service-directory/service-directory.js';
import { defineElements } from './shared/defineElements.js';

/** What is on the page now is typed: `document.querySelector('tetap-office-status')`, and the events. */
export type {} from './index.js';

defineElements(TetapOfficeStatus, TetapServiceDirectory, TetapDutyOfficer);
