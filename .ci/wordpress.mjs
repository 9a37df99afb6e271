import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Style sheets of WordPress that tests put around the widgets. They are GPL, so they are fetched and never part of this repository. */
const blocks = fileURLToPath(new URL('../.cache/wordpress', import.meta.url));
const BLOCKS = '@wordpress/block-library@11.1.0';

/** Folders by what they hold: of every page of WordPress, from npm, and of a classic theme, a Debian package. */
export const wordpress = {
  blocks: `${blocks}/package/build-style`,
  theme: '/usr/share/wordpress/wp-content/themes/twentytwentyone',
};

export const themePackage = 'wordpress-theme-twentytwentyone';

/** Fetches the sheets of the blocks: the package's files alone, since its dependencies are the whole editor. Resolves whether they are there. */
export function fetchBlocks() {
  if (existsSync(wordpress.blocks)) return true;
  rmSync(blocks, { recursive: true, force: true });
  mkdirSync(blocks, { recursive: true });
  const packed = spawnSync('npm', ['pack', BLOCKS, '--silent', '--ignore-scripts'], { cwd: blocks, encoding: 'utf8', timeout: 120_000 });
  if (packed.status !== 0) return false;
  return spawnSync('tar', ['xzf', packed.stdout.trim().split('\n').pop(), 'package/build-style'], { cwd: blocks }).status === 0;
}
