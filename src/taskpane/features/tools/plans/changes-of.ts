import { isCellError, type Cell } from '../../../../core/cells/cell';
import type { CellChange } from '../../../../excel/apply-changes';
import type { NewContent } from '../../../../excel/cell-content';
import type { NativeCell } from '../../../../functions/native/native-form';
import type { CertCell } from './cert-cells';

/** One change for a cell and each cell it fills. */
export function changesOf(cell: CertCell, after: (row: number, column: number) => NewContent): CellChange[] {
  const anchor = { row: cell.row, column: cell.column };
  return cell.shows.flatMap((line, row) =>
    line.map((shown, column) => ({
      sheet: cell.sheet.name,
      row: cell.row + row,
      column: cell.column + column,
      before: row === 0 && column === 0 ? cell.formula : null,
      // A blank cell is something to compare as well.
      shown: shown ?? '',
      after: after(row, column),
      anchor,
    })),
  );
}

/** What a cell shows as content that stays. */
export function valueContent(value: Cell): NewContent {
  if (isCellError(value)) return { value: value.code };
  return { value: value ?? '' };
}

export function nativeContent(cell: NativeCell | undefined): NewContent {
  if (typeof cell === 'object') return { formula: `=${cell.formula}` };
  return { value: cell ?? '' };
}
