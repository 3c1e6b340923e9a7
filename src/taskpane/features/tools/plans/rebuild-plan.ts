import { trialCard } from '../../../../rate-cards';
import type { Marker, SheetPlan } from '../../../../sheets';
import { gbt27922 } from '../../../../standards';

/** The plan of the sheet a marker speaks of; null for a standard or rate card this version does not know. */
export async function rebuildPlan({ kind, subject, locale }: Marker): Promise<SheetPlan | null> {
  if (kind === 'scoring') {
    if (subject !== gbt27922.designation) return null;
    const { buildScoringSheet } = await import(/* webpackChunkName: "scoring-sheet" */ '../../../../sheets/scoring/build-scoring-sheet');
    return buildScoringSheet({ standard: gbt27922, locale });
  }
  if (kind !== 'fees' || subject !== trialCard.id) return null;
  const { buildFeeSheet } = await import(/* webpackChunkName: "fee-sheet" */ '../../../../sheets/fees/build-fee-sheet');
  return buildFeeSheet({ card: trialCard, locale });
}
