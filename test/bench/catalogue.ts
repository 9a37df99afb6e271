import type { Category, ServiceEntry } from '@tetap/feed';
import { random } from '../differential/schedule.ts';

type Errand = Pick<ServiceEntry, 'name' | 'keywords' | 'category'>;

/** Errands as regions name them, with what people type instead: `category | name | search words`. */
const errands = `
kependudukan | Perekaman KTP elektronik pertama kali | buat ktp, ktp baru, rekam ktp, e-ktp, ktp 17 tahun
kependudukan | Penggantian KTP hilang | ktp hilang, kehilangan ktp, cetak ulang ktp, e-ktp
kependudukan | Penggantian KTP rusak | ktp rusak, ktp patah, cetak ulang ktp
kependudukan | Perubahan data KTP | ganti alamat ktp, ganti foto ktp, salah nama
kependudukan | Kartu keluarga baru | kk, buat kk, kk baru, pisah kk
kependudukan | Penambahan anggota kartu keluarga | tambah anggota kk, kk, masukkan bayi
kependudukan | Kartu keluarga hilang atau rusak | kk hilang, cetak ulang kk
kependudukan | Kartu identitas anak | kia, ktp anak
kependudukan | Identitas kependudukan digital | ikd, ktp digital, aktivasi ikd
kependudukan | Akta kelahiran | akta lahir, akte, bayi baru lahir, surat lahir
kependudukan | Akta kelahiran terlambat | akta lahir dewasa, akte terlambat
kependudukan | Akta kematian | akte mati, orang meninggal, surat kematian
kependudukan | Akta perkawinan | akta nikah, nikah nonmuslim, catatan sipil
kependudukan | Akta perceraian | cerai, akta cerai
kependudukan | Pengakuan dan pengesahan anak | akta anak, pengesahan anak
kependudukan | Pengangkatan anak | adopsi
kependudukan | Surat pindah domisili | pindah alamat, skpwni, pindah datang
kependudukan | Surat keterangan tempat tinggal orang asing | sktt, wna
kependudukan | Legalisasi dokumen kependudukan | legalisir kk, legalisir akta, fotokopi
kependudukan | Konsolidasi nomor induk kependudukan | nik tidak ditemukan, nik tidak aktif, online nik
kesehatan | Pendaftaran peserta jaminan kesehatan | bpjs, jkn, kis, bpjs gratis, pbi
kesehatan | Pemindahan fasilitas kesehatan tingkat pertama | pindah faskes, ganti puskesmas
kesehatan | Pengaktifan kembali kepesertaan jaminan kesehatan | bpjs mati, bpjs tidak aktif
kesehatan | Pemeriksaan kehamilan | periksa hamil, bidan, usg
kesehatan | Imunisasi dasar balita | vaksin bayi, suntik bayi, posyandu
kesehatan | Penimbangan balita dan pencegahan stunting | posyandu, timbang bayi, gizi
kesehatan | Pemeriksaan gigi dan mulut | sakit gigi, cabut gigi, dokter gigi
kesehatan | Poli umum dan rujukan | berobat, surat rujukan, dokter
kesehatan | Laboratorium dan cek darah | tes darah, gula darah, kolesterol
kesehatan | Surat keterangan sehat | surat dokter, keterangan sehat
kesehatan | Pengobatan tuberkulosis | tbc, tb paru, batuk lama
kesehatan | Konseling dan tes HIV | hiv, vct
kesehatan | Ambulans gratis dan mobil jenazah | ambulan, antar jenazah
kesehatan | Donor darah | pmi, golongan darah
kesehatan | Pengasapan nyamuk demam berdarah | fogging, dbd, jentik
pendidikan | Penerimaan peserta didik baru sekolah dasar | ppdb, spmb, daftar sekolah, masuk sd
pendidikan | Penerimaan peserta didik baru sekolah menengah | ppdb, spmb, masuk smp, zonasi
pendidikan | Mutasi siswa antarsekolah | pindah sekolah
pendidikan | Legalisasi ijazah | legalisir ijasah, ijazah
pendidikan | Surat keterangan pengganti ijazah hilang | ijazah hilang, ijasah rusak
pendidikan | Beasiswa siswa berprestasi | beasiswa, bantuan kuliah
pendidikan | Program Indonesia Pintar | pip, kip, bantuan sekolah
pendidikan | Pendidikan kesetaraan paket | paket a, paket b, paket c, ujian kejar
pendidikan | Nomor pokok dan operasional PAUD | paud, tk, kelompok bermain
pendidikan | Keanggotaan perpustakaan daerah | kartu perpustakaan, pinjam buku
pajak | Pembayaran pajak bumi dan bangunan | pbb, sppt, bayar pajak tanah
pajak | Salinan SPPT pajak bumi dan bangunan | sppt hilang, cetak sppt
pajak | Mutasi objek pajak bumi dan bangunan | balik nama pbb, pecah sppt
pajak | Keberatan dan pengurangan pajak | keringanan pajak, salah tagihan
pajak | Bea perolehan hak atas tanah dan bangunan | bphtb, jual beli tanah
pajak | Pajak restoran dan rumah makan | pajak makan, pb1, warung
pajak | Pajak hotel dan penginapan | pajak hotel, kos
pajak | Pajak reklame | papan iklan, spanduk, baliho
pajak | Pajak air tanah | sumur bor
pajak | Pajak parkir | retribusi parkir
pajak | Pajak sarang burung walet | walet
pajak | Retribusi pelayanan pasar | sewa kios, lapak, los pasar
kendaraan | Pengesahan STNK tahunan | pajak motor, pajak mobil, samsat, stnk
kendaraan | Perpanjangan STNK lima tahunan | ganti plat, ganti kaleng, stnk
kendaraan | Balik nama kendaraan bermotor | bbnkb, balik nama motor, bpkb
kendaraan | Pemutihan denda pajak kendaraan | pemutihan, denda samsat
kendaraan | Pengujian kendaraan bermotor | uji kir, kir, truk, angkot
kendaraan | Perpanjangan surat izin mengemudi | sim, sim a, sim c, sim mati
kendaraan | Surat izin mengemudi baru | bikin sim, buat sim, ujian sim
kendaraan | Izin trayek angkutan umum | trayek, angkot, bus
imigrasi | Penerbitan paspor baru | paspor, bikin paspor, umrah, haji
imigrasi | Penggantian paspor habis masa berlaku | perpanjang paspor, paspor mati
imigrasi | Penggantian paspor hilang | paspor hilang
imigrasi | Izin tinggal terbatas orang asing | kitas, wna, visa
pertanahan | Pendaftaran tanah sistematis lengkap | ptsl, sertipikat tanah, sertifikat gratis
pertanahan | Peralihan hak jual beli | balik nama sertifikat, jual tanah, sertipikat
pertanahan | Pemecahan sertifikat | pecah sertifikat, kavling
pertanahan | Pengecekan sertifikat | cek sertifikat, keaslian
pertanahan | Penghapusan hak tanggungan | roya, lunas bank
pertanahan | Sertifikat pengganti karena hilang | sertifikat hilang
pertanahan | Penetapan waris tanah | turun waris, ahli waris
bantuan-sosial | Pendaftaran penerima bantuan sosial | bansos, dtks, dtsen, dapat bantuan
bantuan-sosial | Pengecekan penerima bantuan sosial | cek bansos, nama penerima
bantuan-sosial | Program Keluarga Harapan | pkh, bantuan ibu hamil
bantuan-sosial | Bantuan pangan nontunai | bpnt, sembako, beras
bantuan-sosial | Rehabilitasi rumah tidak layak huni | rtlh, bedah rumah
bantuan-sosial | Santunan kematian keluarga miskin | uang duka, santunan
bantuan-sosial | Alat bantu penyandang disabilitas | kursi roda, difabel, kaki palsu
bantuan-sosial | Penanganan orang terlantar | gelandangan, lansia, odgj
bantuan-sosial | Surat keterangan tidak mampu | sktm, surat miskin, keringanan
bantuan-sosial | Pelayanan lanjut usia | lansia, panti jompo
ketenagakerjaan | Kartu pencari kerja | kartu kuning, ak1, ak-1, cari kerja
ketenagakerjaan | Pelatihan kerja berbasis kompetensi | blk, kursus gratis, pelatihan
ketenagakerjaan | Pencatatan perselisihan hubungan industrial | phk, pesangon, upah tidak dibayar
ketenagakerjaan | Rekomendasi paspor pekerja migran | tki, tkw, pmi, kerja luar negeri
ketenagakerjaan | Wajib lapor ketenagakerjaan perusahaan | wlkp, perusahaan
ketenagakerjaan | Pencairan jaminan hari tua | jht, bpjs ketenagakerjaan, jamsostek
ketenagakerjaan | Informasi lowongan kerja | loker, bursa kerja
kebencanaan | Pelaporan banjir dan longsor | banjir, longsor, bencana
kebencanaan | Pemadam kebakaran dan penyelamatan | damkar, kebakaran, ular
kebencanaan | Bantuan korban bencana | pengungsi, logistik
kebencanaan | Penanganan pohon tumbang | pohon tumbang, angin kencang
utilitas | Pemasangan sambungan air minum | pdam, air bersih, pasang pdam
utilitas | Pengaduan kebocoran pipa air | pipa bocor, air mati, pdam
utilitas | Penerangan jalan umum padam | lampu jalan, pju mati
utilitas | Pasang baru listrik | pln, token listrik, tambah daya
utilitas | Pengangkutan sampah rumah tangga | sampah, truk sampah, iuran sampah
utilitas | Penyedotan lumpur tinja | sedot wc, septik tank
utilitas | Perbaikan jalan berlubang | jalan rusak, aspal, lubang
utilitas | Normalisasi saluran drainase | got mampet, selokan, parit
pengaduan | Pengaduan masyarakat | lapor, sp4n, keluhan
pengaduan | Pengaduan pungutan liar | pungli, pemerasan, suap
pengaduan | Permohonan informasi publik | ppid, minta data
pengaduan | Konsultasi dan bantuan hukum gratis | pengacara, bantuan hukum
pengaduan | Pengaduan kekerasan perempuan dan anak | kdrt, pelecehan, ppa
pengaduan | Pengaduan konsumen dan tera ulang timbangan | timbangan, tera, konsumen
kepegawaian | Kenaikan pangkat pegawai | naik pangkat, asn, pns
kepegawaian | Pensiun pegawai | pensiun, taspen
kepegawaian | Cuti pegawai | cuti, izin tidak masuk
kepegawaian | Kartu pegawai, kartu istri dan kartu suami | karpeg, karis, karsu
kepegawaian | Penerimaan calon aparatur sipil negara | cpns, pppk, sscasn
desa | Surat keterangan usaha | sku, surat usaha, pinjaman bank
desa | Surat keterangan domisili | domisili, surat tinggal
desa | Surat pengantar nikah | n1, numpang nikah, kua, kawin
desa | Surat keterangan belum menikah | lajang, status
desa | Surat keterangan ahli waris | waris, warisan
desa | Surat keterangan kelahiran desa | surat lahir, bidan desa
desa | Surat keterangan kematian desa | surat mati, meninggal
desa | Surat pengantar SKCK | skck, kelakuan baik, polisi
desa | Surat keterangan penghasilan orang tua | gaji orang tua, slip gaji
desa | Surat keterangan beda nama | beda nama, orang yang sama
desa | Surat izin keramaian | hajatan, pesta, hiburan
desa | Surat keterangan tanah garapan | skt, garapan
desa | Surat keterangan jual beli ternak | jual sapi, kerbau, kambing
desa | Bantuan langsung tunai dana desa | blt, blt desa
desa | Pembagian kelompok tani dan pupuk bersubsidi | pupuk, kartu tani, rdkk
desa | Penyuluhan pertanian dan perikanan | penyuluh, hama, benih, ikan
desa | Vaksinasi hewan ternak | vaksin sapi, pmk, rabies, anjing
desa | Inseminasi buatan ternak | kawin suntik, sapi
desa | Peminjaman balai dan tenda | pinjam tenda, kursi, balai desa
lainnya | Surat keterangan catatan kepolisian | skck, kelakuan baik, lamar kerja
lainnya | Laporan kehilangan barang | surat kehilangan, dompet hilang
lainnya | Pendaftaran haji reguler | haji, porsi haji, depag
lainnya | Pencatatan nikah | kua, buku nikah, akad
lainnya | Sertifikasi halal usaha mikro | halal, umkm
lainnya | Pendaftaran merek dagang | merek, hki, haki
lainnya | Pelatihan usaha mikro kecil menengah | umkm, modal usaha, kur
lainnya | Pameran dan promosi wisata | pariwisata, event
lainnya | Penyewaan gedung dan lapangan olahraga | sewa gor, stadion, aula`.trim().split('\n').map((line): Errand => {
  const [category = '', name = '', keywords = ''] = line.split(' | ');
  return { category: category as Category, name, keywords: keywords.split(', ') };
});

/** What one needs a permit for, and what may happen to a permit. */
const trades = `apotek, toko obat, klinik pratama, klinik utama, rumah sakit, laboratorium kesehatan, optik, praktik dokter, praktik dokter gigi, praktik bidan,
praktik perawat, praktik apoteker, praktik fisioterapi, tukang gigi, pengobatan tradisional, panti pijat, salon kecantikan, depot air minum, jasa boga, restoran, hotel melati,
homestay, kolam renang, karaoke, bioskop, arena permainan, biro perjalanan wisata, toko swalayan, pasar rakyat, gudang, minuman beralkohol, warung internet, percetakan, reklame,
konstruksi, pengembang perumahan, persetujuan bangunan gedung, sertifikat laik fungsi, lokasi, lingkungan hidup, pembuangan air limbah, limbah berbahaya, penebangan pohon,
pemakaman, penggunaan jalan, galian kabel, menara telekomunikasi, parkir khusus, bengkel, pencucian mobil, angkutan barang, sekolah swasta, kursus dan pelatihan, taman penitipan anak,
lembaga pelatihan kerja, penempatan tenaga kerja, tenaga kerja asing, koperasi simpan pinjam, pegadaian swasta, perkebunan kelapa sawit, penggilingan padi, peternakan ayam,
rumah potong hewan, budidaya ikan, penangkapan ikan, kapal nelayan, pengolahan hasil laut, pengeboran air tanah, pertambangan pasir, industri rumahan, industri kayu, industri makanan,
penelitian, kuliah kerja nyata, pengumpulan sumbangan, organisasi kemasyarakatan, keramaian, penyiaran radio, pendirian rumah ibadah, panti asuhan`.split(/,\s+/);
const turns = ['baru', 'perpanjangan', 'perubahan', 'pencabutan', 'penggantian hilang'];

const towns = `Perbaungan, Sei Rampah, Pantai Cermin, Pegajahan, Teluk Mengkudu, Tanjung Beringin, Sei Bamban, Bandar Khalipah, Tebing Tinggi, Dolok Merawan, Sipispis, Dolok Masihul,
Serba Jadi, Silinda, Kotarih, Bintang Bayu, Tebing Syahbandar`.split(/,\s+/);
/** Villages are named alike, which is what makes a wrong letter hard. */
const first = ['Suka', 'Karang', 'Tanjung', 'Pematang', 'Sei', 'Kampung', 'Pulau', 'Kuala', 'Bandar', 'Lubuk', 'Simpang', 'Gunung', 'Batu', 'Rambung', 'Naga', 'Kota'];
const second = ['maju', 'jadi', 'damai', 'makmur', 'ramai', 'sari', 'mulia', 'anyar', 'tengah', 'kering', 'harapan', 'merah', 'putih', 'cengal', 'buluh', 'kasih', 'pandan', 'nibung', 'bayu',
  'lama', 'baru', 'hilir', 'hulu', 'timur', 'barat', 'cemara', 'pelawi', 'sejahtera', 'sentosa', 'bakti'];
const front = ['Wono', 'Suko', 'Sido', 'Karang', 'Banjar', 'Kali', 'Purwo', 'Tirto', 'Sumber', 'Jati', 'Kedung', 'Margo', 'Gading', 'Ngadi', 'Pagar', 'Tegal', 'Rowo', 'Kebon'];
const back = ['rejo', 'sari', 'mulyo', 'harjo', 'dadi', 'agung', 'asri', 'kerto', 'tani', 'anom', 'luhur', 'gondo', 'waluyo', 'arum', 'negoro', 'jaya', 'asih', 'ayu'];

/** `count` services of a large region: each errand and permit once, then errands at its places. The same for the same seed. */
export function catalogue(count: number, seed: number): ServiceEntry[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
  const village = (): string => {
    if (next() < 0.5) return `Desa ${pick(front)}${pick(back)}`;
    const [one, other] = [pick(first), pick(second)];
    return one === 'Suka' ? `Desa Suka${other}` : `Desa ${one} ${capital(other)}`;
  };
  const permits = trades.flatMap((trade) => turns.map((turn): Errand => ({
    category: 'perizinan', name: turn === 'baru' ? `Izin ${trade}` : `${capital(turn)} izin ${trade}`, keywords: ['oss', 'nib', `izin ${trade}`],
  })));
  const places = Array.from({ length: 400 }, village);
  const list = [...errands, ...permits];
  const seen = new Set(list.map(({ name }) => name));
  while (list.length < count) {
    const errand = pick(errands);
    const name = `${errand.name as string} ${next() < 0.3 ? `Kecamatan ${pick(towns)}` : pick(places)}`;
    if (seen.has(name)) continue;
    seen.add(name);
    list.push({ ...errand, name });
  }
  return list.map((errand, index) => ({ id: `layanan-${index}`, ...errand, flags: { home: 'part', helped: false }, offices: [] }));
}
