import type { Speaks } from './messages.js';

/** "10.000", "12,5": at most one decimal. */
export function number(value: number, { formats: { thousands } }: Speaks): string {
  const [whole = '', decimal] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimal === undefined ? grouped : `${grouped}${thousands === '.' ? ',' : '.'}${decimal}`;
}

/** "Rp10.000" */
export function money(rupiah: number, language: Speaks): string {
  return `Rp${number(rupiah, language)}`;
}
