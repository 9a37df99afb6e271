import { ownScript } from './ownScript.js';

/**
 * The build writes the name of the file here, without its version; of the plain modules `tetap-modules`, since `tetap` is the loader's.
 * A bundle of somebody else's, where Lit has its own policy, needs ours for JSON-LD alone.
 */
declare const TETAP_FILE: string | undefined;

/** The folder of this file, where those lie that it loads later. On a server there is none. */
export const folder = new URL('.', ownScript?.src || (globalThis as { readonly document?: Document }).document?.baseURI || 'file:').href;

/**
 * The file's only Trusted Types policy, its own and never handed out: for Lit's templates, which are literals of our
 * sources, for JSON, which as a script does nothing, and for scripts of the same folder. Undefined where there are no Trusted Types, or the name is taken or forbidden.
 */
export const policy = createPolicy();

type Rules = Record<'createHTML' | 'createScriptURL' | 'createScript', (text: string) => string>;
interface Policies {
  readonly createPolicy: (name: string, rules: Rules) => Rules;
}

function createPolicy(): Rules | undefined {
  try {
    return (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy(typeof TETAP_FILE === 'undefined' ? 'tetap-json-ld' : TETAP_FILE, {
      createHTML: (template) => template,
      createScript: (json) => JSON.stringify(JSON.parse(json)),
      createScriptURL: (address) => (address.startsWith(folder) ? address : ''),
    });
  } catch {
    return undefined;
  }
}
