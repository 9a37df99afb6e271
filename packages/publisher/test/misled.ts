import { zoneLabel } from '@tetap/feed';
import type { OfficeDocument, Timeline } from '@tetap/feed';
import { officeStatus, steadyUntil } from '@tetap/schedule';
import type { OfficeStatus, OverlayReading } from '@tetap/schedule';
import { absolute, describe, hoursOf, isProven, plain } from '@tetap/words';
import type { Language } from '@tetap/words';
import { en } from '@tetap/words/en';
import { id } from '@tetap/words/id';

const MINUTE = 60_000;
const languages = { id: absolute(id), en: absolute(en) };

/**
 * The first minute from `from` until `until` at which who reads a timeline by its last entry not after now is told something else than the engine says of
 * the document itself; undefined: none. Fields are compared in every minute, words wherever the engine says that nothing can change before.
 * How fresh it all is, a timeline cannot say, so the document is believed at every instant.
 */
export function misled({ entries }: Timeline, published: OfficeDocument, overlay: OverlayReading, from: number, until: number): object | undefined {
  const { live: _, ...region } = published.data.region;
  const { visitorNote, ...data } = published.data;
  const document: OfficeDocument = { ...published, build: overlay.document?.build ?? published.build, generated: '0001-01-01T00:00:00Z', validUntil: '9999-12-31T23:59:59Z', data: { ...data, region } };
  const instantOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Date.parse(text));
  const told = entries.map(({ at, headline, counter, until, opensAt, tentative = false, said }) => ({
    at: Date.parse(at), fields: { headline, counter, until: instantOf(until), opensAt: instantOf(opensAt), tentative }, said,
  }));
  let steady = from;
  for (let now = from, index = 0; now < until; now += MINUTE) {
    while (told[index + 1] && told[index + 1]!.at <= now) index++;
    const { at, fields, said } = told[index]!;
    const status = officeStatus(document, overlay, now);
    const { headline, counter: { state: counter, until: closes, opensAt }, reason: { tentative = false } } = status;
    const is = { headline, counter, until: closes, opensAt, tentative };
    if (at > now || Object.entries(is).some(([name, value]) => fields[name as keyof typeof is] !== value)) return { now: new Date(now).toISOString(), fields, is };
    if (now < steady) continue;
    const words = saidOf(status);
    if (JSON.stringify(said) !== JSON.stringify(words)) return { now: new Date(now).toISOString(), said, words };
    steady = steadyUntil(document, overlay, now);
  }
  return undefined;
}

/** What a timeline's entry says of a status. */
export function saidOf(status: OfficeStatus): unknown {
  const words = { id: describe(status, languages.id), en: describe(status, languages.en) };
  const say = (of: (said: typeof words.id) => string): { readonly id: string; readonly en: string } => ({ id: of(words.id), en: of(words.en) });
  const hours = (language: Language): string => hoursOf(status.today, language, zoneLabel(status.office.region.zone), isProven(status.freshness)).written;
  const detail = say(({ detail: first, notes, until, next }) => [plain([...first, ...notes]), until, next].filter(Boolean).join(' '));
  return {
    headline: say(({ headline }) => headline),
    ...(detail.id && { detail }),
    hours: { id: hours(languages.id), en: hours(languages.en) },
  };
}
