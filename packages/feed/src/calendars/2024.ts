import type { DecreedYear } from './calendar.js';
import { jointDecree, presidentialDecree } from './decree.js';
import { ascension, christmas, collective, easter, generalElection, goodFriday, iduladha, idulfitri, imlek, independence, islamicNewYear, isra, labourDay, maulid, national, newYear, nyepi, pancasila, regionalElection, waisak } from './names.js';

/**
 * The two election days were made holidays by decrees of their own. Sources: setkab.go.id through
 * prfmnews.pikiran-rakyat.com (12 September 2023), okezone.com 2024/02/06, jdih.setneg.go.id through tvonenews.com.
 */
export const year2024: DecreedYear = {
  year: 2024,
  decree: jointDecree('855/2023, 3/2023, 4/2023', '2023-09-12'),
  days: [
    national('2024-01-01', newYear(2024)),
    national('2024-02-08', isra),
    collective('2024-02-09', imlek(2575)),
    national('2024-02-10', imlek(2575)),
    national('2024-03-11', nyepi(1946)),
    collective('2024-03-12', nyepi(1946)),
    national('2024-03-29', goodFriday),
    national('2024-03-31', easter),
    collective('2024-04-08', idulfitri(1445)),
    collective('2024-04-09', idulfitri(1445)),
    national('2024-04-10', idulfitri(1445)),
    national('2024-04-11', idulfitri(1445)),
    collective('2024-04-12', idulfitri(1445)),
    collective('2024-04-15', idulfitri(1445)),
    national('2024-05-01', labourDay),
    national('2024-05-09', ascension),
    collective('2024-05-10', ascension),
    national('2024-05-23', waisak(2568)),
    collective('2024-05-24', waisak(2568)),
    national('2024-06-01', pancasila),
    national('2024-06-17', iduladha(1445)),
    collective('2024-06-18', iduladha(1445)),
    national('2024-07-07', islamicNewYear(1446)),
    national('2024-08-17', independence),
    national('2024-09-16', maulid),
    national('2024-12-25', christmas),
    collective('2024-12-26', christmas),
  ],
  changes: [
    {
      decree: presidentialDecree('10/2024', '2024-02-06'),
      removed: [],
      added: [national('2024-02-14', generalElection)],
    },
    {
      decree: presidentialDecree('33/2024', '2024-11-21'),
      removed: [],
      added: [national('2024-11-27', regionalElection)],
    },
  ],
};
