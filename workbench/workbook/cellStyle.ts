import type { Style } from '@odoo/o-spreadsheet';
import { toEngineFormat } from './numberFormat';

/**
 * A cell's style with what Excel knows and the engine cannot show.
 *
 * The engine copies, moves and undoes the style of a cell as a whole, so these extra fields follow the cell through
 * inserted rows, copy and paste and undo without any bookkeeping.
 */
export interface CellStyle extends Style {
  /** The format as Excel was given it, when the engine's format differs from it. */
  numberFormat?: string;
  /** Set where a protected sheet may be edited. */
  unlocked?: boolean;
  hiddenFormula?: boolean;
  fontName?: string;
  indent?: number;
}

export const TEXT_FORMAT = '@';

/** The number format an add-in reads back. */
export function excelNumberFormat(style: CellStyle | undefined, engineFormat: string | undefined): string {
  const kept = style?.numberFormat;
  // A format set by hand in the engine's own menus overrules the kept one.
  if (kept !== undefined && (kept === TEXT_FORMAT || toEngineFormat(kept) === (engineFormat ?? ''))) return kept;
  return engineFormat === undefined || engineFormat === '' ? 'General' : engineFormat;
}
