/**
 * Host pages for the browser tests. `/tetap/` holds the built files byte for byte, as a webmaster uploads them (the test
 * server rewrites other scripts, and integrity would be lost), but that its widget pages, in an iframe, begin
 * with the clock of the tests; `/tetap-next/` the same as if they were of the next version, `/tetap-lonely/` the loader alone,
 * `/tetap-first/` the widgets' files without what they load later, `/tetap-broken/` with English, Javanese and what a badge shows on demand altered; in `/tetap-watched/` the widget pages begin with the probe, in `/tetap-old/` with a
 * script, too, that takes constructable style sheets from the engine; of `/tetap-lost/ID/` the file of each widget is lost once, as are its English and
 * its number check; of `/tetap-late/ID/` what comes when somebody turns to a directory or to more of a badge.
 * `/tetap-isolated/` comes with what a page of `Cross-Origin-Embedder-Policy` wants of others; in `/tetap-guarded/` a widget page may be embedded by
 * the origin that `ancestors` of its address names, whatever an `X-Frame-Options` says beside that.
 * `/host/?html=...&csp=...&coep=...&type=...` is a page of its own with that body, those policies and that type; `/host/slow/N/...`
 * answers N milliseconds late. `/wordpress/` holds its style sheets, where they were fetched. `/portal/?feed=...&now=...` is the example region's landing page.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { wordpress } from '../../.ci/wordpress.mjs';
import { cdn } from './cdn.mjs';
import { clock } from './clock.mjs';

const { version } = JSON.parse(await readFile(new URL('../../packages/widgets/package.json', import.meta.url), 'utf8'));
const portal = fileURLToPath(new URL('../../examples/serdang-bedagai/portal', import.meta.url));
const types = { js: 'text/javascript', html: 'text/html', css: 'text/css', json: 'application/json', map: 'application/json', svg: 'image/svg+xml' };

async function file(context, path, change = (text) => text) {
  try {
    const text = await readFile(path, 'utf8');
    context.set('content-type', `${types[path.split('.').pop()]}; charset=utf-8`);
    context.set('access-control-allow-origin', '*');
    context.body = change(text);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    context.status = 404;
    context.body = 'not here';
  }
}

/** Scripts of the test for a widget page, behind its policy and before all others. */
const beginsWith = (...names) => (text) => text.replace('<link rel="tetap-feed"', `${names.map((name) => `<script src="/host/${name}"></script>`).join('')}$&`);

/** The example's landing page on another feed, at an instant at which its clock stands. */
function portalAt(html, { feed, now }) {
  return html.replaceAll('"/feed/', `"${feed}`).replace('<head>', `<head><script>Date.now = () => ${Date.parse(now)};</script>`);
}

const lost = new Set();
/** What is lost once, by its host. */
const losses = { lost: /^tetap-(?:office-status|service-directory|duty-officer|all)(?:-en|-number-check)?-\d/, late: /^tetap-service-directory-rest-|-create-more-/ };

/** Koa middleware of the test server. */
export async function hostPages(context, next) {
  const slow = /^\/host\/slow\/(\d+)(\/.*)$/.exec(context.path);
  if (slow) await setTimeout(Number(slow[1]));
  const asked = slow?.[2] ?? context.path;
  const once = /^\/tetap-(lost|late)\/\d+\/([\w.-]+)$/.exec(asked);
  if (once && losses[once[1]].test(once[2]) && !lost.has(asked)) {
    lost.add(asked);
    context.status = 503;
    // The test server lets browsers keep what has the name of a file.
    context.path = '/lost';
    return;
  }
  const path = once ? `/tetap/${once[2]}` : asked;
  const built = /^\/(tetap|tetap-next|tetap-broken|tetap-watched|tetap-old|tetap-isolated|tetap-guarded|tetap-lonely(?=\/tetap\.js$)|tetap-first(?=\/tetap-(?:office-status|service-directory|duty-officer|all)-\d))\/((?:frame\/)?[a-z0-9.-]+|esm\/[\w.-]+)$/.exec(path);
  const changes = { 'tetap-watched': beginsWith('probe.js'), 'tetap-old': beginsWith('probe.js', 'withoutSheets.js'), 'tetap-next': (text) => text.replaceAll(`"${version}"`, '"99.0.0"'), 'tetap-broken': (text) => (/-(en|jv|create-more)-/.test(path) ? `${text} ` : text) };
  if (built?.[1] === 'tetap-isolated') context.set({ 'cross-origin-resource-policy': 'cross-origin', 'cross-origin-embedder-policy': 'require-corp' });
  if (built?.[1] === 'tetap-guarded') context.set({ 'content-security-policy': `frame-ancestors ${context.query.ancestors}`, 'x-frame-options': 'SAMEORIGIN' });
  if (built) return file(context, `${cdn}/${built[2]}`, changes[built[1]] ?? (context.get('sec-fetch-dest') === 'iframe' ? beginsWith('clock.js') : undefined));
  if (path === '/host/clock.js') {
    context.type = 'text/javascript';
    context.body = clock;
    return;
  }
  const own = /^\/host\/(probe|withoutSheets)\.js$/.exec(path);
  if (own) return file(context, fileURLToPath(new URL(`${own[1]}.js`, import.meta.url)), (text) => (own[1] === 'probe' ? `${clock}\n${text}` : text));
  const ofWordpress = /^\/wordpress\/(blocks|theme)\/((?:assets\/css\/)?[a-z-]+\.css)$/.exec(path);
  if (ofWordpress) return file(context, `${wordpress[ofWordpress[1]]}/${ofWordpress[2]}`);
  const ofPortal = /^\/portal\/([a-z]*\.?[a-z]*)$/.exec(path);
  if (ofPortal) return file(context, `${portal}/${ofPortal[1] || 'index.html'}`, ofPortal[1] ? undefined : (text) => portalAt(text, context.query));
  // Widget pages read the feed at the root of their site.
  context.path = path.startsWith('/feed/') ? `/packages/widgets/test${path}` : path;
  if (path !== '/host/') return next();
  const { html, csp, coep, charset = 'utf-8', type = 'text/html' } = context.query;
  if (csp) context.set('content-security-policy', csp);
  if (coep) context.set('cross-origin-embedder-policy', coep);
  context.set('content-type', `${type}; charset=${charset}`);
  context.body = Buffer.from(html, charset === 'utf-8' ? 'utf8' : 'latin1');
}
