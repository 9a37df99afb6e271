import { bundle, brotli } from './measure.ts';
import { writeFileSync } from 'node:fs';
const ext = ['ky', '@tetap/feed', '@tetap/schedule'];
const code = await bundle('@tetap/sdk', ['createClient'], ext);
console.log('client', brotli(code), code.length);
writeFileSync('/tmp/core.js', code);
const root = process.cwd() + '/packages/sdk/dist/';
for (const [name, file, exp, more] of [['keeping','keeping/openFeed.js','openFeed',[]],['questions','questions/createQuestions.js','createQuestions',[]],['stream','stream/openStream.js','openStream',[]],['ky','transports/kyTransport.js','kyTransport',[]]] as const) {
  const c = await bundle(root + file, [exp], ['@tetap/feed', '@tetap/schedule']);
  console.log(name, brotli(c), c.length);
}
