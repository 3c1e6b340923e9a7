import type { CellChange } from '../../../../excel/apply-changes';
import type { Seal } from '../../../../sheets/scoring-signature';
import type { KeepReason } from '../../../../functions/native/conversion';

/** The commands that change cells. */
export type ChangingTool = 'native' | 'freeze' | 'live' | 'repair';
export type ToolId = ChangingTool | 'check';

/** Why a cell stays as it is. */
export type LeftReason =
  | { readonly code: 'protected' }
  /** Its sheet is signed. */
  | ({ readonly code: 'signed' } & Seal)
  /** Its function has not answered yet. */
  | { readonly code: 'busy' }
  /** It shows an error, which is no value to keep. */
  | { readonly code: 'error'; readonly error: string }
  /** It shows #NAME?, as a host without the add-in leaves it behind; it is no error of its inputs. */
  | { readonly code: 'stuck' }
  | { readonly code: 'unknown_function'; readonly name: string }
  /** Something of the user's stands where its answer would go. */
  | { readonly code: 'occupied'; readonly cell: string };

/** A cell by its sheet and address. */
export interface CellName {
  readonly sheet: string;
  readonly address: string;
}

/** A cell that is changed, with those its formula fills. */
export interface PlannedCell extends CellName {
  readonly formula: string;
  readonly becomes: 'native' | 'value' | 'live';
  /** Why it becomes a value and no formula; null where a value is what was asked for. */
  readonly reason: KeepReason | null;
  /** `in_error`: it shows an error now. `masked`: it shows none, but has a function that may hide one. */
  readonly remark?: 'in_error' | 'masked';
  readonly changes: readonly CellChange[];
}

export interface LeftCell extends CellName {
  readonly formula: string;
  readonly reason: LeftReason;
}

/** Why a sheet of ours cannot be brought back. */
export type SheetRefusal =
  | { readonly code: 'other_version'; readonly version: number; readonly known: number }
  | { readonly code: 'unknown_subject'; readonly subject: string }
  /** A row was deleted, moved or relabelled so that it cannot be found any more; told by the number and words it began with. */
  | { readonly code: 'row_lost'; readonly row: number; readonly label: string }
  /** A named range lies in other columns than it began in. */
  | { readonly code: 'columns_moved'; readonly name: string; readonly from: string; readonly to: string }
  | { readonly code: 'marker_lost' }
  | { readonly code: 'protected' }
  | ({ readonly code: 'signed' } & Seal);

export interface RefusedSheet {
  readonly sheet: string;
  readonly refusal: SheetRefusal;
}

/** What a command would do. */
export interface ToolPlan {
  readonly tool: ChangingTool;
  readonly cells: readonly PlannedCell[];
  readonly left: readonly LeftCell[];
  /** For the way back: sheets that cannot be rebuilt. */
  readonly refused: readonly RefusedSheet[];
  /** For the way back: how many sheets of ours are in scope. */
  readonly sheetsOfOurs: number;
}
