const page = (globalThis as { readonly document?: Document }).document;
/** Asked past the names that a page's own elements lay over its document: an image that is named `currentScript` could say where our files and the feed are. */
const running = page && Reflect.get(Document.prototype, 'currentScript', page) as HTMLScriptElement | null;

/**
 * The classic script that brought this code, which the browser names only while it runs. Undefined in modules and
 * outside browsers. Where a page fetched the script and runs its text (as jQuery does in `.html()`), the tag that it took it from.
 */
export const ownScript = running && !running.src ? page.querySelector<HTMLScriptElement>('script[src*=tetap]') ?? running : running;
