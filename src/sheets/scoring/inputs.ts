import type { Cell } from '../../core/cells/cell';
import { SCORING_NAMES } from '../names';
import type { InputCells } from '../reader';

/** The input cells of a scoring sheet as they stand, column by column. */
export interface ScoringInputs {
  readonly ids: readonly Cell[];
  readonly clauses: readonly Cell[];
  readonly points: readonly Cell[];
  readonly defaults: readonly Cell[];
  readonly judgements: readonly Cell[];
  readonly samples: readonly Cell[];
  readonly nonconforming: readonly Cell[];
  readonly reasons: readonly Cell[];
  readonly specialCategories: readonly Cell[];
  readonly specialTexts: readonly Cell[];
}

/** The inputs of a scoring sheet from its named cells. */
export function scoringInputs(cells: InputCells): ScoringInputs {
  const column = (key: keyof ScoringInputs): readonly Cell[] => cells[SCORING_NAMES[key]] ?? [];
  return {
    ids: column('ids'),
    clauses: column('clauses'),
    points: column('points'),
    defaults: column('defaults'),
    judgements: column('judgements'),
    samples: column('samples'),
    nonconforming: column('nonconforming'),
    reasons: column('reasons'),
    specialCategories: column('specialCategories'),
    specialTexts: column('specialTexts'),
  };
}
