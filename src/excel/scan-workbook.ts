import type { Cell } from '../core/cells/cell';
import { splitQualified, type Rectangle } from './address';
import { contentsOf, type CellContent } from './cell-content';
import { errorDetails } from './error-details';
import { excelRun } from './excel-run';
import { matrixOf } from './matrix';
import { isNoActiveSheet } from './no-active-sheet';
import { partAfterPart } from './part-after-part';
import { partsBySize } from './parts-by-size';
import { NoActiveSheetError, SeveralAreasError, SheetTooLargeError } from './problems';
import { rangeOfName } from './range-of-name';

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

/** Cells read in one request: with formulas, values and types of ordinary length far below the 5 MB that Excel on the web sends. */
export const CELLS_PER_REQUEST = 20_000;
/** Cells of one sheet that are read at all; a stray cell in the last row makes billions of them. */
export const MOST_CELLS = 2_000_000;

/**
 * Reads the used cells of the sheets in scope. The contents of a workbook of ordinary size come in one request, after two small ones
 * that ask for the sheets and their sizes.
 *
 * @throws NoActiveSheetError, SeveralAreasError or SheetTooLargeError.
 */
export async function scanWorkbook(scope: ScanScope): Promise<WorkbookScan> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    // A chart sheet in front has no cells, and to ask for it fails: it is asked for only where it matters.
    const active = scope === 'workbook' ? null : worksheets.getActiveWorksheet();
    active?.load('name');
    worksheets.load('items/name,items/visibility');
    const selected = scope === 'selection' ? context.workbook.getSelectedRange() : null;
    selected?.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync().catch((error: unknown) => {
      throw scopeError(scope, error);
    });
    const chosen = worksheets.items.filter(({ name }) => active === null || name === active.name);
    const open = chosen.map(openSheet);
    await context.sync();
    await partAfterPart({
      parts: partsBySize(open.flatMap(slicesOf), ({ cells }) => cells, CELLS_PER_REQUEST),
      work: async (part) => {
        const ranges = part.map(({ open: { sheet, used }, row, rows }) => {
          const range = sheet.getRangeByIndexes(row, used.columnIndex, rows, used.columnCount);
          range.load('formulas,values,valueTypes');
          return range;
        });
        await context.sync();
        part.forEach((slice, index) => {
          const range = ranges[index];
          if (range !== undefined) slice.open.slices.push(range);
        });
      },
      cut: halves,
    });
    return { sheets: open.map(closeSheet), selection: selected && rectangleOf(selected) };
  });
}

/** What a failure to find out where the user is comes to. */
function scopeError(scope: ScanScope, error: unknown): unknown {
  if (isNoActiveSheet(error)) return new NoActiveSheetError();
  if (scope === 'selection' && errorDetails(error).code === 'InvalidSelection') return new SeveralAreasError();
  return error;
}

type OpenSheet = ReturnType<typeof openSheet>;

function openSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,rowIndex,columnIndex,rowCount,columnCount');
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
  const cells = rowCount * columnCount;
  if (cells > MOST_CELLS) {
    const { range } = splitQualified(open.used.address);
    throw new SheetTooLargeError({ sheet: open.sheet.name, range, cells, limit: MOST_CELLS });
  }
  const most = Math.max(1, Math.floor(CELLS_PER_REQUEST / columnCount));
  return Array.from({ length: Math.ceil(rowCount / most) }, (_, index) => {
    const rows = Math.min(most, rowCount - index * most);
    return { open, row: rowIndex + index * most, rows, cells: rows * columnCount };
  });
}

/** A slice whose formulas are so long that it does not fit, as two; a single row stays. */
function halves(slice: Slice): Slice[] {
  const upper = Math.ceil(slice.rows / 2);
  const columns = slice.cells / slice.rows;
  const lower = slice.rows - upper;
  return [
    { ...slice, rows: upper, cells: upper * columns },
    { ...slice, row: slice.row + upper, rows: lower, cells: lower * columns },
  ].filter(({ rows }) => rows > 0);
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
    names: Object.fromEntries(
      sheet.names.items.map(({ name, type, formula }) => [name, type === 'Range' ? rangeOfName(String(formula), sheet.name) : null]),
    ),
  };
}

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
