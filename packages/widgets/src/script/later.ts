import { ownScript } from '../shared/ownScript.js';
import { folder, policy } from './policy.js';

/** A file that was loaded leaves here what it exports. */
interface Loaded extends HTMLScriptElement {
  tetap?: unknown;
}

const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a file that lies beside this one and gives what it exports. It comes by a script element, since `import()` knows
 * no integrity: a file that was altered does not run. Each is asked for once, and again after a failure.
 */
export function later(file: string, integrity: string): Promise<unknown> {
  let asked = loading.get(file);
  if (!asked) {
    asked = inject(file, integrity);
    asked.catch(() => { loading.delete(file); });
    loading.set(file, asked);
  }
  return asked;
}

function inject(file: string, integrity: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script: Loaded = document.createElement('script');
    const address = folder + file;
    // The page's own rules for scripts go for ours too; where the feed is, they must know as this one does.
    if (ownScript) Object.assign(script.dataset, ownScript.dataset);
    script.nonce = ownScript?.nonce ?? '';
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    const failed = (): void => {
      script.remove();
      reject(new Error(`${address} could not be loaded: it is missing, was altered, or this page's policy forbids it.`));
    };
    script.onerror = failed;
    script.onload = () => {
      script.remove();
      resolve(script.tetap);
    };
    try {
      script.src = policy ? policy.createScriptURL(address) : address;
      document.head.append(script);
    } catch {
      failed(); // Trusted Types, and our policy is not among those that the page allows.
    }
  });
}
