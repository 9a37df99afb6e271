import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).trim().split('\n').filter((path) => existsSync(join(root, path)));
const pages = tracked.filter((path) => path.endsWith('.md'));

/** What is not an example of code. */
const prose = (text: string): string => text.replace(/^```[^]*?^```/gm, '');
const matches = (text: string, what: RegExp): readonly string[] => [...text.matchAll(what)].map(([, found]) => found!);

/** The anchors of a page's headings, as hosts of Markdown make them. */
function anchorsOf(page: string): readonly string[] {
  return matches(prose(read(page)), /^#+ (.*)$/gm).map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));
}

describe.each(pages)('%s', (page) => {
  it('links to what is there', () => {
    const dead = matches(prose(read(page)), /\]\(([^)\s]+)\)/g).filter((link) => !/^https?:/.test(link)).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(dead).toEqual([]);
  });

  it('names no source and no test that is not there', () => {
    const named = matches(prose(read(page)), /`((?:packages|test|examples|docs|\.ci)\/[\w./*-]+)`/g);
    const isThere = (name: string): boolean => {
      if (existsSync(join(root, dirname(page), name))) return true;
      const pattern = new RegExp(`^${name.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*')}(/|$)`);
      // What the build makes is not in the repository.
      return /\/(cdn|dist)(\/|$)/.test(name) || tracked.some((path) => pattern.test(path));
    };
    expect(named.map((name) => name.replace(/\/$/, '')).filter((name) => !isThere(name))).toEqual([]);
  });
});

describe('the decision records', () => {
  it('stand in their list, each under its own number and title', () => {
    const listed = [...read('docs/decisions/README.md').matchAll(/^\| \[(\d+)\]\((\S+)\) \| (.+) \|$/gm)].map(([, number, file, title]) => [file, `# ${number}. ${title}`]);
    const there = readdirSync(join(root, 'docs/decisions')).filter((file) => file !== 'README.md').map((file) => [file, read(`docs/decisions/${file}`).split('\n')[0]]);
    expect(listed).toEqual(there);
    for (const [file, title] of listed) expect(Number(file!.slice(0, 4)), file).toBe(Number(/\d+/.exec(title!)![0]));
  });
});

describe('docs/architecture.md', () => {
  it('says what each folder of tests asks', () => {
    const told = matches(read('docs/architecture.md').split('## Where it is tested')[1]!.split('## ')[0]!, /^\| ([^|]+) \| [A-Z]/gm).flatMap((cell) => matches(cell, /`([a-z]+)`/g));
    expect([...told].sort()).toEqual(readdirSync(join(root, 'test'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort());
  });
});

describe('package.json', () => {
  it('has no command that no page tells', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const told = pages.map(read).join('\n');
    // npm runs these by itself, before the command of the same name.
    const own = Object.keys(scripts).filter((name) => !['prestart', 'pretest'].includes(name));
    expect(own.filter((name) => !new RegExp(`npm (run )?${name}(?![\\w:])`).test(told))).toEqual([]);
  });
});
