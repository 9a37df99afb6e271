/* First on a host page: what the webmaster would see in the console, and what a policy refused. */
const seen = { warnings: [], errors: [], violations: [], events: [] };
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
