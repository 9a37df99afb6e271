/** Runs before everything on each page and frame of the benchmark. Two numbers are written in. */
(() => {
  const real = Date.now;
  Date.now = () => MORNING_MS + real() - START_MS;
  const page = top;
  const seen = page === window ? (window.seen = { visible: undefined, shift: 0, largest: undefined, first: undefined, tasks: [] }) : page.seen;
  const observe = (type, each) => {
    new PerformanceObserver((list) => { list.getEntries().forEach(each); }).observe({ type, buffered: true });
  };
  if (page === window) {
    observe('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value; });
    // The page's own: what stands in a widget, or has no element because it is in a shadow root, is not.
    observe('largest-contentful-paint', ({ element, startTime }) => { if (element && !element.closest('.badge')) seen.largest = startTime; });
    observe('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.first = startTime; });
    observe('longtask', ({ startTime, duration }) => { seen.tasks.push({ at: startTime, took: duration }); });
  }
  const shown = (card) => {
    for (const headline of [card.shadowRoot?.querySelector('.headline'), card.querySelector('.headline, .tetap-state')]) {
      if (headline?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && headline.textContent.trim() && headline.getBoundingClientRect().height > 0) return true;
    }
    return false;
  };
  /** In each frame until the status is there; the message comes after that frame was painted. */
  const look = () => {
    if (![...document.getElementsByClassName('badge')].some(shown)) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.visible ??= performance.timeOrigin + performance.now() - page.performance.timeOrigin;
      page.tetapVisible('');
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
})();
