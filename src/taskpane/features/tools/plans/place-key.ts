import type { SheetPlace } from '../../../../excel/read-spills';

/** A cell as one text, to find it again by; rows and columns counted from 0. */
export function placeKey({ sheet, row, column }: SheetPlace): string {
  return `${String(row)},${String(column)}!${sheet}`;
}
