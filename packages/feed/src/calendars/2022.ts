import type { DecreedYear } from './calendar.js';
import { jointDecree } from './decree.js';
import { ascension, christmas, collective, goodFriday, iduladha, idulfitri, imlek, independence, islamicNewYear, isra, labourDay, maulid, national, newYear, nyepi, pancasila, waisak } from './names.js';

/**
 * Decreed without collective leave (pandemic); leave was added in April. Iduladha moved by a day two days before it,
 * after the Religious Affairs Minister's decree 668/2022. Sources: kompas.tv/nasional/214340 (22 September 2021),
 * kabar24.bisnis.com/read/20220709/15/1552997.
 */
export const year2022: DecreedYear = {
  year: 2022,
  decree: jointDecree('963/2021, 3/2021, 4/2021', '2021-09-22'),
  days: [
    national('2022-01-01', newYear(2022)),
    national('2022-02-01', imlek(2573)),
    national('2022-02-28', isra),
    national('2022-03-03', nyepi(1944)),
    national('2022-04-15', goodFriday),
    national('2022-05-01', labourDay),
    national('2022-05-02', idulfitri(1443)),
    national('2022-05-03', idulfitri(1443)),
    national('2022-05-16', waisak(2566)),
    national('2022-05-26', ascension),
    national('2022-06-01', pancasila),
    national('2022-07-09', iduladha(1443)),
    national('2022-07-30', islamicNewYear(1444)),
    national('2022-08-17', independence),
    national('2022-10-08', maulid),
    national('2022-12-25', christmas),
  ],
  changes: [
    {
      decree: jointDecree('375/2022, 1/2022, 1/2022', '2022-04-07'),
      removed: [],
      added: [
        collective('2022-04-29', idulfitri(1443)),
        collective('2022-05-04', idulfitri(1443)),
        collective('2022-05-05', idulfitri(1443)),
        collective('2022-05-06', idulfitri(1443)),
      ],
    },
    {
      decree: jointDecree('678/2022, 2/2022, 2/2022', '2022-07-07'),
      removed: ['2022-07-09'],
      added: [national('2022-07-10', iduladha(1443))],
    },
  ],
};
