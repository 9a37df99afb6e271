import { readFileSync } from 'node:fs';
import { picture } from './picture.mjs';

const documented = readFileSync(new URL('../../../docs/widgets.md', import.meta.url), 'utf8');
/** The snippet that the docs give to webmasters: preloads, script, styles. */
const snippet = /```html\n(<link rel="preload"[^]+?<\/style>)\n```/.exec(documented)[1];
const { version } = JSON.parse(readFileSync(new URL('../../../packages/widgets/package.json', import.meta.url), 'utf8'));
/** As the docs say for a page with several kinds of widgets, or a template that does not know which. */
const loader = snippet.replace('/tetap/tetap-office-status.js', '/tetap/tetap.js');
const scriptLine = `<link rel="preload" as="script" crossorigin href="/tetap/tetap-office-status-${version}.js">\n`;
/** As the docs have it for a page whose own picture matters more: nothing of ours is asked for before its loader has run. */
const modest = loader.replaceAll(/<link rel="preload"[^>]*>\n/g, '');
const largeLine = '<link rel="preload" as="fetch" href="/feed-large/services.json">\n';
const styles = /<style>[^]+<\/style>/.exec(snippet)[0];
/** For office and overlay, as the snippet has them. */
const preload = snippet.match(/<link rel="preload"[^>]*>\n/g).join('');
/** The same room for everybody. */
const room = styles.replaceAll('tetap-office-status', '.badge');

const FALLBACK = 'Jam layanan Disdukcapil: Senin sampai Kamis 08.00\u201314.00 WIB. Telepon kantor +62 000 0000 0001.';
const paragraph = 'Pelayanan publik tetap berjalan. Warga dapat datang ke loket pada jam layanan, atau mengurus dari rumah lewat aplikasi yang resmi. Petugas tidak meminta imbalan dalam bentuk apa pun, dan setiap pengaduan dicatat serta dijawab. ';

/** A page of a regional government around a badge. */
function page(head, badge, { hero = '' } = {}) {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Disdukcapil</title>
<style>body { max-width: 50rem; margin: auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; } img { width: 100%; height: auto; }</style>
${head}
</head>
<body>
<h1>Dinas Kependudukan dan Pencatatan Sipil</h1>
${hero}${badge}
${Array.from({ length: 12 }, (_, index) => `<h2>Layanan ${index + 1}</h2>\n<p>${paragraph.repeat(2)}</p>`).join('\n')}
</body>
</html>
`;
}

const ours = (text = FALLBACK) => `<tetap-office-status class="badge" office="disdukcapil">${text}</tetap-office-status>`;
const byHand = `<by-hand class="badge" office="disdukcapil">${FALLBACK}</by-hand>`;
const card = '<div class="badge" data-office="disdukcapil"></div>';
/** The same room without us, so that the same of the page is seen. */
const empty = '<div class="badge"></div>';
const script = (name) => `<script type="module" src="/assets/${name}.js"></script>`;
const sheet = (path) => `<link rel="stylesheet" href="${path}">`;
const whole = { hero: '<img src="/assets/hero.png" width="798" height="402" alt="">\n' };
const lead = { hero: `<p style="font-size: 1.5rem; min-height: 20rem">${paragraph}</p>\n` };
const shoelace = sheet('/assets/shoelace.css') + room + script('shoelace');
const sgds = sheet('/assets/sgds.css') + room + script('sgds');
/* Its elements hide themselves once their loader has come, until they are drawn: here from the start, so that nothing shows, goes and comes. */
const gcds = '<style>gcds-notice:not(.hydrated) { visibility: hidden; }</style>' + sheet('/peers/gcds/gcds.css') + room + script('gcds') + '<script type="module" src="/peers/gcds/gcds.esm.js"></script>';

/** Every page by its name. `text` is what the server writes into a page. */
export function pages(text) {
  const all = {
    'hand': page(preload + room + script('byHand'), byHand),
    'hand, no preload': page(room + script('byHand'), byHand),
    'tetap, direct': page(snippet, ours()),
    'tetap, loader': page(loader, ours()),
    'tetap, loader, file preloaded': page(scriptLine + loader, ours()),
    'shoelace': page(shoelace, card),
    'sgds': page(sgds, card),
    'gcds': page(gcds, card),
    'shoelace, preloads': page(preload + shoelace, card),
    'sgds, preloads': page(preload + sgds, card),
    'gcds, preloads': page(preload + gcds, card),
    'iframe': page(room, '<iframe class="badge" src="/pages/framed" title="Status" width="100%" height="640" frameborder="0"></iframe>'),
    'framed': `<!doctype html><html lang="id"><meta charset="utf-8"><title>Status</title>${preload}${script('byHand')}${byHand}`,
    'saved by hand': page(preload + '<script src="/assets/savedByHand.js" defer></script>' + styles, ours()),
    'static text': page(styles, ours(text)),
    'text, loader': page(loader, ours(text)),
    'text, direct': page(snippet, ours(text)),
    'lead': page(room, empty, lead),
    'lead, loader': page(loader, ours(), lead),
    'lead, direct': page(snippet, ours(), lead),
    'picture': page(room, empty, whole),
    'picture, loader': page(loader, ours(), whole),
    'picture, direct': page(snippet, ours(), whole),
    'picture, loader alone': page(modest, ours(), whole),
    'tetap, loader alone': page(modest, ours()),
    'many': page(room, '<main></main>'),
    'directory, by hand': page(largeLine + room + script('listByHand'), '<div class="badge" data-directory></div>'),
    'directory': page(largeLine + snippet.replace('tetap-office-status.js', 'tetap-service-directory.js').replace('/feed/"', '/feed-large/"').replace(/<link rel="preload" as="fetch" href="\/feed\/.*\n/g, ''), '<tetap-service-directory class="badge">Daftar layanan.</tetap-service-directory>'),
  };
  const files = new Map(Object.entries(all).map(([name, html]) => [`/pages/${name.replaceAll(/\W+/g, '-')}`, html]));
  files.set('/assets/hero.png', picture());
  return files;
}

export const address = (name) => `/pages/${name.replaceAll(/\W+/g, '-')}`;
/** The script of one kind of element, by the kind. */
export const scripts = { 'by-hand': '/assets/byHand.js', 'by-hand-skipping': '/assets/byHand.js', 'tetap-office-status': `/tetap/tetap-office-status-${version}.js` };
