import { answer } from './answer.js';
import { readOffice } from './read.js';

/** The badge without any library: an element with a shadow root, one sheet for all, text nodes only. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; }
  * { box-sizing: border-box; margin: 0; }
  .box { min-height: inherit; padding: min(1.25em, 20px); border: 1px solid #ccd5dd; border-radius: .75em; background: #fff; color: #17212b;
    font: max(1em, 18px)/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; display: grid; gap: .75em; align-content: start; overflow-wrap: anywhere; }
  h3 { font-size: 1.25em; line-height: 1.3; }
  .panel { display: flex; padding: 1em; border-inline-start: .3em solid currentColor; border-radius: .5em; background: #eef5f1; color: #4a5866; }
  .open { color: #0d6638; }
  svg { flex: none; width: 1.5em; height: 1.5em; margin-inline-end: .9em; fill: none; stroke: currentColor; stroke-width: 2; }
  .headline { font-size: 1.375em; font-weight: 700; line-height: 1.25; }
  .detail { color: #17212b; }
  .hours { font-weight: 700; }
  .call { display: flex; align-items: center; min-height: 3em; padding: .5em 1em; border-radius: .5em; background: #0b57a4; color: #fff; font-weight: 600; text-decoration: none; }
  .muted { color: #4a5866; font-size: .875em; }
`);
const template = document.createElement('template');
template.innerHTML = `<div class="box"><slot></slot><h3 hidden></h3><div class="panel" hidden><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m4 12 5 5L20 6"/></svg><div><p class="headline"></p><p class="detail"></p></div></div><p class="hours"></p><a class="call" hidden></a><p class="muted"></p><p role="status" hidden></p></div>`;

const MINUTE = 60_000;
const cards = new Set();
let timer;

/** One timer for all: who sees no change touches nothing. */
function tick() {
  for (const card of cards) card.show();
  timer = cards.size > 0 ? setTimeout(tick, MINUTE - (Date.now() % MINUTE)) : undefined;
}

class ByHand extends HTMLElement {
  #parts;
  #documents;
  #shown;

  async connectedCallback() {
    if (!this.#parts) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(template.content.cloneNode(true));
      this.#parts = Object.fromEntries(['slot', 'h3', '.panel', '.headline', '.detail', '.hours', '.call', '.muted'].map((name) => [name, root.querySelector(name)]));
    }
    try {
      this.#documents = await readOffice(this.getAttribute('feed') ?? '/feed/', encodeURIComponent(this.getAttribute('office')));
      if (!this.isConnected) return;
      cards.add(this);
      timer ??= setTimeout(tick, MINUTE - (Date.now() % MINUTE));
      this.show();
    } catch {
      // The page's own words stay.
    }
  }

  disconnectedCallback() {
    cards.delete(this);
  }

  show() {
    const said = answer(...this.#documents, Date.now());
    const key = `${said.headline} ${said.detail} ${said.hours}`;
    if (key === this.#shown) return;
    this.#shown = key;
    const { slot, h3, '.panel': panel, '.headline': headline, '.detail': detail, '.hours': hours, '.call': call, '.muted': muted } = this.#parts;
    slot.hidden = true;
    h3.hidden = panel.hidden = false;
    h3.textContent = said.name;
    panel.className = `panel ${said.tone}`;
    headline.textContent = said.headline;
    detail.textContent = said.detail;
    hours.textContent = said.hours;
    muted.textContent = said.updated;
    call.hidden = !said.phone;
    if (said.phone) {
      call.href = `tel:${said.phone.replaceAll(' ', '')}`;
      call.textContent = `Telepon ${said.phone}`;
    }
  }
}

customElements.define('by-hand', ByHand);

/** The same for a long list: what is out of sight is not drawn. */
const skipping = new CSSStyleSheet();
skipping.replaceSync('.box { content-visibility: auto; contain-intrinsic-block-size: auto 17em; }');
customElements.define('by-hand-skipping', class extends ByHand {
  async connectedCallback() {
    const shown = super.connectedCallback();
    this.shadowRoot.adoptedStyleSheets = [sheet, skipping];
    await shown;
  }
});
