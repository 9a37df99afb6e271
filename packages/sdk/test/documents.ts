import type { LiveDocument, OfficeDocument } from '@tetap/feed';
import { EXAMPLE_NOW, exampleApps, exampleEnvelope, exampleLive, exampleOffice, exampleRegionDigest, exampleService, exampleServices } from '../src/testing/index.js';

/** Monday, 23 November 2026, 10.00 WIB. */
export const MONDAY_10 = EXAMPLE_NOW;
export const MINUTE = 60_000;

export const envelope = exampleEnvelope();
export const region = exampleRegionDigest();

/** An office that is open on Mondays from 08.00 to 15.00; `live` seconds where its region has an overlay. */
export function office(id = 'disdukcapil', live?: number, rest: object = {}): OfficeDocument {
  return { ...exampleOffice({ id, ...(live !== undefined && { region: { live: { ttl: live } } }) }), ...rest };
}

export function live(rest: object = {}, data: object = {}): LiveDocument {
  return exampleLive(data, rest);
}

export const services = exampleServices();
export const apps = exampleApps([{ id: 'aplikasi' }]);

/** By web or at the counter, or at an office that is not there. */
export const service = exampleService({
  app: 'aplikasi',
  paths: [
    { kind: 'counter', office: 'disdukcapil' },
    { kind: 'web', url: 'https://layanan.example.go.id/ktp', app: 'aplikasi' },
    { kind: 'counter', office: 'hilang' },
  ],
});
