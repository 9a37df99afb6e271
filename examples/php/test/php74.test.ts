import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { php74 as fetched } from '../../../.ci/php74.mjs';
import { scenario } from '../../../test/scenarios/scenario.mjs';
import { ask, php } from './php.js';

const php74 = Object.values(fetched).every((path) => existsSync(path));
if (!php74) console.error('✗ PHP 7.4 is missing, so the server-side text is NOT tried on it here. npm test fetches it (@php-wasm/node-7-4).');

const source = readFileSync(resolve(import.meta.dirname, '../../../packages/widgets/php/tetap.php'), 'utf8');

function run(code: string, files: Readonly<Record<string, string>>): string {
  return execFileSync(process.execPath, [resolve(import.meta.dirname, 'php74.mjs')], { input: JSON.stringify({ files, code }), encoding: 'utf8', maxBuffer: 2 ** 27 });
}

/** Functions that a file calls and 7.4 does not have, but for those that it asks for first; or why it cannot be compiled at all. */
const missing = String.raw`<?php
  $code = file_get_contents('/tetap.php');
  $tokens = array_values(array_filter(token_get_all($code, TOKEN_PARSE), static function ($token) { return !is_array($token) || !in_array($token[0], [T_WHITESPACE, T_COMMENT, T_DOC_COMMENT], true); }));
  $named = [];
  foreach ($tokens as $index => $token) {
    $before = $tokens[$index - 1] ?? null;
    $isOwn = is_array($before) && in_array($before[0], [T_OBJECT_OPERATOR, T_DOUBLE_COLON, T_FUNCTION, T_NEW], true);
    if (is_array($token) && $token[0] === T_STRING && ($tokens[$index + 1] ?? null) === '(' && !$isOwn) $named[] = $token[1];
  }
  preg_match_all("/function_exists\('(\w+)_/", $code, $asked);
  $families = '/^(' . implode('|', $asked[1] ?: ['-']) . ')_/';
  echo implode(' ', array_filter(array_unique($named), static function ($name) use ($families) { return !function_exists($name) && !preg_match($families, $name); }));
  require '/tetap.php';`;

describe.runIf(php74)('on PHP 7.4', () => {
  it('the file can be read, and calls nothing that came later', () => {
    expect(run(missing, { '/tetap.php': source })).toBe('');
    // To 7.4 these are names of classes, and only a call would tell.
    expect(source).not.toMatch(/[(,:?|] ?(mixed|never|false|null|true)\b(?= \$|\n)/);
  });

  it.each([
    ['named arguments', 'strlen(string: "a");'], ['promoted properties', 'class A { function __construct(private int $a) {} }'], ['throw as an expression', '$a = $b ?? throw new Exception();'],
    ['union types', 'function a(int|string $a) {}'], ['new in an initializer', 'function a($a = new B()) {}'], ['a first-class callable', '$a = strlen(...);'], ['a new function', 'str_contains("a", "b");'],
  ])('the test would see %s', (_, line) => {
    expect(run(missing, { '/tetap.php': `<?php ${line}` })).not.toBe('');
  });

  it.runIf(php)('it says the same as on a new PHP: of every office of the example and in every state', async () => {
    const room = mkdtempSync(join(tmpdir(), 'tetap-74-'));
    const feed = await scenario('states');
    for (const [path, text] of feed) {
      mkdirSync(dirname(join(room, path)), { recursive: true });
      writeFileSync(join(room, path), text);
    }
    const offices = [...feed.keys()].flatMap((path) => /^offices\/(.+)\.timeline\.json$/.exec(path)?.[1] ?? []);
    const days = ['2026-11-23T06:30:00+07:00', '2026-11-24T09:00:00+07:00', '2026-11-27T11:45:00+07:00', '2026-12-25T10:00:00+07:00', '2027-12-25T10:00:00+07:00'].map((text) => Date.parse(text) / 1000);
    const questions = [...offices, 'nowhere'].flatMap((office) => days.flatMap((now) => (['id', 'en'] as const).map((lang) => ({ feed: '/feed', office, now, lang, html: true }))));
    const code = readFileSync(resolve(import.meta.dirname, 'ask.php'), 'utf8').replace(/require .*;/, "require '/tetap.php'; error_reporting(E_ALL);").replace("stream_get_contents(STDIN)", "file_get_contents('/questions.json')");
    const files = { '/tetap.php': source, '/questions.json': JSON.stringify(questions), ...Object.fromEntries([...feed].map(([path, text]) => [`/feed/${path}`, text])) };
    const answers: unknown = JSON.parse(run(code, files));
    expect(answers).toEqual(await ask(questions.map((question) => ({ ...question, feed: room }))));
    rmSync(room, { recursive: true });
  }, 60_000);
});
