import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What tests take of WordPress: style sheets to stand in, and the filter of its editor. It is GPL, so it is fetched and never part of this repository. */
const blocks = fileURLToPath(new URL('../.cache/wordpress', import.meta.url));
const code = fileURLToPath(new URL('../.cache/wordpress-code', import.meta.url));
const BLOCKS = '@wordpress/block-library@11.1.0';

/** Folders by what they hold: sheets of every page of WordPress, from npm, those of a classic theme, a Debian package, and the code, another. */
export const wordpress = {
  blocks: `${blocks}/package/build-style`,
  theme: '/usr/share/wordpress/wp-content/themes/twentytwentyone',
  includes: `${code}/usr/share/wordpress/wp-includes`,
};

export const themePackage = 'wordpress-theme-twentytwentyone';

/** Fetches the sheets of the blocks with `npm(args, options)`: the package's files alone, since its dependencies are the whole editor. */
export async function fetchBlocks(npm) {
  if (existsSync(wordpress.blocks)) return;
  rmSync(blocks, { recursive: true, force: true });
  mkdirSync(blocks, { recursive: true });
  // Where there is no registry nobody waits for it at each run.
  if (!await npm(['pack', BLOCKS, '--silent', '--ignore-scripts', '--fetch-retries=0'], { cwd: blocks, stdio: 'ignore', timeout: 30_000 })) return;
  const [file] = readdirSync(blocks);
  spawnSync('tar', ['xzf', file, 'package/build-style'], { cwd: blocks });
}

/** Unpacks the code out of its Debian package, which is not installed: it would bring a web server and a database. */
export async function fetchCode(run) {
  if (existsSync(wordpress.includes)) return;
  rmSync(code, { recursive: true, force: true });
  mkdirSync(code, { recursive: true });
  if (!await run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', 'wordpress'], { cwd: code })) return;
  const [file] = readdirSync(code);
  if (await run('dpkg-deb', ['--extract', file, '.'], { cwd: code })) rmSync(`${code}/${file}`);
}
