import type { NativeArgument, NativeCell, NativeRecord } from '../../../src/functions/native/native-form';
import { address, type PlacedArgument, type PlacedCase } from './place-cases';
import { isError } from './outcome';

/** The answer of a placed case as native cells, row by row; null where the form does not express these arguments. */
export function nativeCells({ form }: NativeRecord, placed: PlacedCase): readonly (readonly NativeCell[])[] | null {
  const { args, expected, row, column } = placed;
  if (form === null) return null;
  if (form.kind === 'table') {
    // A refused call has no table to take the shape from; converting leaves such a cell alone.
    if (isError(expected[0]?.[0])) return null;
    const answer = expected.map((cells) => cells.map((cell) => (typeof cell === 'object' || typeof cell === 'boolean' ? '' : cell)));
    return form.cells(args.map(wholeArgument), answer, (down, right) => address(row + down, column + right));
  }
  const shape = form.cellwise ? expected : [[0]];
  const formulas = shape.map((cells, down) =>
    cells.map((_, right) =>
      form.formula(args.map((argument) => (form.cellwise ? oneCell(argument, down, right) : wholeArgument(argument)))),
    ),
  );
  const cells = formulas.map((line) => line.flatMap((formula) => (formula === null ? [] : [{ formula }])));
  return cells.every((line, index) => line.length === formulas[index]?.length) ? cells : null;
}

function wholeArgument(argument: PlacedArgument | null): NativeArgument | null {
  if (argument === null) return null;
  const { text, literal, rows, columns } = argument;
  return { text, rows, columns, ...(literal === undefined ? {} : { literal }) };
}

/** The cell of an argument that goes with one cell of the answer. */
function oneCell(argument: PlacedArgument | null, down: number, right: number): NativeArgument | null {
  if (argument?.start == null) return wholeArgument(argument);
  const { rows, columns, start } = argument;
  if (rows === 1 && columns === 1) return wholeArgument(argument);
  return { text: address(start.row + down, start.column + right), rows: 1, columns: 1 };
}
