import { quote } from '../../../../core/cells/cell';
import type { ScoreChange } from '../../../../core/audit/score-changes';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { columnOf, SCORING_HEADER_NAMES, SCORING_NAMES, type OurSheet } from '../../../../sheets';

/**
 * The cell a change is in, e.g. `E12`.
 *
 * @returns Null where there is none to show: a row that is gone, the standard (it is part of the marker), or a lost name.
 */
export function placeOfScoreChange(change: ScoreChange, sheet: OurSheet): string | null {
  if (change.kind !== 'field') return change.kind === 'row_added' ? cellOfRow(sheet, SCORING_NAMES.ids, change.id) : null;
  const { part, id, field } = change;
  if (part === 'header') return isHeaderField(field) ? cellAt(sheet, SCORING_HEADER_NAMES[field], 0) : null;
  if (!isColumn(field)) return null;
  return part === 'row' ? cellOfRow(sheet, SCORING_NAMES[field], id) : cellAt(sheet, SCORING_NAMES[field], Number(id) - 1);
}

/** By its id wherever the row stands; a row without one by its line (`?3`). */
function cellOfRow(sheet: OurSheet, name: string, id: string): string | null {
  const line = /^\?\d+$/u.test(id)
    ? Number(id.slice(1)) - 1
    : columnOf(sheet, SCORING_NAMES.ids).findIndex((cell) => quote(cell).trim() === id);
  return cellAt(sheet, name, line);
}

function cellAt(sheet: OurSheet, name: string, line: number): string | null {
  const cells = sheet.names[name];
  if (cells === null || cells === undefined || line < 0 || line >= cells.values.length) return null;
  return cellAddress(cells.row + line, cells.column);
}

function isHeaderField(field: string): field is keyof typeof SCORING_HEADER_NAMES {
  return Object.hasOwn(SCORING_HEADER_NAMES, field);
}

function isColumn(field: string): field is keyof typeof SCORING_NAMES {
  return Object.hasOwn(SCORING_NAMES, field);
}
