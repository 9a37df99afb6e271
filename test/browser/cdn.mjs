import { fileURLToPath } from 'node:url';

/** The folder that a webmaster copies, as built; `npm run matrix` names that of the packed package instead. */
export const cdn = process.env.TETAP_CDN ?? fileURLToPath(new URL('../../packages/widgets/cdn', import.meta.url));
