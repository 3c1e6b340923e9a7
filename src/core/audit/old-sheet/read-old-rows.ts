import { isBlank, isCellError, type Cell, type Matrix } from '../../cells/cell';
import type { OldSheetChoices } from './choices';
import type { ColumnMeaning } from './column-meaning';
import { sameRow, type OldHeading } from './find-heading';
import { judgeRow } from './judge-row';
import { matchRow } from './match-row';
import type { OldRow, OldRowOutcome, OldRowProblem, SkipReason } from './old-row';
import { plainNameWithoutBrackets } from './plain-name';
import { plainText } from './plain-text';
import { readOldClause } from './read-old-clause';
import { rowCells, type RowCells } from './row-cells';
import { isSubtotal } from './subtotal';
import type { OldSheetTarget, TargetRow } from './target';

interface Reading {
  readonly matrix: Matrix;
  readonly heading: OldHeading | null;
  readonly meanings: readonly ColumnMeaning[];
  readonly target: OldSheetTarget;
  readonly choices: OldSheetChoices;
}

interface Named {
  readonly row: number;
  readonly cells: RowCells;
  readonly clause: string;
  readonly name: string;
  readonly under: string;
  readonly text: string;
  readonly error: string | null;
}

/** What becomes of every row, in their order. */
export function readOldRows(reading: Reading): OldRow[] {
  const named = nameRows(reading);
  const clauses = new Set(named.map(({ clause }) => clause).filter((clause) => clause !== ''));
  const first = named.map((row) => ({ row, outcome: outcomeOf(row, clauses, reading) }));
  const claims = claimsOf(first);
  return first.map(({ row, outcome }) => {
    const { row: position, clause, name, under, text } = row;
    return { row: position, clause, name, under, text, outcome: settled(outcome, claims, reading) };
  });
}

/** Clause, name and headings above each row; headings are filled downward, nothing else is. */
function nameRows({ matrix, heading, meanings }: Reading): Named[] {
  let above: readonly Cell[] = [];
  return matrix.map((row, index) => {
    const cells = rowCells(row, meanings);
    const inTable = heading === null || index > heading.last;
    if (inTable && !isSubtotal(row)) {
      // A new heading on the left ends what stood right of it.
      const from = cells.groups.findIndex((cell) => !isBlank(cell));
      if (from >= 0) above = [...above.slice(0, from), ...cells.groups.slice(from)];
    }
    const own = readOldClause(cells.clause) ?? (typeof cells.clause === 'number' ? null : undefined);
    const inName = readOldClause(cells.indicator);
    const name = isBlank(cells.indicator)
      ? (own?.rest ?? '')
      : inName !== null && inName.rest !== ''
        ? inName.rest
        : textOf(cells.indicator);
    const written = row.filter((cell) => !isBlank(cell));
    return {
      row: index,
      cells,
      clause: own?.clause ?? (isBlank(cells.clause) ? (inName?.clause ?? '') : plainText(cells.clause)),
      name,
      under: above
        .filter((cell) => !isBlank(cell))
        .map(textOf)
        .join(' / '),
      text: written.map(textOf).join(' | '),
      error: row.flatMap((cell, column) => (isCellError(cell) && meanings[column] !== 'ignore' ? [cell.code] : []))[0] ?? null,
    };
  });
}

function textOf(cell: Cell): string {
  return plainText(cell);
}

function outcomeOf(row: Named, clauses: ReadonlySet<string>, reading: Reading): OldRowOutcome {
  const { matrix, heading, target, choices } = reading;
  const assigned = choices.assigned[row.row];
  if (row.text === '') return skipped({ code: 'blank' });
  if (heading !== null) {
    if (row.row < heading.first) return skipped({ code: 'before_heading' });
    if (row.row <= heading.last || isRepeated(row.row, reading)) return skipped({ code: 'heading' });
  }
  if (assigned === null) return skipped({ code: 'by_user' });
  const chosen = assigned === undefined ? undefined : target.rows.find(({ id }) => id === assigned);
  if (chosen !== undefined) return judged(row, chosen, 'user', choices, reading);
  if (isHeadOfParts(row, clauses, target)) return skipped({ code: 'group' });
  const match = matchRow(row, target);
  if (match.kind === 'match') return judged(row, match.row, match.by, choices, reading);
  if (match.kind === 'disagree') {
    return notUnderstood({ code: 'clause_and_name_disagree', byClause: match.byClause.id, byName: match.byName.id });
  }
  if (isSubtotal(matrix[row.row] ?? [])) return skipped({ code: 'subtotal' });
  // A second-level name with a score may stand for the indicator that has it in its name: that is for the user to say.
  const suggested = row.clause === '' && match.suggestion !== null && isScored(row.cells);
  if (!suggested && isGroup(row, clauses, target)) return skipped({ code: 'group' });
  if (row.error !== null) return notUnderstood({ code: 'cell_error', error: row.error });
  if (!isScored(row.cells) && !isConformingByBlank(row.cells, reading)) return skipped({ code: 'nothing_entered' });
  if (row.clause === '' && row.name === '') return notUnderstood({ code: 'no_indicator' });
  return notUnderstood({ code: 'no_match', within: match.within?.id ?? null }, match.suggestion?.id ?? null);
}

function judged(
  row: Named,
  target: TargetRow,
  by: 'clause' | 'name' | 'user',
  choices: OldSheetChoices,
  { meanings }: Reading,
): OldRowOutcome {
  if (row.error !== null) return notUnderstood({ code: 'cell_error', error: row.error });
  const { words, blankLost, samePoints } = choices;
  const said = judgeRow(row.cells, target.points, { words, blankLost, samePoints, hasLost: meanings.includes('lost') });
  switch (said.kind) {
    case 'entry':
      return { kind: 'imported', id: target.id, by, entry: said.entry, notes: said.notes };
    case 'nothing':
      return skipped({ code: 'nothing_entered' });
    case 'problem':
      return notUnderstood(said.problem);
  }
}

/** The heading printed again on a later page. */
function isRepeated(row: number, { matrix, heading }: Reading): boolean {
  if (heading === null) return false;
  const own = matrix[row] ?? [];
  return [heading.first, heading.last].some((index) => sameRow(own, matrix[index] ?? []));
}

/** A heading over other rows: a chapter's or second-level indicator's clause or name, or a clause that others begin with. */
function isGroup({ clause, name, cells }: Named, clauses: ReadonlySet<string>, { groups }: OldSheetTarget): boolean {
  if (clause !== '') {
    return (
      [...clauses].some((other) => other.startsWith(`${clause}.`)) || (groups.some((group) => group.clause === clause) && !isScored(cells))
    );
  }
  const plain = plainNameWithoutBrackets(name);
  return plain !== '' && groups.some(({ names }) => names.includes(plain));
}

/** A row without a result of its own over the rows of its parts: their results are not its. */
function isHeadOfParts({ clause, cells }: Named, clauses: ReadonlySet<string>, { rows }: OldSheetTarget): boolean {
  if (clause === '' || isScored(cells)) return false;
  return [...clauses].some((other) => other.startsWith(`${clause}.`) && !rows.some((row) => row.clause === other));
}

/** In a sheet of points lost only, a row with points and nothing lost is a result too. */
function isConformingByBlank({ points }: RowCells, { meanings, choices }: Reading): boolean {
  return choices.blankLost === 'conforming' && meanings.includes('lost') && !isBlank(points);
}

/** Whether anything that would have to be written is in the row. Points alone are not. */
function isScored({ judgement, ticks, earned, lost, earnedOrLost, samples, nonconforming, reasons }: RowCells): boolean {
  return [judgement, ...ticks.map(({ cell }) => cell), earned, lost, earnedOrLost, samples, nonconforming, ...reasons].some(
    (cell) => !isBlank(cell),
  );
}

/** Rows that say something of an indicator, by the indicator. */
function claimsOf(rows: readonly { readonly row: Named; readonly outcome: OldRowOutcome }[]): ReadonlyMap<string, readonly Named[]> {
  const claims = new Map<string, Named[]>();
  for (const { row, outcome } of rows) {
    if (outcome.kind === 'imported') claims.set(outcome.id, [...(claims.get(outcome.id) ?? []), row]);
  }
  return claims;
}

/** An outcome seen beside the others: two rows for one indicator are not understood; parts of an imported row are left out. */
function settled(outcome: OldRowOutcome, claims: ReadonlyMap<string, readonly Named[]>, { target }: Reading): OldRowOutcome {
  if (outcome.kind === 'imported') {
    const rows = (claims.get(outcome.id) ?? []).map((other) => other.row);
    return rows.length > 1 ? notUnderstood({ code: 'claimed_twice', id: outcome.id, rows }) : outcome;
  }
  if (outcome.kind !== 'not_understood' || outcome.why.code !== 'no_match' || outcome.why.within === null) return outcome;
  const { within } = outcome.why;
  const whole = claims.get(within) ?? [];
  const clause = target.rows.find(({ id }) => id === within)?.clause ?? '';
  return whole.length === 1 && whole[0]?.clause === clause ? skipped({ code: 'part_of', clause, row: whole[0].row }) : outcome;
}

function skipped(why: SkipReason): OldRowOutcome {
  return { kind: 'skipped', why };
}

function notUnderstood(why: OldRowProblem, suggestion: string | null = null): OldRowOutcome {
  return { kind: 'not_understood', why, suggestion };
}
