import { assert } from '@open-wc/testing';
import '../src/define.js';
import { all, MONDAY, OFFICIAL, place, strike, until, untilReads } from './stage.js';

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { readonly tagName: string; readonly cssParts: readonly { readonly name: string }[] }[] }[];
}

const { modules } = (await (await fetch('/packages/widgets/dist/custom-elements.json')).json()) as Manifest;
const SAYS: Readonly<Record<string, string>> = { 'tetap-office-status': 'Jadwal dan info lengkap', 'tetap-duty-officer': 'Petugas tidak pernah', 'tetap-service-directory': 'Ganti KTP hilang' };
const INK = 'rgb(1, 2, 3)';

describe('what a page can style from outside', () => {
  afterEach(strike);

  for (const { tagName, cssParts } of modules.flatMap(({ declarations }) => declarations)) {
    it(`${tagName}: ${cssParts.map(({ name }) => name).join(', ')}, and no other part`, async () => {
      const element = place(tagName, { feed: OFFICIAL, office: 'disdukcapil', at: MONDAY });
      await untilReads(element, SAYS[tagName]!);
      if (tagName === 'tetap-service-directory') {
        all(element, '.row')[0]!.click();
        await until('a link', () => all(element, '[part=link]').length > 0);
      }
      for (const { name } of cssParts) {
        const style = document.createElement('style');
        style.textContent = `${tagName}::part(${name}) { outline: 3px solid ${INK}; }`;
        document.body.append(style);
        const [reached, others] = [true, false].map((is) => all(element, '*').filter((one) => (getComputedStyle(one).outlineColor === INK) === is));
        assert.isNotEmpty(reached, name);
        for (const one of reached!) assert.equal(one.getAttribute('part'), name);
        for (const one of others!) assert.notEqual(one.getAttribute('part'), name);
        style.remove();
      }
      const parts = new Set(all(element, '[part]').map((one) => one.getAttribute('part')));
      assert.sameMembers([...parts], cssParts.map(({ name }) => name));
    });
  }
});
