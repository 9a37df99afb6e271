import { DAY, dayNumber, isAbout, UNKNOWN, weekdayOf } from '@tetap/feed';
import type { Contact, Hours, Interval, Weekday } from '@tetap/feed';
import { weekOf } from '@tetap/schedule';
import type { Day } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { textIn } from '@tetap/words';
import { contactLink, digits } from '../shared/links.js';

/** The weeks that are told, from today on. Later days may still change, and a search engine comes again. */
const WEEKS = [0, 1, 2, 3, 4];

const days: Readonly<Record<Weekday, string>> = {
  mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday',
};

/** A day of which something is told. */
interface Told extends Day {
  readonly hours: readonly Interval[];
}

/** What a block tells, about one thing or several. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly [property: string]: unknown;
}

/**
 * An office for search engines, as schema.org says it: `GovernmentOffice` with its usual week, the days of the coming five
 * weeks on which it differs, and how to reach it. It ends on the day before the first that it has no words for, since silence about
 * that day would promise the usual hours (law 1): nothing is known of it, or service is limited, urgent or elsewhere. It begins with
 * yesterday where that reaches past midnight. Undefined where today is such a day, and while the overlay speaks of this office.
 */
export function structuredData({ document, overlay, status }: OfficeView): StructuredData | undefined {
  const { office } = status;
  if (overlay.document?.data.overrides.some((override) => isAbout(override.office, office.id))) return undefined;
  const isTold = (day: Day): day is Told => day.hours !== UNKNOWN && !day.limit;
  const coming = asLongAs(isTold, WEEKS.flatMap((week) => weekOf(document, status.at + week * 7 * DAY)));
  const last = coming[coming.length - 1];
  if (!last || office.noCounter) return undefined;
  const [yesterday] = weekOf(document, status.at - DAY);
  const late = yesterday && isTold(yesterday) && yesterday.hours.some(endsLate) ? [yesterday] : [];
  const all = [...late, ...coming.slice(0, -1), { ...last, hours: last.hours.map(untilMidnight) }];
  const week = office.serviceHours === UNKNOWN ? undefined : office.serviceHours;
  const usual = ({ date }: Day): Hours => (week ? week[weekdayOf(dayNumber(date))] ?? [] : UNKNOWN);
  const valid = { validFrom: all[0]!.date, validThrough: last.date };
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: textIn(office.name, 'id').value,
    parentOrganization: { '@type': 'GovernmentOrganization', name: textIn(office.region.publisher.name, 'id').value },
    ...(office.address !== undefined && { address: textIn(office.address, 'id').value }),
    ...(office.location && { geo: { '@type': 'GeoCoordinates', ...office.location } }),
    areaServed: textIn(office.region.name, 'id').value,
    contactPoint: office.contacts.flatMap(contactPoint),
    openingHoursSpecification: (Object.entries(week ?? {}) as [Weekday, Hours][]).flatMap(([weekday, hours]) => (hours === UNKNOWN ? [] : hours).map((interval) =>
      ({ '@type': 'OpeningHoursSpecification', dayOfWeek: days[weekday], ...clock(interval), ...valid }))),
    specialOpeningHoursSpecification: all.filter((day) => JSON.stringify(day.hours) !== JSON.stringify(usual(day))).flatMap(({ date, hours }) =>
      (hours.length === 0 ? [CLOSED] : hours.map(clock)).map((times) => ({ '@type': 'OpeningHoursSpecification', ...times, validFrom: date, validThrough: date }))),
  };
}

/** As search engines read "closed all day". */
const CLOSED = { opens: '00:00', closes: '00:00' };

function asLongAs(isTold: (day: Day) => day is Told, days: readonly Day[]): readonly Told[] {
  const end = days.findIndex((day) => !isTold(day));
  return (end < 0 ? days : days.slice(0, end)) as readonly Told[];
}

/** Whether it ends on the next day, which search engines read as we do. */
function endsLate({ opens, closes }: Interval): boolean {
  return closes < opens;
}

/** What reaches beyond the last day lies on one of which nothing is told. */
function untilMidnight(interval: Interval): Interval {
  return endsLate(interval) ? { ...interval, closes: '24:00' } : interval;
}

/** 24:00 is no time there: it is 00:00 of the next day, and the last minute where the day is open from its beginning, which says "all day". */
function clock({ opens, closes }: Interval): { readonly opens: string; readonly closes: string } {
  return { opens, closes: closes !== '24:00' ? closes : opens === '00:00' ? '23:59' : '00:00' };
}

function contactPoint(contact: Contact): readonly object[] {
  const type = { '@type': 'ContactPoint', contactType: 'customer service' };
  if (contact.kind === 'email') return [{ ...type, email: contact.address }];
  const url = contactLink(contact);
  if (contact.kind === 'web') return url === undefined ? [] : [{ ...type, url }];
  const telephone = digits(contact.number);
  return telephone === undefined || contact.kind === 'sms' ? [] : [{ ...type, telephone, ...(contact.kind === 'whatsapp' && { url }) }];
}
