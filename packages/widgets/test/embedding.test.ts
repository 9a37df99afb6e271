import { assert, expect } from '@open-wc/testing';
import { built, file, openPage, readableIn, shiftOf, STRICT, untilShows } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { all, FEED, find, MONDAY, strike, turn, until, untilMade } from './stage.js';

/** Attributes of a widget, written as a webmaster writes them. */
const STATUS = `feed="${FEED}" office="disdukcapil" at="${MONDAY}"`;
const AS_DATA = `data-feed="${FEED}" data-office="disdukcapil" data-at="${MONDAY}"`;
const ELEMENT = `<tetap-office-status ${STATUS}>Telepon (000) 442135.</tetap-office-status>`;
const LOADER = '<script src="/tetap/tetap.js" defer></script>';
const MODULES = '<script src="/tetap/esm/tetap.js" type="module"></script>';
/** The file of one widget, or of all. */
const alone = (name: string): string => `<script src="${file(`tetap-${name}`)}" defer></script>`;
const ANSWER = 'Buka';
const DUTY = `<tetap-duty-officer ${STATUS}></tetap-duty-officer>`;
const DIRECTORY = `<tetap-service-directory feed="${FEED}" at="${MONDAY}"></tetap-service-directory>`;
/** What stands in a badge once all that comes by itself is there, and in a duty card. */
const [REST, ON_DUTY] = ['Jadwal dan info lengkap', 'Petugas tidak pernah'];

const scriptsOn = ({ window }: HostPage): readonly string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/tetap') && path.endsWith('.js'));
/** Of what was put into the page, the files that define widgets; what they load later is their own affair. Firefox under load has told a single fetch twice. */
const widgetsOn = ({ window }: HostPage): readonly string[] => window.seen.scripts.map((src) => new URL(src).pathname).filter((path) => ['all', 'office-status', 'service-directory', 'duty-officer'].some((name) => path === file(`tetap-${name}`)));
/** The strictest policy, and none but these of Trusted Types. */
const types = (...names: readonly string[]): string => `${STRICT}; require-trusted-types-for 'script'; trusted-types ${names.join(' ')}`;
const quiet = ({ window: { seen } }: HostPage): void => {
  assert.deepEqual(seen.warnings, []);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.violations, []);
};

const widget = ({ document }: HostPage, name: string): HTMLElement => document.querySelector<HTMLElement>(`tetap-${name}`)!;
/** Opens what can be opened in a widget that has answered, and waits until it is there. */
const openIn: Readonly<Record<string, (page: HostPage) => Promise<unknown>>> = {
  'office-status': async (page) => {
    await untilShows(page, REST);
    find(widget(page, 'office-status'), 'details.rule > summary')!.click();
    return until('the week', () => find(widget(page, 'office-status'), 'details.rule table'));
  },
  'duty-officer': async (page) => {
    await untilShows(page, ON_DUTY);
    all(widget(page, 'duty-officer'), 'summary').find(({ textContent }) => textContent.includes('Cek nomor'))!.click();
    return until('the number checker', () => find(widget(page, 'duty-officer'), 'textarea'));
  },
  'service-directory': async (page) => {
    await untilShows(page, '28 layanan');
    (await until('a service', () => find(widget(page, 'service-directory'), '.row'))).click();
    return untilShows(page, 'Pengaduan');
  },
};

async function add(page: HostPage, src: string, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
  const script = page.document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.src = src;
  await new Promise((resolve) => {
    script.onload = script.onerror = resolve;
    page.document.head.append(script);
  });
}

describe('embedding the built files', () => {
  before(() => untilMade('today'));
  afterEach(strike);

  describe('the place of the script', () => {
    const places: Readonly<Record<string, readonly [head: string, body: string]>> = {
      'first, blocking': ['<script src="/tetap/tetap.js"></script>', ELEMENT],
      'last, blocking': ['', `${ELEMENT}<script src="/tetap/tetap.js"></script>`],
      'defer': [LOADER, ELEMENT],
      'async': ['<script src="/tetap/tetap.js" async></script>', ELEMENT],
      'slow': ['<script src="/host/slow/300/tetap/tetap.js" async></script>', ELEMENT],
      'the file with everything': [`<script src="${file('tetap-all')}" defer></script>`, ELEMENT],
      'the file of the widget alone': [`<script src="${file('tetap-office-status')}" defer></script>`, ELEMENT],
      'modules': [MODULES, ELEMENT],
    };
    for (const [name, [head, body]] of Object.entries(places)) {
      it(name, async () => {
        const page = await openPage(head, body);
        await untilShows(page, ANSWER);
        quiet(page);
      });
    }

    it('injected late, by a page that had none', async () => {
      const page = await openPage('', ELEMENT);
      assert.equal(readableIn(page.document), 'Telepon (000) 442135.');
      await add(page, '/tetap/tetap.js');
      await untilShows(page, ANSWER);
      quiet(page);
    });

    it('the element comes later than the script', async () => {
      const page = await openPage(LOADER, '<main></main>');
      assert.deepEqual(scriptsOn(page), ['/tetap/tetap.js'], 'nothing is fetched for a page that uses nothing');
      const element = page.document.createElement('tetap-office-status');
      Object.assign(element, { feed: FEED, office: 'disdukcapil', at: MONDAY });
      page.document.querySelector('main')!.append(element);
      await untilShows(page, ANSWER);
    });

    it('the element stands in a shadow root', async () => {
      const page = await openPage('<script src="/tetap/tetap.js" data-widgets="office-status" defer></script>', '<div></div>');
      const root = page.document.querySelector('div')!.attachShadow({ mode: 'open' });
      const element = page.document.createElement('tetap-office-status');
      for (const [, name, value] of STATUS.matchAll(/(\w+)="([^"]*)"/g)) element.setAttribute(name!, value!);
      root.append(element);
      await untilShows(page, ANSWER);
      quiet(page);
    });

    it('a framework renders it: children come, go and are replaced', async () => {
      const page = await openPage(LOADER, '<div id="app"></div>');
      const app = page.document.querySelector('#app')!;
      for (let round = 0; round < 3; round++) {
        const element = page.document.createElement('tetap-office-status');
        app.replaceChildren(element);
        for (const [, name, value] of STATUS.matchAll(/(\w+)="([^"]*)"/g)) element.setAttribute(name!, value!);
        await untilShows(page, ANSWER);
      }
      app.replaceChildren();
      await turn(50);
      assert.equal(readableIn(page.document), '');
      quiet(page);
    });
  });

  describe('the loader', () => {
    it('fetches only the widget that the page uses', async () => {
      const page = await openPage(LOADER, ELEMENT);
      await untilShows(page, ANSWER);
      assert.deepEqual(widgetsOn(page), [file('tetap-office-status')]);
    });

    it('fetches one file for several', async () => {
      const page = await openPage(LOADER, `${ELEMENT}<tetap-duty-officer ${STATUS}></tetap-duty-officer>`);
      await untilShows(page, 'Petugas piket');
      assert.deepEqual(widgetsOn(page), [file('tetap-all')]);
    });

    it('says which file is missing, and leaves the fallback', async () => {
      const page = await openPage('<script src="/tetap-lonely/tetap.js" defer></script>', ELEMENT);
      await until('said', () => page.window.seen.warnings.length > 0);
      expect(page.window.seen.warnings.join()).to.include(`/tetap-lonely/tetap-office-status-${built.version}.js not loaded`);
      assert.equal(readableIn(page.document), 'Telepon (000) 442135.');
    });

    it('asks again half a minute after a lost connection, for what is still used', async () => {
      const hasten = '<script>{ const { setTimeout } = window; window.setTimeout = (run, after, ...more) => setTimeout(run, after === 30000 ? 300 : after, ...more); }</script>';
      const page = await openPage(`${hasten}<script src="/tetap-lost/${Date.now()}/tetap.js" defer></script>`, ELEMENT);
      await until('said', () => page.window.seen.warnings.length > 0);
      assert.equal(readableIn(page.document), 'Telepon (000) 442135.');
      await untilShows(page, ANSWER);
      expect(page.window.seen.warnings.join()).to.include('office-status').and.not.include('duty-officer');
    });

    it('does not run a file that was altered', async () => {
      const page = await openPage('', ELEMENT);
      await add(page, '/tetap-next/tetap.js');
      await until('said', () => page.window.seen.warnings.length > 0);
      expect(page.window.seen.warnings.join()).to.include('altered');
      assert.isUndefined(page.window.customElements.get('tetap-office-status'));
    });

    for (const [name, script] of [['the loader', LOADER], ['the file of the widget alone', alone('office-status')]] as const) {
      it(`${name}: English comes with integrity, when somebody reads English`, async () => {
        const page = await openPage(script, `<div lang="en">${ELEMENT}</div>`);
        await untilShows(page, 'Open');
        expect(scriptsOn(page)).to.include(file('tetap-office-status-en'));
        quiet(page);
      });
    }

    it('what retries comes when something failed, and not before', async () => {
      const page = await openPage(LOADER, ELEMENT);
      await untilShows(page, ANSWER);
      expect(scriptsOn(page)).to.not.include(file('tetap-office-status-ky-transport'));
      const failing = await openPage(LOADER, '<tetap-office-status feed="/feeds/today/no-overlay/1/" office="disdukcapil"></tetap-office-status>');
      await until('what retries', () => scriptsOn(failing).includes(file('tetap-office-status-ky-transport')));
    });

    it('the number checker of the duty card comes with integrity, and in English, when it is opened', async () => {
      const page = await openPage(alone('duty-officer'), DUTY, { csp: STRICT });
      await openIn['duty-officer']!(page);
      expect(scriptsOn(page)).to.include(file('tetap-duty-officer-number-check')).and.not.include(file('tetap-duty-officer-en'));
      widget(page, 'duty-officer').lang = 'en';
      await untilShows(page, 'Paste the number or the message here');
      expect(scriptsOn(page)).to.include(file('tetap-duty-officer-en'));
      quiet(page);
    });

    it('what retries comes for the duty card too', async () => {
      const feed = '/feeds/today/no-overlay/2/';
      const page = await openPage(alone('duty-officer'), `<tetap-duty-officer feed="${feed}" office="disdukcapil"></tetap-duty-officer>`, { csp: STRICT });
      await untilShows(page, ON_DUTY);
      await until('what retries', () => scriptsOn(page).includes(file('tetap-duty-officer-ky-transport')));
      await turn(300);
      quiet(page);
    });

    it('what comes later is not run where it was altered; Indonesian stays', async () => {
      const page = await openPage(`<script src="${file('tetap-office-status', '/tetap-broken/')}" defer></script>`, `<div lang="en">${ELEMENT}</div>`);
      await untilShows(page, ANSWER);
    });
  });

  describe('a file that was copied without those that come later for it', () => {
    const WORDS = 'Telepon kantor (000) 442135.';
    const lonely = async (kind: string): Promise<HostPage> => {
      const page = await openPage(`<script src="${file(`tetap-${kind}`, '/tetap-first/')}" defer></script>`, `<tetap-${kind} feed="${FEED}" office="disdukcapil">${WORDS}</tetap-${kind}>`);
      await until('said which is missing', () => page.window.seen.warnings.some((warning) => warning.includes(`/tetap-first/tetap-${kind}-`) && warning.includes('not loaded')));
      await turn(100);
      assert.deepEqual(page.window.seen.errors, []);
      return page;
    };

    it('office-status: the page\'s own words stay', async () => {
      assert.equal(readableIn((await lonely('office-status')).document), WORDS);
    });

    it('office-status: on a page without words says that nothing could be loaded, and whom to ask', async () => {
      const page = await openPage(`<script src="${file('tetap-office-status', '/tetap-first/')}" defer></script>`, `<tetap-office-status feed="${FEED}" office="disdukcapil"></tetap-office-status>`);
      assert.equal(await untilShows(page, '1708'), 'Jadwal tidak dapat dimuat. SMS 1708');
      assert.equal(find(widget(page, 'office-status'), 'a')!.getAttribute('href'), 'sms:1708');
    });

    it('duty-officer: says whom to call', async () => {
      expect(readableIn((await lonely('duty-officer')).document)).to.match(/Telepon \+62 000|Telepon kantor \(000\)/);
    });

    it('service-directory: lists the services, and an opened one shows the page\'s own words', async () => {
      const page = await openPage(`<script src="${file('tetap-service-directory', '/tetap-first/')}" defer></script>`, `<tetap-service-directory feed="${FEED}">${WORDS}</tetap-service-directory>`);
      await untilShows(page, '28 layanan');
      (await until('a service', () => find(widget(page, 'service-directory'), '.row'))).click();
      await untilShows(page, WORDS);
      expect(page.window.seen.warnings.join()).to.include('tetap-service-directory-rest-');
    });
  });

  describe('the loader beside the file of one widget', () => {
    const other = `<div data-tetap="duty-officer" ${AS_DATA}>Petugas piket</div>`;
    const bothLive = async (head: string, csp = ''): Promise<HostPage> => {
      const page = await openPage(head, ELEMENT + other, { csp });
      await untilShows(page, ANSWER);
      await untilShows(page, ON_DUTY);
      assert.deepEqual(page.window.seen.errors, []);
      return page;
    };

    it('after it: fetches the other widget, and has nothing to say', async () => {
      const page = await bothLive(alone('office-status') + LOADER, STRICT);
      assert.deepEqual(widgetsOn(page), [file('tetap-office-status'), file('tetap-duty-officer')]);
      quiet(page);
    });

    it('before it: both come to life; of the widget that came twice one copy stands down, said once', async () => {
      const { window: { seen: { warnings } } } = await bothLive(LOADER + alone('office-status'));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/<tetap-office-status> came from .+ stands down/).and.include(file('tetap-office-status')).and.not.include('/tetap/tetap.js');
    });

    it('either way: what is inserted later too', async () => {
      for (const head of [alone('office-status') + LOADER, LOADER + alone('office-status')]) {
        const page = await openPage(head, '<main></main>');
        page.document.querySelector('main')!.append(page.document.createRange().createContextualFragment(other));
        await untilShows(page, ON_DUTY);
        quiet(page);
      }
    });
  });

  describe('placeholders, for editors that strip unknown tags', () => {
    const forms = {
      link: `<p><a data-tetap="office-status" ${AS_DATA} href="/layanan">Jam layanan</a></p>`,
      box: `<div data-tetap="office-status" ${AS_DATA}><p>Jam layanan</p></div>`,
    };
    for (const [name, markup, src, attributes] of Object.entries(forms).flatMap(([name, markup]) => [[name, markup, '/tetap/tetap.js', {}], [`${name}, by modules,`, markup, '/tetap/esm/tetap.js', { type: 'module' }]] as const)) {
      it(`a ${name} becomes the element and stays as its fallback`, async () => {
        const page = await openPage('', markup);
        const [placeholder] = page.document.querySelectorAll('[data-tetap]');
        await add(page, src, attributes);
        await untilShows(page, ANSWER);
        assert.equal(placeholder!.parentElement!.localName, 'tetap-office-status');
        assert.equal(page.document.querySelectorAll('tetap-office-status').length, 1);
        quiet(page);
      });
    }

    it('every attribute comes with it, and nothing else of the page\'s own', async () => {
      const page = await openPage(LOADER, `<div data-tetap="service-directory" data-feed="${FEED}" data-json-ld data-words="online=daring" data-elementor-id="7"></div>`);
      await until('the element', () => !!page.document.querySelector('tetap-service-directory'));
      const { attributes } = page.document.querySelector('tetap-service-directory')!;
      assert.deepEqual([...attributes].map(({ name, value }) => [name, value]), [['feed', FEED], ['words', 'online=daring'], ['json-ld', '']]);
    });

    it('a link stays a link where there is no answer', async () => {
      const page = await openPage(LOADER, `<a data-tetap="office-status" data-feed="${FEED}nowhere/" data-office="x" href="/layanan">Jam layanan</a>`);
      await untilShows(page, 'Jadwal tidak dapat dimuat.');
      expect(readableIn(page.document)).to.include('Jam layanan');
    });

    for (const [name, script] of Object.entries({ tetap: LOADER, 'tetap-all': alone('all'), 'tetap-office-status': alone('office-status'), modules: MODULES })) {
      it(`${name}: also those that are inserted later`, async () => {
        const page = await openPage(script, '<main></main>');
        page.document.querySelector('main')!.append(page.document.createRange().createContextualFragment(`<div data-tetap="office-status" ${AS_DATA}></div>`));
        await untilShows(page, ANSWER);
        quiet(page);
      });
    }

    it('not while somebody writes the page: an editor would save the element, which its filter strips', async () => {
      const page = await openPage(LOADER, `<div contenteditable="true"><p>Jam</p><a data-tetap="office-status" ${AS_DATA} href="/layanan">Jam layanan</a></div><main></main>`);
      page.document.querySelector('main')!.innerHTML = `<a data-tetap="office-status" ${AS_DATA} href="/layanan">Jam layanan</a>`;
      await untilShows(page, ANSWER);
      expect(page.document.querySelector('[contenteditable]')!.innerHTML).to.include('data-tetap="office-status"').and.not.include('<tetap-');
      quiet(page);
    });

    it('one that names no widget is left alone, and said', async () => {
      const page = await openPage(LOADER, '<div data-tetap="office">Jam layanan</div>');
      await until('said', () => page.window.seen.warnings.length > 0);
      expect(page.window.seen.warnings[0]).to.include('office-status, service-directory, duty-officer');
      assert.equal(readableIn(page.document), 'Jam layanan');
    });
  });

  describe('the address of the feed', () => {
    const bare = `<tetap-office-status office="disdukcapil" at="${MONDAY}"></tetap-office-status>`;
    const asked = async (head: string, body = bare): Promise<string> => {
      const page = await openPage(head, body);
      const element = page.document.querySelector<HTMLElement & { diagnostics: () => { feed: string; state: string } }>('tetap-office-status')!;
      await until('asked', () => 'diagnostics' in element && element.diagnostics().state !== 'idle');
      return new URL(element.diagnostics().feed).pathname;
    };
    const link = '<link rel="tetap-feed" href="/of-link/">';

    it('attribute before script tag before link before the folder beside the page', async () => {
      assert.equal(await asked(`${link}<script src="/tetap/tetap.js" data-feed="/of-script/" defer></script>`, bare.replace(' ', ' feed="/of-attribute/" ')), '/of-attribute/');
      assert.equal(await asked(`${link}<script src="/tetap/tetap.js" data-feed="/of-script/" defer></script>`), '/of-script/');
      assert.equal(await asked(`${link}<script src="${file('tetap-all')}" data-feed="/of-script/" defer></script>`), '/of-script/');
      assert.equal(await asked(`${link}<script src="/tetap/esm/tetap.js" data-feed="/of-script/" type="module"></script>`), '/of-script/');
      const other = '<script src="/tetap/tetap-frame.js" data-pack="jv"></script>';
      assert.equal(await asked(`${link}${other}<script src="/tetap/esm/tetap.js" data-feed="/of-script/" type="module"></script>`), '/of-script/', 'the tag that names a feed, not the first');
      assert.equal(await asked(`${link}${LOADER}`), '/of-link/');
      assert.equal(await asked(LOADER), '/host/feed/');
    });
  });

  describe('a second copy', () => {
    it('of the loader stands down, and says so once', async () => {
      const page = await openPage(LOADER + LOADER, ELEMENT);
      await untilShows(page, ANSWER);
      expect(page.window.seen.warnings).to.have.length(1);
      expect(page.window.seen.warnings[0]).to.include('stands down');
    });

    it('of the loader that takes the place of the first one, where a page exchanges its body, has nothing to say', async () => {
      const page = await openPage('', ELEMENT + LOADER);
      await untilShows(page, REST);
      for (let visit = 0; visit < 2; visit++) {
        // As Turbo renders a visit: a body of its own, whose scripts are made anew so that they run.
        const { document } = page;
        const body = document.createElement('body');
        body.innerHTML = ELEMENT.replace('disdukcapil', 'camat') + LOADER;
        const [written] = body.querySelectorAll('script');
        const made = document.createElement('script');
        made.src = written!.src;
        const loaded = new Promise((resolve) => { made.onload = resolve; });
        written!.replaceWith(made);
        document.documentElement.replaceChild(body, document.body);
        await loaded;
        await untilShows(page, 'Kantor Camat');
      }
      quiet(page);
    });

    it('of another version stands down; both are named, once', async () => {
      const next = file('tetap-all', '/tetap-next/');
      const page = await openPage(`<script src="${file('tetap-all')}"></script><script src="${next}"></script>`, ELEMENT);
      await untilShows(page, ANSWER);
      expect(page.window.seen.warnings).to.have.length(1);
      expect(page.window.seen.warnings[0]).to.include(`version ${built.version} from`).and.include('version 99.0.0 from').and.include(next);
      assert.deepEqual(page.window.seen.errors, []);
    });

    for (const [name, folder, version] of [['', '/tetap/', built.version], ['of another version ', '/tetap-next/', '99.0.0']] as const) {
      it(`${name}stands down under Trusted Types too, where the name of its policy is taken: that is said, and nothing else`, async () => {
        const second = file('tetap-all', folder);
        const page = await openPage(`<script src="${file('tetap-all')}"></script><script src="${second}"></script>`, ELEMENT, { csp: types('tetap-all') });
        await untilShows(page, REST);
        expect(page.window.seen.warnings).to.have.length(1);
        expect(page.window.seen.warnings[0]).to.include(`version ${built.version} from`).and.include(`stands down, version ${version} from ${location.origin}${second}`);
        assert.deepEqual(page.window.seen.errors, []);
      });
    }

    it('that brings one widget more than there is, and may not render it, says both', async () => {
      const page = await openPage(alone('office-status') + alone('all'), ELEMENT + DUTY, { csp: types('tetap-office-status') });
      await untilShows(page, REST);
      expect(page.window.seen.warnings).to.have.length(2);
      expect(page.window.seen.warnings[0]).to.match(/^Tetap: <tetap-office-status> came from .+ stands down/);
      expect(page.window.seen.warnings[1]).to.include('Allow its policy: trusted-types tetap-all.');
    });

    it('of the loader in another version stands down; both are named with their addresses, once', async () => {
      const page = await openPage(`${LOADER}<script src="/tetap-next/tetap.js" defer></script>`, ELEMENT);
      await untilShows(page, REST);
      expect(page.window.seen.warnings).to.have.length(1);
      expect(page.window.seen.warnings[0]).to.include(`already, version ${built.version} from ${location.origin}/tetap/tetap.js.`).and.include(`stands down, version 99.0.0 from ${location.origin}/tetap-next/tetap.js.`);
      assert.deepEqual(page.window.seen.errors, []);
    });

    it('the files of two widgets live side by side', async () => {
      const page = await openPage(alone('office-status') + alone('duty-officer'), `${ELEMENT}<div data-tetap="duty-officer" ${AS_DATA}></div>`);
      await untilShows(page, ON_DUTY);
      quiet(page);
    });

    it('leaves no name on the page', async () => {
      const plain = Object.keys((await openPage('', '')).window);
      for (const script of [LOADER, MODULES]) {
        const page = await openPage(script, ELEMENT);
        await untilShows(page, REST);
        assert.deepEqual(Object.keys(page.window).filter((name) => !plain.includes(name)), []);
      }
    });
  });

  describe('a page served with a strict policy', () => {
    it('no unsafe word, no style source: all widgets', async () => {
      const page = await openPage(LOADER, `${ELEMENT}<tetap-duty-officer ${STATUS}></tetap-duty-officer><tetap-service-directory feed="${FEED}"></tetap-service-directory>`, { csp: STRICT });
      await untilShows(page, '28 layanan');
      await untilShows(page, ANSWER);
      quiet(page);
    });

    it('a nonce instead of addresses', async () => {
      const csp = STRICT.replace("script-src 'self'", "script-src 'nonce-abc' http: https:").replace("http: https:", `${location.origin}/host/probe.js`);
      const page = await openPage('<script src="/tetap/tetap.js" nonce="abc" defer></script>', ELEMENT, { csp });
      await untilShows(page, ANSWER);
      // Two steps from the page: what the loader has fetched fetches this.
      await openIn['office-status']!(page);
      quiet(page);
    });

    const kept: Readonly<Record<string, string>> = { 'office-status': ELEMENT, 'duty-officer': DUTY, 'service-directory': DIRECTORY };
    for (const [name, kinds] of [['all', Object.keys(kept)], ...Object.keys(kept).map((kind) => [kind, [kind]] as const)] as const) {
      it(`Trusted Types: the loader's policy and that of tetap-${name}, with all opened`, async () => {
        const page = await openPage(LOADER, kinds.map((kind) => kept[kind]).join(''), { csp: types('tetap', `tetap-${name}`) });
        for (const kind of kinds) await openIn[kind]!(page);
        quiet(page);
      });
    }

    it('Trusted Types: the policy of the modules, with all opened', async () => {
      const page = await openPage(MODULES, Object.values(kept).join(''), { csp: types('tetap-modules') });
      for (const open of Object.values(openIn)) await open(page);
      quiet(page);
    });

    it('Trusted Types beside another Lit, without duplicates allowed', async () => {
      const lit = `<script type="module" src="/node_modules/lit/index.js"></script>`;
      const page = await openPage(lit + LOADER, ELEMENT, { csp: types('tetap', 'tetap-office-status', 'lit-html') });
      await untilShows(page, ANSWER);
      await until('the other Lit', () => (page.window as { litHtmlVersions?: unknown[] }).litHtmlVersions?.length === 1);
      quiet(page);
    });

    for (const [script, policy] of [[alone('office-status'), 'tetap-office-status'], [MODULES, 'tetap-modules']] as const) {
      it(`Trusted Types that forbid our policy: the fallback stays, and the console says why, and that it is ${policy}`, async () => {
        const page = await openPage(script, ELEMENT, { csp: types('other') });
        await until('said', () => page.window.seen.warnings.length > 0);
        expect(page.window.seen.warnings).to.have.length(1);
        expect(page.window.seen.warnings[0]).to.include('Trusted Types').and.include(`Allow its policy: trusted-types ${policy}.`);
        assert.deepEqual(page.window.seen.errors, []);
        assert.equal(readableIn(page.document), 'Telepon (000) 442135.');
      });
    }

    it('Trusted Types that forbid the policy of the loader', async () => {
      const page = await openPage(LOADER, ELEMENT, { csp: types("'none'") });
      await until('said', () => page.window.seen.warnings.length > 0);
      expect(page.window.seen.warnings[0]).to.include("forbidden by this page's policy");
      assert.equal(readableIn(page.document), 'Telepon (000) 442135.');
    });
  });

  describe('with the documented style sheet nothing moves, however late the script', () => {
    const below = `<p>${'Di bawah kartu. '.repeat(30)}</p>`;
    it('and without it something does, so that the measure is one', async () => {
      const page = await openPage('<script src="/host/slow/400/tetap/tetap.js" async></script>', ELEMENT + below);
      await untilShows(page, ANSWER);
      expect(await shiftOf(page)).to.be.above(0.01);
    });

    for (const width of [320, 360, 800]) {
      for (const [name, markup, text] of [
        ['office status', ELEMENT, ANSWER],
        ['link', `<a data-tetap="office-status" ${AS_DATA} href="/layanan">Jam layanan</a>`, ANSWER],
        ['box', `<div data-tetap="duty-officer" ${AS_DATA}>Telepon (000) 442135.</div>`, 'Petugas tidak pernah'],
        ['duty officer', `<tetap-duty-officer ${STATUS}>Telepon (000) 442135.</tetap-duty-officer>`, 'Petugas tidak pernah'],
      ] as const) {
        it(`${name} at ${width} px`, async () => {
          const guide = await (await fetch(new URL('../../../docs/widgets.md', import.meta.url))).text();
          const page = await openPage(`${/<style>[^<]+<\/style>/.exec(guide)![0]}<script src="/host/slow/400/tetap/tetap.js" async></script>`, markup + below, { width });
          await untilShows(page, text);
          assert.equal(await shiftOf(page), 0);
        });
      }
    }
  });

  it('a page served as XHTML', async () => {
    const page = await openPage(LOADER.replace('defer', 'async="async"'), `${ELEMENT}${DUTY}${DIRECTORY}`, { type: 'application/xhtml+xml', doctype: '' });
    for (const words of [REST, ON_DUTY, '28 layanan']) await untilShows(page, words);
    quiet(page);
  });

  it('a page that fetches the script and runs its text finds the later files all the same', async () => {
    const page = await openPage('', '<main></main>');
    const main = page.document.querySelector('main')!;
    // As jQuery's `.html()` does with what it is given.
    main.innerHTML = `<script src="/tetap/tetap.js"></script>${ELEMENT}`;
    const script = page.document.createElement('script');
    script.text = await (await fetch('/tetap/tetap.js')).text();
    page.document.head.append(script);
    script.remove();
    await untilShows(page, REST);
    quiet(page);
  });

  describe('a page that runs a file otherwise than by its tag', () => {
    const FILE = file('tetap-office-status');
    const textOf = async (): Promise<string> => (await fetch(FILE)).text();
    const asked = `<tetap-office-status office="disdukcapil" at="${MONDAY}">Telepon (000) 442135.</tetap-office-status>`;
    const delayed = `<script type="text/delayed" src="${FILE}" data-feed="${FEED}"></script>`;

    for (const src of ['/tetap/tetap.js', FILE]) {
      it(`${src} with type="module" on its tag`, async () => {
        const page = await openPage(`<script type="module" src="${src}" data-feed="${FEED}"></script>`, asked);
        await untilShows(page, REST);
        quiet(page);
      });
    }

    it('by its text, later', async () => {
      const page = await openPage(delayed, asked);
      (page.window as unknown as { readonly setTimeout: (code: string) => void }).setTimeout(await textOf());
      await untilShows(page, REST);
      quiet(page);
    });

    it('by its text alone, whose own tag says where the feed is', async () => {
      const page = await openPage('<base href="/tetap/">', asked);
      const script = page.document.createElement('script');
      script.dataset.feed = FEED;
      script.text = await textOf();
      page.document.head.append(script);
      await untilShows(page, REST);
      quiet(page);
    });

    const addresses: Readonly<Record<string, (page: HostPage, code: string) => string>> = {
      blob: ({ window }, code) => window.URL.createObjectURL(new window.Blob([code], { type: 'text/javascript' })),
      data: (_, code) => `data:text/javascript;base64,${btoa(code)}`,
    };
    for (const [name, address] of Object.entries(addresses)) {
      it(`as ${name}: where a tag names it, its neighbours are found`, async () => {
        const page = await openPage(delayed, asked);
        await add(page, address(page, await textOf()));
        await untilShows(page, REST);
        quiet(page);
      });

      it(`as ${name}: where none does, the page's own words stay, and the console says what is missing`, async () => {
        const page = await openPage('', asked.replace('at=', `feed="${FEED}" at=`));
        await add(page, address(page, await textOf()));
        await until('said', () => page.window.seen.warnings.length > 0);
        expect(page.window.seen.warnings.join()).to.include('tetap-office-status-rest-').and.include('not loaded');
        assert.deepEqual(page.window.seen.errors, []);
        assert.equal(readableIn(page.document), 'Telepon (000) 442135.');
      });
    }
  });

  it('a page in windows-1252 shows no broken character', async () => {
    const page = await openPage(LOADER, `${ELEMENT}<tetap-duty-officer ${STATUS}></tetap-duty-officer>`, { charset: 'windows-1252' });
    const text = await untilShows(page, 'Petugas tidak pernah');
    expect(text).to.include('Senin').and.not.match(/[ÃâÂ]/);
  });

  it('typed events tell a page what happens', async () => {
    const page = await openPage(LOADER, `${ELEMENT}<tetap-duty-officer feed="${FEED}nowhere/" office="x"></tetap-duty-officer>`);
    await untilShows(page, ANSWER);
    await until('an error', () => page.window.seen.events.some(([name]) => name === 'tetap-error'));
    const { events } = page.window.seen;
    assert.deepEqual(events.find(([name]) => name === 'tetap-status-change'), ['tetap-status-change', { office: 'disdukcapil', headline: 'open' }]);
    expect(events.find(([name]) => name === 'tetap-error')![1]).to.include({ code: 'not-found' });
  });
});
