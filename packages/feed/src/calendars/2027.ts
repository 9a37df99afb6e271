import type { DecreedYear } from './calendar.js';
import { jointDecree } from './decree.js';
import { ascension, christmas, collective, easter, goodFriday, iduladha, idulfitri, imlek, independence, islamicNewYear, isra, labourDay, maulid, national, newYear, nyepi, pancasila, tentative, waisak } from './names.js';

/**
 * Isra Mikraj falls into this year twice (27 Rajab 1448 and 1449 H). The decree leaves Idulfitri and Iduladha to a
 * later decree of the Religious Affairs Minister. Sources: setneg.go.id, kemenkopmk.go.id.
 */
export const year2027: DecreedYear = {
  year: 2027,
  decree: jointDecree('1205/2026, 3/2026, 2/2026', '2026-09-15'),
  days: [
    national('2027-01-01', newYear(2027)),
    national('2027-01-05', isra),
    collective('2027-02-05', imlek(2578)),
    national('2027-02-06', imlek(2578)),
    national('2027-03-08', nyepi(1949)),
    collective('2027-03-09', idulfitri(1448)),
    tentative('2027-03-10', idulfitri(1448)),
    tentative('2027-03-11', idulfitri(1448)),
    collective('2027-03-12', idulfitri(1448)),
    collective('2027-03-15', idulfitri(1448)),
    collective('2027-03-25', goodFriday),
    national('2027-03-26', goodFriday),
    national('2027-03-28', easter),
    national('2027-05-01', labourDay),
    national('2027-05-06', ascension),
    tentative('2027-05-17', iduladha(1448)),
    collective('2027-05-18', iduladha(1448)),
    collective('2027-05-19', waisak(2571)),
    national('2027-05-20', waisak(2571)),
    national('2027-06-01', pancasila),
    national('2027-06-06', islamicNewYear(1449)),
    national('2027-08-15', maulid),
    national('2027-08-17', independence),
    collective('2027-12-24', christmas),
    national('2027-12-25', christmas),
    national('2027-12-26', isra),
  ],
  changes: [],
};
