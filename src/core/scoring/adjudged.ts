import { isBlank, isCellError, type Cell } from '../cells/cell';
import { meaningOf } from '../cells/words';

/** Why points by the auditor's own judgement cannot stand. */
export type AdjudgedRefusal =
  | { readonly code: 'adjudged_invalid'; readonly row: number; readonly value: Cell }
  | { readonly code: 'adjudged_on_deleted'; readonly row: number; readonly adjudged: Cell; readonly judgement: Cell };

export interface AdjudgedColumns {
  readonly judgements: readonly Cell[];
  /** Points by the auditor's own judgement, blank where there are none; a column shorter than the judgements is blank below. */
  readonly adjudged: readonly Cell[];
}

/** Judgements as they count, or the first row that cannot stand. */
export type EffectiveJudgements =
  { readonly ok: true; readonly value: readonly Cell[] } | { readonly ok: false; readonly refusal: AdjudgedRefusal };

/**
 * Judgements with the points by the auditor's own judgement above them: 0 is nonconforming, a row still open counts as scored, and a
 * row that does not apply can have none. Text is no points: 0 typed as text must not pass for blank.
 *
 * @source A rule of ours (GB/T 27922-2011, clause 6, leaves it to the auditor how many points a partial nonconformity loses).
 */
export function effectiveJudgements({ judgements, adjudged }: AdjudgedColumns): EffectiveJudgements {
  const value: Cell[] = [];
  for (const [index, judgement] of judgements.entries()) {
    const points = adjudged[index];
    const row = index + 1;
    if (isBlank(points)) value.push(judgement);
    else if (isCellError(points)) value.push(points);
    else if (typeof judgement === 'string' && meaningOf('judgement', judgement) === 'deleted') {
      return { ok: false, refusal: { code: 'adjudged_on_deleted', row, adjudged: points, judgement } };
    } else if (typeof points !== 'number') return { ok: false, refusal: { code: 'adjudged_invalid', row, value: points } };
    else value.push(points === 0 ? 'nonconforming' : points);
  }
  return { ok: true, value };
}
