import type { DecreedYear } from './calendar.js';
import { jointDecree } from './decree.js';
import { ascension, christmas, collective, easter, goodFriday, iduladha, idulfitri, imlek, independence, islamicNewYear, isra, labourDay, maulid, national, newYear, nyepi, pancasila, waisak } from './names.js';

/**
 * Sources: setneg.go.id and disdiksmg.semarangkota.go.id; lists in the press differ from the decree in places.
 */
export const year2026: DecreedYear = {
  year: 2026,
  decree: jointDecree('1497/2025, 2/2025, 5/2025', '2025-09-19'),
  days: [
    national('2026-01-01', newYear(2026)),
    national('2026-01-16', isra),
    collective('2026-02-16', imlek(2577)),
    national('2026-02-17', imlek(2577)),
    collective('2026-03-18', nyepi(1948)),
    national('2026-03-19', nyepi(1948)),
    collective('2026-03-20', idulfitri(1447)),
    national('2026-03-21', idulfitri(1447)),
    national('2026-03-22', idulfitri(1447)),
    collective('2026-03-23', idulfitri(1447)),
    collective('2026-03-24', idulfitri(1447)),
    national('2026-04-03', goodFriday),
    national('2026-04-05', easter),
    national('2026-05-01', labourDay),
    national('2026-05-14', ascension),
    collective('2026-05-15', ascension),
    national('2026-05-27', iduladha(1447)),
    collective('2026-05-28', iduladha(1447)),
    national('2026-05-31', waisak(2570)),
    national('2026-06-01', pancasila),
    national('2026-06-16', islamicNewYear(1448)),
    national('2026-08-17', independence),
    national('2026-08-25', maulid),
    collective('2026-12-24', christmas),
    national('2026-12-25', christmas),
  ],
  changes: [],
};
