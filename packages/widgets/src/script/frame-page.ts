import { isQuestion } from '../frame/frameMessage.js';
import type { FrameSize } from '../frame/frameMessage.js';

/*
 * Runs in a widget page: passes what its address says to the widget, and tells the page around it the height. The feed
 * is never taken from the address, nor are words: else anybody could show his own under this site's name.
 */
const widget = document.querySelector<HTMLElement>('main > *')!;
const given = new URLSearchParams(location.search);
for (const name of ['office', 'at', 'lang', 'pack']) {
  const value = given.get(name);
  if (value !== null) widget.setAttribute(name, value);
}
const scheme = given.get('scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.style.colorScheme = scheme;

// The height that its page gave the frame is the room of the widget: it fills that, and grows only with what is opened.
if (parent !== window) widget.style.minHeight = `${innerHeight}px`;

let listener: string | undefined;

function tell(): void {
  if (listener === undefined) return;
  const size: FrameSize = { tetap: 'size', height: Math.ceil(widget.getBoundingClientRect().height) };
  parent.postMessage(size, listener);
}

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || source === window || !isQuestion(data)) return;
  // A page without an origin (a sandbox) cannot be named; a height is no secret.
  listener = origin === 'null' ? '*' : origin;
  tell();
});
new ResizeObserver(tell).observe(widget);
