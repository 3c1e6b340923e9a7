import type { OurSheet } from '../our-sheet';
import { isPack } from './names';

/** The scoring sheets that count: an auditor's copy does once it is merged back. */
export function scoredSheets(sheets: readonly OurSheet[]): OurSheet[] {
  return sheets.filter((sheet) => sheet.marker?.kind === 'scoring' && !isPack(sheet));
}
