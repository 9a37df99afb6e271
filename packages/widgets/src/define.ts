import { TetapDutyOfficer } from './duty-officer/duty-officer.js';
import { TetapOfficeStatus } from './office-status/office-status.js';
import { TetapServiceDirectory } from './service-directory/service-directory.js';
import { defineElements } from './shared/defineElements.js';

defineElements(TetapOfficeStatus, TetapServiceDirectory, TetapDutyOfficer);
