import { splitQualified } from './address';

const CELLS = /^=(.+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u;

/**
 * The cells a name of a sheet stands for, e.g. `D8:D23` for `='评分表'!$D$8:$D$23`; null for whole columns, lost cells and those of
 * another sheet.
 */
export function rangeOfName(formula: string, sheetName: string): string | null {
  const [, sheet, range] = CELLS.exec(formula) ?? [];
  if (sheet === undefined || range === undefined || splitQualified(`${sheet}!${range}`).sheet !== sheetName) return null;
  return range.replaceAll('$', '');
}
