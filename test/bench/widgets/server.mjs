import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import { MORNING, START } from './morning.mjs';

const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json', png: 'image/png' };

/** As a good host sends it: text packed beforehand, everything named by its content. */
function packed(content) {
  const plain = Buffer.from(content);
  const isText = typeof content === 'string';
  return { body: isText ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : plain, packing: isText ? { 'content-encoding': 'br' } : {}, etag: `"${createHash('sha1').update(plain).digest('base64url')}"` };
}

/** What may be kept for ever, as docs/widgets.md says: names with a version; for minutes, the loader. All else is asked again. */
function keeping(path) {
  if (/-\d+\.\d+\.\d+\.js$|^\/(assets|peers)\//.test(path)) return 'max-age=31536000, immutable';
  return path.startsWith('/tetap/') ? 'max-age=600' : 'no-cache';
}

/**
 * Serves files by path on loopback. It adds no delay: the network is the browser's to imitate. The `Date` of documents is that of the
 * Monday morning on which the pages live. What the browser keeps has none: it reckons by the machine's clock, and would hold it for old.
 */
export async function serve(contents) {
  const files = new Map([...contents].map(([path, content]) => [path, packed(content)]));
  const server = createServer((request, response) => {
    response.sendDate = false;
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = files.get(pathname);
    if (!file) return void response.writeHead(404).end();
    const keep = keeping(pathname);
    const headers = { 'content-type': types[pathname.split('.').pop()] ?? 'text/html', 'cache-control': keep, etag: file.etag };
    if (keep === 'no-cache') headers.date = new Date(MORNING + Date.now() - START).toUTCString();
    if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, ...file.packing, 'content-length': file.body.length }).end(file.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Bytes as sent. */
    size: (path) => files.get(path).body.length,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => { server.close(closed); });
    },
  };
}
