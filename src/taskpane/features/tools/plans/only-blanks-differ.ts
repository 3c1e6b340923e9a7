import type { Cell, Matrix } from '../../../../core/cells/cell';
import { rectangle } from '../../../../excel/address';
import type { CellChange } from '../../../../excel/apply-changes';
import type { WorkbookScan } from '../../../../excel/scan-workbook';
import type { CellReference } from '../../../../functions/calls/call';
import { blankAnswer } from '../../../../functions/native/blank-difference';
import { registry } from '../../../../functions/registry';
import { valueAt } from './cert-cells';
import type { PlannedCell } from './tool-plan';

/** Tells what a cell showed and shows, and whether that is the same. */
export interface Comparison {
  readonly before: WorkbookScan;
  readonly was: (change: CellChange) => Cell;
  readonly is: (change: CellChange) => Cell;
  readonly same: (one: Cell, other: Cell) => boolean;
}

/**
 * Whether a native formula differs from its function only in that a desktop hands the function blank cells over as 0: a blank score is
 * no 0 points, so the native formula is right to stay.
 */
export function onlyBlanksDiffer({ sheet, formula, changes }: PlannedCell, { before, was, is, same }: Comparison): boolean {
  const answer = blankAnswer(formula, { registry, cells: (reference) => cellsOf(before, sheet, reference) });
  if (answer === null) return false;
  return changes.every((change) => {
    const row = change.row - change.anchor.row;
    const column = change.column - change.anchor.column;
    const explained = same(was(change), answer.desktop[row]?.[column]) && same(is(change), answer.web[row]?.[column]);
    return explained || same(was(change), is(change));
  });
}

function cellsOf({ sheets }: WorkbookScan, own: string, { sheet, address }: CellReference): Matrix | undefined {
  const found = sheets.find(({ name }) => name === (sheet ?? own));
  if (found === undefined) return undefined;
  const { row, column, rows, columns } = rectangle(address);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => {
      const content = found.contents[row + down - found.top]?.[column + right - found.left] ?? '';
      const value = valueAt(found, row + down, column + right);
      // A formula that gives empty text has a content; a cell that is filled by another one has a value.
      return content === '' && value === '' ? null : value;
    }),
  );
}
