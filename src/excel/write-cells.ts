import type { CellContent, NewContent } from './cell-content';
import { cellInput } from './cell-input';
import { bytesOf, bytesOfPlace, rangesOf } from './cell-places';
import { partAfterPart } from './part-after-part';
import { partsBySize } from './parts-by-size';
import type { SheetPlace } from './read-spills';

export interface CellToWrite extends SheetPlace {
  readonly after: NewContent;
}

/**
 * What is to be written, in parts of one request each. Plain values go first: a formula spills only into cells that are already empty.
 */
export function writingParts<Change extends CellToWrite>(changes: readonly Change[]): Change[][] {
  const values = changes.filter(({ after }) => 'value' in after);
  const formulas = changes.filter(({ after }) => 'formula' in after);
  return partsBySize([...values, ...formulas], (change, previous) => bytesOf(change.after) + bytesOfPlace(change, previous));
}

/** Writes parts of {@link writingParts}. Cells whose formula Excel rejects are told and left as they are. */
export async function writeCells<Change extends CellToWrite>(
  context: Excel.RequestContext,
  parts: readonly (readonly Change[])[],
  onRejected: (change: Change) => void,
): Promise<void> {
  await partAfterPart({
    parts,
    work: async (part) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      const values = part.filter(({ after }) => 'value' in after);
      for (const { range, cells } of rangesOf(context, values)) {
        range.values = cells.map((line) => line.map(({ after }) => ('value' in after ? plainInput(after.value) : '')));
      }
      const formulas = part.filter(({ after }) => 'formula' in after);
      for (const { range, cells } of rangesOf(context, formulas)) {
        range.formulas = cells.map((line) => line.map(({ after }) => ('formula' in after ? after.formula : '')));
      }
      await context.sync();
    },
    onRejected,
  });
}

function plainInput(value: CellContent): CellContent {
  return typeof value === 'boolean' ? value : cellInput(value);
}
