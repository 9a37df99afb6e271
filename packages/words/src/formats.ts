/** How a language writes and speaks dates, times and numbers: data, since `Intl` is slim or wrong on many phones. */
export interface Formats {
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** Short forms are the first three letters, in both languages. */
  readonly months: readonly string[];
  /** Today, tomorrow, the day after; none in text that is stored (`absolute`). */
  readonly near: readonly string[];
  /** Between hours and minutes. */
  readonly colon: string;
  /** Between thousands; the decimal mark is the other one. */
  readonly thousands: '.' | ',';
  /** Joins a day and a time: "besok pukul 08.00". */
  readonly at: string;
  /** Before a time of day that ends something: "sampai pukul 08.00". */
  readonly oclock: string;
  /** A time in words, for screen readers: `spoken(15, 30)`. */
  readonly spoken: (hour: number, minute: number) => string;
  /** Before the first and the second end of a spoken range. */
  readonly from: string;
  readonly to: string;
  /** "3 hari kerja": how long a service takes. */
  readonly duration: (value: number, unit: 'minute' | 'hour' | 'day' | 'working-day') => string;
}
