import type { Cell, Matrix } from '../../../src/core/cells/cell';

/** One argument of a generated call: left out, one cell, or rows of cells. A blank cell is a matrix of one null. */
export type CaseArgument = Cell | Matrix;

/** A generated call of one function. */
export interface CallCase {
  /** Name of the function without `CERT.`. */
  readonly id: string;
  readonly args: readonly CaseArgument[];
}

export const isMatrix = (argument: CaseArgument): argument is Matrix => Array.isArray(argument);

/** The argument as the rectangle a function receives; null for one left out. */
export function rectangleOf(argument: CaseArgument | undefined): Matrix | null {
  if (argument === null || argument === undefined) return null;
  return isMatrix(argument) ? argument : [[argument]];
}

/** A case as one line of a report. */
export const describeCase = ({ id, args }: CallCase): string =>
  `CERT.${id}(${args.map((argument) => JSON.stringify(argument)).join(', ')})`;
