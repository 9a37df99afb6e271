import { expect } from '@open-wc/testing';
import { all, clear, freeze, loadWidgets, place, untilMade, untilReads } from './page.js';

/**
 * Bad input reaches a citizen's page, on the built script: law 1 holds, and the rest is still shown. The strict
 * check's errors for the same slips are tested in packages/feed and packages/publisher.
 */
const NAME = 'Dinas Kependudukan dan Pencatatan Sipil';
const PHONE = '+62 000 0000 0001';
let visit = 1000;

async function read(variant: string, headline: string): Promise<{ element: HTMLElement; text: string }> {
  freeze('2026-11-23T09:00:00+07:00');
  const element = place('tetap-office-status', { feed: `/feeds/today/${variant}/${(visit += 1)}/`, office: 'disdukcapil', lang: 'id' }, 'Fallback: telepon kantor');
  return { element, text: await untilReads(element, headline) };
}

describe('bad input on the page', () => {
  before(async () => {
    await loadWidgets();
    await untilMade('today');
  });
  afterEach(() => {
    clear();
    freeze(undefined);
  });

  for (const [variant, what] of [
    ['wrong-type', 'service hours of a wrong type'],
    ['missing-field', 'no list of exceptions'],
    ['empty-interval', 'intervals that close when they open'],
    ['inverted-period', 'an exception that ends before it begins'],
    ['unknown-effect', 'an exception whose effect is not known'],
  ] as const) {
    it(`${what}: not open, call first, and the rest is there`, async () => {
      const { text } = await read(variant, 'Jadwal belum tersedia');
      expect(text).not.to.match(/\bBuka\b(?! lagi)/);
      expect(text).to.contain(NAME);
      expect(text).to.contain(PHONE);
    });
  }

  for (const [variant, what] of [
    ['huge-text', 'a text of 40,000 characters'],
    ['bad-links', 'javascript: and .apk links'],
    ['duplicate-ids', 'two records of one id'],
  ] as const) {
    it(`${what}: costs nothing else`, async () => {
      const { element, text } = await read(variant, 'Buka');
      expect(text).to.contain(NAME);
      expect(text).to.contain(PHONE);
      expect(text.length).to.be.below(2000);
      expect(all(element, 'a').filter((link) => /javascript:|\.apk/i.test(link.getAttribute('href') ?? ''))).to.have.length(0);
    });
  }

  it('a zone that does not exist: nothing can be computed, so the fallback stays', async () => {
    const { text } = await read('unknown-zone', 'Jadwal tidak dapat dimuat');
    expect(text).to.contain('Fallback: telepon kantor');
    expect(text).not.to.contain('Buka');
  });
});
