import { createHash } from 'node:crypto';
import { extname } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8', '.svg': 'image/svg+xml',
};

/** Nothing inline, nothing from elsewhere: the widgets must live with it. */
const pagePolicy = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** Answers with a document: revalidated on each use, so a phone pays for it once and a change shows at once. */
export function answer(request, response, name, body, headers = {}) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const type = types[extname(name)] ?? 'application/octet-stream';
  const all = { ...headers, etag, 'cache-control': 'no-cache', 'content-type': type, 'x-content-type-options': 'nosniff' };
  // Widget pages are made to be embedded, here by pages of this server.
  const policy = /^frame\//.test(name) ? pagePolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'") : pagePolicy;
  if (type.startsWith('text/html')) Object.assign(all, { 'content-security-policy': policy, 'referrer-policy': 'same-origin' });
  if (request.headers['if-none-match']?.split(/,\s*/).some((tag) => tag.replace(/^W\//, '') === etag)) {
    response.writeHead(304, all).end();
    return;
  }
  response.writeHead(200, { ...all, 'content-length': Buffer.byteLength(body) }).end(request.method === 'HEAD' ? undefined : body);
}

/** Answers in one line of plain text. */
export function refuse(response, status, line, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', ...headers }).end(`${line}\n`);
}
