import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathNow } from '@tetap/schedule';
import { pathItem } from './pathItem.js';
import type { PathSurroundings } from './pathItem.js';

/** Ways of one kind that are shown; further ones, such as the counter of every district, stand behind a summary. */
const SHOWN = 2;

/** Ways to a service, best first; of each kind the first few. */
export function waysList(paths: readonly PathNow[], surroundings: PathSurroundings): TemplateResult {
  const { pathKinds } = surroundings.language.service;
  const kinds = new Map<PathNow['path']['kind'], PathNow[]>();
  for (const now of paths) kinds.set(now.path.kind, [...kinds.get(now.path.kind) ?? [], now]);
  return html`
    ${allWays(paths.filter((now) => kinds.get(now.path.kind)!.indexOf(now) < SHOWN), surroundings)}
    ${[...kinds].map(([kind, ways]) => ways.length > SHOWN ? html`
      <details class="rule"><summary>${`${pathKinds[kind]} (+${ways.length - SHOWN})`}</summary>${allWays(ways.slice(SHOWN), surroundings)}</details>` : nothing)}`;
}

export function allWays(paths: readonly PathNow[], surroundings: PathSurroundings): TemplateResult {
  return html`<ol class="plain stack">${paths.map((now) => pathItem(now, surroundings))}</ol>`;
}
