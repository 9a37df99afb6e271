import type { OfficeEntry, ServicesDocument } from '@tetap/feed';
import { textIn } from '@tetap/words';
import type { Language } from '@tetap/words';
import type { StructuredData } from './structuredData.js';

/** As many services as are told: a search engine wants to know what there is, and a catalogue of thousands would weigh on the page. */
const MOST = 200;

/**
 * What a region does for its citizens, for search engines: a `GovernmentService` of schema.org for each service of the directory,
 * in its words, with the offices that do it where their names are known.
 */
export function servicesData({ data }: ServicesDocument, offices: readonly OfficeEntry[], language: Language): StructuredData {
  const { directory: { categories, ways }, tag } = language;
  const names = new Map(offices.map(({ id, name }) => [id, textIn(name, tag).value]));
  return {
    '@context': 'https://schema.org',
    '@graph': data.slice(0, MOST).map((entry) => {
      const providers = entry.offices.flatMap((id) => names.get(id) ?? []);
      return {
        '@type': 'GovernmentService',
        name: textIn(entry.name, tag).value,
        serviceType: categories[entry.category],
        inLanguage: tag,
        ...(providers.length > 0 && { provider: providers.map((name) => ({ '@type': 'GovernmentOffice', name })) }),
        availableChannel: { '@type': 'ServiceChannel', name: ways[entry.flags.home] },
      };
    }),
  };
}
