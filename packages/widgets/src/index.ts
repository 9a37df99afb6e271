export { TetapDutyOfficer } from './duty-officer/duty-officer.js';
export { TetapOfficeStatus } from './office-status/office-status.js';
export { TetapServiceDirectory } from './service-directory/service-directory.js';
export { upgradePlaceholders } from './shared/placeholders.js';
export { version } from './version.js';
export type { DirectoryWanted, DistrictPicked, ReadingError, ServiceOpen, StatusChange, TetapEvents } from './events.js';
export type { FrameMessage, FrameQuestion, FrameSize } from './frame/frameMessage.js';
export type { WidgetElements, WidgetProps } from './jsx.js';
export type { Diagnostics } from './shared/diagnostics.js';
