/** Law 1: in place of hours, an effect or a mode that were published and could not be understood. */
export const UNKNOWN = 'unknown' as const;
/** Id of a record that stands in for one that could not be understood. */
export const UNREADABLE = 'unreadable';
