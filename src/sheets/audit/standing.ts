import type { Site } from '../../core/audit/site';
import type { Rational } from '../../core/exact';
import { effectiveJudgements } from '../../core/scoring/adjudged';
import { readRows } from '../../core/scoring/read-rows';
import type { Standard } from '../../standards';
import { inputCellsOf, type OurSheet } from '../our-sheet';
import { assess, type Assessment } from '../scoring/assess';
import { scoringInputs } from '../scoring/inputs';
import { standardOf } from '../scoring/standard-of-sheet';
import { textOf } from '../packs/scoring-entries';

/** A scoring sheet as it stands; null where this version does not know its standard. */
export interface Standing {
  readonly standard: Standard;
  readonly assessment: Assessment;
}

export function standingOf(sheet: OurSheet): Standing | null {
  if (sheet.marker === null) return null;
  const cells = inputCellsOf(sheet);
  const standard = standardOf(sheet.marker, cells);
  return standard === null ? null : { standard, assessment: assess(scoringInputs(cells), standard, sheet.marker) };
}

/** A site's rows for bringing sites together; null where its sheet cannot be scored as it stands. */
export function siteOf(sheet: OurSheet, name: string, headcount: Rational | null): Site | null {
  const standing = standingOf(sheet);
  if (standing === null || standing.assessment.kind === 'refused') return null;
  const inputs = scoringInputs(inputCellsOf(sheet));
  const judgements = effectiveJudgements(inputs);
  if (!judgements.ok) return null;
  const rows = readRows({ ...inputs, judgements: judgements.value });
  if (!rows.ok) return null;
  return {
    name,
    headcount,
    rows: rows.value.map((row) => ({ id: textOf(inputs.ids[row.position - 1]), row })),
    deductions: standing.assessment.specialDeductions,
  };
}
