import type { Rectangle } from '../../../../excel/address';
import type { SheetScan, WorkbookScan } from '../../../../excel/scan-workbook';
import { isBlank, type Matrix } from '../../../../core/cells/cell';
import { MARKER_NAME } from '../../../../sheets';

/** Where an old sheet is taken from. */
export const SOURCE_KINDS = ['selection', 'sheet', 'paste'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The cells of an old sheet, and where they stand. */
export interface OldSource {
  /** Name of its sheet; null where it was pasted. */
  readonly sheet: string | null;
  /** Place of its first cell, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly matrix: Matrix;
}

/** Why there is nothing to read. */
export type SourceProblem = 'empty' | 'oneCell' | 'unclosed' | 'ours';

/** The old sheet in what was read from the workbook. */
export function sourceOfScan({ sheets: [sheet], selection }: WorkbookScan): OldSource | SourceProblem {
  if (sheet === undefined) return 'empty';
  if (MARKER_NAME in sheet.names) return 'ours';
  if (selection !== null && selection.rows * selection.columns === 1) return 'oneCell';
  const source =
    selection === null ? { sheet: sheet.name, top: sheet.top, left: sheet.left, matrix: sheet.values } : partOf(sheet, selection);
  return source.matrix.every((row) => row.every(isBlank)) ? 'empty' : source;
}

/** The cells of a sheet that are both used and selected. */
function partOf({ name, top, left, values }: SheetScan, { row, column, rows, columns }: Rectangle): OldSource {
  const first = Math.max(row, top);
  const from = Math.max(column, left);
  const matrix = values
    .slice(first - top, Math.max(first, row + rows) - top)
    .map((cells) => cells.slice(from - left, Math.max(from, column + columns) - left));
  return { sheet: name, top: first, left: from, matrix };
}
