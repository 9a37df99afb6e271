import { ownScript } from '../shared/ownScript.js';

/** The build writes the name of the file here, without its version; of the plain modules `tetap-modules`, since `tetap` is the loader's. */
declare const TETAP_FILE: string;

/** The folder of this file, where those lie that it loads later. On a server there is none. */
export const folder = new URL('.', ownScript?.src || (globalThis as { readonly document?: Document }).document?.baseURI || 'file:').href;

/**
 * The file's only Trusted Types policy, its own and never handed out: for Lit's templates, which are literals of our
 * sources, and for scripts of the same folder. Undefined where there are no Trusted Types, or the name is taken or forbidden.
 */
export const policy = createPolicy();

interface Policies {
  readonly createPolicy: (name: string, rules: Record<'createHTML' | 'createScriptURL', (text: string) => string>) => Record<'createHTML' | 'createScriptURL', (text: string) => string>;
}

function createPolicy(): ReturnType<Policies['createPolicy']> | undefined {
  try {
    return (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy(TETAP_FILE, {
      createHTML: (template) => template,
      createScriptURL: (address) => {
        if (address.startsWith(folder)) return address;
        throw new TypeError(address);
      },
    });
  } catch {
    return undefined;
  }
}
