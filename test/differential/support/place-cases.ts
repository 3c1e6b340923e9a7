import { columnName } from '../../../workbench/workbook/address';
import type { Cell } from '../../../src/core/cells/cell';
import { isCellError } from '../../../src/core/cells/cell';
import { isMatrix, type CallCase, type CaseArgument } from './call-case';
import { definitionOf, expectedOf, type Outcome } from './outcome';

/** An argument as it is written in the formula of a placed case; null where it is left out. */
export interface PlacedArgument {
  readonly text: string;
  readonly literal?: string | number;
  readonly rows: number;
  readonly columns: number;
  /** Where its first cell lies, counted from 0; null for a constant. */
  readonly start: { readonly row: number; readonly column: number } | null;
}

export interface PlacedCase {
  readonly call: CallCase;
  readonly expected: Outcome;
  readonly args: readonly (PlacedArgument | null)[];
  /** The answer's first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** Cases of one function on a sheet of its own: inputs at the left, answers to the right of all inputs. */
export interface PlacedSheet {
  readonly id: string;
  /** Inputs by address, as they are typed: numbers, texts, formulas of errors. */
  readonly inputs: ReadonlyMap<string, Input>;
  readonly cases: readonly PlacedCase[];
  readonly rows: number;
  readonly columns: number;
}

export type Input = string | number | boolean | { readonly formula: string };

export const address = (row: number, column: number): string => `${columnName(column)}${String(row + 1)}`;

/**
 * Lays out the cases one below the other. Every third single value stands in the formula itself, the others in cells.
 *
 * @param constants - Positions of arguments that always stand in the formula.
 */
export function placeCases(id: string, calls: readonly CallCase[], constants: readonly number[] = []): PlacedSheet {
  const expected = calls.map(expectedOf);
  const width = (argument: CaseArgument): number => (isMatrix(argument) ? (argument[0]?.length ?? 0) : 1);
  const answerColumn = Math.max(...calls.map(({ args }) => args.reduce<number>((sum, argument) => sum + width(argument), 0))) + 1;
  const inputs = new Map<string, Input>();
  const cases: PlacedCase[] = [];
  let row = 0;
  calls.forEach((call, index) => {
    const outcome = expected[index] ?? [];
    let column = 0;
    let height = outcome.length;
    const args = call.args.map((argument, position): PlacedArgument | null => {
      if (argument === null || argument === undefined) return null;
      if (
        !isMatrix(argument) &&
        typeof argument !== 'boolean' &&
        !isCellError(argument) &&
        (constants.includes(position) || (index + position) % 3 === 0)
      )
        return { text: constant(argument), literal: argument, rows: 1, columns: 1, start: null };
      const rows = isMatrix(argument) ? argument : [[argument]];
      const start = { row, column };
      rows.forEach((line, down) => line.forEach((cell, right) => put(inputs, address(row + down, column + right), cell)));
      const columns = rows[0]?.length ?? 0;
      column += columns;
      height = Math.max(height, rows.length);
      const last = address(row + rows.length - 1, start.column + columns - 1);
      const first = address(row, start.column);
      return { text: first === last ? first : `${first}:${last}`, rows: rows.length, columns, start };
    });
    cases.push({ call, expected: outcome, args, row, column: answerColumn });
    row += height;
  });
  const answerWidth = Math.max(...expected.map((outcome) => outcome[0]?.length ?? 1));
  return { id, inputs, cases, rows: row, columns: answerColumn + answerWidth };
}

/** The call as it is typed, without the equals sign. A required argument is left out by its comma alone. */
export function liveText({ call, args }: PlacedCase): string {
  const texts = args.map((argument) => argument?.text ?? '');
  const required = definitionOf(call.id).parameters.filter(({ optional }) => optional !== true).length;
  while (texts.length > required && texts.at(-1) === '') texts.pop();
  return `CERT.${call.id}(${texts.join(',')})`;
}

const constant = (value: string | number): string => (typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`);

const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '=NA()',
  '#DIV/0!': '=1/0',
  '#VALUE!': '="a"+1',
  '#NUM!': '=SQRT(-1)',
  '#REF!': '=INDIRECT("x!!")',
  '#NAME?': '=NOSUCHFUNCTION()',
};

function put(inputs: Map<string, Input>, where: string, cell: Cell): void {
  if (cell === null || cell === undefined || cell === '') return;
  if (!isCellError(cell)) {
    inputs.set(where, cell);
    return;
  }
  const formula = ERRORS[cell.code];
  if (formula === undefined) throw new Error(`no formula gives ${cell.code}`);
  inputs.set(where, { formula });
}
