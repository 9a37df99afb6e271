import type { Category, Path, SubDistrict } from '@tetap/feed';
import type { Considered, Headline, Level } from '@tetap/schedule';
import type { Formats } from './formats.js';

/**
 * A language: everything that is ever said on screen, by the part of the screen that says it, so that a badge
 * does not carry the words of the directory. A message that takes a value is a function. Values named `jam` are times ("08.00 WIB"), `sampai` ends ("pukul 08.00 WIB",
 * "besok pukul 08.00 WIB"), `kapan` moments ("besok pukul 08.00 WIB"), `tgl` dates, `nomor` phone numbers.
 */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly formats: Formats;
  readonly badge: BadgeMessages;
  readonly contact: ContactMessages;
  readonly duty: DutyMessages;
  readonly directory: DirectoryMessages;
  readonly service: ServiceMessages;
  readonly control: ControlMessages;
  /** A regional language that says greeting and headline too, where somebody asked for it (`withPack`). */
  readonly pack?: Pack;
  /** Puts an institution's texts (`withTexts`) into parts that load on demand. */
  readonly adapt?: <P extends object>(parts: P) => P;
}

/** What a regional language says: not more than can be reviewed in an evening. All else stays Indonesian. */
export interface Pack {
  /** BCP 47. */
  readonly tag: string;
  readonly greeting: string;
  readonly headline: Readonly<Record<HeadlineKey, string>>;
  /** Said on screen, in Indonesian, for as long as no native speaker has reviewed every sentence; `undefined` from then on. */
  readonly unreviewed: string | undefined;
}

/** What is said on demand, and loads with what needs it. */
export interface MoreLanguage {
  readonly duty: DutyMessages;
  readonly help: HelpMessages;
  readonly rules: RuleMessages;
  readonly tools: ToolMessages;
}

/** The parts of a language that a function needs; a whole `Language` fits, but for what is said on demand. */
export type Speaks<Part extends keyof (Language & MoreLanguage & LobbyLanguage) = never> = Pick<Language & MoreLanguage & LobbyLanguage, 'tag' | 'formats' | Part>;

/**
 * A text in which each placeholder of `P` stands as `{name}`; a translation that forgets one does not compile.
 * `sentences` fills it, and leaves out each sentence whose value is not known.
 */
export type Template<P extends string> = [P] extends [never] ? string
  : (P extends string ? (text: `${string}{${P}}${string}`) => void : never) extends (text: infer T) => void ? T : never;

/**
 * The values that the detail of each headline may name. `sampai`: until when one is served, "pukul 15.00 WIB"; `buka`,
 * `batas`: times of the next opening, of the last queue number; `kapan`, `hari`: day and time of the next opening, the short form where the day is near;
 * `nama`, `alasan`: of the deciding record; `alamat`, `daftar`: place and scope;
 * `tgl`: a date; `nomor`: the office's phone.
 */
export interface DetailValues extends Record<Headline, string> {
  readonly open: 'sampai';
  readonly openHybrid: 'sampai';
  readonly online: never;
  readonly onlineStandby: never;
  readonly limited: 'daftar';
  readonly urgentOnly: never;
  readonly break: 'buka';
  readonly breakFriday: 'buka';
  readonly opensSoon: 'buka';
  readonly closesSoon: 'sampai';
  readonly queueClosed: 'hari';
  readonly closed: 'kapan';
  readonly fridayEarly: 'hari';
  readonly holiday: 'nama' | 'kapan';
  readonly jointLeave: 'nama' | 'kapan';
  readonly localHoliday: 'nama' | 'hari';
  readonly closedSpecial: 'alasan' | 'hari';
  readonly moved: 'tgl' | 'alamat';
  readonly always: never;
  readonly openOnLeave: 'sampai';
  readonly stale: 'tgl';
  readonly unknown: 'nomor';
  /** Not of the engine: `closesSoon` of the queue, which may be hours before the counter closes. */
  readonly queueClosesSoon: 'batas';
  /** Not of the engine: `open` at an office that has no counter, where nobody should come to a closed door. */
  readonly noCounter: 'sampai';
  /** Not of the engine: any closed headline at an office that has no counter: "opens again" would invite people to come. */
  readonly noCounterClosed: 'kapan';
  /** `moved`, by data that is too old to vouch for its end. */
  readonly movedOpenEnded: 'alamat';
  /** Of a limit that holds still when a closed office opens. */
  readonly limitedOnceOpen: 'daftar';
  /** The same of `urgentOnly`, beside another headline. */
  readonly urgent: never;
  readonly urgentOnceOpen: never;
}
type DetailKey = keyof DetailValues;
/** Every headline that is said: those of the engine, and what a card says more finely. */
export type HeadlineKey = Exclude<DetailKey, 'movedOpenEnded' | 'limitedOnceOpen' | 'urgent' | 'urgentOnceOpen'>;
/** All the values that some detail may name. */
export type DetailValue = DetailValues[DetailKey];

/** What a badge says at first. */
export interface BadgeMessages {
  readonly headline: Readonly<Record<HeadlineKey, string>>;
  readonly detail: { readonly [K in DetailKey]: Template<DetailValues[K]> };

  readonly servingUntil: (sampai: string) => string;
  readonly opensAgain: (kapan: string) => string;
  /** Of a limit that is over before the counter closes. */
  readonly limitEnds: (sampai: string) => string;
  readonly unknownAfter: (tgl: string) => string;
  /** Before coming: with the office's number where there is one. */
  readonly callFirst: (nomor: string | undefined) => string;
  /** Instead of that, where an office is open day and night by its weekly hours: no emergency waits for a phone to be answered. */
  readonly comeAtOnce: (nomor: string | undefined) => string;

  readonly explainWfh: string;
  /** Where a roster is published. It may have gaps: nobody is promised at all hours. */
  readonly explainTurns: string;
  /** Two sentences, of the region, or of this office where others may have it; the second holds only while the counter is open. */
  readonly explainNone: readonly [(wilayah: string) => string, string];
  readonly basis: (nomor: string, tgl: string | undefined) => string;
  /** Why a policy is in force. */
  readonly why: Template<'alasan'>;
  readonly period: (mulai: string, akhir: string | undefined) => string;

  readonly hoursToday: string;
  /** Where a season such as Ramadan decides the hours. */
  readonly hoursSeason: (nama: string) => string;
  readonly hoursWeek: string;
  /** Hours whose currency is not proven (law 2). */
  readonly usually: (jam: string) => string;
  readonly dayClosed: string;
  readonly dayUnknown: string;
  readonly allDay: string;
  readonly lastQueue: (jam: string) => string;
  readonly zoneDiff: (zona: string) => string;

  /** Beside an answer that was kept, since when; before it, where the device has no connection, that. */
  readonly offline: string;
  readonly savedAt: (kapan: string) => string;
  /** The device's clock is off, and a server's time stands in for it, if one is known. */
  readonly wrongClock: string;
  readonly serverTime: (zona: string) => string;
  /** Where no server has told the time. */
  readonly phoneClock: string;
  readonly updated: (tgl: string, jam: string, sumber: string) => string;
  readonly official: (instansi: string) => string;
  readonly tentative: string;
  readonly tentativeDetail: string;
  readonly preview: (kapan: string) => string;

  /** Before a notice of each kind, and before what comes within the week. */
  readonly attention: Readonly<Record<'ahead' | 'info' | 'warning' | 'correction', string>>;
  readonly aheadDays: (mulai: string, akhir: string) => string;
  readonly aheadFrom: (mulai: string) => string;
  /** Hours that begin: of a season, else the usual ones. */
  readonly aheadHours: (nama: string | undefined, jam: string) => string;
  readonly aheadStaffing: Readonly<Record<'hybrid' | 'home', string>>;

  readonly moreInfo: string;
  readonly wrongInfo: string;
  readonly ariaBadge: (unit: string, status: string) => string;
  /** For the ear, where several badges of a page change in one moment; always two or more. */
  readonly changedTogether: (jumlah: number) => string;
}

/** How somebody is reached: shared by the badge and the duty card. */
export interface ContactMessages {
  readonly onDuty: (sampai: string) => string;
  /** Somebody is on duty for at least the coming 24 hours without a gap. */
  readonly onDutyAlways: string;
  readonly next: (kapan: string) => string;
  readonly office: string;
  readonly call: string;
  readonly wa: string;
  readonly sms: string;
  readonly email: string;
  readonly web: string;
  /** Put ready into a message; without a service, a greeting alone. */
  readonly waText: (layanan: string | undefined) => string;
  readonly cost: string;
  readonly tollFree: string;
  readonly complain: string;
}

/** What a duty card says. */
export interface DutyMessages {
  readonly title: string;
  readonly confirmed: (jam: string) => string;
  readonly when: string;
  readonly copy: string;
  readonly copied: string;
  readonly reply: (minutes: number) => string;
  readonly noneNow: (nomor: string | undefined) => string;
  /** Where no published shift tells whether somebody is on duty. */
  readonly rosterUnknown: string;
  readonly emergency: string;
  readonly complaints: string;
  readonly fraud: string;
  /** Only for offices that take ID photos by chat (`photosByChat`). */
  readonly fraudId: string;
  readonly urgentList: string;
  readonly bring: string;
  /** What opens everything that the card does not show at first. */
  readonly more: string;
  readonly checkNumber: string;
  /** Where the number checker could not be loaded. */
  readonly checkMissing: string;
}

/** The number checker; loads when somebody opens it. */
export interface CheckMessages {
  readonly label: string;
  /** That nothing of what is pasted leaves the phone. */
  readonly here: string;
  readonly button: string;
  readonly checking: string;
  readonly numberOk: (unit: string) => string;
  readonly numberBad: string;
  /** The list could not be read, or none is published: neither official nor refused. */
  readonly numberUnknown: string;
  /** One of the country's emergency numbers that no list names: what it is for, that one may call, and that nobody here vouches for it. */
  readonly numberEmergency: (nomor: string) => string;
  /** A letter stands where a digit belongs. */
  readonly letters: string;
  readonly incomplete: string;
  readonly none: string;
  readonly list: (instansi: string, tgl: string) => string;
  readonly old: string;
  /** Before a way to ask somebody about the number. */
  readonly ask: string;
}

/** What the list of services says. */
export interface DirectoryMessages {
  readonly title: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly all: string;
  readonly count: (n: number) => string;
  readonly none: string;
  readonly showMore: (n: number) => string;
  readonly category: string;
  readonly categories: Readonly<Record<Category, string>>;
  readonly way: string;
  /** By a service's `flags`: how much of it is done from home, and whether village staff help. */
  readonly ways: Readonly<Record<'all' | 'part' | 'none' | 'helped', string>>;
}

/** One service whole; loads when somebody turns to a directory. */
export interface ServiceMessages {
  readonly waysNow: string;
  /** Ways beside those in person. */
  readonly otherWays: string;
  /** Picking one's own sub-district, for the places that serve it. `jenis` is what the region calls it; with a capital where it begins a text. */
  readonly district: (jenis: Capitalize<SubDistrict>) => string;
  readonly districtHint: (jenis: SubDistrict) => string;
  readonly anyDistrict: (jenis: SubDistrict) => string;
  /** A sub-district with what it is, as its name is said: "Kecamatan Sipispis". */
  readonly districtOf: (jenis: Capitalize<SubDistrict>, nama: string) => string;
  readonly placesFor: (kecamatan: string) => string;
  readonly placesCount: (n: number, kecamatan: string) => string;
  readonly noPlaceFor: (kecamatan: string) => string;
  readonly otherPlaces: string;
  /** Whom a place serves. */
  readonly serves: (daftar: string) => string;
  readonly pathKinds: Readonly<Record<Path['kind'], string>>;
  readonly pathNow: (sampai: string | undefined) => string;
  readonly pathLater: (kapan: string | undefined) => string;
  readonly pathUnknown: string;
  readonly collect: string;
  readonly movedTo: (alamat: string) => string;
  readonly reqs: string;
  readonly steps: string;
  readonly fee: (rp: string) => string;
  readonly free: string;
  readonly time: (lama: string) => string;
  readonly result: string;
  readonly complaints: string;

  readonly stOk: string;
  readonly stSlow: string;
  readonly stDown: string;
  readonly stMaint: (sampai: string | undefined) => string;
  readonly stUnknown: string;
  readonly downHelp: string;
  /** Instead of that, where it is being repaired as planned. */
  readonly maintHelp: string;
  readonly ownedBy: (pemilik: string) => string;
  readonly openWeb: string;
  readonly install: (mb: string | undefined) => string;
  readonly dataNote: (mb: string) => string;
  readonly howTo: string;
  readonly storeOnly: string;
  readonly leaving: (host: string) => string;
  readonly verified: (tgl: string) => string;
  readonly noPhone: string;
  readonly noPhoneHelp: (tempat: string) => string;
  /** Where nobody helps, but one can come. */
  readonly noPhoneCome: (tempat: string) => string;
  /** Where it needs a phone: who else could know. */
  readonly noPhoneAsk: (kantor: string | undefined) => string;
  /** Of a list that this device has kept. */
  readonly kept: (kapan: string) => string;
  /** Of a list whose publication has run out. */
  readonly old: (tgl: string) => string;
}

/** Errors and controls of all three. */
export interface ControlMessages {
  readonly loading: string;
  readonly fail: string;
  readonly failHelp: (nomor: string | undefined) => string;
  readonly retry: string;
  readonly example: string;
}

/** Why an answer is as it is, rule by rule; loads on demand. */
export interface RuleMessages {
  readonly levels: Readonly<Record<Level, string>>;
  readonly outcomes: Readonly<Record<Considered['outcome'], string>>;
  readonly line: (aturan: string, hasil: string) => string;
}

/** What is asked for rarely and loads on demand: forwarding, the voice, paper. */
export interface ToolMessages {
  /** Where the phone lets one choose how. */
  readonly forward: string;
  readonly share: string;
  readonly shareText: (values: { readonly unit: string; readonly status: string; readonly rincian: string; readonly url: string; readonly tgl: string; readonly jam: string }) => string;
  readonly readAloud: string;
  readonly stop: string;
  readonly print: string;
}

/** How long what is shown may be believed; on paper and behind a tap. */
export interface ValidityMessages {
  /** The last day on which it is vouched for. */
  readonly validUntil: (tgl: string) => string;
}

/** Whoever wants to know more about an office; loads on demand. */
export interface HelpMessages extends ValidityMessages {
  /** Above services that need no visit and work at this moment. */
  readonly runsNow: string;
  readonly others: (n: number) => string;
  readonly seeServices: string;
  /** Above the rules about where staff work. */
  readonly staffing: string;
  readonly onDays: (hari: string) => string;
  readonly whyNow: string;
  readonly attendance: (persen: string, tgl: string, sumber: string) => string;
  readonly worried: string;
  /** What people worry about when staff work from home, the five points of the article that began this; the answers stand on their own. */
  readonly worries: Readonly<Record<'working' | 'online' | 'empty' | 'reason' | 'rules', Worry>>;
  /** Where no duty officer is known, nobody may say that there always is one, nor that staff take turns. */
  readonly emptyWithoutDuty: string;
  /** Where a rule has no published basis. */
  readonly rulesWithoutBasis: string;
}

/** One of the five points for those who still worry: a question, and its answer. */
export interface Worry {
  readonly question: string;
  readonly answer: string;
}

/** The pages for an office's door and its lobby. */
export interface LobbyLanguage {
  readonly lobby: LobbyMessages;
}

/** What the screen in a lobby and the notice on a door say. */
export interface LobbyMessages extends ValidityMessages {
  readonly week: string;
  readonly contacts: string;
  readonly scan: string;
  /** What the picture of the code is called for who does not see it. */
  readonly codeOf: (alamat: string) => string;
  /** Paper cannot know what changes later. */
  readonly printed: (tgl: string, jam: string) => string;
  readonly mayChange: string;
  readonly printOn: (kertas: string) => string;
  /** Beside the code on a screen. */
  readonly takeAlong: string;
}
