import { cellAddress } from '../../../../functions/calls/cell-address';
import { MARKER_NAME, type OurSheet } from '../../../../sheets';

/** Address of a sheet's marker cell, which stays whatever becomes of its rows. */
export function markerCell({ names }: OurSheet): string {
  const cells = names[MARKER_NAME];
  return cells ? cellAddress(cells.row, cells.column) : 'A1';
}
