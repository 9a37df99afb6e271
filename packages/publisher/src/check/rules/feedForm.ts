import { checkDocument, documents, kindOf } from '@tetap/feed';
import type { Finding } from '@tetap/feed';
import { byId } from '../../compile/byId.js';
import { documentOf } from '../../compile/documentOf.js';
import { envelopeOf } from '../../compile/envelopeOf.js';
import { sizeOf } from '../../compile/sizeOf.js';
import { textOf } from '../../compile/textOf.js';
import { issueInIndonesian, PERSONAL } from '../../source/issueInIndonesian.js';
import type { Source } from '../../source/source.js';
import type { Fault, Rule } from '../rule.js';

/** As long as the format allows, and longer than any of ours: which build a document will repeat is not known yet. */
const BUILD = 'b'.repeat(64);

/** What the feed's own strict check finds in the coming documents, led back to the source. A forecast is left out here: it says again what its office says, and takes what room there is. */
export const feedForm: Rule = ({ source, horizon, contents }) => {
  const envelope = { ...envelopeOf(source, horizon), build: BUILD, repeats: BUILD };
  return [...contents()].flatMap(([path, content]) => faultsOf(source, path, textOf(documentOf(envelope, content))));
};

function faultsOf(source: Source, path: string, text: string): readonly Fault[] {
  const place = kindOf(path);
  if (!place) return [];
  const size = sizeOf(text);
  const tooLarge: readonly Fault[] = size <= documents[place.kind].limit ? [] : [{
    severity: 'error', code: 'feed.too-large', ...recordOf(source, place, '') ?? { record: source.region, path: '' },
    message: `Berkas ${path} akan berukuran ${Math.ceil(size / 1024)} KB, dan HP warga menolak lebih dari ${documents[place.kind].limit / 1024} KB. Singkatkan tulisan${place.kind === 'office' ? ', turunkan validDays,' : ''} atau kurangi isinya.`,
  }];
  // A timeline says again what its office says.
  if (place.kind === 'timeline') return tooLarge;
  const findings = checkDocument(place.kind, JSON.parse(text), path);
  return [...tooLarge, ...findings.flatMap((finding): readonly Fault[] => {
    if (!finding.path.startsWith('data')) return [];
    const below = finding.path.replace(/^data\.?/, '');
    // Duplicates have a rule of their own; what an office carries of its region is told once, at the region.
    if (finding.code === 'duplicate' || (place.kind === 'office' && below.startsWith('region'))) return [];
    if (place.kind === 'office' && below === 'shifts') {
      return [{ severity: finding.severity, code: 'feed.form', record: source.region, path: 'publishing.validDays', message: `Giliran piket kantor "${place.id}" terlalu banyak untuk satu berkas. Turunkan validDays di region.yaml.` }];
    }
    const record = recordOf(source, place, below);
    return record ? [{ severity: finding.severity, code: codes[finding.code] ?? 'feed.form', ...record, message: say(finding) }] : [];
  })];
}

const codes: Partial<Record<Finding['code'], string>> = { markup: 'text.markup', blank: 'text.blank', personal: 'personal', 'personal-number': 'personal-number' };

function say(finding: Finding): string {
  const { code, found } = finding;
  if (code === 'markup') return `Tulisan ${found} memuat kode. Kode akan tampil apa adanya. Tulis kalimat biasa.`;
  if (code === 'blank') return 'Isian ini kosong. Tulis sesuatu atau hapus barisnya.';
  if (code === 'personal' || code === 'personal-number') return PERSONAL;
  return issueInIndonesian(finding).message;
}

/** The indexes repeat what the documents of single things say, and are left out. */
function recordOf(source: Source, { kind, id }: NonNullable<ReturnType<typeof kindOf>>, below: string): Pick<Fault, 'record' | 'path'> | undefined {
  if (kind === 'region') return { record: source.region, path: below };
  if (kind === 'live') return { record: source.live, path: below };
  if (kind === 'apps') {
    const [, index = '', rest = ''] = /^\[(\d+)\]\.?(.*)$/.exec(below) ?? [];
    const record = [...source.apps].sort(byId)[Number(index)];
    return record && { record, path: rest };
  }
  const record = kind === 'office' || kind === 'timeline' ? source.offices.find((office) => office.id === id) : kind === 'service' ? source.services.find((service) => service.id === id) : undefined;
  return record && { record, path: below };
}
