const FULL_WIDTH_ZERO = 0xff10;

/**
 * The normal form of a number in figures: `1,331.7`, `1 331,7` (no-break space) and full-width `１３３１．７` are all
 * `1331.7`, `20.0` is `20`.
 *
 * A comma before exactly three figures separates thousands, any other is a decimal comma; with several points (a date,
 * a version) the parts are kept as written.
 */
export function numberForm(figures: string): string {
  const ascii = figures.replace(/[０-９．，]/g, toAscii).replace(/[\u00a0\u202f\u2009]/g, '');
  const grouped = /^\d{1,3}(?:,\d{3})+(?!\d)/.test(ascii) ? ascii.replaceAll(',', '') : ascii;
  const decimal = /^\d+,\d+$/.test(grouped) ? grouped.replace(',', '.') : grouped;
  return /^\d+\.\d+$/.test(decimal) ? decimal.replace(/\.?0+$/, '') : decimal;
}

function toAscii(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_ZERO + 0x30);
}
