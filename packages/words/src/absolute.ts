import type { Speaks } from './messages.js';

/**
 * The language without words that hold only while they are spoken ("besok", "30 menit lagi"): for text that is stored.
 * Days are then named by weekday and date. Whoever stores it must still see to it that "hari ini" is read on that day.
 */
export function absolute<L extends Speaks<'badge'>>(language: L): L {
  const { formats, badge } = language;
  // What opens soon is, without the minutes until then, what opens after a break.
  const details = Object.entries({ ...badge.detail, opensSoon: badge.detail.break });
  return {
    ...language,
    formats: { ...formats, near: [] },
    badge: { ...badge, detail: Object.fromEntries(details.map(([key, template]) => [key, template.replace('{hari}', '{kapan}')])) },
  };
}
