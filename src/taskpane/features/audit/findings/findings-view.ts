import { quote } from '../../../../core/cells/cell';
import { scoredSheets } from '../../../../sheets/packs/scored-sheets';
import { SPECIAL_ROW, type FindingStatus } from '../../../../i18n/sheets';
import { cellOf, FINDING_NAMES, SCORING_NAMES, syncFindings, type FindingsSync, type OurSheet } from '../../../../sheets';
import { cellName } from '../../../../sheets/cell-reference';
import { listedFindings, type ListedFinding } from '../../../../sheets/findings/listed';

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** A row of a list as the card shows it. */
export interface FindingView {
  readonly number: string;
  readonly row: string;
  readonly description: string;
  readonly status: FindingStatus | null;
  readonly special: boolean;
  readonly gone: boolean;
  readonly inList: Place;
  /** Null where the scoring row is not found. */
  readonly inScoring: Place | null;
}

export interface FindingsView {
  readonly lists: number;
  readonly scoringSheets: number;
  readonly findings: readonly FindingView[];
  /** Special deductions of which no rectification is recorded. */
  readonly specialOpen: readonly FindingView[];
  /** As the lists count them; null where a list has not been calculated. */
  readonly open: number | null;
  readonly overdue: number | null;
  readonly sync: FindingsSync;
}

/** What the card says of the lists in a workbook. */
export function findingsView(sheets: readonly OurSheet[]): FindingsView {
  const lists = sheets.filter(({ marker }) => marker?.kind === 'findings');
  const sync = syncFindings(sheets);
  const gone = new Set(sync.gone.map(({ number }) => number));
  const rows = lists.flatMap(listedFindings);
  const viewOf = (row: ListedFinding): FindingView => {
    const numbers = row.list.names[FINDING_NAMES.numbers];
    return {
      number: row.number,
      row: row.id ?? `${labelOf(row)}${String((row.specialLine ?? 0) + 1)}`,
      description: row.description,
      status: row.status,
      special: row.specialLine !== null,
      gone: gone.has(row.number),
      inList: { sheet: row.list.name, address: numbers ? cellName(numbers.row + row.line, numbers.column) : 'A1' },
      inScoring: scoringPlace(row, sheets),
    };
  };
  return {
    lists: lists.length,
    scoringSheets: scoredSheets(sheets).length,
    findings: rows.map(viewOf),
    specialOpen: rows.filter((row) => isSpecialOpen(row) && !gone.has(row.number)).map(viewOf),
    open: sum(lists, FINDING_NAMES.open),
    overdue: sum(lists, FINDING_NAMES.overdue),
    sync,
  };
}

function labelOf({ list }: ListedFinding): string {
  return SPECIAL_ROW[list.marker?.locale ?? 'zh-CN'];
}

function isSpecialOpen({ specialLine, rectified, status }: ListedFinding): boolean {
  return specialLine !== null && !rectified && status !== 'verified' && status !== 'closed';
}

function scoringPlace({ sheet, id, specialLine }: ListedFinding, sheets: readonly OurSheet[]): Place | null {
  const found = sheets.find(({ name, marker }) => name === sheet && marker?.kind === 'scoring');
  const cells = found?.names[specialLine === null ? SCORING_NAMES.ids : SCORING_NAMES.specialCategories];
  if (!cells) return null;
  const line = specialLine ?? cells.values.findIndex(([value]) => quote(value).trim() === id);
  return line < 0 ? null : { sheet, address: cellName(cells.row + line, cells.column) };
}

function sum(lists: readonly OurSheet[], name: string): number | null {
  let total = 0;
  for (const list of lists) {
    const count = cellOf(list, name);
    if (typeof count !== 'number') return null;
    total += count;
  }
  return total;
}
