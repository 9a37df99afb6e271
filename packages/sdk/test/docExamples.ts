import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { transform } from 'esbuild';

export interface DocExample {
  /** What is printed, line by line, and what the comment behind each `console.log` says that it is. */
  readonly run: () => Promise<{ readonly printed: readonly string[]; readonly said: readonly string[] }>;
}

const show = (values: readonly unknown[]): string => values.map((value) => inspect(value, { depth: 9, breakLength: Infinity, compact: true }).replace(/\[ /g, '[').replace(/ \]/g, ']')).join(' ');

/**
 * The examples of a page of `docs/` that print something, run as they stand: imports are taken from `modules` by name.
 */
export function docExamples(page: string, modules: Readonly<Record<string, object>>): DocExample[] {
  const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code]) => code!).filter((code) => code.includes('console.log'));
  return blocks.map((code) => ({
    async run() {
      const body = code.replace(/^import (.*) from '(.*)';$/gm, (_, names: string, module: string) => `const ${names} = modules['${module}'];`);
      const { code: plain } = await transform(`async function example(modules, console) {${body}\n} example;`, { loader: 'ts' });
      const printed: string[] = [];
      const example = (0, eval)(plain) as (modules: object, console: object) => Promise<void>;
      await example(modules, { log: (...values: unknown[]) => { printed.push(show(values)); } });
      const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, comment]) => comment!);
      return { printed, said };
    },
  }));
}
