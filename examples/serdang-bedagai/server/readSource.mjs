import { check, parseSource } from '@tetap/publisher';
import { readFolder } from './folder.mjs';

/**
 * Reads source folders, of which a later one replaces files of an earlier one, and checks them as of `generated`.
 * With one among the `findings` that `forbids`, by default an error, there is no `source`.
 */
export async function readSource(folders, generated, forbids = ({ severity }) => severity === 'error') {
  const { source, issues } = parseSource(Object.assign({}, ...(await Promise.all(folders.map(readFolder)))));
  const findings = source ? check(source, generated) : issues;
  return { source: findings.some(forbids) ? undefined : source, findings };
}

/** A finding as editors and terminals link it. */
export function findingLine({ file, line, message }) {
  return `${file}:${line} ${message}`;
}
