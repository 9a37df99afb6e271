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

add_shortcode('tetap', 'tetap_shortcode');
add_action('wp_enqueue_scripts', static function () {
    // The script goes where a page uses a widget: the shortcode asks for it.
    wp_register_script('tetap', plugins_url('tetap/tetap.js', __FILE__), [], null, true);
});
add_action('wp_head', static function () {
    echo '<link rel="tetap-feed" href="' . esc_url(content_url('/tetap-feed/')) . '">' . "\n";
});

/** The element, with the text of this server between its tags, or whom to ask: readable without JavaScript, and until there is an answer. */
function tetap_shortcode($given): string
{
    $set = shortcode_atts(['widget' => 'office-status', 'office' => '', 'lang' => 'id'], (array) $given, 'tetap');
    if (!in_array($set['widget'], ['office-status', 'service-directory', 'duty-officer'], true)) return '<!-- tetap: widget="' . esc_attr($set['widget']) . '"? -->';
    wp_enqueue_script('tetap');
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
