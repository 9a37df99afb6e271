/** A document as it is uploaded. */
export function textOf(document: object): string {
  return `${JSON.stringify(document)}\n`;
}
