import { heightIn } from '../frame/frameMessage.js';
import type { FrameQuestion } from '../frame/frameMessage.js';
import { ownScript } from '../shared/ownScript.js';

/*
 * `tetap-frame.js`, for a page that shows widget pages in iframes: gives each the height that it needs. Believed is only
 * who is the window of such an iframe and comes from the origin of this script, beside which the widget pages lie. On a page
 * without an origin (a sandbox) its frames have none either.
 */
const pages = new URL('frame/', ownScript?.src || document.baseURI);
const question: FrameQuestion = { tetap: 'measure' };

const isOurs = (from: string): boolean => from === pages.origin || (from === 'null' && from === globalThis.origin);

function widgetFrames(): readonly HTMLIFrameElement[] {
  return [...document.getElementsByTagName('iframe')].filter(({ src }) => src.startsWith(pages.href));
}

/** The question holds nothing, so it may go to whatever the frame shows by now. */
function ask(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(question, '*');
}

addEventListener('message', ({ source, origin, data }) => {
  const height = heightIn(data);
  if (height === undefined || !isOurs(origin)) return;
  const frame = widgetFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const edges = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + edges}px`;
});

// Loading does not bubble, but it can be caught on its way down: also for a frame that is inserted later.
document.addEventListener('load', ({ target }) => {
  if (widgetFrames().includes(target as HTMLIFrameElement)) ask(target as HTMLIFrameElement);
}, true);
widgetFrames().forEach(ask);
