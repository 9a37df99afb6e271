import { once } from 'node:events';

/** So many ports are tried before giving up. */
const TRIES = 20;

/** Listens on loopback, on `port` or, where that is taken, on the next free one. Gives the port. */
export async function listen(server, port) {
  for (let candidate = port; ; candidate += 1) {
    try {
      server.listen(candidate, '127.0.0.1');
      await once(server, 'listening');
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate - port >= TRIES) throw error;
    }
  }
}
