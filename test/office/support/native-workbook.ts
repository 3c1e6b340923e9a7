import { convertFormula } from '../../../src/functions/native/convert-formula';
import type { NativeCell } from '../../../src/functions/native/native-form';
import { nativeRegistry } from '../../../src/functions/native/registry';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../workbench/contract';
import { address } from '../../differential/support/place-cases';
import { helpers } from '@odoo/o-spreadsheet';
import { callsAddin } from '../../../xlsx/stored-formula';

const records = new Map(nativeRegistry.map((record) => [record.id, record]));

/** What a cell shows that only a program that calculates can put right. */
const STALE = 'stale';

/** The workbook with the add-in's formulas converted to native ones, whose results are left stale; what has no form keeps its value. */
export function nativeWorkbook(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: nativeCells(sheet) })) };
}

function nativeCells({ cells }: SheetSnapshot): SheetSnapshot['cells'] {
  const converted: Record<string, CellSnapshot> = { ...cells };
  for (const [place, cell] of Object.entries(cells)) {
    if (cell.formula === undefined || !callsAddin(cell.formula, 'CERT')) continue;
    const { left, top, right, bottom } = helpers.toZone(cell.spill ?? place);
    const at = (row: number, column: number): string => address(top + row, left + column);
    const answer = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => shown(cells[at(row, column)])),
    );
    const conversion = convertFormula({ formula: cell.formula, answer, place: at, records });
    const rows = conversion.kind === 'native' ? conversion.rows : answer;
    rows.forEach((line, row) => line.forEach((content, column) => (converted[at(row, column)] = written(content, cells[at(row, column)]))));
  }
  return converted;
}

function shown(cell: CellSnapshot | undefined): string | number {
  const value = cell?.value ?? '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

function written(content: NativeCell, before: CellSnapshot | undefined): CellSnapshot {
  const format = before?.numberFormat === undefined ? {} : { numberFormat: before.numberFormat };
  if (typeof content !== 'object') return { value: content, ...(before?.isError === true ? { isError: true } : {}), ...format };
  return { value: STALE, formula: `=${content.formula}`, ...format };
}
