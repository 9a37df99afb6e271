import { afterEach, expect, it } from 'vitest';
import { nextChange, NO_OVERLAY, officeStatus, weekOf } from '../src/index.js';
import { exception, hours, office, week, wib } from './office.js';

const before = process.env.TZ;
afterEach(() => { process.env.TZ = before; });

it.each(['Asia/Jayapura', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC'])('answers the same on a machine in %s', (zone) => {
  process.env.TZ = zone;
  expect(new Date(0).getTimezoneOffset()).toBe({ 'Asia/Jayapura': -540, 'America/St_Johns': 210, 'Pacific/Kiritimati': 640, UTC: 0 }[zone]);
  const document = office({ serviceHours: week(hours('22:00-02:00')), exceptions: [exception('closed', '2026-11-27')] });
  expect(officeStatus(document, NO_OVERLAY, wib('2026-11-27 01:00'))).toMatchObject({ counter: { state: 'open', until: wib('2026-11-27 02:00') }, today: { date: '2026-11-27' } });
  expect(nextChange(document, NO_OVERLAY, wib('2026-11-27 02:00'))).toMatchObject({ at: wib('2026-11-28 00:00') });
  expect(weekOf(document, wib('2026-11-27 23:59')).map(({ date }) => date)).toEqual(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03']);
});
