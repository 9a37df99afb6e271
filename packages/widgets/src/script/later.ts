import { ownScript } from '../shared/ownScript.js';
import { folder, policy } from '../shared/policy.js';
import { warnOnce } from '../shared/warnOnce.js';

/** What the files that are loaded leave, by name: the build's wrapping gives every file the parts of the one that loads it. */
declare const TETAP_PARTS: Record<string, unknown>;

const loading = new Map<string, Promise<void>>();

/**
 * Loads files that lie beside this one, and gives what the last one exports. They come by script elements, since `import()`
 * knows no integrity: a file that was altered does not run. Each is asked for once, and again after a failure, which is said in the console whoever asked.
 *
 * @param files - names and integrities in turn, those first that the last one needs: `./a.js sha256-... ./b.js sha256-...`
 */
export async function later(files: string): Promise<unknown> {
  const words = files.trim().split(/ +/);
  let name = '';
  for (let index = 0; index < words.length; index += 2) {
    name = words[index]!;
    let asked = loading.get(name);
    if (!asked) loading.set(name, asked = inject(name, words[index + 1]!));
    try {
      await asked;
    } catch (error) {
      warnOnce((error as Error).message);
      loading.delete(name);
      throw error;
    }
  }
  return TETAP_PARTS[name];
}

TETAP_PARTS.later = later;

function inject(name: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script: HTMLScriptElement & { tetap?: typeof TETAP_PARTS } = document.createElement('script');
    const { href } = new URL(name, folder);
    // The page's own rules for scripts go for ours too; where the feed is, they must know as this one does.
    if (ownScript) Object.assign(script.dataset, ownScript.dataset);
    script.nonce = ownScript?.nonce ?? '';
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.tetap = TETAP_PARTS;
    const failed = (): void => {
      script.remove();
      reject(new Error(`${href} not loaded: missing, altered, or forbidden by this page's policy.`));
    };
    script.onerror = failed;
    script.onload = () => {
      script.remove();
      resolve();
    };
    try {
      script.src = policy ? policy.createScriptURL(href) : href;
      document.head.append(script);
    } catch {
      failed(); // Trusted Types, and our policy is not among those that the page allows.
    }
  });
}
