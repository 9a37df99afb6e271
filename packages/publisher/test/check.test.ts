import { dateOf, dayNumber, DOCUMENT_LIMIT } from '@tetap/feed';
import type { OfficeDocument } from '@tetap/feed';
import { check, compile } from '@tetap/publisher';
import type { Source } from '@tetap/publisher';
import { describe, expect, it } from 'vitest';
import { brief, edited, FILES, NOW, sourceOf } from './sourceFiles.js';

type Files = Readonly<Record<string, string>>;
const dinas = (...exchanges: readonly (readonly [string, string])[]): Files => edited('offices/dinas.yaml', ...exchanges);
const policy = (text: string): Files => ({ ...FILES, 'policies.yaml': text });
const pair = (x: string, y: string): string => `- { id: x, from: 2026-01-01, mode: none, ${x} }\n- { id: y, from: 2026-01-01, mode: none, ${y} }\n`;
const roster = (change: string): Files => dinas(['hours: service', `hours: service, changes: [${change}]`]);
const handovers = (count: number): Files => dinas(['rosters:\n', `rosters:\n${Array.from({ length: count }, (_, at) => `  - { id: jaga-${at}, posts: [a], turn: day, anchor: 2026-11-02, handover: 07.00 }\n`).join('')}`]);
const exceptions = (...entries: readonly string[]): Files => dinas(['facesPublic: true', `facesPublic: true\nexceptions: [${entries.join(', ')}]`]);
const live = (text: string): Files => ({ ...FILES, 'live.yaml': text });
const found = (files: Files, generated = NOW): readonly string[] => check(sourceOf(files), generated).map(brief);
const said = (files: Files, generated = NOW): readonly string[] => check(sourceOf(files), generated).map(({ message }) => message);

const home = '- { id: x, from: 2026-01-01, mode: home, basis: [{ type: SE, number: 1/2026, issuer: Bupati }] }\n';

describe('check', () => {
  it('has nothing to say of a good source', () => {
    expect(found(FILES)).toEqual([]);
  });

  it('says the words that officers know', () => {
    expect(said(policy('- { id: x, from: 2026-01-01, mode: hybrid }\n'))).toEqual(['WFH berlaku tetapi dasar aturannya kosong. Isi nomor dan tanggal surat edaran.']);
    expect(said(policy(home))).toEqual(['Unit ini melayani warga langsung tetapi seluruhnya WFH. Periksa lagi.']);
    expect(said(edited('services.yaml', ['    - { kind: counter, offices: [dinas] }\n', '']))).toEqual(['Layanan "KTP hilang" belum punya jalur tanpa aplikasi. Tambahkan loket, bantuan, atau kontak.']);
    expect(said(edited('services.yaml', ['[Datang ke loket.]', '[a, b, c, d, e, f]']))).toEqual(['Layanan "KTP hilang" punya 6 langkah. Ringkas menjadi paling banyak 5.']);
    expect(said(dinas(['hours: service', 'hours: { senin-kamis: 08.00-15.00, jumat: 08.00-10.00 }']))).toEqual([
      ...['27 November', '4 Desember', '11 Desember'].map((day) => `Jumat, ${day}, pukul 10.00–11.30: tidak ada petugas siaga. Tambahkan piket.`),
      'Masih ada 1 waktu lain tanpa petugas siaga. Tambahkan piket.',
    ]);
    expect(said(dinas(['serviceHours: loket', 'serviceHours: { jumat: 20.00-24.00 }'], ['hours: service', 'hours: { jumat: 20.00-22.00 }']))[0]).toBe('Jumat, 27 November, pukul 22.00–24.00: tidak ada petugas siaga. Tambahkan piket.');
    expect(said(exceptions('{ from: 2026-11-24, until: 2026-11-30, effect: limited, only: [KTP] }', '{ from: 2026-11-26, effect: closed }'))).toEqual(['Pengecualian ini dan "2026-11-24" sama-sama berlaku pada 26 November 2026. Isi "priority" pada yang menang, atau pisahkan tanggalnya.']);
    expect(said(dinas(['facesPublic: true', 'facesPublic: true\nseasons: [{ during: ramadan, serviceHours: loket }, { during: ramadan, serviceHours: loket }]']))).toEqual(['Musim ini dan "Ramadan 1448 H" sama-sama berlaku pada 8 Februari 2027. Gabungkan, atau pisahkan tanggalnya.']);
    expect(said(dinas(['posts: [a, b], turn: day, anchor: 2026-11-02, hours: service', 'posts: [a, b], turn: working-day, anchor: 2011-11-02, hours: service']))).toEqual(['Giliran dihitung sejak 2011-11-02, tetapi hari libur tahun 2011, 2012, 2013, 2014, 2015 dan seterusnya tidak ada di holidays.yaml. Tambahkan tahunnya, atau majukan tanggalnya.']);
    expect(said(edited('region.yaml', ['Asia/Jakarta', 'Asia/Jayapura']))).toEqual(['Zona waktu wilayah 12.10 adalah WIB, bukan WIT. Tulis Asia/Jakarta, atau betulkan kodenya.']);
  });

  it('tells of a swap that leaves a turn to nobody, also outside of service', () => {
    const evening = (turn: string, change: string, hours = '16.00-18.00') => found(dinas(['hours: service }', `hours: service }\n  - { id: sore, posts: [a, b], turn: ${turn}, anchor: 2026-11-02, hours: { senin-kamis: "${hours}", jumat: 16.00-18.00 }, changes: [${change}] }`]));
    const lost = (field: string) => [`warning roster.change-idle offices/dinas.yaml:13 rosters[1].changes[0].${field}`];
    // 24 and 25 December are collective leave and Christmas.
    const weeks = '{ from: 2026-12-14, until: 2026-12-18, swapWith: 2026-12-21 }';
    expect(evening('day', weeks)).toEqual(lost('swapWith'));
    expect(evening('week', weeks)).toEqual([]);
    expect(evening('day', '{ from: 2026-11-24, until: 2026-11-26, swapWith: 2026-12-01 }')).toEqual([]);
    expect(evening('day', '{ from: 2026-11-24, swapWith: 2026-10-27 }')).toEqual(lost('swapWith'));
    expect(evening('day', '{ from: 2026-11-28, swapWith: 2026-11-27 }')).toEqual(lost('from'));
    expect(evening('shift', '{ from: 2026-11-26, swapWith: 2026-11-27 }', '16.00-18.00, 18.00-20.00')).toEqual(lost('swapWith'));
    expect(evening('shift', '{ from: 2026-11-27, swapWith: 2026-11-26 }', '16.00-18.00, 18.00-20.00')).toEqual(lost('from'));
    expect(evening('shift', '{ from: 2026-11-25, swapWith: 2026-11-26 }', '16.00-18.00, 18.00-20.00')).toEqual([]);
  });

  it.each<readonly [string, Files, readonly string[]]>([
    ['work from home without a legal basis', policy('- { id: x, from: 2026-01-01, mode: hybrid }\n'), ['error policy.basis-missing policies.yaml:1 [0]']],
    ['no fault in an explicit none without one', policy('- { id: x, from: 2026-01-01, mode: none }\n'), []],
    ['a public office that is wholly at home', policy(home), ['warning policy.public-home offices/dinas.yaml:4 facesPublic']],
    ['an errand that needs a phone of one’s own', edited('services.yaml', ['    - { kind: counter, offices: [dinas] }\n', '']), ['warning service.app-only services.yaml:7 [0].paths']],
    ['more steps than people follow', edited('services.yaml', ['[Datang ke loket.]', '[a, b, c, d, e, f]']), ['warning service.many-steps services.yaml:10 [0].steps']],
    ['no fault in five steps', edited('services.yaml', ['[Datang ke loket.]', '[a, b, c, d, e]']), []],
    ['service without anybody on duty', dinas(['hours: service', 'hours: { senin-kamis: 08.00-15.00 }']), [...Array<string>(4).fill('error duty.gap offices/dinas.yaml:12 rosters')]],
    ['an office without a roster', dinas(['rosters:\n  - { id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, hours: service }\n', '']), ['warning duty.none offices/dinas.yaml:2']],
    ['an id that stands twice in a list', dinas(['{ id: b,', '{ id: a,']), ['error id.duplicate offices/dinas.yaml:10 posts[1].id', 'error reference.post offices/dinas.yaml:12 rosters[0].posts[1]', ...Array<string>(4).fill('error duty.gap offices/dinas.yaml:12 rosters')]],
    ['an id that stands twice in a file', { ...FILES, 'services.yaml': FILES['services.yaml']! + FILES['services.yaml']! }, ['error id.duplicate services.yaml:12 [1].id']],
    ['an office in two files', { ...FILES, 'offices/dinas.yml': FILES['offices/dinas.yaml']! }, ['error id.duplicate offices/dinas.yml:2 id']],
    ['an unknown sub-district of a holiday', { ...FILES, 'holidays.yaml': 'years: [2026, 2027]\nlocal: [{ id: a, name: Adat, from: 2026-12-01, scope: { districts: [12.10.99] } }]\n' }, ['error reference.district holidays.yaml:2 local[0].scope.districts[0]']],
    ['a rule for a holiday that is none', dinas(['hours: service', 'hours: service'], ['facesPublic: true', 'facesPublic: true\nholidays: { on: [{ date: 2026-12-01, hours: tutup }] }']), ['error calendar.not-holiday offices/dinas.yaml:5 holidays.on[0].date']],
    ['two rules for one holiday', dinas(['facesPublic: true', 'facesPublic: true\nholidays: { on: [{ date: 2026-12-25, hours: tutup }, { date: 2026-12-25, hours: usual }] }']), ['error id.duplicate offices/dinas.yaml:5 holidays.on[1].date']],
    ['an exemption that names nobody', policy('- { id: x, from: 2026-01-01, mode: none, except: {} }\n'), ['error policy.except-empty policies.yaml:1 [0].except']],
    ['an exemption of a holiday that names nobody', { ...FILES, 'holidays.yaml': 'years: [2026, 2027]\nlocal: [{ id: a, name: Adat, from: 2026-12-01, except: {} }]\n' }, ['error policy.except-empty holidays.yaml:2 local[0].except']],
    ['an unknown post of a change', roster('{ from: 2026-11-24, post: c }'), ['error reference.post offices/dinas.yaml:12 rosters[0].changes[0].post', 'error duty.gap offices/dinas.yaml:12 rosters']],
    ['a change on a day without a shift', roster('{ from: 2026-11-28, post: a }'), ['warning roster.change-idle offices/dinas.yaml:12 rosters[0].changes[0].from']],
    ['a change of a second shift where there is one', roster('{ from: 2026-11-24, shift: 2, post: a }'), ['warning roster.change-idle offices/dinas.yaml:12 rosters[0].changes[0].from']],
    ['a swap with a day without a shift, which would lose the turn', roster('{ from: 2026-11-24, swapWith: 2026-11-28 }'), ['warning roster.change-idle offices/dinas.yaml:12 rosters[0].changes[0].swapWith']],
    ['no fault in a swap with a day gone by', roster('{ from: 2026-11-24, swapWith: 2026-11-20 }'), []],
    ['no fault in a change of days gone by', roster('{ from: 2026-11-21, post: a }'), []],
    ['the gap that a cancelled shift leaves', roster('{ from: 2026-11-24, cancelled: true }'), ['error duty.gap offices/dinas.yaml:12 rosters']],
    ['an unknown office of a path', edited('services.yaml', ['offices: [dinas]', 'offices: [dinas, badan]']), ['error reference.office services.yaml:7 [0].paths[0].offices[1]']],
    ['an unknown app', edited('services.yaml', ['app: ikd', 'app: idk']), ['error reference.app services.yaml:8 [0].paths[1].app']],
    ['an unknown sub-district', dinas(['contacts:', 'districts: [12.10.99]\ncontacts:']), ['error reference.district offices/dinas.yaml:6 districts[0]']],
    ['no fault in a village of a sub-district', { ...dinas(['contacts:', 'districts: [12.10.04.2001]\ncontacts:']), 'policies.yaml': '- { id: x, from: 2026-01-01, mode: none, scope: { districts: [12.10.05.2001] } }\n' }, []],
    ['a village of another sub-district', dinas(['contacts:', 'districts: [12.10.99.2001]\ncontacts:']), ['error reference.district offices/dinas.yaml:6 districts[0]']],
    ['a sub-district of another region, where none are listed', { ...edited('region.yaml', ['districts:\n  - { code: 12.10.04, name: Satu }\n  - { code: 12.10.05, name: Dua }\n', '']), ...{ 'offices/dinas.yaml': dinas(['contacts:', 'districts: [12.10.99, 12.18.04]\ncontacts:'])['offices/dinas.yaml']! } }, ['error reference.district offices/dinas.yaml:6 districts[1]']],
    ['a sub-district of another region in the list', edited('region.yaml', ['12.10.05', '12.18.05']), ['error reference.district region.yaml:10 districts[1].code']],
    ['a sub-district that is listed twice', edited('region.yaml', ['12.10.05', '12.10.04']), ['error id.duplicate region.yaml:10 districts[1].code']],
    ['an unknown office that is ready', live('readiness: [{ id: x, office: badan, shift: piket-2026-11-24, from: 2026-11-24T08:00:00+07:00, at: 2026-11-24T08:00:00+07:00 }]\n'), ['error reference.office live.yaml:1 readiness[0].office']],
    ['an unknown shift that is ready', live('readiness: [{ id: x, office: dinas, shift: pikt-2026-11-24, from: 2026-11-24T08:00:00+07:00, at: 2026-11-24T08:00:00+07:00 }]\n'), ['warning reference.shift live.yaml:1 readiness[0].shift']],
    ['no fault in an officer of a day for which no shift is published yet', live('officers: [{ id: x, office: dinas, shift: piket-2027-03-01, from: 2027-03-01T08:00:00+07:00, name: Petugas A }]\n'), []],
    ['an unknown shift of an officer', live('officers: [{ id: x, office: dinas, shift: piket-2026-11-29, from: 2026-11-29T08:00:00+07:00, name: Petugas A }]\n'), ['warning reference.shift live.yaml:1 officers[0].shift']],
    ['no fault in an officer on a shift, nor in one of a day gone by', live('officers: [{ id: x, office: dinas, shift: piket-2026-11-24, from: 2026-11-24T08:00:00+07:00, name: Petugas A }, { id: y, office: dinas, shift: piket-2026-11-20, from: 2026-11-20T08:00:00+07:00, name: Petugas A }]\n'), []],
    ['more shifts than a document takes', { ...handovers(6), 'region.yaml': edited('region.yaml', ['live:', 'publishing: { validDays: 366 }\nlive:'])['region.yaml']! }, ['error feed.too-large offices/dinas.yaml:2', 'error feed.form region.yaml:7 publishing.validDays']],
    ['an unknown host office', dinas(['contacts:', 'partOf: mpp\ncontacts:']), ['error reference.office offices/dinas.yaml:6 partOf']],
    ['an unknown office of a policy', policy('- { id: x, from: 2026-01-01, mode: none, except: { offices: [badan] } }\n'), ['error reference.office policies.yaml:1 [0].except.offices[0]']],
    ['an unknown policy to supersede', policy('- { id: x, from: 2026-01-01, mode: none, supersedes: y }\n'), ['error reference.policy policies.yaml:1 [0].supersedes']],
    ['policies that supersede each other', policy(pair('supersedes: y', 'supersedes: x')), ['error policy.circle policies.yaml:1 [0].supersedes', 'error policy.circle policies.yaml:2 [1].supersedes']],
    ['a policy that supersedes itself', policy('- { id: x, from: 2026-01-01, mode: none, supersedes: x }\n'), ['error policy.circle policies.yaml:1 [0].supersedes']],
    ['policies that supersede each other by way of a third', policy('- { id: x, from: 2026-01-01, mode: none, supersedes: [z, y] }\n- { id: y, from: 2026-01-01, mode: none, supersedes: x }\n- { id: z, from: 2026-01-01, until: 2026-12-31, mode: none }\n'), ['error policy.circle policies.yaml:1 [0].supersedes', 'error policy.circle policies.yaml:2 [1].supersedes']],
    ['policies in force together', policy(pair('until: 2027-03-31', 'until: 2027-03-31')), ['warning policy.overlap policies.yaml:2 [1].from']],
    ['no fault in a policy within another', policy(pair('until: 2027-03-31', 'until: 2027-02-28')), []],
    ['no fault in a policy instead of another', policy(pair('reason: x', 'supersedes: x')), []],
    ['no fault in policies of different days', policy(pair('weekdays: [wed]', 'weekdays: [fri]')), []],
    ['no fault in policies of different offices', policy(pair('reason: x', 'scope: { kinds: [badan] }')), []],
    ['an unknown office of the overlay', live('overrides: [{ id: x, office: badan, effect: closed, from: 2026-11-23T08:00:00+07:00 }]\n'), ['error reference.office live.yaml:1 overrides[0].office']],
    ['an unknown app of the overlay', live('incidents: [{ id: x, app: idk, state: down, from: 2026-11-23T08:00:00+07:00 }]\n'), ['error reference.app live.yaml:1 incidents[0].app']],
    ['a message for no office', live('notices: [{ id: x, from: 2026-11-23T08:00:00+07:00, text: Awas penipuan, offices: [] }]\n'), ['error form.invalid live.yaml:1 notices[0].offices']],
    ['no fault in one of a night shift, which is given the end of that night', { ...dinas(['serviceHours: loket', 'serviceHours: { senin: 20.00-06.00 }']), 'live.yaml': 'overrides: [{ id: x, office: dinas, effect: closed, from: 2026-11-23T23:00:00+07:00 }]\n' }, []],
    ...['senin-minggu: 00.00-24.00', 'senin: 18.00-24.00, selasa: 00.00-06.00', 'senin: 18.00-00.00, selasa: 00.00-06.00', 'senin-minggu: "07.00-19.00, 19.00-07.00"'].map((hours) => [`a closure without an end in a night of ${hours}`, { ...dinas(['serviceHours: loket', `serviceHours: { ${hours} }`], ['hours: service', 'handover: 07.00']), 'live.yaml': 'overrides: [{ id: x, office: dinas, effect: closed, from: 2026-11-23T23:00:00+07:00 }]\n' }, ['warning live.night live.yaml:1 overrides[0].from']] as const),
    ['no fault in one of an evening that ends at midnight', { ...dinas(['serviceHours: loket', 'serviceHours: { senin: 18.00-24.00, selasa: 08.00-14.00 }']), 'live.yaml': 'overrides: [{ id: x, office: dinas, effect: closed, from: 2026-11-23T23:00:00+07:00 }]\n' }, []],
    ['no fault in one that has an end, opens, or is of a day', { ...dinas(['serviceHours: loket', 'serviceHours: { senin: 20.00-06.00, rabu: 08.00-14.00 }']), 'live.yaml': `overrides:
  - { id: x, office: dinas, effect: closed, from: 2026-11-23T23:00:00+07:00, until: 2026-11-24T06:00:00+07:00 }
  - { id: y, office: dinas, effect: open, from: 2026-11-23T18:00:00+07:00 }
  - { id: z, office: dinas, effect: closed, from: 2026-11-25T10:00:00+07:00 }
` }, []],
    ['an overlay that nobody would read', { ...edited('region.yaml', ['live: { ttl: 60 }\n', '']), 'live.yaml': 'notices: [{ id: x, from: 2026-11-23T08:00:00+07:00, text: Halo }]\n' }, ['error live.unpromised region.yaml:2']],
    ['a year that is not decreed', { ...FILES, 'holidays.yaml': 'years: [2026, 2027, 2031]\n' }, ['error calendar.not-decreed holidays.yaml:1 years[2]']],
    ['a calendar that lacks this year', { ...FILES, 'holidays.yaml': 'years: [2027]\n' }, ['error calendar.missing holidays.yaml:1 years']],
    ['turns counted over an unknown year', dinas(['turn: day, anchor: 2026-11-02', 'turn: working-day, anchor: 2025-12-01']), ['error roster.anchor offices/dinas.yaml:12 rosters[0].anchor']],
    ['turns by weeks counted over an unknown year', dinas(['turn: day, anchor: 2026-11-02', 'turn: week, anchor: 2025-12-01']), ['error roster.anchor offices/dinas.yaml:12 rosters[0].anchor']],
    ['no fault in turns that no holiday moves', dinas(['turn: day, anchor: 2026-11-02, hours: service', 'turn: day, anchor: 2025-12-01, handover: 08.00']), []],
    ['turns by working days where no hours say which these are', dinas(['serviceHours: loket\n', ''], ['turn: day, anchor: 2026-11-02, hours: service', 'turn: working-day, anchor: 2026-11-02, handover: 08.00']), ['error roster.incomplete offices/dinas.yaml:11 rosters[0].turn']],
    ['a rotation without a shift', dinas(['serviceHours: loket\n', '']), ['warning roster.idle offices/dinas.yaml:11 rosters[0]']],
    ['no fault in a rotation that begins later', dinas(['  - { id: piket,', '  - { id: nanti, posts: [a, b], turn: day, anchor: 2027-03-01, handover: 08.00 }\n  - { id: piket,']), []],
    ['hours that overlap', dinas(['serviceHours: loket', 'serviceHours: { senin: "08.00-12.00, 11.00-15.00" }']), ['error hours.overlap offices/dinas.yaml:5 serviceHours']],
    ['an afternoon that is written as a night', dinas(['serviceHours: loket', 'serviceHours: { senin: "08.00-12.00, 1.00-4.00" }']), ['error hours.order offices/dinas.yaml:5 serviceHours']],
    ['hours that are hardly meant to last all night', dinas(['serviceHours: loket', 'serviceHours: { senin: 15.00-08.00 }']), ['error hours.inverted offices/dinas.yaml:5 serviceHours']],
    ['no fault in a night shift', dinas(['serviceHours: loket', 'serviceHours: { senin: 20.00-08.00 }']), []],
    ['a queue that ends outside the hours', dinas(['serviceHours: loket', 'serviceHours: { senin: { hours: 08.00-14.00, lastQueue: 14.30 } }']), ['error hours.last-queue offices/dinas.yaml:5 serviceHours']],
    ['hours of a named week once, though they stand on several days', { ...edited('hours.yaml', ['08.00 - 15.00 WIB', '"08.00-12.00, 11.00-15.00"']) }, ['error hours.overlap offices/dinas.yaml:5 serviceHours']],
    ['hours of the region that are hardly meant to last all night', { ...FILES, 'holidays.yaml': 'years: [2026, 2027]\nrules: { collective: 12.00-08.00 }\n' }, ['error hours.inverted holidays.yaml:2 rules.collective']],
    ['hours of a policy that are hardly meant to last all night', policy('- { id: x, from: 2026-01-01, mode: none, counter: 15.00-08.00 }\n'), ['error hours.inverted policies.yaml:1 [0].counter']],
    ['exceptions that meet on a day', exceptions('{ from: 2026-11-24, until: 2026-11-30, effect: limited, only: [KTP] }', '{ from: 2026-11-26, effect: closed }'), ['error exception.overlap offices/dinas.yaml:5 exceptions[1].from']],
    ['no fault in exceptions that both close', exceptions('{ from: 2026-11-24, until: 2026-11-30, effect: closed }', '{ from: 2026-11-26, effect: closed }'), []],
    ['no fault in exceptions on different days', exceptions('{ from: 2026-11-24, until: 2026-11-25, effect: limited, only: [KTP] }', '{ from: 2026-11-26, effect: closed }'), []],
    ['no fault in exceptions of which one has priority', exceptions('{ from: 2026-11-24, until: 2026-11-30, effect: limited, only: [KTP] }', '{ from: 2026-11-26, effect: closed, priority: 1 }'), []],
    ['no fault in exceptions of which one is newer', exceptions('{ from: 2026-11-24, until: 2026-11-30, effect: limited, only: [KTP] }', '{ from: 2026-11-26, effect: closed, updated: 2026-11-20T08:00:00+07:00 }'), []],
    ['no fault in exceptions that met long ago', exceptions('{ from: 2026-10-24, until: 2026-10-30, effect: limited, only: [KTP] }', '{ from: 2026-10-26, effect: closed }'), []],
    ['Ramadan in two seasons', dinas(['facesPublic: true', 'facesPublic: true\nseasons: [{ during: ramadan, workHours: { senin: 08.00-14.00 } }, { during: ramadan, serviceHours: loket }]']), ['error season.overlap offices/dinas.yaml:5 seasons[1]', 'warning work-hours.sum offices/dinas.yaml:5 seasons[0].workHours']],
    ['a season of its own within Ramadan', dinas(['facesPublic: true', 'facesPublic: true\nseasons: [{ id: pasar, from: 2027-02-20, until: 2027-02-21, serviceHours: loket }, { during: ramadan, serviceHours: loket }]']), ['error season.overlap offices/dinas.yaml:5 seasons[1]']],
    ['no fault in seasons one after the other', dinas(['facesPublic: true', 'facesPublic: true\nseasons: [{ id: pasar, from: 2027-03-20, until: 2027-03-21, serviceHours: loket }, { during: ramadan, serviceHours: loket }]']), []],
    ['a rule for a local holiday of other offices', { ...dinas(['facesPublic: true', 'facesPublic: true\nholidays: { on: [{ date: 2026-12-01, hours: tutup }] }']), 'holidays.yaml': 'years: [2026, 2027]\nlocal: [{ id: a, name: Adat, from: 2026-12-01, scope: { kinds: [desa] } }]\n' }, ['error calendar.not-holiday offices/dinas.yaml:5 holidays.on[0].date']],
    ['no fault in a rule for a local holiday of this office', { ...dinas(['facesPublic: true', 'facesPublic: true\nholidays: { on: [{ date: 2026-12-01, hours: tutup }] }']), 'holidays.yaml': 'years: [2026, 2027]\nlocal: [{ id: a, name: Adat, from: 2026-12-01, scope: { kinds: [dinas] } }]\n' }, []],
    ['a zone that is not the region’s', edited('region.yaml', ['Asia/Jakarta', 'Asia/Jayapura']), ['error region.zone region.yaml:5 zone']],
    ['a zone in another spelling, which cards would show', edited('region.yaml', ['Asia/Jakarta', 'asia/jakarta']), ['error region.zone region.yaml:5 zone']],
    ['no fault in the other zone of the same hour', edited('region.yaml', ['Asia/Jakarta', 'Asia/Pontianak']), []],
    ['a region in no province', { ...FILES, 'region.yaml': FILES['region.yaml']!.replaceAll('12.10', '99.99') }, ['error region.invalid region.yaml:3 code']],
    ['work hours that differ from the decree', dinas(['contacts:', 'workHours: loket\ncontacts:']), ['warning work-hours.sum offices/dinas.yaml:6 workHours']],
    ['no fault in decreed work hours', dinas(['contacts:', 'workHours: kerja\ncontacts:']), []],
    ['usual work hours in Ramadan', dinas(['contacts:', 'seasons: [{ during: ramadan, workHours: kerja }]\ncontacts:']), ['warning work-hours.sum offices/dinas.yaml:6 seasons[0].workHours']],
    ['one number on two posts', dinas(['0012', '0011']), ['warning contact.shared offices/dinas.yaml:10 posts[1].contacts[0]']],
    ['markup in a text', dinas(['role: Petugas A', 'role: <b>Petugas</b> A']), ['warning text.markup offices/dinas.yaml:9 posts[0].role']],
    ['an empty text', edited('services.yaml', ['Datang ke loket.', '" "']), ['warning text.blank services.yaml:10 [0].steps[0]']],
    ['a validity of days', edited('region.yaml', ['live:', 'publishing: { validDays: 3 }\nlive:']), ['warning validity.short region.yaml:7 publishing.validDays']],
    ['more words than a phone takes', dinas(['contacts:', `exceptions: [{ id: x, from: 2026-11-23, until: 2027-02-01, effect: limited, only: [${Array.from({ length: 30 }, (_, index) => `${index} ${'x'.repeat(110)}`).join(', ')}] }]\ncontacts:`]), ['error feed.too-large offices/dinas.yaml:2']],
    ['a rule that ends soon', policy('- { id: x, from: 2026-01-01, until: 2026-11-30, mode: none }\n'), ['warning policy.ends policies.yaml:1 [0].until']],
    ['no fault in a rule that ends soon and is followed by another', policy(`- { id: x, from: 2026-01-01, until: 2026-11-30, mode: none }\n- { id: y, from: 2026-12-01, mode: none }\n`), []],
    ['a rule whose review is due', policy('- { id: x, from: 2026-01-01, reviewOn: 2026-11-01, mode: none }\n'), ['warning policy.review policies.yaml:1 [0].reviewOn']],
  ])('finds %s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });

  it('weighs a document as it may be uploaded, to the byte: with the longest name of a build, and of one that it repeats', () => {
    // Later than a timeline reaches: only the office's own document grows.
    const days = Array.from({ length: 76 }, (_, day) => dateOf(dayNumber('2027-03-01') + day));
    const filled = (letters: number): Source => {
      const needs = days.flatMap((_, day) => Array.from({ length: 30 }, (__, need) => 'x'.repeat(Math.floor((letters + day * 30 + need) / (days.length * 30)))));
      return sourceOf(exceptions(...days.map((day, at) => `{ id: x${at}, from: ${day}, effect: limited, only: [${needs.slice(at * 30, at * 30 + 30).join(', ')}] }`)));
    };
    const sizeOf = (source: Source): number => compile(source, NOW).get('offices/dinas.json')!.length;
    // So many that no forecast finds room beside them.
    const some = 240_000;
    const { build } = JSON.parse(compile(filled(some), NOW).get('offices/dinas.json')!) as OfficeDocument;
    const limit = DOCUMENT_LIMIT - (64 - build.length) - `,"repeats":"${'b'.repeat(64)}"`.length;
    const full = some + limit - sizeOf(filled(some));
    for (const [over, expected] of [[0, []], [1, ['error feed.too-large offices/dinas.yaml:2']]] as const) {
      const source = filled(full + over);
      expect(sizeOf(source)).toBe(limit + over);
      expect(check(source, NOW).map(brief)).toEqual(expected);
    }
  });

  it('takes no more official numbers than the format does, and says so in Indonesian', () => {
    const path = (at: number): string => `    - { kind: contact, contact: { kind: phone, number: +62 000 000 ${String(at).padStart(4, '0')} } }`;
    const service = (at: number): string => FILES['services.yaml']!.replace('id: ktp', `id: ktp-${at}`)
      .replace('  paths:', `  paths:\n${Array.from({ length: 28 }, (_, step) => path(at * 28 + step)).join('\n')}`);
    const files = { ...FILES, 'services.yaml': Array.from({ length: 72 }, (_, at) => service(at)).join('') };
    expect(check(sourceOf(files), NOW).map((finding) => `${brief(finding)}: ${finding.message}`)).toContain('error feed.form region.yaml:2 officialNumbers: Daftar ini terlalu panjang. Paling banyak 2000 baris.');
  });

  it('has nothing against an errand at each of 47 offices', () => {
    const offices = Array.from({ length: 47 }, (_, at) => `puskesmas-${at}`);
    const files = edited('services.yaml', ['offices: [dinas]', `offices: [${offices.join(', ')}]`]);
    const puskesmas = 'name: Puskesmas\nkind: puskesmas\nfacesPublic: false\nserviceHours: loket\ncontacts: []\n';
    expect(found({ ...files, ...Object.fromEntries(offices.map((id) => [`offices/${id}.yaml`, puskesmas])) })).toEqual([]);
  });

  it('warns before the calendar ends', () => {
    expect(found({ ...FILES, 'holidays.yaml': 'years: [2026]\n' }, '2026-12-10T08:00:00+07:00')).toContain('warning calendar.ends holidays.yaml:1 years');
  });

  it('knows the end of a validity by its date', () => {
    expect(said(edited('region.yaml', ['live:', 'publishing: { validDays: 3 }\nlive:']))).toEqual(['Masa berlaku habis 26 November 2026. Sesudah itu warga melihat "Jadwal belum diperbarui". Naikkan validDays.']);
  });
});
