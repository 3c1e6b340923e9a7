import type { Cell, Matrix } from '../../core/cells/cell';

/** A rectangle of cells as a formula names it. */
export interface CellReference {
  /** The sheet the formula names, or null for its own. */
  readonly sheet: string | null;
  /** In A1 style without dollar signs, e.g. `B3` or `B3:B18`. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** Why an argument cannot be read back from the formula alone. */
export type UnreadableReason =
  /** An expression, a name or another function's result. */
  | 'expression'
  /** A whole column or row. */
  | 'whole_column'
  /** Cells of another workbook. */
  | 'other_workbook';

/** One argument as written in a formula. */
export type CallArgument =
  | { readonly kind: 'omitted' }
  /** A number, text, logical value or error written out. */
  | { readonly kind: 'constant'; readonly value: Exclude<Cell, null | undefined> }
  | { readonly kind: 'array'; readonly rows: Matrix }
  | { readonly kind: 'reference'; readonly reference: CellReference }
  /** Another call of one of our functions and nothing else. */
  | { readonly kind: 'call'; readonly call: FunctionCall }
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: UnreadableReason };

/** A call of one of our functions inside a formula. */
export interface FunctionCall {
  /** Upper case, without the namespace, e.g. `SCORE`. */
  readonly name: string;
  /** As written in the formula. */
  readonly text: string;
  readonly args: readonly CallArgument[];
}
