import type { OurSheet } from '../our-sheet';

/** Sheet-scoped names of an auditor's copy of a scoring sheet. In users' files: add, never rename. */
export const PACK_NAMES = {
  /** Two cells: id of the site, and name of the sheet the copy was made from. */
  origin: 'CERT_PackOf',
  /** What stood in the rows when the copy was made: id, then the merged fields in their order. */
  base: 'CERT_PackBase',
  /** The same of the special deductions: category and description. */
  baseSpecials: 'CERT_PackBaseSpecials',
} as const;

/** Whether a scoring sheet is a copy that is to be merged back. */
export function isPack(sheet: OurSheet): boolean {
  return Object.hasOwn(sheet.names, PACK_NAMES.origin);
}
