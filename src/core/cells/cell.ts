/** An Excel error such as `#N/A` that stands in a cell. */
export interface CellError {
  readonly code: string;
}

/**
 * What Excel hands over for one cell. A blank cell arrives as 0 (desktop), null or "" (web): all three mean "nothing written"
 * wherever 0 is no sensible answer.
 */
export type Cell = number | string | boolean | null | undefined | CellError;

/** A range as rows of cells. */
export type Matrix = readonly (readonly Cell[])[];

/** Nothing written: null, omitted or text of blanks only. The number 0 is not blank here; where it means blank the rule says so. */
export function isBlank(cell: Cell): cell is null | undefined | string {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** The cell as a reader would quote it in a sentence. */
export function quote(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (isCellError(cell)) return cell.code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
