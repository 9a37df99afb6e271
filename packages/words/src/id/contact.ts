import type { ContactMessages } from '../messages.js';

/** What is said in Indonesian about whom to call, on every card. */
export const contact: ContactMessages = {
  onDuty: (sampai) => `Siaga sampai ${sampai}`,
  onDutyAlways: 'Siaga 24 jam',
  next: (kapan) => `Petugas berikutnya: ${kapan}`,
  office: 'Telepon kantor',
  call: 'Telepon',
  wa: 'Kirim WhatsApp',
  sms: 'Kirim SMS',
  email: 'Kirim email',
  web: 'Buka situs',
  waText: (layanan) => layanan ? `Halo Bapak/Ibu, saya mau bertanya tentang ${layanan}.` : 'Halo Bapak/Ibu, saya mau bertanya.',
  cost: 'Kena tarif pulsa biasa',
  tollFree: 'Bebas pulsa',
  complain: 'Belum puas? Lapor di lapor.go.id atau SMS 1708',
};
