import type { SheetPlan } from '../../../../../src/sheets';

/** A plan with what is typed and named only: what the add-in reads back, without formulas and looks that take seconds to draw. */
export function quickPlan(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    blocks: plan.blocks.filter(({ kind }) => kind === 'values'),
    styled: [],
    borders: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}
