import type { Model } from '@odoo/o-spreadsheet';
import { goToPlace, isPlaceLink } from '../../workbook/placeLinks';

/** How far a pointer may move between press and release and still click. */
const SLACK = 4;

/**
 * Follows links to places in the workbook at a click on their cell, as Excel does; the grid would first show what the link says.
 *
 * @param leadsNowhere - Told where the place is gone.
 */
export function followLinks(grid: HTMLElement, model: Model, leadsNowhere: () => void): void {
  let pressed: { x: number; y: number } | null = null;
  grid.addEventListener('pointerdown', ({ button, clientX, clientY, ctrlKey, shiftKey, metaKey, target }) => {
    const onCells = target instanceof Element && target.closest('.o-grid-overlay') !== null;
    pressed = button === 0 && onCells && !ctrlKey && !shiftKey && !metaKey ? { x: clientX, y: clientY } : null;
  });
  grid.addEventListener('click', ({ clientX, clientY }) => {
    const start = pressed;
    pressed = null;
    if (start === null || Math.hypot(clientX - start.x, clientY - start.y) > SLACK) return;
    // The press has selected the cell.
    const link = model.getters.getEvaluatedCell(model.getters.getActivePosition()).link;
    if (link !== undefined && isPlaceLink(link.url) && !goToPlace(model, link.url)) leadsNowhere();
  });
}
