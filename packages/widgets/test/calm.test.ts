import { assert, expect } from '@open-wc/testing';
import { openCalmPage } from './calmPage.js';
import type { CalmPage } from './calmPage.js';
import { find, strike, turn, until } from './stage.js';

const MANY = 1000;
const MINUTE = 60_000;
const OFFICES = ['disdukcapil', 'camat', 'rsud'];

/** Counts what changes in the page and in each of its shadow roots. */
function countWrites({ window, document, badges }: CalmPage): () => number {
  let writes = 0;
  const observer = new window.MutationObserver((records) => { writes += records.length; });
  for (const root of [document, ...badges.map(({ shadowRoot }) => shadowRoot!)]) observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => {
    writes += observer.takeRecords().length;
    observer.disconnect();
    return writes;
  };
}

/** All that is spoken from now on, in turn. */
function listen({ window, badges }: CalmPage): readonly string[] {
  const spoken: string[] = [];
  const observer = new window.MutationObserver((records) => {
    for (const { target } of records) {
      const text = target.textContent!.trim();
      if (text) spoken.push(text);
    }
  });
  for (const { shadowRoot } of badges) observer.observe(shadowRoot!.querySelector('[role=status]')!, { subtree: true, childList: true, characterData: true });
  return spoken;
}

/** Until everything has been rendered. */
async function rendered({ badges }: CalmPage): Promise<void> {
  await Promise.all(badges.map((badge) => (badge as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete));
  await turn(20);
}

describe('a page with many badges', () => {
  afterEach(strike);

  /** What a page does in an idle minute. */
  async function idle(count: number): Promise<CalmPage['time']['asked'] & { readonly writes: number; readonly timers: number }> {
    const page = await openCalmPage(count, OFFICES, '2026-11-23T09:00:00+07:00');
    const { time } = page;
    // One look at the clock lies behind it, so that the minute begins with a fresh timer.
    await time.pass(MINUTE);
    const writes = countWrites(page);
    const before = { ...time.asked };
    await time.pass(MINUTE);
    await rendered(page);
    const result = { writes: writes(), timers: time.timers.size, timeout: 0, interval: 0, frame: 0, now: 0 };
    for (const name of ['timeout', 'interval', 'frame', 'now'] as const) result[name] = time.asked[name] - before[name];
    page.frame.remove();
    return result;
  }

  it('has one timer, and in an idle minute does what a single badge does: a look at the clock, no change of the page', async () => {
    const one = await idle(1);
    const many = await idle(MANY);
    assert.deepEqual(many, one);
    expect(one).to.include({ writes: 0, timers: 1, interval: 0, frame: 0 });
    expect(one.timeout).to.be.at.most(2);
  }).timeout(60_000);

  it('asks for each document once', async () => {
    const { window } = await openCalmPage(MANY, OFFICES, '2026-11-23T09:00:00+07:00');
    const asked = window.performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.json'));
    expect(asked).to.have.length(OFFICES.length + 1);
  }).timeout(60_000);

  it('shows who comes later what the others show, in its first rendering', async () => {
    const { document, badges: [first], frame } = await openCalmPage(1, ['disdukcapil'], '2026-11-23T09:00:00+07:00');
    const later = document.createElement('tetap-office-status') as HTMLElement & { readonly updateComplete: Promise<boolean> };
    later.setAttribute('office', 'disdukcapil');
    first!.after(later);
    await later.updateComplete;
    assert.equal(find(later, '[part=status]')?.textContent, find(first!, '[part=status]')!.textContent);
    assert.isUndefined(find(later, 'slot'));
    frame.remove();
  });

  it('leaves those of a crowd that are out of sight to be drawn later, and loses nothing of them', async function () {
    if (!CSS.supports('content-visibility', 'auto')) this.skip();
    const { window, badges, frame } = await openCalmPage(40, ['disdukcapil'], '2026-11-23T09:00:00+07:00');
    const isDrawn = (badge: Element): boolean => find(badge, '.headline')!.checkVisibility({ contentVisibilityAuto: true });
    assert.isTrue(badges.slice(0, 12).every(isDrawn), 'a page with a few is drawn whole');
    const last = badges[39]!;
    assert.isFalse(isDrawn(last));
    // Room as the documented style sheet reserves it: without, what is drawn on the way moves what was gone to.
    for (const badge of badges) badge.style.minHeight = '55.5em';
    expect(find(last, '[part=status]')!.textContent).to.include('Buka');
    last.scrollIntoView({ behavior: 'instant' });
    await until('it is drawn', () => isDrawn(last));
    assert.isAtMost(Math.abs(last.getBoundingClientRect().bottom - window.innerHeight), window.innerHeight, 'it stands where one went');
    frame.remove();
  });

  /** What is said when noon comes. */
  async function atNoon(count: number, offices: readonly string[], lang?: string, change: (page: CalmPage) => void = () => undefined): Promise<readonly string[]> {
    const page = await openCalmPage(count, offices, '2026-11-23T11:59:00+07:00', lang);
    change(page);
    const spoken = listen(page);
    await page.time.pass(MINUTE + 200);
    await rendered(page);
    await page.time.pass(MINUTE);
    await rendered(page);
    return spoken;
  }

  it('speaks once when all change in the same moment: how many offices', async () => {
    assert.deepEqual(await atNoon(MANY, ['disdukcapil', 'camat', 'rsud']), ['Status 2 kantor berubah.']);
    assert.deepEqual(await atNoon(9, ['disdukcapil', 'camat'], 'en'), ['The status of 2 offices has changed.']);
  }).timeout(60_000);

  it('says nothing while it begins, not even where the network says another thing than what was saved', async () => {
    (await openCalmPage(2, ['disdukcapil', 'camat'], '2026-11-23T09:00:00+07:00')).frame.remove();
    const page = await openCalmPage(2, ['disdukcapil', 'camat'], '2026-11-23T12:10:00+07:00');
    const spoken = listen(page);
    await page.time.pass(MINUTE);
    await rendered(page);
    assert.deepEqual(spoken, []);
  }).timeout(60_000);

  it('speaks on a second visit too, where what was saved is too young to be asked for again', async () => {
    (await openCalmPage(1, ['disdukcapil'], '2026-11-23T11:58:00+07:00')).frame.remove();
    const [sentence, ...more] = await atNoon(1, ['disdukcapil']);
    expect(sentence).to.include('Disdukcapil').and.include('Istirahat');
    assert.deepEqual(more, []);
  });

  it('says what one office says, however often it is shown', async () => {
    const [sentence, ...more] = await atNoon(5, ['disdukcapil', 'rsud']);
    expect(sentence).to.include('Disdukcapil').and.include('Istirahat');
    assert.deepEqual(more, []);
  });

  it('speaks in one that can be seen, where the same office stands twice', async () => {
    for (const hidden of [0, 1]) {
      const [sentence, ...more] = await atNoon(2, ['disdukcapil'], 'id', ({ badges }) => {
        badges[hidden]!.hidden = true;
      });
      expect(sentence).to.include('Disdukcapil').and.include('Istirahat');
      assert.deepEqual(more, []);
      await strike();
    }
  });

  it('speaks in one that is drawn, where the same office stands out of sight too', async function () {
    if (!CSS.supports('content-visibility', 'auto')) this.skip();
    const page = await openCalmPage(40, ['disdukcapil'], '2026-11-23T11:59:00+07:00');
    const spoken = listen(page);
    await page.time.pass(MINUTE + 1000);
    await rendered(page);
    expect(spoken).to.have.length(1);
    const [speaker] = page.badges.filter((badge) => find(badge, '[role=status]')!.textContent);
    assert.isTrue(find(speaker!, '.headline')!.checkVisibility({ contentVisibilityAuto: true }));
    page.frame.remove();
  });

  it('says nothing of what is shown for another reason: another feed, another office, a badge that comes back', async () => {
    for (const change of [
      (badge: HTMLElement) => { badge.setAttribute('feed', '/packages/widgets/test/feed-official/'); },
      (badge: HTMLElement) => { badge.setAttribute('office', 'rsud'); },
    ]) {
      // Within the moment in which changes are gathered.
      const page = await openCalmPage(1, ['disdukcapil'], '2026-11-23T11:59:00+07:00');
      const spoken = listen(page);
      await page.time.pass(MINUTE + 100);
      assert.include(find(page.badges[0]!, '.headline')!.textContent, 'Istirahat');
      change(page.badges[0]!);
      const settling = setInterval(() => void page.time.pass(20), 20);
      await turn(800);
      clearInterval(settling);
      assert.deepEqual(spoken, []);
      page.frame.remove();
    }
    const page = await openCalmPage(2, ['disdukcapil'], '2026-11-23T11:59:00+07:00');
    const spoken = listen({ ...page, badges: [page.badges[0]!] });
    const away = page.badges[0]!;
    page.badges[1]!.hidden = true;
    away.remove();
    await page.time.pass(MINUTE + 1000);
    page.document.body.append(away);
    await until('it is back', () => find(away, '.headline')?.textContent.includes('Istirahat'));
    await page.time.pass(1000);
    await rendered(page);
    assert.deepEqual(spoken, []);
    page.frame.remove();
  });

  it('does not speak of what nobody can see', async () => {
    const spoken = await atNoon(2, ['disdukcapil', 'camat'], 'id', ({ badges }) => {
      badges[0]!.hidden = true;
    });
    expect(spoken).to.have.length(1);
    expect(spoken[0]).to.include('Camat').and.include('Istirahat');
  });
});
