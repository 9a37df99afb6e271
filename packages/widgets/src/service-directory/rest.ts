import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { RegionDigest, ServiceEntry, ServicesDocument } from '@tetap/feed';
import { dutyAt, isPreview } from '@tetap/schedule';
import type { OfficeView, ServicePaths } from '@tetap/sdk';
import { complaintWays, ended, listDoubt, textIn } from '@tetap/words';
import type { Language, Speaks } from '@tetap/words';
import { id } from '@tetap/words/id';
import { dutyNow } from '../duty-officer/dutyNow.js';
import { jsonLdController } from '../json-ld/jsonLdController.js';
import { copyController } from '../shared/copyController.js';
import { feedController } from '../shared/feedController.js';
import type { FeedAnswer } from '../shared/feedController.js';
import { focusController } from '../shared/focusController.js';
import { officeQuestion } from '../shared/officeQuestion.js';
import { retryButton } from '../shared/retryButton.js';
import { tellUs } from '../shared/tellUs.js';
import { tryAgain } from '../shared/tryAgain.js';
import { wayButton } from '../shared/wayButton.js';
import { brokenApps } from './brokenApps.js';
import type { Directory } from './directory.js';
import { districtController } from './districtController.js';
import { serviceView } from './serviceView.js';
import { zoneFor } from './zoneFor.js';

/*
 * What a directory needs once somebody turns to it: who asks and keeps asking, the open service, its people.
 */

export { failure } from '../shared/failure.js';

/** The language of a first view, with what else there is to say. */
export function wholeOf(language: Speaks<'directory' | 'control'>): Language {
  return 'service' in language ? language as Language : id;
}

export interface Rest {
  readonly answer: FeedAnswer<ServicesDocument>;
  /** The open service. */
  readonly service: (language: Language, example: boolean | undefined) => TemplateResult;
  /** Whom to turn to where there is nothing to show. */
  readonly helpers: (language: Language, example: boolean | undefined) => TemplateResult;
  /** Of a list that the network gives no more, since when it is kept; of one that has run out, that it has. */
  readonly doubt: (list: ServicesDocument, language: Language) => string | undefined;
}

export function rest(host: LitElement, directory: Directory): Rest {
  focusController(host);
  let shown: ServiceEntry | undefined;
  /** What was said aloud of the open service: that it could not be read, what to do while an app does not work. */
  const spoken = new Set<'fail' | 'help'>();

  host.addController({
    hostUpdate() {
      const opened = directory.opened();
      if (opened === shown) return;
      shown = opened;
      spoken.clear();
      directory.announce('');
      districting.turn();
    },
    hostUpdated: warn,
  });
  const districting = districtController(host, directory, () => service.value);
  const answer = feedController<ServicesDocument>(host, () => ({
    feed: directory.feed(), about: '', at: undefined,
    watch: (client, deliver, signal) => { client.watchServices(deliver, { signal }); },
  }));
  const service = feedController<ServicePaths>(host, () => {
    const [feed, opened, at] = [directory.feed(), directory.opened(), directory.instant()];
    return opened && {
      feed, about: opened.id, at,
      watch: (client, deliver, signal) => { client.watchServicePaths(opened.id, deliver, { at, signal }); },
    };
  });
  const duty = feedController<OfficeView>(host, () => officeQuestion(directory.feed(), directory.responsible(), directory.instant()));
  const copying = copyController(host, directory.announce, () => directory.language()?.duty.copied);
  jsonLdController(host, answer, { get current() { return directory.language(); } }, async (document, language, { servicesData }) => {
    const { client } = answer;
    const isTrue = !document.example && client !== undefined && client.now() < Date.parse(document.validUntil);
    const offices = isTrue ? await client.offices() : undefined;
    return { key: directory.feed(), data: isTrue ? servicesData(document, offices?.ok ? offices.value.data : [], language) : undefined };
  });

  function regionOf(): RegionDigest | undefined {
    return [...service.value?.offices.values() ?? []][0]?.data.region ?? duty.value?.document.data.region;
  }

  /** Only who is on duty can be turned to while an app does not work. */
  function isManned(): boolean {
    const { value } = duty;
    return value !== undefined && dutyAt(value.document, value.overlay, value.status.at).now.length > 0;
  }

  /** That an open service could not be read, or that its app does not work, is said aloud once. */
  function warn(): void {
    const { value, result } = service;
    const language = directory.language();
    if (!result || !language) return;
    // What was said does not outlive its truth.
    if (value && spoken.delete('fail')) directory.announce('');
    const [broken] = value ? brokenApps(value, language) : [];
    // Who helps is known with the duty officer.
    if (broken && duty.isAsked && !duty.result) return;
    const [what, words] = !value ? ['fail', language.control.fail] as const
      : ['help', broken && (isManned() ? broken.state.help : ended(`${textIn(broken.app.name, language.tag).value}: ${broken.state.state}`))] as const;
    if (words === undefined || spoken.has(what)) return;
    spoken.add(what);
    directory.announce(words);
  }

  function officer(language: Language): TemplateResult | typeof nothing {
    const { value } = duty;
    if (!value) return nothing;
    // Headings skip no level: inside an open service it stands below its h4.
    const { title } = language.duty;
    return html`${shown ? html`<h5>${title}</h5>` : html`<h4>${title}</h4>`}${dutyNow(value, language, copying, shown?.name)}`;
  }

  const helpers: Rest['helpers'] = (language, example) => html`
    ${officer(language)}
    <div class="actions">${duty.value ? nothing : complaintWays({}, language).map((way) => wayButton(way, { example }))}${tellUs(regionOf(), language, example)}</div>`;

  return {
    answer,
    service(language, example) {
      const { result, value, client } = service;
      const at = directory.instant();
      if (value && districting.isKnown) return serviceView(value, { duty: officer(language), isManned: isManned(), region: regionOf(), asking: duty.value?.document.data.name, districts: districting.current, preview: at !== undefined && isPreview(at, client?.now()) }, language);
      const { control } = language;
      if (!result || value) return html`<p>${control.loading}</p>`;
      return html`<p><b>${control.fail}</b><br>${control.failHelp(undefined)}</p>
        ${retryButton(language, () => {
          void tryAgain(directory.announce, service.refresh, () => service.result && !service.value && directory.language()?.control.fail);
        })}
        ${helpers(language, example)}`;
    },
    helpers,
    doubt(list, language) {
      const { client, read, result } = answer;
      return client && listDoubt(list, { now: client.now(), ...(result?.ok === false && { savedAt: read?.fetchedAt, isOffline: !navigator.onLine }) }, zoneFor(regionOf()), language);
    },
  };
}
