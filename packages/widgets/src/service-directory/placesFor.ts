import { isInPerson, overlaps } from '@tetap/feed';
import type { OfficeDocument } from '@tetap/feed';
import type { PathNow } from '@tetap/schedule';

export interface Places {
  /** In person, at an office that names the sub-district among those that it serves. */
  readonly own: readonly PathNow[];
  /** In person elsewhere: first who serves the whole region, or does not say whom, then who serves others. Nothing is left out (law 1). */
  readonly others: readonly PathNow[];
  /** From home. */
  readonly remote: readonly PathNow[];
}

/** The ways to a service by where they lead; in each part they keep their order, which is best first. */
export function placesFor(paths: readonly PathNow[], offices: ReadonlyMap<string, OfficeDocument>, district: string): Places {
  const districtsOf = ({ path }: PathNow): readonly string[] => ('office' in path && offices.get(path.office)?.data.districts) || [];
  const inPerson = paths.filter(({ path }) => isInPerson(path));
  const own = inPerson.filter((now) => district && districtsOf(now).some((code) => overlaps(code, district)));
  const others = inPerson.filter((now) => !own.includes(now));
  const servesOthers = (now: PathNow): boolean => district !== '' && districtsOf(now).length > 0;
  return {
    own,
    others: [...others.filter((now) => !servesOthers(now)), ...others.filter(servesOthers)],
    remote: paths.filter(({ path }) => !isInPerson(path)),
  };
}
