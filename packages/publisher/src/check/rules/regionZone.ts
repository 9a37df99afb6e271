import { zoneLabel } from '@tetap/feed';
import { zoneOfRegion } from '@tetap/feed/regions';
import type { Rule } from '../rule.js';

/** All hours are of the region's zone, so one that is not the zone of its province would shift every opening (Keppres 41/1987). */
export const regionZone: Rule = ({ source: { region: record } }) => {
  const { code, zone } = record;
  const legal = zoneOfRegion(code);
  if (!legal) return [{ severity: 'error', code: 'region.invalid', record, path: 'code', message: `Tidak ada provinsi dengan kode ${code.slice(0, 2)}. Tulis kode Kemendagri, seperti 12.18.` }];
  return zoneLabel(zone) === zoneLabel(legal) ? [] : [{
    severity: 'error', code: 'region.zone', record, path: 'zone',
    message: `Zona waktu wilayah ${code} adalah ${zoneLabel(legal)}, bukan ${zoneLabel(zone)}. Tulis ${legal}, atau betulkan kodenya.`,
  }];
};
