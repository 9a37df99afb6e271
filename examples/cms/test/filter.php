<?php
/*
 * Puts each snippet on standard input (a JSON object) through a real filter of a CMS, and writes what is left.
 * php filter.php NAME [FOLDER of the filter's code]
 */
[, $name, $folder] = $argv + [null, '', ''];

/**
 * WordPress as far as it handles the text of an article: its own files, and its own list of what runs on which text in which order. What asks
 * its database stands in below; of what runs on an article, only what adds an attached picture, rewrites the
 * site's own address or styles blocks is taken away.
 */
function wordpress(string $folder): void
{
    define('ABSPATH', dirname($folder) . '/');
    define('WPINC', basename($folder));
    foreach (['compat', 'plugin', 'formatting', 'kses', 'shortcodes', 'media', 'block-template', 'blocks', 'class-wp-block-parser', 'class-wp-block-type', 'class-wp-block-type-registry', 'class-wp-block-list', 'class-wp-block'] as $part) require "$folder/$part.php";
    function __($text) { return $text; }
    function _x($text) { return $text; }
    function is_admin() { return false; }
    function is_feed() { return false; }
    function in_the_loop() { return true; }
    function is_main_query() { return true; }
    function get_option($name) { return $name === 'blog_charset' ? 'UTF-8' : false; }
    function wp_load_alloptions() { return ['blog_charset' => 'UTF-8']; }
    function wp_allowed_protocols() { return ['http', 'https', 'mailto', 'tel']; }
    function wp_parse_args($args, $defaults) { return array_merge($defaults, $args); }
    function wp_parse_url($url, $part = -1) { return parse_url($url, $part); }
    require "$folder/default-filters.php";
    foreach (['prepend_attachment', 'wp_replace_insecure_home_url'] as $name) remove_filter('the_content', $name);
    remove_all_filters('render_block');
}

/** What WordPress saves for an author who may not use unfiltered HTML. */
function kses(string $html): string
{
    return wp_kses($html, 'post');
}

/** What WordPress shows of what it saved. */
function theContent(string $html): string
{
    return apply_filters('the_content', $html);
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
    'kses' => static function () use ($folder) {
        wordpress($folder);
        return 'kses';
    },
    'the-content' => static function () use ($folder) {
        wordpress($folder);
        return 'theContent';
    },
    'kses-the-content' => static function () use ($folder) {
        wordpress($folder);
        return static function (string $html): string { return theContent(kses($html)); };
    },
    'tidy' => static function () { return tidy([]); },
    'tidy-2022' => static function () { return tidy(['drop-empty-elements' => 'no', 'preserve-entities' => 'yes']); },
    'antixss' => static function () use ($folder) { return antiXss($folder); },
    'joomla' => static function () use ($folder) { return joomla($folder); },
];
echo json_encode(array_map($filters[$name](), json_decode(stream_get_contents(STDIN), true)), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
