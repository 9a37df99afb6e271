/** Law 1: hours that were published but could not be understood. */
export const UNKNOWN = 'unknown' as const;
/** Id of a record that stands in for one that could not be understood. */
export const UNREADABLE = 'unreadable';
