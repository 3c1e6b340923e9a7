import { isBlank } from '../../cells/cell';
import { isPlaceholder } from './old-word';
import type { OldRowProblem } from './old-row';
import { plainText } from './plain-text';
import { readOldCount } from './read-figure';
import type { RowCells } from './row-cells';

/** Samples checked and those that failed; null where nothing is written. */
export type OldSamples =
  | { readonly ok: true; readonly samples: number | null; readonly nonconforming: number | null }
  | { readonly ok: false; readonly problem: OldRowProblem };

export function oldSamples(cells: RowCells): OldSamples {
  const written = (cell: RowCells['samples']): boolean => !isBlank(cell) && !isPlaceholder(cell);
  const samples = written(cells.samples) ? readOldCount(cells.samples) : 0;
  const nonconforming = written(cells.nonconforming) ? readOldCount(cells.nonconforming) : 0;
  if (samples === null) return { ok: false, problem: { code: 'samples_unknown', text: plainText(cells.samples) } };
  if (nonconforming === null) return { ok: false, problem: { code: 'nonconforming_unknown', text: plainText(cells.nonconforming) } };
  if (samples === 0) {
    if (nonconforming > 0) return { ok: false, problem: { code: 'samples_missing', text: plainText(cells.nonconforming) } };
    return { ok: true, samples: null, nonconforming: null };
  }
  if (nonconforming > samples) return { ok: false, problem: { code: 'nonconforming_above_samples', samples, nonconforming } };
  return { ok: true, samples, nonconforming: written(cells.nonconforming) ? nonconforming : null };
}
