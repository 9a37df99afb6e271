import { moment, officeClock } from '@tetap/words';
import type { Speaks } from '@tetap/words';

/** Says that what follows is asked about another instant than now. */
export function previewNote(at: number, zone: string, language: Speaks<'badge'>): string {
  const { local, written } = officeClock(zone, language);
  return language.badge.preview(moment(local(at), undefined, language, written));
}
