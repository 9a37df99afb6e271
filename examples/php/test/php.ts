import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What `Tetap::answer` takes. */
export interface Question {
  readonly feed: string;
  readonly office: string;
  /** Seconds since 1970 UTC. */
  readonly now: number;
  readonly lang?: 'id' | 'en';
  /** Whether the HTML is wanted too. */
  readonly html?: boolean;
  readonly cache?: string | false;
}

type Words = Readonly<Record<string, string>>;

export interface Answer {
  readonly headline: string;
  readonly doubt: string | null;
  readonly until: number | null;
  readonly entry: {
    readonly counter: string; readonly until?: string; readonly opensAt?: string; readonly tentative?: boolean;
    readonly said: Readonly<Record<'headline' | 'hours', Words>> & { readonly detail?: Words };
  } | null;
  readonly html: string;
}

export const php = spawnSync('php', ['--version']).status === 0;
if (!php) console.error('✗ PHP is missing, so the server-side text is NOT tested here. Debian: apt-get install php-cli');

/** By what PHP asks another server here: cURL where it is, else its own streams. */
export const ways: readonly ('streams' | 'curl')[] = (spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout as string | null)?.includes('curl') ? ['streams', 'curl'] : ['streams'];
if (php && !ways.includes('curl')) console.error('✗ PHP has no cURL, so that way to another server is NOT tested here. Debian: apt-get install php-curl');

/** Asks the PHP file as a web host would run it, with its `settings`: warnings are errors, and no extension beyond the usual is needed. Asynchronous, so that the test's own server can answer it. */
export function ask(questions: readonly Question[], settings: readonly string[] = []): Promise<readonly Answer[]> {
  return new Promise((done, failed) => {
    const child = spawn('php', [...['display_errors=stderr', 'error_reporting=32767', ...settings].flatMap((setting) => ['-d', setting]), resolve(import.meta.dirname, 'ask.php')]);
    let out = '';
    let complaints = '';
    child.stdout.on('data', (text: Buffer) => { out += text.toString(); });
    child.stderr.on('data', (text: Buffer) => { complaints += text.toString(); });
    child.on('error', failed);
    child.on('close', () => {
      if (complaints) failed(new Error(complaints));
      else done(JSON.parse(out) as readonly Answer[]);
    });
    child.stdin.end(JSON.stringify(questions));
  });
}

/** What a reader sees: tags away, entities and blanks as they show. */
export function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
}
