import type { Formats } from '../formats.js';

const UNITS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty'] as const;

/** 0 to 59. */
function numeral(n: number): string {
  if (n < 20) return UNITS[n]!;
  return `${TENS[Math.floor(n / 10)]!}${n % 10 ? `-${UNITS[n % 10]!}` : ''}`;
}

/** Nobody says "fifteen o'clock": the twelve-hour clock is for the ear alone, the screen keeps 24 hours. */
function spoken(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'noon' : 'midnight';
  const minutes = minute === 0 ? '' : minute < 10 ? ` oh ${numeral(minute)}` : ` ${numeral(minute)}`;
  return `${numeral(hour % 12 || 12)}${minutes} ${hour % 24 < 12 ? 'AM' : 'PM'}`;
}

/** How English writes days, times and amounts. */
export const formats: Formats = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  near: ['today', 'tomorrow', 'the day after tomorrow'],
  colon: ':',
  thousands: ',',
  at: 'at ',
  oclock: '',
  from: 'from ',
  to: ' to ',
  spoken,
  duration: (value, unit) => `${value} ${unit.replace('-', ' ')}${value === 1 ? '' : 's'}`,
};
