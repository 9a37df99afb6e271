import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const packages = resolve(import.meta.dirname, '../../packages');

/** Every entry that a package exports: its name, and its source. */
const entries = readdirSync(packages).flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(resolve(packages, name, 'package.json'), 'utf8')) as { exports: Record<string, Record<string, string>> };
  return Object.entries(exports).flatMap(([path, { 'tetap-source': source }]) => (source ? [[`@tetap/${name}${path.slice(1)}`, resolve(packages, name, source)] as const] : []));
});

const { config } = ts.readConfigFile(resolve(packages, '../tsconfig.base.json'), (path) => readFileSync(path, 'utf8')) as { config: { compilerOptions: object } };
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, packages);

describe('what editors show', () => {
  // A compiler takes its time where others use the machine.
  it('has a sentence on everything that a package exports', { timeout: 60_000 }, () => {
    const program = ts.createProgram(entries.map(([, source]) => source), { ...options, noEmit: true });
    const checker = program.getTypeChecker();
    const exported = entries.flatMap(([entry, source]) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(source)!);
      return (module ? checker.getExportsOfModule(module) : []).map((symbol) => ({ name: `${entry} ${symbol.name}`, symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol }));
    });
    expect(exported.length).toBeGreaterThan(400);
    // A module as a whole (`form`) has its sentences one by one.
    const silent = exported.filter(({ symbol }) => !(symbol.flags & ts.SymbolFlags.ValueModule) && symbol.getDocumentationComment(checker).length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
