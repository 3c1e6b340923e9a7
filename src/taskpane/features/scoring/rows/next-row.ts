import { passes, type RowFilter, type ScoringRowView } from './scoring-rows';

/**
 * The row a step leads to: the nearest one that the filter shows, in the direction of the step.
 *
 * @param from - Line of the row one comes from; null at the beginning.
 * @returns Null where there is none that way.
 */
export function nextRow(rows: readonly ScoringRowView[], from: number | null, step: 1 | -1, filter: RowFilter): ScoringRowView | null {
  const ahead = rows.filter(({ line }) => from === null || (step === 1 ? line > from : line < from));
  const ordered = step === 1 ? ahead : [...ahead].reverse();
  return ordered.find((row) => passes(row, filter)) ?? null;
}
