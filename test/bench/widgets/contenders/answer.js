/**
 * What a careful hand writes for one page: an override, an exception, a holiday, a season or the week decides the day, and what
 * cannot be read is unknown, never open. All contenders but ours reckon with it, so that they differ in markup alone.
 */
const DAY = 86_400_000;
const MINUTE = 60_000;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const names = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const zones = { 'Asia/Jakarta': [7, 'WIB'], 'Asia/Pontianak': [7, 'WIB'], 'Asia/Makassar': [8, 'WITA'], 'Asia/Jayapura': [9, 'WIT'] };

const list = (value) => (Array.isArray(value) ? value : []);
const text = (value) => String((value && typeof value === 'object' ? value.id : value) ?? '').replace(/[\u202a-\u202e\u2066-\u2069]/g, '').slice(0, 500);
const minutes = (time) => (/^\d\d:\d\d$/.test(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : NaN);
const clock = (time) => time.replace(':', '.');
const covers = ({ from, until }, day) => from <= day && day <= (until ?? from);

/** The day's intervals; `undefined` where the document does not say. */
function hoursOf(office, day, weekday) {
  const exception = list(office.exceptions).find((each) => covers(each, day));
  if (exception) return exception.effect === 'closed' ? [] : list(exception.hours).length > 0 ? exception.hours : undefined;
  const holiday = list(office.holidays).find((each) => covers(each, day));
  if (holiday) return Array.isArray(holiday.hours) ? holiday.hours : undefined;
  const season = list(office.seasons).find((each) => covers(each, day));
  const week = season?.serviceHours ?? office.serviceHours;
  if (!week || typeof week !== 'object') return undefined;
  const hours = list(week[weekday]);
  return hours.every(({ opens, closes }) => minutes(opens) < minutes(closes)) ? hours : undefined;
}

/** The card's words for an instant. `live` is the overlay as read from the network, if it was. */
export function answer({ data: office, validUntil, updated }, live, now) {
  const [offset, zone] = zones[office.region?.zone] ?? [];
  const phone = list(office.contacts).find(({ kind }) => kind === 'phone')?.number?.value;
  const card = { name: text(office.name), phone: /^\+[\d ]{6,20}$/.test(phone) ? phone : undefined, updated: `Diperbarui ${text(updated).slice(0, 10)}`, tone: 'unknown', headline: 'Jadwal belum diperbarui', detail: 'Telepon dulu sebelum datang.', hours: '' };
  if (offset === undefined) return card;
  const local = new Date(now + offset * 60 * MINUTE);
  const day = local.toISOString().slice(0, 10);
  const hours = hoursOf(office, day, weekdays[local.getUTCDay()]);
  const label = names[local.getUTCDay()];
  card.hours = hours === undefined ? '' : `${label} ${hours.map(({ opens, closes }) => `${clock(opens)}\u2013${clock(closes)}`).join(', ') || 'tutup'} ${zone}`;
  if (hours === undefined || !(now < Date.parse(validUntil)) || (office.region.live && !live)) return card;
  const override = list(live?.data?.overrides).find((each) => each.office === office.id && Date.parse(each.from) <= now && !(Date.parse(each.until) <= now));
  if (override) return { ...card, tone: override.effect === 'closed' ? 'closed' : 'unknown', headline: override.effect === 'closed' ? 'Tutup' : 'Telepon dulu', detail: text(override.reason) };
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const current = hours.find(({ opens, closes }) => minutes(opens) <= minute && minute < minutes(closes));
  if (current) return { ...card, tone: 'open', headline: 'Buka', detail: `Melayani sampai pukul ${clock(current.closes)} ${zone}.` };
  const later = hours.find(({ opens }) => minute < minutes(opens));
  if (later) return { ...card, tone: 'closed', headline: hours[0] === later ? 'Tutup' : 'Istirahat', detail: `Buka pukul ${clock(later.opens)} ${zone}.` };
  for (let ahead = 1; ahead <= 14; ahead++) {
    const next = new Date(local.getTime() + ahead * DAY);
    const [first] = hoursOf(office, next.toISOString().slice(0, 10), weekdays[next.getUTCDay()]) ?? [];
    if (first) return { ...card, tone: 'closed', headline: 'Tutup', detail: `Buka lagi ${names[next.getUTCDay()]} pukul ${clock(first.opens)} ${zone}.` };
  }
  return { ...card, tone: 'closed', headline: 'Tutup' };
}
