import type { Cell } from '../../core/cells/cell';
import type { LocalText } from '../../core/local-text';

/** One argument of a call as formula text that may stand anywhere in an expression, e.g. `B4`, `"监督"` or `(B4+1)`. */
export interface NativeArgument {
  readonly text: string;
  /** The constant it is, where it is written out: lets a form settle a word while it is made. */
  readonly literal?: Exclude<Cell, null | undefined>;
  /** Number of cells, where the formula tells (a reference, an array, a constant). */
  readonly rows?: number;
  readonly columns?: number;
}

/** The arguments of a call by position; null (or nothing at the end) where one was left out. */
export type NativeArguments = readonly (NativeArgument | null | undefined)[];

/** A cell of a table in its native form: a constant, or a formula without the equals sign. */
export type NativeCell = string | number | { readonly formula: string };

/**
 * The same result as a CERT.* function by formulas every spreadsheet knows: Excel 2016, WPS, LibreOffice 7.
 *
 * Where the function refuses, the form gives `NA()`: a formula cannot carry a sentence. All texts are without the equals sign. A form
 * is null where these arguments cannot be expressed; the cell then keeps its value.
 */
export type NativeForm =
  /**
   * One answer. With `cellwise` the function goes cell by cell over its arguments (a range in, a range out): the form is asked once
   * for each cell, with arguments that name one cell each.
   */
  | {
      readonly kind: 'single';
      readonly cellwise: boolean;
      /** With `cellwise`: positions of arguments that every cell reads as they are, e.g. a range of thresholds. */
      readonly whole?: readonly number[];
      readonly formula: (args: NativeArguments) => string | null;
    }
  /**
   * A table, cell by cell.
   *
   * @param answer - The table as it stands now: its size, and texts that do not change with the inputs.
   * @param place - Gives the address of a cell of the table itself (counted from 0), for formulas that build on each other.
   */
  | {
      readonly kind: 'table';
      readonly cells: (
        args: NativeArguments,
        answer: readonly (readonly (string | number)[])[],
        place: (row: number, column: number) => string,
      ) => readonly (readonly NativeCell[])[] | null;
    };

/** What is known of a function's life without the add-in. */
export interface NativeRecord {
  /** Name of the function without `CERT.`. */
  readonly id: string;
  /** Null where classic formulas cannot express the function; `limits` then says why. */
  readonly form: NativeForm | null;
  /** Inputs for which the form equals the function, or why there is none; shown on the reference page. */
  readonly limits: LocalText;
}
