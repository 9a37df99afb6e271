/* First on a host page: what the webmaster would see in the console, and what a policy refused. */
const seen = { warnings: [], errors: [], violations: [], events: [], scripts: [], shift: 0 };
globalThis.seen = seen;
for (const level of ['warn', 'error']) {
  const original = console[level];
  console[level] = (...words) => {
    seen[level === 'warn' ? 'warnings' : 'errors'].push(words.map(String).join(' '));
    original.apply(console, words);
  };
}
addEventListener('error', (event) => { if (event.message) seen.errors.push(event.message); });
addEventListener('unhandledrejection', (event) => { seen.errors.push(String(event.reason)); });
document.addEventListener('securitypolicyviolation', (event) => { seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`); });
for (const name of ['tetap-status-change', 'tetap-error', 'tetap-service-open']) document.addEventListener(name, (event) => { seen.events.push([name, event.detail]); });
new MutationObserver((all) => { for (const { addedNodes } of all) for (const { src } of addedNodes) if (src) seen.scripts.push(src); }).observe(document.head, { childList: true });

// Firefox and WebKit do not count layout shifts: the same sum, of each block of the page in each frame the visible part that moved times how far.
if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  const stood = new Map();
  const shown = ({ top, bottom }) => [Math.max(0, top), Math.min(innerHeight, bottom)];
  requestAnimationFrame(function look() {
    for (const block of document.body?.children ?? []) {
      const now = block.getBoundingClientRect();
      const before = stood.get(block) ?? now;
      stood.set(block, now);
      if (now.top === before.top) continue;
      const [[from, to], [oldFrom, oldTo]] = [shown(now), shown(before)];
      seen.shift += Math.max(0, Math.max(to, oldTo) - Math.min(from, oldFrom)) / innerHeight * Math.abs(now.top - before.top) / Math.max(innerWidth, innerHeight);
    }
    requestAnimationFrame(look);
  });
}
