import { isBlank, isCellError, type Cell, type Matrix } from '../cells/cell';
import { HUNDRED, rational, ZERO, type Rational } from '../exact';
import { groupOfClause } from '../scoring/breakdown';
import { groupHeadings, withoutSums } from './point-sums';
import type { PointProblem } from './point-problem';
import { clauseText, exactText, fitsCell, isWithin, oneLine, pointsOf, type PointRow, type RawRow } from './point-row';
import { headingOf, POINT_COLUMNS, ruleOf, type PointColumn } from './point-words';

/** A table of points as read; `rows` are complete only while no problem is an error. */
export interface PointTable {
  readonly rows: readonly PointRow[];
  readonly total: Rational;
  readonly problems: readonly PointProblem[];
}

export interface PointTableRules {
  /** Points that groups of clauses must add up to; empty where nothing is required. */
  readonly required: readonly { readonly clause: string; readonly points: number }[];
  /** Number of the first row as the user sees it. */
  readonly firstRow?: number;
}

/** Far above any standard, and as many as a sheet can be worked with. */
export const MOST_POINT_ROWS = 500;

/** Rows above a heading that may be a title or a remark. */
const HEADING_WITHIN = 10;

/**
 * A table of points from the cells of a paste or a range, with everything that is wrong with it.
 *
 * Blank group cells take the group above, as merged cells leave them. Nothing is guessed: what is not understood is a problem with its row.
 */
export function readPointTable(cells: Matrix, rules: PointTableRules): PointTable {
  const { firstRow = 1 } = rules;
  const heading = headingIn(cells);
  const columns = heading?.columns ?? byPosition(cells);
  const problems: PointProblem[] = [];
  if (cells.every((row) => row.every(isBlank))) return empty({ code: 'table_empty' });
  if (heading === null) {
    const width = Math.max(...cells.map((row) => row.length));
    if (width < 3) return empty({ code: 'columns_too_few', columns: width });
    problems.push({ code: 'heading_missing' });
  } else {
    const missing = (['clause', 'name', 'points'] as const).filter((column) => !(column in heading.columns));
    if (missing.length > 0)
      return empty(...missing.map((column) => ({ code: 'column_missing' as const, row: heading.row + firstRow, column })));
  }
  const raw = rawRows(cells, columns, heading === null ? 0 : heading.row + 1, firstRow);
  if (raw.length === 0) return empty({ code: 'table_empty' });
  if (raw.length > MOST_POINT_ROWS) return empty({ code: 'rows_too_many', rows: raw.length, limit: MOST_POINT_ROWS });
  return checkedTable(raw, rules, problems);
}

/** The table of lines whose columns are known. */
export function checkedTable(raw: readonly RawRow[], { required }: PointTableRules, found: readonly PointProblem[] = []): PointTable {
  const problems = [...found];
  const sums = withoutSums(raw, required);
  problems.push(...sums.problems);
  const headings = groupHeadings(raw);
  const lines = sums.rows.filter(({ clause, points }) => !(headings.has(clause) && isBlank(points)));
  const rows: PointRow[] = [];
  const seen = new Map<string, number>();
  for (const line of lines) {
    const checked = rowProblems(line, required, seen);
    problems.push(...checked.problems);
    if (line.clause !== '' && !seen.has(line.clause)) seen.set(line.clause, line.row);
    if (checked.points === null || checked.problems.some(({ code }) => code !== 'points_not_decimal')) continue;
    const { row, clause, name } = line;
    const group = line.group === '' ? (headings.get(groupOfClause(clause, 1)) ?? null) : line.group;
    rows.push({ row, clause, name, points: checked.points, group, rule: ruleOf(line.rule) ?? 'proportional' });
  }
  problems.push(...groupProblems(rows, required));
  const total = sum(rows);
  // Sums of an unfinished table would only repeat what is missing in it.
  if (rows.length === lines.length) problems.push(...totalProblems(rows, total, required));
  return { rows, total, problems };
}

function empty(...problems: PointProblem[]): PointTable {
  return { rows: [], total: ZERO, problems };
}

function sum(rows: readonly PointRow[]): Rational {
  return rows.reduce((total, { points }) => total.add(points), ZERO);
}

type Columns = Partial<Record<PointColumn, number>>;

/** The row of headings: the first that names at least two columns, among them the points. */
function headingIn(cells: Matrix): { readonly row: number; readonly columns: Columns } | null {
  for (const [row, line] of cells.slice(0, HEADING_WITHIN).entries()) {
    const best = new Map<PointColumn, { readonly at: number; readonly fit: number }>();
    for (const [at, cell] of line.entries()) {
      const found = typeof cell === 'string' ? headingOf(cell) : null;
      if (found === null) continue;
      const known = best.get(found.column);
      if (known === undefined || found.fit < known.fit) best.set(found.column, { at, fit: found.fit });
    }
    if (best.size >= 2) return { row, columns: Object.fromEntries([...best].map(([column, { at }]) => [column, at])) };
  }
  return null;
}

function byPosition(cells: Matrix): Columns {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Object.fromEntries(POINT_COLUMNS.slice(0, width).map((column, at) => [column, at]));
}

function rawRows(cells: Matrix, columns: Columns, from: number, firstRow: number): RawRow[] {
  const rows: RawRow[] = [];
  let groupAbove = '';
  for (const [index, line] of cells.slice(from).entries()) {
    const cell = (column: PointColumn): Cell => {
      const at = columns[column];
      return at === undefined ? '' : line[at];
    };
    const group = oneLine(cell('group'));
    if (group !== '') groupAbove = group;
    if ((['clause', 'name', 'points', 'rule'] as const).every((column) => isBlank(cell(column)))) continue;
    rows.push({
      row: index + from + firstRow,
      clause: clauseText(cell('clause')),
      name: oneLine(cell('name')),
      points: cell('points'),
      group: groupAbove,
      rule: oneLine(cell('rule')),
    });
  }
  return rows;
}

function rowProblems(
  { row, clause, name, points: cell, group, rule }: RawRow,
  required: PointTableRules['required'],
  seen: ReadonlyMap<string, number>,
): { readonly problems: PointProblem[]; readonly points: Rational | null } {
  const problems: PointProblem[] = [];
  const value = oneLine(cell);
  if (isCellError(cell)) return { problems: [{ code: 'cell_error', row, value }], points: null };
  if (clause === '') problems.push({ code: 'clause_missing', row, value: name });
  if (name === '') problems.push({ code: 'name_missing', row, value: clause });
  const points = pointsOf(cell);
  if (isBlank(cell)) problems.push({ code: 'points_missing', row, value: clause === '' ? name : clause });
  else if (points === null) problems.push({ code: 'points_not_a_number', row, value });
  else if (points.compare(ZERO) <= 0) problems.push({ code: 'points_not_positive', row, value });
  else if (!fitsCell(points)) problems.push({ code: 'points_not_decimal', row, value });
  const otherRow = seen.get(clause);
  if (otherRow !== undefined) problems.push({ code: 'clause_duplicate', row, value: clause, otherRow });
  if (clause !== '' && required.length > 0 && !required.some((one) => isWithin(clause, one.clause))) {
    problems.push({ code: 'clause_outside', row, value: clause, groups: required.map((one) => one.clause) });
  }
  const numbered = /^[\d.]*\d/u.exec(group.normalize('NFKC'))?.[0];
  if (numbered !== undefined && clause !== '' && clause !== numbered && !isWithin(clause, numbered)) {
    problems.push({ code: 'group_contradicts', row, value: group, clause });
  }
  if (ruleOf(rule) === null) problems.push({ code: 'rule_unknown', row, value: rule });
  return { problems, points };
}

/** A group of clauses has one name. */
function groupProblems(rows: readonly PointRow[], required: PointTableRules['required']): PointProblem[] {
  if (required.length > 0) return [];
  const first = new Map<string, PointRow>();
  return rows.flatMap((row): PointProblem[] => {
    const key = groupOfClause(row.clause, 1);
    const known = first.get(key);
    if (row.group === null) return [];
    if (known === undefined) first.set(key, row);
    return known === undefined || known.group === row.group
      ? []
      : [{ code: 'group_differs', row: row.row, value: row.group, other: known.group ?? '', otherRow: known.row }];
  });
}

function totalProblems(rows: readonly PointRow[], total: Rational, required: PointTableRules['required']): PointProblem[] {
  if (required.length === 0) return total.equals(HUNDRED) ? [] : [{ code: 'total_not_100', total: exactText(total) }];
  return required.flatMap(({ clause, points }): PointProblem[] => {
    const own = sum(rows.filter((row) => isWithin(row.clause, clause)));
    return own.equals(rational(points))
      ? []
      : [{ code: 'group_total_differs', group: clause, total: exactText(own), required: String(points) }];
  });
}

/** The column (from 0) that holds the clauses; the first where no heading says so. */
export function clauseColumn(cells: Matrix): number {
  return headingIn(cells)?.columns.clause ?? 0;
}
