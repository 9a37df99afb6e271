import { isInPerson } from '@tetap/feed';
import type { Path, Service, ServiceEntry } from '@tetap/feed';
import type { PathSource, ServiceSource } from '../source/serviceForm.js';

/** A service with one path for each office, and what follows from its paths: flags, offices, app. */
export function serviceData({ paths: written, ...rest }: ServiceSource): Service {
  const paths = written.flatMap(pathsOf);
  const atOffices = paths.flatMap((path) => (isInPerson(path) ? [path.office] : []));
  const app = paths.flatMap((path) => ('app' in path && path.app ? [path.app] : []))[0];
  const { id, name, keywords, remote, category, requirements, steps, fee, duration, outputs, complaints, basis } = rest;
  return {
    id, name, keywords, category, flags: { ...flagsOf(paths), ...(remote && { home: remote }) }, offices: [...new Set(atOffices)], ...(app !== undefined && { app }),
    paths, requirements, steps,
    ...(fee && { fee }), ...(duration && { duration }), ...(outputs && { outputs }), ...(complaints && { complaints }), ...(basis && { basis }),
  };
}

/** The entry of a service in the index: what a search has to know. */
export function serviceEntry({ id, name, keywords, category, flags, offices, app }: Service): ServiceEntry {
  return { id, name, keywords, category, flags, offices, ...(app !== undefined && { app }) };
}

function pathsOf(path: PathSource): readonly Path[] {
  if (!('offices' in path)) return [path];
  const { kind, offices, ...rest } = path;
  return offices.map((office) => ({ kind, office, ...rest }));
}

/** From home wholly where one way needs no visit; in part where each such way ends at the counter. */
function flagsOf(paths: readonly Path[]): Service['flags'] {
  const remote = paths.filter(({ kind }) => kind === 'web' || kind === 'app' || kind === 'contact');
  return {
    home: remote.length === 0 ? 'none' : remote.some(({ collect }) => !collect) ? 'all' : 'part',
    helped: paths.some(({ kind }) => kind === 'helped'),
  };
}
