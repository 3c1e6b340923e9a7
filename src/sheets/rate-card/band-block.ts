import type { OurSheet } from '../our-sheet';
import { BAND_NAMES } from './names';

/** The rows that a sheet has for bands, as its user counts them; null where they are lost. */
export function bandBlock(sheet: Pick<OurSheet, 'names'>): { readonly first: number; readonly rows: number } | null {
  const cells = Object.values(BAND_NAMES).map((name) => sheet.names[name] ?? null);
  const [min] = cells;
  if (!min || cells.some((column) => column?.row !== min.row)) return null;
  return { first: min.row + 1, rows: Math.min(...cells.map((column) => column?.values.length ?? 0)) };
}
