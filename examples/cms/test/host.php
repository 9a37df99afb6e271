<?php
/*
 * Runs one of the examples as its CMS would. php host.php opensid ROOT, or php host.php wordpress ROOT FOLDER-OF-WP-INCLUDES.
 * ROOT is the root of the site, with `tetap/`, the feed and the example in it. What stands after a form feed is what a footer holds.
 */
[, $cms, $root, $folder] = $argv + [null, '', '', ''];

if ($cms === 'opensid') {
    define('BASEPATH', "$root/system/");
    define('FCPATH', "$root/");
    function base_url(string $path): string { return "/$path"; }
    require "$root/desa/widgets/tetap.php";
    exit;
}

define('ABSPATH', "$root/");
define('WP_CONTENT_DIR', "$root/wp-content");
// Hooks, escaping, KSES and shortcodes are WordPress's own; what would ask its database stands in below.
foreach (['plugin', 'formatting', 'kses', 'shortcodes'] as $part) require "$folder/$part.php";
function get_option($name) { return $name === 'blog_charset' ? 'UTF-8' : false; }
function wp_load_alloptions() { return ['blog_charset' => 'UTF-8']; }
function wp_allowed_protocols() { return ['http', 'https']; }
function wp_parse_url($url, $part = -1) { return parse_url($url, $part); }
function content_url($path) { return "https://kabupaten.example.go.id/wp-content$path"; }
function plugins_url($path) { return "/wp-content/plugins/tetap/$path"; }
function is_singular() { return true; }
/** A text that says nothing stands for a page that a plugin made up: it has no post. */
function get_post() { return $GLOBALS['text'] === '' ? null : (object) ['post_content' => $GLOBALS['text']]; }
function wp_register_script($name, $src) { $GLOBALS['scripts'][$name] = $src; }
function wp_enqueue_script($name) { $GLOBALS['used'][] = $name; }
function wp_enqueue_style($name, $src) { echo "<link rel=\"stylesheet\" href=\"$src\">\n"; }
[$text, $footer] = explode("\f", stream_get_contents(STDIN) . "\f");
add_action('wp_footer', static function () use ($footer) { echo do_shortcode($footer); });
add_action('wp_footer', static function () {
    foreach (array_unique($GLOBALS['used'] ?? []) as $name) echo "\n<script src=\"{$GLOBALS['scripts'][$name]}\"></script>";
}, 20);
require "$root/wp-content/plugins/tetap/tetap.php";
do_action('wp_enqueue_scripts');
do_action('wp_head');
echo do_shortcode($text);
do_action('wp_footer');
