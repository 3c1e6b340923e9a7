import { cellArea, bounding, intersection, type Area } from '../../workbook/area';
import type { Host } from '../host';

/** The smallest area with everything in it that is used, formats too unless only values count; null for an empty sheet. */
export function usedArea(host: Host, sheetId: string, valuesOnly: boolean, within?: Area): Area | null {
  host.calculate();
  const { getters } = host;
  let used: Area | null = null;
  const add = (col: number, row: number): void => {
    const cell = cellArea(col, row);
    if (within !== undefined && intersection(within, cell) === null) return;
    used = used === null ? cell : bounding(used, cell);
  };
  for (const { col, row, sheetId: id } of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell({ sheetId: id, col, row }).type !== 'empty') add(col, row);
  }
  if (valuesOnly) return used;
  for (const cell of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(cell.id);
    add(col, row);
  }
  return used;
}
