import type { App } from '@tetap/feed';
import { localOf, shortDate } from './dates.js';
import type { Speaks } from './messages.js';
import { number } from './numbers.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';

/** An app: whose it is, where to get it, what that costs. */
export interface AppInWords {
  readonly name: Said;
  /** "Aplikasi resmi Disdukcapil" */
  readonly owner: string;
  readonly purpose: Said | undefined;
  /** "Buka situs, tanpa pasang aplikasi": first, where there is a site. */
  readonly openWeb: string | undefined;
  /** "Pasang aplikasi (12 MB)", where a store has it. */
  readonly install: string | undefined;
  readonly data: string | undefined;
  readonly storeOnly: string | undefined;
  readonly howTo: readonly Said[];
  readonly verified: string | undefined;
}

/** Says what an app is; `describeAppState` says how it is. */
export function describeApp(app: App, language: Speaks<'service'>): AppInWords {
  const { tag, service: say } = language;
  const inStore = app.android !== undefined || app.ios !== undefined;
  const mb = inStore && app.sizeMb !== undefined ? number(app.sizeMb, language) : undefined;
  return {
    name: textIn(app.name, tag),
    owner: say.ownedBy(textIn(app.owner, tag).value),
    purpose: app.purpose === undefined ? undefined : textIn(app.purpose, tag),
    openWeb: app.web === undefined ? undefined : say.openWeb,
    install: inStore ? say.install(mb) : undefined,
    data: mb === undefined ? undefined : say.dataNote(mb),
    storeOnly: inStore ? say.storeOnly : undefined,
    howTo: (app.howTo ?? []).map((step) => textIn(step, tag)),
    verified: app.verifiedOn === undefined ? undefined : say.verified(shortDate(localOf(app.verifiedOn), language)),
  };
}
