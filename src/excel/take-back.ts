import type { CellContent } from './cell-content';
import { bytesOf } from './cell-places';
import { excelRun } from './excel-run';
import { readHeld } from './read-held';
import type { SheetPlace } from './read-spills';
import { writeCells, writingParts, type CellToWrite } from './write-cells';

/** A cell with what it held before it was written to. */
export interface CellToTakeBack extends CellToWrite {
  /** Null for a cell that another one filled. */
  readonly was: CellContent | null;
}

/** Writing failed, and cells hold what was written all the same. */
export class NotTakenBackError extends Error {
  override readonly name = 'NotTakenBackError';

  constructor(
    readonly left: readonly SheetPlace[],
    cause: unknown,
  ) {
    super('what was written could not be taken back', { cause });
  }
}

/**
 * Gives cells back what they held, sheet by sheet in runs of their own: the sheet that refused the writing, and so was not written,
 * refuses this too.
 *
 * @param cause - Why it has to be.
 * @throws NotTakenBackError naming the cells that still hold something else.
 */
export async function takeBack(cells: readonly CellToTakeBack[], cause?: unknown): Promise<void> {
  const left: SheetPlace[] = [];
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    const own = cells.filter((cell) => cell.sheet === sheet);
    try {
      await excelRun((context) => writeCells(context, writingParts(own), () => undefined));
    } catch {
      left.push(...(await stillChanged(own)));
    }
  }
  if (left.length > 0) throw new NotTakenBackError(left, cause);
}

/** Where nobody can look, every cell counts as changed: the way back compares each once more. */
async function stillChanged(cells: readonly CellToTakeBack[]): Promise<readonly SheetPlace[]> {
  try {
    const held = await excelRun((context) => readHeld(context, cells, ({ after }) => bytesOf(after)));
    return cells.filter(({ was }, index) => was !== null && held[index]?.content !== was);
  } catch {
    return cells;
  }
}
