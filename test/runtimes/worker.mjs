import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

if (isMainThread) {
  new Worker(fileURLToPath(import.meta.url), { workerData: process.argv[2] }).on('message', (answer) => { console.log(JSON.stringify(answer)); });
} else {
  const { ask } = await import('./ask.mjs');
  parentPort.postMessage(await ask(workerData));
}
