/** In place of a subject that could not be read: an entry of the overlay is then about all of them (law 1). */
export const ALL = '*';

/** Whether an entry of the overlay that names `subject` speaks of the office or app `id`. */
export function isAbout(subject: string, id: string): boolean {
  return subject === id || subject === ALL;
}
