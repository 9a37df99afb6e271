import { attendanceAt, dutyAt, explain, lookAhead, nextChange, officeStatus, pathsNow, policiesAt, weekOf } from '@tetap/schedule';
import type { Millis, NextChange, OfficeStatus, OverlayReading, Question } from '@tetap/schedule';
import { officeOf, overlayOf, serviceOf } from './documents.js';
import type { Group, Json, JsonObject, Vector } from './vectors.js';

const instant = (millis: Millis | undefined): Json => millis === undefined ? null : new Date(millis).toISOString();
const absent = (value: unknown): Json => value === undefined ? null : value as Json;

/** A status as `expect` puts it: instants as text, records by their ids, what is undefined as null. */
function viewOfStatus({ counter, staffing, contact, freshness, headline, reason, today }: OfficeStatus): JsonObject {
  const { until, opensAt, unknownAfter, lastQueue, place, scope } = counter;
  return {
    counter: {
      state: counter.state, phase: absent(counter.phase), always: counter.always, scope: scope.kind === 'full' ? { kind: 'full' } : { kind: scope.kind, only: absent(scope.only), until: instant(scope.until), because: absent(scope.because) },
      until: instant(until), opensAt: instant(opensAt), unknownAfter: instant(unknownAfter), lastQueue: instant(lastQueue),
      place: place.kind === 'here' ? { kind: 'here' } : { kind: 'moved', to: absent(place.to), until: instant(place.until) },
    },
    staffing: { state: staffing.state, working: absent(staffing.working), policy: absent(staffing.policy?.id) },
    contact: {
      state: contact.state,
      until: contact.state === 'reachable' ? instant(contact.until) : null,
      from: contact.state === 'later' ? instant(contact.from) : null,
      ...(contact.state !== 'none' && {
        shift: contact.duty.shift.id, post: contact.duty.post.id,
        ready: instant(contact.duty.ready), name: absent(contact.duty.name),
      }),
    },
    freshness: freshness.state,
    headline,
    reason: {
      level: reason.level, id: absent(reason.id), name: absent(reason.name), text: absent(reason.text),
      tentative: absent(reason.tentative), holiday: absent(reason.holiday), basis: absent(reason.basis),
    },
    today: { date: today.date, hours: absent(today.hours) },
  };
}

function viewOfChange(change: NextChange): JsonObject {
  switch (change.kind) {
    case 'at': return { kind: 'at', at: instant(change.at), status: viewOfStatus(change.status) };
    case 'unknownAfter': return { kind: 'unknownAfter', at: instant(change.at) };
    case 'none': return { kind: 'none' };
  }
}

/** Puts the vector's question to the engine; only what `expect` names is asked. */
export function answer(group: Group, vector: Vector): JsonObject {
  const office = officeOf(group, vector);
  if (!office) return { readable: false };
  const now = Date.parse(vector.at);
  const clock = vector.clock === undefined ? now : Date.parse(vector.clock);
  const document = overlayOf(vector);
  const readAt = vector.overlayReadAt === undefined ? clock : Date.parse(vector.overlayReadAt ?? '');
  const overlay: OverlayReading = { document, readAt: document && !Number.isNaN(readAt) ? readAt : undefined };
  const question: Question = vector.clock === undefined ? {} : { clock };

  const { expect } = vector;
  return {
    readable: true,
    ...viewOfStatus(officeStatus(office, overlay, now, question)),
    ...(expect.nextChange !== undefined && { nextChange: viewOfChange(nextChange(office, overlay, now, question)) }),
    ...(expect.duty !== undefined && { duty: dutyView() }),
    ...(expect.policies !== undefined && { policies: policiesAt(office, now).map(({ policy: { id }, ...stands }) => ({ id, ...stands })) }),
    ...(expect.paths !== undefined && { paths: pathsView() }),
    ...(expect.ahead !== undefined && { ahead: lookAhead(office, overlay, now).days.map(({ kind, from, until }) => ({ kind, from, until: absent(until) })) }),
    ...(expect.notices !== undefined && { notices: lookAhead(office, overlay, now).notices.map(({ id }) => id) }),
    ...(expect.week !== undefined && { week: weekOf(office, now).map(({ date, hours, reason, limit }) => ({ date, hours: absent(hours), reason: reason.level, limit: absent(limit?.id) })) }),
    ...(expect.explain !== undefined && { explain: explain(office, overlay, now).map(({ level, id, outcome, gives }) => ({ level, id: absent(id), outcome, gives })) }),
    ...(expect.attendance !== undefined && { attendance: absent(attendanceAt(office, now)?.percent) }),
  };

  function dutyView(): JsonObject {
    const duty = dutyAt(office!, overlay, now);
    return { now: duty.now.map(({ shift }) => shift.id).sort(), next: absent(duty.next?.shift.id) };
  }

  function pathsView(): readonly JsonObject[] {
    const offices = new Map((vector.loaded ?? [vector.office]).flatMap((name) => {
      const loaded = officeOf(group, vector, name);
      return loaded ? [[loaded.data.id, loaded] as const] : [];
    }));
    return pathsNow(serviceOf(vector).data, offices, overlay, now, question).map(({ path, state, from, until, place }) =>
      ({ path: absent(path.note), state, from: instant(from), until: instant(until), place: absent(place) }));
  }
}
