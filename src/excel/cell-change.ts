import type { Cell } from '../core/cells/cell';
import type { CellPlace } from './cell-blocks';
import { newContent, type CellContent, type NewContent } from './cell-content';
import type { SheetPlace } from './read-spills';

/** One cell to be changed. */
export interface CellChange extends SheetPlace {
  /** What the cell must still hold for the change to be made. Null for a cell that another one fills: that one decides. */
  readonly before: CellContent | null;
  /** What the cell must still show, where what is written depends on it. */
  readonly shown?: Cell;
  readonly after: NewContent;
  /** The cell with whose formula it belongs together: all of them are changed, or none. */
  readonly anchor: CellPlace;
}

/** A change that was made. */
export interface MadeChange extends CellChange {
  /** What the cell holds since. */
  readonly now: CellContent;
  /** What it shows since; what was written where nobody could look. */
  readonly shows: Cell;
}

export interface ChangeOutcome {
  readonly made: readonly MadeChange[];
  /** Changes left out because their cells, or cells they belong together with, hold or show something else by now. */
  readonly skipped: readonly CellChange[];
  /** Changes left out because Excel does not take the formula of one of the cells that belong together. */
  readonly rejected: readonly CellChange[];
  /** What ended the writing halfway and could not be taken back, in Excel's words; null where all was written. */
  readonly stopped: string | null;
  /** False where what was written could not be looked at afterwards. */
  readonly checked: boolean;
}

/** By which cells that belong together are told from others. */
export function groupOf({ sheet, anchor }: CellChange): string {
  return `${String(anchor.row)},${String(anchor.column)}!${sheet}`;
}

/** The changes that take others back: formulas return, and what they fill is emptied for them. */
export function reversed({ made }: Pick<ChangeOutcome, 'made'>): CellChange[] {
  return made.map(({ sheet, row, column, anchor, now, before }) => ({
    sheet,
    row,
    column,
    anchor,
    before: now,
    after: before === null ? { value: '' } : newContent(before),
  }));
}

/** Whether a cell holds what was written to it: one in Text format keeps a formula, or a number, as text. */
export function isAsWritten({ after, now }: Pick<MadeChange, 'after' | 'now'>): boolean {
  if ('formula' in after) return typeof now === 'string' && now.startsWith('=');
  return typeof after.value === 'string' || typeof now === typeof after.value || after.value === now;
}
