import type { OurSheet } from '../our-sheet';
import { COLUMN } from '../scoring/layout';

/** In sheets of the first layout points lost stood two columns right of the nonconforming samples. */
const FIRST_LAYOUT = 2;

/** How many columns right of the nonconforming samples a scoring sheet has its points lost, which have no name of their own. */
export function lostFromNonconforming({ marker }: Pick<OurSheet, 'marker'>): number {
  if (marker !== null && marker.version < 2) return FIRST_LAYOUT;
  // Both are single letters.
  return COLUMN.lost.charCodeAt(0) - COLUMN.nonconforming.charCodeAt(0);
}
