import { columnName } from '../address';
import type { SheetSnapshot } from '../snapshot';
import { CHARACTER, PIXELS } from '../write-sizes';
import { all, at, attribute, children, flag, numeric, type Element } from './xml-tree';

/** Beyond these a width set to the end of the sheet says nothing of any column in use. */
const MOST_COLUMNS = 200;

const columnsOf = (sheet: Element): Element[] => children(at(sheet, 'cols'), 'col');
const rowsOf = (sheet: Element): Element[] => children(at(sheet, 'sheetData'), 'row');

function columnRange(column: Element): string {
  const [min, max] = [numeric(column, 'min') ?? 1, Math.min(numeric(column, 'max') ?? 1, MOST_COLUMNS)];
  return `${columnName(min - 1)}:${columnName(max - 1)}`;
}

export function readColumnWidths(sheet: Element): SheetSnapshot['columnWidths'] {
  return columnsOf(sheet).flatMap((column) => {
    const width = numeric(column, 'width');
    if (width === undefined || (numeric(column, 'min') ?? 1) > MOST_COLUMNS) return [];
    return [{ columns: columnRange(column), points: (width * CHARACTER) / PIXELS }];
  });
}

export function readRowHeights(sheet: Element): SheetSnapshot['rowHeights'] {
  const set = rowsOf(sheet).flatMap((row) => {
    const height = numeric(row, 'ht');
    return height === undefined || !flag(row, 'customHeight') ? [] : [{ row: numeric(row, 'r') ?? 0, points: height }];
  });
  const runs: { first: number; last: number; points: number }[] = [];
  for (const { row, points } of set) {
    const run = runs.at(-1);
    if (run?.last === row - 1 && run.points === points) run.last = row;
    else runs.push({ first: row, last: row, points });
  }
  return runs.map(({ first, last, points }) => ({ rows: `${String(first)}:${String(last)}`, points }));
}

export function readMerges(sheet: Element): string[] {
  const merges = at(sheet, 'mergeCells');
  return merges === null ? [] : all(merges, 'mergeCell').map((merge) => attribute(merge, 'ref') ?? '');
}

/** Rows and columns that are not shown, such as `2:2` and `A:C`. */
export function readHidden(sheet: Element): Pick<SheetSnapshot, 'hiddenRows' | 'hiddenColumns'> {
  const columns = columnsOf(sheet)
    .filter((column) => flag(column, 'hidden'))
    .map(columnRange);
  const rows = rowsOf(sheet)
    .filter((row) => flag(row, 'hidden'))
    .map((row) => `${attribute(row, 'r') ?? ''}:${attribute(row, 'r') ?? ''}`);
  return { ...(rows.length === 0 ? {} : { hiddenRows: rows }), ...(columns.length === 0 ? {} : { hiddenColumns: columns }) };
}
