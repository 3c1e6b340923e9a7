import { isCellError, type Cell } from '../../../../core/cells/cell';
import type { CellContent } from '../../../../excel/cell-content';
import type { Rectangle } from '../../../../excel/address';
import type { SheetPlace } from '../../../../excel/read-spills';
import type { SheetScan, WorkbookScan } from '../../../../excel/scan-workbook';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { parseCalls } from '../../../../functions/calls/parse-calls';
import { maySpill } from '../../../../functions/native/may-spill';
import type { NativeRecord } from '../../../../functions/native/native-form';
import { inSlices } from '../../../jobs/in-slices';
import { placeKey } from './place-key';

/** A cell whose formula calls our functions. */
export interface CertCell {
  readonly sheet: SheetScan;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly formula: string;
  /** Names of the functions called, upper case, in the order of calculation. */
  readonly names: readonly string[];
  /** What it and the cells it fills show, row by row. */
  readonly shows: readonly (readonly Cell[])[];
  /** The error it shows in its own cell or in one it fills; null where there is none. */
  readonly error: string | null;
  readonly busy: boolean;
}

export type ReadSpills = (places: readonly SheetPlace[]) => Promise<readonly (Rectangle | null)[]>;

/** A first look that leaves most formulas of other people alone. */
const LOOKS_LIKE_OURS = /CERT[._]/i;
/** What a cell shows whose function has not answered. */
const BUSY = new Set(['#BUSY!', '#GETTING_DATA']);

interface Found {
  readonly sheet: SheetScan;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly names: readonly string[];
}

/** Every cell in scope that calls our functions, sheet by sheet and row by row. */
export async function certCells(
  scan: WorkbookScan,
  records: ReadonlyMap<string, NativeRecord>,
  readSpills: ReadSpills,
): Promise<CertCell[]> {
  const lines = scan.sheets.flatMap((sheet) => sheet.contents.map((line, row) => ({ sheet, line, row: sheet.top + row })));
  const found = (await inSlices(lines, certFormulas)).flat();
  const spilling = await inSlices(found, ({ formula }) => maySpill(formula, records));
  const asked = found.filter((_, index) => spilling[index]);
  const spills = await readSpills(asked.map(({ sheet, row, column }) => ({ sheet: sheet.name, row, column })));
  const spillOf = new Map(asked.map((cell, index) => [cell, spills[index] ?? null]));
  // A host may give the formula again for the cells it fills; they are parts of the first one.
  const parts = new Set(asked.flatMap((cell) => partsOf(cell, spillOf.get(cell) ?? null)));
  return found
    .filter((cell) => !parts.has(placeKey({ ...cell, sheet: cell.sheet.name })))
    .map((cell) => certCell(cell, spillOf.get(cell) ?? null))
    .filter((cell) => scan.selection === null || meets(areaOf(cell), scan.selection));
}

function certFormulas({
  sheet,
  line,
  row,
}: {
  readonly sheet: SheetScan;
  readonly line: readonly CellContent[];
  readonly row: number;
}): Found[] {
  return line.flatMap((content, column) => {
    if (typeof content !== 'string' || !content.startsWith('=') || !LOOKS_LIKE_OURS.test(content)) return [];
    const names = parseCalls(content).map(({ name }) => name);
    return names.length === 0 ? [] : [{ sheet, row, column: sheet.left + column, formula: content, names }];
  });
}

function certCell(found: Found, spill: Rectangle | null): CertCell {
  const { sheet, row, column } = found;
  const shows = Array.from({ length: spill?.rows ?? 1 }, (_, down) =>
    Array.from({ length: spill?.columns ?? 1 }, (__, right) => valueAt(sheet, row + down, column + right)),
  );
  const error = shows.flat().find(isCellError)?.code ?? null;
  return { ...found, address: cellAddress(row, column), shows, error, busy: error !== null && BUSY.has(error) };
}

/** What a cell of a sheet shows; empty outside of what was read. */
export function valueAt(sheet: SheetScan, row: number, column: number): Cell {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? '';
}

function partsOf(cell: Found, spill: Rectangle | null): string[] {
  if (spill === null) return [];
  return Array.from({ length: spill.rows * spill.columns - 1 }, (_, index) => {
    const place = index + 1;
    return placeKey({
      sheet: cell.sheet.name,
      row: cell.row + Math.floor(place / spill.columns),
      column: cell.column + (place % spill.columns),
    });
  });
}

function areaOf({ row, column, shows }: CertCell): Rectangle {
  return { row, column, rows: shows.length, columns: shows[0]?.length ?? 1 };
}

function meets(a: Rectangle, b: Rectangle): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
