/** WhatsApp with a text ready to be sent to whomever one chooses there. */
export function shareLink(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text)}`;
}
