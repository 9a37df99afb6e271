import { checkDocument, officeDocument, readFeedDocument, servicesDocument } from '@tetap/feed';
import type { OfficeDocument, RegionDocument, ServicesDocument, TimelineDocument } from '@tetap/feed';
import { check, compile, parseSource } from '@tetap/publisher';
import { forecastAt } from '@tetap/schedule/forecast';
import { describe, expect, it } from 'vitest';
import { brief, edited, FILES, NOW, sourceOf } from './sourceFiles.js';

const inWords = (words: string): Readonly<Record<string, string>> => ({ ...edited('region.yaml', ['live: { ttl: 60 }', `words:${words}`]), 'offices/arsip.yaml': ARSIP });
/** No counter, and at home on Mondays: "Layanan online". */
const ARSIP = 'name: Arsip\nkind: dinas\nfacesPublic: false\nnoCounter: true\nworkHours: kerja\ncontacts: [{ kind: phone, number: +62 000 0000 0002 }]\n';
const POLICY = '- { id: wfh, from: 2026-04-01, weekdays: [senin], mode: home, scope: { offices: [arsip] }, basis: [{ type: SE, number: 1/2026, issuer: Bupati }] }\n';
const DARING = { ...inWords(' { online: daring, Antrean: nomor, badge.headline.closed: Sudah tutup }'), 'policies.yaml': POLICY };
const LIST = [{ for: 'online', say: 'daring' }, { for: 'Antrean', say: 'nomor' }, { for: 'badge.headline.closed', say: 'Sudah tutup' }];
const found = (words: string): readonly string[] => check(sourceOf(inWords(words)), NOW).filter(({ severity }) => severity === 'error').map((finding) => `${brief(finding)}: ${finding.message}`);

describe('words of a region', () => {
  const feed = compile(sourceOf(DARING), NOW);
  const document = (path: string): unknown => JSON.parse(feed.get(path)!);

  it('stand in every document that a widget reads first, and nothing is wrong with them', () => {
    expect(parseSource(DARING).issues).toEqual([]);
    expect(found(' { online: daring, badge.servingUntil: "Melayani hingga {1}.", lobby.week: Minggu ini }')).toEqual([]);
    expect((document('region.json') as RegionDocument).data.words).toEqual(LIST);
    expect((document('offices/arsip.json') as OfficeDocument).data.region.words).toEqual(LIST);
    expect((document('services.json') as ServicesDocument).words).toEqual(LIST);
    expect(compile(sourceOf(FILES), NOW).get('services.json')).not.toContain('"words"');
  });

  it('are what a timeline says, in Indonesian only', () => {
    const { entries } = (document('offices/arsip.timeline.json') as TimelineDocument).data;
    const said = entries.map(({ said: { headline } }) => headline);
    expect(said).toContainEqual({ id: 'Layanan daring', en: 'Served online' });
    expect((document('offices/dinas.timeline.json') as TimelineDocument).data.entries.map(({ said: { headline } }) => headline)).toContainEqual({ id: 'Sudah tutup', en: 'Closed' });
    expect(feed.get('offices/arsip.timeline.json')).not.toMatch(/layanan online/i);
  });

  it('may be as long in a timeline as anywhere', () => {
    const long = 'Sudah tutup '.repeat(25).trim();
    const { source } = parseSource(inWords(` { badge.headline.closed: ${long}, badge.dayClosed: ${long} }`));
    const timeline = JSON.parse(compile(source!, NOW).get('offices/dinas.timeline.json')!) as TimelineDocument;
    expect(timeline.data.entries.map(({ said: { headline } }) => (headline as { readonly id: string }).id)).toContain(long);
    expect(checkDocument('timeline', timeline, 'offices/dinas.timeline.json')).toEqual([]);
  });

  it('are what a first status says', () => {
    const at = Date.parse('2026-11-23T09:00:00+07:00');
    expect(forecastAt('arsip', document('offices/arsip.json'), undefined, at)?.words.headline).toBe('Layanan daring');
  });

  it('do not make the directory new: its services are what they were', () => {
    const before = compile(sourceOf({ ...DARING, 'region.yaml': FILES['region.yaml']! }), '2026-11-22T08:00:00+07:00');
    expect((JSON.parse(compile(sourceOf(DARING), NOW, before).get('services.json')!) as ServicesDocument).updated).toBe('2026-11-22T08:00:00+07:00');
  });

  it('that cannot be used are told in Indonesian, each in its line', () => {
    expect(found('\n  onlien: daring\n  badge.headline.opne: Buka\n  bagde.x: Buka\n  online: " "\n  badge.detail.open: Ada.')).toEqual([
      'error words.blank region.yaml:11 words.online: Pengganti untuk "online" kosong. Isi, atau hapus.',
      expect.stringMatching(/^error words\.name region\.yaml:\d+ words\.bagde\.x: Tidak ada kalimat bernama "bagde\.x"\. Nama dimulai dengan: badge, contact, /),
      expect.stringMatching(/^error words\.placeholders region\.yaml:\d+ words\.badge\.detail\.open: Kalimat "badge\.detail\.open" harus memuat semua penanda \{ \}, tanpa tambahan: "Petugas ada di kantor sampai \{sampai\}\."$/),
      expect.stringMatching(/^error words\.name region\.yaml:\d+ words\.badge\.headline\.opne: Tidak ada kalimat bernama "badge\.headline\.opne"\. Yang ada: badge\.headline\.open, /),
      'error words.unused region.yaml:8 words.onlien: Kata "onlien" tidak pernah dipakai. Periksa ejaannya.',
    ]);
  });

  it('that are no words are refused before', () => {
    expect(parseSource(inWords(' daring')).issues.map(({ code, path }) => [code, path])).toEqual([['form.invalid', 'words']]);
    expect(parseSource(inWords(' { online: [daring] }')).issues.map(brief)).toEqual(['error words.invalid region.yaml:7 words[0].say']);
  });
});

describe('a feed with damaged words', () => {
  const feed = compile(sourceOf(DARING), NOW);
  const damaged = (path: string, words: unknown): object => {
    const raw = JSON.parse(feed.get(path)!) as { words?: unknown; data: { region?: { words?: unknown } } };
    if (raw.data.region) raw.data.region.words = words;
    else raw.words = words;
    return raw;
  };

  it('loses them, or the entry, and nothing else', () => {
    for (const [words, left] of [['online=daring', undefined], [[{ for: 'online' }, { for: 'buka', say: 'bukak' }], [{ for: 'buka', say: 'bukak' }]], [[{ for: 'online', say: 'da\u202Ering' }], []]] as const) {
      const office = readFeedDocument(officeDocument, damaged('offices/dinas.json', words), 'office').document!;
      expect(office.data.region.words).toEqual(left);
      expect(office.data.shifts.length).toBeGreaterThan(0);
      const services = readFeedDocument(servicesDocument, damaged('services.json', words), 'services').document!;
      expect([services.words, services.data.length]).toEqual([left, 1]);
    }
  });
});
