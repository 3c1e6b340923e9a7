import { isCellError } from '../../../../core/cells/cell';
import type { CellChange } from '../../../../excel/cell-change';
import type { SheetCells } from '../../../../excel/read-sheet-cells';

/** What freezing a sheet changes, and how many formulas stay because they show an error, which is no value to keep. */
export interface FreezePlan {
  readonly changes: readonly CellChange[];
  readonly errors: number;
}

/** Every formula of a sheet as what it shows. A cell that shows something else by the time it is written is left alone. */
export function freezeChanges({ sheet, row, column, contents, values }: SheetCells): FreezePlan {
  const formulas = contents.flatMap((line, down) =>
    line.flatMap((content, right) =>
      typeof content === 'string' && content.startsWith('=')
        ? [{ place: { row: row + down, column: column + right }, content, shows: values[down]?.[right] }]
        : [],
    ),
  );
  const changes = formulas.flatMap(({ place, content, shows }): CellChange[] =>
    isCellError(shows) ? [] : [{ sheet, ...place, anchor: place, before: content, shown: shows ?? '', after: { value: shows ?? '' } }],
  );
  return { changes, errors: formulas.length - changes.length };
}
