import type { DecreedYear } from './calendar.js';
import { jointDecree } from './decree.js';
import { ascension, christmas, collective, easter, goodFriday, iduladha, idulfitri, imlek, independence, islamicNewYear, isra, labourDay, maulid, national, newYear, nyepi, pancasila, waisak } from './names.js';

/**
 * Leave after Independence Day was added eleven days before it. Sources: jpnn.com (October 2024),
 * okezone.com 2025/08/07, fajar.co.id 2025/08/08.
 */
export const year2025: DecreedYear = {
  year: 2025,
  decree: jointDecree('1017/2024, 2/2024, 2/2024', '2024-10-14'),
  days: [
    national('2025-01-01', newYear(2025)),
    national('2025-01-27', isra),
    collective('2025-01-28', imlek(2576)),
    national('2025-01-29', imlek(2576)),
    collective('2025-03-28', nyepi(1947)),
    national('2025-03-29', nyepi(1947)),
    national('2025-03-31', idulfitri(1446)),
    national('2025-04-01', idulfitri(1446)),
    collective('2025-04-02', idulfitri(1446)),
    collective('2025-04-03', idulfitri(1446)),
    collective('2025-04-04', idulfitri(1446)),
    collective('2025-04-07', idulfitri(1446)),
    national('2025-04-18', goodFriday),
    national('2025-04-20', easter),
    national('2025-05-01', labourDay),
    national('2025-05-12', waisak(2569)),
    collective('2025-05-13', waisak(2569)),
    national('2025-05-29', ascension),
    collective('2025-05-30', ascension),
    national('2025-06-01', pancasila),
    national('2025-06-06', iduladha(1446)),
    collective('2025-06-09', iduladha(1446)),
    national('2025-06-27', islamicNewYear(1447)),
    national('2025-08-17', independence),
    national('2025-09-05', maulid),
    national('2025-12-25', christmas),
    collective('2025-12-26', christmas),
  ],
  changes: [
    {
      decree: jointDecree('933/2025, 1/2025, 3/2025', '2025-08-07'),
      removed: [],
      added: [collective('2025-08-18', independence)],
    },
  ],
};
