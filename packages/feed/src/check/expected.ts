import { email, id, instant, internationalNumber, languageTag, link, shortNumber } from '../primitives.js';
import { localDate } from '../localDate.js';
import { localTime } from '../localTime.js';
import { regionCode } from '../regionCode.js';
import { zone } from '../zones.js';
import { endsTooSoon } from '../documents/doubt.js';
import { lacks, needs } from '../documents/effect.js';
import { buildId, feedVersion } from '../documents/envelope.js';
import { line } from '../documents/foretold.js';
import { hasNoLength } from '../documents/hours.js';
import { isForNoDay, saysNotWhere } from '../documents/office.js';
import { eventsPath } from '../documents/overlayPromise.js';
import { basisNumber, basisType, hostName, ownText, ownWord, tag } from '../documents/parts.js';
import { androidId, iosId } from '../documents/service.js';
import { keyword } from '../documents/services.js';
import type { Damage } from '../schema/visit.js';
import type { Fault, Schema, StringSchema } from '../schema/schema.js';

/** Strings in words that an officer understands, by what tells them apart: a field's copy of a schema has the same test. */
const STRINGS = new Map<unknown, string>(([
  [id, 'an id of small letters, digits, dots, dashes (at most 64)'],
  [localDate, 'a date such as 2026-11-27'],
  [localTime, 'a time such as 08:00, up to 24:00'],
  [instant, 'a moment with its offset, such as 2026-11-27T08:00:00+07:00'],
  [languageTag, 'a BCP 47 language tag'],
  [regionCode, 'a Kemendagri code such as 12.18'],
  [link, 'an https address that is not an .apk file'],
  [zone, 'a time zone such as Asia/Jakarta'],
  [internationalNumber, 'a number such as +62...'],
  [shortNumber, 'a short number such as 112'],
  [email, 'an e-mail address'],
  [basisType, 'a short kind such as SE or SKB'],
  [ownWord, 'a word such as online, or the name of a message such as badge.headline.closed'],
  [ownText, 'what to say instead, of at most 300 characters'],
  [basisNumber, 'the number as printed'],
  [hostName, 'a host name'],
  [tag, 'a tag'],
  [eventsPath, 'a path below the feed such as events'],
  [feedVersion, 'a version such as 1.0'],
  [buildId, 'the id of the publishing run'],
  [line, 'what a card says'],
  [keyword, 'a search word'],
  [androidId, 'an Android package id'],
  [iosId, 'an App Store id'],
] as const).map(([schema, words]) => [schema.is, words]));

const FAULTS = new Map<unknown, (value: Readonly<Record<string, unknown>>) => string>([
  [endsTooSoon, ({ from }) => (localDate.is(from) ? 'a period whose last day is not before its first' : 'an end after the start')],
  [lacks, ({ effect }) => `"${needs[effect as string]}" beside the effect "${effect as string}"`],
  [hasNoLength, () => 'a closing time that differs from the opening time'],
  [saysNotWhere, () => 'a mode that says where staff work'],
  [isForNoDay, () => 'at least one weekday, or none of the field for every day'],
]);

/** What a string should be, in words. */
export function stringInWords(schema: StringSchema<unknown>): string {
  return STRINGS.get(schema.is) ?? `a text of at most ${schema.max} characters`;
}

/** What should stand where there is damage, in words. */
export function expected({ code, raw, unmet }: Damage): string {
  if (typeof unmet === 'function') return faultInWords(unmet, raw);
  if (code === 'length') return 'longest' in unmet ? `at most ${unmet.longest} characters` : `at most ${'most' in unmet ? unmet.most : 0} items`;
  if (code === 'characters') return 'text without control characters';
  if ('longest' in unmet) return code === 'value' ? 'text under a language tag such as "en"' : 'text, or text by language';
  return inWords(unmet);
}

function inWords(schema: Schema): string {
  if ('values' in schema) return `one of ${schema.values.join(', ')}`;
  if ('min' in schema) return `${schema.integer ? 'a whole number' : 'a number'} from ${schema.min} to ${schema.max}`;
  if ('max' in schema) return stringInWords(schema);
  if ('is' in schema) return 'true or false';
  if ('item' in schema) return 'a list';
  return 'an object';
}

/** A condition that knows its words says them itself. */
function faultInWords(fault: Fault<never>, value: unknown): string {
  const said = fault(value as never);
  return typeof said === 'string' ? said : FAULTS.get(fault)?.(value as Readonly<Record<string, unknown>>) ?? 'fields that fit together';
}
