import type { Cell, Matrix } from '../../core/cells/cell';
import type { ArgumentName } from '../../core/refusal';
import { accept, refuse, type Result } from '../../core/result';
import type { Answer, AnswerCell, Argument } from '../definition';

/** An argument that goes along cell by cell with the first one, or is one cell for all. */
export interface MappedArgument {
  readonly name: ArgumentName;
  readonly argument: Argument | undefined;
}

/**
 * The answer of a function that works cell by cell over its first argument: a range in gives a range out.
 *
 * A bad cell errs alone; only a shape that does not fit refuses the whole call.
 *
 * @param first - The range that gives the answer its shape.
 * @param others - Arguments of the same shape, or single cells.
 * @param compute - The answer for one cell and the cells that go with it.
 */
export function mapCells(
  first: Argument | undefined,
  others: readonly MappedArgument[],
  compute: (cell: Cell, others: readonly Cell[]) => Result<string | number>,
): Answer {
  const range: Matrix = first ?? [[null]];
  const rows = range.length;
  const columns = range[0]?.length ?? 0;
  for (const { name, argument } of others) {
    const misfit = argument && shapeRefusal(name, argument, rows, columns);
    if (misfit) return misfit;
  }
  const answer: AnswerCell[][] = range.map((line, row) =>
    line.map((cell, column) => {
      const result = compute(
        cell,
        others.map(({ argument }) => pick(argument, row, column)),
      );
      return result.ok ? result.value : { refusal: result.refusal };
    }),
  );
  return accept(answer);
}

function shapeRefusal(name: ArgumentName, argument: Matrix, rows: number, columns: number): ReturnType<typeof refuse> | null {
  const ownRows = argument.length;
  const ownColumns = argument[0]?.length ?? 0;
  if ((ownRows === 1 && ownColumns === 1) || (ownRows === rows && ownColumns === columns)) return null;
  return refuse({
    code: 'shape_mismatch',
    argument: name,
    rows: ownRows,
    columns: ownColumns,
    expectedRows: rows,
    expectedColumns: columns,
  });
}

function pick(argument: Argument | undefined, row: number, column: number): Cell {
  if (!argument) return null;
  return argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument[row]?.[column];
}
