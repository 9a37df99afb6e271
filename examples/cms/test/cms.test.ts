import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordpress as fetched } from '../../../.ci/wordpress.mjs';
import { scenario } from '../../../test/scenarios/scenario.mjs';
import recorded from './filtered.json' with { type: 'json' };

const here = resolve(import.meta.dirname, '..');
type Form = keyof typeof recorded.snippets;
type Filter = keyof typeof recorded.filters;
const forms = Object.keys(recorded.snippets) as Form[];

/** Where the code of the filters is: what `npm test` fetches of Debian's packages, or a folder that `TETAP_CMS` names. */
const { TETAP_CMS: given = '/nowhere' } = process.env;
const wordpress = [join(given, 'wordpress/wp-includes'), fetched.includes].find((folder) => existsSync(join(folder, 'kses.php')));
const has = (command: string, argument: string): boolean => spawnSync(command, [argument]).status === 0;
const php = has('php', '--version');
const tools: Partial<Record<Filter, readonly string[]>> = php ? {
  ...(wordpress && { 'kses': ['kses', wordpress], 'the-content': ['the-content', wordpress], 'kses-the-content': ['kses-the-content', wordpress] }),
  ...(has('tidy', '--version') && { 'tidy': ['tidy'], 'tidy-2022': ['tidy-2022'] }),
  ...(existsSync(join(given, 'voku+anti-xss')) && { antixss: ['antixss', given] }),
  ...(existsSync(join(given, 'joomla-framework+filter/src')) && { joomla: ['joomla', join(given, 'joomla-framework+filter/src')] }),
} : {};
/** OpenSID runs one filter on what the other left: of its two, Tidy is what a machine has. */
const isThere = (name: Filter): boolean => !!tools[name === 'opensid' ? 'tidy' : name];
for (const name of (Object.keys(recorded.filters) as Filter[]).filter((name) => !isThere(name))) {
  console.error(`✗ ${name} is not on this machine: what is recorded of it is trusted, and not tried again. (${recorded.filters[name].tool})`);
}
if (!php) console.error('✗ PHP is missing, so the examples for WordPress and OpenSID are NOT run. Debian: apt-get install php-cli');

/** The forms that the guide has columns for, and of what a widget can come after a filter; scripts are added by the site's administrator. */
const remains = [
  ['element', /<tetap-office-status [^>]*office="disdukcapil"/], ['link', /<a\s[^>]*data-tetap="office-status"/], ['box', /<div\s[^>]*data-tetap="office-status"/],
  ['iframe', /<iframe\s+src=\s*"https:[^"]+office=disdukcapil"/],
] as const;

describe('what editors leave of a snippet', () => {
  it('was recorded of the snippets as they are', () => {
    for (const form of forms) expect(recorded.snippets[form]).toBe(readFileSync(join(here, `${form}.html`), 'utf8'));
  });

  const leftBy = (args: readonly string[], snippets: Readonly<Record<string, string>>): unknown =>
    JSON.parse(execFileSync('php', ['-d', 'error_reporting=22527', join(here, 'test/filter.php'), ...args], { input: JSON.stringify(snippets), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }));

  for (const [name, args] of Object.entries(tools)) {
    it(`${name} leaves what is recorded`, () => {
      expect(leftBy(args, recorded.snippets)).toEqual(recorded.filters[name as Filter].left);
    });
  }

  it.runIf(isThere('opensid'))('opensid: Tidy leaves what is recorded, of what AntiXSS left', () => {
    const { antixss, opensid } = recorded.filters;
    expect(leftBy(tools.tidy!, antixss.left)).toEqual(opensid.left);
  });

  it('is what the guide for webmasters says', () => {
    const guide = readFileSync(join(here, '../../docs/widgets.md'), 'utf8');
    for (const [filter, title] of [['kses-the-content', 'WordPress, penulis'], ['the-content', 'WordPress, artikel administrator'], ['joomla', 'Joomla'], ['opensid', 'OpenSID']] as const) {
      const { left } = recorded.filters[filter];
      const marks = remains.map(([form, mark]) => mark.test(left[form]) ? 'ya' : 'tidak').join(' | ');
      expect(guide).toMatch(new RegExp(`^\\| ${title}[^|]* \\| ${marks.replace(/\|/g, '\\|')} \\|$`, 'm'));
    }
    for (const { left } of Object.values(recorded.filters)) {
      expect(left.others).toMatch(/<a\s[^>]*data-tetap="service-directory"/);
      expect(left.others).toMatch(/<div\s[^>]*data-tetap="duty-officer" data-office="disdukcapil"/);
    }
  });
});

describe.runIf(php)('the examples', () => {
  let site: string;
  beforeAll(async () => {
    site = mkdtempSync(join(tmpdir(), 'tetap-cms-'));
    const cdn = resolve(here, '../../packages/widgets/cdn');
    for (const folder of ['tetap', 'wp-content/plugins/tetap/tetap']) cpSync(cdn, join(site, folder), { recursive: true });
    cpSync(join(here, 'wordpress/tetap.php'), join(site, 'wp-content/plugins/tetap/tetap.php'));
    cpSync(join(here, 'opensid/tetap.php'), join(site, 'desa/widgets/tetap.php'));
    for (const [path, text] of await scenario('today')) {
      for (const folder of ['tetap-feed', 'wp-content/tetap-feed']) {
        mkdirSync(dirname(join(site, folder, path)), { recursive: true });
        writeFileSync(join(site, folder, path), text);
      }
    }
  }, 30_000);
  afterAll(() => { rmSync(site, { recursive: true }); });

  const run = (args: readonly string[], input = ''): string =>
    execFileSync('php', ['-d', 'display_errors=stderr', '-d', 'error_reporting=32767', join(here, 'test/host.php'), ...args], { input, encoding: 'utf8' });

  it('OpenSID: a static widget with text and element', () => {
    const html = run(['opensid', site]);
    expect(html).toMatch(/<tetap-office-status feed="\/tetap-feed\/" office="disdukcapil">\s*<div class="tetap"/);
    expect(html).toContain('Dinas Kependudukan dan Pencatatan Sipil');
    expect(html).toContain('<link rel="stylesheet" href="/tetap/tetap.css">');
    expect(html).toContain('<script src="/tetap/tetap-office-status.js" defer>');
  });

  it.runIf(wordpress)('WordPress: a shortcode with text and element, and what a page needs where it is used', () => {
    const args = ['wordpress', site, wordpress!];
    const plugin = '/wp-content/plugins/tetap/tetap';
    const html = run(args, '<p>Halo</p>[tetap office="disdukcapil"]');
    expect(html).toMatch(/<tetap-office-status office="disdukcapil" lang="id"><div class="tetap"/);
    expect(html).toContain('Dinas Kependudukan dan Pencatatan Sipil');
    // Every site of a network, and one in a folder of its own, reads the same feed; `/feed/` is WordPress's own.
    expect(html).not.toContain('go.id/feed/');
    const scripts = (page: string): readonly string[] => page.match(/<script src="[^"]+">/g) ?? [];
    expect(scripts(html)).toEqual([`<script src="${plugin}/tetap-office-status.js">`]);
    expect(html.indexOf(`<link rel="stylesheet" href="${plugin}/tetap.css">`)).toBe(0);
    expect(html).toContain('<link rel="tetap-feed" href="https://kabupaten.example.go.id/wp-content/tetap-feed/">');
    const preloads = (page: string): readonly string[] => [...page.matchAll(/<link rel="preload" as="fetch" href="https:\/\/kabupaten.example.go.id\/wp-content\/tetap-feed\/([^"]+)">/g)].map(([, path]) => path!);
    expect(preloads(html)).toEqual(['offices/disdukcapil.json', 'live.json']);
    const several = run(args, '[tetap office="disdukcapil"] [tetap widget="duty-officer" office="puskesmas-perbaungan"]');
    expect(scripts(several)).toEqual([`<script src="${plugin}/tetap.js">`]);
    expect(preloads(several)).toEqual([]);
    expect(preloads(run(args, '[tetap office = "disdukcapil"]'))).toEqual(['offices/disdukcapil.json', 'live.json']);
    expect(scripts(run(args, '\f[tetap widget="duty-officer"]'))).toEqual([`<script src="${plugin}/tetap-duty-officer.js">`]);
    expect(scripts(run(args, '[tetap office="disdukcapil"]\f[tetap widget="duty-officer"]'))).toEqual([`<script src="${plugin}/tetap.js">`]);
    expect(preloads(run(args, '[tetap office="nowhere"]'))).not.toContain('offices/nowhere.json');
    const directory = run(args, '[tetap widget="service-directory"]');
    expect(directory).toContain('<tetap-service-directory lang="id"><p>Info ini belum dapat dibaca di sini. Telepon kantor dulu sebelum datang.</p></tetap-service-directory>');
    expect(run(args, '[tetap widget="service-directory" lang="en"]')).toContain(' lang="en"><p>This cannot be read here yet.');
    expect(run(args, 'Halo')).not.toMatch(/<script|preload/);
    expect(run(args, `[tetap office='"><script>alert(1)</script>']`)).not.toContain('<script>');
    expect(run(args, '[tetap widget="x"]')).toContain('<!-- tetap: widget="x"? -->');
  });
});
