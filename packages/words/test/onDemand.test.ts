import type { Exception, Policy } from '@tetap/feed';
import type { PolicyAt } from '@tetap/schedule';
import { describe, expect, it } from 'vitest';
import { describeAttendance, describePolicies, describeUrgent, describeWeek, plain } from '../src/index.js';
import { en as english } from '../src/en.js';
import { enMore } from '../src/enMore.js';
import { id as indonesian } from '../src/id.js';
import { idMore } from '../src/idMore.js';
import { duty, office, wib } from './status.js';

const id = { ...indonesian, ...idMore };
const en = { ...english, ...enMore };

const wfh: Policy = {
  id: 'wfh', mode: 'hybrid', from: '2026-04-10', until: '2026-12-31', weekdays: ['fri'], reason: 'Hemat energi',
  basis: [{ type: 'SE', number: '800.1.5/3349/SJ', issuer: 'Mendagri', date: '2026-04-01', url: 'https://example.go.id/se' }],
};
const at = (policy: Policy, state: PolicyAt['state'] = 'active'): PolicyAt => ({ policy, state, today: false, reviewDue: false });
const now = wib('09:00');
const manned = office({ posts: [duty.post], shifts: [duty.shift] });

describe('work from home, explained', () => {
  it('in two calm sentences, with its days, reason, period and basis', () => {
    const { meaning, policies } = describePolicies([at(wfh)], manned, now, id)!;
    expect(plain(meaning)).toBe('WFH artinya petugas bekerja dari rumah. Petugas tetap bekerja dan tetap melayani Anda. Petugas bergantian siaga. Bila tidak ada yang siaga, hubungi kantor.');
    expect(plain(policies[0]!.lines)).toBe('Berlaku setiap Jumat. Alasan: Hemat energi.');
    expect(plain(describePolicies([at({ ...wfh, weekdays: ['sun', 'fri', 'mon'] })], manned, now, id)!.policies[0]!.lines)).toContain('Berlaku setiap Senin, Jumat, Minggu.');
    expect(plain(describePolicies([at({ ...wfh, responseMinutes: 5 })], manned, now, id)!.policies[0]!.lines)).toContain('Biasanya dibalas dalam 5 menit pada jam layanan.');
    expect(policies[0]).toMatchObject({ period: 'Berlaku 10 Apr 2026 sampai 31 Des 2026', basis: [{ text: 'Dasar: SE Mendagri 800.1.5/3349/SJ tanggal 1 Apr 2026', url: 'https://example.go.id/se' }] });
  });

  it('the five points of the article, as questions people ask', () => {
    const { worries } = describePolicies([at(wfh)], manned, now, id)!;
    expect(worries.map(({ question, answer }) => `${question} ${plain(answer)}`)).toEqual([
      'Apakah petugas di rumah tetap bekerja? Ya. Petugas tetap melayani dan melapor pada jam kerja. Anda tetap bisa menghubungi kantor.',
      'Apakah saya harus bisa memakai aplikasi? Banyak urusan selesai dari rumah, tanpa antre. Bila bingung, petugas membantu Anda.',
      'Apakah kantor bisa kosong? Petugas bergantian siaga. Aplikasi gangguan atau keperluan mendesak: hubungi petugas piket.',
      'Mengapa petugas bekerja dari rumah? Hanya tempat kerjanya yang berbeda. Pelayanan untuk Anda tetap berjalan. Alasan: Hemat energi.',
      'Apakah ini ada aturannya? Ada. Aturannya punya dasar dan masa berlaku. Dasar: SE Mendagri 800.1.5/3349/SJ tanggal 1 Apr 2026.',
    ]);
    expect(describePolicies([at(wfh)], manned, now, en)!.worries).toHaveLength(5);
  });

  it('promises no duty officer and no basis that are not published', () => {
    const { basis, ...bare } = wfh;
    const { meaning, worries } = describePolicies([at(bare)], office({ posts: [duty.post] }), now, id)!;
    expect(plain([...meaning, ...worries.flatMap(({ answer }) => answer)])).not.toMatch(/siaga|bergantian|punya dasar|Dasar:/);
    expect(plain(worries[2]!.answer)).toBe('Petugas piket belum diumumkan di sini. Aplikasi gangguan atau keperluan mendesak: telepon kantor.');
    const past = describePolicies([at(bare)], manned, Date.parse(duty.shift.until), id)!;
    expect(plain([...past.meaning, ...past.worries.flatMap(({ answer }) => answer)])).not.toContain('siaga');
    expect(plain(worries[4]!.answer)).toBe('Dasarnya belum diumumkan di sini. Tanyakan ke kantor.');
    expect(basis).toHaveLength(1);
  });

  it('tells a rule to come, no ended one, and that none applies', () => {
    expect(describePolicies([at(wfh, 'planned')], manned, now, id)!.policies).toHaveLength(1);
    expect(describePolicies([at(wfh, 'ended')], manned, now, id)).toBeUndefined();
    expect(describePolicies([], manned, now, id)).toBeUndefined();
    expect(describePolicies([at({ id: 'none', mode: 'none', from: '2026-01-01' })], manned, now, id)).toEqual({ meaning: [{ value: 'Kabupaten Contoh tidak menerapkan WFH.', lang: undefined }], policies: [], worries: [] });
    expect(describePolicies([at({ id: 'none', mode: 'none', from: '2026-01-01', partial: true })], manned, now, id)!.meaning).toEqual([{ value: 'Disdukcapil tidak menerapkan WFH.', lang: undefined }]);
  });
});

it('attendance is a dated whole with its source', () => {
  const attendance = { date: '2022-05-09', percent: 98.25, source: 'BKPSDM' } as const;
  expect(describeAttendance(attendance, id)).toBe('98,3 % petugas hadir pada 9 Mei 2022. Sumber: BKPSDM.');
  expect(describeAttendance({ ...attendance, source: 'BKPSDM Kab.' }, id)).toMatch(/Sumber: BKPSDM Kab\.$/);
  expect(describeAttendance(attendance, en)).toBe('98.3 % of staff were present on 9 May 2022. Source: BKPSDM.');
  expect(describeAttendance(undefined, id)).toBeUndefined();
});

it('urgent needs: what, where, what to bring, each in the language that it has', () => {
  expect(describeUrgent(office({ urgent: [{ need: { id: 'Surat kematian', en: 'Death certificate' }, where: 'Loket 1', bring: ['KTP'] }, { need: 'Rujukan' }] }), en)).toEqual([
    { need: { value: 'Death certificate', lang: undefined }, where: { value: 'Loket 1', lang: 'id' }, bring: [{ value: 'KTP', lang: 'id' }] },
    { need: { value: 'Rujukan', lang: 'id' }, where: undefined, bring: [] },
  ]);
});

it('the week names the last queue number of each day, of proven data only', () => {
  const day = { date: '2026-11-23', hours: [{ opens: '08:00', closes: '12:00', lastQueue: '11:00' }, { opens: '13:00', closes: '15:00', lastQueue: '14:30' }], reason: { level: 'weekly' } } as const;
  expect(describeWeek([day], id, 'Asia/Jakarta', 'fresh')[0]!.lastQueue).toBe('Antrean terakhir pukul 14.30 WIB');
  expect(describeWeek([{ ...day, hours: [] }], id, 'Asia/Jakarta', 'fresh')[0]!.lastQueue).toBeUndefined();
  expect(describeWeek([day], id, 'Asia/Jakarta', 'expired')[0]!.lastQueue).toBeUndefined();
});

it('a day of the week whose hours are not for everybody, or not here, says so', () => {
  const day = { date: '2026-11-25', hours: [{ opens: '08:00', closes: '12:00' }], reason: { level: 'weekly' } } as const;
  const note = (limit: Partial<Exception>, language = id): unknown => describeWeek([{ ...day, limit: { id: 'x', from: day.date, until: day.date, effect: 'limited', ...limit } }], language, 'Asia/Jakarta', 'fresh')[0]!.note;
  expect(note({ only: ['Akta', { id: 'KTP', en: 'ID card' }] })).toEqual({ value: 'Buka terbatas: Akta, KTP.', lang: undefined });
  expect(note({ effect: 'urgent', reason: 'Rapat kerja' })).toEqual({ value: 'Hanya keperluan mendesak (Rapat kerja).', lang: undefined });
  expect(note({ effect: 'moved', place: 'Balai Desa' }, en)).toEqual({ value: 'Moved: Balai Desa.', lang: undefined });
  expect(note({ effect: 'moved', place: 'Balai Desa.', reason: 'Pindah gedung.' })).toEqual({ value: 'Pindah tempat: Balai Desa (Pindah gedung).', lang: undefined });
  expect(note({ effect: 'moved' })).toEqual({ value: 'Pindah tempat.', lang: undefined });
});
