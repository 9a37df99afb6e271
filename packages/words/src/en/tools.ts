import type { ToolMessages } from '../messages.js';

export const tools: ToolMessages = {
  share: 'Share on WhatsApp',
  shareText: ({ unit, status, rincian, url, tgl, jam }) => `${unit}: ${status}. ${rincian} Check: ${url} (as of ${tgl} ${jam})`,
  readAloud: 'Read aloud',
  stop: 'Stop',
  print: 'Print the schedule',
  upcoming: 'Note',
  upcomingDetail: (tgl, perubahan) => `${tgl}: ${perubahan}.`,
  checkNumber: 'Check a number: is it official?',
  numberOk: (unit) => `This number is listed: ${unit}.`,
  numberBad: 'This number is not on our official list. Give no data or money.',
  larger: 'Larger text',
  lang: 'Language',
  unsigned: "The data's origin could not be verified.",
};
