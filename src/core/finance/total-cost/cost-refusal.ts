import type { CostCase, CostLineId, CostYear } from './scenario';

/** Where in a scenario something is wrong. */
interface Place {
  readonly line: CostLineId;
  readonly year: CostYear;
}

/** Why a scenario has no totals yet. Money in whole fen. */
export type CostRefusal =
  /** No number, or finer than a fen. */
  | (Place & { readonly code: 'cost_not_an_amount'; readonly case: CostCase; readonly text: string })
  /** No number of hours, or below 0. */
  | (Place & { readonly code: 'cost_not_hours'; readonly case: CostCase; readonly text: string })
  | (Place & { readonly code: 'cost_case_missing'; readonly missing: readonly CostCase[] })
  /** A cost below 0, or a subsidy above 0. */
  | (Place & { readonly code: 'cost_wrong_sign'; readonly case: CostCase; readonly amountFen: bigint })
  | (Place & {
      readonly code: 'cost_out_of_order';
      readonly less: CostCase;
      readonly lessFen: bigint;
      readonly more: CostCase;
      readonly moreFen: bigint;
    })
  | { readonly code: 'hourly_rate_missing' }
  | { readonly code: 'hourly_rate_not_an_amount'; readonly text: string };
