import type { LocalTime } from '@tetap/feed';

const TIME = /^(\d{1,2})[.:](\d{2})$/;

/** A time as offices write it (`08.00`, `8:00`, `24.00`) in the feed's one notation, or undefined. */
export function localTimeOf(written: string): LocalTime | undefined {
  const [, hour = '', minute = ''] = TIME.exec(written.trim()) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return hour === '' || Number(minute) > 59 || minutes > 1440 ? undefined : `${hour.padStart(2, '0')}:${minute}` as LocalTime;
}
