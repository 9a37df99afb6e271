import { assert, expect } from '@open-wc/testing';
import '../src/define.js';
import { TetapLobbyScreen } from '../src/lobby/lobby-screen.js';
import { file, openPage, readableIn, STRICT, untilShows } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { openMore } from './openMore.js';
import { all, FEED, find, MONDAY, place, readable, strike, turn, until, untilMade, untilReads } from './stage.js';

TetapLobbyScreen.define();

const STATUS = { feed: FEED, office: 'disdukcapil', at: MONDAY };
/** No counter, nobody on duty: "Layanan online". */
const ONLINE = { feed: FEED, office: 'bkd', at: '2026-11-24T09:00:00+07:00' };
const JAVANESE = 'Sugeng rawuh. Bikak';
const UNREVIEWED = 'Bahasa Jawa: menunggu pemeriksaan penutur asli.';

const regional = (element: Element): string | undefined => find(element, '.headline [lang]')?.textContent;

/** What the console was told while `act` ran. */
async function told(act: () => Promise<unknown>): Promise<readonly string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (warning: string) => { warnings.push(warning); };
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('a regional language', () => {
  afterEach(strike);

  it('stands above the Indonesian headline; each line carries its language', async () => {
    const element = place('tetap-office-status', { ...STATUS, pack: 'jv' });
    const text = await untilReads(element, JAVANESE);
    expect(text).to.include(`${JAVANESE} Buka Petugas ada di kantor`).and.include(UNREVIEWED);
    const line = find(element, '.headline [lang]')!;
    const headline = find(element, '.headline')!;
    assert.deepEqual([line.lang, find(element, '[part=box]')!.lang], ['jv', 'id']);
    expect(line.getBoundingClientRect().bottom).to.be.at.most(headline.getBoundingClientRect().bottom - line.getBoundingClientRect().height * .9);
  });

  it('is another one as soon as the page says so; English has none', async () => {
    const element = place('tetap-office-status', { ...STATUS, pack: 'jv' });
    await untilReads(element, JAVANESE);
    element.setAttribute('pack', 'bbc');
    await until('Batak Toba', () => regional(element) === 'Horas. Bungka');
    element.lang = 'en';
    expect(await untilReads(element, 'Open')).not.to.include('Horas');
    element.lang = 'id';
    await untilReads(element, 'Horas. Bungka');
    element.removeAttribute('pack');
    await until('none', () => regional(element) === undefined);
    expect(readable(element)).to.include('Buka').and.not.include('penutur asli');
  });

  it('is not for who does not ask: a page in Javanese reads Indonesian, marked as that', async () => {
    document.documentElement.lang = 'jv';
    for (const tag of ['tetap-office-status', 'tetap-duty-officer', 'tetap-service-directory']) {
      const element = place(tag, { ...STATUS, lang: 'jv' });
      await until('an answer', () => find(element, 'h3'));
      assert.equal(find(element, '[part=box]')!.lang, 'id');
      assert.isUndefined(find(element, '[lang=jv]'));
      expect(readable(element)).not.to.include('penutur asli');
    }
  });

  it('that nobody has is told, with those that there are', async () => {
    const warnings = await told(async () => { await untilReads(place('tetap-office-status', { ...STATUS, pack: 'jw' }), 'Buka'); });
    expect(warnings.join()).to.include('pack="jw"').and.include('jv, bbc');
  });

  it('on the screen of a lobby', async () => {
    const element = place('tetap-lobby-screen', { ...STATUS, pack: 'jv' });
    expect(await untilReads(element, JAVANESE)).to.include(UNREVIEWED);
  });

  it('is not announced: the one sentence for the ear is Indonesian', async () => {
    const element = place('tetap-office-status', { ...STATUS, pack: 'jv' });
    await untilReads(element, JAVANESE);
    await turn(700);
    assert.equal(find(element, '[role=status]')!.textContent, '');
  });
});

describe('own words', () => {
  afterEach(strike);

  it('stand for ours in every widget', async () => {
    await untilReads(place('tetap-office-status', { ...ONLINE, words: 'online=daring' }), 'Layanan daring');
    await untilReads(place('tetap-duty-officer', { ...STATUS, words: 'piket=jaga' }), 'Petugas jaga');
    await untilReads(place('tetap-service-directory', { feed: FEED, words: 'online = daring; directory.searchLabel = Cari layanan apa?' }), 'Cari layanan apa?');
  });

  it('luring for who insists on it, by the names of the messages that speak of coming', async () => {
    const words = 'service.pathKinds.counter=Luring, datang langsung; directory.ways.none=Harus luring (datang langsung)';
    const warnings = await told(async () => { await untilReads(place('tetap-service-directory', { feed: FEED, words }), 'Harus luring (datang langsung)'); });
    assert.deepEqual(warnings, []);
  });

  it('also in what loads on demand', async () => {
    const element = place('tetap-office-status', { ...ONLINE, words: 'rules.line={1} → {2}; jadwal=agenda' });
    await untilReads(element, 'Agenda dan info lengkap');
    await openMore(element);
    expect(readable(element)).to.include(' → ');
    element.setAttribute('words', '');
    await until('ours again', () => !readable(element).includes(' → '));
  });

  it('of the region stand in every widget without a word from the page, whose own come before them; English stays', async () => {
    await untilMade('today');
    const feed = new URL('/feeds/today/foretold-words/9/', location.href).href;
    const element = place('tetap-office-status', { feed, office: 'disdukcapil' });
    await untilReads(element, 'Waktu layanan');
    await untilReads(place('tetap-duty-officer', { feed, office: 'disdukcapil' }), 'Petugas jaga');
    await untilReads(place('tetap-service-directory', { feed }), 'Temukan layanan');
    await untilReads(place('tetap-lobby-screen', { feed, office: 'disdukcapil' }), 'Waktu layanan');
    element.setAttribute('words', 'hari=dinten');
    await untilReads(element, 'Jam layanan dinten ini');
    element.removeAttribute('words');
    element.lang = 'en';
    await untilReads(element, 'Service hours today');
    await untilReads(place('tetap-service-directory', { feed, lang: 'en' }), 'Services');
  });

  it('leave alone what stands in the feed, and English', async () => {
    const element = place('tetap-office-status', { ...STATUS, words: 'petugas=pegawai; buka=bukaan' });
    expect(await untilReads(element, 'Bukaan Pegawai ada di kantor')).to.include('Petugas piket loket');
    element.lang = 'en';
    await untilReads(element, 'Open');
  });

  it('that cannot be used are told, and ours stand', async () => {
    const warnings = await told(async () => {
      await untilReads(place('tetap-office-status', { ...STATUS, words: 'daring, luring; badge.headline.opne=Bukaan; badge.detail.open=Ada.; onlien=daring' }), 'Petugas ada di kantor sampai');
    });
    const said = warnings.join('\n');
    expect(said).to.include('"daring, luring" is not understood. Write words="online=daring"');
    expect(said).to.include('"badge.headline.opne" names no message. There are: badge.headline.open,');
    expect(said).to.include('"badge.detail.open" must have the placeholders of our text');
    expect(said).to.include('"onlien" stands in none of our texts');
  });

  it('are text, whatever they hold', async () => {
    const element = place('tetap-office-status', { ...STATUS, words: 'badge.headline.open=<b>Buka</b>' });
    await untilReads(element, '<b>Buka</b>');
  });
});

describe('in the built files', () => {
  afterEach(strike);

  const ELEMENT = `<tetap-office-status feed="${FEED}" office="bkd" at="2026-11-24T09:00:00+07:00"></tetap-office-status>`;
  const scriptsOn = ({ window }: HostPage): string => window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).join();

  for (const [name, script] of [['the loader', '/tetap/tetap.js'], ['the file of the widget alone', file('tetap-office-status')]] as const) {
    it(`${name}: as the script tag says, with integrity, under the strictest policy`, async () => {
      const page = await openPage(`<script src="${script}" data-pack="jv" data-words="online=daring" defer></script>`, ELEMENT, { csp: `${STRICT}; require-trusted-types-for 'script'; trusted-types tetap tetap-office-status` });
      await untilShows(page, 'Sugeng rawuh. Peladosan online Layanan daring');
      expect(scriptsOn(page)).to.include(file('tetap-office-status-jv')).and.not.include('-bbc-');
      assert.deepEqual([page.window.seen.warnings, page.window.seen.errors, page.window.seen.violations], [[], [], []]);
    });

    it(`${name}: nobody else pays for it`, async () => {
      const page = await openPage(`<script src="${script}" defer></script>`, `<div lang="jv">${ELEMENT}</div>`);
      await untilShows(page, 'Layanan online');
      expect(scriptsOn(page)).not.to.match(/own-language|-jv-/);
    });
  }

  for (const [setting, shown] of [['data-pack="jv"', 'Sugeng rawuh. Peladosan online Layanan online'], ['data-words="online=daring"', 'Layanan daring']] as const) {
    it(`the modules: as their script tag says, also where it names no feed: ${setting}`, async () => {
      const page = await openPage(`<script src="/tetap/tetap-frame.js"></script><script src="/tetap/esm/tetap.js" type="module" ${setting}></script>`, ELEMENT);
      await untilShows(page, shown);
      assert.deepEqual(page.window.seen.warnings, []);
    });
  }

  it('a placeholder carries them', async () => {
    const page = await openPage('<script src="/tetap/tetap.js" defer></script>', `<p data-tetap="office-status" data-feed="${FEED}" data-office="bkd" data-at="2026-11-24T09:00:00+07:00" data-pack="bbc" data-words="online=daring"></p>`);
    await untilShows(page, 'Horas. Pangoloion online Layanan daring');
  });

  it('a widget page takes a regional language from its address, but words from nobody', async () => {
    const query = new URLSearchParams({ office: 'disdukcapil', pack: 'jv', words: 'jam=penipu' }).toString();
    const page = await openPage('', `<iframe src="/tetap/frame/office-status.html?${query}" title="Status"></iframe>`);
    const inside = (): Document => page.document.querySelector('iframe')!.contentDocument!;
    await until('Javanese', () => readableIn(inside()).includes('Sugeng rawuh.'));
    expect(readableIn(inside())).not.to.include('enipu');
  });

  it('English that was lost once is asked for again; Indonesian is spoken meanwhile', async () => {
    const folder = `/tetap-lost/${Date.now()}/`;
    // The widget's own file is lost at first too.
    await fetch(file('tetap-office-status', folder));
    const held = '<script>const wait = setTimeout; window.held = []; window.setTimeout = (run, delay, ...args) => (delay === 30000 ? held.push(run) : wait(run, delay, ...args));</script>';
    const page = await openPage(`${held}<script src="${file('tetap-office-status', folder)}" defer></script>`, `<div lang="en">${ELEMENT}</div>`);
    await untilShows(page, 'Layanan online');
    await turn(100);
    for (const run of [...(page.window as unknown as { readonly held: readonly (() => void)[] }).held]) run();
    await untilShows(page, 'Served online');
  });

  it('Indonesian in place of lost English stays when the first answer has words of the region', async () => {
    const folder = `/tetap-lost/${Date.now()}/`;
    await fetch(file('tetap-office-status', folder));
    const held = `<script>
      const wait = setTimeout;
      window.setTimeout = (run, delay, ...args) => (delay === 30000 ? 0 : wait(run, delay, ...args));
      const ask = fetch;
      const answered = new Promise((resolve) => { window.answer = resolve; });
      window.fetch = async (input, init) => {
        const answer = await ask(input, init);
        if (!(input.url || String(input)).includes('/offices/')) return answer;
        const document = await answer.json();
        document.data.region.words = [{ for: 'online', say: 'daring' }];
        await answered;
        return new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } });
      };
    </script>`;
    const page = await openPage(`${held}<script src="${file('tetap-office-status', folder)}" defer></script>`, `<div lang="en">${ELEMENT}</div>`);
    await untilShows(page, 'Memuat jadwal');
    (page.window as unknown as { readonly answer: () => void }).answer();
    await untilShows(page, 'Layanan online');
    await turn(200);
    expect(readable(page.document.body)).to.include('Layanan online');
  });

  it('an altered pack does not run; Indonesian stays', async () => {
    const page = await openPage(`<script src="${file('tetap-office-status', '/tetap-broken/')}" data-pack="jv" defer></script>`, ELEMENT);
    await untilShows(page, 'Layanan online');
    assert.isUndefined(all(page.document.querySelector('tetap-office-status')!, '[lang=jv]')[0]);
  });
});
