<?php
/*
 * Plugin Name: Tetap
 * Description: Status kantor, daftar layanan, dan petugas piket: [tetap widget="office-status" office="disdukcapil"]
 * Version: 0.1.0
 * Requires PHP: 7.4
 * License: MIT
 *
 * Salin map "tetap" (isi packages/widgets/cdn) ke dalam map plugin ini, dan isi feed ke wp-content/tetap-feed. Lalu aktifkan.
 * Bukan ke map "feed" di akar situs: /feed/ milik WordPress, alamat RSS-nya.
 */
defined('ABSPATH') || exit;

const TETAP_WIDGETS = ['office-status', 'service-directory', 'duty-officer'];

add_shortcode('tetap', 'tetap_shortcode');
add_action('wp_enqueue_scripts', static function () {
    // On every page, before it is painted: a sidebar, a block or a footer holds widgets that the page's own text does not name.
    wp_enqueue_style('tetap', plugins_url('tetap/tetap.css', __FILE__), [], null);
    // One page uses one kind mostly: that widget's own file waits for no loader.
    foreach (TETAP_WIDGETS as $widget) wp_register_script("tetap-$widget", plugins_url("tetap/tetap-$widget.js", __FILE__), [], null, true);
    wp_register_script('tetap', plugins_url('tetap/tetap.js', __FILE__), [], null, true);
});
add_action('wp_head', static function () {
    $feed = content_url('/tetap-feed/');
    echo '<link rel="tetap-feed" href="' . esc_url($feed) . '">' . "\n";
    // Asked for together with the script, an office's answer comes one wait sooner.
    $office = tetap_office(tetap_post());
    if ($office === '') return;
    foreach (["offices/$office.json", 'live.json'] as $path) {
        if (is_file(WP_CONTENT_DIR . "/tetap-feed/$path")) echo '<link rel="preload" as="fetch" href="' . esc_url($feed . $path) . '">' . "\n";
    }
});
// What footers and popups hold is read by now, and WordPress prints the scripts next.
add_action('wp_footer', static function () {
    $used = tetap_used();
    if ($used) wp_enqueue_script(count($used) === 1 ? 'tetap-' . $used[0] : 'tetap');
}, 19);

/** What the author wrote on a page that shows one text. */
function tetap_post(): string
{
    $post = is_singular() ? get_post() : null;
    return $post ? $post->post_content : '';
}

/** The office that a text asks about; none where it asks about several. */
function tetap_office(string $text): string
{
    preg_match_all('/\[tetap\b[^\]]*\boffice\s*=\s*["\']?([a-z0-9._-]+)/', $text, $found);
    $offices = array_unique($found[1]);
    return count($offices) === 1 ? $offices[0] : '';
}

/** The kinds of widgets that this page uses; `$widget` is one more. */
function tetap_used(?string $widget = null): array
{
    static $used = [];
    if ($widget !== null) $used[$widget] = $widget;
    return array_values($used);
}

/** The element, with the text of this server between its tags, or whom to ask: readable without JavaScript, and until there is an answer. */
function tetap_shortcode($given): string
{
    $set = shortcode_atts(['widget' => 'office-status', 'office' => '', 'lang' => 'id'], (array) $given, 'tetap');
    if (!in_array($set['widget'], TETAP_WIDGETS, true)) return '<!-- tetap: widget="' . esc_attr($set['widget']) . '"? -->';
    tetap_used($set['widget']);
    $text = $set['lang'] === 'en' ? '<p>This cannot be read here yet. Please call the office before you come.</p>' : '<p>Info ini belum dapat dibaca di sini. Telepon kantor dulu sebelum datang.</p>';
    $office = '';
    $file = __DIR__ . '/tetap/tetap.php';
    if ($set['office'] !== '') {
        $office = ' office="' . esc_attr($set['office']) . '"';
        if (is_file($file)) {
            require_once $file;
            $text = Tetap::html(['feed' => WP_CONTENT_DIR . '/tetap-feed', 'office' => $set['office'], 'lang' => $set['lang']]);
        }
    }
    return sprintf('<tetap-%1$s%2$s lang="%3$s">%4$s</tetap-%1$s>', $set['widget'], $office, esc_attr($set['lang']), $text);
}
