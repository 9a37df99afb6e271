import { check, parseSource } from '@tetap/publisher';
import { readFolder } from './folder.mjs';

/**
 * Reads source folders, of which a later one replaces files of an earlier one, and checks them as of `generated`.
 * With an error among the `findings` there is no `source`.
 */
export async function readSource(folders, generated) {
  const { source, issues } = parseSource(Object.assign({}, ...(await Promise.all(folders.map(readFolder)))));
  const findings = source ? check(source, generated) : issues;
  return { source: findings.some(({ severity }) => severity === 'error') ? undefined : source, findings };
}

/** A finding as editors and terminals link it. */
export function findingLine({ file, line, message }) {
  return `${file}:${line} ${message}`;
}
