import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml' };

/** Small text as a good host sends it: packed beforehand, named by its content. */
function packed(text) {
  const plain = Buffer.from(text);
  return { body: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }), etag: `"${createHash('sha1').update(plain).digest('base64url')}"` };
}

/** What may be kept for ever, as docs/widgets.md says: names with a version; for minutes, the loader. All else is asked again. */
function keeping(path) {
  if (/-\d+\.\d+\.\d+\.js$|^\/(assets|peers)\//.test(path)) return 'max-age=31536000, immutable';
  return path.startsWith('/tetap/') ? 'max-age=600' : 'no-cache';
}

/**
 * Serves texts by path on loopback, packed. Sends no `Date`, since the pages live on a Monday morning. It adds no delay: the network
 * is the browser's to imitate.
 */
export async function serve(texts) {
  const files = new Map([...texts].map(([path, text]) => [path, packed(text)]));
  const server = createServer((request, response) => {
    response.sendDate = false;
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = files.get(pathname);
    if (!file) return void response.writeHead(404).end();
    const headers = { 'content-type': `${types[pathname.split('.').pop()] ?? 'text/html'}; charset=utf-8`, 'cache-control': keeping(pathname), etag: file.etag };
    if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, 'content-encoding': 'br', 'content-length': file.body.length }).end(file.body);
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
