import { EVENTS, generatedOf, pour } from './host.ts';
import type { Exchange, Misbehaviour } from './host.ts';
import { openFeed } from './documents.ts';

/** One way in which an event stream goes wrong, while the files of the feed are well. */
export interface StreamFault {
  readonly name: string;
  /** What happens to the stream, as a phrase for `docs/faults.md`. */
  readonly does: string;
  readonly host: Misbehaviour;
  /** Seconds within which a caller who watches has what is published. By the poll of a `ttl` of 60 s, 10 % more or less: 66. */
  readonly within: number;
  /** Most streams opened in the first three minutes. */
  readonly streams: number;
  readonly note: string;
}

/** Misbehaves on the stream alone. */
const onStream = (bad: (exchange: Exchange) => void): Misbehaviour => (exchange) => {
  if (exchange.path === EVENTS) bad(exchange);
  else exchange.serveGood();
};

const POLLED = 'Such a stream is not trusted: the overlay is polled.';

export const streamFaults: readonly StreamFault[] = [
  {
    name: 'silent-stream', does: 'Opens, and says nothing.',
    host: onStream(({ openEvents }) => { openEvents().comment(); }),
    within: 66, streams: 4, note: `${POLLED} After 45 s without a word it is opened anew.`,
  },
  {
    name: 'stalled-stream', does: 'Says the overlay, then nothing more, the connection open.',
    host: onStream(({ openEvents, live }) => { openEvents().live(live()); }),
    within: 66, streams: 3, note: 'After 45 s without a word it is dead, whatever the connection says: opened anew, after three such left alone for 5 min, and polled for meanwhile.',
  },
  {
    name: 'commenting-stream', does: 'Says the overlay, then only comments.',
    host: onStream(({ openEvents, live, response }) => {
      const stream = openEvents();
      stream.live(live());
      const comments = setInterval(() => { stream.comment(); }, 15_000);
      response.on('close', () => { clearInterval(comments); });
    }),
    within: 66, streams: 3, note: 'A comment says nothing of the overlay: such a stream is dead too.',
  },
  {
    name: 'stuttering-stream', does: 'Says everything three times.',
    host: onStream(({ openEvents, live, onPublish }) => {
      const stream = openEvents();
      const say = (): void => { for (let time = 0; time < 3; time++) stream.live(live()); };
      say();
      onPublish(say);
    }),
    within: 2, streams: 4, note: 'Told once.',
  },
  {
    name: 'unordered-stream', does: 'Says the new, then the old again.',
    host: onStream(({ openEvents, live, onPublish }) => {
      const stream = openEvents();
      const before = openFeed.get('live.json')!;
      stream.live(live());
      onPublish(() => {
        stream.live(live());
        stream.live(before);
      });
    }),
    within: 2, streams: 4, note: 'What is older takes nothing back.',
  },
  {
    name: 'forgetful-stream', does: 'Loses the event of a change; its pings go on.',
    host: onStream(({ openEvents, live, response }) => {
      const stream = openEvents();
      stream.live(live());
      const pings = setInterval(() => { stream.ping(generatedOf(live())); }, 15_000);
      response.on('close', () => { clearInterval(pings); });
    }),
    within: 17, streams: 1, note: 'A ping names the overlay in force: another one is asked for.',
  },
  {
    name: 'short-stream', does: 'Ends as soon as it has said the overlay.',
    host: onStream(({ openEvents, live }) => {
      const stream = openEvents();
      stream.live(live());
      stream.end();
    }),
    within: 66, streams: 3, note: `${POLLED} After three short lives it is left alone for 5 min.`,
  },
  {
    name: 'missing-stream', does: 'Is answered 404.',
    host: onStream(({ response }) => { response.writeHead(404).end('nothing here'); }),
    within: 66, streams: 3, note: POLLED,
  },
  {
    name: 'portal-stream', does: 'Is answered by a login page.',
    host: onStream(({ response }) => { response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Wi-Fi</title>'); }),
    within: 66, streams: 3, note: POLLED,
  },
  {
    name: 'junk-stream', does: 'Pours out 10 MB without an end of line.',
    host: onStream(({ response }) => { pour(response, 10, 'text/event-stream'); }),
    within: 66, streams: 3, note: `Cut off at 256 KiB. ${POLLED}`,
  },
  {
    name: 'garbled-stream', does: 'Says overlays that are no JSON.',
    host: onStream(({ openEvents, onPublish }) => {
      const stream = openEvents();
      stream.live('{"version":');
      onPublish(() => { stream.live('<html>'); });
    }),
    within: 66, streams: 4, note: POLLED,
  },
  {
    name: 'restarting-stream', does: 'Breaks when its host restarts, which takes 300 ms.',
    host: onStream((exchange) => {
      if (exchange.turn === 1) exchange.onPublish(() => { exchange.restart(300); });
      exchange.serveGood();
    }),
    within: 12, streams: 2, note: 'Opened anew within seconds, at no fixed moment, so that visitors spread.',
  },
];
