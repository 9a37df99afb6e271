/**
 * The classic script that brought this code, which the browser names only while it runs. Undefined in modules and
 * outside browsers.
 */
export const ownScript = (globalThis as { document?: Document }).document?.currentScript as HTMLScriptElement | null | undefined;
