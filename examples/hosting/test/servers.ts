import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../../../.ci/freePort.mjs';

/** A web server of the world as many hosts run it: JSON, scripts and all else are kept for a year, nothing may be framed, and some are open to other sites already. */
export interface WebServer {
  readonly name: 'Apache' | 'nginx';
  readonly isThere: boolean;
  /** Starts it on loopback, in a throw-away folder, on the site in its folder `site`. */
  readonly start: (room: string) => Promise<{ readonly address: string; readonly process: ChildProcess }>;
}

const there = (command: string): boolean => spawnSync(command, ['-v']).status === 0;
const modules = '/usr/lib/apache2/modules';
const usual = ['mpm_event', 'authz_core', 'mime', 'filter', 'deflate', 'expires', 'headers'];

async function listening(process: ChildProcess, address: string): Promise<{ readonly address: string; readonly process: ChildProcess }> {
  let complaints = '';
  process.stderr!.on('data', (text: Buffer) => { complaints += text.toString(); });
  for (const end = Date.now() + 10_000; ;) {
    if (await fetch(address).then(() => true, () => false)) return { address, process };
    if (process.exitCode !== null || Date.now() > end) throw new Error(complaints);
    await new Promise((wait) => { setTimeout(wait, 50); });
  }
}

const apache: WebServer = {
  name: 'Apache', isThere: there('apache2'),
  async start(room) {
    const port = await freePort();
    const configuration = join(room, 'apache.conf');
    writeFileSync(configuration, `${usual.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
ServerRoot ${room}
ServerName localhost
PidFile ${room}/apache.pid
DefaultRuntimeDir ${room}
ErrorLog ${room}/apache.log
TypesConfig /etc/mime.types
User www-data
Group www-data
Listen 127.0.0.1:${port}
DocumentRoot ${room}/site
<Directory ${room}/site>
  AllowOverride FileInfo
  Require all granted
  Header set Access-Control-Allow-Origin "*"
</Directory>
AddDefaultCharset ISO-8859-1
AddOutputFilterByType DEFLATE text/html text/css text/javascript
ExpiresActive On
ExpiresDefault "access plus 1 year"
Header always set X-Frame-Options SAMEORIGIN
`);
    return listening(spawn('apache2', ['-f', configuration, '-D', 'FOREGROUND'], { stdio: ['ignore', 'ignore', 'pipe'] }), `http://127.0.0.1:${port}`);
  },
};

const nginx: WebServer = {
  name: 'nginx', isThere: there('nginx'),
  async start(room) {
    const port = await freePort();
    const configuration = join(room, 'nginx.conf');
    for (const folder of ['a', 'b', 'c', 'd', 'e']) mkdirSync(join(room, folder));
    writeFileSync(configuration, `daemon off;
pid ${room}/nginx.pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${room}/a; proxy_temp_path ${room}/b; fastcgi_temp_path ${room}/c; uwsgi_temp_path ${room}/d; scgi_temp_path ${room}/e;
  server {
    listen 127.0.0.1:${port};
    root ${room}/site;
    expires max;
    add_header X-Frame-Options SAMEORIGIN;
    add_header Access-Control-Allow-Origin "*";
    location ~* \\.(js|css|json)$ { expires max; }
    include ${resolve(import.meta.dirname, '../nginx.conf')};
  }
}
`);
    return listening(spawn('nginx', ['-c', configuration, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] }), `http://127.0.0.1:${port}`);
  },
};

export const servers: readonly WebServer[] = [apache, nginx];
for (const { name, isThere } of servers) if (!isThere) console.error(`✗ ${name} is missing, so what we tell its webmasters is NOT tested here. Debian: apt-get install ${name === 'nginx' ? 'nginx-light' : 'apache2'}`);
