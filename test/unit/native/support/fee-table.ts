import type { Cell, Matrix } from '../../../../src/core/cells/cell';
import type { NativeArgument, NativeRecord } from '../../../../src/functions/native/native-form';
import { compute } from '../../../support/call';
import { ScoreSheet, shownTable, tableOf, type Shown } from './score-sheet';

const FIRST_ROW = 30;

/** Address of a cell of the table, which stands below the inputs. */
const place = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${String(FIRST_ROW + row)}`;

/** A table in formulas, made while its inputs were as given; null where the form has none. */
export class FeeTable {
  readonly sheet = new ScoreSheet();
  private readonly size: { readonly rows: number; readonly columns: number } | null;

  constructor(
    record: NativeRecord,
    inputs: ReadonlyMap<string, Matrix>,
    args: readonly (NativeArgument | null)[],
    current: readonly (Cell | Matrix)[],
  ) {
    for (const [topLeft, rows] of inputs) this.sheet.write(topLeft, rows);
    const answer = compute(record.id, ...current);
    if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
    const cells = tableOf(record).cells(args, shownTable(answer), place);
    this.size = cells === null ? null : { rows: cells.length, columns: cells[0]?.length ?? 0 };
    if (cells !== null) this.sheet.place(place(0, 0), cells);
  }

  get made(): boolean {
    return this.size !== null;
  }

  shown(): Shown[][] {
    const { rows, columns } = this.size ?? { rows: 0, columns: 0 };
    return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => this.sheet.get(place(row, column))));
  }
}

/** The answer of the function as it is shown. */
export function shownAnswer(id: string, ...args: readonly (Cell | Matrix)[]): readonly (readonly Shown[])[] {
  return shownTable(compute(id, ...args));
}
