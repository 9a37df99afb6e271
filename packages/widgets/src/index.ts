export { TetapDutyOfficer } from './duty-officer/duty-officer.js';
export { TetapOfficeStatus } from './office-status/office-status.js';
export type { StatusChange } from './office-status/office-status.js';
export { TetapServiceDirectory } from './service-directory/service-directory.js';
