/** Modules of PHP 7.4, which was fetched; neither need exist. */
export const php74: Readonly<Record<'build' | 'runtime', string>>;
