/** The build writes the file's name here, without its version. In a bundle of somebody else's there is none. */
declare const TETAP_FILE: string | undefined;

const page = (globalThis as { readonly document?: Document }).document;
/** Asked past the names that a page's own elements lay over its document: an image that is named `currentScript` could say where our files and the feed are. */
const running = page && Reflect.get(Reflect.getPrototypeOf(page)!, 'currentScript', page) as HTMLScriptElement | null;

/**
 * The classic script that brought this code, which the browser names only while it runs. Missing in modules and outside browsers.
 * Where a page runs a file of ours otherwise (its text, as jQuery's `.html()` does; as `blob:` or `data:`, as plugins do that delay scripts; with
 * `type="module"` on its tag), the tag that names the file: its neighbours lie there, and it says where the feed is. Text of which no tag names the file is told by its own.
 */
export const ownScript = /^\w+:\/\//.test(running?.src as string) ? running : tagOfFile() ?? (running?.src ? null : running);

function tagOfFile(): HTMLScriptElement | null | undefined {
  return typeof TETAP_FILE === 'undefined' ? null : page?.querySelector<HTMLScriptElement>(`script[src*=${TETAP_FILE}]`);
}
