import { meaningOf } from '../../../../core/cells/words';
import { quote, type Cell } from '../../../../core/cells/cell';
import { rational } from '../../../../core/exact';
import { trialCard } from '../../../../rate-cards';
import { FINDING_NAMES, standardOf, type InputCells, type Marker, type SheetPlan } from '../../../../sheets';
import { STANDARD_NAMES } from '../../../../sheets/standard/names';
import { ladders } from '../../../../standards/ladders';

/** Kinds of sheets whose plan follows from their marker and their named columns; the others depend on sheets as they were at the time. */
export const REBUILT_KINDS: ReadonlySet<Marker['kind']> = new Set<Marker['kind']>(['scoring', 'fees', 'ladder', 'standard', 'findings']);

/**
 * The plan of the sheet a marker speaks of; null for a standard, ladder or rate card this version does not know.
 *
 * @param cells - Named columns of the sheet: one made from the body's own table of points brings its standard along in them.
 */
export async function rebuildPlan(marker: Marker, cells: InputCells): Promise<SheetPlan | null> {
  const { kind, subject, locale, edition } = marker;
  switch (kind) {
    case 'scoring': {
      const standard = standardOf(marker, cells);
      if (standard === null) return null;
      const { buildScoringSheet } = await import(/* webpackChunkName: "scoring-sheet" */ '../../../../sheets/scoring/build-scoring-sheet');
      return buildScoringSheet({ standard, locale, ...(edition === undefined ? {} : { edition }) });
    }
    case 'fees': {
      if (subject !== trialCard.id) return null;
      const { buildFeeSheet } = await import(/* webpackChunkName: "fee-sheet" */ '../../../../sheets/fees/build-fee-sheet');
      return buildFeeSheet({ card: trialCard, locale });
    }
    case 'ladder': {
      const id = meaningOf('ladder', subject);
      const ladder = ladders.find((known) => known.id === id);
      if (ladder === undefined) return null;
      const { buildLadderSheet } = await import(/* webpackChunkName: "ladder-sheet" */ '../../../../sheets/ladder/build-ladder-sheet');
      return buildLadderSheet({ ladder, locale });
    }
    case 'standard': {
      const { buildStandardSheet } = await import(
        /* webpackChunkName: "standard-sheet" */ '../../../../sheets/standard/build-standard-sheet'
      );
      return buildStandardSheet({ locale, designation: subject, edition: edition ?? '', date: 0, rows: tableRows(cells) });
    }
    case 'findings': {
      const capacity = cells[FINDING_NAMES.numbers]?.length ?? 0;
      if (capacity === 0) return null;
      const { buildFindingsSheet } = await import(
        /* webpackChunkName: "findings-sheet" */ '../../../../sheets/findings/build-findings-sheet'
      );
      return buildFindingsSheet({ locale, subject, capacity });
    }
    default:
      return null;
  }
}

/** The rows of a table as far as its formulas need them: figures are the user's to type, and no formula is made from them. */
function tableRows(cells: InputCells) {
  const text = (cell: Cell): string => (cell === null || cell === undefined ? '' : quote(cell));
  return (cells[STANDARD_NAMES.clauses] ?? []).map((clause, row) => ({
    row,
    clause: text(clause),
    name: text(cells[STANDARD_NAMES.names]?.[row]),
    points: rational(1),
    group: null,
    rule: 'proportional' as const,
  }));
}
