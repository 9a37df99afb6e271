import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answer, refuse } from './answer.mjs';
import { flipApp } from './flipApp.mjs';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
/** Path segments that can name one of our files: no dot first, so neither `..` nor hidden files. */
const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * Maps requests to feeds and folders by the first segment of their path, to the one switch of the demonstration,
 * and all else to the files of the portal.
 */
export function createRouter({ feeds, folders, portal }) {
  async function file(request, response, root, segments) {
    const name = segments.join('/');
    try {
      answer(request, response, name, await readFile(join(root, ...segments)));
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'EISDIR' && error.code !== 'ENOTDIR') throw error;
      refuse(response, 404, 'Not found.');
    }
  }

  async function route(request, response) {
    // A page of another name that resolves here (DNS rebinding) gets nothing.
    if (!loopback.test(request.headers.host ?? '')) return refuse(response, 421, 'This demonstration answers on localhost only.');
    const path = request.url.split('?')[0];
    const segments = (path.endsWith('/') ? `${path}index.html` : path).slice(1).split('/');
    if (!path.startsWith('/') || !segments.every((each) => segment.test(each))) return refuse(response, 404, 'Not found.');
    const [first, ...rest] = segments;
    if (request.method === 'POST' && first === 'demo' && rest[0] === 'apps' && rest.length === 2) return flipApp(request, response, [...feeds.values()], rest[1]);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
    const feed = feeds.get(first);
    if (feed) {
      const document = feed.document(rest.join('/'));
      // A feed is open data: any site may read it.
      const open = { 'access-control-allow-origin': '*' };
      return document === undefined ? refuse(response, 404, 'Not found.', open) : answer(request, response, path, document, open);
    }
    const folder = folders.get(first);
    return folder ? file(request, response, folder, rest) : file(request, response, portal, segments);
  }

  return (request, response) => {
    route(request, response).catch((error) => {
      console.error(`✗ ${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'The demonstration server failed; its terminal says why.');
    });
  };
}
