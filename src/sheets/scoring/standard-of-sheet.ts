import { isBlank, quote, type Cell } from '../../core/cells/cell';
import { clauseText, oneLine, pointsOf } from '../../core/audit/point-row';
import { gbt27922, type Standard } from '../../standards';
import { isPredecessor, predecessorOfClause } from '../../standards/predecessor-standard';
import { standardFromTable, type TableRow } from '../../standards/standard-from-table';
import type { Marker } from '../marker';
import { SCORING_NAMES } from '../names';
import type { InputCells } from '../our-sheet';

/**
 * The standard a scoring sheet was made to; null for one this version does not know.
 *
 * A sheet made from the body's own table brings it along in its clauses, names and original points: it needs no other sheet.
 */
export function standardOf({ subject, edition }: Pick<Marker, 'subject' | 'edition'>, cells: InputCells): Standard | null {
  if (Object.keys(cells).length === 0) return null;
  if (edition !== undefined) return ownTable(subject, cells);
  if (subject === gbt27922.designation) return gbt27922;
  const clauses = cells[SCORING_NAMES.clauses] ?? [];
  const first = clauses.find((cell) => !isBlank(cell));
  return isPredecessor(subject) && first !== undefined ? predecessorOfClause(quote(first)) : null;
}

function ownTable(designation: string, cells: InputCells): Standard | null {
  const column = (key: keyof typeof SCORING_NAMES): readonly Cell[] => cells[SCORING_NAMES[key]] ?? [];
  const [ids, names, defaults] = [column('ids'), column('indicators'), column('defaults')];
  const rows = column('clauses').flatMap((cell, index): TableRow[] => {
    const clause = clauseText(cell);
    const points = pointsOf(defaults[index]);
    const id = oneLine(ids[index]);
    // A row that was inserted by hand has no original points: it is no part of the table.
    if (clause === '' || points === null) return [];
    return [{ clause, name: oneLine(names[index]) || clause, points, ...(id === '' ? {} : { id }) }];
  });
  return rows.length === 0 ? null : standardFromTable(designation, rows);
}
