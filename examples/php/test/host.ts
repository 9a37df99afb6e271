import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Documents = Readonly<Record<string, unknown>>;

/** Feeds for PHP: in folders of its own server, and of another server that can fall silent. */
export interface Host {
  /** A folder in which PHP may keep what it read. */
  readonly cache: string;
  /** Writes documents, by their paths, as a feed; gives its folder. */
  readonly folderOf: (documents: Documents) => string;
  /** The same feed on another server. `withholds`: paths that this server does not give, from when. */
  readonly addressOf: (documents: Documents, withholds?: 'nothing' | 'live.json') => string;
  /** From now on the other server gives no overlay. */
  readonly fallSilent: () => void;
  readonly close: () => Promise<void>;
}

export async function openHost(): Promise<Host> {
  const room = mkdtempSync(join(tmpdir(), 'tetap-php-'));
  let feeds = 0;
  let isSilent = false;
  const served = new Map<string, { readonly documents: Documents; readonly withholds: string }>();
  const server = createServer((request, response) => {
    const [, number = '', ...rest] = request.url!.split('/');
    const path = rest.join('/');
    const { documents, withholds } = served.get(number)!;
    const document = documents[path];
    const fails = path === withholds || (path === 'live.json' && isSilent);
    response.writeHead(fails ? 500 : document === undefined ? 404 : 200).end(fails || document === undefined ? '' : textOf(document));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => { server.once('listening', resolve); });
  return {
    cache: join(room, 'cache'),
    folderOf(documents) {
      const folder = join(room, String(++feeds));
      for (const [path, document] of Object.entries(documents)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), textOf(document));
      }
      return folder;
    },
    addressOf(documents, withholds = 'nothing') {
      served.set(String(++feeds), { documents, withholds });
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${feeds}`;
    },
    fallSilent() { isSilent = true; },
    async close() {
      await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); });
      rmSync(room, { recursive: true });
    },
  };
}

function textOf(document: unknown): string {
  return typeof document === 'string' ? document : JSON.stringify(document);
}
