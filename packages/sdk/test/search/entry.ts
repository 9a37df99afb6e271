import type { ServiceEntry } from '@tetap/feed';

export const entry = (id: string, name: ServiceEntry['name'], ...keywords: string[]): ServiceEntry =>
  ({ id, name, keywords, category: 'lainnya', flags: { home: 'all', helped: false }, offices: [] });
