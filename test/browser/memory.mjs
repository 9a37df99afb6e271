/** What a page still holds, once all garbage is collected; `memory.ts` is the test's side of it. Only Chromium tells. */
const commands = {
  /** `classes`: expressions that give classes, whose living instances are counted. */
  async 'memory-held'({ browser, id }, { classes }) {
    if (browser.name !== 'Chrome') return false;
    const page = await browser.getPage(id).createCDPSession();
    const evaluate = async (expression) => (await page.send('Runtime.evaluate', { expression, objectGroup: 'memory' })).result.objectId;
    try {
      await page.send('Performance.enable');
      for (let round = 0; round < 3; round += 1) await page.send('HeapProfiler.collectGarbage');
      const living = [];
      for (const each of classes) {
        const { objects } = await page.send('Runtime.queryObjects', { prototypeObjectId: await evaluate(`(${each}).prototype`), objectGroup: 'memory' });
        const { result } = await page.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }', returnByValue: true });
        living.push(result.value);
      }
      await page.send('Runtime.releaseObjectGroup', { objectGroup: 'memory' });
      await page.send('HeapProfiler.collectGarbage');
      const { metrics } = await page.send('Performance.getMetrics');
      const metric = (name) => metrics.find((each) => each.name === name).value;
      return { living, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
    } finally {
      await page.detach();
    }
  },
  /** How often `npm run soak`, or by default every test run, mounts. */
  'memory-cycles': () => Number(process.env.SOAK ?? 600),
};

export const memory = {
  name: 'memory',
  executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
};
