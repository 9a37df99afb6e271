import { assert } from '@open-wc/testing';
import '../src/define.js';
import { TetapDutyOfficer } from '../src/duty-officer/duty-officer.js';
import { TetapOfficeStatus } from '../src/office-status/office-status.js';
import { FEED, MONDAY, place, strike, untilReads } from './stage.js';

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly exports: readonly { readonly kind: string; readonly name: string; readonly declaration: { readonly name: string } }[] }[];
}

/** A registry of its own, where the engine has such: `customElementRegistry` of a shadow root takes it. */
function createRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}

describe('defining', () => {
  afterEach(strike);

  it('by import: what the manifest says, and nothing else of ours', async () => {
    const { modules } = (await (await fetch('/packages/widgets/dist/custom-elements.json')).json()) as Manifest;
    const definitions = modules.find(({ path }) => path === 'dist/define.js')!.exports;
    assert.lengthOf(definitions, 3);
    for (const { name, declaration } of definitions) assert.equal(customElements.get(name)?.name, declaration.name);
  });

  it('under a name of one\'s own: false where it is taken', async () => {
    assert.isTrue(TetapOfficeStatus.define('office-status'));
    assert.isFalse(TetapOfficeStatus.define('office-status'));
    assert.isFalse(TetapDutyOfficer.define('office-status'));
    await untilReads(place('office-status', { feed: FEED, office: 'disdukcapil', at: MONDAY }), 'Buka');
  });

  it('in a registry of one\'s own: in that one alone', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { customElements: registry } = frame.contentWindow as Window & typeof globalThis;
    assert.isTrue(TetapOfficeStatus.define('own-status', registry));
    assert.isFalse(TetapOfficeStatus.define('own-status', registry));
    assert.equal(Object.getPrototypeOf(registry.get('own-status')), TetapOfficeStatus);
    assert.isUndefined(customElements.get('own-status'));
    assert.isTrue(TetapOfficeStatus.define(TetapOfficeStatus.tag, registry), 'its usual name is free there');
    assert.equal(registry.get(TetapOfficeStatus.tag), TetapOfficeStatus);
  });

  it('in the registry of a shadow root, where engines have those: the element works there', async function () {
    const registry = createRegistry();
    if (!registry) this.skip();
    assert.isTrue(TetapOfficeStatus.define('scoped-status', registry));
    const host = place('div', {});
    const root = host.attachShadow({ mode: 'open', customElementRegistry: registry });
    root.innerHTML = `<scoped-status feed="${FEED}" office="disdukcapil" at="${MONDAY}"></scoped-status>`;
    await untilReads(host, 'Buka');
    assert.isUndefined(customElements.get('scoped-status'));
  });
});
