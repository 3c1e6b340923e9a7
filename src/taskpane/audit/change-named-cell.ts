import type { CellChange } from '../../excel/cell-change';
import type { NewContent } from '../../excel/cell-content';
import type { OurSheet } from '../../sheets';

/** The change of one line of a named column, to be made only while the cell holds what was read; null where the name leads to no such cell. */
export function changeNamedCell(sheet: Pick<OurSheet, 'name' | 'names'>, name: string, line: number, after: NewContent): CellChange | null {
  const cells = sheet.names[name];
  const before = cells?.contents[line]?.[0];
  if (cells === null || cells === undefined || before === undefined) return null;
  const place = { row: cells.row + line, column: cells.column };
  return { sheet: sheet.name, ...place, anchor: place, before, after };
}
