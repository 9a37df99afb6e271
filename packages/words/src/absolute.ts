import type { Speaks } from './messages.js';

/**
 * The language without words that hold only while they are spoken ("besok"): for text that is stored.
 * Days are then named by weekday and date. Whoever stores it must still see to it that "hari ini" is read on that day.
 */
export function absolute<L extends Speaks<'badge'>>(language: L): L {
  const { formats, badge } = language;
  return {
    ...language,
    formats: { ...formats, near: [] },
    badge: { ...badge, detail: Object.fromEntries(Object.entries(badge.detail).map(([key, template]) => [key, template.replace('{hari}', '{kapan}')])) },
  };
}
