/* For the test: runs a script in PHP 7.4. On standard input JSON: `files` by path, and `code`; on standard output what PHP printed. */
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { php74 } from '../../../.ci/php74.mjs';

const [{ getPHPLoaderModule }, { PHP, loadPHPRuntime }] = await Promise.all([php74.build, php74.runtime].map((path) => import(pathToFileURL(path).href)));
const { files, code } = JSON.parse(await text(process.stdin));
const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
for (const [path, content] of Object.entries(files)) {
  php.mkdir(dirname(path));
  php.writeFile(path, content);
}
let printed;
try {
  printed = (await php.run({ code })).text;
} catch (error) {
  printed = error.message;
}
process.stdout.write(printed, () => process.exit());
