import { isWithin, overlaps } from '@tetap/feed';
import type { OfficeSource } from '../source/officeForm.js';
import type { Scope, Scoped } from '../source/scopeForm.js';

/** Whether a rule concerns an office: it is in the scope, if there is one, and not in the exception. */
export function concerns({ scope, except }: Scoped, office: OfficeSource): boolean {
  return (scope === undefined || inScope(scope, office, 'partly')) && !(except !== undefined && inScope(except, office, 'wholly'));
}

/**
 * An office that names no sub-districts serves all of them. A rule reaches whoever serves one of its sub-districts, but
 * frees only whoever serves no others: an exemption must not lift a closure for those it does not name (law 1).
 */
function inScope({ offices, kinds, districts, facesPublic }: Scope, office: OfficeSource, how: 'partly' | 'wholly'): boolean {
  return (offices === undefined || offices.includes(office.id))
    && (kinds === undefined || kinds.includes(office.kind))
    && (districts === undefined || (how === 'partly'
      ? office.districts === undefined || office.districts.some((code) => districts.some((named) => overlaps(code, named)))
      : office.districts !== undefined && office.districts.every((code) => districts.some((named) => isWithin(code, named)))))
    && (facesPublic === undefined || office.facesPublic === facesPublic);
}
