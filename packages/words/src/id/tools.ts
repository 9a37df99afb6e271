import type { ToolMessages } from '../messages.js';

export const tools: ToolMessages = {
  forward: 'Bagikan',
  share: 'Bagikan ke WhatsApp',
  shareText: ({ unit, status, rincian, url, tgl, jam }) => `${unit}: ${status}. ${rincian} Cek: ${url} (per ${tgl} ${jam})`,
  readAloud: 'Bacakan',
  stop: 'Berhenti',
  print: 'Cetak jadwal',
};
