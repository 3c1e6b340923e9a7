import { area, at, grid, sequence } from '../address';
import { isOneOf, quoted, trimmed } from '../../functions/native/formula';
import { SCORING_NAMES } from '../names';
import type { PlanPart } from '../part';
import { SIGNAL } from '../styles';
import type { ScoringContext } from './context';
import { validation } from './indicators';
import { COLUMN, EVIDENCE, HELPER } from './layout';
import { problemFormula } from './row-formulas';

/** Columns of a special deduction within those of the indicator table. */
const LINE = {
  number: COLUMN.id,
  deducted: COLUMN.clause,
  category: COLUMN.indicator,
  description: COLUMN.points,
  check: COLUMN.check,
} as const;

/** Special deductions: a line counts as soon as a category or a description stands in it. */
export function specialPart({ standard, strings, locale, layout, refs, known }: ScoringContext): PlanPart {
  const { special, rowChecks } = strings;
  const { title, header, first, last } = layout.special;
  const lines = sequence(first, last);
  const categories = standard.specialDeductionCategories.map(({ name }) => name[locale]);
  const descriptionArea = (row: number): string => area(LINE.description, row, COLUMN.reason, row);
  return {
    blocks: [
      { kind: 'values', topLeft: at(LINE.number, title), rows: [[special.title]] },
      {
        kind: 'values',
        topLeft: at(LINE.number, header),
        rows: [[special.number, special.deducted, special.category, special.description]],
      },
      { kind: 'values', topLeft: at(LINE.check, header), rows: [[strings.columns.check]] },
      { kind: 'values', topLeft: at(LINE.number, first), rows: lines.map((_, index) => [index + 1]) },
      ...(known.specials.length === 0
        ? []
        : [
            { kind: 'values' as const, topLeft: at(LINE.category, first), rows: known.specials.map(({ category }) => [category]) },
            { kind: 'values' as const, topLeft: at(LINE.description, first), rows: known.specials.map(({ description }) => [description]) },
          ]),
      { kind: 'values', topLeft: at(EVIDENCE.row, header), rows: [[special.number, special.finding]] },
      { kind: 'formulas', topLeft: at(EVIDENCE.row, first), rows: lines.map((row) => [`=${at(LINE.number, row)}`]) },
      { kind: 'formulas', topLeft: at(LINE.deducted, first), rows: lines.map((row) => [deductedFormula(row)]) },
      {
        kind: 'formulas',
        topLeft: at(LINE.check, first),
        rows: lines.map((row) => {
          const category = at(LINE.category, row);
          const unknown = `IF(${isOneOf(category, categories)},"",${quoted(rowChecks.categoryUnknown)})`;
          return [`=IF(${at(LINE.deducted, row)}="","",IF(${trimmed(category)}="",${quoted(rowChecks.categoryMissing)},${unknown}))`];
        }),
      },
      { kind: 'formulas', topLeft: at(HELPER.problem, first), rows: lines.map((row) => [problemFormula(at(LINE.check, row))]) },
    ],
    merges: [area(LINE.number, title, LINE.check, title), descriptionArea(header), ...lines.map(descriptionArea)],
    styled: [
      { address: area(LINE.number, title, LINE.check, title), style: 'section' },
      { address: area(LINE.number, header, LINE.check, header), style: 'columnHeader' },
      { address: refs.lines(LINE.number), style: 'fixedCenter' },
      { address: refs.lines(LINE.deducted), style: 'computedCenter' },
      { address: area(LINE.category, first, COLUMN.reason, last), style: 'inputText' },
      { address: refs.lines(LINE.check), style: 'check' },
      { address: refs.lines(HELPER.problem), style: 'helper' },
      { address: area(EVIDENCE.row, header, EVIDENCE.method, header), style: 'columnHeader' },
      { address: area(EVIDENCE.row, first, EVIDENCE.method, last), style: 'computedCenter' },
    ],
    borders: [grid(area(LINE.number, header, LINE.check, last)), grid(area(EVIDENCE.row, header, EVIDENCE.method, last))],
    numberFormats: [
      { address: area(LINE.category, first, COLUMN.reason, last), format: '@' },
      { address: refs.lines(EVIDENCE.method), format: '@' },
    ],
    validations: [validation(refs.lines(LINE.category), { type: 'list', items: categories }, strings.inputs.category, true)],
    conditionalFormats: [
      { address: refs.lines(LINE.check), formula: `=$${LINE.check}${String(first)}<>""`, ...SIGNAL.bad, bold: true },
      { address: refs.lines(LINE.deducted), formula: `=$${LINE.deducted}${String(first)}<>""`, ...SIGNAL.bad, bold: true },
    ],
    names: [
      { name: SCORING_NAMES.specialCategories, address: refs.lines(LINE.category), comment: special.category },
      { name: SCORING_NAMES.specialFindingNumbers, address: refs.lines(EVIDENCE.method), comment: special.finding },
      { name: SCORING_NAMES.specialTexts, address: refs.lines(LINE.description), comment: special.description },
    ],
    rowHeights: [
      { rows: `${String(title)}:${String(title)}`, points: 22 },
      { rows: `${String(header)}:${String(header)}`, points: 28 },
      { rows: `${String(first)}:${String(last)}`, points: locale === 'en-US' ? 27 : 18 },
    ],
  };
}

function deductedFormula(row: number): string {
  return `=IF(${trimmed(`${at(LINE.category, row)}&${at(LINE.description, row)}`)}="","",1)`;
}

/** Column that holds 1 for every line that counts. */
export const DEDUCTED_COLUMN = LINE.deducted;
