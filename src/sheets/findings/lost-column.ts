import { fixedColumn } from '../cell-reference';
import { SCORING_NAMES } from '../names';
import type { OurSheet } from '../our-sheet';

/** In sheets of the first layout points lost had no name; they stood two columns right of the nonconforming samples. */
const FIRST_LAYOUT = 2;

/** The cells that show the points lost by each indicator, for a formula of another sheet; null where they are lost themselves. */
export function lostColumn(sheet: OurSheet): string | null {
  const lost = sheet.names[SCORING_NAMES.lost];
  if (lost) return fixedColumn(sheet.name, lost);
  const nonconforming = sheet.names[SCORING_NAMES.nonconforming];
  const isFirstLayout = sheet.marker !== null && sheet.marker.version < 2;
  return isFirstLayout && nonconforming ? fixedColumn(sheet.name, nonconforming, FIRST_LAYOUT) : null;
}
