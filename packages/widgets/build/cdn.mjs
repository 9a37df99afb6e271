/** What a webmaster copies. */
export const cdn = 'packages/widgets/cdn';
