<?php
/**
 * Tetap for PHP: what an office's timeline says, as HTML that needs no JavaScript. One file, nothing else; PHP 7.4 or newer.
 *
 *     require 'tetap.php';
 *     echo Tetap::html(['feed' => __DIR__ . '/feed', 'office' => 'disdukcapil']);
 *
 * It never says a bare "open": every state stands with the time for which it was read and the time until which it holds.
 * What cannot be read, is out of date or was changed since makes the answer less certain, never more open.
 * Rules: docs/feed.md, sections 8 and 9. MIT licence.
 */
if (!class_exists('Tetap', false)) {
    final class Tetap
    {
        public const VERSION = '0.1.0';

        private const LIMIT = 262144;
        /** Seconds to wait for a server that is silent, for one that goes on and on, and to leave one alone that did not answer. */
        private const PATIENCE = 2;
        private const LONGEST = 4;
        private const RESPITE = 60;
        /** Files in the folder for what was read, at most, each document with its lock: offices may be asked for that do not exist. */
        private const MOST = 2000;
        /** Seconds for which a reading of the overlay is proof, at least; after which to ask again, where that cannot be read. */
        private const PROOF = 900;
        private const TTL = 60;
        /** Seconds that the publisher's clock may be ahead of ours before one of the two must be wrong. */
        private const SLACK = 600;
        private const DAY = 86400;
        /** Seconds ahead of which entries say that something is soon. */
        private const SOON = 1800;

        private const ID = '/^[a-z0-9][a-z0-9._-]{0,63}$/D';
        private const HEADLINES = ['open', 'openHybrid', 'online', 'onlineStandby', 'limited', 'urgentOnly', 'break', 'breakFriday', 'opensSoon', 'closesSoon',
            'queueClosed', 'closed', 'fridayEarly', 'holiday', 'jointLeave', 'localHoliday', 'closedSpecial', 'moved', 'always', 'openOnLeave', 'stale', 'unknown'];
        /** Headline of an entry that knows of an override with that effect. */
        private const TOLD = ['closed' => 'closedSpecial', 'limited' => 'limited', 'urgent' => 'urgentOnly', 'moved' => 'moved'];
        private const ZONES = ['Asia/Jakarta' => 'WIB', 'Asia/Pontianak' => 'WIB', 'Asia/Makassar' => 'WITA', 'Asia/Jayapura' => 'WIT'];
        private const LANGUAGE = '/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/D';
        /** What text is shown without: controls, line separators, bidirectional marks. */
        private const UNSEEN = '\p{Cc}\p{Zl}\p{Zp}\x{061C}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2066}-\x{2069}\x{FEFF}';
        /** Where documents may come from: nobody on the way can change them. */
        private const SAFE = '#^https://|^http://(127\.0\.0\.1|localhost|\[::1\])[:/]#i';

        /** When feeds did not answer this process, by their addresses. */
        private static $silent = [];

        private const WORDS = [
            'id' => [
                'weekdays' => ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
                'months' => ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
                'at' => 'pukul ', 'colon' => '.',
                'example' => 'Contoh. Bukan data resmi.',
                'asOf' => 'Menurut jadwal, pada %s:',
                'hours' => 'Jam layanan hari itu: %s',
                'until' => 'Berlaku sampai %s. Sesudah itu muat ulang halaman ini, atau telepon dulu.',
                'stale' => 'Jadwal belum diperbarui.', 'changed' => 'Ada perubahan layanan yang belum tercatat di sini.', 'unknown' => 'Jadwal belum tersedia.', 'unreadable' => 'Jadwal tidak dapat dimuat.',
                'usually' => 'Jam layanan biasanya: %s', 'callFirst' => 'Telepon dulu sebelum datang.',
                'phone' => 'Telepon', 'whatsapp' => 'Kirim WhatsApp', 'sms' => 'Kirim SMS', 'email' => 'Kirim email', 'web' => 'Buka situs',
            ],
            'en' => [
                'weekdays' => ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
                'months' => ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
                'at' => 'at ', 'colon' => ':',
                'example' => 'Example. Not official data.',
                'asOf' => 'By the schedule, on %s:',
                'hours' => 'Service hours that day: %s',
                'until' => 'Valid until %s. After that reload this page, or call first.',
                'stale' => 'Schedule not up to date.', 'changed' => 'Service has changed in a way that is not recorded here yet.', 'unknown' => 'Schedule not available.', 'unreadable' => 'The schedule could not be loaded.',
                'usually' => 'Service hours are usually: %s', 'callFirst' => 'Call before you come.',
                'phone' => 'Call', 'whatsapp' => 'WhatsApp', 'sms' => 'Text', 'email' => 'Email', 'web' => 'Open website',
            ],
        ];

        /**
         * The answer as HTML: ASCII only, so that it is right in a page of any encoding. Takes the options of `answer`,
         * and 'lang' ('id' or 'en').
         */
        public static function html(array $options): string
        {
            $lang = ($options['lang'] ?? 'id') === 'en' ? 'en' : 'id';
            $say = self::WORDS[$lang];
            $answer = self::answer($options);
            $zone = $answer['zone'];
            $lines = [];
            if ($answer['example']) $lines[] = self::p('example', self::escape($say['example']));
            if ($answer['name'] !== null) $lines[] = self::p('name', '<strong>' . self::said($answer['name'], $lang) . '</strong>');
            $entry = $answer['entry'];
            if ($answer['doubt'] === null) {
                $state = '<strong>' . self::said($entry['said']['headline'], $lang) . '</strong>.';
                $detail = self::said($entry['said']['detail'] ?? '', $lang);
                $lines[] = self::p('state', sprintf(self::escape($say['asOf']), self::time($answer['at'], $zone, $say)) . " $state" . ($detail === '' ? '' : " $detail"));
                // Where the overlay shuts the office, the hours of the day are only what would hold without it.
                $isShut = $entry['headline'] === 'closedSpecial' && ($entry['overridden'] ?? false) === true;
                $lines[] = self::p('hours', sprintf(self::escape($say[$isShut ? 'usually' : 'hours']), self::said($entry['said']['hours'], $lang)));
                $lines[] = self::p('until', sprintf(self::escape($say['until']), self::time($answer['until'], $zone, $say)));
            } else {
                $lines[] = self::p('state', '<strong>' . self::escape($say[$answer['doubt']]) . '</strong> ' . self::escape($say['callFirst']));
                $hours = $entry === null || $entry['headline'] === 'unknown' ? '' : self::said($entry['said']['hours'], $lang);
                if (preg_match('/\d/', $hours)) $lines[] = self::p('hours', sprintf(self::escape($say['usually']), $hours));
            }
            foreach ($answer['contacts'] as $contact) $lines[] = self::contact($contact, $answer['example'], $lang, $say);
            $until = $answer['until'] === null ? '' : ' data-until="' . gmdate('Y-m-d\TH:i:s\Z', $answer['until']) . '"';
            return "<div class=\"tetap\" lang=\"$lang\"$until>\n" . implode("\n", array_filter($lines)) . "\n</div>\n";
        }

        /**
         * What is known of an office. Options: 'feed' (a folder on this server, or an https: address), 'office' (its id), 'cache' (a folder
         * for what was read from another server; default: one of its own among the temporary files; false: none), 'now' (seconds since 1970; default: the clock).
         *
         * 'doubt' is null where 'entry' may be shown as the state at 'at'; else 'stale', 'changed', 'unknown' or 'unreadable', and
         * the entry, where there is one, tells no more than usual hours. 'until' is when the answer ends.
         */
        public static function answer(array $options): array
        {
            $now = (int) ($options['now'] ?? time());
            $office = is_string($options['office'] ?? null) ? $options['office'] : '';
            $nothing = ['office' => $office, 'name' => null, 'zone' => 'Asia/Jakarta', 'at' => $now, 'until' => null, 'entry' => null, 'doubt' => 'unreadable', 'headline' => 'unknown', 'contacts' => [], 'example' => false];
            if (!preg_match(self::ID, $office)) return $nothing;
            $path = "offices/$office.timeline.json";
            $timeline = self::timeline(self::read($options, $path, $now)['document'], $office);
            if ($timeline === null) return $nothing;
            $reading = self::read($options, 'live.json', $now, self::promise($timeline));
            if (self::isOutrun($timeline, $reading['document'])) {
                // Of two publications the earlier one is late.
                if (self::instant($reading['document']['generated']) < self::instant($timeline['generated'])) $reading = self::read($options, 'live.json', $now, 0);
                else $timeline = self::timeline(self::read($options, $path, $now, 0)['document'], $office);
            }
            if ($timeline === null) return $nothing;

            $data = $timeline['data'];
            $entry = null;
            $next = null;
            foreach ($data['entries'] as $each) {
                if (self::instant($each['at']) > $now) {
                    $next = self::instant($each['at']);
                    break;
                }
                $entry = $each;
            }
            $proven = self::provenUntil($timeline, $reading, $now);
            $overrides = $proven === null ? [] : self::overrides($timeline, $reading['document'], $office);
            $doubt = $proven === null ? 'stale' : self::doubt($entry, $overrides, $now, self::hasChanged($timeline, $reading['document']));
            $entry = self::withoutForesight($entry, $overrides, $now);
            return [
                'office' => $office, 'name' => $data['name'], 'zone' => $data['zone'], 'at' => $now, 'entry' => $entry, 'doubt' => $doubt,
                'until' => $doubt === null ? min(array_filter([$next, $proven, self::nextOverride($overrides, $now)])) : null,
                'headline' => $doubt === null ? $entry['headline'] : ($doubt === 'stale' ? 'stale' : 'unknown'),
                'contacts' => array_values(array_filter(is_array($data['contacts'] ?? null) ? array_slice($data['contacts'], 0, 3) : [], 'is_array')),
                'example' => array_key_exists('example', $timeline) && $timeline['example'] !== false,
            ];
        }

        /** Until when what was published is proven, as docs/status.md says in section 7; null where it is not proven now. */
        private static function provenUntil(array $timeline, array $reading, int $now): ?int
        {
            // A feed whose timeline is from before promises were written may have an overlay too: what is there is read.
            $isPromised = array_key_exists('live', $timeline['data']);
            $live = $reading['document'];
            if ($reading['status'] === 'absent' ? $isPromised : !self::isEnvelope($live) || self::isOutrun($timeline, $live)) return null;

            $latest = $live === null || self::instant($live['generated']) < self::instant($timeline['generated']) ? $timeline : $live;
            $heartbeat = self::heartbeat($latest) ?? self::heartbeat($timeline);
            $ends = [self::instant($timeline['validUntil'] ?? null) ?? 0];
            if ($heartbeat !== null) $ends[] = self::instant($latest['generated']) + $heartbeat + 1;
            if ($live !== null) {
                $ends[] = self::instant($live['validUntil'] ?? null) ?? 0;
                $ends[] = $reading['readAt'] + max(3 * min(self::within($live['ttl'] ?? null, 15, 604800) ?? 0, self::promise($timeline)), self::PROOF) + 1;
            }
            $until = min($ends);
            return $now >= self::instant($latest['generated'], true) - self::SLACK && $now < $until ? $until : null;
        }

        /** Seconds after which to ask for the overlay again, as was promised; where that cannot be read, the shortest. */
        private static function promise(array $timeline): int
        {
            return self::within($timeline['data']['live']['ttl'] ?? null, 15, 86400) ?? self::TTL;
        }

        /** Whether the overlay is of another publication than the timeline, and not of the one before, as that was when it said the same: what is here is not what is published. */
        private static function isOutrun(array $timeline, ?array $live): bool
        {
            if (!self::isEnvelope($live) || $live['build'] === $timeline['build']) return false;
            return $live['build'] !== ($timeline['repeats'] ?? null) || new DateTimeImmutable($live['generated']) >= new DateTimeImmutable($timeline['generated']);
        }

        /** Seconds within which the publisher promises to vouch again; null: no promise. One that cannot be read is the strictest. */
        private static function heartbeat(array $document): ?int
        {
            return array_key_exists('heartbeat', $document) ? self::within($document['heartbeat'], 60, 31536000) ?? 60 : null;
        }

        private static function within($number, int $least, int $most): ?int
        {
            return is_int($number) && $number >= $least && $number <= $most ? $number : null;
        }

        /** Why the entry may not be shown as the state, though it is proven; null where it may. */
        private static function doubt(?array $entry, array $overrides, int $now, bool $hasChanged): ?string
        {
            // What it rests on may have been withdrawn since.
            if ($hasChanged && $entry !== null && array_key_exists('overridden', $entry) && $entry['overridden'] !== false) return 'changed';
            if ($entry === null || $entry['headline'] === 'unknown') return 'unknown';
            foreach ($overrides as $override) {
                if ($now < $override['from'] || $now >= $override['until']) continue;
                $told = self::TOLD[$override['effect']] ?? null;
                // In the last half hour of a closure "soon open" stands in the headline, and in the entry that it rests on the overlay.
                $isShut = ($override['effect'] !== 'closed' || ($entry['overridden'] ?? false) === true) && in_array($entry['counter'], ['closed', 'break'], true);
                if (!$override['isKnown'] || $told === null || ($entry['headline'] !== $told && !$isShut)) return 'changed';
            }
            // Open round the clock is said of whole days: of none that something shuts which the entry does not know of, be it over.
            foreach ($entry['headline'] === 'always' ? $overrides : [] as $override) {
                if (!$override['isKnown'] && ($override['effect'] !== 'open' || $now < $override['from'])) return 'changed';
            }
            return null;
        }

        /**
         * The overrides about the office: from when until when, and whether the entries know of it. They know nothing of one that was written since
         * the publication, which may have the same effect with another list, place or end; nor of one that opens. One that cannot be read is in force at all times.
         */
        private static function overrides(array $timeline, ?array $live, string $office): array
        {
            if ($live === null) return [];
            $unreadable = ['from' => PHP_INT_MIN, 'until' => PHP_INT_MAX, 'effect' => 'unknown', 'isKnown' => false];
            if (!is_array($live['data']['overrides'] ?? null) || count($live['data']['overrides']) > 500 || !is_array($live['data']['incidents'] ?? null)) return [$unreadable];
            $isOfPublication = !self::hasChanged($timeline, $live);
            $breaks = self::breaks($timeline);
            $found = [];
            foreach ($live['data']['overrides'] as $override) {
                $about = is_array($override) ? ($override['office'] ?? null) : null;
                if (is_string($about) && preg_match(self::ID, $about) && $about !== $office) continue;
                if ($about !== $office || !self::isWhole($override)) {
                    $found[] = $unreadable;
                    continue;
                }
                $from = self::instant($override['from']);
                $effect = is_string($override['effect'] ?? null) ? $override['effect'] : 'unknown';
                $until = isset($override['until']) ? self::instant($override['until'], true) : self::endOfDay($from, $timeline['data']['zone']);
                $isKnown = $isOfPublication && $effect !== 'open';
                // Before one that shuts an entry that does not know of it says nothing of soon, or soon the wrong thing.
                $found[] = ['from' => $isKnown || $effect === 'open' ? $from : self::startOfBreak($breaks, $from) - self::SOON, 'until' => $until, 'effect' => $effect, 'isKnown' => $isKnown];
            }
            return $found;
        }

        /** Whether the overlay says something else than when the timeline was made. */
        private static function hasChanged(array $timeline, ?array $live): bool
        {
            return $live !== null && new DateTimeImmutable($live['updated']) > new DateTimeImmutable($timeline['generated']);
        }

        /** The breaks of the timeline, each from when until when. One that leads to no opening is none. */
        private static function breaks(array $timeline): array
        {
            $breaks = [];
            foreach ($timeline['data']['entries'] as $entry) {
                if ($entry['counter'] === 'break' && isset($entry['opensAt'])) $breaks[] = [self::instant($entry['at']), self::instant($entry['opensAt'])];
            }
            return $breaks;
        }

        /** When the break begins in which, or at whose end, an instant lies; the instant itself where there is none. */
        private static function startOfBreak(array $breaks, int $instant): int
        {
            foreach ($breaks as [$from, $until]) if ($from <= $instant && $instant <= $until) return $from;
            return $instant;
        }

        /** Until when an override without an end holds that starts at an instant: the end of its day, of two midnights the later. */
        private static function endOfDay(int $instant, string $zone): int
        {
            $end = (new DateTimeImmutable("@$instant"))->setTimezone(new DateTimeZone($zone))->modify('tomorrow');
            $again = $end->setTimestamp($end->getTimestamp() + 3600);
            return ($again->format('H:i') === '00:00' ? $again : $end)->getTimestamp();
        }

        /** Whether an override means what it says: nothing that limits it was lost. */
        private static function isWhole(array $override): bool
        {
            $given = static function (string $field) use ($override): bool {
                return array_key_exists($field, $override);
            };
            $from = self::instant($override['from'] ?? null);
            $until = self::instant($override['until'] ?? null, true);
            $only = $override['only'] ?? null;
            return is_string($override['id'] ?? null) && preg_match(self::ID, $override['id']) && $from !== null
                && ($given('until') ? $until !== null && $from < $until : true)
                && ($given('only') ? is_array($only) && array_filter($only, [self::class, 'isText']) === $only : ($override['effect'] ?? null) !== 'limited')
                && ($given('place') ? self::isText($override['place']) : ($override['effect'] ?? null) !== 'moved')
                && (!$given('priority') || self::within($override['priority'], -1000, 1000) !== null)
                && (!$given('updated') || self::instant($override['updated']) !== null);
        }

        /** The entry without what an override to come would change that it does not know of: until when, when again, and what else is said of it. */
        private static function withoutForesight(?array $entry, array $overrides, int $now): ?array
        {
            foreach ($overrides as $override) {
                if ($entry !== null && !$override['isKnown'] && $now < $override['from']) unset($entry['until'], $entry['opensAt'], $entry['said']['detail']);
            }
            return $entry;
        }

        /** When the next override begins or ends: no answer holds beyond. */
        private static function nextOverride(array $overrides, int $now): ?int
        {
            $edges = array_filter(array_merge(array_column($overrides, 'from'), array_column($overrides, 'until')), static function (int $edge) use ($now): bool {
                return $edge > $now;
            });
            return $edges ? min($edges) : null;
        }

        /** A timeline that can be believed in its form, or null: one damaged entry loses all, since the one before it would go on for too long. */
        private static function timeline(?array $document, string $office): ?array
        {
            $data = $document['data'] ?? null;
            if (!self::isEnvelope($document) || !is_array($data)) return null;
            if (($data['id'] ?? null) !== $office || !self::isText($data['name'] ?? null) || !in_array($data['zone'] ?? null, DateTimeZone::listIdentifiers(DateTimeZone::ALL_WITH_BC), true)) return null;
            $entries = $data['entries'] ?? null;
            if (!is_array($entries) || !$entries || count($entries) > 4000) return null;
            $last = null;
            foreach ($entries as $index => $entry) {
                $at = is_array($entry) ? self::instant($entry['at'] ?? null) : null;
                $said = is_array($entry) ? ($entry['said'] ?? null) : null;
                if ($at === null || ($last !== null && $at <= $last) || !is_string($entry['headline'] ?? null) || !is_string($entry['counter'] ?? null)) return null;
                foreach (['until', 'opensAt'] as $end) if (array_key_exists($end, $entry) && self::instant($entry[$end]) === null) return null;
                if (!is_array($said) || !self::isText($said['headline'] ?? null) || !self::isText($said['hours'] ?? null)) return null;
                if (!in_array($entry['headline'], self::HEADLINES, true)) $document['data']['entries'][$index]['headline'] = 'unknown';
                if (isset($said['detail']) && !self::isText($said['detail'])) $document['data']['entries'][$index]['said']['detail'] = '';
                $last = $at;
            }
            return $document;
        }

        /** Whether a document is of this format and says who made it when. */
        private static function isEnvelope(?array $document): bool
        {
            return is_string($document['version'] ?? null) && preg_match('/^1\.\d{1,3}$/', $document['version']) && is_string($document['build'] ?? null)
                && strlen($document['build']) <= 64 && self::instant($document['generated'] ?? null) !== null && self::instant($document['updated'] ?? null) !== null;
        }

        /**
         * A document of the feed: 'ok', 'absent' (the feed has none) or 'failed'. What was kept serves for its `ttl` and `$longest` seconds
         * at most; longer while another page asks, and when nobody answers.
         */
        private static function read(array $options, string $path, int $now, int $longest = 3600): array
        {
            try {
                return self::asked($options, $path, $now, $longest);
            } catch (Error $missing) {
                // A function that the host took away: the page goes on.
                return self::reading(0, '', $now);
            }
        }

        private static function asked(array $options, string $path, int $now, int $longest): array
        {
            $feed = is_string($options['feed'] ?? null) ? rtrim($options['feed'], '/') : '';
            $nothing = self::reading(0, '', $now);
            if (!preg_match('#^https?://#i', $feed)) {
                if ($feed === '' || !@is_dir($feed)) return $nothing;
                $file = "$feed/$path";
                return is_file($file) ? self::reading(200, (string) @file_get_contents($file, false, null, 0, self::LIMIT + 1), $now) : self::reading(404, '', $now);
            }
            $file = self::cacheFile($options, "$feed/$path");
            $kept = self::kept($file, $now);
            if (self::serves($kept, $now, $longest)) return $kept;
            $turn = self::turn($file, $kept === null ? self::PATIENCE : 0);
            // Another page may have asked while this one waited.
            $kept = self::kept($file, $now);
            if ($turn === false || self::serves($kept, $now, $longest)) return $kept ?? $nothing;

            $server = self::cacheFile($options, $feed);
            $silentSince = self::$silent[$feed] ?? self::kept($server, $now)['triedAt'] ?? null;
            if ($silentSince !== null && abs($now - $silentSince) < self::RESPITE) return $kept ?? $nothing;
            [$code, $body, $age] = self::fetched("$feed/$path");
            if ($code === 0) {
                self::$silent[$feed] = $now;
                self::keep($server, $nothing, $now);
                return $kept ?? $nothing;
            }
            $read = self::reading($code, $body, $now - $age);
            if ($kept !== null && ($read['status'] === 'failed' || self::isBehind($read['document'], $kept, $now))) $read = $kept;
            self::keep($file, $read, $now);
            return $read;
        }

        /**
         * Whether an answer is from before what was kept: a mirror or a cache that lags takes nothing back, since it may lack a closure. What is dated more than
         * a day ahead is a mistake, and what was read a day ago would hold a feed that was set back at bay for ever.
         */
        private static function isBehind(?array $document, array $kept, int $now): bool
        {
            if (!self::isEnvelope($document) || !self::isEnvelope($kept['document'])) return false;
            $known = new DateTimeImmutable($kept['document']['generated']);
            return new DateTimeImmutable($document['generated']) < $known && $known->getTimestamp() <= $now + self::DAY && $now - $kept['readAt'] < self::DAY;
        }

        /** What an answer of a server or a folder gives, and what it takes to say so again. */
        private static function reading(int $code, string $body, int $readAt): array
        {
            $document = $code === 200 && strlen($body) <= self::LIMIT ? json_decode($body, true, 32) : null;
            if (is_array($document)) return ['status' => 'ok', 'document' => $document, 'readAt' => $readAt, 'code' => $code, 'body' => $body];
            return ['status' => $code === 404 || $code === 410 ? 'absent' : 'failed', 'document' => null, 'readAt' => $readAt, 'code' => $code, 'body' => ''];
        }

        /** Whether nobody need be asked. */
        private static function serves(?array $kept, int $now, int $longest): bool
        {
            if ($kept === null) return false;
            $ttl = min(max(self::within($kept['document']['ttl'] ?? null, 15, 604800) ?? 0, self::RESPITE), $longest);
            return ($kept['status'] !== 'failed' && $now - $kept['readAt'] < $ttl) || $now - $kept['triedAt'] < self::RESPITE;
        }

        /**
         * Whose turn it is to ask, so that many pages at once ask once: a lock, held until it is dropped, where it is ours; false where another
         * page asks and does not end within `$patience` seconds; null where nobody can tell.
         */
        private static function turn(?string $file, int $patience)
        {
            $lock = $file === null ? false : @fopen("$file.lock", 'c');
            if ($lock === false) return null;
            for ($end = microtime(true) + $patience; !flock($lock, LOCK_EX | LOCK_NB, $isTaken); usleep(20000)) {
                if (!$isTaken) return null;
                if (microtime(true) >= $end) return false;
            }
            return $lock;
        }

        /** What a server answers: its code, or 0 where it does not in time, the body, or more of it than a document may have, and for how many seconds a cache on the way has kept it. */
        private static function fetched(string $address): array
        {
            if (!preg_match(self::SAFE, $address)) return [403, '', 0];
            $body = '';
            $headers = [];
            // First what can end in time, whatever a server does.
            if (function_exists('curl_init') && function_exists('curl_exec')) {
                $handle = curl_init($address);
                curl_setopt_array($handle, [
                    CURLOPT_CONNECTTIMEOUT => self::PATIENCE, CURLOPT_LOW_SPEED_TIME => self::PATIENCE, CURLOPT_LOW_SPEED_LIMIT => 1, CURLOPT_TIMEOUT => self::LONGEST,
                    CURLOPT_FOLLOWLOCATION => true, CURLOPT_MAXREDIRS => 3, CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS, CURLOPT_REDIR_PROTOCOLS => CURLPROTO_HTTPS,
                    CURLOPT_HTTPHEADER => ['Accept: application/json'],
                    CURLOPT_HEADERFUNCTION => static function ($_, string $line) use (&$headers): int {
                        $headers[] = $line;
                        return strlen($line);
                    },
                    CURLOPT_WRITEFUNCTION => static function ($_, string $part) use (&$body): int {
                        $body .= $part;
                        return strlen($body) > self::LIMIT ? 0 : strlen($part);
                    },
                ]);
                $isWhole = curl_exec($handle) !== false || strlen($body) > self::LIMIT;
                if (curl_errno($handle) === CURLE_UNSUPPORTED_PROTOCOL) return [403, '', 0]; // It leads where somebody on the way could change what is said.
                return [$isWhole ? (int) curl_getinfo($handle, CURLINFO_HTTP_CODE) : 0, $body, self::age($headers)];
            }
            if (!ini_get('allow_url_fopen')) return [0, '', 0];
            // HTTP/1.0: of a body in chunks PHP waits for 8 KB at once, however long they take.
            $context = stream_context_create(['http' => ['protocol_version' => '1.0', 'timeout' => self::PATIENCE, 'ignore_errors' => true, 'max_redirects' => 3, 'header' => "Accept: application/json\r\n"]]);
            $end = microtime(true) + self::LONGEST;
            $stream = @fopen($address, 'rb', false, $context);
            while ($stream && !feof($stream) && strlen($body) <= self::LIMIT && microtime(true) < $end) $body .= (string) fread($stream, 8192);
            $about = $stream ? stream_get_meta_data($stream) : [];
            if (!$stream || $about['timed_out'] || (!feof($stream) && strlen($body) <= self::LIMIT)) return [0, '', 0];
            $headers = array_filter($about['wrapper_data'], 'is_string');
            if (preg_grep('#^Location:\s*(?!https://)[a-z][a-z0-9+.-]*:#i', $headers)) return [403, '', 0];
            preg_match('#^HTTP/\S+ (\d{3})#', (string) current(array_reverse(preg_grep('#^HTTP/\S+ \d{3}#', $headers))), $found);
            return [(int) ($found[1] ?? 0), $body, self::age($headers)];
        }

        /** What the greatest `Age` of the last answer says, in seconds: each cache on the way may add one. */
        private static function age(array $headers): int
        {
            $age = 0;
            foreach ($headers as $header) {
                // An answer that leads elsewhere says nothing of the one after it.
                if (preg_match('#^HTTP/#i', $header)) $age = 0;
                if (preg_match('/^Age:/i', $header) && preg_match_all('/\d{1,9}/', $header, $found)) $age = (int) max($age, ...$found[0]);
            }
            return $age;
        }

        /** A file in a folder that is ours alone: what another user put there is not believed. */
        private static function cacheFile(array $options, string $address): ?string
        {
            $user = function_exists('posix_geteuid') ? posix_geteuid() : null;
            $folder = $options['cache'] ?? sys_get_temp_dir() . '/tetap-' . substr(sha1(__FILE__ . $user), 0, 12);
            // Of two pages that make it at once one fails, and it is there.
            if (!is_string($folder) || (!@is_dir($folder) && !@mkdir($folder, 0700, true) && !@is_dir($folder))) return null;
            if (!isset($options['cache']) && PHP_OS_FAMILY !== 'Windows') {
                $isOurs = $user === null ? is_writable($folder) : fileowner($folder) === $user;
                if (!$isOurs || (fileperms($folder) & 022) !== 0) return null;
            }
            return "$folder/tetap-" . sha1($address) . '.json';
        }

        /** What was kept in a file; null where there is none, or not what `keep` wrote. A page that began a little later may have written it. */
        private static function kept(?string $file, int $now): ?array
        {
            $record = $file !== null && is_file($file) ? json_decode((string) @file_get_contents($file), true) : null;
            foreach (['triedAt', 'readAt', 'code'] as $field) if (!is_int($record[$field] ?? null)) return null;
            if (!is_string($record['body'] ?? null) || $record['triedAt'] > $now + self::LONGEST) return null;
            return ['triedAt' => $record['triedAt']] + self::reading($record['code'], $record['body'], $record['readAt']);
        }

        /** In one step, so that nobody reads half a file. */
        private static function keep(?string $file, array $read, int $now): void
        {
            if ($file === null) return;
            if (!is_file($file)) self::makeRoom(dirname($file));
            $draft = @tempnam(dirname($file), 'tetap-');
            if ($draft === false) return;
            $record = json_encode(['triedAt' => $now, 'readAt' => $read['readAt'], 'code' => $read['code'], 'body' => $read['body']]);
            if (@file_put_contents($draft, $record) === false || !@rename($draft, $file)) @unlink($draft);
        }

        /** Where there are too many files, begins anew, drafts of pages that were cut off and all. */
        private static function makeRoom(string $folder): void
        {
            $files = preg_grep('/^tetap-([0-9a-f]{40}\.json(\.lock)?|[A-Za-z0-9]{6})$/D', (array) @scandir($folder));
            if (count($files) >= self::MOST) foreach ($files as $file) @unlink("$folder/$file");
        }

        /** Seconds since 1970; of a part of a second the one before, or the one after with `$up`. */
        private static function instant($text, bool $up = false): ?int
        {
            if (!is_string($text) || !preg_match('/^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/D', $text, $part)) return null;
            return checkdate((int) $part[2], (int) $part[3], (int) $part[1]) ? (new DateTimeImmutable($text))->getTimestamp() + ($up && trim($part[5] ?? '', '.0') !== '' ? 1 : 0) : null;
        }

        private static function time(int $instant, string $zone, array $say): string
        {
            $local = (new DateTimeImmutable("@$instant"))->setTimezone(new DateTimeZone($zone));
            $label = self::ZONES[$zone] ?? 'GMT' . $local->format('P');
            $shown = $say['weekdays'][(int) $local->format('w')] . ', ' . $local->format('j') . ' ' . $say['months'][(int) $local->format('n') - 1] . ' ' . $local->format('Y')
                . ', ' . $say['at'] . $local->format('H') . $say['colon'] . $local->format('i') . " $label";
            return '<time datetime="' . $local->format('Y-m-d\TH:i:sP') . '">' . self::escape($shown) . '</time>';
        }

        /** A way to reach the office: a link only where it is known to be harmless, and never in an example. */
        private static function contact(array $contact, bool $example, string $lang, array $say): string
        {
            $kind = $contact['kind'] ?? '';
            $number = $contact['number']['value'] ?? null;
            $short = ($contact['number']['kind'] ?? '') === 'short';
            if (in_array($kind, ['phone', 'whatsapp', 'sms'], true)) {
                if (!is_string($number) || !preg_match($short ? '/^\d{3,8}$/D' : '/^\+[1-9]\d(?: ?\d){4,16}$/D', $number)) return '';
                $digits = str_replace(' ', '', $number);
                $href = $kind === 'phone' ? "tel:$digits" : ($kind === 'sms' ? "sms:$digits" : ($short ? null : 'https://wa.me/' . substr($digits, 1)));
                $shown = $number;
            } elseif ($kind === 'email' && is_string($contact['address'] ?? null) && preg_match('/^[\w.+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/D', $contact['address'])) {
                $shown = $contact['address'];
                $href = 'mailto:' . str_replace('%40', '@', rawurlencode($shown));
            } elseif ($kind === 'web' && is_string($contact['url'] ?? null) && self::isSafeLink($contact['url'])) {
                $href = $shown = $contact['url'];
            } else {
                return '';
            }
            $words = self::escape($say[$kind] . ' ' . $shown);
            $label = isset($contact['label']) && self::isText($contact['label']) ? ' (' . self::said($contact['label'], $lang) . ')' : '';
            return self::p('contact', ($example || $href === null ? $words : '<a href="' . self::escape($href) . "\">$words</a>") . $label);
        }

        /** An address without a user's name, and not of an Android package. */
        private static function isSafeLink(string $url): bool
        {
            $sign = '[^\s"\'`<>\\\\' . self::UNSEEN . ']';
            return preg_match("#^https://(?=[^/?\#])((?![/?\#@])$sign)+([/?\#]$sign*)?$#Du", $url) && !preg_match('/\.x?apk[ms]?\b/i', rawurldecode($url));
        }

        private static function isText($text): bool
        {
            if (is_string($text)) return true;
            return is_array($text) && $text && array_filter($text, 'is_string') === $text && count(preg_grep(self::LANGUAGE, array_keys($text))) === count($text);
        }

        /** In the language asked for, else Indonesian, else the first; marked where it is another. */
        private static function said($text, string $lang): string
        {
            if (is_string($text)) $text = ['id' => $text];
            $found = isset($text[$lang]) ? $lang : (isset($text['id']) ? 'id' : (string) array_keys($text)[0]);
            $words = self::escape($text[$found]);
            return $found === $lang || $words === '' ? $words : '<span lang="' . self::escape($found) . "\">$words</span>";
        }

        private static function p(string $name, string $html): string
        {
            return "<p class=\"tetap-$name\">$html</p>";
        }

        private static function escape(string $text): string
        {
            $clean = preg_replace('/[' . self::UNSEEN . ']+/u', ' ', htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8'));
            return (string) preg_replace_callback('/[^\x00-\x7F]/u', static function (array $found): string {
                $bytes = array_map('ord', str_split($found[0]));
                // Of the first byte what follows the marks of length, of the others six bits.
                return '&#' . array_reduce(array_slice($bytes, 1), static function (int $code, int $byte): int {
                    return $code << 6 | $byte & 63;
                }, $bytes[0] & 255 >> count($bytes) + 1) . ';';
            }, (string) $clean);
        }
    }
}
