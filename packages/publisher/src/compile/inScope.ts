import type { OfficeSource } from '../source/officeForm.js';
import type { Scope, Scoped } from '../source/scopeForm.js';

/** Whether a rule concerns an office: it is in the scope, if there is one, and not in the exception. */
export function concerns({ scope, except }: Scoped, office: OfficeSource): boolean {
  return (scope === undefined || inScope(scope, office)) && !(except !== undefined && inScope(except, office));
}

/** An office that names no sub-districts serves all of them. */
function inScope({ offices, kinds, districts, facesPublic }: Scope, office: OfficeSource): boolean {
  return (offices === undefined || offices.includes(office.id))
    && (kinds === undefined || kinds.includes(office.kind))
    && (districts === undefined || office.districts === undefined || office.districts.some((code) => districts.includes(code)))
    && (facesPublic === undefined || office.facesPublic === facesPublic);
}
