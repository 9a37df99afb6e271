export type { Calendar, CalendarDay, Decree } from './calendar.js';
export { calendarOf, decreedYears } from './calendarOf.js';
export { ramadans } from './ramadan.js';
export type { Ramadan } from './ramadan.js';
