/** Before `npm pack`, in a package's folder: the built files must be there, and the licence travels along. */
import { copyFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (!existsSync('dist/index.js')) {
  console.error('✗ Build first: npm run build, in the root folder.');
  process.exit(1);
}
copyFileSync(fileURLToPath(new URL('../LICENSE', import.meta.url)), 'LICENSE');
