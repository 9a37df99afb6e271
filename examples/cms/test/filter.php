<?php
/*
 * Puts each snippet on standard input (a JSON object) through a real filter of a CMS, and writes what is left.
 * php filter.php NAME [FOLDER of the filter's code]
 */
[, $name, $folder] = $argv + [null, '', ''];

/** What WordPress saves for an author who may not use unfiltered HTML: its own file, with the functions of WordPress that it calls. */
function kses(string $folder): callable
{
    function apply_filters($hook, $value) { return $value; }
    function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); }
    function wp_parse_url($url, $part = -1) { return parse_url($url, $part); }
    function add_action() {}
    function wp_pre_kses_less_than($text) { return $text; }
    require "$folder/kses.php";
    return static function (string $html): string { return wp_kses($html, wp_kses_allowed_html('post'), ['http', 'https', 'mailto', 'tel']); };
}

/** HTML Tidy with the settings of OpenSID's widgets. */
function tidy(array $more): callable
{
    $options = array_merge(['indent' => 'yes', 'output-xhtml' => 'yes', 'show-body-only' => 'yes', 'clean' => 'yes', 'coerce-endtags' => 'yes'], $more);
    $arguments = ['tidy', '-utf8', '-quiet', '--show-warnings', 'no', '--show-errors', '0', '--force-output', 'yes'];
    foreach ($options as $option => $value) array_push($arguments, "--$option", $value);
    return static function (string $html) use ($arguments): string {
        $process = proc_open($arguments, [['pipe', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']], $pipes);
        fwrite($pipes[0], $html);
        fclose($pipes[0]);
        $out = stream_get_contents($pipes[1]);
        proc_close($process);
        return $out;
    };
}

/** OpenSID's own use of voku/anti-xss. */
function antiXss(string $folder): callable
{
    spl_autoload_register(static function (string $class) use ($folder): void {
        foreach (["$folder/voku+anti-xss/src", "$folder/voku+portable-utf8/src", "$folder/voku+portable-ascii/src"] as $source) {
            $file = "$source/" . str_replace('\\', '/', $class) . '.php';
            if (is_file($file)) require_once $file;
        }
    });
    return static function (string $html): string {
        $filter = new \voku\helper\AntiXSS();
        $filter->removeEvilHtmlTags(['iframe']);
        $filter->addEvilAttributes(['http-equiv', 'content']);
        return $filter->xss_clean($html);
    };
}

/** Joomla's filter as its "default" text filter uses it: the blacklist of tags and attributes. */
function joomla(string $folder): callable
{
    require "$folder/InputFilter.php";
    return static function (string $html): string { return (new \Joomla\Filter\InputFilter([], [], 1, 1))->clean($html, 'html'); };
}

$filters = [
    'kses' => static function () use ($folder) { return kses($folder); },
    'tidy' => static function () { return tidy([]); },
    'tidy-2022' => static function () { return tidy(['drop-empty-elements' => 'no', 'preserve-entities' => 'yes']); },
    'antixss' => static function () use ($folder) { return antiXss($folder); },
    'joomla' => static function () use ($folder) { return joomla($folder); },
];
echo json_encode(array_map($filters[$name](), json_decode(stream_get_contents(STDIN), true)), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
