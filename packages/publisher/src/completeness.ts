import { completePercent, officeCompleteness, serviceCompleteness } from '@tetap/feed/completeness';
import type { Completeness, OfficePart, ServicePart } from '@tetap/feed/completeness';
import type { Instant } from '@tetap/feed';
import { publicationOf } from './compile/publicationOf.js';
import { serviceData } from './compile/serviceData.js';
import type { Source } from './source/source.js';

/** How complete the source's offices and services are as citizens will read them, by id. */
export interface SourceCompleteness {
  readonly offices: ReadonlyMap<string, Completeness<OfficePart>>;
  readonly services: ReadonlyMap<string, Completeness<ServicePart>>;
}

const words: Readonly<Record<OfficePart | ServicePart, string>> = {
  address: 'alamat', hours: 'jam layanan', phone: 'nomor telepon', duty: 'petugas piket 7 hari ke depan', staffing: 'aturan WFH (juga bila tidak ada)', urgent: 'keperluan mendesak',
  requirements: 'persyaratan', steps: 'prosedur', duration: 'jangka waktu', fee: 'biaya', outputs: 'produk', complaints: 'pengaduan', 'in-person': 'jalur tanpa HP',
};

/**
 * What the publication of an office or a service would lack. It stops nothing: `check` says what must not be published.
 *
 * @param generated the instant of the coming publication
 * @throws RangeError when `generated` is no instant
 */
export function completeness(source: Source, generated: Instant): SourceCompleteness {
  const { horizon, offices } = publicationOf(source, generated);
  return {
    offices: new Map(offices.map(({ data }) => [data.id, officeCompleteness(data, horizon.generated)])),
    services: new Map(source.services.map((service) => [service.id, serviceCompleteness(serviceData(service), source.region)])),
  };
}

/** The report for an officer, in Indonesian, line by line: the whole, then what lacks most, with what to fill in. */
export function completenessReport({ offices, services }: SourceCompleteness): readonly string[] {
  return [
    `Kelengkapan: ${offices.size} kantor ${completePercent(...offices.values())} %, ${services.size} layanan ${completePercent(...services.values())} %.`,
    ...[...lacking('Kantor', offices), ...lacking('Layanan', services)].sort((a, b) => a.percent - b.percent).map(({ line }) => line),
  ];
}

function lacking(kind: string, all: ReadonlyMap<string, Completeness<OfficePart | ServicePart>>): readonly { readonly percent: number; readonly line: string }[] {
  return [...all].filter(([, { missing }]) => missing.length > 0).map(([id, each]) => {
    const percent = completePercent(each);
    return { percent, line: `${kind} ${id}: ${percent} %. Belum ada: ${each.missing.map((part) => words[part]).join(', ')}.` };
  });
}
