<?php
/*
 * Widget statis OpenSID: salin ke desa/widgets/tetap.php, dan map "tetap" ke akar situs, dan isi feed ke map "tetap-feed" di sana (/feed milik OpenSID, alamat RSS-nya).
 * Lalu di Admin Web > Widget: tambah, jenis "Statis", pilih berkas ini.
 */
defined('BASEPATH') || exit('No direct script access allowed');

require_once FCPATH . 'tetap/tetap.php';
$office = 'disdukcapil';
?>
<link rel="stylesheet" href="<?= base_url('tetap/tetap.css') ?>">
<style>tetap-office-status { min-height: max(55.5em, 999px); } /* kolom sempit di layar lebar */</style>
<div class="box box-primary box-solid">
  <div class="box-header"><h3 class="box-title"><?= isset($judul_widget) ? htmlspecialchars($judul_widget) : 'Layanan' ?></h3></div>
  <div class="box-body">
    <tetap-office-status feed="<?= base_url('tetap-feed/') ?>" office="<?= $office ?>">
      <?= Tetap::html(['feed' => FCPATH . 'tetap-feed', 'office' => $office]) ?>
    </tetap-office-status>
    <script src="<?= base_url('tetap/tetap-office-status.js') ?>" defer></script>
  </div>
</div>
