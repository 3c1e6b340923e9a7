import type { Cell } from '../core/cells/cell';
import type { Rectangle } from './address';
import { contentsOf, type CellContent } from './cell-content';
import { excelRun } from './excel-run';
import { matrixOf } from './matrix';

/** What a scan looks at. */
export type ScanScope = 'selection' | 'sheet' | 'workbook';

/** Everything on one sheet, as far as cells go. */
export interface SheetScan {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Place of the first cell read, counted from 0. */
  readonly top: number;
  readonly left: number;
  /** Row by row; a cell another one spills into has no formula of its own. */
  readonly contents: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly Cell[])[];
  /** Ranges of the sheet-scoped names, e.g. `CERT_Sheet` → `M1`; null where a name leads to no cells. */
  readonly names: Readonly<Record<string, string | null>>;
}

export interface WorkbookScan {
  readonly sheets: readonly SheetScan[];
  /** The selected cells of the only sheet, where the scope is the selection. */
  readonly selection: Rectangle | null;
}

/** Cells read in one request: with formulas, values and types far below the 5 MB that Excel on the web sends at once. */
export const CELLS_PER_REQUEST = 20_000;

/**
 * Reads the used cells of the sheets in scope. The contents of a workbook of ordinary size come in one request, after two small ones
 * that ask for the sheets and their sizes.
 */
export async function scanWorkbook(scope: ScanScope): Promise<WorkbookScan> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    worksheets.load('items/name,items/visibility');
    const selected = scope === 'selection' ? context.workbook.getSelectedRange() : null;
    selected?.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const chosen = worksheets.items.filter(({ name }) => scope === 'workbook' || name === active.name);
    const open = chosen.map(openSheet);
    await context.sync();
    await readParts(context, partsOf(open.flatMap(slicesOf)));
    return { sheets: open.map(closeSheet), selection: selected && rectangleOf(selected) };
  });
}

type OpenSheet = ReturnType<typeof openSheet>;

function openSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.protection.load('protected');
  sheet.names.load('items/name,items/type,items/formula');
  return { sheet, used, slices: [] as Excel.Range[] };
}

interface Slice {
  readonly open: OpenSheet;
  readonly row: number;
  readonly rows: number;
  readonly cells: number;
}

/** Rows of a sheet in stretches that fit into one request. */
function slicesOf(open: OpenSheet): Slice[] {
  if (open.used.isNullObject) return [];
  const { rowIndex, rowCount, columnCount } = open.used;
  const most = Math.max(1, Math.floor(CELLS_PER_REQUEST / columnCount));
  return Array.from({ length: Math.ceil(rowCount / most) }, (_, index) => {
    const rows = Math.min(most, rowCount - index * most);
    return { open, row: rowIndex + index * most, rows, cells: rows * columnCount };
  });
}

function partsOf(slices: readonly Slice[]): Slice[][] {
  const parts: Slice[][] = [];
  let cells = Infinity;
  for (const slice of slices) {
    if (cells + slice.cells > CELLS_PER_REQUEST) {
      parts.push([]);
      cells = 0;
    }
    parts.at(-1)?.push(slice);
    cells += slice.cells;
  }
  return parts;
}

async function readParts(context: Excel.RequestContext, [part, ...rest]: readonly (readonly Slice[])[]): Promise<void> {
  if (part === undefined) return;
  for (const { open, row, rows } of part) {
    const range = open.sheet.getRangeByIndexes(row, open.used.columnIndex, rows, open.used.columnCount);
    range.load('formulas,values,valueTypes');
    open.slices.push(range);
  }
  await context.sync();
  await readParts(context, rest);
}

function closeSheet({ sheet, used, slices }: OpenSheet): SheetScan {
  return {
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    protected: sheet.protection.protected,
    top: used.isNullObject ? 0 : used.rowIndex,
    left: used.isNullObject ? 0 : used.columnIndex,
    contents: slices.flatMap(contentsOf),
    values: slices.flatMap(matrixOf),
    names: Object.fromEntries(sheet.names.items.map(({ name, type, formula }) => [name, type === 'Range' ? rangeOfName(formula) : null])),
  };
}

/** `='评分表'!$D$8:$D$23` as `D8:D23`. */
function rangeOfName(formula: unknown): string {
  const text = String(formula);
  return text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
}

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
