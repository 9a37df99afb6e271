import { liveDocument, officeDocument, read, serviceDocument } from '@tetap/feed';
import type { LiveDocument, OfficeDocument, ServiceDocument } from '@tetap/feed';
import { defaults } from './vectors.js';
import type { Group, JsonObject, Vector } from './vectors.js';

/** Fields of each patch replace those before them whole; `null` takes a field away. */
function merged(...patches: readonly (JsonObject | undefined)[]): JsonObject {
  const fields = patches.flatMap((patch) => Object.entries(patch ?? {}));
  return Object.fromEntries([...new Map(fields)].filter(([, value]) => value !== null));
}

/** The office document of a vector, or undefined where the reader refuses it. */
export function officeOf(group: Group, vector: Vector, name = vector.office): OfficeDocument | undefined {
  const patch = group.offices[name];
  if (!patch) throw new Error(`no office "${name}" in this group`);
  const base = defaults.office.data as JsonObject;
  const own = name === vector.office ? vector : undefined;
  const region = merged(...[base, patch, own?.data].map((data) => data?.region as JsonObject | undefined));
  const data = { ...merged(base, patch, own?.data), region };
  return read(officeDocument, { ...merged(defaults.office, own?.envelope), data }, `offices/${name}.json`).value;
}

/** The overlay of a vector as a host would serve it, unread. */
export function rawOverlayOf({ overlay, overlayEnvelope }: Vector): JsonObject | undefined {
  return overlay && { ...merged(defaults.overlay, overlayEnvelope), data: merged(defaults.overlay.data as JsonObject, overlay) };
}

/** The overlay document of a vector, where it has one that the reader accepts. */
export function overlayOf(vector: Vector): LiveDocument | undefined {
  const raw = rawOverlayOf(vector);
  return raw && read(liveDocument, raw, 'live.json').value;
}

export function serviceOf({ service }: Vector): ServiceDocument {
  const { value } = read(serviceDocument, { ...defaults.overlay, data: merged(defaults.service, service) }, 'services/layanan.json');
  if (!value) throw new Error('the service of this vector cannot be read');
  return value;
}
