import { isBlank, type Cell } from '../../core/cells/cell';
import { clauseText, oneLine, type RawRow } from '../../core/audit/point-row';
import { checkedTable, type PointTable } from '../../core/audit/point-table';
import { designationOf, requiredTotals } from '../../standards/standard-from-table';
import { cellOf, columnOf, type OurSheet } from '../our-sheet';
import { STANDARD_NAMES, STANDARD_VERSION } from './names';

/** A table of points as its sheet has it now, checked anew: it may have been changed by hand. */
export interface KeptTable {
  readonly designation: string;
  readonly edition: string;
  readonly body: string;
  readonly source: string;
  readonly table: PointTable;
}

/** Why a sheet cannot be read as a table of points. */
export type KeptTableRefusal = { readonly code: 'newer_version'; readonly version: number } | { readonly code: 'names_lost' };

/** The table of points a sheet keeps. */
export function readStandardSheet(
  sheet: OurSheet,
): { readonly ok: true; readonly value: KeptTable } | { readonly ok: false; readonly refusal: KeptTableRefusal } {
  const version = sheet.marker?.version ?? 0;
  if (version > STANDARD_VERSION) return { ok: false, refusal: { code: 'newer_version', version } };
  const held = sheet.names[STANDARD_NAMES.points];
  const clauses = columnOf(sheet, STANDARD_NAMES.clauses);
  const names = columnOf(sheet, STANDARD_NAMES.names);
  if (held === null || held === undefined || clauses.length === 0 || names.length === 0)
    return { ok: false, refusal: { code: 'names_lost' } };
  const groups = columnOf(sheet, STANDARD_NAMES.groups);
  const rules = columnOf(sheet, STANDARD_NAMES.rules);
  const raw = clauses.flatMap((clause, index): RawRow[] => {
    const points = exactPoints(held.values[index]?.[0], held.contents[index]?.[0]);
    if ([clause, names[index], points].every(isBlank)) return [];
    const [group, rule] = [oneLine(groups[index]), oneLine(rules[index])];
    return [{ row: held.row + index + 1, clause: clauseText(clause), name: oneLine(names[index]), points, group, rule }];
  });
  const text = (name: string): string => oneLine(cellOf(sheet, name));
  const designation = designationOf(text(STANDARD_NAMES.designation) || (sheet.marker?.subject ?? ''));
  return {
    ok: true,
    value: {
      designation,
      edition: text(STANDARD_NAMES.edition),
      body: text(STANDARD_NAMES.body),
      source: text(STANDARD_NAMES.source),
      table:
        raw.length === 0
          ? { ...checkedTable([], { required: [] }), problems: [{ code: 'table_empty' }] }
          : checkedTable(raw, { required: requiredTotals(designation) }),
    },
  };
}

/** A division that we wrote is read exactly; its result has 15 digits only. */
function exactPoints(value: Cell, content: unknown): Cell {
  return typeof content === 'string' && /^=\d+\/\d+$/u.test(content) ? content.slice(1) : value;
}
