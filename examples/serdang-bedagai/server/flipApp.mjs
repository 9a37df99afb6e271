import { refuse } from './answer.mjs';

const states = new Set(['ok', 'slow', 'down', 'maintenance']);
const MAX_BYTES = 1024;

async function readJson(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MAX_BYTES) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * `POST /demo/apps/{id}` with `{"state": "down"}`. Only JSON is taken: another site's page cannot send that here
 * without a preflight, and this server grants none.
 */
export async function flipApp(request, response, feeds, app) {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return refuse(response, 415, 'Send application/json.');
  const state = (await readJson(request))?.state;
  if (!states.has(state)) return refuse(response, 400, `Send {"state": ...} with one of ${[...states].join(', ')}.`);
  const flipped = feeds.map((feed) => feed.flip(app, state));
  if (!flipped.includes(true)) return refuse(response, 404, 'No feed has this app.');
  response.writeHead(204).end();
}
