/** Folders of what was fetched of WordPress; none of them need exist. */
export const wordpress: Readonly<Record<'blocks' | 'theme' | 'includes', string>>;
