import { isCellError, type Cell, type Matrix } from '../../../../src/core/cells/cell';
import type { Answer } from '../../../../src/functions/definition';
import type { NativeArgument, NativeCell, NativeForm, NativeRecord } from '../../../../src/functions/native/native-form';
import type { SheetPlan } from '../../../../src/sheets/plan';
import { compute } from '../../../support/call';
import { PlanEngine } from '../../sheets/support/engine';

/** A sheet without anything in it. */
const EMPTY: SheetPlan = {
  kind: 'scoring',
  version: 1,
  locale: 'zh-CN',
  name: 'empty',
  tabColor: '#000000',
  font: { name: 'Arial', size: 10, address: 'A1' },
  columnWidths: [],
  rowHeights: [],
  blocks: [],
  styles: {},
  styled: [],
  borders: [],
  numberFormats: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
  names: [],
  frozenRows: 0,
  print: { area: 'A1', titleRows: '$1:$1', footerLeft: '', footerCenter: '' },
  firstInput: 'A1',
};

/** What stands for every error: a formula cannot say which. */
export const REFUSED = 'refused';

export type Shown = string | number;

/** A cell as it is typed. Blank cells are really empty. */
function typed(cell: Cell): string | number {
  if (cell === null || cell === undefined) return '';
  if (isCellError(cell)) return `=${cell.code}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell === '') return '=""';
  // A clause such as 5.1.2 would be taken for a date.
  return typeof cell === 'string' && /\d/u.test(cell) ? `'${cell}` : cell;
}

/** Formulas in a calculation engine that has none of the add-in's functions in them. */
export class ScoreSheet {
  private readonly engine = new PlanEngine(EMPTY);

  write(topLeft: string, rows: Matrix): void {
    this.engine.write(
      topLeft,
      rows.map((row) => row.map(typed)),
    );
  }

  /** Puts cells of a native form in; constants stay constants. */
  place(topLeft: string, rows: readonly (readonly NativeCell[])[]): void {
    this.engine.write(
      topLeft,
      rows.map((row) => row.map((cell) => (typeof cell === 'object' ? `=${cell.formula}` : typeof cell === 'string' ? `'${cell}` : cell))),
    );
  }

  get(address: string): Shown {
    const value = this.engine.get(address);
    if (typeof value === 'object' && value !== null) return REFUSED;
    return typeof value === 'boolean' ? String(value) : (value ?? '');
  }
}

/** An argument that is a reference of so many cells. */
export function reference(text: string, rows = 1, columns = 1): NativeArgument {
  return { text, rows, columns };
}

/** An argument that is written out. */
export function literal(value: string | number): NativeArgument {
  return { text: typeof value === 'string' ? `"${value}"` : String(value), literal: value, rows: 1, columns: 1 };
}

/** The formula of a form with one answer; null where it has none for these arguments. */
export function formulaOf({ form }: NativeRecord, ...args: readonly (NativeArgument | null)[]): string | null {
  if (form?.kind !== 'single') throw new Error('no form with one answer');
  return form.formula(args);
}

/** The table of a form. */
export function tableOf({ form }: NativeRecord): Extract<NativeForm, { kind: 'table' }> {
  if (form?.kind !== 'table') throw new Error('no table');
  return form;
}

/** What the function shows in its first cell. */
export function shownByCore(id: string, ...args: readonly (Cell | Matrix)[]): Shown {
  return shownTable(compute(id, ...args))[0]?.[0] ?? REFUSED;
}

/** An answer as it is shown; refusals are all alike. */
export function shownTable(answer: Answer): readonly (readonly Shown[])[] {
  if (!answer.ok) return [[REFUSED]];
  return answer.value.map((row) => row.map((cell) => (typeof cell === 'object' ? REFUSED : cell)));
}

/** Where tables are put: their top left cell, far from the inputs. */
const TABLE = { column: 'J'.charCodeAt(0), row: 40 };

const placed = (row: number, column: number): string => `${String.fromCharCode(TABLE.column + column)}${String(TABLE.row + row)}`;

/** Puts the cells of a table's native form in, made from the table as it stands. */
export function placeTable(
  sheet: ScoreSheet,
  form: Extract<NativeForm, { kind: 'table' }>,
  args: readonly (NativeArgument | null)[],
  answer: readonly (readonly Shown[])[],
): void {
  const cells = form.cells(args, answer, placed);
  if (cells === null) throw new Error('the table has no native form');
  sheet.place(placed(0, 0), cells);
}

/** What the cells of the table show. */
export function readTable(sheet: ScoreSheet, rows: number, columns: number): Shown[][] {
  return Array.from({ length: rows }, (_row, row) => Array.from({ length: columns }, (_column, column) => sheet.get(placed(row, column))));
}
