import fc from 'fast-check';
import { parseSource } from '@tetap/publisher';
import { describe, expect, it } from 'vitest';
import { brief, edited, FILES, sourceOf } from './sourceFiles.js';

const found = (files: Readonly<Record<string, string>>): readonly string[] => parseSource(files).issues.map(brief);
const dinas = (...exchanges: readonly (readonly [string, string])[]) => edited('offices/dinas.yaml', ...exchanges);

describe('parseSource', () => {
  it('keeps codes, times and numbers as they were written', () => {
    const { region, offices: [office] } = sourceOf();
    expect(region.code).toBe('12.10');
    expect(office?.serviceHours?.fri).toEqual([{ opens: '08:00', closes: '11:30' }]);
    expect(office?.contacts[0]).toMatchObject({ number: { kind: 'international', value: '+62 000 0000 0001' } });
    expect(office?.id).toBe('dinas');
  });

  it('gives no source at all where one record is unreadable, and tells every fault at once', () => {
    const { source, issues } = parseSource({ ...dinas(['kind: dinas', 'kind: dinass']), 'holidays.yaml': 'years: [2026]\nlocal: [{ id: x, name: X, from: 2026-02-30 }]\n' });
    expect(source).toBeUndefined();
    expect(issues.map(({ code }) => code).sort()).toEqual(['date.invalid', 'value.unknown']);
  });

  it('says where, what was found and what to do', () => {
    expect(parseSource(dinas(['facesPublic: true', 'facesPublic: ya'])).issues).toEqual([
      { severity: 'error', code: 'boolean.invalid', file: 'offices/dinas.yaml', path: 'facesPublic', line: 4, message: 'Ditemukan "ya". Tulis true atau false, tanpa tanda kutip.' },
    ]);
  });

  it.each([
    ['a misspelt key', dinas(['serviceHours:', 'serviceHour:']), ['error key.unknown offices/dinas.yaml:5 serviceHour']],
    ['a profile that does not exist', dinas(['serviceHours: loket', 'serviceHours: lokets']), ['error profile.unknown offices/dinas.yaml:5 serviceHours']],
    ['hours that cannot be read', dinas(['serviceHours: loket', 'serviceHours:\n  senin: pagi']), ['error hours.unreadable offices/dinas.yaml:6 serviceHours.senin']],
    ['hours of another zone than the region’s', dinas(['serviceHours: loket', 'serviceHours: { senin: 08.00-15.00 WIT }']), ['error hours.unreadable offices/dinas.yaml:5 serviceHours.senin']],
    ['hours of another zone on a single day', dinas(['contacts:', 'exceptions: [{ from: 2026-12-01, effect: hours, hours: 08.00-11.00 WITA }]\ncontacts:']), ['error hours.unreadable offices/dinas.yaml:6 exceptions[0].hours']],
    ['a roster without hours', dinas([', hours: service', '']), ['error roster.incomplete offices/dinas.yaml:12 rosters[0]']],
    ['a change of a roster that says two things', dinas([', hours: service', ', hours: service, changes: [{ from: 2026-12-01, post: a, cancelled: true }]']), ['error roster.incomplete offices/dinas.yaml:12 rosters[0].changes[0]']],
    ['a change of a roster that says nothing', dinas([', hours: service', ', hours: service, changes: [{ from: 2026-12-01, instead: a }]']), ['error roster.incomplete offices/dinas.yaml:12 rosters[0].changes[0]']],
    ['a swap of days with themselves', dinas([', hours: service', ', hours: service, changes: [{ from: 2026-11-23, until: 2026-11-27, swapWith: 2026-11-24 }]']), ['error form.invalid offices/dinas.yaml:12 rosters[0].changes[0]']],
    ['a holiday whose year slipped', { ...FILES, 'holidays.yaml': 'years: [2026]\nlocal: [{ id: x, name: X, from: 2026-12-02, until: 9999-12-03 }]\n' }, ['error form.invalid holidays.yaml:2 local[0]']],
    ['named weeks without their names', { ...FILES, 'hours.yaml': '- loket\n' }, ['error hours.unreadable hours.yaml:1']],
    ['an unknown effect', dinas(['contacts:', 'exceptions: [{ from: 2026-12-01, effect: setengah }]\ncontacts:']), ['error value.unknown offices/dinas.yaml:6 exceptions[0].effect']],
    ['an exception that moves nowhere', dinas(['contacts:', 'exceptions: [{ from: 2026-12-01, effect: moved }]\ncontacts:']), ['error effect.incomplete offices/dinas.yaml:6 exceptions[0]']],
    ['a limit without a list', dinas(['contacts:', 'exceptions: [{ from: 2026-12-01, effect: limited }]\ncontacts:']), ['error effect.incomplete offices/dinas.yaml:6 exceptions[0]']],
    ['other hours without hours', dinas(['contacts:', 'exceptions: [{ from: 2026-12-01, effect: hours }]\ncontacts:']), ['error effect.incomplete offices/dinas.yaml:6 exceptions[0]']],
    ['an inverted period', dinas(['contacts:', 'exceptions: [{ from: 2026-12-02, until: 2026-12-01, effect: closed }]\ncontacts:']), ['error period.inverted offices/dinas.yaml:6 exceptions[0]']],
    ['an unknown zone', edited('region.yaml', ['Asia/Jakarta', 'Asia/Medan']), ['error zone.unknown region.yaml:5 zone']],
    ['an address without https', edited('region.yaml', ['name: Diskominfo', 'name: Diskominfo, url: http://contoh.go.id']), ['error link.insecure region.yaml:6 publisher.url']],
    ['an Android package', edited('apps.yaml', ['android:', 'web: https://contoh.go.id/ikd.apk, android:']), ['error link.apk apps.yaml:2 [0].web']],
    ['more steps than a document takes', edited('services.yaml', ['[Datang ke loket.]', `[${'a, '.repeat(20)}a]`]), ['error list.too-long services.yaml:10 [0].steps']],
    ['a fraction of a rupiah', edited('services.yaml', ['requirements: [KK]', 'fee: { amount: 50.5 }\n  requirements: [KK]']), ['error number.invalid services.yaml:9 [0].fee.amount']],
    ['two numbers in one', dinas(['+62 000 0000 0001', '(0621) 41234 / 41235']), ['error phone.invalid offices/dinas.yaml:7 contacts[0].number']],
    ['a number without its area code', dinas(['+62 000 0000 0001', '41234']), ['error phone.invalid offices/dinas.yaml:7 contacts[0].number']],
    ['words instead of a number', edited('region.yaml', ['live:', 'complaints: [{ name: LAPOR, sms: tanya kami }]\nlive:']), ['error phone.invalid region.yaml:7 complaints[0].sms']],
    ['an office under the name of a timeline', { ...FILES, 'offices/dinas.timeline.yaml': FILES['offices/dinas.yaml']! }, ['error id.invalid offices/dinas.timeline.yaml:2']],
    ['an id of an office that is not the name of its file', dinas(['kind: dinas', 'id: badan\nkind: dinas']), ['error id.invalid offices/dinas.yaml:3 id']],
    ['the id of a rotation that leaves no room for its days', dinas(['{ id: piket,', `{ id: ${'p'.repeat(41)},`]), ['error id.invalid offices/dinas.yaml:12 rosters[0]']],
    ['a huge text', edited('services.yaml', ['Datang ke loket.', 'x'.repeat(201)]), ['error text.too-long services.yaml:10 [0].steps[0]']],
    ['a comma that cut a text', edited('services.yaml', ['name: KTP hilang', 'name: { id: KTP hilang, rusak, en: Lost }']), ['error text.invalid services.yaml:3 [0].name.rusak']],
    ['a personnel number', dinas(['role: Petugas A', 'nip: 198001012005011001, role: Petugas A']), ['error personal offices/dinas.yaml:9 posts[0].nip']],
    ['an identity number in a text', dinas(['role: Petugas A', 'role: Petugas 1208014107900001']), ['error personal-number offices/dinas.yaml:9 posts[0].role']],
    ['broken YAML', { ...FILES, 'apps.yaml': '- {' }, ['error yaml.invalid apps.yaml:1']],
    ['a file nobody reads', { ...FILES, 'offices.yaml': '' }, ['error file.unknown offices.yaml:1']],
    ['a missing file', Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== 'holidays.yaml')), ['error file.missing holidays.yaml:1']],
    ['a missing field', dinas(['facesPublic: true\n', '']), ['error field.missing offices/dinas.yaml:2 facesPublic']],
  ])('finds %s', (_, files, expected) => {
    expect(found(files)).toEqual(expect.arrayContaining(expected));
  });

  it.each([['50.000', 50_000], ['1.250.000', 1_250_000], ['50000', 50_000], ['0', 0]])('reads %s as so many rupiah', (written, amount) => {
    expect(sourceOf(edited('services.yaml', ['requirements: [KK]', `fee: { amount: ${written} }\n  requirements: [KK]`])).services[0]?.fee?.amount).toBe(amount);
  });

  it('says which id of a rotation is too long, and how long it may be', () => {
    expect(parseSource(dinas(['{ id: piket,', `{ id: ${'p'.repeat(41)},`])).issues.map(({ message }) => message)).toEqual([`Id piket "${'p'.repeat(41)}" terlalu panjang. Singkatkan sampai 40 huruf.`]);
  });

  it('takes words of our own for no data of a person', () => {
    expect(found(edited('region.yaml', ['live:', 'words: { rumah: kediaman, Kesehatan: Medis }\nlive:']))).toEqual([]);
    expect(found(edited('region.yaml', ['publisher: { name: Diskominfo }', 'publisher: { name: Diskominfo, rumah: x }']))).toContain('error personal region.yaml:6 publisher.rumah');
  });

  it('tells what is wrong with the named weeks once, not for each office', () => {
    expect(found({ ...FILES, 'hours.yaml': 'loket: {\n' }).filter((line) => !line.startsWith('error yaml.invalid hours.yaml'))).toEqual([]);
    expect(found({ ...FILES, 'hours.yaml': 'loket: pagi\n' })).toEqual(['error hours.unreadable hours.yaml:1 loket']);
  });

  it.each([['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')], ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')], ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')]])('publishes no letters that were lost in %s', (_, bytes) => {
    const { issues } = parseSource({ ...FILES, 'offices/dinas.yaml': bytes(FILES['offices/dinas.yaml']!.replace('Dinas Contoh', 'Dinas Caf\u00e9')).toString('utf8') });
    expect(issues.map(({ code, message }) => [code, message.includes('UTF-8')])).toEqual([['file.encoding', true]]);
    expect(found({ ...FILES, 'offices/dinas.yaml': `\ufeff${FILES['offices/dinas.yaml']!.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });

  it.each(['region.yaml', 'offices/dinas.yaml', 'services.yaml', 'apps.yaml'])('reads %s as Windows saves it: a mark before its first letter, and its own ends of lines', (path) => {
    const files = { ...FILES, [path]: `\ufeff${FILES[path]!.trimStart().replaceAll('\n', '\r\n')}` };
    const { places: _, ...source } = sourceOf(files);
    const { places, ...plain } = sourceOf();
    expect(source).toEqual(plain);
    expect(places.size).toBeGreaterThan(0);
  });

  it('says so where what is wrong cannot be seen', () => {
    const hidden = (to: string) => parseSource(dinas(['kind: dinas', to])).issues.map(({ line, message }) => [line, message.endsWith('tanda tersembunyi: ketik ulang barisnya.')]);
    expect(hidden('kind: dinas\u00a0')).toEqual([[3, true]]);
    expect(hidden('kind:\u00a0dinas')).toEqual([[3, true]]);
    expect(hidden('ki\u200bnd: dinas')).toContainEqual([3, true]);
    expect(hidden('kind: dinass')).toEqual([[3, false]]);
  });

  it.each([
    ['a day in words', 'exceptions: [{ from: 30 November 2026, effect: closed }]', '"30 November 2026" bukan tanggal yang ada. Tulis seperti 2026-11-27.'],
    ['no day', 'exceptions: [{ effect: closed }]', 'Isian "exceptions[0].from" belum ada. Isi.'],
    ['a copied row', 'facesPublic: true', 'Isian ini sudah ditulis di atasnya. Hapus salah satu.'],
    ['an indentation by tab', 'tags:\n\t- loket', 'Baris ini diawali dengan tab. Ganti dengan spasi.'],
    ['two files in one', '---', 'Berkas ini berisi beberapa bagian yang dipisahkan "---". Hapus garis itu, dan tulis satu bagian saja.'],
    ['a list where one text stands', 'visitorNote: [Bawa KTP]', 'Ditemukan daftar dengan 1 baris. Tulis kalimat biasa, atau { id: ..., en: ... }.'],
    ['what is left blank: a text', 'visitorNote:', 'Isian ini kosong. Apit kalimat yang memuat koma di dalam { } dengan tanda kutip, atau hapus barisnya.'],
    ['a day', 'exceptions: [{ from: 2026-12-01, until: , effect: closed }]', 'Isian ini kosong. Tulis seperti 2026-11-27, atau hapus barisnya.'],
    ['a list', 'exceptions:', 'Isian ini kosong. Tulis daftar: awali setiap isian dengan tanda hubung dan spasi, atau hapus barisnya.'],
    ['a value of several', 'exceptions: [{ from: 2026-12-01, effect: }]', 'Isian ini kosong. Pilih salah satu: closed, hours, limited, urgent, moved, unknown, atau hapus barisnya.'],
    ['a share', 'attendance: { date: 2026-11-23, percent: , source: Presensi }', 'Isian ini kosong. Tulis angka dari 0 sampai 100, atau hapus barisnya.'],
    ['a number', 'urgent:\nposts: [{ id: a, role: A, contacts: [{ kind: phone, number: }] }]', '"" bukan nomor telepon lengkap. Tulis satu nomor dengan kode wilayahnya, seperti +62 621 000000.'],
  ])('tells of %s once, in the words of an officer', (_, line, message) => {
    const office = FILES['offices/dinas.yaml']!.replace(/^posts:[^]*/m, '');
    const said = parseSource({ ...FILES, 'offices/dinas.yaml': `${office}${line}\n` }).issues.map((issue) => issue.message);
    expect(said.filter((each) => each === message), said.join('\n')).toHaveLength(1);
    expect(said.filter((each) => /null|a list|an object| id\. /.test(each))).toEqual([]);
  });

  it('says how days and hours are written where they stand as the name of a week', () => {
    const said = (hours: string) => parseSource(dinas(['serviceHours: loket', `serviceHours: ${hours}`])).issues.map(({ message }) => message);
    expect(said('\n  senin-kamis:08.00-15.00')).toEqual(['Pola jam "senin-kamis:08.00-15.00" tidak ada di hours.yaml. Periksa ejaannya. Hari dan jam ditulis di baris sendiri, seperti "senin-kamis: 08.00-15.00", dengan spasi sesudah titik dua.']);
    expect(said('lokets')).toEqual(['Pola jam "lokets" tidak ada di hours.yaml. Periksa ejaannya.']);
  });

  it('asks for one number with its area code', () => {
    expect(parseSource(dinas(['+62 000 0000 0001', '41234'])).issues.map(({ message }) => message)).toEqual(['"41234" bukan nomor telepon lengkap. Tulis satu nomor dengan kode wilayahnya, seperti +62 621 000000.']);
  });

  it('speaks Indonesian of dangerous links', () => {
    expect(parseSource(edited('apps.yaml', ['android:', 'web: https://contoh.go.id/ikd.apk, android:'])).issues[0]?.message).toBe('Tautan APK tidak boleh. Pakai Play Store, App Store, atau situs .go.id.');
  });

  it('speaks Indonesian of all that it refuses, with what to do', () => {
    const region = (line: string) => edited('region.yaml', ['live:', `${line}\nlive:`]);
    const policies = (line: string) => ({ ...FILES, 'policies.yaml': `- { id: x, from: 2026-01-01, ${line} }\n` });
    const apps = (line: string) => edited('apps.yaml', ['android: gov.dukcapil.mobile_id', line]);
    const messages = [
      region('languages: [Indonesia!]'), region('officialHosts: [https://contoh.go.id]'), region('officialHosts: contoh.go.id'), region('complaints: [LAPOR]'),
      edited('region.yaml', ['live: { ttl: 60 }', 'live: { ttl: 60, events: /events }']), dinas(['contacts:', 'tags: [{ a: b }]\ncontacts:']),
      dinas(['{ kind: phone, number: +62 000 0000 0001 }', '{ kind: email, address: dinas }']), edited('services.yaml', ['keywords: [ktp]', `keywords: [${'x'.repeat(61)}]`]),
      policies('mode: unknown'), policies('mode: none, weekdays: []'), policies('mode: none, basis: [{ type: [SE], number: 1, issuer: Bupati }]'), policies(`mode: none, basis: [{ type: SE, number: "${'1'.repeat(121)}", issuer: Bupati }]`),
      apps('android: IKD'), apps('ios: IKD'),
    ].map((files) => parseSource(files).issues.map(({ message }) => message));
    expect(messages.filter((said) => said.length === 0)).toEqual([]);
    // What our schemas expect is said in English where no row knows it.
    expect(messages.flat().filter((message) => message.includes('Seharusnya'))).toEqual([]);
    expect(messages.flat()).toContain('"IKD" bukan id App Store. Tulis 6 sampai 12 angka.');
  });

  it('takes as many requirements as the format', () => {
    const requiring = (count: number) => edited('services.yaml', ['requirements: [KK]', `requirements: [${Array.from({ length: count }, (_, at) => `Syarat ${at}`).join(', ')}]`]);
    expect(found(requiring(60))).toEqual([]);
    expect(found(requiring(61))).toEqual(['error list.too-long services.yaml:9 [0].requirements']);
  });

  it('never throws, whatever the files hold', () => {
    const value = fc.oneof(fc.string(), fc.json(), fc.constantFrom('&a [*a, *a]', '- {', '__proto__: { x: 1 }', '"', '? [1]: 2', ...Object.values(FILES)));
    const path = fc.oneof(fc.constantFrom(...Object.keys(FILES), 'policies.yaml', 'live.yaml', 'offices/../x.yaml', '__proto__'), fc.string());
    fc.assert(fc.property(fc.array(fc.tuple(path, value), { maxLength: 6 }), (entries) => {
      const { source, issues } = parseSource(Object.fromEntries([...Object.entries(FILES), ...entries]));
      expect(source === undefined).toBe(issues.length > 0);
    }), { numRuns: 200 });
  });
});
