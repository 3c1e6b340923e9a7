import { isBlank, quote } from '../../core/cells/cell';
import { ZERO } from '../../core/exact';
import { earnedPoints } from '../../core/scoring/row';
import type { Locale } from '../../core/local-text';
import { FINDING_STRINGS, SPECIAL_ROW } from '../../i18n/sheets';
import { auditRows, type AuditRow } from '../audit-rows';
import { SCORING_NAMES } from '../names';
import { inputCellsOf, type OurSheet } from '../our-sheet';
import { scoringInputs, type ScoringInputs } from '../scoring/inputs';
import { standardOf } from '../scoring/standard-of-sheet';

/** Points lost in a scoring sheet, by one indicator or one line of special deductions. */
export interface Deduction {
  readonly sheet: OurSheet;
  /** `indicator` lines are counted in the columns of the indicators, `special` ones in those of the special deductions; from 0. */
  readonly kind: 'indicator' | 'special';
  readonly line: number;
  /** Row id, or null for a special deduction. */
  readonly id: string | null;
  readonly clause: string;
  readonly indicator: string;
  readonly description: string;
  /** What stands in the sheet's own column for the number of the nonconformity. */
  readonly number: string;
}

/** The deductions of a scoring sheet, and the lines of those that cannot be listed: their row has no id, or one that another row has too. */
export interface Deductions {
  readonly listed: readonly Deduction[];
  readonly withoutId: readonly number[];
}

/** Every deduction of a scoring sheet: indicators in their order, then special ones. */
export function deductionsOf(sheet: OurSheet, locale: Locale): Deductions {
  const cells = inputCellsOf(sheet);
  const inputs = scoringInputs(cells);
  const standard = sheet.marker === null ? null : standardOf(sheet.marker, cells);
  const losing = auditRows(inputs).filter(losesPoints);
  const counts = new Map<string, number>();
  for (const id of inputs.ids) counts.set(quote(id).trim(), (counts.get(quote(id).trim()) ?? 0) + 1);
  const isListed = ({ id }: AuditRow): boolean => id !== null && counts.get(id) === 1;
  const indicators = losing.filter(isListed).map((found): Deduction => ({
    sheet,
    kind: 'indicator',
    line: found.line,
    id: found.id,
    clause: found.clause,
    indicator: standard?.indicators.find(({ id }) => id === found.id)?.name[locale] ?? '',
    description: describe(found, inputs, locale),
    number: quote(inputs.findingNumbers[found.line]).trim(),
  }));
  return {
    listed: [...indicators, ...specialDeductions(sheet, inputs)],
    withoutId: losing.filter((found) => !isListed(found)).map(({ line }) => line),
  };
}

/** What the column of row ids says of a deduction. */
export function rowLabel({ kind, id, line }: Pick<Deduction, 'kind' | 'id' | 'line'>, locale: Locale): string {
  return kind === 'indicator' ? (id ?? '') : `${SPECIAL_ROW[locale]}${String(line + 1)}`;
}

function losesPoints({ row }: AuditRow): boolean {
  if (row === null || row.judgement.kind === 'unscored' || row.judgement.kind === 'deleted') return false;
  return row.points.sub(earnedPoints(row)).compare(ZERO) > 0;
}

/** The evidence note, after the figures of a sampled row. */
function describe({ row, line }: AuditRow, inputs: ScoringInputs, locale: Locale): string {
  const note = quote(inputs.reasons[line]).trim();
  if (row?.judgement.kind !== 'sampled') return note;
  const { samples, nonconforming } = row.judgement;
  return FINDING_STRINGS[locale].sampled(String(samples), String(nonconforming)) + note;
}

function specialDeductions(sheet: OurSheet, { specialCategories, specialTexts, specialFindingNumbers }: ScoringInputs): Deduction[] {
  return specialTexts.flatMap((text, line): Deduction[] => {
    const category = specialCategories[line];
    if (isBlank(category) && isBlank(text)) return [];
    return [
      {
        sheet,
        kind: 'special',
        line,
        id: null,
        clause: '',
        indicator: quote(category).trim(),
        description: quote(text).trim(),
        number: quote(specialFindingNumbers[line]).trim(),
      },
    ];
  });
}

/** Names of the columns a scoring sheet must still have for its deductions to be listed. */
export const NEEDED_NAMES = [
  SCORING_NAMES.ids,
  SCORING_NAMES.clauses,
  SCORING_NAMES.points,
  SCORING_NAMES.judgements,
  SCORING_NAMES.samples,
  SCORING_NAMES.nonconforming,
  SCORING_NAMES.reasons,
  SCORING_NAMES.specialCategories,
  SCORING_NAMES.specialTexts,
] as const;
