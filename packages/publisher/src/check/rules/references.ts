import { DAY, isWithin } from '@tetap/feed';
import type { Scoped } from '../../source/scopeForm.js';
import type { Fault, Rule } from '../rule.js';

/** Whatever is named must exist: a post, an office, an app, a sub-district, a policy, a shift. */
export const references: Rule = ({ source, offices: compiled, horizon }) => {
  const { offices, services, apps, policies, live, region, holidays } = source;
  const faults: Fault[] = [];
  const known = {
    office: new Set(offices.map(({ id }) => id)),
    app: new Set(apps.map(({ id }) => id)),
  };
  // A sub-district names its villages too; a region that lists none has all that lie in it.
  const places = region.districts?.map(({ code }) => code) ?? [region.code];
  const words = { office: 'Kantor', app: 'Aplikasi', district: 'Kecamatan' };
  const look = (kind: keyof typeof words, name: string | undefined, record: object, path: string): void => {
    if (name === undefined || (kind === 'district' ? places.some((place) => isWithin(name, place)) : known[kind].has(name))) return;
    faults.push({ severity: 'error', code: `reference.${kind}`, record, path, message: `${words[kind]} "${name}" tidak ada. Periksa ejaannya.` });
  };

  region.districts?.forEach(({ code }, index) => {
    const path = `districts[${index}].code`;
    if (!isWithin(code, region.code)) faults.push({ severity: 'error', code: 'reference.district', record: region, path, message: `"${code}" bukan kecamatan di wilayah ${region.code}. Periksa kodenya.` });
    if (places.indexOf(code) < index) faults.push({ severity: 'error', code: 'id.duplicate', record: region, path, message: `${code} tertulis dua kali. Hapus salah satu.` });
  });
  for (const office of offices) {
    look('office', office.partOf, office, 'partOf');
    office.districts?.forEach((code, index) => { look('district', code, office, `districts[${index}]`); });
    const posts = new Set(office.posts?.map(({ id }) => id));
    office.rosters?.forEach((roster, index) => {
      const lookPost = (post: string | undefined, path: string): void => {
        if (post !== undefined && !posts.has(post)) faults.push({ severity: 'error', code: 'reference.post', record: office, path: `rosters[${index}].${path}`, message: `Pos "${post}" tidak ada di kantor ini. Periksa ejaannya.` });
      };
      roster.posts.forEach((post, place) => { lookPost(post, `posts[${place}]`); });
      roster.changes?.forEach(({ post, instead }, place) => {
        lookPost(post, `changes[${place}].post`);
        lookPost(instead, `changes[${place}].instead`);
      });
    });
  }
  for (const service of services) {
    service.paths.forEach((path, index) => {
      const place = `paths[${index}]`;
      if ('offices' in path) path.offices.forEach((office, at) => { look('office', office, service, `${place}.offices[${at}]`); });
      if ('office' in path) look('office', path.office, service, `${place}.office`);
      if ('app' in path) look('app', path.app, service, `${place}.app`);
    });
  }
  const rules = new Set(policies.map(({ id }) => id));
  const lookScope = ({ scope, except }: Scoped, record: object, below = ''): void => {
    if (except && Object.keys(except).length === 0) faults.push({ severity: 'error', code: 'policy.except-empty', record, path: `${below}except`, message: 'Pengecualian kosong membebaskan semua kantor. Sebutkan kantornya, atau hapus.' });
    for (const [name, set] of [['scope', scope], ['except', except]] as const) {
      set?.offices?.forEach((office, index) => { look('office', office, record, `${below}${name}.offices[${index}]`); });
      set?.districts?.forEach((code, index) => { look('district', code, record, `${below}${name}.districts[${index}]`); });
    }
  };
  for (const policy of policies) {
    policy.supersedes?.filter((id) => !rules.has(id)).forEach((id) => {
      faults.push({ severity: 'error', code: 'reference.policy', record: policy, path: 'supersedes', message: `Aturan "${id}" tidak ada. Periksa ejaannya.` });
    });
    lookScope(policy, policy);
  }
  holidays.local?.forEach((holiday, index) => { lookScope(holiday, holidays, `local[${index}].`); });
  live.overrides.forEach(({ office }, index) => { look('office', office, live, `overrides[${index}].office`); });
  live.incidents.forEach(({ app }, index) => { look('app', app, live, `incidents[${index}].app`); });
  live.notices?.forEach(({ offices: named }, index) => {
    if (named?.length === 0) faults.push({ severity: 'error', code: 'form.invalid', record: live, path: `notices[${index}].offices`, message: 'Daftar "offices" kosong, jadi tidak seorang pun membaca pesan ini. Isi, atau hapus barisnya.' });
    named?.forEach((office, at) => { look('office', office, live, `notices[${index}].offices[${at}]`); });
  });
  const shifts = new Map(compiled.map(({ source: { id }, data }) => [id, new Set(data.shifts.map((shift) => shift.id))]));
  /** Of a day gone by nothing is shown any more, and of one after the last shift nobody knows yet. */
  const isToCome = (from: string): boolean => {
    const day = Math.floor(horizon.zone.toLocal(Date.parse(from)) / DAY);
    return day >= horizon.today && day < horizon.shiftsUntil;
  };
  for (const list of ['readiness', 'officers'] as const) {
    live[list]?.forEach(({ office, shift, from }, index) => {
      look('office', office, live, `${list}[${index}].office`);
      if (shifts.get(office)?.has(shift) === false && isToCome(from)) faults.push({ severity: 'warning', code: 'reference.shift', record: live, path: `${list}[${index}].shift`, message: `Giliran piket "${shift}" tidak ada di kantor ini. Tulis seperti piket-2026-11-24.` });
    });
  }
  return faults;
};
