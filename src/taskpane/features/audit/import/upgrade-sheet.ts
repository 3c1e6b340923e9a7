import type { OurSheet, SheetPlan } from '../../../../sheets';
import { upgradeOfFirst, type UsedCells } from '../../../../sheets/migration/first-scoring-sheet';
import { buildScoringSheet } from '../../../../sheets/scoring/build-scoring-sheet';

/** The plan of a new scoring sheet with what one of the first layout holds, and the old rows without a place in it. */
export function upgradeSheet(sheet: OurSheet, cells: UsedCells): { readonly plan: SheetPlan; readonly left: readonly number[] } | null {
  const upgrade = upgradeOfFirst(sheet, cells);
  return upgrade === null ? null : { plan: buildScoringSheet(upgrade.options), left: upgrade.left };
}
