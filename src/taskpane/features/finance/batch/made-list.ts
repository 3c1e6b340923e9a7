import type { BatchTotals } from '../../../../core/finance/batch/batch-totals';
import type { RowRefusal } from '../../../../core/finance/batch/client-refusal';

/** A row without a price, to be shown beside the result. */
export interface RefusedRow {
  readonly row: number;
  readonly refusal: RowRefusal;
}

/** A price list that was made. */
export interface MadeList {
  readonly sheet: string;
  readonly source: { readonly sheet: string; readonly left: number };
  readonly totals: BatchTotals;
  /** Rows that repeat a client above. */
  readonly repeated: number;
  /** The first ones; all are in the list. */
  readonly refused: readonly RefusedRow[];
}
