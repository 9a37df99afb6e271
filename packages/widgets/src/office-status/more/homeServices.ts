import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { ServiceEntry, ServicesDocument } from '@tetap/feed';
import { appState } from '@tetap/schedule';
import type { OfficeStatus, OverlayReading } from '@tetap/schedule';
import type { Client } from '@tetap/sdk';
import { textIn } from '@tetap/words';
import type { Speaks } from '@tetap/words';
import type { DirectoryWanted } from '../../events.js';
import type { TetapServiceDirectory } from '../../service-directory/service-directory.js';
import { icon } from '../../shared/icons.js';
import { said } from '../../shared/said.js';

const SHOWN = 5;
const DIRECTORY: typeof TetapServiceDirectory.tag = 'tetap-service-directory';

export interface HomeServices {
  readonly list: (status: OfficeStatus, overlay: OverlayReading, language: Speaks<'help'>) => TemplateResult | typeof nothing;
}

/** What can be done without a counter: asked for when it is first listed, and followed from then on. */
export function homeServices(host: LitElement, client: () => Client | undefined): HomeServices {
  let asked: Client | undefined;
  let document: ServicesDocument | undefined;
  let asking: AbortController | undefined;

  function ask(whom: Client | undefined): void {
    if (whom === asked) return;
    asking?.abort();
    asking = new AbortController();
    asked = whom;
    document = undefined;
    whom?.watchServices((result) => {
      document = result.ok ? result.value : result.fallback;
      host.requestUpdate();
    }, { signal: asking.signal });
  }

  host.addController({ hostDisconnected: () => { ask(undefined); } });
  return {
    list(status, overlay, { tag, help }) {
      ask(client());
      const running = document && asked ? runningNow(document, status, overlay, asked.now()) : [];
      const directory = directoryBeside(host);
      if (running.length === 0 && !directory) return nothing;
      return html`
        <div class="rule stack tight">
          ${running.length > 0 ? html`
            <h4>${help.runsNow}</h4>
            <ul>
              ${running.slice(0, SHOWN).map(({ name }) => html`<li>${said(textIn(name, tag))}</li>`)}
              ${running.length > SHOWN ? html`<li>${help.others(running.length - SHOWN)}</li>` : nothing}
            </ul>` : nothing}
          ${directory && html`
            <div class="actions"><button class="button" @click=${() => { open(host, status.office.id); }}>${icon('online')}<span>${help.seeServices}</span></button></div>`}
        </div>`;
    },
  };
}

/** Those of this office first. Only what an app does that is known to work (laws 1 and 2): nothing else is known to run now. */
function runningNow({ data, validUntil }: ServicesDocument, { office, at }: OfficeStatus, overlay: OverlayReading, clock: number): readonly ServiceEntry[] {
  if (clock >= Date.parse(validUntil)) return [];
  const works = ({ flags, app }: ServiceEntry): boolean => {
    const state = app === undefined || flags.home !== 'all' ? undefined : appState(overlay, app, at, { clock, zone: office.region.zone }).state;
    return state === 'ok' || state === 'slow';
  };
  const own = ({ offices }: ServiceEntry): number => Number(offices.includes(office.id));
  return data.filter(works).sort((a, b) => own(b) - own(a));
}

/** By what its class says of itself: a page may have given it another name. */
function directoryBeside(host: Element): Element | undefined {
  const among = (root: Document | ShadowRoot): Element | undefined =>
    [...root.querySelectorAll('*')].find(({ constructor }) => (constructor as Partial<typeof TetapServiceDirectory>).tag === DIRECTORY);
  return among(host.getRootNode() as Document | ShadowRoot) ?? among(host.ownerDocument);
}

/** The directory that is there by now: a page may have drawn itself anew since the button came, or have lost it. */
function open(host: LitElement, office: string): void {
  const wanted = new CustomEvent<DirectoryWanted>('tetap-open-directory', { detail: { office }, bubbles: true, composed: true, cancelable: true });
  if (!host.dispatchEvent(wanted)) return;
  const directory = directoryBeside(host);
  directory?.scrollIntoView();
  directory?.shadowRoot?.querySelector('h3')?.focus({ preventScroll: true });
  host.requestUpdate();
}
