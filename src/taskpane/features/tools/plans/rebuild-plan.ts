import { trialCard } from '../../../../rate-cards';
import { standardOf, type InputCells, type Marker, type SheetPlan } from '../../../../sheets';

/**
 * The plan of the sheet a marker speaks of; null for a standard or rate card this version does not know.
 *
 * @param cells - Named columns of the sheet: one made from the body's own table of points brings its standard along in them.
 */
export async function rebuildPlan(marker: Marker, cells: InputCells): Promise<SheetPlan | null> {
  const { kind, subject, locale, edition } = marker;
  if (kind === 'scoring') {
    const standard = standardOf(marker, cells);
    if (standard === null) return null;
    const { buildScoringSheet } = await import(/* webpackChunkName: "scoring-sheet" */ '../../../../sheets/scoring/build-scoring-sheet');
    return buildScoringSheet({ standard, locale, ...(edition === undefined ? {} : { edition }) });
  }
  if (kind !== 'fees' || subject !== trialCard.id) return null;
  const { buildFeeSheet } = await import(/* webpackChunkName: "fee-sheet" */ '../../../../sheets/fees/build-fee-sheet');
  return buildFeeSheet({ card: trialCard, locale });
}
