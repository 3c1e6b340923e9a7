import type { Model } from '@odoo/o-spreadsheet';
import type { CellPlace } from '../chrome/cell-note';

export interface CellPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** Where the selected cell is on the page, or null while it is scrolled out of view. */
export function placeOfSelectedCell(model: Model, gridArea: HTMLElement): CellPlace | null {
  const canvas = gridArea.querySelector('.o-grid');
  const { sheetId, col, row } = model.getters.getActivePosition();
  if (!canvas || !model.getters.isVisibleInViewport({ sheetId, col, row })) return null;
  const zone = model.getters.expandZone(sheetId, { left: col, right: col, top: row, bottom: row });
  const rect = model.getters.getVisibleRect(zone);
  const origin = canvas.getBoundingClientRect();
  return {
    left: origin.left + rect.x,
    top: origin.top + rect.y,
    right: origin.left + rect.x + rect.width,
    bottom: origin.top + rect.y + rect.height,
  };
}

export function selectedCellHasList({ getters }: Model): boolean {
  return getters.getValidationRuleForCell(getters.getActivePosition())?.criterion.type === 'isValueInList';
}
