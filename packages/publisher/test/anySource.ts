import type { Instant, LocalDate } from '@tetap/feed';
import type { Source } from '@tetap/publisher';
import fc from 'fast-check';
import { around } from '../../schedule/test/arbitrary.js';
import type { OfficeSource } from '../src/source/officeForm.js';

const holidayHours = fc.constantFrom<'usual' | readonly []>('usual', []);

/** Random sources of one office and an instant to compile them at, among days whose rules are all mixed up. */
export function anySource(date: LocalDate, zone: string): fc.Arbitrary<{ readonly source: Source; readonly generated: Instant }> {
  const { anyOffice, anyOverlay, instant } = around(date, 21, [zone]);
  const year = Number(date.slice(0, 4));
  const rules = fc.record({ national: holidayHours, collective: holidayHours, local: holidayHours }, { requiredKeys: [] });
  const turn = fc.constantFrom('day' as const, 'week' as const, 'working-day' as const);
  return fc.record({ document: anyOffice, overlay: anyOverlay, generated: instant, years: fc.constantFrom([year], [year, year + 1]), own: rules, regional: rules, turn, facesPublic: fc.boolean() })
    .map(({ document: { data }, overlay, generated, years, own, regional, turn, facesPublic }) => {
      const { id, name, kind, serviceHours, workHours, seasons, exceptions, holidays, noCounter, posts } = data;
      const office: OfficeSource = {
        id, name, kind, facesPublic, contacts: [], exceptions, posts, holidays: own,
        ...(noCounter && { noCounter }), ...(serviceHours && serviceHours !== 'unknown' && { serviceHours }), ...(workHours && workHours !== 'unknown' && { workHours }),
        seasons: [...seasons.flatMap(({ serviceHours: hours, ...season }) => (hours === 'unknown' ? [] : [{ ...season, serviceHours: hours }])) as NonNullable<OfficeSource['seasons']>, { during: 'ramadan', ...(workHours && workHours !== 'unknown' ? { workHours } : { serviceHours: {} }) }],
        rosters: [{ id: 'piket', posts: ['piket'], turn, anchor: date, hours: 'service' }],
      };
      return {
        generated: new Date(generated).toISOString(),
        source: {
          region: { code: '12.18', name: 'Kabupaten Contoh', zone, publisher: { name: 'Diskominfo Contoh' }, live: { ttl: 60 } },
          holidays: { years, rules: regional, local: holidays.map(({ id: local, from, until }) => ({ id: local, name: 'Libur daerah', from, until, scope: { facesPublic: true } })) },
          policies: data.policies.map((policy, index) => ({ ...policy, id: `p${index}`, except: { facesPublic: false }, ...(index > 0 && { supersedes: ['p0'] }) })),
          offices: [office], services: [], apps: [], live: { incidents: [], overrides: [], ...overlay.document?.data }, places: new Map(),
        },
      };
    });
}
