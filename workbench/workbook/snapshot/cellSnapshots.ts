import type { CellPosition } from '@odoo/o-spreadsheet';
import type { CellSnapshot, SheetSnapshot } from '../../contract';
import type { Host } from '../../richapi/host';
import { cellValue } from '../../richapi/types/rangeCells';
import { areaAddress } from '../address';
import { cellArea, isSingleCell } from '../area';

/** Every cell that shows or computes something, by address. */
export function cellSnapshots(host: Host, sheetId: string): SheetSnapshot['cells'] {
  const found: Record<string, CellSnapshot> = {};
  for (const position of host.getters.getEvaluatedCellsPositions(sheetId)) {
    const cell = cellSnapshot(host, position);
    if (cell !== null) found[areaAddress(cellArea(position.col, position.row))] = cell;
  }
  return found;
}

function cellSnapshot(host: Host, position: CellPosition): CellSnapshot | null {
  const { sheetId, col, row } = position;
  const cell = host.getters.getCell(position);
  const isFormula = cell?.isFormula === true;
  const value = cellValue(host, sheetId, col, row);
  if (value === '' && !isFormula) return null;
  const numberFormat = host.cells.numberFormatOf(sheetId, col, row);
  return {
    value: value as string | number | boolean,
    ...(host.getters.getEvaluatedCell(position).type === 'error' ? { isError: true } : {}),
    ...(isFormula ? { formula: cell.compiledFormula.toFormulaString(host.getters), ...spillOf(host, position) } : {}),
    ...(numberFormat === 'General' ? {} : { numberFormat }),
  };
}

function spillOf(host: Host, position: CellPosition): Pick<CellSnapshot, 'spill'> {
  const zone = host.getters.getSpreadZone(position);
  return zone === undefined || isSingleCell(zone) ? {} : { spill: areaAddress(zone) };
}
