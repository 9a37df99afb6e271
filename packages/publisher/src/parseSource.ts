import { app, dayNumber, isRecord, kindOf, LAST_DAY, live, pathOf } from '@tetap/feed';
import type { Live, Schema, Week } from '@tetap/feed';
import type { Finding } from './finding.js';
import { localTimeOf } from './notation/localTimeOf.js';
import { weekdaysOf } from './notation/weekdaysOf.js';
import { holidaysForm } from './source/holidaysForm.js';
import { officeForm } from './source/officeForm.js';
import { phoneNotations } from './source/phoneNotations.js';
import type { PhoneNotations } from './source/phoneNotations.js';
import { policyForm } from './source/policyForm.js';
import { hourNotations } from './source/hourNotations.js';
import type { HourNotations } from './source/hourNotations.js';
import { createReader } from './source/reader.js';
import type { Reader } from './source/reader.js';
import { regionForm } from './source/regionForm.js';
import { inList, inMap } from './source/replaced.js';
import type { Replace } from './source/replaced.js';
import { serviceForm } from './source/serviceForm.js';
import type { Source } from './source/source.js';
import { unread } from './source/sourceFile.js';
import type { SourceFile } from './source/sourceFile.js';

/** A source folder as it was read: either a source, or the errors that stand in its way, all at once. */
export type ParsedSource =
  | { readonly source: Source; readonly issues: readonly [] }
  | { readonly source: undefined; readonly issues: readonly Finding[] };

/**
 * Reads a source folder, given as the text of its YAML files by path: `region.yaml`, `policies.yaml`, `holidays.yaml`,
 * `hours.yaml`, `offices/{id}.yaml`, `services.yaml` or `services/*.yaml`, `apps.yaml`, `live.yaml`.
 *
 * A source with an error is no source: publishing the readable rest could say "open" where the unreadable part said
 * "closed". Never throws.
 */
export function parseSource(files: Readonly<Record<string, string>>): ParsedSource {
  const reader = createReader(files);
  const paths = Object.keys(files).sort();
  for (const path of paths) if (!KNOWN.test(path)) reader.report(unread(path), '', 'file.unknown', 'Berkas ini tidak dikenal. Periksa namanya.');

  const regionFile = reader.open('region.yaml');
  const region = regionFile && reader.part(regionFile, regionForm, regionFile.value, regionNotations(phoneNotations(reader, regionFile)));
  const notations = hourNotations(reader, region?.code);
  const holidaysFile = reader.open('holidays.yaml');
  const holidays = holidaysFile && reader.part(holidaysFile, holidaysForm, holidaysFile.value, holidayNotations(notations.hours(holidaysFile)));
  for (const [name, file] of [['region.yaml', regionFile], ['holidays.yaml', holidaysFile]] as const) {
    if (!file && files[name] === undefined) reader.report(unread(name), '', 'file.missing', `Berkas ${name} belum ada. Buat berkasnya.`);
  }
  const hoursFile = reader.open('hours.yaml');
  // What is wrong with the file is told once, not again for each office that names a week of it.
  const profiles = hoursFile || files['hours.yaml'] === undefined ? readProfiles(reader, notations, hoursFile) : undefined;
  const policies = records(reader, 'policies.yaml', policyForm, (file) => inMap({ counter: notations.hours(file), weekdays: days, supersedes: oneOrMore }));
  const offices = paths.filter((path) => OFFICE.test(path)).flatMap((path) => {
    const file = reader.open(path);
    if (file && kindOf(pathOf('office', idOf(path)))?.kind !== 'office') reader.report(file, '', 'id.invalid', 'Nama berkas ini dipakai untuk jadwal kantor. Ganti akhiran ".timeline".');
    const written = file && isRecord(file.value) ? file.value['id'] : undefined;
    if (file && written !== undefined && written !== idOf(path)) reader.report(file, 'id', 'id.invalid', `Id kantor adalah nama berkasnya, "${idOf(path)}". Hapus baris ini, atau ganti nama berkasnya.`);
    const office = file && reader.part(file, officeForm, file.value, officeNotations(file, phoneNotations(reader, file).contact, notations.hours(file), notations.week(file, profiles)));
    return office ? [office] : [];
  });
  const services = paths.filter((path) => SERVICES.test(path)).flatMap((path) => records(reader, path, serviceForm, (file) => serviceNotations(phoneNotations(reader, file))));
  const apps = records(reader, 'apps.yaml', app);
  const overlay = readLive(reader);

  const { findings, places } = reader;
  if (findings.length > 0 || !region || !holidays) return { source: undefined, issues: findings };
  return { source: { region, holidays, policies, offices, services, apps, live: overlay, places }, issues: [] };
}

const OFFICE = /^offices\/([^/]+)\.ya?ml$/;
function idOf(path: string): string | undefined {
  return OFFICE.exec(path)?.[1];
}
const SERVICES = /^services(\/[^/]+)?\.ya?ml$/;
const KNOWN = /^((region|holidays|hours|policies|apps|live|services)\.yaml|(offices|services)\/[^/]+\.ya?ml)$/;

/** The records of a file that holds a list; an empty or missing file holds none. */
function records<T>(reader: Reader, path: string, schema: Schema<T>, notations: (file: SourceFile) => Replace = () => (value) => value): readonly T[] {
  const file = reader.open(path);
  if (!file || file.value === null || file.value === undefined) return [];
  if (!Array.isArray(file.value)) {
    reader.report(file, '', 'list.expected', 'Berkas ini berisi daftar. Awali setiap isian dengan tanda hubung dan spasi.');
    return [];
  }
  const replace = notations(file);
  return file.value.flatMap((written, index) => {
    const record = reader.part(file, schema, written, replace, `[${index}]`);
    return record === undefined ? [] : [record];
  });
}

function readProfiles(reader: Reader, { week }: HourNotations, file: SourceFile | undefined): ReadonlyMap<string, Week> {
  const profiles = new Map<string, Week>();
  if (file && file.value !== null && !isRecord(file.value)) reader.report(file, '', 'hours.unreadable', 'Berkas ini berisi pola jam. Tulis nama pola, titik dua, lalu hari dan jamnya di bawahnya.');
  if (!file || !isRecord(file.value)) return profiles;
  const replace = week(file, new Map());
  for (const [name, written] of Object.entries(file.value)) {
    profiles.set(name, isRecord(written) ? replace(written, name) as Week : {});
    if (!isRecord(written)) reader.report(file, name, 'hours.unreadable', `Pola jam "${name}" tidak terbaca. Tulis hari dan jamnya, seperti "senin-kamis: 08.00-15.00".`);
  }
  return profiles;
}

function readLive(reader: Reader): Live {
  const file = reader.open('live.yaml');
  const none: Live = { overrides: [], incidents: [] };
  return file && file.value !== null ? reader.part(file, live, file.value, (written) => (isRecord(written) ? { ...none, ...written } : written)) ?? none : none;
}

function regionNotations({ number, contact, complaint }: PhoneNotations): Replace {
  return inMap({ publisher: inMap({ contact }), complaints: inList(complaint), emergency: inList(inMap({ number })), words: pairs });
}

function serviceNotations({ contact, complaint }: PhoneNotations): Replace {
  return inMap({ paths: inList(inMap({ contact })), complaints: inList(complaint) });
}

function holidayNotations(hours: Replace): Replace {
  return inMap({ rules: inMap(ofEachKind(hours)), local: inList(inMap({}, oneDay)) });
}

function ofEachKind(hours: Replace): Readonly<Record<string, Replace>> {
  return { national: hours, collective: hours, local: hours };
}

function officeNotations(file: SourceFile, contact: Replace, hours: Replace, week: Replace): Replace {
  return inMap({
    serviceHours: week,
    workHours: week,
    holidays: inMap({ ...ofEachKind(hours), on: inList(inMap({ hours })) }),
    seasons: inList(inMap({ serviceHours: week, workHours: week })),
    exceptions: inList(inMap({ hours }, oneDay)),
    contacts: inList(contact),
    posts: inList(inMap({ contacts: inList(contact) })),
    rosters: inList(inMap({ hours: week, handover: (written) => (typeof written === 'string' ? localTimeOf(written) ?? written : written), changes: inList(inMap({}, period)) })),
  }, (office) => ({ ...office, id: idOf(file.path) }));
}

/** `{ online: daring }`: for each word of ours what to say instead. */
const pairs: Replace = (written) => (isRecord(written) ? Object.entries(written).map(([ours, say]) => ({ for: ours, say })) : written);

/** `[jumat]`, `senin-kamis`: what is not understood stays as it is, for the schema to refuse. */
const days: Replace = (written) => (typeof written === 'string' ? weekdaysOf(written) ?? [written]
  : Array.isArray(written) ? written.flatMap((day: unknown): readonly unknown[] => (typeof day === 'string' ? weekdaysOf(day) : undefined) ?? [day]) : written);
const oneOrMore: Replace = (written) => (typeof written === 'string' ? [written] : written);

/** A period without a last day is its first; one whose last day was left blank is not understood, since it may have none. */
function period(written: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { until: firstDayOf(written), ...written };
}

/** A record that names no last day is about its first; one that names no id is known by its first day. */
function oneDay(written: Readonly<Record<string, unknown>>): unknown {
  return { id: firstDayOf(written), ...period(written) };
}

/** For what is not written; where it is no day, one that nobody gets to see, so that it is told once and of what was written. */
function firstDayOf({ from }: Readonly<Record<string, unknown>>): unknown {
  return typeof from === 'string' && Number.isFinite(dayNumber(from)) ? from : LAST_DAY;
}
