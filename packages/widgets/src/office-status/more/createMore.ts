import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { attendanceAt, explain, lookAhead, policiesAt, servesEverybody, weekOf } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describe, describeAhead, describeAttendance, describePolicies, describeRules, describeUrgent, describeWeek, ended, isProven, officeClock, shareText, spokenNumber, validLine } from '@tetap/words';
import type { MoreLanguage } from '@tetap/words';
import type { BadgeLanguage } from '../badgeLanguage.js';
import { headsUp } from '../../shared/headsUp.js';
import { tellUs } from '../../shared/tellUs.js';
import { visitorOffset } from '../../shared/visitorOffset.js';
import { homeServices } from './homeServices.js';
import { pageAddress } from './pageAddress.js';
import { printLink } from './printLink.js';
import { readAloud } from './readAloud.js';
import { rulesList } from './rulesList.js';
import { shareButton } from './shareButton.js';
import { staffing } from './staffing.js';
import type { Surroundings } from './surroundings.js';
import { urgentNeeds } from './urgentNeeds.js';
import { weekTable } from './weekTable.js';

/** Makes the part of the badge that is for who wants to know more. `host` is the badge: it renders what is given. */
export function createMore(host: LitElement, surroundings: Surroundings): (view: OfficeView, language: BadgeLanguage & MoreLanguage) => TemplateResult {
  const voice = readAloud(host, () => `${surroundings.feed()} ${surroundings.office()}`);
  const services = homeServices(host, surroundings.client);

  return ({ status, document, overlay, clock }, language) => {
    const { at, office, counter, freshness } = status;
    const { zone } = office.region;
    const valid = validLine(freshness.validUntil, language.help, language, officeClock(zone, language));
    const { example } = document;
    const ahead = lookAhead(document, overlay, at);
    const say = describe(status, language, document, visitorOffset(at), ahead);
    const proven = isProven(freshness);
    const all = describeAhead(ahead, language, { zone, proven });
    const aloud = describeAhead(ahead, language, { zone, proven, spoken: true }).map(({ label, text }) => `${label}: ${text.value}`);
    const [call] = say.contact.ways;
    const away = describePolicies(policiesAt(document, at), office, at, language);
    /** An answer holds until it says that another one comes, and is forwarded with the time at which it is. */
    const forwarded = (): string => {
      const now = surroundings.client()?.now() ?? at;
      const holds = !say.preview && now < (counter.until ?? counter.opensAt ?? Infinity);
      return shareText(holds ? { ...status, at: now } : status, language, document, pageAddress(), ahead);
    };
    const cited = away?.policies.flatMap(({ basis }) => basis.map(({ text }) => text)) ?? [];
    return html`
      <div class="stack">
        ${weekTable(describeWeek(weekOf(document, at), language, zone, freshness.state), language)}
        ${headsUp(all.slice(say.upcoming.length))}
        <div class="actions onscreen">
          ${shareButton(forwarded, language)}
          ${voice.button([say.aria, ...aloud, ...say.notes.map(({ value }) => ended(value)), call && ended(`${call.action} ${'number' in call.contact ? spokenNumber(call.contact.number) : call.shown}`)].filter(Boolean).join(' '), language)}
          ${printLink(surroundings.feed(), office.id, language)}
        </div>
        ${servesEverybody(counter) ? nothing : services.list(status, overlay, language)}
        ${urgentNeeds(describeUrgent(office, language), language)}
        ${away && away.policies.length > 0 ? staffing(away, say.staffing, language, example) : nothing}
        ${rulesList(describeRules(explain(document, overlay, at), language), say.basis.filter(({ text }) => !cited.includes(text)), language, example)}
        <div class="rule stack tight">
          ${[describeAttendance(attendanceAt(document, at), language), say.example ? undefined : say.official, valid, clock.confident || say.preview ? undefined : language.badge.phoneClock]
            .map((line) => line && html`<p class="muted">${line}</p>`)}
          ${tellUs(office.region, language, example)}
        </div>
      </div>`;
  };
}
