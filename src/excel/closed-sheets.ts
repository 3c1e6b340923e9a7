import type { Cell } from '../core/cells/cell';
import type { CellChange } from './cell-change';
import { SheetClosedError } from './problems';

/** Who closed a sheet, and when. */
export interface Closed {
  readonly who: string;
  readonly when: string;
}

/** How a sheet says that nothing of ours is to write into it. */
export interface ClosedSheets {
  /** Sheet-scoped name of the cell that says so; that cell itself may be written. */
  readonly name: string;
  /** What its text says; null while the sheet is open. */
  readonly read: (shown: Cell) => Closed | null;
}

/**
 * Queues a look at the sheets that changes write to. The answer, to be asked for after the next sync, throws where one of them is closed.
 */
export function lookForClosed(context: Excel.RequestContext, changes: readonly CellChange[], { name, read }: ClosedSheets): () => void {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))].map((sheet) => {
    const cell = context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(name).getRangeOrNullObject();
    cell.load('values,rowIndex,columnIndex');
    return { sheet, cell };
  });
  return () => {
    for (const { sheet, cell } of sheets) {
      if (cell.isNullObject) continue;
      const { rowIndex, columnIndex } = cell;
      const closed = read((cell.values as Cell[][])[0]?.[0]);
      const inside = changes.some((change) => change.sheet === sheet && (change.row !== rowIndex || change.column !== columnIndex));
      if (closed !== null && inside) throw new SheetClosedError({ sheet, ...closed });
    }
  };
}
