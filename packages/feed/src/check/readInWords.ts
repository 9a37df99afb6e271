import { issueOf } from '../schema/read.js';
import type { Issue, Reading } from '../schema/read.js';
import type { Schema } from '../schema/schema.js';
import { visit } from '../schema/visit.js';
import type { Damage } from '../schema/visit.js';
import { closest } from './closest.js';
import { expected } from './expected.js';

/** An issue with what should stand there, for whoever puts it right; phones load no words for that. */
export interface WordedIssue extends Issue {
  readonly expected: string;
}

/** What `read` does, with words for every issue. */
export function readInWords<T>(schema: Schema<T>, raw: unknown, document: string, path = ''): Reading<T, WordedIssue> {
  const damages: Damage[] = [];
  const value = visit(schema, raw, path, damages);
  return { value, issues: damages.flatMap(inDetail).map((damage) => ({ ...issueOf(damage, document), expected: expected(damage) })) };
}

/** That no option fits tells nobody what to do: what the most likely one lacks does. */
function inDetail(damage: Damage): readonly Damage[] {
  const { unmet, raw, path } = damage;
  return raw !== undefined && 'options' in unmet ? closest(unmet.options, raw, path).damages.flatMap(inDetail) : [damage];
}
