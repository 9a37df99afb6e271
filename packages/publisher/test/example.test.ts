import { resolve } from 'node:path';
import { checkDocument, kindOf } from '@tetap/feed';
import { check, compile, parseSource } from '@tetap/publisher';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../examples/serdang-bedagai/server/folder.mjs';

const files = await readFolder(resolve(import.meta.dirname, '../../../examples/serdang-bedagai/source'));
const now = '2026-11-23T08:00:00+07:00';

describe('the example region', () => {
  const { source, issues } = parseSource(files);

  it('is read without an issue', () => {
    expect(issues).toEqual([]);
    expect(source).toBeDefined();
  });

  it.each([now, '2026-12-24T06:00:00+07:00', '2027-02-15T06:00:00+07:00'])('has nothing to complain about at %s', (instant) => {
    expect(check(source!, instant)).toEqual([]);
  });

  it('compiles to documents that pass the strict check of the feed', () => {
    const feed = compile(source!, now);
    const findings = [...feed].flatMap(([path, text]) => checkDocument(kindOf(path)!.kind, JSON.parse(text), path));
    expect(findings).toEqual([]);
    expect(feed.size).toBeGreaterThan(40);
  });
});
