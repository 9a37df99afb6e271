import type { DecreedYear } from './calendar.js';
import { jointDecree } from './decree.js';
import { ascension, christmas, collective, goodFriday, iduladha, idulfitri, imlek, independence, islamicNewYear, isra, labourDay, maulid, national, newYear, nyepi, pancasila, waisak } from './names.js';

/**
 * Leave for Idulfitri was moved forward in March, leave for Iduladha added in June. Sources:
 * antaranews.com/infografik/3176645, daulatrakyat.id quoting setkab.go.id, kompas.tv/article/398513 (29 March),
 * ntbsatu.com/2023/06/20.
 */
export const year2023: DecreedYear = {
  year: 2023,
  decree: jointDecree('1066/2022, 3/2022, 3/2022', '2022-10-11'),
  days: [
    national('2023-01-01', newYear(2023)),
    national('2023-01-22', imlek(2574)),
    collective('2023-01-23', imlek(2574)),
    national('2023-02-18', isra),
    national('2023-03-22', nyepi(1945)),
    collective('2023-03-23', nyepi(1945)),
    national('2023-04-07', goodFriday),
    collective('2023-04-21', idulfitri(1444)),
    national('2023-04-22', idulfitri(1444)),
    national('2023-04-23', idulfitri(1444)),
    collective('2023-04-24', idulfitri(1444)),
    collective('2023-04-25', idulfitri(1444)),
    collective('2023-04-26', idulfitri(1444)),
    national('2023-05-01', labourDay),
    national('2023-05-18', ascension),
    national('2023-06-01', pancasila),
    collective('2023-06-02', waisak(2567)),
    national('2023-06-04', waisak(2567)),
    national('2023-06-29', iduladha(1444)),
    national('2023-07-19', islamicNewYear(1445)),
    national('2023-08-17', independence),
    national('2023-09-28', maulid),
    national('2023-12-25', christmas),
    collective('2023-12-26', christmas),
  ],
  changes: [
    {
      // Announced on this day; the day of signing was not found.
      decree: jointDecree('327/2023, 1/2023, 1/2023', '2023-03-29'),
      removed: ['2023-04-26'],
      added: [collective('2023-04-19', idulfitri(1444)), collective('2023-04-20', idulfitri(1444))],
    },
    {
      decree: jointDecree('624/2023, 2/2023, 2/2023', '2023-06-16'),
      removed: [],
      added: [collective('2023-06-28', iduladha(1444)), collective('2023-06-30', iduladha(1444))],
    },
  ],
};
