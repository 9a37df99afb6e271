/**
 * Serves frozen feeds to the browser tests at /feeds/{scenario}/{variant}/{visit}/{document}. A scenario is compiled once
 * by the built publisher; a variant damages what is served, as real hosts and editors do.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { scenario } from '../scenarios/scenario.mjs';

const compiled = new Map();

/** Where the browsers of one `npm test`, which share a build, share what it compiles. */
const shared = process.env.TETAP_FEEDS;

/** @returns {Promise<ReadonlyMap<string, string>>} */
function documentsOf(name) {
  if (!compiled.has(name)) compiled.set(name, shared ? sharedWith(join(shared, `${name}.json`), name) : scenario(name));
  return compiled.get(name);
}

async function sharedWith(file, name) {
  const made = await readFile(file, 'utf8').catch(() => undefined);
  if (made) return new Map(JSON.parse(made));
  const documents = await scenario(name);
  // Whole or not at all: another browser may be about to read it.
  await writeFile(`${file}.${process.pid}`, JSON.stringify([...documents]));
  await rename(`${file}.${process.pid}`, file);
  return documents;
}

/** Changes the parsed document, and writes it again. */
const edited = (change) => (path, text) => {
  const document = JSON.parse(text);
  change(document, path);
  return { status: 200, body: JSON.stringify(document) };
};

const DAY = 86_400_000;
const isOffice = (path) => /^offices\/[^/]+\.json$/.test(path);

/** One kind of bad input each: what a slip of an editor or a bad actor puts into an office document. */
const onOffice = (change) => edited((document, path) => {
  if (isOffice(path)) change(document.data, document.generated.slice(0, 10));
});
const badInput = {
  'wrong-type': onOffice((office) => { office.serviceHours = 7; }),
  'missing-field': onOffice((office) => { delete office.exceptions; }),
  'huge-text': onOffice((office) => { office.visitorNote = 'panjang '.repeat(5000); }),
  'bad-links': onOffice((office) => { office.contacts.unshift({ kind: 'web', url: 'javascript:alert(1)' }, { kind: 'web', url: 'https://example.go.id/ikd.apk' }); }),
  'duplicate-ids': onOffice((office) => {
    const closed = { id: 'sama', from: '2026-12-01', until: '2026-12-01', effect: 'closed' };
    office.exceptions.push(closed, { ...closed, from: '2026-12-02', until: '2026-12-02' });
  }),
  'unknown-zone': onOffice((office) => { office.region.zone = 'Asia/Atlantis'; }),
  'empty-interval': onOffice((office) => { for (const day of Object.keys(office.serviceHours)) office.serviceHours[day] = [{ opens: '08:00', closes: '08:00' }]; }),
  'inverted-period': onOffice((office) => { office.exceptions.push({ id: 'terbalik', from: '2026-12-31', until: '2026-12-01', effect: 'closed' }); }),
  'unknown-effect': onOffice((office, today) => { office.exceptions.push({ id: 'baru', from: today, until: today, effect: 'teleport' }); }),
};

/** Every text of a document as long as the format takes it. */
const TEXTS = ['name', 'role', 'label', 'reason', 'place', 'because', 'text', 'note', 'visitorNote', 'only', 'need'];
const LONG = 'Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu, dan Ketenagakerjaan '.repeat(5).slice(0, 300);
const lengthen = (value) => (typeof value === 'string' ? LONG : Array.isArray(value) ? value.map(lengthen) : Object.fromEntries(Object.keys(value).map((tag) => [tag, LONG])));
function lengthenAll(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (TEXTS.includes(key) && (typeof value === 'string' || typeof value === 'object')) node[key] = lengthen(value);
    else if (key !== 'forecast') lengthenAll(value);
  }
}

/** What has been answered to each visit. */
const answered = new Set();

/** Makes the words of the forecast differ from those of the engine, so that a test sees who speaks. */
const foretold = (change = () => {}) => edited((document, path) => {
  if (isOffice(path)) document.forecast.columns.headline.values = document.forecast.columns.headline.values.map((headline) => `${headline} (ramalan)`);
  change(document, path);
});
const inOverlay = (change) => foretold((document, path) => {
  if (path === 'live.json') change(document);
});
/** A window around now, wherever the scenario's clock stands. */
const always = { id: 'uji', from: '2020-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' };
const forecasts = {
  foretold: foretold(),
  'foretold-elsewhere': inOverlay(({ data }) => { data.overrides.push({ ...always, office: 'rsud', effect: 'closed' }); }),
  'foretold-here': inOverlay(({ data }) => { data.overrides.push({ ...always, office: 'disdukcapil', effect: 'limited', only: ['Akta'] }); }),
  'foretold-somewhere': inOverlay(({ data }) => { data.overrides.push({ ...always, office: 7, effect: 'closed' }); }),
  'foretold-notice': inOverlay(({ data }) => { data.notices = [{ ...always, text: 'Pemberitahuan' }]; }),
  'foretold-other-build': inOverlay((document) => { document.build = 'another'; }),
  'foretold-damaged': foretold((document, path) => {
    if (isOffice(path)) document.forecast.changes.reverse();
  }),
  /** A region that says "waktu" for our "jam", and "Temukan layanan" for the directory's title; its forecast does, as `compile` writes it. */
  'foretold-words': foretold((document, path) => {
    const words = [{ for: 'jam', say: 'waktu' }, { for: 'duty.title', say: 'Petugas jaga' }, { for: 'directory.title', say: 'Temukan layanan' }];
    if (path === 'services.json') document.words = words;
    if (!isOffice(path)) return;
    document.data.region.words = words;
    document.forecast = JSON.parse(JSON.stringify(document.forecast).replaceAll('Jam layanan', 'Waktu layanan'));
  }),
  'foretold-unproven': (path, text) => (path === 'live.json' ? { status: 503, body: 'down' } : foretold()(path, text)),
};

/** What a variant answers for a document; `undefined` text means that the feed has no such document. */
const variants = {
  ...badInput,
  ...forecasts,
  plain: (path, text) => ({ status: 200, body: text }),
  /** As a region's own feed: links lead somewhere. */
  official: edited((document) => { delete document.example; }),
  long: edited((document) => {
    delete document.example;
    delete document.forecast;
    lengthenAll(document.data);
  }),
  /** A host that answers each question once, and then no more. */
  once: (path, text, visit) => {
    const key = `${visit}/${path}`;
    if (answered.has(key)) return { status: 404, body: 'gone' };
    answered.add(key);
    return variants.official(path, text);
  },
  late: async (path, text) => {
    await setTimeout(400);
    return variants.plain(path, text);
  },
  silent: async () => {
    await setTimeout(3000);
    return { status: 404, body: 'too late' };
  },
  'no-region': (path, text) => (path === 'region.json' ? { status: 404, body: 'not here' } : variants.official(path, text)),
  'no-services': (path, text) => (path.startsWith('services/') ? { status: 404, body: 'not here' } : variants.official(path, text)),
  expired: edited((document) => {
    document.validUntil = new Date(Date.parse(document.generated) - DAY).toISOString();
  }),
  missing: () => ({ status: 404, body: 'not here' }),
  nonsense: () => ({ status: 200, body: '}{ <html>??' }),
  garbled: edited((document, path) => {
    if (isOffice(path)) document.data.exceptions.push({ id: 'garbled', from: document.generated.slice(0, 10), until: 7, effect: [] });
  }),
  'no-overlay': (path, text) => (path === 'live.json' ? { status: 503, body: 'down' } : { status: 200, body: text }),
  hostile: edited((document, path) => {
    if (!isOffice(path)) return;
    document.example = false;
    document.data.name = '<img src=x onerror=alert(1)> <b>Disdukcapil</b>';
    document.data.visitorNote = '<script>alert(2)</script>\u202e';
    document.data.contacts = [
      { kind: 'web', url: 'javascript:alert(3)' }, { kind: 'web', url: 'https://example.go.id/berkas.apk' },
      { kind: 'phone', number: { kind: 'international', value: '+62"><b>' } }, ...document.data.contacts,
    ];
    document.data.region.publisher = { name: 'x'.repeat(10_000), url: 'http://example.go.id/' };
  }),
};

/** Koa middleware of the test server. */
export async function scenarioFeeds(context, next) {
  // Pages of tests have clocks of their own, which the host's real `Date` would put right.
  context.res.sendDate = false;
  const found = /^\/feeds\/([^/]+)\/([^/]+)\/(\d+)\/(.+\.json)$/.exec(context.path);
  if (!found) return next();
  const [, name, variant, visit, path] = found;
  const text = (await documentsOf(name)).get(path);
  const answer = text === undefined ? { status: 404, body: 'not here' } : await variants[variant](path, text, visit);
  context.status = answer.status;
  context.type = answer.status === 200 ? 'application/json' : 'text/plain';
  context.body = answer.body;
}
