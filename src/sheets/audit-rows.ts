import { isBlank, quote } from '../core/cells/cell';
import type { Refusal } from '../core/refusal';
import { effectiveJudgements, type AdjudgedRefusal } from '../core/scoring/adjudged';
import { readRows, type PlacedRow } from '../core/scoring/read-rows';
import type { ScoringInputs } from './scoring/inputs';

/** One indicator row of a scoring sheet, read by itself: a row at fault does not hide the others. */
export interface AuditRow {
  /** Place in the columns, counted from 0. */
  readonly line: number;
  /** Stable row id; null where the cell is empty. */
  readonly id: string | null;
  readonly clause: string;
  /** Null where nothing is written in the row, or where it is refused. */
  readonly row: PlacedRow | null;
  readonly refusal: Refusal | AdjudgedRefusal | null;
}

/** The indicator rows of a scoring sheet as the core reads them, one by one. */
export function auditRows(inputs: ScoringInputs): AuditRow[] {
  return inputs.points.map((_, line) => {
    const read = readOne(oneRow(inputs, line));
    const own = { line, id: isBlank(inputs.ids[line]) ? null : quote(inputs.ids[line]).trim(), clause: quote(inputs.clauses[line]).trim() };
    if (!read.ok) {
      const { refusal } = read;
      return { ...own, row: null, refusal: 'row' in refusal ? { ...refusal, row: line + 1 } : refusal };
    }
    const [row] = read.value;
    return { ...own, row: row === undefined ? null : { ...row, position: line + 1 }, refusal: null };
  });
}

function readOne(inputs: ScoringInputs): ReturnType<typeof readRows> | Extract<ReturnType<typeof effectiveJudgements>, { ok: false }> {
  const effective = effectiveJudgements(inputs);
  return effective.ok ? readRows({ ...inputs, judgements: effective.value }) : effective;
}

/** The inputs as if the sheet had that row only; columns a sheet does not have stay away. */
function oneRow(inputs: ScoringInputs, line: number): ScoringInputs {
  return Object.fromEntries(
    Object.entries(inputs).map(([key, column]) => [key, column.length === 0 ? [] : [column[line]]]),
  ) as unknown as ScoringInputs;
}
