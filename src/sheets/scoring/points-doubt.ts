import { isWarning } from '../../core/audit/point-problem';
import { clauseText, exactText, oneLine, type PointRow } from '../../core/audit/point-row';
import type { PointsDifference, PointsDoubt } from '../../core/audit/points-doubt';
import { isBlank } from '../../core/cells/cell';
import { toCellNumber } from '../../core/exact';
import { gbt27922 } from '../../standards';
import { isPredecessor } from '../../standards/predecessor-standard';
import { withoutSeparator } from '../marker';
import { SCORING_NAMES } from '../names';
import { columnOf, type OurSheet } from '../our-sheet';
import { readStandardSheet } from '../standard/read-standard-sheet';
import { isSamePoints } from './assess';

/**
 * Why the points of a scoring sheet do not count as the certification body's own; null where they do.
 *
 * What the sheet says of itself is no proof, as anybody can type it: the table of points that it was made from must be in the workbook, and
 * both must agree in every clause, name and figure.
 *
 * @param sheets - Every sheet of ours in the workbook.
 */
export function pointsDoubt(scoring: OurSheet, sheets: readonly OurSheet[]): PointsDoubt | null {
  const { subject = '', edition } = scoring.marker ?? {};
  if (isPredecessor(subject)) return { code: 'points_of_replaced_standard', designation: subject };
  if (edition === undefined) return editedPoints(scoring) ?? { code: 'points_default' };
  if (subject !== gbt27922.designation) return { code: 'points_of_other_standard', designation: subject };
  const edited = editedPoints(scoring);
  if (edited !== null) return edited;
  const doubts = sheets.filter((sheet) => isTableOf(sheet, subject, edition)).map((sheet) => doubtOfTable(scoring, sheet));
  // A copy of the table that was changed does not harm the one that agrees.
  return doubts.includes(null) ? null : (doubts[0] ?? { code: 'points_table_missing', designation: subject, edition });
}

/** The first row whose points are not those the sheet was made with. */
function editedPoints(scoring: OurSheet): PointsDoubt | null {
  const [points, defaults, clauses] = [SCORING_NAMES.points, SCORING_NAMES.defaults, SCORING_NAMES.clauses].map((name) =>
    columnOf(scoring, name),
  );
  const line = points?.findIndex((cell, index) => !isSamePoints(cell, defaults?.[index])) ?? -1;
  if (line < 0) return null;
  const clause = oneLine(clauses?.[line]) || `#${String(line + 1)}`;
  return { code: 'points_edited', clause, points: oneLine(points?.[line]), original: oneLine(defaults?.[line]) };
}

/** Whether a sheet keeps a table of an edition, by its marker or, where that is lost, by its fields. */
function isTableOf(sheet: OurSheet, subject: string, edition: string): boolean {
  if (sheet.marker?.kind !== 'standard') return false;
  if (sheet.marker.subject === subject && sheet.marker.edition === edition) return true;
  const kept = readStandardSheet(sheet);
  return kept.ok && kept.value.designation === subject && withoutSeparator(kept.value.edition) === edition;
}

function doubtOfTable(scoring: OurSheet, sheet: OurSheet): PointsDoubt | null {
  const kept = readStandardSheet(sheet);
  if (!kept.ok || !kept.value.table.problems.every(isWarning)) return { code: 'points_table_unreadable', sheet: sheet.name };
  const difference = firstDifference(scoring, kept.value.table.rows);
  return difference === null ? null : { code: 'points_table_differs', sheet: sheet.name, difference };
}

/** The first row, from the top of the scoring sheet, in which it and a table part; then the first row of the table that it lacks. */
function firstDifference(scoring: OurSheet, table: readonly PointRow[]): PointsDifference | null {
  const left = new Map(table.map((row) => [row.clause, row]));
  const names = columnOf(scoring, SCORING_NAMES.indicators);
  const points = columnOf(scoring, SCORING_NAMES.points);
  for (const [line, cell] of columnOf(scoring, SCORING_NAMES.clauses).entries()) {
    const [name, value] = [names[line], points[line]];
    if ([cell, name, value].every(isBlank)) continue;
    const clause = clauseText(cell);
    const row = left.get(clause);
    if (row === undefined) return { part: 'row_added', clause: clause || oneLine(name) || `#${String(line + 1)}` };
    if (oneLine(name) !== row.name) return { part: 'name', clause, here: oneLine(name), there: row.name };
    if (value !== toCellNumber(row.points)) return { part: 'points', clause, here: oneLine(value), there: exactText(row.points) };
    left.delete(clause);
  }
  const [lost] = left.keys();
  return lost === undefined ? null : { part: 'row_lost', clause: lost };
}
