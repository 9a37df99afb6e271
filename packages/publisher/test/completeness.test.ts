import { completeness, completenessReport } from '@tetap/publisher';
import { completePercent } from '@tetap/feed/completeness';
import type { Office, Service } from '@tetap/feed';
import { officeCompleteness, serviceCompleteness } from '@tetap/feed/completeness';
import { describe, expect, it } from 'vitest';
import { compile } from '@tetap/publisher';
import { edited, FILES, NOW, sourceOf } from './sourceFiles.js';

const files = { ...FILES, 'policies.yaml': '- { id: x, from: 2026-01-01, mode: none }\n' };
const of = (changed: Readonly<Record<string, string>> = files) => completeness(sourceOf(changed), NOW);

describe('how complete a source is', () => {
  it('counts what a citizen needs of an office, and names what is not there', () => {
    expect(of().offices.get('dinas')).toEqual({ there: ['hours', 'phone', 'duty', 'staffing'], missing: ['address', 'urgent'] });
    const whole = edited('offices/dinas.yaml', ['kind: dinas', 'kind: dinas\naddress: Jalan Contoh\nurgent: [{ need: Surat kematian, where: Loket 1, bring: [] }]']);
    expect(of({ ...whole, 'policies.yaml': files['policies.yaml'] }).offices.get('dinas')?.missing).toEqual([]);
  });

  it.each([
    ['hours that nobody published', ['serviceHours: loket\n', ''], 'hours'],
    ['no number to call', ['  - { kind: phone, number: +62 000 0000 0001 }', '  - { kind: email, address: a@example.go.id }'], 'phone'],
    ['nobody on duty', ['  - { id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, hours: service }', '  []'], 'duty'],
  ] as const)('%s', (_, exchange, part) => {
    expect(of({ ...edited('offices/dinas.yaml', exchange), 'policies.yaml': files['policies.yaml'] }).offices.get('dinas')?.missing).toContain(part);
  });

  it('asks no address and no urgent needs of an office without a counter', () => {
    const away = edited('offices/dinas.yaml', ['facesPublic: true\nserviceHours: loket', 'facesPublic: false\nnoCounter: true\nworkHours: kerja']);
    expect(of({ ...away, 'policies.yaml': files['policies.yaml'] }).offices.get('dinas')).toMatchObject({ missing: expect.not.arrayContaining(['address', 'urgent']) as unknown });
  });

  it('counts a roster only as far as it reaches: one that ends within a week is missing', () => {
    const office = (JSON.parse(compile(sourceOf(files), NOW).get('offices/dinas.json')!) as { data: Office }).data;
    expect(officeCompleteness(office, Date.parse(NOW)).there).toContain('duty');
    expect(officeCompleteness(office, Date.parse(NOW) + 60 * 86_400_000).missing).toContain('duty');
  });

  it('counts the six components of the service standard, and a way without a phone', () => {
    const service = (JSON.parse(compile(sourceOf(files), NOW).get('services/ktp.json')!) as { data: Service }).data;
    const bare: Service = { ...service, requirements: [], steps: [], paths: [] };
    expect(serviceCompleteness(bare, {}).missing).toEqual(expect.arrayContaining(['requirements', 'steps', 'complaints', 'in-person']));
    expect(serviceCompleteness({ ...bare, complaints: [{ name: 'SP4N-LAPOR!' }] }, {}).there).toContain('complaints');
    expect(serviceCompleteness(bare, { complaints: [{ name: 'SP4N-LAPOR!' }] }).there).toContain('complaints');
  });

  it('is never called whole while anything is missing', () => {
    const one = { there: [] as string[], missing: ['fee'] };
    const many = Array.from({ length: 500 }, () => ({ there: ['fee'], missing: [] }));
    expect(completePercent(one, ...many)).toBe(99);
    expect(completePercent(...many)).toBe(100);
    expect(completePercent(one)).toBe(0);
  });

  it('is told to the officer in words, what lacks most first', () => {
    const report = completenessReport(of());
    expect(report[0]).toMatch(/^Kelengkapan: 1 kantor 66 %, 1 layanan \d+ %\.$/);
    expect(report).toContain('Kantor dinas: 66 %. Belum ada: alamat, keperluan mendesak.');
    const shares = report.slice(1).map((line) => Number(/: (\d+) %/.exec(line)?.[1]));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
