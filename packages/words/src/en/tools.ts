import type { ToolMessages } from '../messages.js';

export const tools: ToolMessages = {
  forward: 'Share',
  share: 'Share on WhatsApp',
  shareText: ({ unit, status, rincian, url, tgl, jam }) => `${unit}: ${status}. ${rincian} Check: ${url} (as of ${tgl} ${jam})`,
  readAloud: 'Read aloud',
  stop: 'Stop',
  print: 'Print the schedule',
};
