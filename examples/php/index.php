<?php
/*
 * Halaman contoh: status kantor yang terbaca tanpa JavaScript, lalu hidup dengan JavaScript.
 * Di samping berkas ini: map "tetap" (isi packages/widgets/cdn) dan map "feed".
 */
require __DIR__ . '/tetap/tetap.php';

$office = 'disdukcapil';
$text = Tetap::html(['feed' => __DIR__ . '/feed', 'office' => $office]);

// Whoever keeps this page for visitors may do so only for as long as its answer holds.
$until = Tetap::answer(['feed' => __DIR__ . '/feed', 'office' => $office])['until'];
header('Cache-Control: ' . ($until === null ? 'no-cache' : 'max-age=' . max(0, min(300, $until - time()))));
?>
<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Disdukcapil</title>
  <link rel="preload" as="fetch" href="feed/offices/<?= $office ?>.json">
  <link rel="preload" as="fetch" href="feed/live.json">
  <link rel="stylesheet" href="tetap/tetap.css">
  <script src="tetap/tetap-office-status.js" data-feed="feed/" defer></script>
</head>
<body>
  <h1>Layanan Disdukcapil</h1>
  <tetap-office-status office="<?= $office ?>"><?= $text ?></tetap-office-status>
</body>
</html>
