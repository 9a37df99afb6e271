import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MORNING } from './morning.mjs';

const php = fileURLToPath(new URL('../../../packages/widgets/cdn/tetap.php', import.meta.url));

/** What `tetap.php` writes into a page on the benchmark's morning. Needs PHP. */
export function serverText(documents) {
  const folder = mkdtempSync(join(tmpdir(), 'tetap-bench-'));
  try {
    for (const [path, text] of documents) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const ask = 'require $argv[1]; echo Tetap::html(["feed" => $argv[2], "office" => "disdukcapil", "now" => (int) $argv[3]]);';
    return execFileSync('php', ['-r', ask, php, folder, String(MORNING / 1000)], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
