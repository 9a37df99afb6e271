/**
 * The widgets beside a hand-written element, three component libraries and an iframe, in a real Chromium: `npm run bench:widgets`.
 * `--rounds N` (default 9); `--only WORD` for the races whose name has it; `--save` writes the figures into docs/performance.md.
 * A missed goal ends with exit code 1.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from '../../../.ci/chromium.mjs';
import { median } from '../rounds.ts';
import { contenders, installPeers } from './bundle.mjs';
import { feed } from './feed.mjs';
import { races } from './goals.mjs';
import { createMany } from './many.mjs';
import { address, pages } from './pages.mjs';
import { serve } from './server.mjs';
import { serverText } from './serverText.mjs';
import { visit } from './visit.mjs';

const option = (name, otherwise) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : otherwise);
const rounds = Number(option('rounds', 9));
const only = option('only', '').toLowerCase();

const cdn = fileURLToPath(new URL('../../../packages/widgets/cdn/', import.meta.url));
const documents = await feed();
const offices = [...documents.keys()].flatMap((path) => /^offices\/([^./]+)\.json$/.exec(path)?.[1] ?? []);
installPeers();
const site = await serve(new Map([
  ...pages(serverText(documents)), ...await contenders(),
  ...[...documents].map(([path, text]) => [`/feed/${path}`, text]),
  ...readdirSync(cdn).filter((name) => name.endsWith('.js')).map((name) => [`/tetap/${name}`, readFileSync(cdn + name, 'utf8')]),
]));
const browser = await puppeteer.launch({
  executablePath: chromiumPath(), args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  env: { ...process.env, TZ: 'Asia/Jakarta' },
});

const browserVersion = await browser.version();

/** Another order in each round: nobody always follows the same neighbour. */
function shuffled(list) {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

const show = (value) => (value === undefined ? '-' : value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const ratioOf = (value) => value.toFixed(3);

/** Each page once in a round. A first round that nobody counts warms up. */
async function run({ pages: names, figure, again, whole, many }) {
  const found = new Map(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of shuffled(names)) {
      const result = many ? await createMany(browser, site.origin, name, offices) : await visit(browser, site.origin + address(name), { again, whole, status: figure === 'visible' });
      if (round >= 0) found.get(name).push(result);
    }
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return found;
}

const lines = [];
let missed = 0;
const say = (line = '') => {
  lines.push(line);
  console.log(line);
};

try {
  for (const race of races.filter(({ name }) => name.toLowerCase().includes(only))) {
    const found = await run(race);
    const column = (name, key) => found.get(name).map((each) => each[key]);
    say(`### ${race.name}\n`);
    if (race.about) say(`${race.about}\n`);
    say(race.many ? '| | median ms | least | greatest | appended, ms | script | style and layout | shift |' : '| page | median ms | least | greatest | KB until then | requests | script ms | style and layout | shift |');
    say(race.many ? '|---|---|---|---|---|---|---|---|' : '|---|---|---|---|---|---|---|---|---|');
    for (const name of race.pages) {
      const values = column(name, race.figure);
      const middle = (key) => show(median(column(name, key)));
      const shared = `| ${name} | ${show(median(values))} | ${show(Math.min(...values))} | ${show(Math.max(...values))} |`;
      if (race.many) say(`${shared} ${middle('synchronous')} | ${middle('script')} | ${middle('layout')} | ${Math.max(...column(name, 'shift')).toFixed(4)} |`);
      else {
        const before = found.get(name).map(({ waterfall, ...times }) => waterfall.filter(({ to }) => to !== undefined && to <= times[race.figure] + 50));
        say(`${shared} ${show(median(before.map((list) => list.reduce((sum, { bytes }) => sum + bytes, 0))) / 1000)} | ${median(before.map((list) => list.length))} | ${middle('script')} | ${middle('layout')} | ${Math.max(...column(name, 'shift')).toFixed(4)} |`);
      }
    }
    say('\n| goal | median of the rounds | least | greatest | asked | |\n|---|---|---|---|---|---|');
    const judge = (name, value, range, asked, holds) => {
      if (holds === false) missed++;
      say(`| ${name} | ${value} | ${range} | ${asked} | ${holds === undefined ? 'to compare' : holds ? 'holds' : '**missed**'} |`);
    };
    for (const { of, by, most, every } of race.goals) {
      const ratios = column(of, race.figure).map((value, round) => value / column(by, race.figure)[round]);
      const [middle, worst] = [median(ratios), Math.max(...ratios)];
      judge(`${of} / ${by}`, ratioOf(middle), `${ratioOf(Math.min(...ratios))} | ${ratioOf(worst)}`, every ? 'below 1, every round' : most === undefined ? '' : `at most ${most}`, most === undefined ? undefined : every ? worst < most : middle <= most);
    }
    if (race.steady) {
      for (const name of race.pages.slice(1)) {
        const worst = Math.max(...column(name, 'shift'));
        judge(`layout shift, ${name}`, '', ` | ${worst.toFixed(4)}`, '0', worst === 0);
      }
    }
    if (process.argv.includes('--waterfall')) {
      for (const name of race.pages) {
        const middle = found.get(name).toSorted((a, b) => a.visible - b.visible)[Math.floor(rounds / 2)];
        console.log(`\n${name}: visible ${show(middle.visible)}, first paint ${show(middle.first)}, largest ${show(middle.largest)}`);
        for (const { path, from, to, bytes } of middle.waterfall ?? []) console.log(`  ${String(from).padStart(6)} ${String(to ?? '-').padStart(6)} ${String(bytes).padStart(7)} B  ${path}`);
      }
    }
    say();
  }
} finally {
  await browser.close();
  await site.close();
}

if (process.argv.includes('--save')) {
  const path = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));
  const [cpu] = cpus();
  const facts = `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores ${cpu.model.trim()}, ${process.platform}, Node ${process.versions.node}, ${browserVersion}; ${rounds} rounds.`;
  const text = readFileSync(path, 'utf8').replace(/(<!-- figures -->\n)[^]*(<!-- end of figures -->)/, (_, begin, end) => `${begin}\n${facts}\n\n${lines.join('\n').trim()}\n\n${end}`);
  writeFileSync(path, text);
}
process.exitCode = missed > 0 ? 1 : 0;
