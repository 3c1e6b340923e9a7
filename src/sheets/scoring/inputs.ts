import type { Cell } from '../../core/cells/cell';
import { SCORING_NAMES } from '../names';
import type { InputCells } from '../our-sheet';

/** The columns of a scoring sheet that a user fills in, or that tell what was there to begin with. */
export const SCORING_INPUTS = [
  'ids',
  'clauses',
  'indicators',
  'points',
  'defaults',
  'judgements',
  'samples',
  'nonconforming',
  'adjudged',
  'reasons',
  'methods',
  'departments',
  'interviewees',
  'records',
  'links',
  'assessors',
  'findingNumbers',
  'specialCategories',
  'specialTexts',
  'specialFindingNumbers',
] as const satisfies readonly (keyof typeof SCORING_NAMES)[];

/** What sheets of the first layout had; they are read as they are. */
const FIRST_INPUTS: ReadonlySet<string> = new Set([
  'ids',
  'clauses',
  'points',
  'defaults',
  'judgements',
  'samples',
  'nonconforming',
  'reasons',
  'specialCategories',
  'specialTexts',
]);

/** The inputs that a scoring sheet of a version must have. */
export function scoringInputsOfVersion(version: number): readonly (typeof SCORING_INPUTS)[number][] {
  return version > 1 ? SCORING_INPUTS : SCORING_INPUTS.filter((key) => FIRST_INPUTS.has(key));
}

/** The input cells of a scoring sheet as they stand, column by column. */
export type ScoringInputs = Readonly<Record<(typeof SCORING_INPUTS)[number], readonly Cell[]>>;

/** The inputs of a scoring sheet from its named cells. */
export function scoringInputs(cells: InputCells): ScoringInputs {
  return Object.fromEntries(SCORING_INPUTS.map((key) => [key, cells[SCORING_NAMES[key]] ?? []])) as unknown as ScoringInputs;
}
