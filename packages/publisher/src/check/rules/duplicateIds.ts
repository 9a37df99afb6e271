import type { Fault, Rule } from '../rule.js';

type Named = { readonly id?: string };

/** An id names one thing: of two, an overlay or a link would mean either. */
export const duplicateIds: Rule = ({ source }) => {
  const { policies, holidays, offices, services, apps, live, region } = source;
  const files: readonly (readonly Named[])[] = [policies, offices, services, apps];
  const whole = files.flatMap((list) => repeated(list).map(({ item }) => fault(item, 'id', item.id)));
  const parts: readonly (readonly [record: object, name: string, list: readonly Named[] | undefined])[] = [
    [holidays, 'local', holidays.local], [region, 'notices', region.notices],
    [live, 'overrides', live.overrides], [live, 'incidents', live.incidents], [live, 'notices', live.notices],
    ...offices.flatMap((office) => [
      [office, 'posts', office.posts], [office, 'rosters', office.rosters], [office, 'exceptions', office.exceptions], [office, 'seasons', office.seasons],
    ] as const),
  ];
  return [...whole, ...parts.flatMap(([record, name, list = []]) => repeated(list).map(({ item, index }) => fault(record, `${name}[${index}].id`, item.id)))];
};

function repeated<T extends Named>(list: readonly T[]): readonly { readonly item: T; readonly index: number }[] {
  return list.flatMap((item, index) => (item.id !== undefined && list.findIndex(({ id }) => id === item.id) < index ? [{ item, index }] : []));
}

function fault(record: object, path: string, id = ''): Fault {
  return { severity: 'error', code: 'id.duplicate', record, path, message: `Id "${id}" sudah dipakai. Beri id lain.` };
}
