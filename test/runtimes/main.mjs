import { ask } from './ask.mjs';

console.log(JSON.stringify(await ask(process.argv[2])));
