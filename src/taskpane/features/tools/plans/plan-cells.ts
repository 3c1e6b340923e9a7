import { rectangle, type Rectangle } from '../../../../excel/address';
import type { SheetPlan } from '../../../../sheets';

export interface PlannedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells of a plan as far as bringing a sheet back needs them; rows and columns counted from 0. */
export interface PlanCells {
  readonly formulas: readonly PlannedFormula[];
  /** Words and figures of rows that no user is meant to change, by which the row is known again. */
  readonly words: ReadonlyMap<number, readonly { readonly column: number; readonly text: string }[]>;
  readonly lastRow: number;
}

export function planCells({ blocks, validations }: SheetPlan): PlanCells {
  // What may be typed is checked when it is typed: such cells are inputs.
  const inputs = validations.map(({ address }) => rectangle(address));
  const formulas: PlannedFormula[] = [];
  const words = new Map<number, { column: number; text: string }[]>();
  let lastRow = 0;
  for (const block of blocks) {
    const start = rectangle(block.topLeft);
    block.rows.forEach((line, down) =>
      line.forEach((cell, right) => {
        const place = { row: start.row + down, column: start.column + right };
        lastRow = Math.max(lastRow, place.row);
        if (block.kind === 'formulas') formulas.push({ ...place, formula: String(cell) });
        else if (cell !== '' && !inputs.some((input) => holds(input, place))) {
          words.set(place.row, [...(words.get(place.row) ?? []), { column: place.column, text: String(cell) }]);
        }
      }),
    );
  }
  return { formulas, words, lastRow };
}

function holds({ row, column, rows, columns }: Rectangle, place: { readonly row: number; readonly column: number }): boolean {
  return place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;
}
