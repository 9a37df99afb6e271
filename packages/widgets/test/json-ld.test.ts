import { assert, expect } from '@open-wc/testing';
import '../src/define.js';
import { officeDocument, readFeedDocument } from '@tetap/feed';
import type { Interval, LiveDocument, OfficeDocument } from '@tetap/feed';
import { NO_OVERLAY, officeStatus } from '@tetap/schedule';
import { structuredData } from '../src/json-ld/structuredData.js';
import { setClock } from '../../../test/browser/page.js';
import { FEED, freeze, MONDAY, OFFICIAL, place, strike, turn, until, untilReads } from './stage.js';
import { file, openPage } from './hostPage.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NOW = '2026-11-23T09:00:00+07:00';

interface Specification {
  readonly dayOfWeek?: string;
  readonly opens: string;
  readonly closes: string;
  readonly validFrom: string;
  readonly validThrough: string;
}
interface Told {
  readonly '@type': string;
  readonly name: string;
  readonly contactPoint: readonly { readonly telephone?: string }[];
  readonly openingHoursSpecification: readonly Specification[];
  readonly specialOpeningHoursSpecification: readonly Specification[];
}

const blocks = (root: ParentNode = document): readonly HTMLScriptElement[] => [...root.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const official = (attributes: Readonly<Record<string, string>> = {}): HTMLElement => place('tetap-office-status', { feed: OFFICIAL, office: 'disdukcapil', 'json-ld': '', ...attributes });

async function documentOf(feed: string, id: string): Promise<OfficeDocument> {
  return readFeedDocument(officeDocument, await (await fetch(`${feed}offices/${id}.json`)).json(), id).document!;
}

const holds = (date: string) => ({ validFrom, validThrough }: Specification): boolean => validFrom <= date && date <= validThrough;

/**
 * As Google's documentation of local businesses reads it: a special day stands for the usual one; what closes before it opens ends on
 * the next day; from 00:00 to 23:59 is all day, from 00:00 to 00:00 not at all.
 */
function isOpen({ openingHoursSpecification: usual, specialOpeningHoursSpecification: special }: Told, now: number, hoursFromUtc: number): boolean {
  const local = new Date(now + hoursFromUtc * 60 * MINUTE);
  const time = local.toISOString().slice(11, 16);
  const of = (day: Date): readonly Specification[] => {
    const isNow = holds(day.toISOString().slice(0, 10));
    const specials = special.filter(isNow);
    return specials.length > 0 ? specials : usual.filter((one) => isNow(one) && one.dayOfWeek === WEEKDAYS[day.getUTCDay()]);
  };
  return of(local).some(({ opens, closes }) => opens <= time && (time < closes || closes < opens || (opens === '00:00' && closes === '23:59')))
    || of(new Date(local.getTime() - DAY)).some(({ opens, closes }) => closes < opens && time < closes);
}

/** Told well before the publication runs out; then the page wakes two seconds before. A slow machine is late for neither. */
async function sleepUntilTheEnd(act: () => unknown): Promise<void> {
  setClock(Date.parse('2026-12-31T23:00:00+07:00'));
  await act();
  await until('a block', () => blocks().length > 0);
  setClock(Date.parse('2026-12-31T23:59:58+07:00'));
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('what search engines are told', () => {
  afterEach(async () => {
    await strike();
    await turn(20);
  });

  /** Told at `from`, compared with the engine until what is told ends. */
  function compare(document: OfficeDocument, from: string, hoursFromUtc: number): Told {
    // Told without limits on who is served: those have no word there.
    const plain = { ...document, data: { ...document.data, exceptions: document.data.exceptions.filter(({ effect }) => effect === 'closed' || effect === 'hours') } };
    const begin = Date.parse(from);
    const told = structuredData({ document: plain, overlay: NO_OVERLAY, clock: { source: 'device', confident: false }, status: officeStatus(plain, NO_OVERLAY, begin) }) as unknown as Told;
    const end = Date.parse(`${told.openingHoursSpecification[0]!.validThrough}T24:00:00Z`) - hoursFromUtc * 60 * MINUTE;
    const wrong: string[] = [];
    for (let now = begin; now < end; now += 10 * MINUTE) {
      if (isOpen(told, now, hoursFromUtc) !== (officeStatus(plain, NO_OVERLAY, now, { clock: now + 2 * DAY }).counter.state === 'open')) wrong.push(new Date(now).toISOString());
    }
    assert.deepEqual(wrong, []);
    return told;
  }

  for (const [feed, id, zone] of [[OFFICIAL, 'disdukcapil', 7], [FEED, 'disdukcapil', 7], [FEED, 'camat', 7], [FEED, 'rsud', 7], [FEED, 'jayapura', 9]] as const) {
    it(`is what the engine says, every ten minutes of five weeks: ${id}${feed === OFFICIAL ? ', official' : ''}`, async () => {
      const told = compare(await documentOf(feed, id), `2026-11-23T00:00:00+0${zone}:00`, zone);
      assert.isTrue(told.openingHoursSpecification[0]!.validThrough > '2026-12-20');
    });
  }

  describe('of hours past midnight', () => {
    const NIGHT = [{ opens: '22:00', closes: '02:00' }] as const;
    let office: OfficeDocument;
    before(async () => { office = await documentOf(OFFICIAL, 'disdukcapil'); });
    /** Open at night on Fridays and Sundays, until midnight on Saturdays. */
    const nights = (data: Partial<OfficeDocument['data']> = {}): OfficeDocument => ({
      ...office, data: { ...office.data, serviceHours: { fri: NIGHT, sat: [{ opens: '18:00', closes: '24:00' }], sun: NIGHT }, policies: [], ...data },
    });
    const exception = (date: OfficeDocument['data']['completeUntil'], hours?: readonly Interval[]): OfficeDocument['data']['exceptions'] =>
      [{ id: 'x', from: date, until: date, ...(hours ? { effect: 'hours', hours } : { effect: 'closed' }) }];

    it('is what the engine says; also in the tail of the night in which it is told', () => {
      compare(nights(), '2026-11-23T03:00:00+07:00', 7);
      // Monday, half past midnight: Sunday's hours still run.
      const told = compare(nights(), '2026-11-23T00:30:00+07:00', 7);
      assert.isTrue(isOpen(told, Date.parse('2026-11-23T00:30:00+07:00'), 7));
    });

    it('where the night itself, or the day after it, has other hours', () => {
      for (const [date, hours] of [['2026-11-27'], ['2026-11-28'], ['2026-11-28', NIGHT], ['2026-11-30', [{ opens: '20:00', closes: '24:00' }]], ['2026-11-29', [{ opens: '00:00', closes: '24:00' }]]] as const) {
        compare(nights({ exceptions: exception(date, hours) }), '2026-11-23T09:00:00+07:00', 7);
      }
    });

    it('up to a day of which nothing is known: then the night is not known beyond midnight either', () => {
      const told = compare(nights({ completeUntil: '2026-11-27' }), '2026-11-23T09:00:00+07:00', 7);
      assert.equal(told.openingHoursSpecification[0]!.validThrough, '2026-11-27');
      assert.isTrue(isOpen(told, Date.parse('2026-11-27T23:30:00+07:00'), 7));
      assert.isFalse(isOpen(told, Date.parse('2026-11-28T00:30:00+07:00'), 7));
    });
  });

  it('stands once in the head for each office, and leaves with the last badge', async () => {
    freeze(NOW);
    const [one, other] = [official(), official()];
    await until('a block', () => blocks().length > 0);
    await untilReads(other, 'Buka');
    await turn(50);
    assert.equal(blocks().length, 1);
    const told = JSON.parse(blocks()[0]!.textContent) as Told;
    assert.equal(told['@type'], 'GovernmentOffice');
    expect(told.contactPoint.map(({ telephone }) => telephone)).to.include('+62000442135');
    one.remove();
    await turn(20);
    assert.equal(blocks().length, 1);
    other.remove();
    await turn(20);
    assert.equal(blocks().length, 0);
  });

  it('stands once, and leaves, also where the page puts back a kept copy of its head', async () => {
    freeze(NOW);
    const element = official();
    await until('a block', () => blocks().length === 1);
    // As Turbo goes back: first the scripts of the head it kept, then its body.
    document.head.append(blocks()[0]!.cloneNode(true));
    element.remove();
    const again = official();
    await until('the badge has told, and no copy stands', () => blocks().length === 1);
    again.remove();
    await until('none is left', () => blocks().length === 0);
  });

  it('is no kept copy where nothing may be told any more', async () => {
    freeze(NOW);
    const element = official();
    const kept = (await until('a block', () => blocks()[0])).cloneNode(true);
    element.remove();
    await until('none is left', () => blocks().length === 0);
    document.head.append(kept);
    official({ at: '2027-02-01T09:00:00+07:00' });
    await until('the copy has gone', () => blocks().length === 0);
  });

  it('stands there again, told by the next badge, where the page has swapped its head', async () => {
    freeze(NOW);
    official();
    (await until('a block', () => blocks()[0])).remove();
    official();
    await until('the block again', () => blocks().length === 1);
  });

  it('is silent unless asked, about examples, and about what is not proven', async () => {
    freeze(NOW);
    const silent = place('tetap-office-status', { feed: OFFICIAL, office: 'disdukcapil' });
    await untilReads(silent, 'Buka');
    await untilReads(place('tetap-office-status', { feed: FEED, office: 'disdukcapil', 'json-ld': '', at: MONDAY }), 'Buka');
    await turn(100);
    assert.equal(blocks().length, 0);
    await strike();
    freeze('2027-02-01T09:00:00+07:00');
    await untilReads(official(), 'Jadwal belum diperbarui');
    await turn(100);
    assert.equal(blocks().length, 0);
  });

  it('is silent where a framework writes out a false that is bound', async () => {
    freeze(NOW);
    await untilReads(official({ 'json-ld': 'false' }), 'Buka');
    await untilReads(place('tetap-service-directory', { feed: OFFICIAL, 'json-ld': 'false', lang: 'id' }), 'KTP');
    await turn(100);
    assert.equal(blocks().length, 0);
    official({ 'json-ld': 'true' });
    await until('a block', () => blocks().length === 1);
  });

  it('ends where it has no words: before a day of limited service, and while the overlay speaks of the office', async () => {
    const document = await documentOf(OFFICIAL, 'disdukcapil');
    const now = Date.parse(NOW);
    const limited = { id: 'x', from: '2026-11-26', until: '2026-11-26', effect: 'limited', only: ['KTP'] } as const;
    const view = { overlay: NO_OVERLAY, clock: { source: 'device', confident: false } } as const;
    const told = (exceptions: OfficeDocument['data']['exceptions'], overlay: typeof view.overlay | { document: LiveDocument; readAt: number } = NO_OVERLAY): Told | undefined => {
      const changed = { ...document, data: { ...document.data, exceptions } };
      return structuredData({ ...view, overlay, document: changed, status: officeStatus(changed, NO_OVERLAY, now) }) as unknown as Told | undefined;
    };
    assert.equal(told([limited])!.openingHoursSpecification[0]!.validThrough, '2026-11-25');
    assert.isUndefined(told([{ ...limited, from: '2026-11-23' }]));
    const shut = { id: 'y', from: '2026-11-26', until: '2026-11-26', effect: 'closed', priority: 1 } as const;
    assert.isTrue(told([shut, limited])!.openingHoursSpecification[0]!.validThrough > '2026-12-20', 'a limit that another record outweighs');
    const live = { ...document, data: { overrides: [{ id: 'tutup', office: 'disdukcapil', from: NOW, effect: 'closed' }], incidents: [] } } as unknown as LiveDocument;
    assert.isUndefined(told([], { document: live, readAt: now }));
  });

  it('goes at the minute in which what it says is proven no longer', async () => {
    await sleepUntilTheEnd(official);
    await until('none', () => blocks().length === 0);
  });

  it('lists the services of a directory once, in its language, with the offices that do them', async () => {
    freeze(NOW);
    const first = place('tetap-service-directory', { feed: OFFICIAL, 'json-ld': '', lang: 'id' });
    const second = place('tetap-service-directory', { feed: OFFICIAL, 'json-ld': '', lang: 'id' });
    await untilReads(second, 'Ganti KTP hilang');
    await until('a block', () => blocks().length > 0);
    await turn(50);
    const services = (): readonly object[] => (JSON.parse(blocks()[0]!.textContent) as { '@graph': readonly object[] })['@graph'];
    assert.equal(blocks().length, 1);
    assert.deepEqual(services()[1], {
      '@type': 'GovernmentService', name: 'Ganti KTP hilang', serviceType: 'KTP, KK, dan akta', inLanguage: 'id',
      provider: [{ '@type': 'GovernmentOffice', name: 'Disdukcapil Serdang Bedagai' }], availableChannel: { '@type': 'ServiceChannel', name: 'Daftar online, lalu datang ke kantor' },
    });
    const rows = [...first.shadowRoot!.querySelectorAll('.name')].map((row) => row.textContent.trim());
    assert.deepEqual(services().map((service) => (service as { name: string }).name), rows);
    second.remove();
    first.lang = 'en';
    await untilReads(first, 'Replace a lost ID card');
    await until('English', () => blocks()[0]?.textContent.includes('Replace a lost ID card') === true);
    first.remove();
    await turn(20);
    assert.equal(blocks().length, 0);
  });

  it('lists no services of an example, nor of a publication that has run out', async () => {
    freeze(NOW);
    await untilReads(place('tetap-service-directory', { feed: FEED, 'json-ld': '', lang: 'id' }), 'KTP');
    freeze('2027-02-01T09:00:00+07:00');
    await untilReads(place('tetap-service-directory', { feed: OFFICIAL, 'json-ld': '', lang: 'id' }), 'KTP');
    await turn(100);
    assert.equal(blocks().length, 0);
  });

  it('takes the services back at the minute in which their publication runs out', async () => {
    await sleepUntilTheEnd(() => untilReads(place('tetap-service-directory', { feed: OFFICIAL, 'json-ld': '', lang: 'id' }), 'KTP'));
    await until('none', () => blocks().length === 0);
  });

  it('works under the strictest policy, Trusted Types included: each file of a page with its own policy and no other', async () => {
    const clock = `Date.now = () => ${Date.parse(NOW)}`;
    const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(clock)))));
    const csp = `default-src 'none'; script-src 'self' 'sha256-${hash}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types`;
    for (const files of [['tetap-office-status', 'tetap-service-directory'], ['tetap-service-directory', 'tetap-office-status'], ['tetap-all']]) {
      const head = `<script>${clock}</script>${files.map((name) => `<script src="${file(name)}" data-feed="${OFFICIAL}" defer></script>`).join('')}`;
      const page = await openPage(head, '<tetap-office-status office="disdukcapil" json-ld></tetap-office-status><tetap-service-directory json-ld></tetap-service-directory>', { csp: `${csp} ${files.join(' ')}` });
      await until('the office and the services', () => blocks(page.document).length === 2);
      expect(blocks(page.document).map(({ text }) => text).join()).to.include('"GovernmentOffice"').and.include('"@graph"');
      assert.deepEqual(page.window.seen.warnings, []);
      assert.deepEqual(page.window.seen.violations, []);
      assert.deepEqual(page.window.seen.errors, []);
    }
  });
});
